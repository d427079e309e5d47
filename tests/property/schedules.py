"""Random schedules, and a slow and obvious answer to when they are due: it looks at every minute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.settings.cron import Cron, read_crons

MINUTE = timedelta(minutes=1)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Phnom_Penh", "America/Santiago", "UTC")
CHANGES = {
    "Europe/Berlin": ("2026-03-29T01:00", "2026-10-25T01:00"),
    "America/New_York": ("2026-03-08T07:00", "2026-11-01T06:00"),
    "Australia/Lord_Howe": ("2026-04-04T15:00", "2026-10-03T15:30"),
    "America/Santiago": ("2026-04-05T03:00", "2026-09-06T04:00"),  # at midnight
    "Asia/Phnom_Penh": ("2028-02-29T00:00",),
    "UTC": ("2028-02-29T00:00",),
}
"""Instants in UTC near which a calculator goes wrong."""

_MINUTES = st.sampled_from(["*", "*/15", "*/7", "0", "30", "0,30", "59", "5-9"])
_HOURS = st.sampled_from(["*", "*/2", "0", "1", "2", "3", "1-3", "8,17", "23", "0,23", "*/5"])
_DAYS = st.sampled_from(["*", "*", "*", "1", "29", "*/2", "25-31", "8,15"])
_MONTHS = st.sampled_from(["*", "*", "*", "2", "3,10", "1-11"])
_WEEKDAYS = st.sampled_from(["*", "*", "*", "0", "7", "1-5", "sun", "sat,sun", "mon#1", "sun#last", "sun#2,fri"])
CRONS = st.lists(
    st.builds("{} {} {} {} {}".format, _MINUTES, _HOURS, _DAYS, _MONTHS, _WEEKDAYS), min_size=1, max_size=2
).map("; ".join)


@st.composite
def places_in_time(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone, and an instant within a day of something that happens there."""
    zone = draw(st.sampled_from(ZONES))
    near = datetime.fromisoformat(draw(st.sampled_from(CHANGES[zone]))).replace(tzinfo=UTC)
    return zone, near - timedelta(minutes=draw(st.integers(0, 1500)), seconds=draw(st.integers(0, 59)))


def due_by_the_minute(text: str, zone: str, after: datetime, until: datetime) -> dict[datetime, str]:
    """Every instant in (after, until] at which the crons are due, with its key: by walking every minute."""
    crons, local, found = read_crons(text), ZoneInfo(zone), dict[datetime, str]()
    furthest = None
    for at in _minutes(after - timedelta(days=1), until):
        wall = at.astimezone(local).replace(tzinfo=None)
        first = wall if furthest is None else furthest + MINUTE
        reached = [first + MINUTE * n for n in range(max(0, (wall - first) // MINUTE + 1))]  # none on the second pass
        furthest = max(furthest or wall, wall)
        if not after < at:
            continue
        fixed = [cron for cron in crons if not cron.follows_clock]
        if any(_shows(cron, each) for cron in fixed for each in reached):
            found[at] = f"{wall:%Y-%m-%dT%H:%M} {zone}"
        elif any(_shows(cron, wall) for cron in crons if cron.follows_clock):
            found[at] = f"{at:%Y-%m-%dT%H:%M}Z"
    return found


def _minutes(after: datetime, until: datetime) -> Iterator[datetime]:
    at = after.replace(second=0, microsecond=0)
    while at <= until:
        yield at
        at += MINUTE


def _shows(cron: Cron, wall: datetime) -> bool:
    """crontab(5), word by word."""
    if wall.minute not in cron.minutes or wall.hour not in cron.hours or wall.month not in cron.months:
        return False
    by_date, by_week = wall.day in cron.days, wall.isoweekday() % 7 in cron.weekdays or _counted(cron, wall.date())
    if cron.any_day or cron.any_weekday:
        return by_date and by_week
    return by_date or by_week


def _counted(cron: Cron, day: date) -> bool:
    same = [each for n in range(1, 32) if (each := _day(day, n)) and each.weekday() == day.weekday()]
    numbers = {same.index(day) + 1} | ({-1} if day == same[-1] else set())
    return any(weekday == day.isoweekday() % 7 and count in numbers for weekday, count in cron.counted)


def _day(month: date, number: int) -> date | None:
    try:
        return month.replace(day=number)
    except ValueError:
        return None


def posted_from(quiet: str, zone: str, after: datetime, until: datetime) -> dict[datetime, datetime]:
    """For every minute from when on something due then may be posted: the next minute that is not in quiet hours."""
    local, free, found = ZoneInfo(zone), until + timedelta(days=2), dict[datetime, datetime]()
    for at in reversed(list(_minutes(after, until + timedelta(days=2)))):
        free = free if quiet and _within(quiet, at.astimezone(local).strftime("%H:%M")) else at
        found[at] = free
    return found


def _within(quiet: str, clock: str) -> bool:
    first, last = quiet.split("-")
    return first <= clock < last if first < last else clock >= first or clock < last
