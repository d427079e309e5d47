"""Whether the days of two sentences may be that of one event. English only.

One day lies in another, the later is only that of a saying, or both are the two ends of a night: "late Thursday" of one
paper is "early Friday" of another.
"""

from __future__ import annotations

import re
from datetime import timedelta

from briefings.composing.timeline.dated import When
from briefings.composing.timeline.told import TOLD_AFTER, Told
from briefings.patterns import late

_A_DAY, _AROUND = timedelta(days=1), 40
_LATE = late(r"\b(?:late|overnight)\s(?:on\s)?$|\b(?:night|evening)\s(?:of\s)?(?:on\s)?$", re.IGNORECASE)
_NIGHT = late(r"\s(?:late\s)?(?:night|evening)\b|\sovernight\b")
_EARLY = late(
    r"\b(?:early|overnight|dawn|midnight|small hours|1?\d(?::\d\d)? a\.?m\.?)\s(?:(?:on|of|local time)\s)*$",
    re.IGNORECASE,
)
_MORNING = late(r"\s(?:at dawn|before dawn|before daybreak)\b|,?\s(?:shortly |just )?after midnight\b")


def may_be_one_day(a: Told, b: Told) -> bool:
    """Whether the days of two events may be one: one lies in the other, or the later is only when it was told."""
    one, other = a.dated.when, b.dated.when
    if _lies_in(one, other) or _lies_in(other, one) or _are_one_night(a, b):
        return True
    early, late = sorted((a, b), key=lambda told: told.dated.when.first_day)
    if late.deed is None or not late.deed.told or late.deed.ahead:
        return False
    return late.dated.when.first_day - early.dated.when.last_day <= TOLD_AFTER


def _lies_in(inner: When, outer: When) -> bool:
    return outer.first_day <= inner.first_day and inner.last_day <= outer.last_day


def _are_one_night(a: Told, b: Told) -> bool:
    """Whether one is told of the night of a day and the other of the early hours of the day after."""
    early, after = sorted((a, b), key=lambda told: told.dated.when.first_day)
    one, other = early.dated.when, after.dated.when
    if one.precision != "day" or other.precision != "day" or other.first_day - one.last_day != _A_DAY:
        return False
    return _is_at(early, _LATE, _NIGHT) and _is_at(after, _EARLY, _MORNING)


def _is_at(told: Told, ahead: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    """Whether the words before a date or behind it say so."""
    text, at = told.dated.candidate.passage.text, told.dated.at
    return ahead.search(text, max(0, at - _AROUND), at) is not None or behind.match(text, told.dated.ends) is not None
