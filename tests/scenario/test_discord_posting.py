"""A digest on its way to Discord on bad days: limits, failures before and after the deed, lost answers, look-ups."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.platforms.discord.messages import note
from bot.ports.posting import Absent, CannotLook, Failed, Limited, Outcome, Part, Posted, Refused
from tests.fakes.discord_api import TOKEN, Fault
from tests.scenario.discord import words
from tests.scenario.discord_peers import HOOK, Kind, Ours, ours
from tests.scenario.discord_referee import judge
from tests.unit.bot.asking import World

LEAD = Part(key="morning/0", message=note("The lead"), title="Port", tags=("ports",))


def tell(story: Callable[[Ours], Awaitable[None]]) -> None:
    """Lets a story happen in our Discord, and judges what was asked of it."""

    async def happen(world: World) -> None:
        async with ours(world) as peer:
            await story(peer)
            judge(peer.requests())

    with World() as known:
        known.run(happen(known))


def standing(peer: Ours) -> list[str]:
    """What stands there."""
    return [words(message) for message in peer.server.discord.visible()]


@pytest.mark.parametrize("fault", ["429", "500", "500 after"])
def test_what_passes_by_itself_is_waited_for_and_comes_once(fault: Fault) -> None:
    async def story(peer: Ours) -> None:
        peer.server.discord.faults["message"].append(fault)
        assert isinstance(await peer.poster().post(peer.destination("text"), LEAD), Posted)
        assert standing(peer) == ["The lead"]

    tell(story)


@pytest.mark.parametrize("fault", ["lost", "reset"])
def test_a_part_whose_answer_got_lost_is_looked_for_and_comes_once(fault: Fault) -> None:
    async def story(peer: Ours) -> None:
        to, since = peer.destination("text"), peer.now()
        peer.server.discord.faults["message"].append(fault)
        assert await peer.poster().post(to, LEAD) == Failed(
            reason="the connection to Discord broke (ServerDisconnectedError)", doubtful=True
        )
        peer.server.discord.there.forget()  # long after, when no nonce is known any more
        found = await peer.poster().find(to, LEAD, since=since)
        assert isinstance(found, Posted if fault == "lost" else Absent)
        if isinstance(found, Absent):
            await peer.poster().post(to, LEAD)
        assert standing(peer) == ["The lead"]

    tell(story)


def test_a_repetition_within_minutes_makes_no_second_one() -> None:
    async def story(peer: Ours) -> None:
        to = peer.destination("text")
        first, again = await peer.poster().post(to, LEAD), await peer.poster().post(to, LEAD)
        assert first == again
        assert standing(peer) == ["The lead"]

    tell(story)


def test_too_many_requests_are_told_with_how_long_and_of_what() -> None:
    async def story(peer: Ours) -> None:
        to, poster = peer.destination("text"), peer.poster()
        peer.server.discord.faults["message"] += ["429 without via"]
        assert await poster.post(to, LEAD) == Limited(seconds=3.5, scope="global")
        peer.server.discord.faults["message"] += ["429 for long"]
        assert await poster.post(to, LEAD) == Limited(seconds=600, scope="channel")
        assert standing(peer) == []

    tell(story)


def test_a_failure_that_may_have_been_after_the_deed_is_a_doubt() -> None:
    async def story(peer: Ours) -> None:
        peer.server.discord.faults["message"] += ["503"]
        failed = await peer.poster().post(peer.destination("text"), LEAD)
        assert failed == Failed(reason="Discord failed (http 503 code 0)", doubtful=True)

    tell(story)


@pytest.mark.parametrize("kind", ["text", "forum", "webhook"])
def test_a_discord_that_hangs_is_not_waited_for_and_leaves_a_doubt(kind: Kind) -> None:
    async def story(peer: Ours) -> None:
        to, discord = peer.destination(kind), peer.server.discord
        assert isinstance(await peer.poster(kind).post(to, replace(LEAD, key="before")), Posted)
        for asked in ("message", "forum post", "webhook post"):
            discord.faults[asked].append("hang")
        failed = await peer.poster(kind, patience=0.5).post(to, LEAD)
        assert failed == Failed(reason="Discord did not answer in time", doubtful=True)

    tell(story)


def test_many_channels_are_not_asked_for_one_by_one() -> None:
    async def story(peer: Ours) -> None:
        there = peer.server.discord.there
        about = there.known[peer.destination("text").channel]
        channels = [str(1_200_000_000_000_000_000 + number) for number in range(100)]
        there.known.update({channel: {**about, "type": 5} for channel in channels})
        poster, to = peer.poster(), peer.destination("text")
        parts = [replace(LEAD, key=channel) for channel in channels]
        posts = (poster.post(replace(to, channel=part.key), part) for part in parts)
        assert all(isinstance(each, Posted) for each in await asyncio.gather(*posts))
        assert len(peer.server.discord.made("channel")) == 10
        assert len(peer.server.discord.made("all channels")) == 1
        assert len(peer.published()) == 100

    tell(story)


def test_no_connection_at_all_is_no_doubt() -> None:
    async def story(peer: Ours) -> None:
        poster, to = peer.poster(), peer.destination("text")
        peer.server.discord.port = 1  # nobody listens there
        assert await peer.poster().post(to, LEAD) == Failed(
            reason="the connection to Discord broke (ClientConnectorError)", doubtful=False
        )
        assert isinstance(await poster.find(to, LEAD, since=peer.now()), Absent | Failed)

    tell(story)


@pytest.mark.parametrize(
    ("status", "code", "place"),
    [
        (404, 10003, True), (403, 50001, True), (403, 50013, True), (400, 50008, True), (403, 50278, True),
        (400, 50035, False), (400, 240000, False), (400, 50006, False), (401, 0, True),
    ],
)  # fmt: skip
def test_a_refusal_says_whether_the_place_refuses_everything(status: int, code: int, place: bool) -> None:
    async def story(peer: Ours) -> None:
        peer.server.discord.refusals["message"] = (status, code)
        refused = await peer.poster().post(peer.destination("text"), LEAD)
        assert isinstance(refused, Refused)
        assert refused.place is place
        assert f"code {code}" in refused.reason

    tell(story)


def test_a_thread_is_opened_once_for_all_of_its_parts() -> None:
    async def story(peer: Ours) -> None:
        to, poster = peer.destination("text"), peer.poster()
        lead = await poster.post(to, LEAD)
        assert isinstance(lead, Posted)
        for number in range(1, 4):
            message = replace(note(f"Card {number}"), place="thread")
            card = replace(LEAD, key=f"morning/{number}", message=message, first=lead.message, under=lead.message)
            assert isinstance(await poster.post(to, card), Posted)
        assert len(peer.server.discord.made("thread")) == 1
        assert {message.channel for message in peer.server.discord.visible()[1:]} == {lead.message.partition("/")[2]}

    tell(story)


def test_too_many_threads_may_be_fewer_later() -> None:
    async def story(peer: Ours) -> None:
        to = peer.destination("text")
        lead = await peer.poster().post(to, LEAD)
        assert isinstance(lead, Posted)
        peer.server.discord.refusals["thread"] = (400, 160006)
        card = replace(LEAD, key="morning/1", message=replace(note("A card"), place="thread"), under=lead.message)
        failed = await peer.poster().post(to, replace(card, first=lead.message))
        assert failed == Failed(reason="the server has as many threads as it may have", doubtful=False)

    tell(story)


def test_a_wrong_token_is_a_refusal_and_the_next_try_logs_in_anew() -> None:
    async def story(peer: Ours) -> None:
        poster, to = peer.poster(), peer.destination("text")
        peer.server.discord.token = TOKEN[::-1]
        assert await poster.post(to, LEAD) == Refused(reason="DISCORD_TOKEN is wrong")
        peer.server.discord.token = TOKEN
        assert isinstance(await poster.post(to, LEAD), Posted)

    tell(story)


@pytest.mark.parametrize("fault", ["500 after", "lost", "500", "reset"])
@pytest.mark.parametrize("archived", [False, True])
def test_a_forum_post_whose_answer_got_lost_is_looked_for_and_not_made_twice(fault: Fault, archived: bool) -> None:
    async def story(peer: Ours) -> None:
        to, since = peer.destination("forum"), peer.now()
        peer.server.discord.faults["forum post"].append(fault)
        failed = await peer.poster().post(to, LEAD)
        assert isinstance(failed, Failed)
        assert failed.doubtful
        assert len(peer.server.discord.made("forum post")) == 1
        there = peer.server.discord.there
        there.archived.update(each for each in there.messages if archived)
        found = await peer.poster().find(to, LEAD, since=since)
        assert isinstance(found, Posted if fault in ("500 after", "lost") else Absent)

    tell(story)


def test_a_forum_that_wants_a_tag_and_has_none_that_fits_says_what_to_do() -> None:
    async def story(peer: Ours) -> None:
        to = peer.destination("forum")
        peer.server.discord.there.known[to.channel]["flags"] = 1 << 4
        refused = await peer.poster().post(to, replace(LEAD, tags=("weather",)))
        assert isinstance(refused, Refused)
        assert "give it one that is called like the briefing" in refused.reason
        assert isinstance(await peer.poster().post(to, LEAD), Posted)

    tell(story)


@pytest.mark.parametrize("fault", ["503", "lost"])
def test_what_was_posted_and_not_published_is_published_when_it_is_looked_for(fault: Fault) -> None:
    async def story(peer: Ours) -> None:
        to, since = peer.destination("news"), peer.now()
        peer.server.discord.faults["crosspost"].append(fault)
        failed = await peer.poster().post(to, LEAD)
        assert failed == Failed(reason="it stands there and is not published yet", doubtful=True)
        found = await peer.poster().find(to, LEAD, since=since)
        (message,) = peer.server.discord.visible()
        assert found == Posted(message=f"{message.channel}/{message.id}")
        assert peer.published() == [message.id]
        assert standing(peer) == ["The lead"]

    tell(story)


def test_what_may_never_be_published_stands_there_all_the_same() -> None:
    async def story(peer: Ours) -> None:
        peer.server.discord.refusals["crosspost"] = (403, 50013)
        assert isinstance(await peer.poster().post(peer.destination("news"), LEAD), Posted)

    tell(story)


@pytest.mark.parametrize("fault", ["500 after", "lost", "503"])
def test_a_webhook_whose_answer_got_lost_posts_once_at_most(fault: Fault) -> None:
    async def story(peer: Ours) -> None:
        to, poster = peer.destination("webhook"), peer.poster("webhook")
        peer.server.discord.faults["webhook post"].append(fault)
        failed = await poster.post(to, LEAD)
        assert isinstance(failed, Failed)
        assert failed.doubtful
        assert len(peer.server.discord.made("webhook post")) == 1
        assert isinstance(await poster.find(to, LEAD, since=peer.now()), CannotLook)

    tell(story)


def test_a_webhook_of_a_forum_begins_a_post_in_which_the_rest_stands() -> None:
    async def story(peer: Ours) -> None:
        to, poster, forum = peer.destination("webhook"), peer.poster("webhook"), peer.destination("forum")
        peer.server.discord.there.webhooks[HOOK.id] = (HOOK.token, forum.channel)
        first = await poster.post(to, LEAD)
        assert isinstance(first, Posted)
        second = await poster.post(to, replace(LEAD, key="morning/1", message=note("A card"), first=first.message))
        assert isinstance(second, Posted)
        assert {message.channel for message in peer.server.discord.visible()} == {first.message.partition("/")[0]}
        assert await poster.edit(to, second.message, LEAD) == second
        assert standing(peer) == ["The lead", "The lead"]

    tell(story)


def test_a_webhook_that_is_gone_takes_nothing_any_more_and_its_address_is_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def story(peer: Ours) -> None:
        to, poster = peer.destination("webhook"), peer.poster("webhook")
        peer.server.discord.there.webhooks.clear()
        peer.server.discord.there.webhooks[HOOK.id] = ("another", "1")
        refused = await poster.post(to, LEAD)
        assert refused == Refused(reason="the webhook is gone (http 404 code 10015)")
        peer.server.discord.faults["webhook post"].append("reset")
        await poster.post(to, LEAD)

    with caplog.at_level(logging.INFO):
        tell(story)
    assert "discord.not_posted" in caplog.text
    assert HOOK.token not in caplog.text


def test_a_history_that_is_too_long_proves_nothing() -> None:
    async def story(peer: Ours) -> None:
        to, since = peer.destination("text"), peer.now()
        await peer.poster().post(to, LEAD)
        for _ in range(2100):
            peer.server.discord.there.keep(to.channel, {"content": "chatter"})
        other = replace(LEAD, key="morning/9", message=note("Another"))
        assert isinstance(await peer.poster().find(to, LEAD, since=since), Posted)
        assert isinstance(await peer.poster().find(to, other, since=since), CannotLook)
        assert await peer.poster().find(to, other, since=peer.now() + timedelta(minutes=5)) == Absent()

    tell(story)


@pytest.mark.parametrize("style", ["embeds", "components without numbers"])
def test_what_carries_no_mark_is_known_by_its_words(style: str) -> None:
    async def story(peer: Ours) -> None:
        to, since = peer.destination("text"), peer.now()
        payload = {"embeds": [{"title": "Port", "description": "Dues rise."}]} if style == "embeds" else None
        part = replace(LEAD, message=replace(LEAD.message, payload=payload or LEAD.message.payload))
        posted: Outcome = await peer.poster().post(to, part)
        for message in peer.server.discord.visible():
            for component in message.payload.get("components", []):
                component.pop("id")
                component["components"][0].pop("id")
        assert await peer.poster().find(to, part, since=since) == posted
        other = replace(part, key="k", message=note("Something else"))
        assert await peer.poster().find(to, other, since=since) == Absent()

    tell(story)


@pytest.mark.parametrize("kind", ["text", "forum"])
def test_a_look_up_that_fails_never_says_that_nothing_is_there(kind: Kind) -> None:
    async def story(peer: Ours) -> None:
        to, asked = peer.destination(kind), "history" if kind == "text" else "active threads"
        bad: list[tuple[Fault, type]] = [("503", Failed), ("429 without via", Limited), ("reset", Failed)]
        for fault, found in bad:
            peer.server.discord.faults[asked] += [fault] * (5 if fault == "reset" else 1)
            assert isinstance(await peer.poster().find(to, LEAD, since=peer.now()), found)
            peer.server.discord.faults[asked].clear()
        peer.server.discord.refusals[asked] = (403, 50001)
        assert isinstance(await peer.poster().find(to, LEAD, since=peer.now()), CannotLook)

    tell(story)
