"""Chooses among the Mondays around a day, or the Augusts: by what the words say, by tense, by nearness."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from briefings.language.dates.expressions import Anniversary, DayOfMonth, OnWeekday, WeekdayOfMonth, Yearly
from briefings.language.dates.periods import Period, around, within_year
from briefings.language.dates.words import MOVABLE_DAYS

# So many times nearer a date against a hint (0.5), a verb far off (0.75) or a tense (1.0) must be to win.
_AGAINST = {
    "weekday": {
        -2.0: 99.0,
        -1.0: 15.0,
        -0.75: 7.0,
        -0.7: 15.0,
        -0.6: 7.0,
        -0.5: 3.0,
        -0.25: 1.5,
        0.25: 1.5,
        0.5: 3.0,
        1.0: 15.0,
    },
    "month": {
        -2.0: 999.0,
        -1.0: 40.0,
        -0.75: 2.5,
        -0.7: 40.0,
        -0.6: 2.5,
        -0.5: 2.5,
        -0.25: 1.5,
        0.25: 1.5,
        0.5: 2.5,
        1.0: 20.0,
    },
    # A day of a month without its year is mostly the nearest.
    "day": {
        -2.0: 999.0,
        -1.0: 10.0,
        -0.75: 2.0,
        -0.7: 10.0,
        -0.6: 2.0,
        -0.5: 2.0,
        -0.25: 1.5,
        0.25: 1.5,
        0.5: 2.0,
        1.0: 10.0,
    },
}
_SAME_YEAR = 0.5  # news leaves out the year of the year it is written in
_AHEAD = 1.5  # without a tense, what is to come must be so many times nearer: news mostly tells what has been
_FARTHEST_BACK = ((1.0, 6), (0.6, 5), (0.25, 4), (-1.0, 3))  # days that a weekday may lie back, by its tense
_HINTS_BACK, _EITHER = -0.5, -0.25
_A_MONTH, _FAR, _SLIP = 31, 60, 7  # days
_SOON = {"day": 31, "month": 7, "quarter": 92, "season": 92, "half": 184}
"""Days ahead up to which words that look back may yet be of what was put on a coming day: "moved from April 2"."""
_MUCH = 1.4
_SURELY_LAST_WEEK, _EITHER_WEEK = 2, 4  # days since a weekday of this week that `last` may mean, or not
_WINTER, _SATURDAY = "WI", 5
_MOST_YEARS = 6  # a date stands on the same weekday again after six years at the latest, leap days aside


def weekday_of(day: date, weekday: int) -> Period | None:
    """A weekday (Monday is 0) or the weekend (7) of the week that a day is in."""
    if weekday == 7:
        return around("weekend", day)
    return Period(unit="day", first=around("week", day).first).shifted(weekday)


def part_of(whole: Period, part: Yearly | OnWeekday | DayOfMonth) -> Period | None:
    """A month, a weekday or a day within the year, week or month that is named."""
    if isinstance(part, DayOfMonth):
        return within_year(whole.first.year, f"{whole.first.month:02}-{part.day:02}")
    if isinstance(part, Yearly):
        return within_year(whole.first.year, part.code)
    return weekday_of(whole.first, part.weekday)


def weekday_near(expression: OnWeekday, day: date, direction: float) -> Period | None:
    """The weekday that is meant from a day on; one without a tense has been."""
    if expression.weeks:
        here = weekday_of(day, expression.weekday)
        nearby = [here.shifted(step, by="week") for step in (-1, 0, 1)] if here else []
        start = placed(expression.direction, nearby, day)
        return start.shifted(expression.weeks, by="week") if start else None
    here = weekday_of(day, expression.weekday)
    if here is None or (expression.direction == "this" and expression.weekday != 7):
        return here
    nearby = [here.shifted(step, by="week") for step in (-1, 0, 1)]
    if expression.direction == "this":
        return nearest(nearby, day, direction)
    stated = None if expression.direction == "same" else expression.direction
    if stated and (told := placed(stated, nearby, day)):
        if expression.of_last_week and told.first >= around("week", day).first:
            return _of_last_week(told, day)
        yesterday = stated == "last" and told.unit == "day" and told.gap(day) == -1
        return None if yesterday else told  # nobody calls yesterday so
    found = nearest(nearby, day, direction or -1)
    return None if found and expression.direction is None and _is_doubtful(found.gap(day), direction) else found


def _of_last_week(told: Period, day: date) -> Period | None:
    """`last Tuesday` where this week has had one: a week before it; some days on it may be either.

    Of 13 known events that reports of 2022 to 2024 date so where the day would be one or two days ago, all were a week
    older; of 7 where it would be three or four days ago, 4 were.
    """
    gap = -told.gap(day)
    return told.shifted(-1, by="week") if gap <= _SURELY_LAST_WEEK else None if gap <= _EITHER_WEEK else told


def week_meant(words: str, day: date) -> int:
    """How many weeks from a day's own: "later this week", said at its end, is of the next; "earlier", on Monday, not.

    Of thirteen papers of 2023 and 2024 that say so, twelve mean the week to come and the week before.
    """
    if words.lower().startswith("later") and day.weekday() >= _SATURDAY:
        return 1
    return -1 if words.lower().startswith("earlier") and not day.weekday() else 0


def _is_doubtful(gap: int, direction: float) -> bool:
    """Whether a weekday lies too far back for its tense: six days ago, it is rather tomorrow, or today farther east."""
    if direction == _EITHER and gap > 1:
        return True  # `ordered them on some day to leave Friday`: the day of the order or of the leaving
    return gap < -next(days for least, days in _FARTHEST_BACK if -direction >= least)


def weekday_told(expression: OnWeekday, told: date) -> Period | None:
    """The weekday before, after or, for `that Monday`, nearest to a day told before."""
    here = weekday_of(told, expression.weekday)
    if here is None:
        return None
    nearby = [here.shifted(step, by="week") for step in (-1, 0, 1)]
    return nearest(nearby, told, 0.0) if expression.direction == "same" else placed(expression.direction, nearby, told)


def yearly_near(expression: Yearly, day: date, direction: float) -> Period | None:
    """The part of a year that is meant from a day on; a weekday beside it decides the year where there is one."""
    if expression.weekday is not None:
        years = [within_year(year, expression.code) for year in _years(day, _MOST_YEARS)]
        matching = [period for period in years if period and period.first.weekday() == expression.weekday]
        if close := [period for period in matching if abs(period.gap(day)) < 366]:
            if any(abs(each.gap(day)) <= _SLIP for each in years if each and each not in matching):
                return None  # so near its day it is a slip of the number, or of the weekday
            return nearest(close, day, direction)
        if expression.code not in MOVABLE_DAYS and all(abs(each.gap(day)) > _FAR for each in years if each):
            return None  # a caption of another year; nearer to its day it is a slip
    nearby = [within_year(year, expression.code) for year in _years(day, 1)]
    if expression.direction == "this":
        turning = expression.code == _WINTER  # of two years
        return nearest(nearby, day, direction) if turning else within_year(day.year, expression.code)
    found = placed(expression.direction, nearby, day) or nearest(nearby, day, direction)
    return None if found and _is_open(expression, found, nearby, day, direction) else found


def _is_open(expression: Yearly, found: Period, nearby: Sequence[Period | None], day: date, direction: float) -> bool:
    """Whether a part of a year may as well be another year's; a feast that moves is the nearest, or nothing at all."""
    if expression.code in MOVABLE_DAYS:
        return False
    if expression.direction is None and direction <= _HINTS_BACK and found.gap(day) > _SOON[found.unit]:
        return True  # what is told as past is not to come; but whether it is of the year before, nothing says
    if found.unit == "day" and expression.direction is None and abs(direction) <= -_EITHER:
        return _is_either(found, nearby, day)
    return found.unit in {"month", "season"} and _is_contested(expression, found, day, direction)


def _is_either(found: Period, nearby: Sequence[Period | None], day: date) -> bool:
    """Whether a day of a month may be that of last year or that of this one: far off both, and no tense to tell."""
    if found.first.year == day.year:
        return False  # news leaves out the year of the year it is written in
    others = (abs(each.gap(day)) for each in nearby if each and each != found)
    return abs(found.gap(day)) > _FAR and min(others, default=_FAR * _FAR) < _MUCH * abs(found.gap(day))


def _is_contested(expression: Yearly, part: Period, day: date, direction: float) -> bool:
    """Whether a month of the next year is near but against the tense; or, `last`, a month or season of a year ago."""
    if expression.direction == "last":
        return part.gap(day) > -_A_MONTH
    next_year = expression.direction is None and direction <= _HINTS_BACK and part.first.year > day.year
    return next_year and part.unit == "month"


def anniversary(expression: Anniversary, day: date) -> Period | None:
    """The day, week or month so many years from the one near a day; of 29 February, the day before where it must be."""
    here = around(expression.unit, day).shifted(expression.step)
    if here is None or not 0 < day.year + expression.years < 10_000:
        return None
    near = day if expression.unit == "week" and not expression.step else here.first
    year = near.year + expression.years
    same = within_year(year, f"{near.month:02}-{near.day:02}") or within_year(year, f"{near.month:02}-28")
    return around(expression.unit, same.first) if same else None


def day_near(number: int, day: date, direction: float) -> Period | None:
    """The day of that number in the month of a day, or in the one before or after it."""
    month = around("month", day)
    nearby = [month.shifted(step) for step in (-1, 0, 1)]
    days = [within_year(each.first.year, f"{each.first.month:02}-{number:02}") for each in nearby if each]
    return nearest(days, day, direction)


def dated_weekday(expression: DayOfMonth, day: date, direction: float) -> Period | None:
    """The day of that number nearest to a day that falls on that weekday: `Friday the 13th`."""
    months = [around("month", day).shifted(step) for step in range(-12, 13)]
    days = [within_year(each.first.year, f"{each.first.month:02}-{expression.day:02}") for each in months if each]
    matching = [each for each in days if each and each.first.weekday() == expression.weekday]
    return nearest(matching, day, direction)


def counted_weekday(expression: WeekdayOfMonth, month: Period) -> Period | None:
    """The first, second or last day of that name in a month; None where there are not so many."""
    if month.unit != "month":
        return None
    first = Period(unit="day", first=month.first)
    first = first.shifted((expression.weekday - first.first.weekday()) % 7) or first
    days = [day for week in range(5) if (day := first.shifted(week, by="week")) and day.first <= month.last]
    return days[expression.which - (expression.which > 0)] if expression.which <= len(days) else None


def placed(stated: str | None, nearby: Iterable[Period | None], day: date) -> Period | None:
    """What `last`, `next`, `previous`, `following` or `same` picks of periods around a day; None for other words."""
    periods = [period for period in nearby if period]
    if stated in {"last", "previous"}:
        return max((period for period in periods if period.gap(day) < 0), key=lambda period: period.first, default=None)
    if stated in {"next", "following"}:
        return min((period for period in periods if period.gap(day) > 0), key=lambda period: period.first, default=None)
    if stated == "same":
        return next((period for period in periods if period.first.year == day.year), None)
    return None


def nearest(nearby: Sequence[Period | None], day: date, direction: float) -> Period | None:
    """The period nearest to a day, a tense weighing on the distance."""
    periods = [period for period in nearby if period]
    weekly = len(periods) > 1 and (periods[1].first - periods[0].first).days < 8
    against = _AGAINST["weekday" if weekly else "day" if periods and periods[0].unit == "day" else "month"]

    def strain(period: Period) -> float:
        gap = period.gap(day)
        if gap * direction < 0:
            return abs(gap) * against[direction]
        usual = _SAME_YEAR if period.first.year == day.year and not weekly else 1.0
        return abs(gap) * usual * (_AHEAD if gap > 0 and not direction else 1.0)

    return min(periods, key=strain, default=None)


def _years(day: date, reach: int) -> list[int]:
    return [year for year in range(day.year - reach, day.year + reach + 1) if 0 < year < 10_000]
