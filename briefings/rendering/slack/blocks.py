"""Panels as Slack's blocks, and what they take of a message: the two must say the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby

from briefings.rendering.chat.message import Payload
from briefings.rendering.chat.packing import Size
from briefings.rendering.chat.panels import Panel, Part, Span, Unit
from briefings.rendering.limits import SLACK, length
from briefings.rendering.slack.charts import chart_block
from briefings.rendering.slack.elements import context, is_context, rich_text

_DIVIDER: Payload = {"type": "divider"}
_BLOCK_ID = len(',"block_id":"AbC12"')  # characters that Slack adds to each block before it counts them


def blocks_of(panels: Sequence[Panel]) -> list[Payload]:
    """The blocks of a message, with a rule between panels."""
    blocks: list[Payload] = []
    for panel in panels:
        if blocks:
            blocks.append(_DIVIDER)
        if panel.heading:
            blocks.append(_header(panel.heading))
        for part in panel.parts:
            blocks += _part(part)
    return blocks


def _header(text: str) -> Payload:
    return {"type": "header", "text": {"type": "plain_text", "text": text, "emoji": True}}


def _part(part: Part) -> Iterator[Payload]:
    units = (_label(part.label), *part.units) if part.label else part.units
    for alone, run in groupby(units, key=_stands_alone):
        if alone:
            yield from map(_block, run)
        else:
            yield rich_text(list(run))


def _stands_alone(unit: Unit) -> bool:
    """Whether a unit has a block of its own."""
    return unit.chart is not None or is_context(unit)


def _block(unit: Unit) -> Payload:
    return context(unit) if unit.chart is None else chart_block(unit.chart)


def _label(text: str) -> Unit:
    return Unit(kind="p", spans=(Span(text=text, bold=True),))


class BlockMeasure:
    """What panels, parts and units take in Slack: characters of JSON, blocks, and characters of one block's text.

    `reserved` blocks are kept free for what stands below the panels.
    """

    heading = int(SLACK.header)
    panel_text = int(SLACK.all_blocks)

    def __init__(self, *, reserved: Size) -> None:
        room = SLACK.all_blocks - reserved.text - reserved.blocks * _BLOCK_ID - 2
        self.room = Size(room, SLACK.blocks - reserved.blocks, SLACK.rich_text, SLACK.charts)

    def panel(self, panel: Panel) -> Size:
        """A rule and the header."""
        header = _json(_header(panel.heading)) if panel.heading else 0
        return Size(_json(_DIVIDER) + header + 2 * _BLOCK_ID, 2)

    def part(self, label: str) -> Size:
        """A block, and the label as its first paragraph."""
        if not label:
            return Size(_json(rich_text(())) + _BLOCK_ID, 1)
        return Size(_json(rich_text((_label(label),))) + _BLOCK_ID, 1, length(label) + 1)

    def unit(self, unit: Unit, linked: AbstractSet[int]) -> Size:
        """Its elements; what has a block of its own may part the block that it stands in."""
        inner = sum(length(span.text) for span in unit.spans) + 1
        if _stands_alone(unit):
            text = _json(_block(unit)) + _json(rich_text(())) + 2 * _BLOCK_ID
            return Size(text, 2, 0, 1) if unit.chart else Size(text, 2, inner)
        return Size(_json(rich_text((unit,))) + _json({"type": "text", "text": "\n"}), 0, inner)


def _json(value: Payload) -> int:
    """The characters of a value as JSON, with the comma behind it."""
    return length(json.dumps(value, ensure_ascii=False, separators=(",", ":"))) + 1
