"""Judges what would be sent: by the table of limits, and by the platforms' own schemas where they are at hand."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefings.rendering.chat.message import Message
from briefings.rendering.limits import DISCORD, SLACK, length

Json = dict[str, Any]


def reference() -> Path:
    """The folder of the platforms' schemas: `NEWSBRIEF_REFERENCE`, or `../shared/reference` beside the checkout."""
    folder = reference_or_none()
    if folder is None:
        pytest.skip("the platforms' schemas are not on this machine (NEWSBRIEF_REFERENCE)")
    return folder


def reference_or_none() -> Path | None:
    """The same; None where it isn't there."""
    beside = Path(__file__).parents[4] / "shared" / "reference"
    folder = Path(os.environ.get("NEWSBRIEF_REFERENCE", beside))
    return folder if folder.is_dir() else None


@cache
def slack_schema() -> Draft202012Validator:
    """Judges a message of Slack's: text, blocks and metadata."""
    schema = json.loads((reference() / "slack-blockkit.schema.json").read_text())
    return Draft202012Validator({"$ref": "#/definitions/SlackMessage", "definitions": schema["definitions"]})


@cache
def discord_schema() -> Draft202012Validator:
    """Judges a message of Discord's; ids may be numbers there, as its documentation says and its schema doesn't."""
    schema = json.loads((reference() / "discord-openapi.json").read_text())
    schemas = schema["components"]["schemas"]
    schemas["SnowflakeType"] = {"type": ["string", "integer"]}
    return Draft202012Validator(
        {"$ref": "#/components/schemas/MessageCreateRequest", "components": {"schemas": schemas}}
    )


def judge_slack(messages: Sequence[Message]) -> None:
    """Fails where Slack would refuse a message, change it or notify somebody."""
    assert messages
    assert messages[0].place == "channel"
    for message in messages:
        payload = message.payload
        blocks = payload["blocks"]
        kinds = [block["type"] for block in blocks]
        assert 0 < len(blocks) <= SLACK.blocks
        assert length(json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))) <= SLACK.all_blocks
        assert kinds.count("table") <= SLACK.tables
        assert kinds.count("data_visualization") == len(message.charts) <= SLACK.charts
        assert 0 < length(payload["text"]) <= SLACK.text
        assert (payload["unfurl_links"], payload["unfurl_media"]) == (False, False)
        assert set(payload["metadata"]) == {"event_type", "event_payload"}
        _judge_slack_objects(payload)
        for block in blocks:
            if block["type"] == "data_visualization":
                _judge_slack_chart(block)
        payload["text"].encode("utf-8")


def _judge_slack_objects(payload: Json) -> None:
    for block in payload["blocks"]:
        if block["type"] == "header":
            assert 0 < length(block["text"]["text"]) <= SLACK.header
        if block["type"] == "context":
            assert 0 < len(block["elements"]) <= SLACK.context_elements
        if block["type"] == "rich_text":
            assert 0 < sum(length(one.get("text", "")) for one in objects(block)) <= SLACK.rich_text
    for one in objects(payload):
        if one.get("type") == "mrkdwn":
            assert one["verbatim"] is True
            assert one["text"].startswith("<!date^")
        if one.get("type") in {"mrkdwn", "plain_text"}:
            assert 0 < length(one["text"]) <= SLACK.plain_text
        if one.get("type") in {"text", "link"}:
            assert one["text"]
        if one.get("type") == "link":
            assert length(one["url"]) <= SLACK.url
        assert one.get("type") not in {"user", "usergroup", "broadcast", "channel", "team"}


def _judge_slack_chart(block: Json) -> None:
    """Each series has one value for each category (docs.slack.dev, data visualization block)."""
    assert 0 < length(block["title"]) <= SLACK.chart_title
    categories = block["chart"]["axis_config"]["categories"]
    assert 0 < len(set(categories)) == len(categories) <= SLACK.chart_categories
    for series in block["chart"]["series"]:
        assert [point["label"] for point in series["data"]] == categories
        assert all(0 < length(name) <= SLACK.chart_label for name in (series["name"], *categories))


def judge_discord(messages: Sequence[Message]) -> None:
    """Fails where Discord would refuse a message or notify somebody."""
    assert messages
    assert messages[0].place == "channel"
    for message in messages:
        payload = message.payload
        assert payload["allowed_mentions"] == {"parse": []}
        _judge_pictures(message)
        if "embeds" in payload:
            _judge_embeds(payload)
        else:
            _judge_components(payload)


def _judge_pictures(message: Message) -> None:
    """Every picture beside the message is shown once and described; none is shown that isn't there."""
    told = message.payload.get("attachments", [])
    names = [one["filename"] for one in told]
    assert names == [file.name for file in message.files] == [f"{chart.name}.png" for chart in message.charts]
    assert len(names) <= DISCORD.attachments
    assert [one["id"] for one in told] == list(range(len(told)))
    assert all(0 < length(one["description"]) <= DISCORD.media_description for one in told)
    shown = [one["url"] for one in objects(message.payload) if one.get("url", "").startswith("attachment:")]
    assert shown == [f"attachment://{name}" for name in names]


def _judge_components(payload: Json) -> None:
    assert payload["flags"] == 1 << 15
    assert not {"content", "embeds", "poll", "sticker_ids"} & set(payload)
    kinds = [one for one in objects(payload["components"]) if isinstance(one.get("type"), int)]
    assert 0 < len(kinds) <= DISCORD.components
    texts = [one["content"] for one in kinds if one["type"] == 10]
    assert sum(map(length, texts)) <= DISCORD.all_text
    assert all(text.strip() for text in texts)
    assert all(one["components"] for one in kinds if one["type"] == 17)


def _judge_embeds(payload: Json) -> None:
    embeds = payload["embeds"]
    assert 0 < len(embeds) <= DISCORD.embeds
    for embed in embeds:
        assert length(embed.get("title", "")) <= DISCORD.embed_title
        assert length(embed.get("description", "")) <= DISCORD.embed_description
        assert embed.get("title", "").strip() or embed.get("description", "").strip() or "image" in embed
    texts = (embed.get(key, "") for embed in embeds for key in ("title", "description"))
    assert sum(map(length, texts)) <= DISCORD.all_embeds
    assert len(payload.get("components", [])) <= DISCORD.rows


def objects(value: object) -> Iterator[Json]:
    """Every JSON object in a value."""
    if isinstance(value, dict):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from objects(one)
