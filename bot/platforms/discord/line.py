"""The bot's line to Discord's REST API where no gateway is needed: logged in when it is first used, and again after."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

import discord
from discord.http import Route

from bot.platforms.discord.gate import Gate
from bot.platforms.discord.pointing import point_at
from bot.settings.discord_account import DiscordAccount

_LONGEST_LIMIT = 30.0  # seconds that the library waits out by itself; it takes no less


class Line(Protocol):
    """Requests of Discord, as the bot."""

    async def me(self) -> str:
        """The bot's own id."""
        ...

    async def request(self, method: str, path: str, *, at: dict[str, str], **how: Any) -> Any:
        """What Discord answers; `at` fills the path. Raises what `FAILED` lists."""
        ...


class ClientLine:
    """The line of a client that is logged in."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def me(self) -> str:
        """The bot's own id."""
        return str(self._client.user.id if self._client.user else self._client.application_id)

    async def request(self, method: str, path: str, *, at: dict[str, str], **how: Any) -> Any:
        """What Discord answers."""
        return await self._client.http.request(Route(method, path, **at), **how)


class BotLine:
    """A line through the gate."""

    def __init__(self, account: DiscordAccount, gate: Gate) -> None:
        self._account, self._gate = account, gate
        self._opening = asyncio.Lock()
        self._client: discord.Client | None = None

    async def me(self) -> str:
        """The bot's own id."""
        return await ClientLine(await self._logged_in()).me()

    async def request(self, method: str, path: str, *, at: dict[str, str], **how: Any) -> Any:
        """What Discord answers."""
        return await ClientLine(await self._logged_in()).request(method, path, at=at, **how)

    async def close(self) -> None:
        """Ends the line; it may be used again."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _logged_in(self) -> discord.Client:
        async with self._opening:
            if self._client is None:
                self._client = await self._log_in()
            return self._client

    async def _log_in(self) -> discord.Client:
        point_at(self._account)
        client = discord.Client(  # the library warns where the servers' intent is missing, though no gateway is opened
            intents=discord.Intents(guilds=True), http_trace=self._gate.hooks(), max_ratelimit_timeout=_LONGEST_LIMIT
        )
        try:
            await client.login(self._account.token)
        except BaseException:
            await client.close()
            raise
        return client
