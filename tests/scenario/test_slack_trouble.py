"""Bad days with Slack: limits, failures halfway, lost answers, sockets that break, tokens that are wrong."""

from __future__ import annotations

import asyncio
import json
import time

import aiohttp
import pytest

from bot.errors import AccessRefused
from bot.platforms.slack.endpoint import EVENTS
from tests.fakes.slack_api import CHANNEL, USER, Fault
from tests.scenario.slack import HURRIED, Workspace, tell


def test_a_post_that_is_put_off_goes_out_once_when_it_may() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.faults["chat.postMessage"].append("429")
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            await desk.slack.posts(1, "chat.postMessage")
            assert len(desk.slack.posted("chat.postMessage 429")) == 1

    tell(story)


@pytest.mark.parametrize("fault", ["lost", "500 after"])
def test_a_post_whose_answer_was_lost_is_not_posted_again_and_the_asker_is_told(fault: Fault) -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.faults["chat.postMessage"].append(fault)
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (told,) = await desk.slack.posts(1, "response_url")
            assert "did not confirm" in told.arguments["text"]
            assert len(desk.slack.posted("chat.postMessage")) == 1

    tell(story)


def test_sharing_where_the_bot_may_not_post_goes_by_the_askers_own_address() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals[f"chat.postMessage {CHANNEL}"] = "not_in_channel"
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            _, post = await desk.slack.posts(2)
            assert (post.method, post.arguments["response_type"]) == ("response_url", "in_channel")

    tell(story)


def test_sharing_that_the_channel_forbids_is_explained_to_the_asker() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals[f"chat.postMessage {CHANNEL}"] = "restricted_action"
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (told,) = await desk.slack.posts(1, "response_url")
            assert "/invite" in told.arguments["text"]

    tell(story)


def test_an_answer_to_a_mention_where_the_bot_is_a_stranger_comes_as_a_direct_message() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals["chat.postEphemeral"] = "user_not_in_channel"
        event = {"type": "app_mention", "user": USER, "channel": CHANNEL, "text": "rotterdam", "ts": "1.1"}
        async with desk.at_work():
            await desk.slack.happened(event)
            (answer,) = await desk.slack.posts(1, "chat.postMessage")
            assert answer.arguments["channel"] == USER

    tell(story)


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "too_many_websockets"])
def test_a_socket_that_slack_wants_replaced_is_replaced(reason: str) -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.until(lambda: desk.slack.sockets)
            await desk.slack.sockets[0].send_json({"type": "disconnect", "reason": reason})
            await desk.slack.until(lambda: len(desk.slack.sockets) >= 2)
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)

    tell(story)


def test_a_socket_whose_app_is_switched_off_comes_back_when_it_is_switched_on() -> None:
    async def story(desk: Workspace) -> None:
        desk.patience = HURRIED
        async with desk.at_work():
            await desk.slack.until(lambda: desk.slack.sockets)
            desk.slack.refusals["apps.connections.open"] = "link_disabled"
            await desk.slack.sockets[0].send_json({"type": "disconnect", "reason": "link_disabled"})
            await desk.slack.sockets[0].close()
            await desk.slack.until(lambda: len(desk.slack.posted("apps.connections.open")) >= 3)
            desk.slack.refusals.clear()
            await desk.slack.until(lambda: len(desk.slack.sockets) >= 2)
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)

    tell(story)


def test_a_socket_that_breaks_is_replaced() -> None:
    async def story(desk: Workspace) -> None:
        desk.patience = HURRIED
        async with desk.at_work():
            await desk.slack.until(lambda: desk.slack.sockets)
            desk.slack.cut()
            await desk.slack.until(lambda: len(desk.slack.sockets) >= 2)
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)

    tell(story)


def test_a_ticket_that_opens_nothing_is_given_up_for_a_new_one() -> None:
    async def story(desk: Workspace) -> None:
        desk.patience = HURRIED
        desk.slack.handshakes.append(403)
        async with desk.at_work():
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)
            assert len(desk.slack.posted("apps.connections.open")) >= 2

    tell(story)


def test_a_socket_that_falls_silent_is_replaced() -> None:
    async def story(desk: Workspace) -> None:
        desk.patience = HURRIED
        desk.slack.silent = True
        async with desk.at_work():
            await desk.slack.until(lambda: len(desk.slack.sockets) >= 2)
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)

    tell(story)


def test_slack_that_comes_back_after_an_outage_finds_the_bot_waiting() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.faults["auth.test"].extend(["500", "reset"])
        desk.slack.faults["apps.connections.open"].extend(["500", "lost"])
        async with desk.at_work():
            await desk.slack.typed("rotterdam")
            assert await desk.slack.posts(1)

    tell(story)


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
def test_a_wrong_token_is_an_error_and_no_loop(method: str) -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals[method] = "invalid_auth"
        with pytest.raises(AccessRefused, match="the token is wrong"):
            await desk.bot.run()
        assert len(desk.slack.posted(method)) == 1

    tell(story)


def test_a_token_that_is_revoked_while_the_bot_is_at_work_ends_it_with_the_reason() -> None:
    async def story(desk: Workspace) -> None:
        desk.patience = HURRIED
        running = asyncio.create_task(desk.bot.run())
        await desk.slack.until(lambda: desk.slack.sockets)
        desk.slack.refusals["apps.connections.open"] = "token_revoked"
        desk.slack.cut()
        with pytest.raises(AccessRefused, match="install the app again"):
            await running

    tell(story)


@pytest.mark.parametrize(("skew", "status"), [(-310, 401), (-290, 200), (0, 200), (290, 200), (310, 401)])
def test_a_signature_may_be_five_minutes_off(skew: int, status: int) -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work(desk.bot_over_http):
            body = desk.slack.slash_form("rotterdam")
            assert await desk.call(body, desk.slack.signed(body, at=time.time() + skew)) == status

    tell(story)


def test_signed_requests_are_answered_and_others_are_not() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work(desk.bot_over_http):
            body = desk.slack.slash_form("rotterdam")
            now = time.time()
            good = desk.slack.signed(body, at=now)
            assert await desk.call(body, desk.slack.signed(body, at=now, key="other")) == 401
            assert await desk.call(body.replace("rotterdam", "baltic"), good) == 401
            assert await desk.call(body, {}) == 401
            assert await desk.call(body, good) == 200
            assert len(await desk.slack.posts(1)) == 1

    tell(story)


def test_slack_makes_sure_of_the_address_before_it_sends_anything() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work(desk.bot_over_http), aiohttp.ClientSession() as session:
            body = json.dumps({"type": "url_verification", "challenge": "are you there", "token": "x"})
            headers = desk.slack.signed(body, at=time.time()) | {"Content-Type": "application/json"}
            async with session.post(await desk.address() + EVENTS, data=body, headers=headers) as answer:
                assert "are you there" in await answer.text()

    tell(story)
