"""The ledger for an operator: read and mended beside the bot, while it runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.ports.deliveries import Change, Delivery, State
from bot.ports.schedules import ScheduleChange
from bot.settings.values import Destination, Settings

if TYPE_CHECKING:
    from bot.store import Store


@asynccontextmanager
async def beside(settings: Settings) -> AsyncIterator[Store]:
    """What is kept, beside its owner if there is one.

    Raises:
        NothingKept: there is none yet.
        StoreFault: it cannot be opened.
    """
    from bot.store import opened

    async with opened(settings.database, owner=False) as store:
        yield store


async def find_deliveries(
    settings: Settings,
    *,
    states: Sequence[State],
    schedule: str | None,
    to: Destination | None,
    since: datetime | None,
    most: int,
) -> tuple[Delivery, ...]:
    """Those that fit, the newest slot first."""
    async with beside(settings) as store:
        return await store.deliveries.deliveries(states=states, schedule=schedule, to=to, since=since, most=most)


async def deliveries_called(settings: Settings, beginning: str) -> tuple[tuple[Delivery, tuple[Change, ...]], ...]:
    """Those whose id begins so, each with everything that became of it."""
    async with beside(settings) as store:
        found = await store.deliveries.delivery(beginning)
        return tuple([(each, await store.deliveries.history(each.id)) for each in found])


async def schedule_changes(settings: Settings, *, most: int) -> tuple[ScheduleChange, ...]:
    """What was done with schedules in chat, the newest first."""
    async with beside(settings) as store:
        return await store.schedules.changes(most=most)


async def paused_destinations(settings: Settings) -> tuple[tuple[Destination, str, datetime], ...]:
    """Each paused destination, why and since when."""
    async with beside(settings) as store:
        return await store.pauses.paused()


async def decide_delivery(settings: Settings, delivery: str, state: State, reason: str, *, doubtful: bool) -> bool:
    """An operator's word on a delivery that is not claimed; whether it counts."""
    async with beside(settings) as store:
        now = datetime.now(UTC)
        return await store.deliveries.decide(delivery, state, reason, now=now, doubtful=doubtful)


async def resume_destination(settings: Settings, to: Destination) -> tuple[str, ...]:
    """Ends its pause; the ids of the deliveries that are planned again."""
    async with beside(settings) as store:
        return await store.pauses.resume(to, now=datetime.now(UTC))
