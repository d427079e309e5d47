"""The days on which a cron comes; calendar days, without clocks or zones."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

from bot.settings.cron import Cron

_FAR = 41  # years: 29 February falls on one weekday every 28 years, and every 40 around 2100


@lru_cache(maxsize=8192)
def days_of(cron: Cron, year: int, month: int) -> tuple[int, ...]:
    """The days of the month on which it comes, ascending."""
    if month not in cron.months:
        return ()
    monday_first, length = monthrange(year, month)
    return tuple(day for day in range(1, length + 1) if _fits(cron, day, (monday_first + day) % 7, length))


def _fits(cron: Cron, day: int, weekday: int, length: int) -> bool:
    """crontab(5): both day fields have to fit where one of them begins with `*`, else either of them."""
    by_date = day in cron.days
    number = (day - 1) // 7 + 1
    by_week = weekday in cron.weekdays or any(
        weekday == counted and (day + 7 > length if count < 0 else number == count) for counted, count in cron.counted
    )
    return by_date and by_week if cron.any_day or cron.any_weekday else by_date or by_week


def comes_on(cron: Cron, day: date) -> bool:
    """Whether it comes on that day."""
    return day.day in days_of(cron, day.year, day.month)


def first_day(cron: Cron, since: date) -> date | None:
    """The first day from `since` on that it comes on; None where there is none in sight."""
    year, month, least = since.year, since.month, since.day
    while year <= min(since.year + _FAR, 9999):
        for day in days_of(cron, year, month):
            if day >= least:
                return date(year, month, day)
        following = next((each for each in cron.months if each > month), 0)
        year, month, least = (year, following, 1) if following else (year + 1, cron.months[0], 1)
    return None
