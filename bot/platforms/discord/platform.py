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

from bot.platforms.discord.calling import FAILED, code_of, refusal
from bot.platforms.discord.client import BriefClient
from bot.platforms.discord.desk import Desk, Office
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.patience import Patience
from bot.platforms.discord.pointing import point_at
from bot.settings.discord_account import DiscordAccount

log = logging.getLogger("newsbrief.discord")
_CHANCE = SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discord:
    """Answers as one application. `told` hears what a person should read: that it stands, and where.

    `gate` is one for all that this process asks of Discord, because the limit is the bot's.
    """

    account: DiscordAccount
    office: Office
    gate: Gate = field(default_factory=Gate)
    patience: Patience = field(default_factory=Patience)
    told: Callable[[str], None] = lambda _: None
    name: str = "Discord"

    async def run(self) -> None:
        """Answers until cancelled; starts again for ever.

        Raises:
            AccessRefused: the token is wrong, or something else that only a person can mend.
        """
        point_at(self.account)
        tries = _Tries()
        while True:
            try:
                await self._once(tries)
                log.warning("discord.stopped")
            except FAILED as error:
                if refused := refusal(error):
                    raise refused from error
                log.warning("discord.unreachable: %s", code_of(error))
            tries.failed += 1
            await asyncio.sleep(self.patience.delay(tries.failed, jitter=_CHANCE.random()))

    async def _once(self, tries: _Tries) -> None:
        def ready(said: str) -> None:
            tries.failed = 0
            self.told(said)

        desk = Desk(self.office, self.patience)
        client = BriefClient(desk, self.gate, self.patience, ready=ready, gateway=self.account.gateway_url)
        try:
            await client.start(self.account.token)
        finally:
            await desk.settle(self.patience.settle)
            await client.close()


@dataclass(slots=True)
class _Tries:
    """Failures in a row."""

    failed: int = 0
