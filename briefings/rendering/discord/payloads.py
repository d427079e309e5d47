"""Drafts as payloads of Discord's `Create Message`, in its two styles; none of them can notify anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from briefings.rendering.charts import Chart
from briefings.rendering.chat.message import Payload
from briefings.rendering.chat.panels import Panel, charts_in
from briefings.rendering.discord.controls import count
from briefings.rendering.discord.markdown import escape
from briefings.rendering.discord.pictures import attachments_of, picture_address
from briefings.rendering.discord.texts import COLOURS, TextMeasure, heading_of, part_text
from briefings.rendering.limits import DISCORD

Style = Literal["components", "embeds"]

COMPONENTS_FLAG = 1 << 15
"""The flag of messages made of components; a message that has it keeps it."""

_CONTAINER, _TEXT, _GALLERY = 17, 10, 12


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
    silent: Payload = {"allowed_mentions": {"parse": []}} | attachments_of(panels)
    if style == "embeds":
        below = {"components": list(rows)} if rows else {}
        return {"embeds": list(_embeds(panels))} | below | silent
    return {"flags": COMPONENTS_FLAG, "components": [*_containers(panels), *rows]} | silent


def _containers(panels: Sequence[Panel]) -> Iterator[Payload]:
    linked: set[int] = set()
    for panel in panels:
        components: list[Payload] = [{"type": _TEXT, "content": heading_of(panel)}] if panel.heading else []
        for part in panel.parts:
            if text := part_text(part, linked):
                components.append({"type": _TEXT, "content": text})
            components += (_gallery(unit.chart) for unit in part.units if unit.chart is not None)
        container: Payload = {"type": _CONTAINER}
        if panel.tone in COLOURS:
            container["accent_color"] = COLOURS[panel.tone]
        yield container | {"components": components}


def _gallery(chart: Chart) -> Payload:
    return {"type": _GALLERY, "items": [{"media": {"url": picture_address(chart)}, "description": chart.alt}]}


def _embeds(panels: Sequence[Panel]) -> Iterator[Payload]:
    """A card is an embed with a title and a description; fields would cut a line at 1,024 characters.

    An embed holds one picture; a card's further ones stand in embeds of their own.
    """
    linked: set[int] = set()
    for panel in panels:
        embed: Payload = {}
        if panel.heading:
            embed["title"] = escape(panel.heading)
        if panel.tone in COLOURS:
            embed["color"] = COLOURS[panel.tone]
        texts = (part_text(part, linked, subtext=False) for part in panel.parts)
        if text := "\n\n".join(filter(None, texts)):
            embed["description"] = text
        first, *more = [{"image": {"url": picture_address(chart)}} for chart in charts_in([panel])] or [{}]
        yield from (embed | first, *more)
