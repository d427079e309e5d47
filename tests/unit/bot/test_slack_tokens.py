"""Tokens that end after twelve hours: renewed in time, once for all who wait, and kept before anybody uses them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.platforms.slack.tokens import Tokens, tokens_of
from bot.ports.installing import Installation
from bot.settings.accounts import SlackAccount
from tests.fakes.clock import FakeClock
from tests.fakes.installations import FakeInstallations
from tests.fakes.slack_api import FakeSlack
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET, Place

ACCESS = "oauth.v2.access"


@dataclass(slots=True)
class Bench:
    """Slack, what is kept, and the tokens over both. The clock begins at the present, as the library's own does."""

    slack: FakeSlack
    apps: FakeInstallations = field(default_factory=FakeInstallations)
    clock: FakeClock = field(default_factory=lambda: FakeClock(datetime.now(UTC)))

    def process(self) -> Tokens:
        """The tokens as one process sees them."""
        account = SlackAccount(client_id=CLIENT, client_secret=CLIENT_SECRET, api_url=self.slack.url)
        return tokens_of(account, self.apps, self.clock)

    async def installed(self, *, left: timedelta) -> Installation:
        """An installation whose token has so much time left."""
        self.slack.oauth.rotating = True
        code = self.slack.oauth.consented(Place())
        given = self.slack.oauth.access({"client_id": CLIENT, "client_secret": CLIENT_SECRET, "code": code})
        installation = Installation(
            app="A1",
            workspace="T0002",
            organisation=None,
            name="Newsroom",
            bot_id="B1",
            bot_user="U1",
            scopes=("chat:write",),
            token=given["access_token"],
            refresh_token=given["refresh_token"],
            expires_at=self.clock.now() + left,
            installed_at=self.clock.now(),
        )
        await self.apps.keep_installation(installation)
        return installation


def told(story: Callable[[Bench], Awaitable[None]]) -> None:
    async def tell() -> None:
        async with FakeSlack().open() as slack:
            await story(Bench(slack))

    asyncio.run(tell())


async def token(tokens: Tokens) -> str | None:
    found = await tokens.installation("T0002", None)
    return found.token if found else None


def test_a_token_with_hours_left_is_used_as_it_is() -> None:
    async def story(bench: Bench) -> None:
        kept = await bench.installed(left=timedelta(hours=11))
        assert await token(bench.process()) == kept.token
        assert bench.slack.posted(ACCESS) == []

    told(story)


def test_a_token_that_ends_soon_is_renewed_without_anybody_waiting() -> None:
    async def story(bench: Bench) -> None:
        kept, tokens = await bench.installed(left=timedelta(hours=1)), bench.process()
        assert await token(tokens) == kept.token
        await tokens.close()
        renewed = await bench.apps.installation("T0002")
        assert renewed is not None
        assert await token(tokens) == renewed.token != kept.token
        assert renewed.expires_at is not None
        assert renewed.expires_at - bench.clock.now() > timedelta(hours=11)
        assert renewed.name == kept.name

    told(story)


def test_a_token_that_has_ended_is_renewed_once_for_all_who_ask_and_kept_before_they_get_it() -> None:
    async def story(bench: Bench) -> None:
        kept, tokens = await bench.installed(left=-timedelta(hours=1)), bench.process()
        given = set(await asyncio.gather(*(token(tokens) for _ in range(20))))
        assert len(bench.slack.posted(ACCESS)) == 1
        assert given == {bench.apps.kept_tokens[-1]} != {kept.token}

    told(story)


def test_a_token_that_another_process_renewed_is_used_though_ours_was_refused() -> None:
    async def story(bench: Bench) -> None:
        kept = await bench.installed(left=-timedelta(hours=1))
        bench.slack.refusals[ACCESS] = "invalid_refresh_token"
        other = replace(kept, token="xoxe.xoxb-other", expires_at=bench.clock.now() + timedelta(hours=12))
        ours = asyncio.create_task(token(bench.process()))
        await bench.slack.posts(1, ACCESS)
        await bench.apps.keep_installation(other)
        assert await ours == other.token

    told(story)


@pytest.mark.parametrize("trouble", ["invalid_refresh_token", "bad_client_secret"])
def test_a_refusal_leaves_the_token_for_as_long_as_it_lasts_and_is_not_repeated_at_once(trouble: str) -> None:
    async def story(bench: Bench) -> None:
        kept, tokens = await bench.installed(left=timedelta(hours=1)), bench.process()
        bench.slack.refusals[ACCESS] = trouble
        for _ in range(5):
            assert await token(tokens) == kept.token
            await tokens.close()
        assert len(bench.slack.posted(ACCESS)) == 1
        bench.slack.refusals.clear()
        bench.clock.advance(minutes=2)
        assert await token(tokens) == kept.token
        await tokens.close()
        assert await token(tokens) != kept.token, "what was mended is found out"

    told(story)


def test_a_lost_answer_is_asked_for_again_at_once() -> None:
    async def story(bench: Bench) -> None:
        kept, tokens = await bench.installed(left=-timedelta(hours=1)), bench.process()
        bench.slack.faults[ACCESS].append("lost")
        assert await token(tokens) != kept.token
        assert len(bench.slack.posted(ACCESS)) == 2

    told(story)


def test_a_workspace_that_left_in_the_meantime_does_not_come_back() -> None:
    async def story(bench: Bench) -> None:
        await bench.installed(left=-timedelta(hours=1))
        asked = asyncio.create_task(token(bench.process()))
        await bench.slack.posts(1, ACCESS)
        await bench.apps.remove_installation("T0002", before=bench.clock.now() + timedelta(minutes=1))
        assert await asked is None
        assert await bench.apps.installations() == ()

    told(story)


def test_a_workspaces_own_installation_comes_before_its_organisations() -> None:
    async def story(bench: Bench) -> None:
        own = await bench.installed(left=timedelta(hours=11))
        whole = replace(own, workspace=None, organisation="E1", token="xoxb-org")
        await bench.apps.keep_installation(whole)
        tokens = bench.process()
        assert await tokens.installation("T0002", "E1") == own
        assert await tokens.installation("T0009", "E1") == whole
        assert await tokens.installation(None, "E1") == whole
        assert await tokens.installation("T0009", None) is None

    told(story)
