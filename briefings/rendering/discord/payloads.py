"""Drafts as payloads of Discord's `Create Message`, in its two styles; none of them can notify anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from briefings.rendering.chat.message import Payload
from briefings.rendering.chat.panels import Panel
from briefings.rendering.discord.controls import count
from briefings.rendering.discord.markdown import escape
from briefings.rendering.discord.texts import COLOURS, TextMeasure, heading_of, part_texts
from briefings.rendering.limits import DISCORD

Style = Literal["components", "embeds"]

COMPONENTS_FLAG = 1 << 15
"""The flag of messages made of components; a message that has it keeps it."""

_CONTAINER, _TEXT = 17, 10


def measure_of(style: Style, rows: Sequence[Payload]) -> TextMeasure:
    """How much room a message of this style has beside these rows of actions."""
    if style == "embeds":
        return TextMeasure(
            text=DISCORD.all_embeds,
            panel_text=DISCORD.embed_description,
            blocks=DISCORD.embeds,
            panel_blocks=1,
            part_blocks=0,
        )
    return TextMeasure(
        text=DISCORD.all_text,
        panel_text=DISCORD.text_display,
        blocks=DISCORD.components - count(rows),
        panel_blocks=2,
        part_blocks=1,
    )


def payload_of(style: Style, panels: Sequence[Panel], rows: Sequence[Payload]) -> Payload:
    """What is sent, but for the channel and the nonce."""
    silent: Payload = {"allowed_mentions": {"parse": []}}
    if style == "embeds":
        below = {"components": list(rows)} if rows else {}
        return {"embeds": list(_embeds(panels))} | below | silent
    return {"flags": COMPONENTS_FLAG, "components": [*_containers(panels), *rows]} | silent


def _containers(panels: Sequence[Panel]) -> Iterator[Payload]:
    linked: set[int] = set()
    for panel in panels:
        texts = [heading_of(panel)] if panel.heading else []
        texts += part_texts(panel, linked)
        container: Payload = {"type": _CONTAINER}
        if panel.tone in COLOURS:
            container["accent_color"] = COLOURS[panel.tone]
        yield container | {"components": [{"type": _TEXT, "content": text} for text in texts]}


def _embeds(panels: Sequence[Panel]) -> Iterator[Payload]:
    """A card is an embed with a title and a description; fields would cut a line at 1,024 characters."""
    linked: set[int] = set()
    for panel in panels:
        embed: Payload = {}
        if panel.heading:
            embed["title"] = escape(panel.heading)
        if panel.tone in COLOURS:
            embed["color"] = COLOURS[panel.tone]
        if text := "\n\n".join(part_texts(panel, linked, subtext=False)):
            embed["description"] = text
        yield embed
