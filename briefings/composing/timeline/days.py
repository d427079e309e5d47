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

_A_DAY = timedelta(days=1)
_AROUND, _BEHIND = 14, 24
_NIGHT = late(r"\b(?:late|overnight|night|evening)\b", re.IGNORECASE)
_EARLY = late(r"\b(?:early|overnight|dawn|daybreak|midnight|small hours|1?\d(?::\d\d)? a\.?m\b)", re.IGNORECASE)


def may_be_one_day(a: Told, b: Told) -> bool:
    """Whether the days of two events may be one: one lies in the other, or the later is only when it was told."""
    one, other = a.dated.when, b.dated.when
    if _lies_in(one, other) or _lies_in(other, one) or _are_one_night(a, b):
        return True
    early, late = sorted((a, b), key=lambda told: told.dated.when.first_day)
    if late.deed is None or not late.deed.told or late.deed.ahead or late.dated.when.precision != "day":
        return False  # what an army said in August it did hardly on the last of July
    return late.dated.when.first_day - early.dated.when.last_day <= TOLD_AFTER


def _lies_in(inner: When, outer: When) -> bool:
    return outer.first_day <= inner.first_day and inner.last_day <= outer.last_day


def _are_one_night(a: Told, b: Told) -> bool:
    """Whether one is told of the night of a day and the other of the early hours of the day after."""
    early, after = sorted((a, b), key=lambda told: told.dated.when.first_day)
    one, other = early.dated.when, after.dated.when
    if one.precision != "day" or other.precision != "day" or other.first_day - one.last_day != _A_DAY:
        return False
    return _is_at(early, _NIGHT) and _is_at(after, _EARLY)


def _is_at(told: Told, words: re.Pattern[str]) -> bool:
    """Whether the words before a date or behind it say so."""
    text, at = told.dated.candidate.passage.text, told.dated.at
    end = told.dated.ends
    around = text[max(0, at - _AROUND) : end + _BEHIND]
    return words.search(around) is not None
