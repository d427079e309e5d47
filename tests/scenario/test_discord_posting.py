"""A digest goes to Discord's channels, threads, forums and announcement channels, and comes once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
import pytest

from bot.platforms.discord.calling import Sent
from bot.platforms.discord.destinations import Channels
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.messages import note
from bot.platforms.discord.platform import point_at
from bot.settings.discord_account import DiscordAccount
from briefings.rendering.chat.message import Message
from tests.fakes.discord_api import TOKEN, Fault
from tests.fakes.discord_facts import CHANNEL
from tests.scenario.discord import Server, tell, words

LEAD = note("The lead")
CARDS = tuple(Message(payload=note(text).payload, lines=(), place="thread") for text in ("One card", "Another card"))
Post = Callable[..., Awaitable[Sent]]


def posting(story: Callable[[Server, Post], Awaitable[None]]) -> None:
    """Lets it happen with a client that is logged in."""

    async def happen(server: Server) -> None:
        point_at(DiscordAccount(token=TOKEN, api_url=server.discord.url))
        async with discord.Client(intents=discord.Intents.none(), http_trace=Gate().hooks()) as client:
            await client.login(TOKEN)
            await story(server, Channels(client.http).post)

    tell(happen)


@pytest.mark.parametrize("fault", [None, "429", "500 after", "lost"])
def test_a_delivery_that_is_tried_again_comes_once(fault: Fault | None) -> None:
    async def story(server: Server, post: Post) -> None:
        server.discord.faults["message"] += [fault] if fault else []
        first = await post(CHANNEL, [LEAD], key="morning 2025-11-14", title="Port")
        assert first is (Sent.UNKNOWN if fault == "lost" else Sent.DONE)
        assert await post(CHANNEL, [LEAD], key="morning 2025-11-14", title="Port") is Sent.DONE
        assert [words(message) for message in server.discord.visible()] == ["The lead"]
        await post(CHANNEL, [LEAD], key="morning 2025-11-15", title="Port")
        assert len(server.discord.visible()) == 2

    posting(story)


def test_cards_stand_in_a_thread_below_the_lead() -> None:
    async def story(server: Server, post: Post) -> None:
        assert await post(CHANNEL, [LEAD, *CARDS], key="k", title="Port, 14 November") is Sent.DONE
        lead, *cards = server.discord.visible()
        assert {card.channel for card in cards} == {lead.id}
        assert server.discord.there.known[lead.id]["name"] == "Port, 14 November"

    posting(story)


def test_a_forum_gets_one_post_with_its_tags() -> None:
    async def story(server: Server, post: Post) -> None:
        tags = [{"id": "71", "name": "Cambodia"}, {"id": "72", "name": "Ports"}]
        server.discord.there.known[CHANNEL] = {"type": 15, "name": "digests", "available_tags": tags}
        assert await post(CHANNEL, [LEAD, *CARDS], key="k", title="Port", tags=["ports"]) is Sent.DONE
        (begun,) = server.discord.made("forum post")
        assert begun.body["applied_tags"] == ["72"]
        assert [words(message) for message in server.discord.visible()] == ["The lead", "One card", "Another card"]
        assert len({message.channel for message in server.discord.visible()}) == 1

    posting(story)


def test_a_forum_post_whose_answer_got_lost_is_not_made_twice() -> None:
    async def story(server: Server, post: Post) -> None:
        server.discord.there.known[CHANNEL] = {"type": 15, "name": "digests"}
        server.discord.faults["forum post"].append("500 after")
        assert await post(CHANNEL, [LEAD], key="k", title="Port") is Sent.UNKNOWN
        assert len(server.discord.made("forum post")) == 1

    posting(story)


def test_what_stands_in_an_announcement_channel_is_published() -> None:
    async def story(server: Server, post: Post) -> None:
        server.discord.there.known[CHANNEL] = {"type": 5, "name": "announcements"}
        assert await post(CHANNEL, [LEAD], key="k", title="Port") is Sent.DONE
        (message,) = server.discord.visible()
        (published,) = server.discord.made("crosspost")
        assert message.id in published.path

    posting(story)


def test_a_channel_that_is_gone_is_a_certain_refusal() -> None:
    async def story(_: Server, post: Post) -> None:
        assert await post("998877665544332211", [LEAD], key="k", title="Port") is Sent.REFUSED

    posting(story)
