"""What goes over the wire to Slack is what Slack's own types take: messages, ephemerals, replacements, form and tab."""

from __future__ import annotations

import pytest

from bot.platforms.slack.messages import note
from tests.fakes.slack_api import CHANNEL, USER, Call
from tests.scenario.slack import Workspace, tell
from tests.scenario.slack_referee import faults
from tests.unit.rendering.referees import reference


def test_everything_that_a_busy_day_sends_is_well_formed() -> None:
    reference()

    async def story(desk: Workspace) -> None:
        slack = desk.slack
        async with desk.at_work():
            await slack.typed("baltic share")
            await slack.typed("help share")
            await slack.happened(
                {"type": "app_mention", "user": USER, "channel": CHANNEL, "text": "nowhere", "ts": "1.1"}
            )
            await slack.happened({"type": "app_home_opened", "user": USER, "tab": "home", "channel": "D1"})
            body = {"type": "shortcut", "callback_id": "newsbrief_ask", "trigger_id": "t1", "user": {"id": USER}}
            await slack.send("interactive", {**body, "team": {"id": "T0001"}})
            sent = await slack.posts(5, "chat.postMessage", "chat.postEphemeral", "views.publish", "views.open")
            assert {call.method for call in sent} == {
                "chat.postMessage", "chat.postEphemeral", "views.publish", "views.open",
            }  # fmt: skip
            assert [fault for call in sent for fault in faults(call)] == []

    tell(story)


@pytest.mark.parametrize("text", ["x", "<!channel> & <@U1> *bold*", "ü" * 3000])
def test_a_note_of_ours_is_a_message_of_slacks(text: str) -> None:
    reference()
    call = Call(method="chat.postMessage", token="", arguments=note(text).payload | {"channel": CHANNEL})
    assert faults(call) == []
