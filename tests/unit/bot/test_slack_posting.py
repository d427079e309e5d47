"""Answers of many messages, and platforms side by side."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.errors import AccessRefused
from bot.platforms.slack.calling import Sent, new_client, new_session
from bot.platforms.slack.events import Place
from bot.platforms.slack.messages import note
from bot.platforms.slack.posting import Poster
from bot.platforms.together import run_together
from briefings.rendering.chat.message import Message
from briefings.rendering.slack.charts import has_chart
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.editions import rich_edition
from tests.fakes.slack_api import BOT_TOKEN, CHANNEL, USER, Call, FakeSlack

SEVEN = [note(f"part {number}") for number in range(1, 8)]


def posted(
    place: Place, messages: list[Message], *, public: bool, refused: str = "", no_charts: bool = False
) -> tuple[Sent, list[Call]]:
    """How it went, and what Slack saw."""

    async def post() -> tuple[Sent, list[Call]]:
        async with FakeSlack().open() as slack, new_session() as session:
            slack.no_charts = no_charts
            if refused:
                slack.refusals[refused] = "user_not_in_channel"
            url = slack.response_url() if place.response_url else None
            where = Place(user=place.user, channel=place.channel, thread=place.thread, response_url=url)
            poster = Poster(new_client(BOT_TOKEN, slack.url, session), session, where)
            sent = await (poster.to_channel(messages) if public else poster.to_asker(messages))
            return sent, [call for call in slack.posted() if not (no_charts and has_chart(call.arguments))]

    return asyncio.run(post())


def test_what_a_response_url_no_longer_takes_goes_on_as_ephemeral_messages_in_order() -> None:
    sent, calls = posted(Place(user=USER, channel=CHANNEL, response_url="yes"), SEVEN, public=False)
    assert sent is Sent.DONE
    assert [call.method for call in calls] == ["response_url"] * 5 + ["chat.postEphemeral"] * 2
    assert [call.arguments["text"] for call in calls] == [f"part {number}" for number in range(1, 8)]


def test_where_the_bot_is_a_stranger_the_rest_comes_as_direct_messages() -> None:
    place = Place(user=USER, channel=CHANNEL, response_url="yes")
    sent, calls = posted(place, SEVEN, public=False, refused="chat.postEphemeral")
    direct = [call for call in calls if call.method == "chat.postMessage"]
    assert sent is Sent.DONE
    assert [(call.arguments["channel"], call.arguments["text"]) for call in direct] == [
        (USER, "part 6"),
        (USER, "part 7"),
    ]


@pytest.mark.parametrize("place", [Place(user=USER, channel=CHANNEL), Place(user=USER, response_url="yes")])
@pytest.mark.parametrize("public", [True, False])
def test_where_slack_takes_no_charts_the_figures_alone_are_posted_once(place: Place, *, public: bool) -> None:
    messages = [message for message in render_slack(rich_edition()) if message.charts]
    outcome, calls = posted(place, messages, public=public, no_charts=True)
    assert outcome is Sent.DONE
    blocks = [block for call in calls for block in call.arguments["blocks"]]
    assert "$3.3 billion" in json.dumps(blocks)
    assert not any(block["type"] == "data_visualization" for block in blocks)
    assert len(calls) == len(messages)


def test_cards_for_the_thread_answer_to_the_lead_in_the_channel() -> None:
    cards = [Message(payload=message.payload, lines=(), place="thread") for message in SEVEN[1:3]]
    _, (lead, *inside) = posted(Place(user=USER, channel=CHANNEL), [SEVEN[0], *cards], public=True)
    assert "thread_ts" not in lead.arguments
    assert len({call.arguments["thread_ts"] for call in inside}) == 1


def test_in_a_thread_everything_stays_in_it() -> None:
    _, calls = posted(Place(user=USER, channel=CHANNEL, thread="1.0"), SEVEN[:3], public=True)
    assert {call.arguments["thread_ts"] for call in calls} == {"1.0"}


class Refusing:
    """A platform whose token is wrong."""

    name = "Wrong"

    async def run(self) -> None:
        raise AccessRefused("Wrong", "the token is wrong")


class Standing:
    """A platform that is well until it is stopped."""

    name = "Well"

    def __init__(self) -> None:
        self.up = asyncio.Event()

    async def run(self) -> None:
        self.up.set()
        await asyncio.Event().wait()


def test_a_platform_that_refuses_us_is_told_and_does_not_take_the_other_with_it() -> None:
    async def story() -> None:
        told: list[str] = []
        heard, well = asyncio.Event(), Standing()

        def tell(message: str) -> None:
            told.append(message)
            heard.set()

        running = asyncio.create_task(run_together([Refusing(), well], tell))
        async with asyncio.timeout(10):
            await heard.wait()
            await well.up.wait()
        assert not running.done()
        assert told == ["Wrong refuses access: the token is wrong; going on without it"]
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(story())


def test_when_the_last_platform_refuses_us_that_is_the_end() -> None:
    with pytest.raises(AccessRefused):
        asyncio.run(run_together([Refusing(), Refusing()], lambda _: None))
