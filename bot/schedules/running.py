"""Which schedules run: those of the files and those that were made in chat, without the paused ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.ports.schedules import KeptSchedule, Origin
from bot.settings.names import fold
from bot.settings.values import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A schedule as it stands now. `since` is when it was made or last changed in chat, if it was."""

    schedule: Schedule
    origin: Origin
    owner: str = ""
    since: datetime | None = None
    paused: datetime | None = None
    paused_by: str = ""


def standing(files: Iterable[Schedule], kept: Iterable[KeptSchedule]) -> tuple[Standing, ...]:
    """All of them by name. Where a file and chat use one name the file's counts, with the pause that chat set."""
    found = {fold(each.name): Standing(schedule=each, origin="file") for each in files}
    for each in kept:
        name = fold(each.schedule.name)
        if (of_file := found.get(name)) is not None:
            found[name] = Standing(
                schedule=of_file.schedule,
                origin="file",
                since=each.made_at if each.origin == "file" else None,
                paused=each.paused,
                paused_by=each.paused_by,
            )
        elif each.origin != "file":  # a paused file's schedule that no file has any more is nobody's
            found[name] = Standing(
                schedule=each.schedule,
                origin=each.origin,
                owner=each.owner,
                since=each.made_at,
                paused=each.paused,
                paused_by=each.paused_by,
            )
    return tuple(found[name] for name in sorted(found))


def paused_words(standing: Standing) -> str:
    """Since when it is paused and by whom; empty while it runs."""
    return f"{standing.paused:%Y-%m-%d %H:%M} UTC by {standing.paused_by}" if standing.paused else ""
