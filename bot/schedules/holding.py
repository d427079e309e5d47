"""What keeps a slot from being posted at its instant: quiet hours put it off to their end, holidays skip it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.schedules.slots import instant_of
from bot.settings.clock_times import between
from bot.settings.holidays import holiday
from bot.settings.values import Schedule

_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """A schedule's quiet hours and holidays, on the clocks of its zone."""

    zone: ZoneInfo
    quiet: tuple[time, time] | None
    calendar: str

    @classmethod
    def of(cls, schedule: Schedule) -> Rules:
        """The rules of a schedule."""
        quiet = between(schedule.quiet) if schedule.quiet else None
        return cls(zone=ZoneInfo(schedule.timezone), quiet=quiet, calendar=schedule.holidays)

    def released(self, at: datetime) -> datetime:
        """When something that is due then may be posted: at once, or at the end of the quiet hours it falls in."""
        if self.quiet is None or not self._is_quiet(at):
            return at
        first, last = self.quiet
        wall = at.astimezone(self.zone)
        day = wall.date() + (_DAY if first > last and wall.time() >= first else timedelta())
        end = datetime.combine(day, last, self.zone)
        ended = next((each for fold in (0, 1) if (each := instant_of(end.replace(fold=fold))) > at), at)
        return self._first_free(at, ended) if self._goes_back(at, ended) else ended

    def spoken_up_to(self, moment: datetime) -> datetime:
        """Up to when what was due may have been posted at a moment: in quiet hours, up to their beginning."""
        if self.quiet is None or not self._is_quiet(moment):
            return moment
        first, last = self.quiet
        wall = moment.astimezone(self.zone)
        day = wall.date() - (_DAY if first > last and wall.time() < last else timedelta())
        began = instant_of(datetime.combine(day, first, self.zone))
        return (self._last_begun(moment) if self._goes_back(began, moment) else began) - _INSTANT

    def _goes_back(self, start: datetime, end: datetime) -> bool:
        """Whether the clocks are put back in between: then quiet hours can end, or begin, a second time."""
        before, after = (each.astimezone(self.zone).utcoffset() or timedelta() for each in (start, end))
        return before > after

    def _first_free(self, at: datetime, ended: datetime) -> datetime:
        """The first minute after a quiet instant that is not quiet, at the latest when the quiet hours have ended."""
        minute = at.replace(second=0, microsecond=0) + _MINUTE
        while minute < ended and self._is_quiet(minute):
            minute += _MINUTE
        return minute

    def _last_begun(self, moment: datetime) -> datetime:
        """The minute since which it has been quiet without a break, up to a quiet instant."""
        minute = moment.replace(second=0, microsecond=0)
        while self._is_quiet(minute - _MINUTE):
            minute -= _MINUTE
        return minute

    def _is_quiet(self, at: datetime) -> bool:
        if self.quiet is None:
            return False
        (first, last), clock = self.quiet, at.astimezone(self.zone).time()
        return first <= clock < last if first < last else clock >= first or clock < last

    def holiday(self, at: datetime) -> str | None:
        """The name of the holiday that the instant's local day is, if it is one."""
        return holiday(self.calendar, at.astimezone(self.zone).date()) if self.calendar else None

    def note(self, at: datetime) -> str:
        """What a person has to know of a slot at this instant; empty where it is posted then."""
        released = self.released(at).astimezone(self.zone)
        if name := self.holiday(released):
            return f"skipped: {name}"
        return f"held until {released:%H:%M}" if released != at else ""
