"""The heartbeat: a slot that passed its time without a result is told to the admins, before somebody asks."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.deliveries import Overdue, Tallies
from bot.ports.telling import Admins

log = logging.getLogger("newsbrief.delivery")

LATE = timedelta(minutes=10)  # behind a slot's instant: longer than a busy morning takes
LOOKS = 60.0  # seconds between looks


class Heartbeat:
    """Looks for overdue slots and tells each once a day."""

    def __init__(self, tallies: Tallies, admins: Admins, clock: Clock) -> None:
        self._tallies, self._admins, self._clock = tallies, admins, clock

    async def run(self) -> None:
        """Looks until cancelled."""
        while True:
            try:
                await self.look()
            except StoreFault as fault:
                log.log(fault.level, "heartbeat.waiting: %s", fault)
            await asyncio.sleep(LOOKS)

    async def look(self) -> None:
        """Tells what is overdue now.

        Raises:
            StoreFault: the ledger cannot be read.
        """
        tally = await self._tallies.tally(self._clock.now(), overdue=LATE)
        for each in tally.overdue:
            await self._admins.tell(each.first, _told(each))


def _told(overdue: Overdue) -> str:
    others = f" and at {overdue.count - 1} other{'s' if overdue.count > 2 else ''}" if overdue.count > 1 else ""
    why = f"; the last that is known: {overdue.first.reason}" if overdue.first.reason else ""
    return f"overdue: the slot of {overdue.first.at:%Y-%m-%d %H:%M} UTC has no result here{others}{why}"
