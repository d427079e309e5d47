"""Judges what goes over the wire to Slack by Slack's own types, where those are at hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from jsonschema import Draft7Validator

from tests.fakes.slack_api import Call, Json
from tests.unit.rendering.referees import reference_or_none

ARGUMENTS = {
    "chat.postMessage": "ChatPostMessageArguments",
    "chat.postEphemeral": "ChatPostEphemeralArguments",
    "chat.update": "ChatUpdateArguments",
    "conversations.history": "ConversationsHistoryArguments",
    "users.info": "UsersInfoArguments",
}
VIEWS = {"views.open": "StrictModal", "views.publish": "StrictHome"}
BY_ADDRESS = ("response_url", "webhook")
_HOW = {"response_type", "replace_original", "delete_original", "unfurl_links", "unfurl_media"}
_BY_BOLT = {"team_id"}  # which it adds to every call of a request that it authorised


def judge(calls: Iterable[Call]) -> None:
    """Fails where Slack's types have something against a call; says nothing where they are not at hand."""
    if reference_or_none() is not None:
        assert [fault for call in calls for fault in faults(call)] == []


def faults(call: Call) -> list[str]:
    """What Slack's types have against a call. Charts are newer than the types of calls, and judged by their own."""
    arguments, charts = _apart(call.arguments)
    if call.method in VIEWS:
        view, charts = _apart(arguments["view"])
        found = list(_block_kit(VIEWS[call.method]).iter_errors(view))
    elif call.method in BY_ADDRESS:
        found = list(_block_kit("SlackMessage").iter_errors(_without(arguments, _HOW)))
    elif call.method in ARGUMENTS:
        typed = {key: _typed(key, each) for key, each in _without(arguments, _BY_BOLT).items()}
        found = list(_web_api(ARGUMENTS[call.method]).iter_errors({"v": typed}))
    else:
        return []
    found += (error for chart in charts for error in _block_kit("DataVisualizationBlock").iter_errors(chart))
    return [f"{call.method} {error.json_path}: {error.message[:300]}" for error in found]


def _apart(arguments: Json) -> tuple[Json, list[Json]]:
    """The arguments without their charts, and the charts."""
    blocks = arguments.get("blocks")
    if not isinstance(blocks, list):
        return arguments, []
    charts = [block for block in blocks if block["type"] == "data_visualization"]
    return arguments | {"blocks": [block for block in blocks if block not in charts]}, charts


def _without(arguments: Json, keys: set[str]) -> Json:
    return {key: each for key, each in arguments.items() if key not in keys}


def _typed(key: str, value: Any) -> Any:
    """A value of a form as its type has it."""
    if key.startswith("include_") and isinstance(value, str):
        return value in ("1", "true", "True")
    return int(value) if key == "limit" else value


@cache
def _web_api(name: str) -> Draft7Validator:
    """The schemas wrap what they were derived from, as `v`."""
    return Draft7Validator(_file("slack-webapi.schemas.json")[name])


@cache
def _block_kit(name: str) -> Draft7Validator:
    definitions = _file("slack-blockkit.schema.json")["definitions"]
    return Draft7Validator({"$ref": f"#/definitions/{name}", "definitions": definitions})


@cache
def _file(name: str) -> Json:
    folder = reference_or_none()
    assert folder is not None
    found: Json = json.loads((folder / name).read_text())
    return found
