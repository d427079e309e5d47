"""The book of schedules, as delivering reads it."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from bot.app.digests import ScheduleBook
from bot.ports.schedules import KeptSchedule
from tests.fakes.schedules import FakeSchedules
from tests.unit.bot.scheduling import a_schedule, utc


def test_a_schedule_made_or_resumed_within_the_second_is_not_held_back() -> None:
    async def story() -> None:
        kept, now = FakeSchedules(), utc("2025-11-14T01:00")
        ground: Any = SimpleNamespace(
            store=SimpleNamespace(schedules=kept), settings=SimpleNamespace(schedules=(), admins=())
        )
        book = ScheduleBook(ground, steady=lambda: 7.0)
        assert await book.booked("morning") is None
        made = KeptSchedule(schedule=a_schedule(), origin="chat", owner="slack:U1", made_at=now, paused=now)
        await kept.put(made)
        found = await book.booked("morning")
        assert found is not None
        assert found.paused
        await kept.put(KeptSchedule(schedule=a_schedule(), origin="chat", owner="slack:U1", made_at=now))
        found = await book.booked("Morning")
        assert found is not None
        assert not found.paused

    asyncio.run(story())
