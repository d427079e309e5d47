"""Expressions to periods: needs the publication day and the dates told so far; without either it never guesses.

A bare month or weekday is the nearest one on the side that the tense of its sentence speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from briefings.language.dates.direction import direction_of
from briefings.language.dates.expressions import Expression, Fixed, Found, Inside, OnWeekday, Origin, Shifted, Yearly
from briefings.language.dates.periods import Period, around, within_year

_AGAINST = 6  # how much farther a date against the tense may seem before it is preferred
_WIDTHS = {
    "day": 1,
    "weekend": 2,
    "week": 7,
    "month": 30,
    "quarter": 91,
    "season": 92,
    "half": 182,
    "year": 365,
    "decade": 3650,
}


@dataclass(slots=True, kw_only=True)
class Scene:
    """Where resolution stands in a text: the day it speaks from, and the periods told so far."""

    text: str
    day: date | None
    told: list[tuple[int, Period]] = field(default_factory=list)

    def resolve(self, found: Found) -> Period | None:
        """The period that an expression means here, or None where nothing certain can be said."""
        expression = found.expression
        if isinstance(expression, Fixed):
            return expression.period
        if isinstance(expression, Shifted):
            return self._shifted(expression, found.start)
        if isinstance(expression, Inside):
            return self._inside(expression, found.start)
        if self.day is None:
            return None
        if isinstance(expression, OnWeekday):
            return _weekday(expression, self.day, self._direction(found))
        return _yearly(expression, self.day, self._direction(found))

    def _direction(self, found: Found) -> int:
        return direction_of(self.text, found.start, found.end)

    def _shifted(self, expression: Shifted, start: int) -> Period | None:
        base = self._base(expression, start)
        return base.shifted(expression.count) if base else None

    def _base(self, expression: Shifted, start: int) -> Period | None:
        if expression.origin is not Origin.NOW:
            told = self._anchor(expression.unit, start, near=expression.origin is Origin.TOLD)
            if told or expression.origin is Origin.NAMED:
                return told
        return around(expression.unit, self.day) if self.day else None

    def _anchor(self, unit: str, start: int, *, near: bool) -> Period | None:
        """The period of a unit around the date told last that is precise enough."""
        for at, period in reversed(self.told[-6:]):
            if near and ("\n\n" in self.text[at:start] or start - at > 300):
                return None
            if _WIDTHS.get(period.unit, 36500) <= _WIDTHS.get(unit, 36500):
                return around(unit, period.first)
        return None

    def _inside(self, expression: Inside, start: int) -> Period | None:
        whole = self._shifted(expression.whole, start)
        if whole is None:
            return None
        if isinstance(expression.part, Yearly):
            return within_year(whole.first.year, expression.part.code)
        return around("week", whole.first).shifted(0) and _day_of_week(whole.first, expression.part.weekday)


def partial_value(expression: Expression) -> str | None:
    """What an expression says without any other date: `XXXX-11-07`, `XXXX-WXX-1`; None for a relative one."""
    if isinstance(expression, Yearly):
        return f"XXXX-{expression.code}"
    if isinstance(expression, OnWeekday):
        return "XXXX-WXX-WE" if expression.weekday == 7 else f"XXXX-WXX-{expression.weekday + 1}"
    return None


def precision_of(expression: Expression) -> str:
    """The precision of an expression that could not be resolved."""
    if isinstance(expression, Shifted):
        return expression.unit
    if isinstance(expression, Inside):
        return precision_of(expression.part)
    if isinstance(expression, OnWeekday):
        return "weekend" if expression.weekday == 7 else "day"
    if isinstance(expression, Yearly):
        period = within_year(2000, expression.code)
        return period.unit if period else "year"
    return expression.period.unit


def _day_of_week(day: date, weekday: int) -> Period | None:
    if weekday == 7:
        return around("weekend", day)
    return around("week", day) and Period(unit="day", first=around("week", day).first).shifted(weekday)


def _weekday(expression: OnWeekday, day: date, direction: int) -> Period | None:
    here = _day_of_week(day, expression.weekday)
    if here is None:
        return None
    around_here = [here.shifted(7 * step) if here.unit == "day" else here.shifted(step) for step in (-1, 0, 1)]
    if expression.direction == "this":
        return here if expression.weekday != 7 else _nearest(around_here, day, direction or -1)
    return _chosen(around_here, day, expression.direction, direction or -1)


def _yearly(expression: Yearly, day: date, direction: int) -> Period | None:
    if expression.weekday is not None:
        years = sorted(range(day.year - 6, day.year + 7), key=lambda year: abs(year - day.year))
        for year in years:
            period = within_year(year, expression.code) if 0 < year < 10_000 else None
            if period and period.first.weekday() == expression.weekday and abs(period.gap(day)) < 400:
                return period
    if expression.direction == "this":
        return within_year(day.year, expression.code)
    nearby = [within_year(year, expression.code) for year in range(day.year - 1, day.year + 2) if 0 < year < 10_000]
    return _chosen(nearby, day, expression.direction, direction)


def _chosen(nearby: list[Period | None], day: date, stated: str | None, direction: int) -> Period | None:
    periods = [period for period in nearby if period]
    if stated == "last":
        return max((period for period in periods if period.gap(day) < 0), key=lambda period: period.first, default=None)
    if stated == "next":
        return min((period for period in periods if period.gap(day) > 0), key=lambda period: period.first, default=None)
    return _nearest(nearby, day, direction)


def _nearest(nearby: list[Period | None], day: date, direction: int) -> Period | None:
    def strain(period: Period) -> float:
        gap = period.gap(day)
        against = gap * direction < 0
        return abs(gap) * (_AGAINST if against else 1.5 if gap > 0 and not direction else 1)

    return min((period for period in nearby if period), key=strain, default=None)
