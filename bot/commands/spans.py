"""What is shown of an edition, as units of spans: how views that have no template of their own are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefings.rendering.chat.panels import Kind, Panel, Part, Span, Unit
from briefings.rendering.neutral import neutralise
from briefings.rendering.shown import Mark


def unit(*spans: Span | str, kind: Kind = "li", line: str | None = None) -> Unit:
    """A unit of spans and plain words, empty ones left out."""
    made = (Span(text=span) if isinstance(span, str) else span for span in spans)
    return Unit(kind=kind, spans=tuple(span for span in made if span.text), line=line)


def bold(text: str) -> Span:
    """Words that stand out."""
    return Span(text=text, bold=True)


def soft(text: str) -> Span:
    """Words of ours beside words of a source."""
    return Span(text=text, italic=True)


def cited(marks: Iterable[Mark]) -> Iterator[Span]:
    """The numbers of citations, each a link to its very sentence where that has an address."""
    for mark in marks:
        yield Span(text=" ")
        yield Span(text=f"[{mark.number}]", href=mark.href, number=mark.number)


def told(heading: str, *texts: str) -> Panel:
    """A heading and paragraphs in our own words, which may hold words of a stranger's."""
    units = tuple(unit(neutralise(text), kind="p") for text in texts)
    return Panel(heading=neutralise(heading), parts=(Part(units=units),))
