"""One run: everything is due, the bots deliver, and what can be killed is killed until all has come to an end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Protocol

from bot.errors import StoreFault
from bot.ports.deliveries import OPEN, State
from bot.store import opened
from tests.chaos.counting import Count, count
from tests.chaos.processes import SECRETS, Bot, Wire, wired
from tests.chaos.world import World

LOOKS = 0.25  # seconds between looks at how far it has come


class Ground(Protocol):
    """Where a run's data is, and who works on it."""

    @property
    def name(self) -> str:
        """The database's."""
        ...

    @property
    def database(self) -> str:
        """Its address."""
        ...

    @property
    def roles(self) -> tuple[str, ...]:
        """Of the processes."""
        ...

    @property
    def victims(self) -> tuple[str, ...]:
        """What is killed: `process`, `server`; what stands there more often is hit more often."""
        ...

    async def crash(self, dice: Random) -> None:
        """Ends the server as if its machine had lost power, and starts it again."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much, how bad, and how long at most. A fifth of the killed is killed once more while it starts."""

    destinations: int
    slots: int
    kills: int
    seed: int
    share: float = 0.05
    deadline: float = 1200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a run."""

    database: str
    deliveries: int
    killed: int
    crashed: int
    ended: tuple[int, ...]
    faults: Mapping[str, int]
    requests: int
    found: int
    states: Mapping[State, int]
    count: Count
    seconds: float
    mistakes: int

    @property
    def wrong(self) -> tuple[str, ...]:
        """What is lost, comes twice or never comes to an end."""
        return _told({
            "lost": self.count.lost,
            "posted twice": self.count.twice,
            "that nobody planned": self.count.strange,
            "not sent, by the ledger": self.deliveries - self.states.get("sent", 0),
            "mistakes of ours in the logs": self.mistakes,
        })  # fmt: skip

    @property
    def fast(self) -> tuple[str, ...]:
        """What is above the platforms' limits."""
        return _told({
            "above Discord's 50 requests a second": max(self.count.discord - 50, 0),
            "above a message a second in a channel of Slack": max(self.count.slack - 1, 0),
        })  # fmt: skip


def _told(found: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(f"{number} {what}" for what, number in found.items() if number)


class Killer:
    """Kills at random moments, which a seed gives: as so many messages have come."""

    def __init__(self, plan: Plan, ground: Ground, bots: list[Bot], expected: int) -> None:
        self._dice = Random(plan.seed)
        self._ground, self._bots, self._left = ground, bots, plan.kills
        self.moments = sorted(self._dice.randint(1, int(expected * 0.95)) for _ in range(plan.kills))
        self.crashed = 0

    async def look(self, messages: int) -> None:
        """Kills whatever is to be killed by now."""
        while self.moments and self.moments[0] <= messages:
            self.moments.pop(0)
            await asyncio.sleep(self._dice.random() / 2)
            await self._strike()

    async def _strike(self) -> None:
        if self._dice.choice(self._ground.victims) == "server":
            self.crashed += 1
            await self._ground.crash(self._dice)
            return
        bot = self._dice.choice(self._bots)
        bot.kill()
        if self.moments and self._dice.random() < 0.2:
            self.moments.pop()
            await asyncio.sleep(0.5 + 3 * self._dice.random())
            bot.kill()


async def run(plan: Plan, ground: Ground, folder: Path) -> Result:
    """Does it; comes back when everything has come to an end, or the deadline has."""
    world = World.of(plan.destinations, plan.slots)
    world.write(folder)
    await world.plan(ground.database, folder)
    async with wired(world.wires(share=plan.share, seed=plan.seed)) as wire:
        env = {**SECRETS, **wire.addresses, "NEWSBRIEF_DATABASE_URL": ground.database}
        bots = [
            Bot(role=role, folder=folder, log=folder / f"bot-{number}.log", env=env)
            for number, role in enumerate(ground.roles)
        ]
        killer = Killer(plan, ground, bots, len(world.deliveries))
        begun = time.monotonic()
        supervised = [asyncio.create_task(bot.supervise()) for bot in bots]
        states: Mapping[State, int] = {}
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(plan.deadline):
                    await _until_done(ground, wire, killer)
            seconds = time.monotonic() - begun
            states = await _states(ground)
        finally:
            for task in supervised:
                task.cancel()
            await asyncio.wait(supervised)
        seen = await wire.seen(folder / "seen.json")
    said = "".join(bot.said() for bot in bots)
    return Result(
        database=ground.name,
        deliveries=len(world.deliveries),
        killed=sum(bot.killed for bot in bots),
        crashed=killer.crashed,
        ended=tuple(code for bot in bots for code in bot.ended),
        faults=seen.faults,
        requests=seen.requests,
        found=said.count("delivery.found"),
        states=states,
        count=count(world.deliveries, seen),
        seconds=seconds,
        mistakes=said.count("delivery.mistake"),
    )


async def _until_done(ground: Ground, wire: Wire, killer: Killer) -> None:
    while True:
        messages = await wire.count()
        await killer.look(messages)
        if not killer.moments and not await _open(ground):
            return
        await asyncio.sleep(LOOKS)


async def _open(ground: Ground) -> bool:
    try:
        states = await _states(ground)
    except StoreFault:
        return True
    return any(states.get(state) for state in OPEN)


async def _states(ground: Ground) -> Mapping[State, int]:
    async with opened(ground.database, owner=False) as store:
        return (await store.tallies.tally(datetime.now(UTC), overdue=timedelta(days=1))).states
