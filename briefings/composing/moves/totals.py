"""Whether a later sentence gives a running total that has grown: "lifting its total to $42 million", "to $51 million".

What is added each week is told anew and stands beside it; the total takes the place of the one before, whatever week,
day or round either sentence names.
"""

from __future__ import annotations

from itertools import product

from briefings.composing.agreement.comparing import Rarity, equal_figures
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.reach import other_countries, places_apart
from briefings.composing.agreement.told import cut, names_of, nearness, told
from briefings.patterns import late

_ALIKE = 0.5
_TOTAL = late(
    r"(?:\b(?:total|tally|totals|cume)(?:\s[a-z]+){0,2}?\s(?:to|of|at|past)"
    r"|\b(?:lift|bring|tak|push|rais)(?:s|es|ing|ed|t)?\s(?:its|their|the)\s(?:[a-z]+\s){1,4}to)"
    r"\s(?:an?\s)?(?:[a-z]+\s)?$"
)


def total_grown(now: Fact, before: Fact, rarity: Rarity) -> Value | None:
    """The total of the earlier sentence that a later one has outgrown; None where there is none."""
    totals, others = _totals(now), _totals(before)
    if not (totals and others) or places_apart(now.words, before.words) or other_countries(now, before):
        return None
    here, there = (names_of(fact) & cut(fact.frame) for fact in (now, before))
    if here - cut(before.whole) and there - cut(now.whole):
        return None
    likeness, _ = nearness(told(now, before).things, told(before, now).things, rarity)
    if likeness < _ALIKE:
        return None
    pairs = product(totals, others)
    return next((b for a, b in pairs if a.is_like(b) and b.is_less(a) and not equal_figures(a, b)), None)


def _totals(fact: Fact) -> list[Value]:
    return [value for value in fact.figures if _TOTAL.search(fact.words, 0, value.at)]
