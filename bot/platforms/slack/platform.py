"""Slack as a platform: who we are there, and the way that questions come in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import AccessRefused
from bot.platforms.discretion import discreet
from bot.platforms.slack.calling import FAILED, code_of, new_client, new_session, refusal
from bot.platforms.slack.connection import Connection, Patience
from bot.platforms.slack.desk import Desk, Office
from bot.platforms.slack.endpoint import EVENTS, Listening, serve
from bot.platforms.slack.installing import installing
from bot.platforms.slack.leaving import Leaving
from bot.platforms.slack.manifest import INSTALL
from bot.platforms.slack.tokens import Tokens, authorizing
from bot.platforms.slack.wiring import bolt_app, told_of_leaving, told_of_nothing_else
from bot.ports.installing import Installations, InstallStates
from bot.settings.accounts import SlackAccount

log = logging.getLogger("newsbrief.slack")


class Apps(Installations, InstallStates, Protocol):
    """All that is kept about installations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """Answers in one workspace, or in all that install the app. `told` hears what a person should read.

    `apps` is where installations are kept, `tokens` are theirs; without them there is one workspace.
    """

    account: SlackAccount
    office: Office
    apps: Apps | None = None
    tokens: Tokens | None = None
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
            desk = Desk(self.office, session)
            tokenless = new_client(None, self.account.api_url, session)
            try:
                if self.account.bot_token is None:
                    await self._for_many(desk, tokenless)
                else:
                    client = new_client(self.account.bot_token, self.account.api_url, session)
                    await self._for_one(desk, tokenless, client)
            finally:
                await desk.settle(self.patience.settle)

    async def _for_one(self, desk: Desk, tokenless: AsyncWebClient, client: AsyncWebClient) -> None:
        """One workspace, whose token is in the environment."""
        who = await self._admitted(client)

        async def authorize() -> AuthorizeResult:
            return who

        app = bolt_app(desk, tokenless, authorize, signing_secret=self.account.signing_secret)
        told_of_nothing_else(app, desk)
        team = who.team or who.team_id
        if self.account.app_token is None:
            await serve(app, self.listening, lambda where: self.told(f"Slack: {team}, signed HTTP at {where}{EVENTS}"))
            return
        connection = Connection(app, client, self.account.app_token, self.patience)
        await connection.keep(connected=lambda: self.told(f"Slack: {team}, over Socket Mode"))

    async def _for_many(self, desk: Desk, tokenless: AsyncWebClient) -> None:
        """Every workspace that installs the app."""
        if self.apps is None or self.tokens is None:
            raise AccessRefused(
                "Slack", "there is nowhere to keep installations; set SLACK_BOT_TOKEN for one workspace"
            )
        apps, tokens = self.apps, self.tokens
        app = bolt_app(desk, tokenless, authorizing(tokens), signing_secret=self.account.signing_secret)
        told_of_leaving(app, Leaving(apps))
        told_of_nothing_else(app, desk)
        count = len(await apps.installations())
        there = f"{count} workspace{'' if count == 1 else 's'} so far"
        try:
            await serve(
                app,
                self.listening,
                lambda where: self.told(f"Slack: {there}, signed HTTP at {where}{EVENTS}, install at {where}{INSTALL}"),
                installing=installing(self.account, tokenless, apps, apps, self.office.clock),
            )
        finally:
            await tokens.close()

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
