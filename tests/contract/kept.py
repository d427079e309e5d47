"""All that is kept, as its ports: what the stories of this suite are told to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.ports.deliveries import Deliveries, Gate, Ledger, Owners, Pauses, Renderings, Tallies
from bot.ports.installing import Handled, Installations, InstallStates
from bot.ports.library import Arrivals, Documents, Editions, Receipts, Versions
from bot.ports.schedules import PastSlots, Schedules, Slots


class AnyApps(Installations, InstallStates, Handled, Protocol):
    """All that is kept about the Slack app."""


class AnySlots(Slots, PastSlots, Protocol):
    """All that is kept about slots."""


class AnyStore(Documents, Arrivals, Versions, Editions, Receipts, Protocol):
    """All that is kept."""

    @property
    def apps(self) -> AnyApps: ...
    @property
    def schedules(self) -> Schedules: ...
    @property
    def slots(self) -> AnySlots: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def renderings(self) -> Renderings: ...
    @property
    def owners(self) -> Owners: ...
    @property
    def pauses(self) -> Pauses: ...
    @property
    def deliveries(self) -> Deliveries: ...
    @property
    def tallies(self) -> Tallies: ...
    @property
    def gate(self) -> Gate: ...


Opening = AbstractAsyncContextManager[AnyStore]
Story = Callable[[AnyStore], Awaitable[None]]


def told(store: Opening, story: Story) -> None:
    """Tells the story to the store."""

    async def tell() -> None:
        async with store as kept:
            await story(kept)

    asyncio.run(tell())
