"""What Discord is to those who ask there: the same stories in our fake and in simcord, and every request judged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import partial

import pytest

from tests.scenario.discord_peers import Messages, Peer, foreign, ours
from tests.scenario.discord_referee import Request, faults_of, judge
from tests.unit.bot.asking import World

Open = Callable[[World], AbstractAsyncContextManager[Peer]]
CUT = "was cut on 8 November 2025"


@pytest.fixture(
    params=[ours, foreign, partial(ours, style="embeds"), partial(foreign, style="embeds")],
    ids=["ours", "simcord", "ours-embeds", "simcord-embeds"],
)
def tell(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Lets a story happen in this Discord, and judges what the bot asked of it."""
    opened: Open = request.param

    def told(story: Callable[[Peer], Awaitable[None]], world: World | None = None) -> None:
        async def happen(known: World) -> None:
            async with opened(known) as peer:
                await story(peer)
                judge(peer.requests())

        with world or World() as known:
            known.run(happen(known))

    return told


def test_brief_is_answered_to_the_asker_alone(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic")
        (answer,) = await peer.sees(lambda seen: seen and CUT in seen[0].words)
        assert answer.hidden

    tell(story)


def test_share_shows_the_answer_to_everybody(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic", topic="cables", share=True)
        (answer,) = await peer.sees(lambda seen: seen and "Sea cables" in seen[0].words)
        assert not answer.hidden

    tell(story)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "Port of Rotterdam"),
        ({"briefing": "baltic", "window": "since 2025-11-10"}, "Paldiski"),
        ({"briefing": "baltic", "topic": "ports"}, "Ports"),
        ({"briefing": "baltic", "more": "sources"}, "Tanker boarded"),
        ({"briefing": "baltic", "more": "timeline"}, "timeline"),
        ({"briefing": "baltic", "more": "figures"}, "insurance rate"),
        ({"briefing": "baltic", "more": "voices"}, "Mari Kask"),
        ({"briefing": "baltic", "more": "changes"}, "changes"),
        ({"briefing": "search", "more": "cable"}, "cable"),
        ({"briefing": "help"}, "/brief"),
        ({"more": "why 1"}, "No edition was shown to you here yet"),
    ],
)
def test_whatever_can_be_asked_is_answered(tell: Callable[..., None], options: dict[str, str], said: str) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(**options)
        await peer.sees(lambda seen: said in "\n".join(each.words for each in seen))

    tell(story)


def test_options_are_completed_as_they_are_typed(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        assert (await peer.completes("briefing", "rot"))[0] == "rotterdam"
        assert await peer.completes("topic", "", briefing="baltic") == ["cables", "ports"]
        assert "7d" in await peer.completes("window", "")

    tell(story)


def test_a_misspelt_name_is_mended_by_a_button(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltik")
        (answer,) = await peer.sees(lambda seen: seen and "baltik" in seen[0].words)
        await peer.presses(answer, next(iter(answer.ways)))
        await peer.sees(lambda seen: [each for each in seen if CUT in each.words])

    tell(story)


def test_from_card_to_card_and_back_in_one_message(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic")
        (answer,) = await peer.sees(lambda seen: seen and CUT in seen[0].words)
        for way, said in (
            ("🔌 Sea cables", "1 topic"),
            ("Sources", "Baltic Sea: sources"),
            ("← All cards", "2 topics"),
        ):
            await peer.presses(answer, way)
            (answer,) = await peer.sees(partial(_alone, said))

    tell(story)


def _alone(said: str, seen: Messages) -> bool:
    return len(seen) == 1 and said in seen[0].words


def test_what_the_asker_saw_is_posted_to_the_channel_beside_it(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic")
        (answer,) = await peer.sees(lambda seen: seen and CUT in seen[0].words)
        await peer.presses(answer, "Post to channel")
        own, posted = await peer.sees(lambda seen: len(seen) == 2)
        assert (own.hidden, posted.hidden) == (True, False)
        assert CUT in posted.words

    tell(story)


def test_the_thread_layout_opens_a_thread_below_what_everybody_sees(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic", more="thread", share=True)
        seen = await peer.sees(lambda seen: "Documents" in "".join(each.words for each in seen))
        lead, *cards = [each for each in seen if each.words]
        assert {each.channel for each in cards} == {lead.id}
        assert peer.thread(lead.id)[0] == "Baltic Sea"
        assert ["Sea cables" in each.words for each in cards].count(True) == 1

    tell(story)


def test_what_the_asker_saw_in_a_layout_is_posted_in_it(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic", more="thread")
        seen = await peer.sees(lambda seen: "Documents" in "".join(each.words for each in seen))
        assert {each.hidden for each in seen} == {True}
        asked = next(each for each in seen if "Post to channel" in each.ways)
        await peer.presses(asked, "Post to channel")
        seen = await peer.sees(lambda seen: [each for each in seen if not each.hidden and "Documents" in each.words])
        assert len({each.channel for each in seen if not each.hidden and each.words}) == 2

    tell(story)


def test_compact_is_one_message_with_a_way_to_all_of_it(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic", more="compact", share=True)
        (answer,) = await peer.sees(lambda seen: seen and "Topics" in seen[0].words)
        await peer.presses(answer, "← All cards")
        await peer.sees(lambda seen: "Timeline" in seen[0].words)

    tell(story)


def test_buttons_of_old_messages_work_after_a_restart(tell: Callable[..., None]) -> None:
    async def story(peer: Peer) -> None:
        await peer.types(briefing="baltic")
        (answer,) = await peer.sees(lambda seen: seen and CUT in seen[0].words)
        await peer.restarts()
        await peer.presses(answer, "Timeline")
        await peer.sees(lambda seen: len(seen) == 1 and "Baltic Sea: timeline" in seen[0].words)

    tell(story)


def test_the_referee_sees_what_discord_would_refuse() -> None:
    send, channel = "POST", "/channels/1/messages"
    text = {"type": 10, "content": "x"}
    assert list(faults_of(Request(send, channel, {"components": [text], "flags": 1 << 15, "nonce": "k" * 25}))) == []
    assert list(faults_of(Request(send, channel, {"nonce": "k" * 26})))
    assert list(faults_of(Request(send, channel, {"components": [text | {"content": ""}]})))
    assert list(faults_of(Request(send, channel, {"allowed_mention": {"parse": []}})))
    assert list(faults_of(Request("PUT", channel, {})))
