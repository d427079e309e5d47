"""A client for the workspace of a destination, with a token that is good now."""

from __future__ import annotations

from typing import Protocol

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.calling import new_client
from bot.platforms.slack.tokens import Tokens
from bot.ports.posting import Refused
from bot.settings.accounts import SlackAccount


class Workspaces(Protocol):
    """Where the bot may post."""

    async def client(self, place: str | None) -> AsyncWebClient | Refused:
        """For this workspace or organisation; for the only one there is where none is named.

        It repeats nothing by itself: who delivers decides what is tried again, and when.

        Raises:
            StoreFault: installations cannot be read.
        """
        ...


class OneWorkspace:
    """The one whose token stands in the environment. A channel of another is none that its token can see."""

    def __init__(self, account: SlackAccount, session: aiohttp.ClientSession) -> None:
        self._client = new_client(account.bot_token, account.api_url, session, attempts=0)

    async def client(self, place: str | None) -> AsyncWebClient | Refused:
        """The same for every place."""
        return self._client


class ManyWorkspaces:
    """Those that installed the app."""

    def __init__(self, account: SlackAccount, tokens: Tokens, session: aiohttp.ClientSession) -> None:
        self._account, self._tokens, self._session = account, tokens, session

    async def client(self, place: str | None) -> AsyncWebClient | Refused:
        """With the token of the place, renewed where it is about to end."""
        if place is None:
            every = await self._tokens.every()
            if len(every) != 1:
                return Refused(reason=f"{len(every)} workspaces installed the app; write slack:TEAM/CHANNEL")
            place = every[0].place
        found = await self._tokens.installation(place)
        if found is None:
            return Refused(reason=f"the app isn't installed in {place} (any more); install it again")
        return new_client(found.token, self._account.api_url, self._session, attempts=0)
