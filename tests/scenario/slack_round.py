"""A round of deliveries: the posters over the wire to our fake, a gate with a time of its own, installations."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.commands import Command, Commands
from bot.platforms.slack.messages import note
from bot.platforms.slack.posters import open_posters
from bot.platforms.slack.tokens import Tokens, tokens_of
from bot.ports.installing import Installation
from bot.ports.posting import Part, Posted, Poster
from bot.settings.accounts import SlackAccount
from bot.settings.slack_webhooks import webhook_address
from bot.settings.values import Destination
from tests.fakes.clock import FakeClock
from tests.fakes.gate import FakeGate
from tests.fakes.installations import FakeInstallations
from tests.fakes.slack_api import BOT_TOKEN, CHANNEL, FakeSlack
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET, Place
from tests.scenario.slack_referee import judge

POST, LOOK = "chat.postMessage", "conversations.history"
SINCE = datetime(2025, 11, 14, 1, tzinfo=UTC)
NEWS = Destination(platform="slack", channel=CHANNEL)
HOOK = Destination(platform="slack-webhook", channel="ops-news")
ONE = Part(key="k1", message=note("Dues rise."))


@dataclass(slots=True)
class Round:
    """What a story looks at: Slack's side, the gate, and the posters by platform."""

    slack: FakeSlack
    gate: FakeGate = field(default_factory=FakeGate)
    apps: FakeInstallations = field(default_factory=FakeInstallations)
    hook: str = ""

    @asynccontextmanager
    async def poster(self, platform: str = "slack", *, many: bool = False) -> AsyncIterator[Poster]:
        """The poster of a platform; of `many` workspaces, or of the one whose token stands in the environment."""
        account = SlackAccount(bot_token=BOT_TOKEN, api_url=self.slack.url)
        tokens: Tokens | None = None
        if many:
            account = SlackAccount(client_id=CLIENT, client_secret=CLIENT_SECRET, api_url=self.slack.url)
            tokens = tokens_of(account, self.apps, FakeClock(datetime.now(UTC)))
        async with open_posters(account, tokens, self.address, gate=self.gate) as posters:
            yield posters[platform]

    def address(self, to: Destination) -> str:
        return webhook_address(to, {"SLACK_WEBHOOK_OPS_NEWS": self.hook})

    def standing(self) -> int:
        """How many messages stand in the channel."""
        return len(self.slack.channels.messages(CHANNEL))


def told(story: Callable[[Round], Awaitable[None]]) -> None:
    async def tell() -> None:
        async with FakeSlack().open() as slack:
            await story(Round(slack, hook=slack.url.replace("/api/", f"/services/T1/B1/{CHANNEL}")))
            judge(slack.calls)

    asyncio.run(tell())


async def deliver(briefing: str, commands: Commands, account: SlackAccount, channel: str) -> None:
    """Posts a briefing to a channel, as its digest is delivered."""
    asked = await commands.answer(Command(platform="slack", user="nobody", text=briefing))
    assert asked.edition is not None
    async with open_posters(account, None, lambda _: "", gate=FakeGate()) as posters:
        slack, to = posters["slack"], Destination(platform="slack", channel=channel)
        for at, message in enumerate(slack.render(asked.edition, layout="compact", zone=ZoneInfo("UTC"))):
            assert isinstance(await slack.post(to, Part(key=f"digest.{at}", message=message)), Posted)


def installation(slack: FakeSlack, team: str, *, left: timedelta | None = None) -> Installation:
    """A workspace that has installed the app, with a token that Slack gave out; it ends so soon."""
    slack.oauth.rotating = left is not None
    code = slack.oauth.consented(Place(team=team))
    given = slack.oauth.access({"client_id": CLIENT, "client_secret": CLIENT_SECRET, "code": code})
    return Installation(
        app="A1",
        workspace=team,
        organisation=None,
        name=team,
        bot_id="B1",
        bot_user="U1",
        scopes=(),
        token=given["access_token"],
        refresh_token=given.get("refresh_token"),
        expires_at=datetime.now(UTC) + left if left else None,
        installed_at=SINCE,
    )
