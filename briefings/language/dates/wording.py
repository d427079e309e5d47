"""A date's value in plain words, as an editor would write it in brackets: `October 2025`, `10 to 16 November 2025`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefings.patterns import late

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_QUARTERS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
_WEEK = late(r"(\d{4})-W(\d{2})(-WE)?")


def in_words(value: str) -> str | None:
    """The words for a day, week, weekend, month, quarter, half, season or year; None for anything vaguer or unknown."""
    if re.fullmatch(r"\d{4}", value):
        return value
    if week := _WEEK.fullmatch(value):
        return _week_in_words(int(week[1]), int(week[2]), weekend=bool(week[3]))
    year, _, rest = value.partition("-")
    if not year.isdecimal() or len(year) != len("2025"):
        return None
    if rest in _QUARTERS:
        first, last = _QUARTERS[rest]
        return f"{_MONTHS[first - 1]} to {_MONTHS[last - 1]} {year}"
    if rest in _SEASONS:
        return f"{_SEASONS[rest]} {year}"
    return _day_or_month(value)


def _day_or_month(value: str) -> str | None:
    try:
        day = date.fromisoformat(value if len(value) == len("2025-11-07") else f"{value}-01")
    except ValueError:
        return None
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {month}" if len(value) == len("2025-11-07") else month


def _week_in_words(year: int, week: int, *, weekend: bool) -> str | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    first, last = monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6)
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first.month == last.month:
        return f"{first.day} to {end}"
    start = f"{first.day} {_MONTHS[first.month - 1]}" + (f" {first.year}" if first.year != last.year else "")
    return f"{start} to {end}"
