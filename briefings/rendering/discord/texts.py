"""Panels as texts of Discord's Markdown, and what they take: the two must say the same."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from briefings.rendering.chat.packing import Size
from briefings.rendering.chat.panels import Panel, Part, Unit, links_in
from briefings.rendering.discord.markdown import escape, markdown
from briefings.rendering.limits import DISCORD, length

COLOURS = {"open": 0x3B82C4, "moving": 0xD9A514, "settled": 0x3BA55D, "stopped": 0xC0392B}
"""The colour beside a panel, by the tone of its state."""


def heading_of(panel: Panel) -> str:
    """The panel's heading as a heading of its level; empty where it has none."""
    return f"{'#' * panel.level} {escape(panel.heading)}" if panel.heading else ""


def part_text(part: Part, linked: set[int], *, subtext: bool = True) -> str:
    """The text of a part, but for its charts. The numbers that become links in it are added to `linked`."""
    return "\n".join(_rows(part, linked, subtext=subtext))


def _rows(part: Part, linked: set[int], *, subtext: bool) -> Iterator[str]:
    if part.label:
        yield _label(part.label)
    units = [unit for unit in part.units if unit.chart is None]
    for position, unit in enumerate(units):
        if position and unit.kind == "quote" and units[position - 1].kind == "quote":
            yield ""  # else the two would be one quotation
        yield markdown(unit, linked, subtext=subtext)
        linked.update(links_in(unit))


def _label(label: str) -> str:
    return f"**{escape(label)}**"


class TextMeasure:
    """What panels, parts and units take: characters over all texts of a message, and components or embeds.

    `panel_blocks` and `part_blocks` are what each costs of `blocks`, which are what there is.
    """

    heading = int(DISCORD.embed_title) // 2  # escaped, a heading is up to twice as long

    def __init__(self, *, text: int, panel_text: int, blocks: int, panel_blocks: int, part_blocks: int) -> None:
        self.room = Size(text, blocks, panel_text, DISCORD.attachments)
        self.panel_text = panel_text
        self._panel_blocks = panel_blocks
        self._part_blocks = part_blocks

    def panel(self, panel: Panel) -> Size:
        """Its heading, with a line break."""
        return Size(length(heading_of(panel)) + 1, self._panel_blocks)

    def part(self, label: str) -> Size:
        """Its label, and the empty line before the part."""
        size = (length(_label(label)) + 1 if label else 0) + 2
        return Size(size, self._part_blocks, size)

    def unit(self, unit: Unit, linked: AbstractSet[int]) -> Size:
        """Its lines, and the empty line that may stand before a quotation; a chart is a picture beside the text."""
        if unit.chart is not None:
            return Size(0, 1, 0, 1)
        size = length(markdown(unit, linked)) + 2
        return Size(size, 0, size)
