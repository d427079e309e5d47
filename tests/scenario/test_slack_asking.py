"""A team asks in Slack: by command, button, mention, message, shortcut and tab; over a socket."""

from __future__ import annotations

from typing import Any

from bot.commands import Command, Commands, Reply
from tests.fakes.slack_api import BOT, CHANNEL, USER, FakeSlack
from tests.scenario.slack import Workspace, tell

ASKED_IN_CHANNEL = {"type": "app_mention", "user": USER, "channel": CHANNEL, "text": f"<@{BOT}> baltic", "ts": "1.1"}


def test_brief_is_acknowledged_and_answered_to_the_asker_alone() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            envelope = await desk.slack.typed("baltic")
            (answer,) = await desk.slack.posts(1)
            assert answer.method == "response_url"
            assert answer.arguments["response_type"] == "ephemeral"
            assert "was cut on 8 November 2025" in answer.arguments["text"]
            await desk.slack.until(lambda: desk.slack.acks == {envelope: {}})

    tell(story)


def test_an_answer_that_takes_its_time_does_not_keep_the_acknowledgement_back() -> None:
    async def story(desk: Workspace) -> None:
        desk.world.commands = AfterTheAck(desk)
        async with desk.at_work():
            await desk.slack.typed("help")
            (answer,) = await desk.slack.posts(1)
            assert "How to ask" in answer.arguments["text"]

    tell(story)


def test_share_shows_it_to_the_channel_with_its_edition_in_the_metadata() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (post,) = await desk.slack.posts(1)
            assert (post.method, post.arguments["channel"]) == ("chat.postMessage", CHANNEL)
            assert post.arguments["metadata"]["event_payload"]["briefing"] == "baltic"
            assert post.arguments["unfurl_links"] is False

    tell(story)


def test_a_button_shows_its_view_in_the_place_of_the_message() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic")
            (answer,) = await desk.slack.posts(1)
            await desk.slack.pressed(button(answer.arguments, "Sources"))
            _, sources = await desk.slack.posts(2)
            assert sources.arguments["replace_original"] is True
            assert "Tanker boarded in the Baltic" in sources.arguments["text"]

    tell(story)


def test_posting_to_the_channel_leaves_the_askers_own_message_alone() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic")
            (answer,) = await desk.slack.posts(1)
            await desk.slack.pressed(button(answer.arguments, "Post to channel"))
            _, post = await desk.slack.posts(2)
            assert (post.method, post.arguments["channel"]) == ("chat.postMessage", CHANNEL)

    tell(story)


def test_who_names_the_bot_in_a_thread_is_answered_there_and_alone() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.happened({**ASKED_IN_CHANNEL, "thread_ts": "1.0"})
            (answer,) = await desk.slack.posts(1)
            assert answer.method == "chat.postEphemeral"
            assert (answer.arguments["user"], answer.arguments["thread_ts"]) == (USER, "1.0")

    tell(story)


def test_an_event_that_slack_repeats_is_answered_once() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            for _ in range(3):
                await desk.slack.happened(ASKED_IN_CHANNEL, identity="Ev1")
            await desk.slack.until(lambda: len(desk.slack.acks) == 3)
            await desk.slack.typed("rotterdam")
            answers = await desk.slack.posts(2)
            assert {answer.method for answer in answers} == {"chat.postEphemeral", "response_url"}

    tell(story)


def test_a_direct_message_is_answered_as_a_message_but_what_bots_and_edits_say_is_not() -> None:
    async def story(desk: Workspace) -> None:
        message = {"type": "message", "channel_type": "im", "channel": "D1", "user": USER, "text": "rotterdam"}
        async with desk.at_work():
            await desk.slack.happened({**message, "subtype": "message_changed"})
            await desk.slack.happened({**message, "bot_id": "B7"})
            await desk.slack.happened(message)
            (answer,) = await desk.slack.posts(1)
            assert (answer.method, answer.arguments["channel"]) == ("chat.postMessage", "D1")
            assert "raised its port dues by 4%" in answer.arguments["text"]

    tell(story)


def test_the_shortcut_opens_a_form_and_the_form_answers_in_a_direct_message() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            body = {"type": "shortcut", "callback_id": "newsbrief_ask", "trigger_id": "t1", "user": {"id": USER}}
            await desk.slack.send("interactive", {**body, "team": {"id": "T0001"}})
            (form,) = await desk.slack.posts(1, "views.open")
            assert form.arguments["trigger_id"] == "t1"
            view = form.arguments["view"] | {"state": {"values": filled_in("baltic", "Cables", "all")}}
            sent = {"type": "view_submission", "user": {"id": USER}, "team": {"id": "T0001"}, "view": view}
            await desk.slack.send("interactive", sent)
            (answer,) = await desk.slack.posts(1)
            assert (answer.method, answer.arguments["channel"]) == ("chat.postMessage", USER)
            assert "Sea cables" in answer.arguments["text"]

    tell(story)


def test_the_shortcut_on_an_edition_shows_the_sources_of_that_very_edition_as_a_message_of_its_own() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (post,) = await desk.slack.posts(1)
            desk.world.store.broken = True  # nothing is composed anew
            await point_at(desk.slack, {"metadata": post.arguments["metadata"], "text": "x"})
            _, answer = await desk.slack.posts(2)
            assert answer.arguments["replace_original"] is False
            assert "Tanker boarded in the Baltic" in answer.arguments["text"]

    tell(story)


def test_the_shortcut_on_any_other_message_looks_for_its_words() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await point_at(desk.slack, {"text": "harbour of <https://x.example|Paldiski>"})
            (answer,) = await desk.slack.posts(1)
            assert "Paldiski" in answer.arguments["text"]

    tell(story)


def test_a_button_of_an_old_message_works_after_a_restart() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (post,) = await desk.slack.posts(1)
        desk.world.restart()
        async with desk.at_work():
            await desk.slack.pressed(button(post.arguments, "Sources"), message="1763.0001", ephemeral=False)
            _, sources = await desk.slack.posts(2)
            assert sources.arguments["replace_original"] is True
            assert "Tanker boarded in the Baltic" in sources.arguments["text"]

    tell(story)


def test_an_old_message_whose_response_url_is_gone_is_changed_by_name() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("baltic share")
            (post,) = await desk.slack.posts(1)
            (message,) = desk.slack.channels.messages(CHANNEL)
            desk.slack.faults["response_url"].append("gone")
            await desk.slack.pressed(button(post.arguments, "Sources"), message=message["ts"], ephemeral=False)
            (update,) = await desk.slack.posts(1, "chat.update")
            assert update.arguments["ts"] == message["ts"]
            await desk.slack.until(lambda: "Tanker boarded" in message["text"])

    tell(story)


def test_an_event_that_comes_again_after_a_restart_is_answered_once() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.happened(ASKED_IN_CHANNEL, identity="Ev1")
            await desk.slack.posts(1)
        async with desk.at_work():
            await desk.slack.happened(ASKED_IN_CHANNEL, identity="Ev1")
            await desk.slack.typed("rotterdam")
            answers = await desk.slack.posts(2)
            assert {answer.method for answer in answers} == {"chat.postEphemeral", "response_url"}

    tell(story)


def test_an_event_is_answered_though_it_cannot_be_noted() -> None:
    async def story(desk: Workspace) -> None:
        desk.apps.broken = True
        async with desk.at_work():
            await desk.slack.happened(ASKED_IN_CHANNEL)
            assert await desk.slack.posts(1)

    tell(story)


def test_a_form_that_came_too_late_is_explained() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals["views.open"] = "expired_trigger_id"
        async with desk.at_work():
            body = {"type": "shortcut", "callback_id": "newsbrief_ask", "trigger_id": "t1", "user": {"id": USER}}
            await desk.slack.send("interactive", {**body, "team": {"id": "T0001"}})
            (told,) = await desk.slack.posts(1)
            assert (told.method, told.arguments["channel"]) == ("chat.postMessage", USER)
            assert "Try the shortcut again" in told.arguments["text"]

    tell(story)


class AfterTheAck(Commands):
    """Commands that begin to answer when Slack has been told that the question came in."""

    def __init__(self, desk: Workspace) -> None:
        store, world = desk.world.store, desk.world
        super().__init__(world.settings, documents=store, editions=store, receipts=store, clock=world.clock)
        self._slack = desk.slack

    async def answer(self, command: Command) -> Reply:
        await self._slack.until(lambda: self._slack.acks)
        return await super().answer(command)


def button(message: dict[str, Any], label: str) -> str:
    """The id of the button of a message that is labelled so."""
    elements = [element for block in message["blocks"] if block["type"] == "actions" for element in block["elements"]]
    found = {element["text"]["text"]: element["action_id"] for element in elements if element["type"] == "button"}
    return str(found[label])


def filled_in(briefing: str, topic: str, window: str) -> dict[str, Any]:
    """The form's values as Slack sends them."""
    return {
        "briefing": {"value": {"type": "static_select", "selected_option": {"value": briefing}}},
        "topic": {"value": {"type": "plain_text_input", "value": topic}},
        "window": {"value": {"type": "static_select", "selected_option": {"value": window}}},
    }


async def point_at(slack: FakeSlack, message: dict[str, Any]) -> None:
    """Somebody chooses our shortcut on a message."""
    body = {
        "type": "message_action", "callback_id": "newsbrief_point", "trigger_id": "t1", "user": {"id": USER},
        "team": {"id": "T0001"}, "channel": {"id": CHANNEL}, "message": message, "response_url": slack.response_url(),
    }  # fmt: skip
    await slack.send("interactive", body)
