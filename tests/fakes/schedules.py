"""Schedules made in chat, in memory."""

from __future__ import annotations

from bot.ports.schedules import KeptSchedule, ScheduleChange


class FakeSchedules:
    """`Schedules` until the test ends."""

    def __init__(self) -> None:
        self._kept: dict[str, KeptSchedule] = {}
        self._changes: list[ScheduleChange] = []

    async def kept(self) -> tuple[KeptSchedule, ...]:
        return tuple(self._kept[name] for name in sorted(self._kept))

    async def put(self, kept: KeptSchedule, *, noted: ScheduleChange | None = None) -> None:
        self._kept[kept.schedule.name] = kept
        self._changes += [noted] if noted else []

    async def remove(self, name: str, *, noted: ScheduleChange | None = None) -> bool:
        self._changes += [noted] if noted else []
        return self._kept.pop(name, None) is not None

    async def note(self, change: ScheduleChange) -> None:
        self._changes.append(change)

    async def changes(self, schedule: str | None = None, *, most: int = 100) -> tuple[ScheduleChange, ...]:
        return tuple(each for each in reversed(self._changes) if schedule in (None, each.schedule))[:most]
