"""Turns for who posts: given while the lease holds, refused once it is over or nobody can say."""

from __future__ import annotations

import asyncio

import pytest

from bot.delivery.lease import HeldGate, Lease
from bot.errors import StoreFault
from bot.ports.deliveries import Limit, TurnRefused
from tests.fakes.gate import FakeGate
from tests.fakes.ledger import FakeLedger

CHANNEL = Limit(per_second=1.0, name="channel")


class Slow(FakeGate):
    """A gate at which one waits longer than a lease lasts."""

    def __init__(self, ledger: FakeLedger) -> None:
        super().__init__()
        self.ledger = ledger

    async def turn(self, *limits: Limit) -> None:
        self.ledger.time += 30.0


class Away(FakeGate):
    """A gate whose database is away."""

    async def turn(self, *limits: Limit) -> None:
        raise StoreFault("the database is away")

    async def hold(self, name: str, *, seconds: float) -> None:
        raise StoreFault("the database is away")


def leased(ledger: FakeLedger) -> Lease:
    """A lease that holds now."""
    lease = Lease(ledger, "one", steady=lambda: ledger.time)
    asyncio.run(lease.renew())
    return lease


def test_a_turn_is_given_while_the_lease_holds() -> None:
    gate = FakeGate()
    asyncio.run(HeldGate(gate, leased(FakeLedger())).turn(CHANNEL))
    assert gate.turns["channel"] == [0.0]


def test_who_waited_longer_than_its_lease_posts_nothing() -> None:
    """Another process may have taken the delivery over in the meantime, and may post it now."""
    ledger = FakeLedger()
    with pytest.raises(TurnRefused, match="another process"):
        asyncio.run(HeldGate(Slow(ledger), leased(ledger)).turn(CHANNEL))


def test_with_the_database_away_there_is_no_turn() -> None:
    gate = HeldGate(Away(), leased(FakeLedger()))
    with pytest.raises(TurnRefused, match="the database is away"):
        asyncio.run(gate.turn(CHANNEL))
    asyncio.run(gate.hold("channel", seconds=1.0))
