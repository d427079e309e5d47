"""The rate gate: requests one after another, so that no second ever sees more than a limit allows.

A limit of N a second has an instant at which it is free. Who takes a turn at an instant R moves it to T + gap, where
T is the instant at which it was free, or LATE before R if that is later; so R is between T and T + LATE. The T of N + 1
turns in a row span N gaps, so their R span N * gap - LATE at least: a second or more, for a gap of (1 + MARGIN) / N
with MARGIN > LATE. A turn that is taken late, because the machine was busy, costs the next ones nothing.
Between R, by the database's clock, and the request lies the answer's way back. Where that took more than STALE beyond
the usual, the turn is let go and another one taken: so requests span a second too, as MARGIN > LATE + STALE, with a
few thousandths to spare for the caller's own way to the wire.

::

    turn(channel, all) ── its place in this process's line for each limit ── Turnstile: all free now? ── yes ──> go
                                       ^                                         │ no: which, how long
                                       └──────── wait, in that line only ────────┘

A turn is given at the instant at which it is taken and never beforehand, so who dies waiting leaves no gap, and what
the platform says in between (`hold`) counts for everybody who waits.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.ports.deliveries import Limit

LATE = 0.012
STALE = 0.02
MARGIN = 0.04
_USUAL = 16  # answers by which it is known how long one usually takes
_TIDY = 1000  # turns between two clean-ups

Sleep = Callable[[float], Awaitable[None]]
Refusal = tuple[str, float]
"""The limit that is not free, and for how many seconds."""


def gap(limit: Limit) -> float:
    """Seconds between two turns under the limit."""
    return (1 + MARGIN) / limit.per_second


class Turnstile(Protocol):
    """Where it is known when each limit is free."""

    async def take(self, limits: Sequence[Limit]) -> Refusal | None:
        """Takes a turn under all of the limits, or under none."""
        ...

    async def hold(self, name: str, *, seconds: float) -> None:
        """Lets the limit not be free for so long."""
        ...


class LocalTurnstile:
    """When each limit is free, for the one process that there is.

    A process that began just now doesn't know what the one before it did, so a limit is free a gap after the beginning.
    `held` are limits that the platform had said were not free, in seconds from now; `keep` writes down further ones.
    """

    def __init__(
        self,
        *,
        now: Callable[[], float] = time.monotonic,
        held: Mapping[str, float] | None = None,
        keep: Callable[[str, float], Awaitable[None]] | None = None,
    ) -> None:
        self._now, self._keep = now, keep
        self._begun = now()
        self._free = {name: self._begun + seconds for name, seconds in (held or {}).items()}
        self._taken = 0

    @property
    def known(self) -> int:
        """How many limits are remembered."""
        return len(self._free)

    async def take(self, limits: Sequence[Limit]) -> Refusal | None:
        """Takes a turn under all of the limits, or under none."""
        now = self._now()
        free = {each.name: max(self._free.get(each.name, 0.0), self._begun + gap(each)) for each in limits}
        latest, name = max((instant, name) for name, instant in free.items())
        if latest > now:
            return name, latest - now
        self._free |= {each.name: max(free[each.name], now - LATE) + gap(each) for each in limits}
        self._taken += 1
        if self._taken % _TIDY == 0:
            self._free = {name: free for name, free in self._free.items() if free > now - 1}
        return None

    async def hold(self, name: str, *, seconds: float) -> None:
        """Lets the limit not be free for so long."""
        self._free[name] = max(self._free.get(name, 0.0), self._now() + seconds)
        if self._keep is not None:
            await self._keep(name, seconds)


@dataclass(slots=True)
class _Line:
    """Who waits in this process for a turn under one limit; the first asks the turnstile."""

    first: asyncio.Lock = field(default_factory=asyncio.Lock)
    people: int = 0


class TurnGate:
    """`Gate` over a turnstile. In this process turns come in the order in which they were asked for."""

    def __init__(
        self, turnstile: Turnstile, *, sleep: Sleep = asyncio.sleep, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._turnstile, self._sleep, self._now = turnstile, sleep, now
        self._answers: deque[float] = deque(maxlen=_USUAL)
        self._lines: dict[str, _Line] = {}

    async def turn(self, *limits: Limit) -> None:
        """Comes back when a request may be made at once under all of these limits, and counts it under each.

        Who waits for the first of the limits stands in nobody's line for the others: so the narrowest comes first, a
        channel before its workspace, and two limits always in the same order, or two callers would wait for each other.
        """
        lined_up: list[Limit] = []
        try:
            while True:
                for limit in limits[len(lined_up) :]:
                    await self._line_up(limit)
                    lined_up.append(limit)
                begun = self._now()
                refusal = await self._turnstile.take(limits)
                in_time = self._in_time(self._now() - begun)
                if refusal is None:
                    if in_time:
                        return
                    continue
                name, seconds = refusal
                while lined_up[-1].name != name:
                    self._leave(lined_up.pop())
                await self._sleep(seconds)
        finally:
            for limit in lined_up:
                self._leave(limit)

    async def hold(self, name: str, *, seconds: float) -> None:
        """Nobody gets a turn under this limit for so long."""
        await self._turnstile.hold(name, seconds=seconds)

    def _in_time(self, took: float) -> bool:
        """Whether an answer came as fast as answers do."""
        self._answers.append(took)
        return took <= min(self._answers) + STALE

    async def _line_up(self, limit: Limit) -> None:
        line = self._lines.setdefault(limit.name, _Line())
        line.people += 1
        try:
            await line.first.acquire()
        except BaseException:
            self._step_out(limit, line)
            raise

    def _leave(self, limit: Limit) -> None:
        line = self._lines[limit.name]
        line.first.release()
        self._step_out(limit, line)

    def _step_out(self, limit: Limit, line: _Line) -> None:
        line.people -= 1
        if not line.people:
            del self._lines[limit.name]
