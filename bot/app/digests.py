"""Digests: the planner, the engine and delivery, running beside the platforms for as long as a block runs.

::

    alarm clock ── look now ──> planner ──> slots, deliveries ──> handing ──> engine ──> delivering ──> posters
                                                                     ^
                                       every two seconds: due again, or a dead process's
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.delivery.attempt import Desk
from bot.delivery.delivering import Delivering
from bot.delivery.editions import SlotEditions
from bot.delivery.engine import DurableEngine, EngineDatabase
from bot.delivery.handing import Handing
from bot.delivery.lease import Lease
from bot.ports.clock import Clock
from bot.ports.posting import Poster
from bot.settings.values import Settings
from briefings.model import Briefing, Edition, Window

if TYPE_CHECKING:
    from bot.commands.composing import Composer
    from bot.ports.schedules import Book
    from bot.ports.telling import Admins
    from bot.store import Store

FINISH_WITHIN = 8.0  # seconds that what is under way gets when the process is to end


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotComposing:
    """Composes for slots with the composer that answers people, so that the documents are held once."""

    composer: Composer
    store: Store
    clock: Clock

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        """The edition as of now."""
        from bot.commands.composing import Asked

        now = self.clock.now()
        if only is None:
            return await self.composer.edition(Asked(briefing=briefing, window=("slot", now)), since=since)
        from briefings.composing.compose import compose

        documents = [each for each in await self.store.documents() if each.id in only]
        made = await asyncio.to_thread(compose, briefing, documents, now=now)
        start = since.isoformat() if since else None
        return replace(made, window=Window(since=start, until=made.window.until))

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        return await self.composer.against(edition, previous)


def owner_name() -> str:
    """This process as an owner of deliveries: a name that never comes again."""
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"


@asynccontextmanager
async def delivering(
    settings: Settings,
    store: Store,
    *,
    composing: SlotComposing,
    posters: Mapping[str, Poster],
    book: Book,
    admins: Admins,
) -> AsyncIterator[Handing]:
    """Delivers what is planned while the block runs; at its end what is under way gets a few seconds to finish."""
    lease = Lease(store.owners, owner_name())
    await lease.renew()
    editions = SlotEditions(
        {briefing.name: briefing for briefing in settings.briefings},
        composing=composing,
        editions=store,
        receipts=store,
        slots=store.slots,
        arrivals=store,
        pauses=store.pauses,
        clock=composing.clock,
    )
    desk = Desk(
        ledger=store.ledger,
        renderings=store.renderings,
        receipts=store,
        editions=editions,
        lease=lease,
        clock=composing.clock,
    )
    work = Delivering(desk, book=book, posters=posters, pauses=store.pauses, admins=admins)
    engine = DurableEngine(EngineDatabase.beside(settings.database), owner=lease.owner)
    handing = Handing(store.ledger, engine, composing.clock)
    keeping = asyncio.create_task(lease.keep())
    running = [asyncio.create_task(engine.run(work.work)), asyncio.create_task(handing.run())]
    try:
        yield handing
    finally:
        await work.finish(FINISH_WITHIN)
        for task in (*running, keeping):
            task.cancel()
        await asyncio.wait([*running, keeping])
