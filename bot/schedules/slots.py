"""Slot arithmetic: at which instants a schedule is due, through every change of the clocks. Time is an argument.

A schedule at fixed hours comes once a local day at each of its times: a time that the clocks leap over comes at the
first instant after the gap, one that they repeat comes the first time only. A cron whose minute or hour begins with `*`
(hourly, every 15 minutes) goes by real time: nothing comes in a gap, and a repeated hour is an hour like any other.
Times that fall on one instant are one slot.

A slot's key is its local wall time and the zone where the hour is fixed, else the instant in UTC; so it stays the same
whatever process finds it, and when it is looked for again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.schedules.days import comes_on, first_day
from bot.settings.cron import Cron, read_crons

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """An instant, in UTC, at which a schedule is due, and the key of its slot."""

    at: datetime
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Older:
    """Slots that are too many to be told one by one: how many, the first and the last of them."""

    count: int
    first: Due
    last: Due


class Times:
    """When a schedule is due. Give instants in UTC: local ones lose which pass of a repeated hour is meant."""

    def __init__(self, cron: str, timezone: str) -> None:
        self._zone = ZoneInfo(timezone)
        # at one instant the key of the fixed hour is taken
        self._crons = tuple(sorted(read_crons(cron), key=lambda each: each.follows_clock))

    def after(self, moment: datetime) -> Due | None:
        """The first slot behind an instant; None where there is none within this calendar."""
        found: tuple[datetime, bool] | None = None
        for cron in self._crons:
            at = _next(cron, self._zone, moment)
            if at is not None and (found is None or at < found[0]):
                found = at, cron.follows_clock
        return self._due(*found) if found else None

    def between(self, after: datetime, until: datetime) -> Iterator[Due]:
        """Every slot behind `after` up to `until` inclusive, in order."""
        due = self.after(after)
        while due is not None and due.at <= until:
            yield due
            due = self.after(due.at)

    def latest(self, after: datetime, until: datetime, *, most: int) -> tuple[Older | None, tuple[Due, ...]]:
        """The last slots behind `after` up to `until`, and what is to be said of those before them.

        Long times cost a step a day, however often the schedule comes.
        """
        if until <= after:
            return None, ()
        found: list[Due] = []
        day, first_day_of_all = until.astimezone(self._zone).date(), after.astimezone(self._zone).date()
        while day >= first_day_of_all - _DAY and len(found) <= most:
            found[:0] = [due for due in self._on(day) if after < due.at <= until and due not in found]
            day -= _DAY
        if len(found) <= most:
            return None, tuple(found)
        kept = found[-most:]
        first = self.after(after) or found[0]
        count = len(found) - most + self._count(first_day_of_all - _DAY, day, after)
        return Older(count=count, first=first, last=found[-most - 1]), tuple(kept)

    def _count(self, first: date, last: date, after: datetime) -> int:
        """How many slots come on these days, behind `after`."""
        count = 0
        while first <= last:
            edge = first <= after.astimezone(self._zone).date()
            count += sum(due.at > after for due in self._on(first)) if edge else self._number_on(first)
            first += _DAY
        return count

    def _number_on(self, day: date) -> int:
        if len(self._crons) == 1 and _steady(self._zone, day) is not None:
            cron = self._crons[0]
            return len(cron.hours) * len(cron.minutes) if comes_on(cron, day) else 0
        return len(self._on(day))

    def _on(self, day: date) -> list[Due]:
        """Every slot of a local day, in order."""
        found: dict[datetime, bool] = {}
        for cron in self._crons:
            for at in _instants(cron, self._zone, day) if comes_on(cron, day) else ():
                found.setdefault(at, cron.follows_clock)
        return [self._due(at, follows) for at, follows in sorted(found.items())]

    def _due(self, at: datetime, follows_clock: bool) -> Due:
        wall = at if follows_clock else at.astimezone(self._zone)
        shown = wall.replace(tzinfo=None).isoformat(timespec="minutes")
        return Due(at, f"{shown}Z" if follows_clock else f"{shown} {self._zone.key}")


@lru_cache(maxsize=20_000)
def times_of(cron: str, timezone: str) -> Times:
    """The times of a schedule; the same value for the same words."""
    return Times(cron, timezone)


def _next(cron: Cron, zone: ZoneInfo, moment: datetime) -> datetime | None:
    day = moment.astimezone(zone).date()
    if comes_on(cron, day) and (at := _first_on(cron, zone, day, moment)):
        return at
    while day < date.max and (following := first_day(cron, day + _DAY)) is not None:
        if at := _first_on(cron, zone, following, moment):
            return at
        day = following
    return None


def _first_on(cron: Cron, zone: ZoneInfo, day: date, moment: datetime) -> datetime | None:
    """The first instant of the day behind a moment."""
    offset = _steady(zone, day)
    if offset is None:
        instants = _instants(cron, zone, day)
        place = bisect_right(instants, moment)
        return instants[place] if place < len(instants) else None
    wall = moment + offset
    at = _first_time(cron, wall.time() if wall.date() == day else None)
    return datetime.combine(day, at, UTC) - offset if at is not None and wall.date() <= day else None


def _first_time(cron: Cron, behind: time | None) -> time | None:
    """The first time of day behind another; the first of all where there is none."""
    if behind is None:
        return time(cron.hours[0], cron.minutes[0])
    hour, minute = behind.hour, behind.minute
    place = bisect_right(cron.minutes, minute)
    if hour in cron.hours and place < len(cron.minutes):
        return time(hour, cron.minutes[place])
    place = bisect_right(cron.hours, hour)
    return time(cron.hours[place], cron.minutes[0]) if place < len(cron.hours) else None


def _steady(zone: ZoneInfo, day: date) -> timedelta | None:
    """The zone's offset on a day; None on one that the clocks change on."""
    if day == date.max:
        return datetime.combine(day, time(), zone).utcoffset()
    first = datetime.combine(day, time(), zone).utcoffset()
    return first if first == datetime.combine(day + _DAY, time(), zone).utcoffset() else None


@lru_cache(maxsize=1024)
def _instants(cron: Cron, zone: ZoneInfo, day: date) -> Sequence[datetime]:
    """Every instant of a day on which it comes, ascending, however the clocks change on it."""
    walls = [datetime.combine(day, time(hour, minute), zone) for hour in cron.hours for minute in cron.minutes]
    if cron.follows_clock:
        found = {at for wall in walls for fold in (0, 1) if (at := _exact(wall.replace(fold=fold)))}
    else:
        found = {instant_of(wall) for wall in walls}
    return tuple(sorted(found))


def instant_of(wall: datetime) -> datetime:
    """The instant at which clocks show this wall time, as its fold says; the first after the gap where none do."""
    return _exact(wall) or _behind_gap(wall)


def _exact(wall: datetime) -> datetime | None:
    """The instant at which clocks show this; None where they leap over it."""
    at = wall.astimezone(UTC)
    return at if at.astimezone(wall.tzinfo).replace(tzinfo=None) == wall.replace(tzinfo=None) else None


def _behind_gap(wall: datetime) -> datetime:
    """The first instant after the gap that a wall time lies in."""
    before, after = wall.replace(fold=0), wall.replace(fold=1)
    # with the later offset the instant lies before the leap, with the earlier one behind it: halve what is between
    low, high = after.astimezone(UTC), before.astimezone(UTC)
    offset = after.utcoffset()
    while high - low > timedelta(seconds=1):
        middle = (low + (high - low) / 2).replace(microsecond=0)
        low, high = (low, middle) if middle.astimezone(wall.tzinfo).utcoffset() == offset else (middle, high)
    return high
