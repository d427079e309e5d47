"""Whether a line tells the news of an earlier one over again, in other words and with other things beside.

    "Norland has seized Osteria's premier Ivo Koll"   ->   "After a strike on Osk, Ivo Koll and his wife were seized
                                                                 by Norland's troops"

What counts is the news of the later line, which is its main clause: who does what to whom. All of it has to be told by
the earlier line, in whatever clause. What hangs on the main clause ("days after the raid") is known and proves nothing.
English only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from briefings.composing.agreement.acts import is_idle
from briefings.composing.agreement.comparing import Rarity, denies_the_other, equal_figures
from briefings.composing.agreement.courses import meanings
from briefings.composing.agreement.doubts import OFFICES, beside_names
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.became import Deeds
from briefings.composing.moves.stages import Staged
from briefings.composing.same_act import ONCE, tell_one_act
from briefings.composing.timeline.meanings import is_known
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.timeline.told import without_hanging
from briefings.composing.timeline.vocabulary import are_akin, nouns, verbs
from briefings.language.synonyms import things
from briefings.language.tokens import cut
from briefings.patterns import late

_HELD, _LEAST, _PRECISE = 0.6, 3, 3
_EXACT = 2
_PARTLY, _WHOLLY = 0.35, 0.85
# What leads into a sentence, and what its main clause comes with: both tell of what is known.
_LEADS_IN = late(
    r"^\s*(?:After|Following|Before|Since|Amid|Within|As|When|While|With|In|On|At|During|Earlier|Despite)\b[^,;]*,"
)
_COMES_WITH = late(r"\b(?:amid|following|in the wake of|(?:days|hours|weeks) after|despite)\b[^,;]*")
# What says of itself that it goes beyond what was known.
_ADDS = late(r"\b(?:all|another|more|further|again|last|final|now|also|confirm\w*|but)\b", re.IGNORECASE)
_ORDINAL = late(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b(?=\s(?:\w+\s)?"
    r"(?:day|night|week|weekend|month|year|time|round|term|season)\b)",
)


class Telling(NamedTuple):
    """A line with the deeds of its main clause, and the acts of all its clauses."""

    deeds: Deeds
    acts: tuple[Staged, ...]

    @property
    def fact(self) -> Fact:
        """The line as a fact."""
        return self.deeds.fact


def retells(now: Telling, before: Telling, rarity: Rarity) -> bool:
    """Whether the later line tells only what the earlier does; `rarity` is that of stems."""
    one, other = now.fact, before.fact
    if _differ(one, other):
        return False
    news = _news(one)
    shared = news & cut(other.whole)
    if (
        len(shared) < _LEAST
        or not beside_names(shared, one, other)
        or (news - shared) & (names_of(one) - stems(OFFICES))
    ):
        return False
    held = rarity.of(shared) / rarity.of(news)
    if len(_exact(one) & _exact(other)) >= _EXACT or _do_one_thing(now, before):
        return held >= _PARTLY
    return held >= _WHOLLY or (held >= _HELD and _tells_its_act(now, before))


def _do_one_thing(now: Telling, before: Telling) -> bool:
    """Whether the earlier line tells in any clause the very act of the later, which nobody does twice within days."""
    first = now.deeds.acts[0] if now.deeds.acts else None
    if first is None or first.meaning not in ONCE:
        return False
    return tell_one_act([act for act in now.acts if act.meaning == first.meaning], before.acts)


def _differ(now: Fact, before: Fact) -> bool:
    """Whether two sentences cannot be one news: of two days or rounds, of two counts, or denied and planned in one."""
    if now.stance.ahead != before.stance.ahead or now.coming != before.coming:
        return True
    if any(
        one.stance.denies and not other.stance.denies and denies_the_other(one, other)
        for one, other in _both(now, before)
    ):
        return True
    if _ADDS.search(now.words) and not _ADDS.search(before.words):
        return True
    days, others = ({str(date.value) for date in fact.dates if date.kind == "day"} for fact in (now, before))
    if days and others and days.isdisjoint(others):
        return True
    ranks, ranked = (frozenset(_ORDINAL.findall(fact.words)) for fact in (now, before))
    if ranks and ranked and ranks.isdisjoint(ranked):
        return True
    alike = [(one, other) for one, other in product(now.figures, before.figures) if one.is_like(other)]
    return bool(alike) and not any(equal_figures(one, other) for one, other in alike)


def _both(a: Fact, b: Fact) -> tuple[tuple[Fact, Fact], tuple[Fact, Fact]]:
    return (a, b), (b, a)


def _exact(fact: Fact) -> frozenset[tuple[str, float | str]]:
    """The figures of a sentence that are written to three digits at least: two papers have no two of them by chance."""
    return frozenset((value.kind, value.value) for value in fact.figures if _digits(value) >= _PRECISE)


def _digits(value: Value) -> int:
    written = "".join(mark for mark in value.text if mark.isdigit())
    return len(written.strip("0"))


def _news(fact: Fact) -> frozenset[str]:
    """What the main clause of a sentence is about, as stems."""
    main = _COMES_WITH.sub(" ", without_hanging(_LEADS_IN.sub(" ", fact.words)))
    return cut(frozenset(things(main)) & fact.frame)


def _tells_its_act(now: Telling, before: Telling) -> bool:
    """Whether the earlier sentence tells what is done in the main clause of the later, by a verb or a noun."""
    acts = [act.meaning for act in now.deeds.acts if not is_idle(act.meaning)]
    if not acts:
        return False
    known = _meanings_in(before.fact.words)
    told = is_known(acts[0]) and any(are_akin(acts[0], other) for other in known)
    return told or acts[0] in {act.meaning for act in before.deeds.acts}


@lru_cache(maxsize=512)
def _meanings_in(words: str) -> frozenset[str]:
    """The acts that any word of a sentence names."""
    listed = (verbs().get(each.low) or meanings().get(each.low) or nouns().get(each.low) for each in tokens_of(words))
    return frozenset(meaning for meaning in listed if meaning)
