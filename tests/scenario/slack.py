"""A workspace in which the bot is at work: `FakeSlack` on one side of the wire, commands and documents on the other."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import aiohttp

from bot.platforms.slack.connection import Patience
from bot.platforms.slack.desk import Office
from bot.platforms.slack.endpoint import EVENTS
from bot.platforms.slack.messages import messages_of
from bot.platforms.slack.platform import Slack
from bot.platforms.slack.tokens import tokens_of
from bot.settings.accounts import SlackAccount
from briefings.model import Document
from tests.fakes.installations import FakeInstallations
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, PATIENCE, SECRET, FakeSlack
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET
from tests.scenario.slack_referee import judge
from tests.unit.bot.asking import ARTICLES, World

CALM = Patience(first=0.01, most=0.02)
HURRIED = Patience(ping=0.1, to_connect=0.3, check=0.02, unwell=0.3, first=0.01, most=0.02)
"""For stories of sockets that are lost; on a busy machine it may give up one that is well."""
NEWS = (
    Document.from_text(
        ARTICLES[0].text.partition(" Repairs")[0],
        title=ARTICLES[0].title,
        publisher=ARTICLES[0].publisher,
        published="2025-11-09",
        url=ARTICLES[0].url,
        origin=ARTICLES[0].origin,
    ),
    *ARTICLES[1:],
)
"""The articles, the first one's beginning alone: an edition of one message, whatever a longer one would take."""
BRIEFINGS = (("baltic", "Baltic Sea"), ("rotterdam", "Port of Rotterdam"))


@dataclass(slots=True)
class Workspace:
    """What a story looks at: Slack's side, the world's side, and what the operator was told."""

    slack: FakeSlack
    world: World
    patience: Patience = CALM
    told: list[str] = field(default_factory=list)
    apps: FakeInstallations = field(default_factory=FakeInstallations)
    _heard: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def bot(self) -> Slack:
        """The bot, over Socket Mode."""
        account = SlackAccount(bot_token=BOT_TOKEN, app_token=APP_TOKEN, api_url=self.slack.url)
        office = Office(
            commands=self.world.commands,
            render=messages_of,
            clock=self.world.clock,
            briefings=BRIEFINGS,
            handled=self.apps,
        )
        return Slack(account=account, office=office, patience=self.patience, told=self._hear)

    @property
    def bot_over_http(self) -> Slack:
        """The bot, called by signed requests."""
        bot = self.bot
        account = SlackAccount(bot_token=BOT_TOKEN, signing_secret=SECRET, api_url=self.slack.url)
        return replace(bot, account=account, listening=replace(bot.listening, port=0))

    def _hear(self, message: str) -> None:
        self.told.append(message)
        self._heard.set()

    @property
    def bot_for_many(self) -> Slack:
        """The bot of everybody who installs it."""
        account = SlackAccount(
            signing_secret=SECRET, client_id=CLIENT, client_secret=CLIENT_SECRET, api_url=self.slack.url
        )
        tokens = tokens_of(account, self.apps, self.world.clock)
        return replace(self.bot_over_http, account=account, apps=self.apps, tokens=tokens)

    async def address(self) -> str:
        """`http://HOST:PORT` of the bot, as soon as the operator is told."""
        await asyncio.wait_for(self._heard.wait(), PATIENCE)
        return str(re.findall(r"http://[\d.:]+", self.told[-1])[0])

    async def call(self, body: str, headers: dict[str, str]) -> int:
        """Posts a request to the bot's own address; the status of its answer."""
        address = await self.address() + EVENTS
        async with aiohttp.ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
            return answer.status

    @asynccontextmanager
    async def at_work(self, bot: Slack | None = None) -> AsyncIterator[None]:
        """The bot answers until the end of the block."""
        running = asyncio.create_task((bot or self.bot).run())
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


Story = Callable[[Workspace], Awaitable[None]]


def tell(story: Story, world: World | None = None) -> None:
    """Lets a story happen from beginning to end, and judges all that the bot sent."""

    async def happen(known: World) -> None:
        async with FakeSlack().open() as slack:
            await story(Workspace(slack=slack, world=known))
            judge(slack.calls)

    with world or World(documents=NEWS) as known:
        known.run(happen(known))
