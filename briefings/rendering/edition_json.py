"""An edition as JSON values, in the keys and the order of the Edition contract.

The contract's keys are never removed. Added by us: `emoji`, `kind` of a conflict, `ahead`, `until` and `notes` of an
event, `words` of a status, `notes` of a document, `replaced` and `gone` of the changes, `notices`, and `trace` where
the edition carries one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from briefings.model import (
    Card,
    Citation,
    CitedDocument,
    Conflict,
    Earlier,
    Edition,
    Event,
    Figure,
    FigureValue,
    Line,
    Status,
    TraceEntry,
    Voice,
)
from briefings.patterns import late

Value = dict[str, object]
"""A JSON object."""

_EXACT = 2**53  # whole floats below this are the same number as an integer, in every language's JSON
_LONE_SURROGATE = late("[\ud800-\udfff]")


def edition_to_json(edition: Edition) -> Value:
    """The edition as plain dictionaries, lists, strings and numbers; whole numbers come as integers."""
    changes = edition.changes
    value: Value = {
        "edition": edition.id,
        "briefing": {"name": edition.name, "title": edition.title},
        "composed_at": edition.composed_at,
        "window": {"since": edition.window.since, "until": edition.window.until},
        "lead": [_line(line) for line in edition.lead],
        "cards": [_card(card) for card in edition.cards],
        "changes": {
            "since": changes.since,
            "new": list(changes.new),
            "changed": list(changes.changed),
            "dropped": list(changes.dropped),
            "replaced": {each.line: _earlier(each) | {"value": each.value} for each in changes.replaced},
            "gone": {each.line: _earlier(each) for each in changes.gone},
        },
        "documents": [_document(document) for document in edition.documents],
        "verification": asdict(edition.verification),
        "notices": list(edition.notices),
    }
    if edition.trace:
        value["trace"] = [_trace(entry) for entry in edition.trace]
    return value


def render_json(edition: Edition) -> str:
    """The edition as indented JSON text that ends in a newline and encodes as UTF-8 whatever its documents held."""
    text = json.dumps(edition_to_json(edition), ensure_ascii=False, indent=2) + "\n"
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _card(card: Card) -> Value:
    return {
        "topic": card.topic,
        "title": card.title,
        "emoji": card.emoji,
        "status": _status(card.status),
        "lines": [_line(line) for line in card.lines],
        "figures": [_figure(figure) for figure in card.figures],
        "timeline": [_event(event) for event in card.timeline],
        "voices": [_voice(voice) for voice in card.voices],
        "conflicts": [_conflict(conflict) for conflict in card.conflicts],
    }


def _line(line: Line) -> Value:
    return {
        "id": line.id,
        "text": line.text,
        "notes": [{"at": note.at, "text": note.text} for note in line.notes],
        "citations": _citations(line.citations),
        "publishers": line.publishers,
    }


def _earlier(earlier: Earlier) -> Value:
    return {"text": earlier.text, "citations": _citations(earlier.citations)}


def _figure(figure: Figure) -> Value:
    return {
        "label": figure.label,
        "value": _number(figure.value),
        "unit": figure.unit,
        "as_of": figure.as_of,
        "text": figure.text,
        "previous": _figure_value(figure.previous),
        "citations": _citations(figure.citations),
    }


def _figure_value(figure: FigureValue | None) -> Value | None:
    if figure is None:
        return None
    return {
        "value": _number(figure.value),
        "unit": figure.unit,
        "as_of": figure.as_of,
        "text": figure.text,
        "citations": _citations(figure.citations),
    }


def _event(event: Event) -> Value:
    return {
        "date": event.date,
        "until": event.until,
        "precision": event.precision,
        "inferred": event.inferred,
        "ahead": event.ahead,
        "text": event.text,
        "notes": [{"at": note.at, "text": note.text} for note in event.notes],
        "citations": _citations(event.citations),
    }


def _voice(voice: Voice) -> Value:
    return {
        "speaker": voice.speaker,
        "role": voice.role,
        "quote": voice.quote,
        "citations": _citations(voice.citations),
    }


def _conflict(conflict: Conflict) -> Value:
    sides = [{"value": side.value, "citations": _citations(side.citations)} for side in conflict.sides]
    return {"about": conflict.about, "kind": conflict.kind, "sides": sides}


def _status(status: Status | None) -> Value | None:
    if status is None:
        return None
    return {
        "state": status.state,
        "words": status.words,
        "date": status.date,
        "text": status.text,
        "previous": _status(status.previous),
        "citations": _citations(status.citations),
    }


def _citations(citations: Iterable[Citation]) -> list[Value]:
    return [
        {"document": one.document, "start": one.start, "end": one.end, "text": one.text, "sha256": one.sha256}
        for one in citations
    ]


def _document(document: CitedDocument) -> Value:
    return {
        "ref": document.ref,
        "id": document.id,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "url": document.url,
        "notes": list(document.notes),
    }


def _trace(entry: TraceEntry) -> Value:
    return {
        "document": entry.document,
        "start": entry.start,
        "end": entry.end,
        "text": entry.text,
        "topic": entry.topic,
        "line": entry.line,
        "decision": entry.decision,
        "rule": entry.rule,
        "scores": {name: _number(score) for name, score in entry.scores},
    }


def _number(value: float) -> float:
    return int(value) if float(value).is_integer() and abs(value) < _EXACT else value
