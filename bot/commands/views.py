"""One side of an edition over all its cards: its sources, timeline, figures, voices or changes.

The numbers of citations are the whole edition's, so that `[3]` is the same sentence in every view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import tzinfo

from bot.commands.actions import View
from bot.commands.spans import bold, cited, soft, told, unit
from briefings.model import Edition
from briefings.rendering.chat.markup import instant_of
from briefings.rendering.chat.panels import Panel, Part, Span, Unit, chart_unit, with_charts
from briefings.rendering.neutral import isolated
from briefings.rendering.showing import show
from briefings.rendering.shown import ShownCard, ShownDocument, ShownEdition, ShownEvent, ShownLine, ShownValue

TITLES: dict[View, str] = {
    "sources": "Sources", "timeline": "Timeline", "figures": "Figures", "voices": "Voices", "changes": "Changes",
}  # fmt: skip
_NOTHING: dict[View, str] = {
    "sources": "No document is cited.",
    "timeline": "No line of this briefing carries a date.",
    "figures": "No figure stands in this briefing.",
    "voices": "Nobody is quoted in this briefing.",
    "changes": "This is the first edition here, so there is nothing to compare it with.",
}


def has(edition: Edition, view: View) -> bool:
    """Whether the view would hold anything."""
    match view:
        case "sources":
            return bool(edition.documents)
        case "timeline":
            return any(card.timeline for card in edition.cards)
        case "figures":
            return any(card.figures for card in edition.cards)
        case "voices":
            return any(card.voices for card in edition.cards)
        case "changes":
            return edition.changes.since is not None
        case _:
            return True


def view_panels(edition: Edition, view: View, *, zone: tzinfo) -> tuple[Panel, ...]:
    """The view as panels: a part for each card that has something to show, or one sentence that nothing has."""
    shown = show(edition, zone=zone, dropped=view == "changes")
    heading = f"{shown.title}: {TITLES[view].lower()}"
    if not has(edition, view):
        return (told(heading, _NOTHING[view]),)
    parts = tuple(part for part in _PARTS[view](shown) if part.units)
    panel = Panel(heading=heading, parts=(*parts, _below(shown)))
    return with_charts([panel], (chart for card in shown.cards for chart in card.charts))


def _sources(shown: ShownEdition) -> Iterator[Part]:
    yield Part(units=tuple(map(_document, shown.documents)))


def _document(document: ShownDocument) -> Unit:
    cited_as = f" · cited as {document.numbers}" if document.numbers else ""
    notes = "".join(f" [{note}]" for note in document.notes)
    title = Span(text=isolated(document.title), href=document.href, bold=document.href is None)
    publisher = isolated(document.publisher or "publisher unknown")
    published = document.published.words if document.published else "date unknown"
    return unit(bold(document.ref), " ", title, f" · {publisher} · {published}{cited_as}", soft(notes))


def _timeline(shown: ShownEdition) -> Iterator[Part]:
    """All events in the order of their dates, whichever card they stand on; one that stands on two comes once."""
    events = {(event.when.machine or "", event.text): event for card in shown.cards for event in card.timeline}
    yield Part(units=tuple(_event(events[key]) for key in sorted(events, key=lambda key: key[0])))


def _event(event: ShownEvent) -> Unit:
    marks = " (date inferred)" * event.inferred + " (still to come)" * event.ahead
    return unit(bold(event.when.words), soft(marks), " — ", isolated(event.text), *cited(event.marks))


def _figures(shown: ShownEdition) -> Iterator[Part]:
    for card in shown.cards:
        yield Part(
            label=_label(card),
            units=tuple(
                unit(f"{isolated(figure.label)}: ", *_before(figure.before), _value(figure.now), *_after(figure.now))
                for figure in card.figures
            ),
        )
        yield Part(units=tuple(map(chart_unit, card.charts)))


def _before(value: ShownValue | None) -> tuple[Span, ...]:
    return (Span(text=isolated(value.text)), *cited(value.marks), Span(text=" → ")) if value else ()


def _value(value: ShownValue) -> Span:
    return bold(isolated(value.text))


def _after(value: ShownValue) -> tuple[Span, ...]:
    as_of = f" · as of {value.as_of.words}" if value.as_of else ""
    return (*cited(value.marks), Span(text=as_of))


def _voices(shown: ShownEdition) -> Iterator[Part]:
    for card in shown.cards:
        units = []
        for voice in card.voices:
            who = ", ".join(isolated(each) for each in (voice.speaker, voice.role) if each)
            units.append(unit(isolated(voice.quote), *cited(voice.marks), f"\n— {who}" if who else "", kind="quote"))
        yield Part(label=_label(card), units=tuple(units))


def _changes(shown: ShownEdition) -> Iterator[Part]:
    yield Part(units=(unit(bold(shown.changes), kind="p"),))
    for card in shown.cards:
        lines = [line for line in card.lines if line.change]
        yield Part(label=_label(card), units=tuple(map(_line, lines)))
    yield Part(
        label="No longer shown", units=tuple(unit(isolated(was.text), *cited(was.marks)) for was in shown.dropped)
    )


def _line(line: ShownLine) -> Unit:
    pieces = (soft(piece.text) if piece.ours else Span(text=isolated(piece.text)) for piece in line.pieces)
    was = (Span(text="\n"), soft(f"was: {isolated(line.was.text)}"), *cited(line.was.marks)) if line.was else ()
    backing = soft(f" · {line.backing}")
    return unit(bold(line.change), " · ", *pieces, *cited(line.marks), backing, *was, line=line.id)


def _label(card: ShownCard) -> str:
    return f"{card.emoji} {card.title}".strip()


def _below(shown: ShownEdition) -> Part:
    """When the edition was composed, on each reader's own clock, and what was checked."""
    composed = Span(text=shown.composed.words, instant=instant_of(shown.composed.machine or ""))
    return Part(units=(unit(composed, kind="small"), unit(shown.footer, kind="small")))


_PARTS: dict[View, Callable[[ShownEdition], Iterator[Part]]] = {
    "sources": _sources,
    "timeline": _timeline,
    "figures": _figures,
    "voices": _voices,
    "changes": _changes,
}
