"""Panels -> messages that fit: split at the edges of panels, then between units, never within one.

::

    panel that fits beside what is there      goes there
    panel that fits a message of its own      gets one, but where nothing is there yet but a heading and small print
    larger panel                              gets one and goes on in the next, under its heading "(continued)"

What a panel, a part and a unit take is measured by the platform; the sums are upper bounds, so that nothing has to be
rendered to know whether it fits.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Protocol

from briefings.rendering.chat.cutting import fitted
from briefings.rendering.chat.panels import Panel, Part, Place, Unit, links_in
from briefings.rendering.ellipsis import cut_text

CONTINUED = " (continued)"


@dataclass(frozen=True, slots=True)
class Size:
    """What something takes of a message: characters, blocks, characters of the block that it stands in, and charts."""

    text: int
    blocks: int = 0
    inner: int = 0
    charts: int = 0

    def __add__(self, other: Size) -> Size:
        charts = self.charts + other.charts
        return Size(self.text + other.text, self.blocks + other.blocks, self.inner + other.inner, charts)

    def within(self, room: Size) -> bool:
        """Whether a message of that room holds it; what it takes of one block is not looked at."""
        return self.text <= room.text and self.blocks <= room.blocks and self.charts <= room.charts


class Measure(Protocol):
    """What things take on one platform, and how much room there is."""

    room: Size
    """What a message holds; `inner` is what one part holds."""
    panel_text: int
    """The characters that one panel holds."""
    heading: int
    """The characters that a heading holds."""

    def panel(self, panel: Panel) -> Size:
        """What its heading and frame take."""
        ...

    def part(self, label: str) -> Size:
        """What its label and frame take."""
        ...

    def unit(self, unit: Unit, linked: AbstractSet[int]) -> Size:
        """What it takes in a message where the citations of these numbers are links already."""
        ...


@dataclass(slots=True)
class Draft:
    """The panels of one message, as far as they are in it."""

    place: Place
    panels: list[Panel] = field(default_factory=list)

    def lines(self) -> tuple[str, ...]:
        """The ids of the lines that it shows, each once."""
        units = (unit for panel in self.panels for part in panel.parts for unit in part.units)
        return tuple(dict.fromkeys(unit.line for unit in units if unit.line is not None))


def pack(panels: Iterable[Panel], measure: Measure) -> list[Draft]:
    """The messages that the panels make, in order; one at least, and the first is in the channel.

    Headings and units that no message could hold are cut, with a mark that says so.
    """
    packer = _Packer(measure)
    for panel in panels:
        packer.panel(_fitting(panel, measure))
    return packer.drafts


def _fitting(panel: Panel, measure: Measure) -> Panel:
    most = measure.heading - len(CONTINUED)
    panel = replace(panel, heading=cut_text(panel.heading, most))
    parts = (replace(part, label=cut_text(part.label, most)) for part in panel.parts)
    return replace(panel, parts=tuple(_fitting_part(panel, part, measure) for part in parts))


def _fitting_part(panel: Panel, part: Part, measure: Measure) -> Part:
    """With every unit short enough for a message that holds nothing but the unit below heading and label."""
    frame = measure.panel(_continued(panel)) + measure.part(part.label + CONTINUED)

    def fits(unit: Unit) -> bool:
        size = frame + measure.unit(unit, frozenset())
        room = measure.room
        return size.within(room) and size.text <= measure.panel_text and size.inner <= room.inner

    return replace(part, units=tuple(fitted(unit, fits=fits) for unit in part.units))


def _continued(panel: Panel) -> Panel:
    return replace(panel, heading=f"{panel.heading}{CONTINUED}") if panel.heading else panel


class _Packer:
    """The drafts so far, and what the last of them has used up."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self.drafts = [Draft("channel")]
        self._begin_message()

    def panel(self, panel: Panel) -> None:
        stays = not panel.fresh and (self._fits_whole(panel) or self._begins_below_small_print(panel))
        if self.drafts[-1].panels and not stays:
            self._next_message(panel.place)
        self._begin_panel(panel)
        for part in panel.parts:
            begun = False
            for unit in part.units:
                begun = self._unit(panel, part, unit, begun=begun)

    def _unit(self, panel: Panel, part: Part, unit: Unit, *, begun: bool) -> bool:
        """Adds a unit where there is room: in its part, in a new block of it, or in the next message."""
        size = self._measure.unit(unit, self._linked)
        if begun and self._has_room(size, inner=self._inner):
            self._add(unit, size)
            return True
        label = "" if begun else part.label
        frame = self._measure.part(label)
        if not self._has_room(frame + size, inner=0):
            self._next_message(panel.place)
            self._begin_panel(_continued(panel))
            label = f"{part.label}{CONTINUED}" if begun and part.label else part.label
            frame, size = self._measure.part(label), self._measure.unit(unit, self._linked)
        self._begin_part(label, frame)
        self._add(unit, size)
        return True

    def _fits_whole(self, panel: Panel) -> bool:
        size = self._measure.panel(panel)
        for part in panel.parts:
            inner = 0
            size += self._measure.part(part.label)
            for unit in part.units:
                more = self._measure.unit(unit, self._linked)
                inner += more.inner
                if inner > self._measure.room.inner:
                    size += self._measure.part("")
                    inner = more.inner
                size += more
        return (self._used + size).within(self._measure.room) and size.text <= self._measure.panel_text

    def _begins_below_small_print(self, panel: Panel) -> bool:
        """Whether a panel's beginning fits below what would otherwise be a message without news."""
        units = [unit for each in self.drafts[-1].panels for part in each.parts for unit in part.units]
        part = next((part for part in panel.parts if part.units), None)
        if part is None or any(unit.kind != "small" for unit in units):
            return False
        size = self._measure.panel(panel) + self._measure.part(part.label)
        return (self._used + size + self._measure.unit(part.units[0], self._linked)).within(self._measure.room)

    def _has_room(self, more: Size, *, inner: int) -> bool:
        return (
            (self._used + more).within(self._measure.room)
            and inner + more.inner <= self._measure.room.inner
            and self._in_panel + more.text <= self._measure.panel_text
        )

    def _next_message(self, place: Place) -> None:
        self.drafts.append(Draft(place))
        self._begin_message()

    def _begin_message(self) -> None:
        self._used = Size(0)
        self._in_panel = 0
        self._inner = 0
        self._linked: set[int] = set()

    def _begin_panel(self, panel: Panel) -> None:
        self.drafts[-1].panels.append(replace(panel, parts=()))
        size = self._measure.panel(panel)
        self._used += size
        self._in_panel = size.text

    def _begin_part(self, label: str, frame: Size) -> None:
        last = self.drafts[-1].panels[-1]
        self.drafts[-1].panels[-1] = replace(last, parts=(*last.parts, Part(label=label, units=())))
        self._used += frame
        self._in_panel += frame.text
        self._inner = frame.inner

    def _add(self, unit: Unit, size: Size) -> None:
        panel = self.drafts[-1].panels[-1]
        *before, last = panel.parts
        last = replace(last, units=(*last.units, unit))
        self.drafts[-1].panels[-1] = replace(panel, parts=(*before, last))
        self._used += size
        self._in_panel += size.text
        self._inner += size.inner
        self._linked.update(links_in(unit))
