"""Previews in chat over stores in memory: the slots' own path, composing from what is kept there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.delivery.editions import SlotEditions
from bot.delivery.previewing import Foresight, Unwritten
from briefings import Briefing, compose
from briefings.composing.since_last import compared
from briefings.model import Edition, Window
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.store import FakeStore


@dataclass(frozen=True, slots=True)
class Composing:
    """Composes from the fake store at the fake clock's time."""

    store: FakeStore
    clock: FakeClock

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        documents = [each for each in await self.store.documents() if only is None or each.id in only]
        if only is None:
            return compose(briefing, documents, now=self.clock.now(), since=since)
        made = compose(briefing, documents, now=self.clock.now())
        return replace(made, window=Window(since=since.isoformat() if since else None, until=made.window.until))

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        return compared(edition, previous)


def foresight(briefings: Sequence[Briefing], store: FakeStore, ledger: FakeLedger, clock: FakeClock) -> Foresight:
    """What schedules would post now."""

    def editions(tables: Unwritten) -> SlotEditions:
        return SlotEditions(
            {each.name: each for each in briefings},
            composing=Composing(store, clock),
            editions=tables,
            receipts=tables,
            slots=tables,
            arrivals=store,
            pauses=ledger,
            clock=clock,
        )

    return Foresight(editions=editions, kept=store, receipts=store, clock=clock)
