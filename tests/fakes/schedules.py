"""Schedules made in chat, in memory."""

from __future__ import annotations

from bot.ports.schedules import KeptSchedule


class FakeSchedules:
    """`Schedules` until the test ends."""

    def __init__(self) -> None:
        self._kept: dict[str, KeptSchedule] = {}

    async def kept(self) -> tuple[KeptSchedule, ...]:
        return tuple(self._kept[name] for name in sorted(self._kept))

    async def put(self, kept: KeptSchedule) -> None:
        self._kept[kept.schedule.name] = kept

    async def remove(self, name: str) -> bool:
        return self._kept.pop(name, None) is not None
