"""What Slack is to those who install the app and post with it: the same stories in our fake and in emulate."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.platforms.slack.calling import new_client, new_session
from bot.platforms.slack.delivering import SlackPoster
from bot.platforms.slack.installing import installing
from bot.platforms.slack.messages import note
from bot.platforms.slack.webhooks import SlackWebhookPoster
from bot.platforms.slack.workspaces import OneWorkspace
from bot.ports.posting import Absent, Part, Posted, Refused
from bot.settings.accounts import SlackAccount
from bot.settings.values import Destination
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.clock import FakeClock
from tests.fakes.editions import rich_edition
from tests.fakes.gate import FakeGate
from tests.fakes.installations import FakeInstallations
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET
from tests.scenario.slack_peers import Open, Peer, emulate, ours

REDIRECT = "https://news.example/slack/oauth_redirect"
Tell = Callable[[Callable[[Peer], Awaitable[None]]], None]
SINCE = datetime.now(UTC) - timedelta(days=3650)


@pytest.fixture(scope="module", params=[ours, emulate], ids=["ours", "emulate"])
def opened(request: pytest.FixtureRequest) -> Iterator[Open]:
    """Either Slack."""
    with request.param(redirect_uri=REDIRECT) as peers:
        yield peers


@pytest.fixture
def tell(opened: Open) -> Tell:
    """Lets a story happen in this Slack."""

    def told(story: Callable[[Peer], Awaitable[None]]) -> None:
        async def happen() -> None:
            async with opened() as peer:
                await story(peer)

        asyncio.run(happen())

    return told


@asynccontextmanager
async def posting(peer: Peer, *, token: str | None = None) -> AsyncIterator[SlackPoster]:
    """The poster, which looks at two messages at a time."""
    account = SlackAccount(bot_token=token or peer.token, api_url=peer.api_url)
    async with new_session() as session:
        yield SlackPoster(OneWorkspace(account, session), FakeGate(), page=2)


def request(query: str = "", cookie: str = "") -> AsyncBoltRequest:
    """What a browser asks for."""
    return AsyncBoltRequest(body="", query=query, headers={"cookie": [cookie]})


def part(key: str, words: str = "Dues rise.", *, under: str | None = None) -> Part:
    """A part that says so."""
    return Part(key=key, message=note(words), under=under)


def news(peer: Peer) -> Destination:
    return Destination(platform="slack", channel=peer.channel)


async def post(poster: SlackPoster, peer: Peer, made: Part) -> str:
    """Posts what will be there; its name."""
    outcome = await poster.post(news(peer), made)
    assert isinstance(outcome, Posted), outcome
    return outcome.message


def test_what_was_posted_is_found_by_its_key_on_whichever_page_and_nothing_else_is(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with posting(peer) as poster:
            names = {key: await post(poster, peer, part(key)) for key in ("p1", "p2", "p3", "p4", "p5")}
            for key, name in names.items():
                assert await poster.find(news(peer), part(key), since=SINCE) == Posted(message=name)
            assert await poster.find(news(peer), part("p6"), since=SINCE) == Absent()
            assert len(set(names.values())) == 5

    tell(story)


def test_what_stands_in_a_thread_is_found_there_and_not_in_the_channel(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with posting(peer) as poster:
            lead = await post(poster, peer, part("lead"))
            card = await post(poster, peer, part("card", under=lead))
            assert await poster.find(news(peer), part("card", under=lead), since=SINCE) == Posted(message=card)
            assert await poster.find(news(peer), part("other", under=lead), since=SINCE) == Absent()
            assert await poster.find(news(peer), part("card"), since=SINCE) == Absent()

    tell(story)


def test_an_edit_takes_the_place_of_the_message_and_doing_it_twice_does_no_harm(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with posting(peer) as poster:
            name = await post(poster, peer, part("e1", "Dues rise by 4%."))
            for _ in range(2):
                edited = await poster.edit(news(peer), name, part("e1", "Dues rise by 5%."))
                assert edited == Posted(message=name)
            found = [message for message in await peer.messages() if message["ts"] == name]
            assert [message["text"] for message in found] == ["Dues rise by 5%."]
            assert await poster.find(news(peer), part("e1"), since=SINCE) == Posted(message=name)
            gone = await poster.edit(news(peer), "1700000000.000001", part("k1"))
            assert isinstance(gone, Refused)
            assert not gone.place

    tell(story)


def test_a_whole_edition_is_taken_message_by_message(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with posting(peer) as poster:
            for at, message in enumerate(render_slack(rich_edition())):
                outcome = await poster.post(news(peer), Part(key=f"w{at}", message=message))
                assert isinstance(outcome, Posted), outcome
            said = str(await peer.messages())
            assert "Arms embargo" in said
            assert "Online fraud" in said

    tell(story)


def test_a_channel_that_is_not_there_is_refused_for_good(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with posting(peer) as poster:
            gone = await poster.post(Destination(platform="slack", channel="C0404040404"), part("k1"))
            assert isinstance(gone, Refused)
            assert gone.place

    tell(story)


def test_what_goes_through_a_webhook_stands_in_its_channel(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        async with new_session() as session:
            poster = SlackWebhookPoster(lambda _: peer.webhook, session, FakeGate())
            to = Destination(platform="slack-webhook", channel="ops")
            assert await poster.post(to, part("k1", "Through the hook.")) == Posted(message="k1")
        assert [message["text"] for message in await peer.messages()][-1] == "Through the hook."

    tell(story)


def test_who_allows_the_app_gives_it_a_token_that_posts_and_a_code_is_good_once(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        apps = FakeInstallations()
        account = SlackAccount(
            client_id=CLIENT, client_secret=CLIENT_SECRET, redirect_uri=REDIRECT, api_url=peer.api_url
        )
        async with new_session() as session:
            flow = installing(account, new_client(None, peer.api_url, session), apps, apps, FakeClock())
            begun = await flow.handle_installation(request())
            cookie = begun.headers["set-cookie"][0].partition(";")[0]
            address = re.findall(r'href="([^"]+)"', begun.body)[0].replace("&amp;", "&")
            back = await peer.consent(address)
            assert back.startswith(REDIRECT)
            ended = await flow.handle_callback(request(back.partition("?")[2], cookie))
            assert (ended.status, "Newsbrief is installed in Newsroom" in ended.body) == (200, True)
            (kept,) = await apps.installations()
            assert (kept.bot_id, kept.bot_user) == ("B1", "U0BOT")
            async with posting(peer, token=kept.token) as poster:
                assert await post(poster, peer, part("k1"))
            code = re.findall(r"code=([^&]+)", back)[0]
            assert await flow.run_installation(code) is None

    tell(story)
