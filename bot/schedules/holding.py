"""What keeps a slot from being posted at its instant: quiet hours put it off to their end, holidays skip it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.schedules.slots import instant_of
from bot.settings.clock_times import between
from bot.settings.holidays import holiday
from bot.settings.values import Schedule

_DAY = timedelta(days=1)
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
        # an end that the clocks repeat comes the first time, for what is due before it
        return next((each for fold in (0, 1) if (each := instant_of(end.replace(fold=fold))) > at), at)

    def spoken_up_to(self, moment: datetime) -> datetime:
        """Up to when what was due may have been posted at a moment: in quiet hours, up to their beginning."""
        if self.quiet is None or not self._is_quiet(moment):
            return moment
        first, last = self.quiet
        wall = moment.astimezone(self.zone)
        day = wall.date() - (_DAY if first > last and wall.time() < last else timedelta())
        return instant_of(datetime.combine(day, first, self.zone)) - _INSTANT

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
