"""10,000 channels under Discord's limit, in simulated time: nobody waits, and no more than that is made up.

Real are the ledger in SQLite, handing, delivering, placing, the poster of Discord's channels and the gate; made up are
the clock, what Discord takes to answer, and the engine, which is a queue of as many batches, looked at as often. What
the processor takes counts as no time.
"""

from __future__ import annotations

import asyncio
import random
import selectors
import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVarTuple, Unpack

from bot.delivery import engine
from bot.delivery.correcting import Corrections
from bot.delivery.correction import Correcting
from bot.delivery.delivering import Delivering
from bot.delivery.desk import Desk
from bot.delivery.editions import SlotEditions
from bot.delivery.handing import Handing
from bot.delivery.lease import Lease
from bot.platforms.discord.gate import PER_SECOND
from bot.ports.deliveries import Delivery, Limit
from bot.ports.engine import Work
from bot.ports.schedules import Booked
from bot.settings.values import Settings
from bot.store import Store, opened
from bot.store.gate import LocalTurnstile, TurnGate
from briefings.composing.since_last import compared
from briefings.model import Briefing, Edition
from tests.bench.delivery.world import MemoryLine, example, plan, poster, settings_for

START = datetime(2025, 11, 14, 8, tzinfo=UTC)
ANSWERS = (0.08, 0.4)  # seconds that Discord takes, evenly spread
Ts = TypeVarTuple("Ts")


class Simulated(NamedTuple):
    """How long it took, and the most requests of any second."""

    seconds: float
    posts: int
    requests: int
    most: int


class _Skipping(selectors.DefaultSelector):
    """Goes on at once to when something is due, unless a thread is at work."""

    loop: SimulatedLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.loop.threads:
            return super().select(0 if timeout == 0 else None)
        if timeout:
            self.loop.passed += timeout
            timeout = 0
        return super().select(timeout)


class SimulatedLoop(asyncio.SelectorEventLoop):
    """An event loop whose time passes only where everybody waits for it."""

    def __init__(self) -> None:
        self.passed, self.threads = 0.0, 0
        selector = _Skipping()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        """Seconds since its beginning."""
        return self.passed

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Ts]], Any], *args: *Ts
    ) -> asyncio.Future[Any]:
        """As always; time stands still meanwhile."""
        future = super().run_in_executor(executor, func, *args)
        self.threads += 1
        future.add_done_callback(self._ended)
        return future

    def _ended(self, _: asyncio.Future[Any]) -> None:
        self.threads -= 1


class _Clock:
    def now(self) -> datetime:
        return START + timedelta(seconds=asyncio.get_running_loop().time())


class _Queue:
    """As many batches begun at once and under way as the engine has, and as many looks."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._running: set[asyncio.Task[None]] = set()
        self._waiting: deque[Sequence[str]] = deque()
        self._known: set[tuple[str, ...]] = set()

    async def enqueue(self, deliveries: Sequence[str], *, turn: str) -> None:
        if (key := (turn, *deliveries)) not in self._known:
            self._known.add(key)
            if len(self._running) < engine.AT_HAND:
                self._begin(deliveries)
            else:
                self._waiting.append(deliveries)

    def wake(self) -> None:
        """It never sleeps."""

    async def run(self, _: Work) -> None:
        while True:
            while self._waiting and len(self._running) < engine.AT_ONCE:
                self._begin(self._waiting.popleft())
            await asyncio.sleep(engine.LOOKS)

    def _begin(self, deliveries: Sequence[str]) -> None:
        task = asyncio.ensure_future(self._work(deliveries))
        self._running.add(task)
        task.add_done_callback(self._running.discard)


class _Composes:
    def __init__(self, settings: Settings) -> None:
        self._edition = example(settings)

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        return self._edition

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        return edition if previous is None else compared(edition, previous)


class _Book:
    def __init__(self, settings: Settings) -> None:
        (self._schedule,) = settings.schedules

    async def booked(self, name: str) -> Booked | None:
        return Booked(schedule=self._schedule)


class _Told:
    async def tell(self, delivery: Delivery, what: str) -> None:
        raise AssertionError(what)


def simulate(count: int) -> Simulated:
    """Delivers to so many channels."""
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        return runner.run(_simulate(count, f"sqlite:///{Path(folder) / 'kept.db'}"))


async def _simulate(count: int, address: str) -> Simulated:
    loop = asyncio.get_running_loop()
    settings = settings_for(address, count)
    async with opened(address) as store:
        await plan(store, settings, START)
        line = _line(count)
        begun = loop.time()
        delivering, lease = await _delivering(store, settings, line)
        queue = _Queue(delivering.work)
        handing = Handing(store.ledger, queue, _Clock())
        tasks = [asyncio.ensure_future(each) for each in (lease.keep(), queue.run(delivering.work), handing.run())]
        while (await store.tallies.tally(_Clock().now(), overdue=timedelta(hours=1))).states.get("sent") != count:
            await asyncio.sleep(5)
            assert loop.time() - begun < count, "it does not end"
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
    return Simulated(line.posts[-1] - begun, len(line.posts), len(line.requests), most_in_a_second(line.requests))


def _line(count: int) -> MemoryLine:
    """Discord behind the gate: a request counts when it is made, and is answered a while later."""
    loop, chance = asyncio.get_running_loop(), random.Random(1)
    gate = TurnGate(LocalTurnstile(now=loop.time))
    limit = Limit(per_second=PER_SECOND, name="discord")

    async def turn() -> None:
        await gate.turn(limit)

    async def answer() -> None:
        await asyncio.sleep(chance.uniform(*ANSWERS))

    return MemoryLine(count, turn=turn, answer=answer, clock=loop.time)


async def _delivering(store: Store, settings: Settings, line: MemoryLine) -> tuple[Delivering, Lease]:
    clock = _Clock()
    lease = Lease(store.owners, "bench", steady=asyncio.get_running_loop().time)
    await lease.renew()
    editions = SlotEditions(
        {each.name: each for each in settings.briefings},
        composing=_Composes(settings),
        editions=store,
        receipts=store,
        slots=store.slots,
        arrivals=store,
        pauses=store.pauses,
        clock=clock,
    )
    desk = Desk(
        ledger=store.ledger, renderings=store.renderings, receipts=store, editions=editions, lease=lease, clock=clock
    )
    correcting = Correcting(corrections=Corrections(store, store, store), deliveries=store.deliveries, notes={})
    posters = {"discord": poster(line)}
    return (
        Delivering(
            desk, book=_Book(settings), posters=posters, pauses=store.pauses, admins=_Told(), correcting=correcting
        ),
        lease,
    )


def most_in_a_second(instants: Sequence[float]) -> int:
    """The most of them in any second, half open."""
    most = first = 0
    for last, instant in enumerate(instants):
        while instants[first] <= instant - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
