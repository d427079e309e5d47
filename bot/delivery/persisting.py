"""Writes to the ledger that have to succeed some day: a database that is away for a minute loses nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.errors import StoreFault

log = logging.getLogger("newsbrief.delivery")
Value = TypeVar("Value")

LONGEST = 10.0  # seconds between tries


class Persisting:
    """Does something with the store, again and again until it works or the task is cancelled."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._sleep = sleep

    async def __call__(self, work: Callable[[], Awaitable[Value]]) -> Value:
        """What the work gives, once the store takes it."""
        wait = 0.25
        while True:
            try:
                return await work()
            except StoreFault as fault:
                log.log(fault.level, "store.waiting: %s", fault)
            await self._sleep(wait)
            wait = min(wait * 2, LONGEST)
