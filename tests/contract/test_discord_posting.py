"""A digest goes to Discord: the same stories in our fake and in simcord, and every request judged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.commands import Command
from bot.platforms.discord.messages import note
from bot.ports.posting import Absent, CannotLook, Found, Outcome, Part, Posted, Refused
from briefings.rendering.chat.message import File, Message
from tests.contract.test_discord import tell
from tests.fakes.editions import rich_edition
from tests.scenario.discord_peers import Kind, Peer

__all__ = ["tell"]  # the fixture

Tell = Callable[[Callable[[Peer], Awaitable[None]]], None]


def part(words: str, *, place: str = "channel", first: str | None = None, under: str | None = None) -> Part:
    """A part of the morning's digest."""
    message = replace(note(words), place="thread" if place == "thread" else "channel")
    return Part(key=f"morning/{words}", message=message, first=first, under=under, title="Baltic", tags=("ports",))


def there(outcome: Outcome | Found) -> str:
    """The id of what was posted."""
    assert isinstance(outcome, Posted), outcome
    return outcome.message


@pytest.mark.parametrize("kind", ["text", "news", "person"])
def test_a_part_is_posted_found_again_and_put_right(tell: Tell, kind: Kind) -> None:
    async def story(peer: Peer) -> None:
        poster, to, since = peer.poster(), peer.destination(kind), peer.now()
        assert await poster.find(to, part("the lead"), since=since) == Absent()
        first = there(await poster.post(to, part("the lead")))
        assert await poster.find(to, part("the lead"), since=since) == Posted(message=first)
        assert await poster.find(to, part("another"), since=since) == Absent()
        mended = replace(part("the lead, put right"), key="morning/the lead")
        assert await poster.edit(to, first, mended) == Posted(message=first)
        (shown,) = await peer.sees(lambda seen: len(seen) == 1)
        assert shown.words == "the lead, put right"
        assert peer.published() == ([shown.id] if kind == "news" else [])

    tell(story)


def test_a_process_that_begins_later_finds_what_an_earlier_one_posted(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to, since = peer.destination("text"), peer.now()
        for number in range(5):
            await peer.poster().post(to, part(f"part {number}"))
        found = await peer.poster().find(to, part("part 2"), since=since)
        seen = await peer.sees(lambda seen: len(seen) == 5)
        assert there(found) == f"{seen[2].channel}/{seen[2].id}"

    tell(story)


def test_cards_stand_in_a_thread_below_the_lead(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to, since = peer.destination("text"), peer.now()
        lead = there(await peer.poster().post(to, part("the lead")))
        cards = [part(words, place="thread", first=lead, under=lead) for words in ("one card", "another card")]
        assert await peer.poster().find(to, cards[0], since=since) == Absent()
        ids = [there(await peer.poster().post(to, card)) for card in cards]
        assert await peer.poster().find(to, cards[1], since=since) == Posted(message=ids[1])
        thread = lead.partition("/")[2]
        assert peer.thread(thread)[0] == "Baltic"
        seen = await peer.sees(lambda seen: "another card" in [each.words for each in seen])
        assert {each.channel for each in seen if "card" in each.words} == {thread}

    tell(story)


def test_a_forum_gets_one_post_with_its_tags_in_which_the_rest_stands(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to, since = peer.destination("forum"), peer.now()
        assert await peer.poster().find(to, part("the lead"), since=since) == Absent()
        lead = there(await peer.poster().post(to, part("the lead")))
        assert await peer.poster().find(to, part("the lead"), since=since) == Posted(message=lead)
        assert await peer.poster().find(to, part("another"), since=since) == Absent()
        card = part("one card", place="thread", first=lead, under=lead)
        await peer.poster().post(to, card)
        seen = await peer.sees(lambda seen: len(seen) == 2)
        assert {each.channel for each in seen} == {lead.partition("/")[0]}
        assert peer.thread(seen[0].channel) == ("Baltic", ["Ports"])

    tell(story)


def test_where_history_may_not_be_read_nobody_says_that_nothing_is_there(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        poster, to, since = peer.poster(), peer.destination("mute"), peer.now()
        there(await poster.post(to, part("the lead")))
        assert isinstance(await poster.find(to, part("the lead"), since=since), CannotLook)

    tell(story)


def test_a_channel_that_is_gone_takes_nothing_any_more(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        gone = replace(peer.destination("text"), channel="998877665544332211")
        refused = await peer.poster().post(gone, part("the lead"))
        assert isinstance(refused, Refused)
        assert refused.place
        assert isinstance(await peer.poster().find(gone, part("the lead"), since=peer.now()), CannotLook)

    tell(story)


def test_a_webhook_posts_and_puts_right_and_cannot_look(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to, since = peer.destination("webhook"), peer.now()
        poster = peer.poster("webhook")
        posted = there(await poster.post(to, part("the lead")))
        assert await poster.edit(to, posted, part("the lead, put right")) == Posted(message=posted)
        (shown,) = await peer.sees(lambda seen: len(seen) == 1)
        assert shown.words == "the lead, put right"
        assert isinstance(await poster.find(to, part("the lead"), since=since), CannotLook)
        unknown = await poster.post(replace(to, channel="nowhere"), part("the lead"))
        assert unknown == Refused(reason="$DISCORD_WEBHOOK_NOWHERE is not set")

    tell(story)


@pytest.mark.parametrize("layout", ["full", "compact", "thread"])
@pytest.mark.parametrize("kind", ["text", "forum", "webhook"])
def test_a_whole_edition_is_posted_as_it_was_rendered(tell: Tell, kind: Kind, layout: str) -> None:
    async def story(peer: Peer) -> None:
        to, poster = peer.destination(kind), peer.poster(kind)
        messages = poster.render(rich_edition(), layout=layout, zone=ZoneInfo("Asia/Phnom_Penh"))
        first: str | None = None
        under: str | None = None
        for at, message in enumerate(messages):
            below = under if message.place == "thread" else None
            one = Part(key=f"k/{at}", message=message, first=first, under=below, title="Baltic")
            posted = there(await poster.post(to, one))
            first = first or posted
            under = posted if message.place == "channel" else under
        seen = await peer.sees(lambda seen: len([each for each in seen if each.words]) == len(messages))
        pressable = [each for each in seen if "Sources" in each.ways]
        assert len(pressable) == (0 if kind == "webhook" else 1)

    tell(story)


def test_who_presses_below_a_digest_is_answered_alone_and_leaves_it_as_it_is(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        asked = await peer.world.commands.answer(Command(platform="discord", user="1", text="baltic"))
        assert asked.edition is not None
        messages = peer.poster().render(asked.edition, layout="compact", zone=ZoneInfo("UTC"))
        there(await peer.poster().post(peer.destination("text"), replace(part("digest"), message=messages[0])))
        (digest,) = await peer.sees(lambda seen: len(seen) == 1)
        await peer.presses(digest, "Sources")
        same, alone = await peer.sees(lambda seen: len(seen) == 2)
        assert (same.words, same.hidden) == (digest.words, False)
        assert (alone.hidden, "Baltic Sea: sources" in alone.words) == (True, True)
        await peer.presses(alone, "Timeline")
        await peer.sees(lambda seen: len(seen) == 2 and "Baltic Sea: timeline" in seen[1].words)

    tell(story)


def test_a_picture_goes_with_its_message(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to = peer.destination("text")
        shown = note("the lead").payload
        gallery = {"type": 12, "items": [{"media": {"url": "attachment://chart.png"}, "description": "2 to 5"}]}
        about = [{"id": 0, "filename": "chart.png", "description": "2 to 5"}]
        payload = {**shown, "components": [*shown["components"], gallery], "attachments": about}
        message = Message(payload=payload, lines=(), files=(File(name="chart.png", data=b"\x89PNG\r\n\x1a\n"),))
        there(await peer.poster().post(to, replace(part("the lead"), message=message)))

    tell(story)


def test_what_came_before_is_not_looked_at(tell: Tell) -> None:
    async def story(peer: Peer) -> None:
        to = peer.destination("text")
        there(await peer.poster().post(to, part("the lead")))
        later = peer.now() + timedelta(minutes=10)
        assert await peer.poster().find(to, part("the lead"), since=later) == Absent()

    tell(story)
