"""The rate gate: over the fake, SQLite and PostgreSQL. What waits here waits for milliseconds."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.ports.deliveries import Limit
from tests.contract.kept import AnyStore, Opening, told
from tests.fakes.gate import FakeGate


class Stopwatch:
    """Seconds as the gate counts them."""

    def __init__(self, kept: AnyStore) -> None:
        self._gate = kept.gate

    def now(self) -> float:
        return self._gate.now if isinstance(self._gate, FakeGate) else time.monotonic()


@pytest.mark.parametrize("callers", [1, 7])
def test_turns_come_no_faster_than_the_limit(callers: int, store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        watch, limit, turns = Stopwatch(kept), Limit(name="all", per_second=100), list[float]()

        async def call() -> None:
            for _ in range(28 // callers):
                await kept.gate.turn(limit)
                turns.append(watch.now())

        await asyncio.gather(*(call() for _ in range(callers)))
        assert len(turns) == 28
        late = 0.012  # a turn counts from its own instant if it comes no later than this
        assert turns[-1] - turns[0] >= 27 / 100 - late

    told(store, story)


def test_a_turn_counts_under_each_of_its_limits(store: Opening) -> None:
    slow, fast, other = (
        Limit(name="channel", per_second=10),
        Limit(name="all", per_second=1000),
        Limit(name="b", per_second=10),
    )

    async def story(kept: AnyStore) -> None:
        watch = Stopwatch(kept)
        await kept.gate.turn(slow, fast)
        begun = watch.now()
        await kept.gate.turn(fast, other)
        await kept.gate.turn(slow, fast)
        assert watch.now() - begun >= 0.1 - 0.03

    told(store, story)


def test_one_channel_that_waits_holds_up_no_other(store: Opening) -> None:
    held, free, every = (Limit(name=name, per_second=1000) for name in ("held", "free", "all"))

    async def story(kept: AnyStore) -> None:
        await kept.gate.hold("held", seconds=3600)
        if isinstance(kept.gate, FakeGate):
            await kept.gate.turn(free, every)
            return
        waiting = asyncio.ensure_future(kept.gate.turn(held, every))
        for _ in range(5):
            await kept.gate.turn(free, every)
        assert not waiting.done()
        waiting.cancel()
        await asyncio.wait([waiting])
        await kept.gate.turn(free, every)

    told(store, story)


def test_who_is_told_to_wait_waits(store: Opening) -> None:
    limit = Limit(name="all", per_second=1000)

    async def story(kept: AnyStore) -> None:
        watch = Stopwatch(kept)
        await kept.gate.turn(limit)
        begun = watch.now()
        await kept.gate.hold("all", seconds=0.2)
        await kept.gate.hold("all", seconds=0.01)
        await kept.gate.turn(limit)
        assert watch.now() - begun >= 0.2 - 0.01

    told(store, story)
