"""Dates in words, the same on every platform: `7 November 2025`, `Friday 14 November 2025, 08:00 UTC`."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from briefings.language.dates.wording import in_words
from briefings.model import Window
from briefings.patterns import late
from briefings.rendering.neutral import neutralise

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PERIOD = late(r"\d{4}-(?:W\d\d(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI)")
_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd"}


def date_words(value: str | None, *, zone: tzinfo | None = None, short: bool = False) -> str:
    """A day, a period or an instant of an edition in words, without the time of day; `short` cuts months to 3 letters.

    An instant is given as the day it has in `zone`, or in its own zone where none is given. What is no ISO 8601 date
    comes back as it stands.
    """
    if value is None:
        return ""
    if len(value) == len("2025") and value.isdecimal():
        return value
    if period := _period_words(value):
        return _shortened(period) if short else period
    day = _day(value, zone)
    if day is None:
        return neutralise(value)
    month = _MONTHS[day.month - 1][:3] if short else _MONTHS[day.month - 1]
    return f"{month} {day.year}" if len(value) == len("2025-11") else f"{day.day} {month} {day.year}"


def span_words(first: str, last: str | None, *, short: bool = False) -> str:
    """A date, or a span from `first` to `last`, in words: `14 to 20 February 2000`, short `14–20 Feb 2000`."""
    begin = date_words(first, short=short)
    if last is None or last == first:
        return begin
    end = date_words(last, short=short)
    return f"{_shared_tail_cut(begin, end)}{'–' if short else ' to '}{end}"


def _period_words(value: str) -> str | None:
    """The words for a week, weekend, quarter, half, season, decade or century; None for what is none."""
    if _PERIOD.fullmatch(value):
        return in_words(value)
    if not value.isdecimal():
        return None
    if len(value) == len("198"):
        return f"{value}0s"
    century = int(value) + 1
    return f"{century}{_ORDINALS.get(century, 'th')} century" if len(value) == len("19") else None


def _shortened(words: str) -> str:
    for month in _MONTHS:
        words = words.replace(month, month[:3])
    return words.replace(" to ", "–")


def instant_words(value: str, *, zone: tzinfo | None = None) -> str:
    """An instant with weekday, time and offset from UTC, in `zone` or in its own zone; a bare date without a time."""
    instant = _instant(value, zone)
    if instant is None:
        return date_words(value)
    day = f"{_DAYS[instant.weekday()]} {date_words(instant.date().isoformat())}"
    return f"{day}, {instant.hour:02}:{instant.minute:02} {_offset_words(instant.utcoffset())}"


def window_words(window: Window, *, zone: tzinfo | None = None) -> str:
    """The span of time of an edition, as a phrase that can begin a sentence."""
    since, until = (date_words(side, zone=zone) for side in (window.since, window.until))
    if since and until:
        return since if since == until else f"{_shared_tail_cut(since, until)} to {until}"
    if since:
        return f"Since {since}"
    return f"Everything up to {until}" if until else "Everything so far"


def _shared_tail_cut(since: str, until: str) -> str:
    """`7` of `7 November 2025` before `14 November 2025`; `30 October` before another month of that year."""
    words, later = since.split(" "), until.split(" ")
    while len(words) > 1 and len(words) == len(later) and words[1:] and words[-1] == later[-1]:
        words.pop()
        later.pop()
    return " ".join(words)


def machine_date(value: str | None) -> str | None:
    """The value where HTML's `time` element takes it (a day, month, year or instant of ISO 8601), else None."""
    if value is None or (len(value) == len("2025") and value.isdecimal() and value.isascii()):
        return value
    return value if _day(value, None) is not None else None


def machine_day(value: str, *, zone: tzinfo | None = None) -> str | None:
    """The day that `date_words` tells of an instant; what is less exact than a day as `machine_date` has it."""
    day = _day(value, zone) if len(value) > len("2025-11-07") else None
    return day.isoformat() if day is not None else machine_date(value)


def _day(value: str, zone: tzinfo | None) -> date | None:
    try:
        if len(value) <= len("2025-11-07"):
            return date.fromisoformat(f"{value}-01" if len(value) == len("2025-11") else value)
    except ValueError:
        return None
    instant = _instant(value, zone)
    return instant.date() if instant is not None else None


def _instant(value: str, zone: tzinfo | None) -> datetime | None:
    if len(value) <= len("2025-11-07"):
        return None
    try:
        instant = datetime.fromisoformat(value)
        return instant.astimezone(zone) if zone is not None and instant.tzinfo is not None else instant
    except (ValueError, OverflowError):
        return None


def _offset_words(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    minutes = int(offset.total_seconds() // 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}{f':{rest:02}' if rest else ''}"
