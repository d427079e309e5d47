"""What a process works with when it delivers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.delivery.deciding import Again
from bot.delivery.editions import SlotEditions
from bot.delivery.lease import LASTS, Lease
from bot.delivery.persisting import Persisting
from bot.delivery.rendered import Rendered
from bot.ports.clock import Clock
from bot.ports.deliveries import Ledger, Renderings
from bot.ports.library import Receipts

Sleep = Callable[[float], Awaitable[None]]


class NotOurs(Exception):
    """The claim is no longer ours: another process took the delivery over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What attempts work with."""

    ledger: Ledger
    renderings: Renderings
    receipts: Receipts
    editions: SlotEditions
    lease: Lease
    clock: Clock
    sleep: Sleep = asyncio.sleep
    rendered: Rendered = field(default_factory=Rendered)

    def handed_over(self) -> Again | None:
        """Why nothing new may be begun here, if it may not: what isn't posted yet is left to others."""
        if self.lease.held:
            return None
        now = self.clock.now()
        if self.lease.ending:
            return Again(due=now, reason="left to the next process", doubtful=False)
        return Again(due=now + timedelta(seconds=LASTS), reason="this process lost its lease", doubtful=False)

    @property
    def persist(self) -> Persisting:
        """Does what has to be written, until it is."""
        return Persisting(self.sleep)
