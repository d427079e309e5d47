"""Whether two values that stand against each other are of two events: neither says anything about the other.

A paper can't tell of what happened after its day, the injured are none of the dead, and a toll falls only where
somebody puts it right.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from briefings.composing.agreement.comparing import Comparison
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.tolls.extent import extent_of
from briefings.composing.tolls.toll import Toll
from briefings.language.dates import days_of
from briefings.patterns import late

_DEAD = late(r"\b(?:killed|dead|died|deaths?|lives|murdered|drowned)\b")
_HURT = late(r"\b(?:injured|wounded|hurt)\b")
_NEVER_FEWER = frozenset({"dead", "hurt"})
_NIGHT = timedelta(days=1)
"""The paper of one land has another's tomorrow as its day."""


def are_of_two_events(
    comparison: Comparison, a: Fact, b: Fact, tolls: Iterable[Toll] = (), others: Iterable[Toll] = ()
) -> bool:
    """Whether the values of a conflict are of two events; `tolls` and `others` are those of the two sentences."""
    if comparison.values is None or comparison.scope:
        return False
    one, other = comparison.values
    if one.kind == other.kind == "day":
        return _has_come_after(one, a, other, b) or _has_come_after(other, b, one, a)
    fates = _fate(one), _fate(other)
    if not all(fates):
        return False
    if fates[0] != fates[1] or _falls(one, other, a, b, fates[0]):
        return True
    days, before = _of_event(one, tolls), _of_event(other, others)
    return _is_after(days, b) or _is_after(before, a)


def count_otherwise(comparison: Comparison, a: str, b: str) -> bool:
    """Whether one sentence counts those who came to harm by one blow, and the other those of a day or of a war."""
    counted = comparison.values is not None and all(value.fate for value in comparison.values)
    return counted and not comparison.scope and extent_of(a) is not extent_of(b)


def _has_come_after(one: Value, now: Fact, other: Value, before: Fact) -> bool:
    """Whether a day has come that lies behind all that the other sentence can tell as done: its day, its paper's."""
    day, named = _day(one), _day(other)
    if day is None or named is None or now.day is None or before.day is None or before.stance.ahead:
        return False
    is_to_come = named > before.day + _NIGHT or day > now.day + _NIGHT
    return not is_to_come and day > max(before.day, named)


def _is_after(days: Iterable[date], told: Fact) -> bool:
    """Whether what is counted happened after the other sentence's paper."""
    return told.day is not None and not told.stance.ahead and any(day > told.day for day in days)


def _day(value: Value) -> date | None:
    span = days_of(str(value.value))
    return span[0] if span else None


def _fate(value: Value) -> str:
    """What became of those who are counted, beside the number or in what it is called."""
    if value.fate:
        return value.fate
    return "dead" if _DEAD.search(value.label) else "hurt" if _HURT.search(value.label) else ""


def _falls(one: Value, other: Value, a: Fact, b: Fact, fate: str) -> bool:
    """Whether the later paper counts fewer dead or injured."""
    if fate not in _NEVER_FEWER or a.day is None or b.day is None or a.day == b.day:
        return False
    return one.is_less(other) if a.day > b.day else other.is_less(one)


def _of_event(value: Value, tolls: Iterable[Toll]) -> frozenset[date]:
    """The days on which happened what a value of a sentence counts."""
    return frozenset(
        day for toll in tolls if toll.mention.start - toll.passage.sentence.start == value.at for day in toll.events
    )
