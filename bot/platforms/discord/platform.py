"""Discord as a platform: started, kept, and started again.

::

    login ── gateway ── answers until cancelled
      │         │  the library resumes and reconnects by itself
      └─────────┴── gives up ── refused for good? ── yes: raise
                        ^           no │
                        └── back-off <─┘
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from random import SystemRandom

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.platforms.discord.calling import FAILED, code_of, refusal
from bot.platforms.discord.client import BriefClient
from bot.platforms.discord.desk import Desk, Office
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.patience import Patience
from bot.settings.discord_account import DISCORD_API, DiscordAccount

log = logging.getLogger("newsbrief.discord")
_CHANCE = SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord:
    """Answers as one application. `told` hears what a person should read: that it stands, and where."""

    account: DiscordAccount
    office: Office
    patience: Patience = field(default_factory=Patience)
    told: Callable[[str], None] = lambda _: None
    name: str = "Discord"

    async def run(self) -> None:
        """Answers until cancelled; starts again for ever.

        Raises:
            AccessRefused: the token is wrong, or something else that only a person can mend.
        """
        point_at(self.account)
        gate = Gate()  # one for all tries: the limit is the bot's, not the client's
        tries = _Tries()
        while True:
            try:
                await self._once(gate, tries)
                log.warning("discord.stopped")
            except FAILED as error:
                if refused := refusal(error):
                    raise refused from error
                log.warning("discord.unreachable: %s", code_of(error))
            tries.failed += 1
            await asyncio.sleep(self.patience.delay(tries.failed, jitter=_CHANCE.random()))

    async def _once(self, gate: Gate, tries: _Tries) -> None:
        def ready(said: str) -> None:
            tries.failed = 0
            self.told(said)

        desk = Desk(self.office, self.patience)
        client = BriefClient(desk, gate, self.patience, ready=ready, gateway=self.account.gateway_url)
        try:
            await client.start(self.account.token)
        finally:
            await desk.settle(self.patience.settle)
            await client.close()


@dataclass(slots=True)
class _Tries:
    """Failures in a row."""

    failed: int = 0


def point_at(account: DiscordAccount) -> None:
    """Tells the library where Discord is, for the whole process: it knows one address of each kind."""
    Route.BASE = account.api_url
    if account.gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(account.gateway_url)
    if account.api_url != DISCORD_API:
        log.info("discord.address_given")
