"""Whether a later sentence denies or confirms what an earlier one only says of somebody.

    "Miro Enk accused the mayor of Osk of bribery"          ->   "The mayor of Osk denied that there was any bribery"
    "Osk Foods is in talks to buy Merrow, sources said"     ->   "Osk Foods confirmed that it is in talks with Merrow"

Who answers is whom it was said of, or speaks for him, and what he answers to has a word in both.
"""

from __future__ import annotations

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import names_of
from briefings.composing.moves.clauses import clause_at
from briefings.composing.moves.near import Main
from briefings.composing.moves.offers import names_in
from briefings.language.tokens import cut
from briefings.patterns import late

_ACCUSED = late(r"\b(?:accus(?:es?|ed|ing)|alleg(?:es?|ed|edly|ations?)|blam(?:es?|ed)|claim(?:s|ed) that)\b")
_RUMOURED = late(
    r"\b(?:reportedly|(?:is|are) said to|rumou?r(?:s|ed)?|sources? (?:said|say|familiar)"
    r"|familiar with the (?:matter|plans?|situation|talks|discussions))\b"
)
_ANSWERS = late(
    r"\b(?<!was )(?<!were )(?<!been )(?<!be )(?<!is )(?<!are )"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:es?|ed)|disput(?:es?|ed)|dismiss(?:es|ed)?"
    r"|confirm(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es?|ed)|conced(?:es?|ed)"
    r"|sa(?:ys?|id) (?:that )?there (?:was|were|is|are)(?:n['’]t| no| not))\b"
)
_OTHER = late(r"\b(?:after|before|when|since|as|because|while|who|which|that|if|to|not|never)\b")
_LEAST, _ALIKE = 2, 0.15


def answered(now: Fact, here: Main, before: Fact, there: Main, rarity: Rarity) -> tuple[int, int] | None:
    """Where the earlier sentence says what the later denies or confirms; None where it answers nothing of it."""
    accused = _ACCUSED.search(before.words)
    said = accused or _RUMOURED.search(before.words)
    if said is None or _ANSWERS.search(before.words) or now.day is None or before.day is None:
        return None
    answer = _ANSWERS.search(now.words)
    if answer is None or now.day <= before.day or _OTHER.search(now.words, 0, answer.start()):
        return None
    whom = (names_of(before) | names_in(there, before)) - (there.subject if accused else frozenset())
    both = cut(now.whole) & cut(before.whole) - cut(rarity.common)
    if names_in(here, now).isdisjoint(whom) or len(both) < _ALIKE * len(cut(now.whole) | cut(before.whole)):
        return None
    if len(beside_names(both, now, before)) < _LEAST:
        return None
    return clause_at(before.words, said.start(), said.end())
