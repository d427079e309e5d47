"""The calendar days that a date's value covers, for putting dates in order."""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates.periods import Period, within_year, year_of

_YEAR = re.compile(r"\d{4}")
_WEEK = re.compile(r"(\d{4})-W(\d{2})(?:-WE)?")


def days_of(value: str) -> tuple[date, date] | None:
    """First and last day of a day, week, month, quarter, half, season or year; None for a vaguer or partial value."""
    period = _period_of(value)
    return (period.first, period.last) if period else None


def _period_of(value: str) -> Period | None:
    try:
        if week := _WEEK.fullmatch(value):
            return Period(unit="week", first=date.fromisocalendar(int(week[1]), int(week[2]), 1))
        year, _, code = value.partition("-")
        if not _YEAR.fullmatch(year):
            return None
        return within_year(int(year), code) if code else year_of(int(year))
    except ValueError:
        return None
