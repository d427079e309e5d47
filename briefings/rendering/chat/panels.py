"""What a template of a chat platform says, as values: panels of parts of units of spans.

A unit is what stays whole: a line, a figure, an event, a quotation. A part is a row of units under one label. A panel
is what a card, the masthead and the list of documents are each shown as.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from briefings.rendering.charts import Chart

Kind = Literal["p", "li", "quote", "small", "chart"]
Place = Literal["channel", "thread"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of text in one style.

    `href` is where it links to; `number` marks a citation; `instant` is the Unix time that the text is the words for.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    number: int | None = None
    instant: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What is never split: a paragraph, an item, a quotation, small print or a chart, whose words are its spans.

    `line` is the id of the line that it shows, `chart` the chart that it is.
    """

    kind: Kind
    spans: tuple[Span, ...]
    line: str | None = None
    chart: Chart | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Units under one label, which may be empty."""

    units: tuple[Unit, ...]
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A heading and parts. `tone` is the kind of state it shows, for colours; `fresh` begins a message of its own."""

    heading: str
    parts: tuple[Part, ...]
    tone: str = ""
    level: int = 2
    place: Place = "channel"
    fresh: bool = False


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans with neighbours made one that are words in the same style, and neither links, instants nor breaks."""
    made: list[Span] = []
    for span in spans:
        if made and _is_words(span) and _is_words(made[-1]) and _looks(span) == _looks(made[-1]):
            made[-1] = replace(span, text=made[-1].text + span.text, number=None)
        else:
            made.append(span)
    return tuple(made)


def _is_words(span: Span) -> bool:
    return span.href is None and span.instant is None and span.text != "\n"


def _looks(span: Span) -> tuple[bool, bool]:
    return span.bold, span.italic


def chart_unit(chart: Chart) -> Unit:
    """A chart as what is never split."""
    return Unit(kind="chart", spans=(Span(text=chart.alt),), chart=chart)


def charts_in(panels: Iterable[Panel]) -> tuple[Chart, ...]:
    """The charts of the panels, in order."""
    units = (unit for panel in panels for part in panel.parts for unit in part.units)
    return tuple(unit.chart for unit in units if unit.chart is not None)


def with_charts(panels: Iterable[Panel], charts: Iterable[Chart]) -> tuple[Panel, ...]:
    """The panels with these charts where they are named, each once; what names another one is left out."""
    left = {chart.name: chart for chart in charts}

    def kept(unit: Unit) -> Unit | None:
        if unit.kind != "chart":
            return unit
        chart = left.pop(unit.chart.name if unit.chart else plain(unit), None)
        return chart_unit(chart) if chart else None

    def parts(panel: Panel) -> Iterator[Part]:
        for part in panel.parts:
            if units := tuple(filter(None, map(kept, part.units))):
                yield replace(part, units=units)

    return tuple(replace(panel, parts=tuple(parts(panel))) for panel in panels)


def links_in(unit: Unit) -> Iterator[int]:
    """The numbers of the citations that are links in a unit."""
    return (span.number for span in unit.spans if span.number is not None and span.href is not None)


def plain(unit: Unit) -> str:
    """The text of a unit without its looks and links."""
    return "".join(span.text for span in unit.spans)
