"""The gate that every request to Discord passes, at the HTTP call itself and so for each of the library's retries.

Two rules that discord.py does not keep:

- A bot may make 50 requests a second in all (discord.com/developers/docs/topics/rate-limits, global). The library only
  reacts to refusals, and too many refusals get an address banned. Interaction endpoints are not bound to that limit and
  pass freely: a person waits behind them, for three seconds at most.
- The library repeats any request after an answer of 5xx, also a post that has no key to make it happen once:
  follow-ups, webhooks and forum posts. The first attempt may have been stored, so within `at_most_once` a second one is
  refused unless the first was certainly turned away (429).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace

import aiohttp
import yarl

from bot.platforms.turns import Turn
from bot.ports.deliveries import Gate as SharedGate
from bot.ports.deliveries import Limit

PER_SECOND = 50
FRESH = 0.005  # seconds that a turn holds; a connection that is kept takes less than one of them
_GLOBAL = Limit(per_second=PER_SECOND, name="discord")


class AnswerLost(Exception):
    """A post may have been stored or not, and doing it again could make two."""


@dataclass(slots=True)
class Attempt:
    """What is known of a post: `doubtful` once it was sent, until something certain came back. `once` forbids more."""

    once: bool = False
    doubtful: bool = False


_attempt: ContextVar[Attempt | None] = ContextVar("newsbrief_discord_attempt", default=None)


@contextmanager
def attempt(*, once: bool = False) -> Iterator[Attempt]:
    """Watches what is requested inside, and tells the attempt around it, where there is one."""
    around, made = _attempt.get(), Attempt(once=once)
    token = _attempt.set(made)
    try:
        yield made
    finally:
        _attempt.reset(token)
        if around is not None:
            around.doubtful |= made.doubtful


def at_most_once() -> AbstractContextManager[Attempt]:
    """What is requested inside raises AnswerLost where it would be repeated though it may have happened."""
    return attempt(once=True)


class Pace:
    """Lets at most so many through in any span of one second, first come, first served."""

    def __init__(
        self,
        per_second: int = PER_SECOND,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._turns: deque[float] = deque(maxlen=per_second)

    async def turn(self) -> None:
        """Comes back when it is the caller's turn."""
        now = self._clock()
        at = now if len(self._turns) < (self._turns.maxlen or 0) else max(now, self._turns[0] + 1.0)
        self._turns.append(at)
        if at > now:
            await self._sleep(at - now)


class Gate:
    """Both rules, as hooks of the HTTP client.

    `shared` is the gate of all processes of this bot, where there are several; all of them hold where Discord says that
    the global limit is used up.
    """

    def __init__(
        self,
        pace: Pace | None = None,
        *,
        shared: SharedGate | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pace, self._shared, self._now = pace or Pace(), shared, now

    def hooks(self) -> aiohttp.TraceConfig:
        """What the HTTP client calls around each request."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._before)
        trace.on_connection_create_end.append(self._connected)
        trace.on_connection_reuseconn.append(self._connected)
        trace.on_request_end.append(self._after)
        return trace

    async def _before(
        self, _: aiohttp.ClientSession, request: SimpleNamespace, asked: aiohttp.TraceRequestStartParams
    ) -> None:
        made = _attempt.get()
        if made is not None and made.once and made.doubtful:
            raise AnswerLost("Discord did not say whether it took the post")
        request.turn = None
        if not of_an_interaction(asked.url):
            request.turn = Turn(self._turn, fresh=FRESH, now=self._now)
            await request.turn.wait()
        if made is not None and asked.method != "GET":
            made.doubtful = True

    async def _connected(self, _: aiohttp.ClientSession, request: SimpleNamespace, __: object) -> None:
        if request.turn is not None:
            await request.turn.spend()

    async def _turn(self) -> None:
        if self._shared is None:
            await self._pace.turn()
        else:
            await self._shared.turn(_GLOBAL)

    async def _after(self, _: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestEndParams) -> None:
        made = _attempt.get()
        if ended.response.status != 429:
            return
        if made is not None:
            made.doubtful = False
        headers = ended.response.headers
        if self._shared is not None and headers.get("X-RateLimit-Scope") == "global":
            await self._shared.hold(_GLOBAL.name, seconds=float(headers.get("Retry-After", 1)))


def of_an_interaction(url: yarl.URL) -> bool:
    """Whether the address is one of an interaction: its callback, or the webhook behind its token.

    The token of an interaction is long and begins with `aW50ZXJhY3Rpb246`, which is `interaction:` in base64; a
    channel's webhook, which is bound to the limit, has a token of 68 characters.
    """
    parts = url.path.split("/")
    if "interactions" in parts:
        return True
    if "webhooks" not in parts:
        return False
    behind = parts[parts.index("webhooks") + 1 :]
    return len(behind) > 1 and (len(behind[1]) > 100 or behind[1].startswith("aW50ZXJhY3Rpb246"))
