"""On which days something is told to have been, as far as it tells two pieces of news apart. English only.

By which day something is to be done, and on which day some official told it a paper, is no day of what was done.
"""

from __future__ import annotations

from datetime import date, timedelta

from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.names_of_days import is_in_name
from briefings.composing.timeline.told import Told
from briefings.language.dates import days_of
from briefings.patterns import late

NEWS = timedelta(days=5)
"""How old what a paper tells may be, to be its news."""
_OF_DAYS = ("day", "weekend")
_BOUNDS = late(
    r"\b(?:by|until|till|through|before|since|from|beyond|(?:starting|beginning|effective)(?: on)?|ahead of|as of"
    r"|deadline of)\s(?:[\w’'-]+\s(?:on\s)?){0,2}$"
)
_TOLD_BY_ANYBODY = late(
    r",\s(?:[^,;:]{0,40}\b(?:officials?|sources?|police|authorities|aides?|spokes\w+|people|persons?)\b[^,;:]{0,60}"
    r"\b(?:said|says|told|confirmed)|[^,;:]{3,50}\breported)\b[^,;:]{0,40}$"
)
# Behind these a date is that of something else: "which it launched last month", "the deal of May".
_HANGS = late(
    r"\b(?:that|who|which|whose|where|when|after|before|since|until|from|of|for|to|by|as|than|during)\b[^,;]*$"
)
_SINCE = late(r"\b(?:since|until)\s(?:the\s)?$")


def may_be_one_day(a: Told, b: Told) -> bool:
    """Whether two sentences name a day in common, be it of a weekend, or one of them none."""
    here, there = _days(a), _days(b)
    return not (here and there) or not here.isdisjoint(there)


def _days(told: Told) -> frozenset[date]:
    """The days on which something of a sentence was or is: none by which it is to be, and none of who told it."""
    text, dates = told.dated.candidate.passage.text, told.fact.dates if told.fact else ()
    spans = (days_of(str(value.value)) for value in dates if value.kind in _OF_DAYS and _is_of_deed(value, text))
    return frozenset(span[end] for span in spans if span for end in (0, 1))


def _is_of_deed(day: Value, text: str) -> bool:
    before = text[: day.at]
    if _BOUNDS.search(before) or _TOLD_BY_ANYBODY.search(before):
        return False
    return not is_in_name(before, text[day.at : day.end], text[day.end :])


def days_told(fact: Fact, text: str) -> list[date]:
    """The days of a sentence but for those that only name something, or since which it is so: "since October 7"."""
    return [
        span[0]
        for value in fact.dates
        if value.kind == "day"
        and (span := days_of(str(value.value)))
        and not is_in_name(text[: value.at], text[value.at : value.end], text[value.end :])
        and not _SINCE.search(text, 0, value.at)
    ]


def is_of_earlier_month(fact: Fact, day: date) -> bool:
    """Whether the main clause of a sentence tells what was done in a month before its paper's: "In July, a strike"."""
    return any(
        value.kind == "month" and (span := days_of(str(value.value))) and day - span[1] > NEWS
        for value in fact.dates
        if not _HANGS.search(fact.words, 0, value.at)
    )
