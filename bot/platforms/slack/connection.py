"""The socket that Slack sends envelopes through, and the watchdog that replaces it.

::

    apps.connections.open -> ticket -> socket -> watch ─ alive ─┐
          ^        │refused for good: raise      │      └───────┘
          └ back-off <── lost, stuck, never came ┘

Slack's client reconnects by itself when Slack says so (`disconnect`: warning, refresh_requested) and when pings stay
unanswered. It is left to that, and replaced as a whole when it gets nowhere: it tries one rejected ticket for ever, and
never says that a token is wrong. Its word that it is connected is not trusted beyond the age of the last pong.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import SystemRandom

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import FAILED, code_of, refusal

log = logging.getLogger("newsbrief.slack")
_CHANCE = SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds. A socket has `to_connect` to come up and `unwell` to mend itself; `first` to `most` part the tries.

    `settle` is what answers in progress get when we stop.
    """

    ping: float = 10
    to_connect: float = 30
    check: float = 5
    unwell: float = 45
    first: float = 1
    most: float = 60
    settle: float = 5

    def delay(self, failures: int, *, jitter: float) -> float:
        """The wait after so many failures in a row: doubled each time; `jitter` in 0..1 takes up to half off."""
        return min(self.most, self.first * 2.0 ** min(failures - 1, 16)) * (1 - jitter / 2)


class Connection:
    """Keeps one socket open."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient, app_token: str, patience: Patience) -> None:
        self._app, self._client, self._app_token, self._patience = app, client, app_token, patience

    async def keep(self, *, connected: Callable[[], None] = lambda: None) -> None:
        """Stays connected until cancelled; `connected` is called each time a new socket stands.

        Raises:
            AccessRefused: the app token is wrong, or something else that only a person can mend.
        """
        failures = 0
        while True:
            try:
                async with self._socket(await self._ticket()) as handler:
                    connected()
                    failures = 0
                    log.info("slack.connected")
                    await self._until_lost(handler)
                log.warning("slack.socket_replaced")
            except FAILED as error:
                if refused := refusal(error):
                    raise refused from error
                log.warning("slack.unreachable: %s", discreet(code_of(error)))
            failures += 1
            await asyncio.sleep(self._patience.delay(failures, jitter=_CHANCE.random()))

    async def _ticket(self) -> str:
        """A socket's address, good for one connection."""
        answer = await self._client.apps_connections_open(app_token=self._app_token)
        return str(answer["url"])

    @asynccontextmanager
    async def _socket(self, ticket: str) -> AsyncIterator[AsyncSocketModeHandler]:
        handler = AsyncSocketModeHandler(self._app, self._app_token, ping_interval=self._patience.ping)
        handler.client.wss_uri = ticket
        try:
            await asyncio.wait_for(handler.connect_async(), self._patience.to_connect)
            yield handler
        finally:
            await handler.close_async()

    async def _until_lost(self, handler: AsyncSocketModeHandler) -> None:
        """Comes back when the socket has been unwell for too long."""
        well = time.monotonic()
        while time.monotonic() - well < self._patience.unwell:
            await asyncio.sleep(self._patience.check)
            if await self._alive(handler):
                well = time.monotonic()

    async def _alive(self, handler: AsyncSocketModeHandler) -> bool:
        pong = handler.client.last_ping_pong_time
        fresh = pong is None or time.time() - pong < self._patience.ping * 4
        return fresh and await handler.client.is_connected()
