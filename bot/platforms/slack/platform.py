"""Slack as a platform: who we are there, and the way that questions come in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import FAILED, code_of, new_client, new_session, refusal
from bot.platforms.slack.connection import Connection, Patience
from bot.platforms.slack.desk import Desk, Office
from bot.platforms.slack.endpoint import Listening, serve
from bot.platforms.slack.wiring import bolt_app
from bot.settings.accounts import SlackAccount

log = logging.getLogger("newsbrief.slack")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """Answers in one workspace. `told` hears what a person should read: that it stands, and where."""

    account: SlackAccount
    office: Office
    listening: Listening = field(default_factory=Listening)
    patience: Patience = field(default_factory=Patience)
    told: Callable[[str], None] = lambda _: None
    name: str = "Slack"

    async def run(self) -> None:
        """Answers until cancelled; connects again for ever.

        Raises:
            AccessRefused: a token is wrong, or something else that only a person can mend.
        """
        async with new_session() as session:
            client = new_client(self.account.bot_token, self.account.api_url, session)
            who = await self._admitted(client)
            desk = Desk(self.office, client, session)
            tokenless = new_client(None, self.account.api_url, session)
            await self._listen(bolt_app(desk, tokenless, who, signing_secret=self.account.signing_secret), client, who)

    async def _listen(self, app: AsyncApp, client: AsyncWebClient, who: AuthorizeResult) -> None:
        team = who.team or who.team_id
        if self.account.app_token is None:
            await serve(app, self.listening, lambda where: self.told(f"Slack: {team}, signed HTTP at {where}"))
            return
        connection = Connection(app, client, self.account.app_token, self.patience)
        await connection.keep(connected=lambda: self.told(f"Slack: {team}, over Socket Mode"))

    async def _admitted(self, client: AsyncWebClient) -> AuthorizeResult:
        """Who the bot is; asked until Slack answers, because the network may come later than we do."""
        failures = 0
        while True:
            try:
                answer = await client.auth_test()
                return AuthorizeResult.from_auth_test_response(
                    bot_token=self.account.bot_token, auth_test_response=answer, bot_scopes=None
                )
            except FAILED as error:
                if refused := refusal(error):
                    raise refused from error
                log.warning("slack.unreachable: %s", discreet(code_of(error)))
            failures += 1
            await asyncio.sleep(self.patience.delay(failures, jitter=0))
