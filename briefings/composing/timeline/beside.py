"""What stands beside an act behind a preposition: on what, for whom, against whom. English only."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import telling
from briefings.language.synonyms import things

_TIMES = frozenset(things("quarter year month half period latest current full fiscal first second third fourth"))
"""For which time something is meant: each paper says it otherwise."""
_OPPOSITE = ((" for", " against"), (" against", " for"), (" from", " to"), (" to", " from"))


def differ_beside(one: Act, other: Act, a: AbstractSet[str], b: AbstractSet[str]) -> bool:
    """Whether two acts have something else behind one preposition: a bill "on guns", a bill "on the water tax".

    What the other sentence tells elsewhere is nothing else; `a` and `b` are the terms of both. Who marches for somebody
    doesn't march against him.
    """
    here, there = by_preposition(one), by_preposition(other)
    nothing: frozenset[str] = frozenset()
    return any(
        here[word].isdisjoint(there[word])
        and telling(here[word]) - _TIMES - b
        and telling(there[word]) - _TIMES - a
        and not _is_short_for(here[word], there[word])
        for word in here.keys() & there.keys()
    ) or any(here.get(word, nothing) & there.get(opposite, nothing) for word, opposite in _OPPOSITE)


def _is_short_for(here: AbstractSet[str], there: AbstractSet[str]) -> bool:
    """Whether one of two says in initials what the other writes out: "on IR", "on injured reserve"."""
    shorter, longer = sorted((here, there), key=len)
    return len(shorter) == 1 and sorted(min(shorter)) == sorted(term[0] for term in longer)


def by_preposition(act: Act) -> dict[str, frozenset[str]]:
    """What stands beside an act, by the preposition before it."""
    found: dict[str, frozenset[str]] = {}
    for word, terms in act.beside:
        found[word] = found.get(word, frozenset()) | terms
    return found
