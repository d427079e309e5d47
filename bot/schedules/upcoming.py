"""What a schedule means, as a person checks it: plain words, cron and the next times, with every change of the clocks.

::

    weekdays at 08:00 · 0 8 * * mon-fri · Europe/Berlin
      Fri 27 Mar 2026 08:00 CET (UTC+01:00)
      Mon 30 Mar 2026 08:00 CEST (UTC+02:00), the clocks went forward 1 h
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.schedules.deciding import span
from bot.schedules.holding import Rules
from bot.schedules.slots import times_of
from bot.settings.plain_saying import say_when
from bot.settings.values import Schedule

NEXT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """A time that a schedule is due next, on its own clocks.

    `changed` is how far the clocks moved since the time before it, or since now; `note` says what keeps it from being
    posted then: a holiday, or quiet hours.
    """

    at: datetime
    changed: timedelta
    note: str = ""

    def __str__(self) -> str:
        name, offset = self.at.tzname() or "", _offset(self.at)
        told = f"{name} ({offset})" if name[:1].isalpha() and name != "UTC" else offset
        hours = _hours(abs(self.changed))
        moved = f", the clocks went {'forward' if self.changed > timedelta() else 'back'} {hours}" if hours else ""
        return f"{self.at:%a} {self.at.day} {self.at:%b %Y %H:%M} {told}{moved}{f', {self.note}' if self.note else ''}"


def upcoming(schedule: Schedule, now: datetime, *, most: int = NEXT) -> tuple[Upcoming, ...]:
    """The next times, in order; fewer where the calendar ends."""
    zone, rules, found = ZoneInfo(schedule.timezone), Rules.of(schedule), list[Upcoming]()
    before, due = now.astimezone(zone), times_of(schedule.cron, schedule.timezone).after(now)
    while due is not None and len(found) < most:
        at = due.at.astimezone(zone)
        changed = (at.utcoffset() or timedelta()) - (before.utcoffset() or timedelta())
        found.append(Upcoming(at=at, changed=changed, note=rules.note(due.at)))
        before, due = at, times_of(schedule.cron, schedule.timezone).after(due.at)
    return tuple(found)


def told(schedule: Schedule, now: datetime, *, most: int = NEXT) -> tuple[str, ...]:
    """A line of plain words, cron and zone, then one for each of the next times."""
    words = f"{say_when(schedule.cron)} · {schedule.cron} · {schedule.timezone}"
    return (words, *map(str, upcoming(schedule, now, most=most)))


def rules(schedule: Schedule) -> str:
    """What holds of a schedule besides its times, in the words of its keys."""
    within = f" within {span(schedule.grace)}" if schedule.catch_up == "latest" else ""
    said = [
        f"window {schedule.window}",
        f"layout {schedule.layout}",
        f"empty {schedule.empty}",
        f"catch up {schedule.catch_up}{within}",
        *([f"quiet {schedule.quiet}"] if schedule.quiet else []),
        *([f"holidays {schedule.holidays}"] if schedule.holidays else []),
        *(
            [f"at most {schedule.urgent} {'alert' if schedule.urgent == 1 else 'alerts'} a day"]
            if schedule.urgent
            else []
        ),
        *([f"doubtful {schedule.doubtful}"] if schedule.doubtful != "ask" else []),
        *([f"correction {schedule.correction}"] if schedule.correction != "edit" else []),
    ]
    return " · ".join(said)


def _offset(at: datetime) -> str:
    offset = at.strftime("%z")
    return "UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:5]}"


def _hours(span: timedelta) -> str:
    """`1 h`, `30 min`, `1 h 30 min`; empty for no time at all."""
    hours, minutes = divmod(int(span.total_seconds()) // 60, 60)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "") if part)
