"""This process as an owner of deliveries: alive as long as it says so, and silent as soon as it can't.

A process that hangs (a suspended laptop, a stopped virtual machine) loses what it had claimed to others. When it wakes
it must not go on posting: so each post asks first whether the lease, by this machine's own steady clock, still holds.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from bot.errors import StoreFault
from bot.ports.deliveries import Gate, Limit, Owners, TurnRefused

log = logging.getLogger("newsbrief.delivery")

LASTS = 10.0  # seconds that a lease holds without being renewed: how soon another process takes over
RENEWED = 3.0  # seconds between renewals
MARGIN = 2.0  # seconds before its end from which on nothing new is begun


class Lease:
    """The owner's name and whether it may still act."""

    def __init__(self, owners: Owners, owner: str, *, steady: Callable[[], float] = time.monotonic) -> None:
        self._owners, self._steady = owners, steady
        self._until = 0.0
        self._changed = asyncio.Event()
        self.owner = owner
        self.ending = False

    @property
    def held(self) -> bool:
        """Whether something new may be begun."""
        return not self.ending and self._steady() < self._until - MARGIN

    def end(self) -> None:
        """Begins nothing new from now on, while what is under way still is this owner's."""
        self.ending = True
        self._changed.set()

    async def regained(self) -> bool:
        """Waits until something new may be begun; False where it never will be, because the process ends."""
        while not (self.held or self.ending):
            self._changed.clear()
            await self._changed.wait()
        return self.held

    async def renew(self) -> None:
        """Says once more that the owner is alive.

        Raises:
            StoreFault: it could not be said.
        """
        before = self._steady()
        await self._owners.beat(self.owner, seconds=LASTS)
        self._until = before + LASTS
        self._changed.set()

    async def keep(self) -> None:
        """Renews it until cancelled, then ends it."""
        try:
            while True:
                try:
                    await self.renew()
                except StoreFault as fault:
                    log.log(fault.level, "lease.not_renewed: %s", fault)
                await asyncio.sleep(RENEWED)
        finally:
            self._until = 0.0
            try:
                await self._owners.leave(self.owner)
            except StoreFault as fault:
                log.log(fault.level, "lease.not_ended: %s", fault)


class HeldGate:
    """`Gate` for who posts: a turn is given while the lease holds, and no longer once the wait for it is over.

    A wait may be long: a process that hung in it, or whose database was away, has lost what it had claimed to others.
    """

    def __init__(self, gate: Gate, lease: Lease) -> None:
        self._gate, self._lease = gate, lease

    async def turn(self, *limits: Limit) -> None:
        """Comes back when a request may be made.

        Raises:
            TurnRefused: this process may no longer post, or the database that says when is away.
        """
        try:
            await self._gate.turn(*limits)
        except StoreFault as fault:
            raise TurnRefused(str(fault)) from fault
        if not self._lease.held:
            raise TurnRefused("left to another process")

    async def hold(self, name: str, *, seconds: float) -> None:
        """Nobody gets a turn under this limit for so long; with the database away only the one who was told waits."""
        try:
            await self._gate.hold(name, seconds=seconds)
        except StoreFault as fault:
            log.log(fault.level, "gate.not_held: %s", fault)
