"""Where two sentences that run alike name two things in one place: revenue here and profit there, a knife and a dog.

Their words are laid side by side; what stands in the same place between the same words, and is neither the same act nor
a word that tells nothing, is what each is about. Then two values are of two things. A rewording that changes the order
leaves nothing in the same place and so proves nothing. English only.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from briefings.composing.agreement.acts import is_idle, pieces
from briefings.composing.agreement.facts import Fact
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms

_LONGEST, _LEAST_ALIKE = 2, 0.5
_ARTICLES = ("the ", "The ", " a ", " an ")  # what follows is a noun, even where it may be a verb: "the report"
# Words for whoever is counted, and words that say how much or which without saying what.
_SAY_NOTHING = frozenset(
    content_terms(
        """
        people person persons passengers residents victims others lives number total count toll figure nearly roughly
        approximately big large huge great major small little latest recent whole entire current day night morning
        evening week month year today early late near former local board aboard carry carrying
        """
    )
)


def name_two_things(a: Fact, b: Fact, beside: frozenset[str] = frozenset()) -> bool:
    """Whether two sentences that run alike have other words in one place; those `beside` don't count."""
    here, there = ([term for term in _telling(fact) if term not in beside] for fact in (a, b))
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return False
    return any(
        kind == "replace" and _differ(here[start:end], there[other:other_end], here, there)
        for kind, start, end, other, other_end in matcher.get_opcodes()
    )


def _differ(one: list[str], other: list[str], here: list[str], there: list[str]) -> bool:
    """Whether a word or two stand in the place of a word or two that the other sentence has nowhere."""
    own, theirs = set(one) - set(there), set(other) - set(here)
    return bool(own and theirs) and max(len(one), len(other)) <= _LONGEST


def _telling(fact: Fact) -> Iterator[str]:
    """The words that tell what a sentence is about, in order: acts by their meanings, others by their stems."""
    for found, meaning in pieces(fact.words):
        terms = [term for term in things(found[0]) if term in fact.frame]
        if meaning and terms:
            yield meaning
        elif not is_idle(found[0].casefold()) or fact.words.endswith(_ARTICLES, 0, found.start()):
            yield from (term for term in terms if term not in _SAY_NOTHING)
