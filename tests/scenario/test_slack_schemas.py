"""What goes over the wire to Slack is what Slack's own types take: messages, ephemerals, replacements, form and tab."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bot.platforms.slack.messages import note
from tests.fakes.slack_api import CHANNEL, USER, Call
from tests.scenario.slack import Workspace, tell
from tests.unit.rendering.referees import reference

ARGUMENTS = {
    "chat.postMessage": "ChatPostMessageArguments",
    "chat.postEphemeral": "ChatPostEphemeralArguments",
    "chat.update": "ChatUpdateArguments",
}


@cache
def web_api() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((reference() / "slack-webapi.schemas.json").read_text())
    return found


@cache
def block_kit(name: str) -> Draft7Validator:
    schema = json.loads((reference() / "slack-blockkit.schema.json").read_text())
    return Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": schema["definitions"]})


def faults(call: Call) -> list[str]:
    """What Slack's types have against a call."""
    if call.method in ARGUMENTS:
        validator = Draft7Validator(web_api()[ARGUMENTS[call.method]])
        arguments = {key: value for key, value in call.arguments.items() if key != "team_id"}  # Bolt's, on every call
        value = {"v": arguments}  # the schemas wrap what they were derived from
    else:
        kind = "StrictModal" if call.method == "views.open" else "StrictHome"
        validator, value = block_kit(kind), call.arguments["view"]
    return [f"{call.method} {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


def test_everything_that_a_busy_day_sends_is_well_formed() -> None:
    web_api()

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
    call = Call(method="chat.postMessage", token="", arguments=note(text).payload | {"channel": CHANNEL})
    assert faults(call) == []
