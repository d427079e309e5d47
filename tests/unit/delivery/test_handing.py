"""Handing due deliveries to the engine: a question that costs nothing first, and nothing lost where it takes none."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.delivery.handing import Handing
from bot.errors import StoreFault
from bot.ports.engine import Work
from tests.unit.delivery.office import Office


@dataclass(slots=True)
class Takes:
    """An engine that takes batches, unless its tables are away."""

    away: bool = False
    taken: list[tuple[str, ...]] = field(default_factory=list)
    woken: int = 0

    async def enqueue(self, deliveries: Sequence[str], *, turn: str) -> None:
        if self.away:
            raise StoreFault("the engine's tables: the disk is full")
        self.taken.append(tuple(deliveries))

    def wake(self) -> None:
        self.woken += 1

    async def run(self, work: Work) -> None:
        raise AssertionError("not here")


def test_what_the_engine_did_not_take_is_given_to_it_at_the_next_look() -> None:
    office, engine = Office(), Takes(away=True)
    handing = Handing(office.ledger, engine, office.clock)
    office.plan()

    async def story() -> None:
        with pytest.raises(StoreFault):
            await handing.look()
        engine.away = False
        assert await handing.look() == 0, "nothing new"
        assert len(engine.taken) == 1, "what was handed out before is there, and did not have to wait"
        await handing.look()
        assert len(engine.taken) == 1, "once"

    asyncio.run(story())


def test_the_engine_sleeps_until_something_is_due_and_is_woken_for_what_others_were_given() -> None:
    office, engine = Office(), Takes()
    handing = Handing(office.ledger, engine, office.clock)

    assert asyncio.run(handing.look()) == 0
    office.plan(ahead=timedelta(hours=1))
    assert asyncio.run(handing.look()) == 0
    assert engine.woken == 0, "its time has not come"
    office.clock.advance(hours=1)
    asyncio.run(office.ledger.hand_out(office.clock.now(), most=9, again_after=timedelta(minutes=2)))
    assert asyncio.run(handing.look()) == 0, "another process handed it out"
    assert engine.woken == 1, "and this one may have to help"
