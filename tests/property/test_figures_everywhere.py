"""What a card counts reaches its reader wherever the card is read."""

from __future__ import annotations

import html
import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from briefings import Document, compose
from briefings.model import Edition
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.edition_json import render_json
from briefings.rendering.html import render_html
from briefings.rendering.markdown import render_markdown
from briefings.rendering.slack.rendering import render_slack
from briefings.rendering.text import render_text
from tests.property.test_composing import BRIEFING, DOCUMENTS, NOW

PLATFORMS: dict[str, Callable[[Edition], str]] = {
    "text": lambda edition: render_text(edition, width=200),
    "json": render_json,
    "markdown": render_markdown,
    "html": lambda edition: html.unescape(render_html(edition)),
    "slack": lambda edition: " ".join(
        json.dumps(message.payload, ensure_ascii=False) for message in render_slack(edition)
    ),
    "discord": lambda edition: " ".join(
        json.dumps(message.payload, ensure_ascii=False) for message in render_discord(edition)
    ),
}


@pytest.mark.parametrize("platform", sorted(PLATFORMS))
@given(documents=DOCUMENTS)
@settings(max_examples=15, deadline=None)
def test_the_figures_of_any_edition_reach_every_platform(platform: str, documents: list[Document]) -> None:
    edition = compose(BRIEFING, documents, now=NOW)
    shown = bare(PLATFORMS[platform](edition))
    for card in edition.cards:
        for figure in card.figures:
            for value in (figure, figure.previous):
                assert value is None or bare(value.text) in shown


def bare(text: str) -> str:
    """The letters, digits and signs of money of a text: what no platform may lose, whatever it escapes or wraps."""
    return "".join(mark for mark in text if mark.isalnum() or mark in "$€£%")
