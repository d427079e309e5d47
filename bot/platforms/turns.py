"""Turns of requests, given up to the moment at which they go: a gate's answer is stale once a connection had to open.

::

    turn.wait ── the request begins ── a connection: kept, or opened in its own time ── turn.spend ──> it is sent

The HTTP client repeats some requests by itself, on a new connection: such a one spends a turn of its own as well.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import aiohttp


class Turn:
    """A turn of one request: `take` waits for one, which holds for `fresh` seconds."""

    def __init__(
        self, take: Callable[[], Awaitable[None]], *, fresh: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._take, self._fresh, self._now = take, fresh, now
        self._taken: float | None = None

    async def wait(self) -> None:
        """Takes the turn, before a connection is taken: whoever waits here keeps none from others."""
        await self._take()
        self._taken = self._now()

    async def spend(self) -> None:
        """Comes back when the request may go; with the turn, or with another where it was spent or is stale."""
        if self._taken is None or self._now() - self._taken > self._fresh:
            await self._take()
        self._taken = None


_turn: ContextVar[Turn | None] = ContextVar("newsbrief_turn", default=None)


@contextmanager
def in_turn(turn: Turn) -> Iterator[None]:
    """What is requested inside, over a session with `spending`, goes in this turn."""
    token = _turn.set(turn)
    try:
        yield
    finally:
        _turn.reset(token)


def spending() -> aiohttp.TraceConfig:
    """Lets requests of a session spend the turn that they were put in."""
    trace = aiohttp.TraceConfig()
    trace.on_connection_create_end.append(_connected)
    trace.on_connection_reuseconn.append(_connected)
    return trace


async def _connected(_: aiohttp.ClientSession, __: SimpleNamespace, ___: object) -> None:
    turn = _turn.get()
    if turn is not None:
        await turn.spend()
