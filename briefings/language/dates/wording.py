"""A date's value in plain words, as an editor would write it in brackets: `October 2025`, `10 au 16 novembre 2025`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from briefings.patterns import late

_QUARTERS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
_SEASONS = ("SP", "SU", "FA", "WI")
_WEEK = late(r"(\d{4})-W(\d{2})(-WE)?")


class _Wording(NamedTuple):
    """How a language writes dates: its names, what joins two days or months of a span, and day, month and year."""

    months: str
    seasons: str
    days_to: str = "to"
    months_to: str = "to"
    of: str = " "
    dot: str = ""
    first: str = "1"

    def month(self, number: int) -> str:
        """The name of a month."""
        return self.months.split()[number - 1]

    def day(self, number: int) -> str:
        """The number of a day."""
        return self.first if number == 1 else f"{number}{self.dot}"


_ENGLISH = _Wording(
    months="January February March April May June July August September October November December",
    seasons="spring summer autumn winter",
)
_WORDINGS = {
    "fr": _Wording(
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        seasons="printemps été automne hiver",
        days_to="au",
        months_to="à",
        first="1er",
    ),
    "es": _Wording(
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        seasons="primavera verano otoño invierno",
        days_to="al",
        months_to="a",
        of=" de ",
    ),
    "de": _Wording(
        months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        seasons="Frühjahr Sommer Herbst Winter",
        days_to="bis",
        months_to="bis",
        dot=".",
        first="1.",
    ),
}


def in_words(value: str, language: str | None = None) -> str | None:
    """The words for a day, week, weekend, month, quarter, half, season or year; None for anything vaguer or unknown.

    In English, or in the `language` (`fr`, `es`, `de`) of the text that they are added to.
    """
    wording = _WORDINGS.get(language or "", _ENGLISH)
    if re.fullmatch(r"\d{4}", value):
        return value
    if week := _WEEK.fullmatch(value):
        return _week_in_words(int(week[1]), int(week[2]), wording, weekend=bool(week[3]))
    year, _, rest = value.partition("-")
    if not year.isdecimal() or len(year) != len("2025"):
        return None
    if rest in _QUARTERS:
        first, last = _QUARTERS[rest]
        return f"{wording.month(first)} {wording.months_to} {wording.month(last)}{wording.of}{year}"
    if rest in _SEASONS:
        return f"{wording.seasons.split()[_SEASONS.index(rest)]}{wording.of}{year}"
    return _day_or_month(value, wording)


def _day_or_month(value: str, wording: _Wording) -> str | None:
    try:
        day = date.fromisoformat(value if len(value) == len("2025-11-07") else f"{value}-01")
    except ValueError:
        return None
    month = f"{wording.month(day.month)}{wording.of}{day.year}"
    return f"{wording.day(day.day)}{wording.of}{month}" if len(value) == len("2025-11-07") else month


def _week_in_words(year: int, week: int, wording: _Wording, *, weekend: bool) -> str | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    first, last = monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6)
    end = f"{wording.day(last.day)}{wording.of}{wording.month(last.month)}{wording.of}{last.year}"
    start = wording.day(first.day)
    if first.month != last.month:
        start += f"{wording.of}{wording.month(first.month)}"
    if first.year != last.year:
        start += f"{wording.of}{first.year}"
    return f"{start} {wording.days_to} {end}"
