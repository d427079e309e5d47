"""What the ledger has due, handed to the engine: after every planning, and every few seconds besides.

Each look begins with a question that costs next to nothing, so that a bot with nothing to do does nothing.

This is also how a dead process's deliveries come to another: their owner's lease is over, so they are due again.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.deliveries import Ledger
from bot.ports.engine import Engine

log = logging.getLogger("newsbrief.delivery")

LOOKS = 2.0  # seconds between looks at the ledger
MOST = 1000  # handed over at a look
BATCH = 50  # worked on together: the engine's own writes are shared by so many
AGAIN_AFTER = timedelta(minutes=2)  # what the engine was given and nobody claimed is given once more


class Handing:
    """Looks for due deliveries and has the engine work on them."""

    def __init__(self, ledger: Ledger, engine: Engine, clock: Clock) -> None:
        self._ledger, self._engine, self._clock = ledger, engine, clock
        self._now = asyncio.Event()
        self._left = deque[tuple[Sequence[str], str]]()  # handed out, and not given to the engine yet

    def soon(self) -> None:
        """There is something new to look at."""
        self._now.set()

    async def run(self) -> None:
        """Looks until cancelled; a database that is away is asked again at the next look."""
        while True:
            try:
                while await self.look() == MOST:
                    pass
            except StoreFault as fault:
                log.log(fault.level, "handing.waiting: %s", fault)
            self._now.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOKS):
                    await self._now.wait()

    async def look(self) -> int:
        """Hands over what is due now; how many that were.

        Raises:
            StoreFault: the ledger cannot be read.
        """
        now = self._clock.now()
        if not (self._left or await self._ledger.any_pending(now)):
            return 0
        self._engine.wake()
        await self._give()
        ids = await self._ledger.hand_out(now, most=MOST, again_after=AGAIN_AFTER)
        self._left.extend((batch, now.isoformat()) for batch in _batches(ids))
        await self._give()
        return len(ids)

    async def _give(self) -> None:
        """Gives the engine what it has to get; where it takes nothing now, the rest is given at the next look."""
        while self._left:
            batch, turn = self._left[0]
            await self._engine.enqueue(batch, turn=turn)
            self._left.popleft()


def _batches(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
