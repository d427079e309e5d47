"""Values that a person gave in chat -> a schedule, checked as a file's entry is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.errors import WrongUsage
from bot.schedules.slots import times_of
from bot.settings.files import SCHEDULE
from bot.settings.names import briefing_named
from bot.settings.shapes import Fault
from bot.settings.values import Destination, Schedule, Settings

MOST_TIMES = 24
"""How often a day a person may be written to."""


def drafted(values: Mapping[str, object], settings: Settings, *, to: Destination) -> Schedule:
    """The schedule of these values; the platform says where it posts.

    Raises:
        WrongUsage: something is missing or not understood: all of it, a line each.
    """
    faults: list[Fault] = []
    read: dict[str, Any] = SCHEDULE.read({**values, "to": ["console"]}, (), faults) or {}
    if "when" not in values:
        faults.append(Fault((), "say when it is due, such as: weekdays 08:00"))
    if faults:
        raise WrongUsage("\n".join(dict.fromkeys(fault.message for fault in faults)))
    briefing = briefing_named(settings, read["briefing"]).name
    zone = read["timezone"] or settings.timezone
    own = {"briefing": briefing, "timezone": zone, "cron": read["when"], "to": (to,)}
    return Schedule(**{key: value for key, value in read.items() if key != "when"} | own)


def require_patience(schedule: Schedule, now: datetime) -> None:
    """Raises WrongUsage where it would write to a person more often than `MOST_TIMES` a day."""
    coming = times_of(schedule.cron, schedule.timezone).between(now, now + timedelta(days=1))
    if len(tuple(islice(coming, MOST_TIMES + 1))) > MOST_TIMES:
        raise WrongUsage(f"That is more than {MOST_TIMES} direct messages a day. Take fewer times.")
