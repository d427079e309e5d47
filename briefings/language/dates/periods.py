"""Spans of the calendar: a day, a week, a month, a quarter, a year; their ISO 8601 and TIMEX3 values, and arithmetic.

Values follow TIMEX3 (TimeML 1.2.1), which is ISO 8601 and a little more: `2025-11-07`, `2025-W46`, `2025-W46-WE` (the
weekend), `2025-10`, `2025-Q3`, `2025-H1`, `2025-SU` (summer; SP, FA, WI), `2025`, `199` (the 1990s), `19` (1900-1999).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from briefings.language.dates.words import MOVABLE_DAYS
from briefings.patterns import late

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 12, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_WEEK = late(r"([0-9]{4})-W([0-9]{2})(-WE)?")
_VALUE = late(r"[0-9]{2,4}|[0-9]{4}-(?:[0-9]{2}(?:-[0-9]{2})?|Q[1-4]|H[12]|SP|SU|FA|WI)")
_KEPT = 1024  # values
_LENGTH = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}


class Period(NamedTuple):
    """A span of the calendar, known by its unit and its first day."""

    unit: str
    first: date

    @property
    def last(self) -> date:
        """Its last day."""
        if self.unit in _DAYS:
            return self.first + timedelta(days={"day": 0, "week": 6, "weekend": 1}[self.unit])
        following = _add_months(self.first, _LENGTH[self.unit])
        return following - timedelta(days=1) if following else date.max

    @property
    def value(self) -> str:
        """Its TIMEX3 value."""
        return _VALUES[self.unit](self.first)

    def shifted(self, count: int, *, by: str | None = None) -> Period | None:
        """The period of the same unit `count` units later, or `count` of another unit; None outside years 1 to 9999."""
        step = by or self.unit
        if step in _DAYS:
            try:
                return Period(unit=self.unit, first=self.first + timedelta(days=count * _DAYS[step]))
            except OverflowError:
                return None
        first = _add_months(self.first, count * _MONTHS[step])
        return Period(unit=self.unit, first=first) if first else None

    def gap(self, day: date) -> int:
        """Days between the period and a day: 0 inside, negative when the period is over by then."""
        if self.first > day:
            return (self.first - day).days
        return min(0, (self.last - day).days)


def around(unit: str, day: date) -> Period:
    """The period of a unit that contains a day; for a weekend, the one that ends the day's week."""
    if unit == "day":
        return Period(unit=unit, first=day)
    if unit in _DAYS:
        monday = day - timedelta(days=day.weekday()) if day.toordinal() > day.weekday() else day
        return Period(unit=unit, first=monday + timedelta(days=5) if unit == "weekend" else monday)
    if unit in ("decade", "century"):
        width = 10 if unit == "decade" else 100
        return Period(unit=unit, first=date(max(1, day.year - day.year % width), 1, 1))
    month = day.month - (day.month % 3 if unit == "season" else (day.month - 1) % min(12, _LENGTH[unit]))
    if unit == "season" and month == 0:
        return Period(unit=unit, first=date(max(1, day.year - 1), 12, 1))
    return Period(unit=unit, first=date(day.year, month, 1))


def year_of(year: int) -> Period:
    """A calendar year from 1 to 9999."""
    return Period(unit="year", first=date(year, 1, 1))


@lru_cache(maxsize=_KEPT)
def within_year(year: int, code: str) -> Period | None:
    """The part of a year that a code names, written as a value writes it (`11`, `11-07`, `Q3`, `H1`, `SU`) or by name.

    None where there is no such day (`02-30`).
    """
    try:
        if code in _SEASONS:
            return Period(unit="season", first=date(year, _SEASONS[code], 1))
        if code in MOVABLE_DAYS:
            return Period(unit="day", first=_movable(year, MOVABLE_DAYS[code]))
        if code[0] in "QH":
            unit, months = ("quarter", 3) if code[0] == "Q" else ("half", 6)
            return Period(unit=unit, first=date(year, (int(code[1:]) - 1) * months + 1, 1))
        month, _, day = code.partition("-")
        return Period(unit="day" if day else "month", first=date(year, int(month), int(day or 1)))
    except ValueError:
        return None


def _movable(year: int, rule: int | tuple[int, int, int]) -> date:
    if isinstance(rule, int):
        return _easter(year) + timedelta(days=rule)
    month, weekday, number = rule
    first = date(year, month, 1)
    days = [first + timedelta(days=step) for step in range((weekday - first.weekday()) % 7, 31, 7)]
    return [day for day in days if day.month == month][number - 1 if number > 0 else number]


def _easter(year: int) -> date:
    """Easter Sunday of a Gregorian year, by the algorithm in Meeus, Astronomical Algorithms, chapter 8."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + week - 7 * ((a + 11 * h + 22 * week) // 451) + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=_KEPT)
def days_of(value: str) -> tuple[date, date] | None:
    """The first and the last day of a value, both inside it; None for a partial value or what is none."""
    period = _read(value)
    return (period.first, period.last) if period else None


def _read(value: str) -> Period | None:
    try:
        if week := _WEEK.fullmatch(value):
            return around("weekend" if week[3] else "week", date.fromisocalendar(int(week[1]), int(week[2]), 1))
        if not _VALUE.fullmatch(value):
            return None
        year, _, code = value.partition("-")
        if code:
            return within_year(int(year), code)
        unit = {4: "year", 3: "decade", 2: "century"}[len(year)]
        return Period(unit=unit, first=date(int(year.ljust(4, "0")), 1, 1))
    except ValueError:
        return None


def _add_months(day: date, months: int) -> date | None:
    total = day.year * 12 + day.month - 1 + months
    return date(total // 12, total % 12 + 1, 1) if 12 <= total < 120_000 else None


def _week(first: date) -> str:
    year, week, _ = first.isocalendar()
    return f"{year:04}-W{week:02}"


_VALUES: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": _week,
    "weekend": lambda first: _week(first) + "-WE",
    "month": lambda first: f"{first.year:04}-{first.month:02}",
    "quarter": lambda first: f"{first.year:04}-Q{(first.month + 2) // 3}",
    "half": lambda first: f"{first.year:04}-H{1 if first.month < 7 else 2}",
    "season": lambda first: f"{first.year:04}-{ {3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI'}[first.month] }",
    "year": lambda first: f"{first.year:04}",
    "decade": lambda first: f"{first.year // 10:03}",
    "century": lambda first: f"{first.year // 100:02}",
}

SEPTEMBER_11 = Period(unit="day", first=date(2001, 9, 11))
"""The one day that news calls by its numbers alone, `9/11` and `the Sept. 11 attacks`, whatever year it writes in."""
JANUARY_6 = Period(unit="day", first=date(2021, 1, 6))
"""The day that the Capitol was stormed, which news of it calls `Jan. 6`, whatever year it writes in."""
OCTOBER_7 = Period(unit="day", first=date(2023, 10, 7))
"""The day of the attack that news of Gaza means by `Oct. 7`, whatever year it writes in."""
