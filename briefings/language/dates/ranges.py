"""Dates that stand together: ranges (`from 2010 until 2017`) and lists that share a year (`March and May 2020`)."""

from __future__ import annotations

from itertools import zip_longest

from briefings.language.dates.expressions import Expression, Fixed, Found, Inside, OnWeekday, Yearly
from briefings.language.dates.mention import DateMention
from briefings.language.dates.periods import Period, within_year
from briefings.language.dates.pieces import GAP
from briefings.language.dates.placing import weekday_told
from briefings.patterns import late

LISTED = late(r"\s?(?:,|[-–—/&]|,?\s(?:and|or|to|through|until|till|thru|et|ou|au|y|al|und|oder|bis))\s?(?:the\s)?")
RANGE = late(r"\s?[-–—]\s?|-to-|\s(?:to|through|until|till|thru|up to|bis|au|al)\s(?:the\s)?|\.\sbis\s")
_GAP = late(GAP)
_BETWEEN = late(r"\b[Bb]etween\s(?:the\s)?$")


def share_years(text: str, found: list[Found]) -> list[Found]:
    """Gives a date without a year the year of the next in its list; `November to March 2020` began the year before."""
    shared = list(found)
    for index in range(len(shared) - 2, -1, -1):
        here, there = shared[index], shared[index + 1]
        if listed := _in_year_of_list(text, here, there):
            shared[index] = listed
            continue
        if (
            not isinstance(here.expression, Yearly)
            or here.expression.direction
            or not isinstance(there.expression, Fixed)
        ):
            continue
        period = there.expression.period
        if period.unit == "year" and _GAP.fullmatch(text, here.end, there.start):  # `January nineteen ninety-seven`
            whole = within_year(period.first.year, here.expression.code)
            both = Found(start=here.start, end=there.end, expression=Fixed(period=whole)) if whole else None
            shared[index : index + 2] = [both] if both else [here, there]
            continue
        if period.unit not in ("day", "month", "quarter", "season") or not LISTED.fullmatch(
            text, here.end, there.start
        ):
            continue
        own = within_year(period.first.year, here.expression.code)
        if own and own.first > period.first:
            own = within_year(period.first.year - 1, here.expression.code)
        if own:
            shared[index] = Found(start=here.start, end=here.end, expression=Fixed(period=own))
    return shared


def _in_year_of_list(text: str, here: Found, there: Found) -> Found | None:
    """A month in the year that is named behind its list: `in August and December last year`."""
    last, first = there.expression, here.expression
    if not isinstance(last, Inside) or not isinstance(last.part, Yearly) or last.whole.unit != "year":
        return None
    if not isinstance(first, Yearly) or first.direction or not first.code.isdigit() or first.code > last.part.code:
        return None
    listed = LISTED.fullmatch(text, here.end, there.start)
    return here._replace(expression=Inside(part=first, whole=last.whole)) if listed else None


def joined(text: str, mentions: list[DateMention]) -> tuple[DateMention, ...]:
    """The same mentions; one that begins a range carries the value of its end."""
    return tuple(
        here._replace(until=there.value) if there and _ends_range(text, here, there) else here
        for here, there in zip_longest(mentions, mentions[1:])
    )


def is_range(text: str, here: Found, there: Found) -> bool:
    """Whether two dates are a range of months, or of weekdays that names its week: `Monday to Friday last week`."""
    first, last = here.expression, there.expression
    months = isinstance(first, Yearly) and isinstance(last, Yearly) and "-" not in first.code + last.code
    weekdays = isinstance(first, OnWeekday) and isinstance(last, Inside) and isinstance(last.part, OnWeekday)
    if (
        not (months or weekdays)
        or getattr(first, "direction", None)
        or getattr(last, "direction", None) not in {None, "this"}
    ):
        return False
    if RANGE.fullmatch(text, here.end, there.start):
        return True
    between = text[here.end : there.start].split() == ["and"]
    return between and bool(_BETWEEN.search(text, max(0, here.start - 12), here.start))


def begun_by(expression: Expression, end: Period) -> Period | None:
    """The month or weekday that begins a range, from its end: the last of its name before it."""
    if isinstance(expression, OnWeekday):
        return weekday_told(expression._replace(direction="previous"), end.first)
    if not isinstance(expression, Yearly):
        return None
    own = within_year(end.first.year, expression.code)
    return own if own and own.first <= end.first else within_year(end.first.year - 1, expression.code)


def _ends_range(text: str, here: DateMention, there: DateMention) -> bool:
    if not here.value or not there.value or there.value <= here.value or len(here.value) != len(there.value):
        return False
    if RANGE.fullmatch(text, here.end, there.start):
        return True
    between = text[here.end : there.start].split() == ["and"]
    return between and bool(_BETWEEN.search(text, max(0, here.start - 12), here.start))
