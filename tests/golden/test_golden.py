"""What a person will see, kept as files. After a wanted change: `NEWSBRIEF_UPDATE_GOLDEN=1 pytest tests/golden`."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from briefings.model import Edition
from briefings.rendering.charts import charts_of
from briefings.rendering.chat.message import Message
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.edition_json import render_json
from briefings.rendering.edition_schema import edition_schema
from briefings.rendering.html import render_html
from briefings.rendering.markdown import render_markdown
from briefings.rendering.slack.rendering import render_slack
from briefings.rendering.text import render_text
from tests.fakes.editions import rich_edition

FOLDER = Path(__file__).parent
UPDATE = "NEWSBRIEF_UPDATE_GOLDEN"


def payloads(messages: Sequence[Message]) -> str:
    """What would be sent, one message after the other."""
    return json.dumps([message.payload for message in messages], ensure_ascii=False, indent=1) + "\n"


def drawn(edition: Edition) -> dict[str, bytes]:
    """As if every chart had been drawn; the pictures are not part of what is kept."""
    return {chart.name: b"" for card in edition.cards for chart in charts_of(card)}


RENDERINGS: dict[str, Callable[[Edition], str]] = {
    "briefing-60.txt": lambda edition: render_text(edition, width=60),
    "briefing-80.txt": lambda edition: render_text(edition, width=80),
    "briefing-200.txt": lambda edition: render_text(edition, width=200),
    "briefing.md": render_markdown,
    "briefing.html": render_html,
    "briefing.json": render_json,
    "slack.json": lambda edition: payloads(render_slack(edition)),
    "slack-compact.json": lambda edition: payloads(render_slack(edition, layout="compact")),
    "discord.json": lambda edition: payloads(render_discord(edition, pictures=drawn(edition))),
    "discord-compact.json": lambda edition: payloads(render_discord(edition, layout="compact")),
    "discord-embeds.json": lambda edition: payloads(render_discord(edition, style="embeds", pictures=drawn(edition))),
}


def compare(name: str, actual: str) -> None:
    """Fails with a difference where the kept file says something else; writes it where an update is asked for."""
    kept = FOLDER / name
    if os.environ.get(UPDATE):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(actual, encoding="utf-8", newline="\n")
    assert kept.read_text(encoding="utf-8") == actual, f"{name} differs; to accept it, set {UPDATE}=1 and run again"


@pytest.mark.parametrize("name", RENDERINGS)
def test_the_edition_that_has_everything_looks_as_it_did(name: str) -> None:
    compare(f"everything/{name}", RENDERINGS[name](rich_edition()))


def test_readers_of_the_json_can_rely_on_the_schema_that_they_have() -> None:
    compare("edition.schema.json", json.dumps(edition_schema(), indent=2) + "\n")
