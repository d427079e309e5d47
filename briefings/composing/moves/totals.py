"""Whether a later sentence gives a running total that has grown: "lifting its total to $42 million", "to $51 million".

What is added each week is told anew and stands beside it; the total takes the place of the one before, whatever week,
day or round either sentence names. A total for the world is none for a country.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity, equal_figures
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.reach import other_countries, places_apart
from briefings.composing.agreement.told import names_of, nearness, stems, told
from briefings.composing.moves.counts import are_dead_and_living
from briefings.composing.moves.two_things import are_of_two_days
from briefings.patterns import late

_ALIKE, _NAMED = 0.5, 2
_TOTAL = late(
    r"(?:\b(?:total|tally|totals|cume)(?:\s[a-z]+){0,2}?\s(?:to|of|at|past)"
    r"|\b(?:lift|bring|tak|push|rais)(?:s|es|ing|ed|t)?\s(?:its|their|the)\s(?:[a-z]+\s){1,4}to"
    # What has come together by the day of the paper.
    r"|\b(?:has|have)\s(?:(?:now|already|so far)\s)?(?:earned|grossed|collected|amassed|generated|reached|passed"
    r"|crossed|surpassed|topped|exceeded|racked up|taken in|pulled in)(?:\s(?:nearly|almost|over|more than|about))?"
    r"|\b(?:stands|sits)\s(?:now\s)?(?:at|north of|above|just (?:under|over|shy of))|\b(?:is|are)\s[a-z]+ing past)"
    r"\s(?:an?\s)?(?:[a-z]+\s)?$"
)
_SCOPE = late(
    r"\b(?:(?P<world>global\w*|worldwide|around the world)|(?P<home>domestic\w*|stateside|at home|North America\w*)"
    r"|(?P<abroad>overseas|international\w*|abroad))\b",
    re.IGNORECASE,
)
_INCLUDES = late(r"\b(?:including|of which)\b[^;]*$")
_OWNERS = late(r"\b[\w-]+(?:['’]s|s['’])(?=\s)")
_NEAR = 60


class _Total(NamedTuple):
    """A running total, and for what part of the world it is; empty where that is not said."""

    value: Value
    scope: str
    names: frozenset[str]
    """What it is of, as far as that has a name, but for whose it is: no "Lind's"."""


def total_grown(now: Fact, before: Fact, rarity: Rarity) -> Value | None:
    """The total of the earlier sentence that a later one has outgrown; None where there is none."""
    totals, others = _totals(now), _totals(before)
    if not (totals and others) or places_apart(now.words, before.words) or other_countries(now, before):
        return None
    if are_of_two_days(now, before):
        return None
    likeness, _ = nearness(told(now, before).things, told(before, now).things, rarity)
    if likeness < _ALIKE and not _are_of_one_name(totals, others):
        return None
    pairs = (
        (one, other)
        for one, other in product(totals, others)
        if one.scope == other.scope and not are_dead_and_living(one.value, now, other.value, before)
    )
    return next((b.value for a, b in pairs if _is_outgrown(b.value, a.value)), None)


def _are_of_one_name(totals: Sequence[_Total], others: Sequence[_Total]) -> bool:
    """Whether both are of one thing that has a name of several words, and of a part of the world that is said."""
    if not any(one.scope for one in (*totals, *others)):
        return False
    return len(totals[0].names & others[0].names) >= _NAMED


def _is_outgrown(old: Value, new: Value) -> bool:
    return new.is_like(old) and old.is_less(new) and not equal_figures(new, old)


def _totals(fact: Fact) -> list[_Total]:
    """The running totals of a sentence; what one "includes" of another is one of its own part of the world."""
    found = list[_Total]()
    names = names_of(fact) & stems(_OWNERS.sub(" ", fact.words))
    for number, value in enumerate(fact.figures):
        if _TOTAL.search(fact.words, 0, value.at) or (found and _INCLUDES.search(fact.words, 0, value.at)):
            end = fact.figures[number + 1].at if number + 1 < len(fact.figures) else len(fact.words)
            scope = _scope_of(fact.words, value, min(end, value.end + _NEAR), first=not found)
            found.append(_Total(value, scope, names))
    return found


def _scope_of(words: str, value: Value, end: int, *, first: bool) -> str:
    """The part of the world that is named behind a value, or before the first one."""
    behind = _SCOPE.search(words, value.end, end)
    found = behind or (_SCOPE.search(words, 0, value.at) if first else None)
    return (found.lastgroup or "") if found else ""
