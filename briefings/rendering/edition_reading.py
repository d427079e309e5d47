"""JSON values -> Edition, the way back of `edition_json`: strict about the contract's keys, deaf to others.

A stored edition may be older than this code: keys that were added after the contract have a default.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefings.errors import InvalidEdition
from briefings.model import (
    Card,
    Changes,
    Citation,
    CitedDocument,
    Conflict,
    Earlier,
    Edition,
    Event,
    Figure,
    FigureValue,
    Line,
    Note,
    Side,
    Status,
    TraceEntry,
    Verification,
    Voice,
    Window,
)
from briefings.rendering.places import Place

PRECISIONS = ("day", "month", "year")
_DEEPEST = 50  # earlier statuses behind one: more is a mistake or an attack


def edition_from_json(value: object) -> Edition:
    """The edition that `edition_to_json` wrote.

    Raises:
        InvalidEdition: a key is missing or holds the wrong kind of value; the message names the place,
            such as `cards[2].lines[0].citations[1].start`.
    """
    root = Place(value, "")
    briefing, window, checked = map(root.part, ("briefing", "window", "verification"))
    documents = root.each("documents", _document)
    refs = frozenset(document.ref for document in documents)
    root = Place(value, "", refs)
    return Edition(
        id=root.text("edition"),
        name=briefing.text("name"),
        title=briefing.text("title"),
        composed_at=root.text("composed_at"),
        window=Window(since=window.text_or_null("since"), until=window.text_or_null("until")),
        lead=root.each("lead", _line),
        cards=root.each("cards", _card),
        changes=_changes(root.part("changes")),
        documents=documents,
        verification=Verification(
            lines=checked.whole("lines"), verified=checked.whole("verified"), withheld=checked.whole("withheld")
        ),
        notices=root.texts("notices", optional=True),
        trace=root.each("trace", _trace, optional=True),
    )


def _changes(place: Place) -> Changes:
    return Changes(
        since=place.text_or_null("since"),
        new=place.texts("new"),
        changed=place.texts("changed"),
        dropped=place.texts("dropped"),
        replaced=_earlier(place, "replaced"),
        gone=_earlier(place, "gone"),
    )


def _earlier(place: Place, key: str) -> tuple[Earlier, ...]:
    """What was said before, by the ids of lines; nothing in editions that were kept before it was."""

    def earlier(line: str, said: Place) -> Earlier:
        value = said.text_or_null("value", optional=True)
        return Earlier(line=line, text=said.text("text"), citations=_citations(said), value=value)

    return tuple(earlier(line, said) for line, said in place.entries(key))


def _card(place: Place) -> Card:
    return Card(
        topic=place.text("topic"),
        title=place.text("title"),
        emoji=place.text("emoji", ""),
        status=_status(place.part("status")),
        lines=place.each("lines", _line),
        figures=place.each("figures", _figure),
        timeline=place.each("timeline", _event),
        voices=place.each("voices", _voice),
        conflicts=place.each("conflicts", _conflict),
    )


def _line(place: Place) -> Line:
    text = place.text("text")
    return Line(
        id=place.text("id"),
        text=text,
        citations=place.each("citations", _citation),
        publishers=place.whole("publishers"),
        notes=_notes(place, text),
    )


def _notes(place: Place, text: str, *, optional: bool = False) -> tuple[Note, ...]:
    """The editor's notes on a text; `optional` where editions were kept before they had any."""

    def note(inside: Place) -> Note:
        at = inside.whole("at")
        if at > len(text):
            raise inside.part("at").wrong(f"an offset inside the text of {len(text)} characters")
        return Note(at=at, text=inside.text("text"))

    return place.each("notes", note, optional=optional)


def _citation(place: Place) -> Citation:
    document, start, end = place.text("document"), place.whole("start"), place.whole("end")
    if document not in place.refs:
        raise InvalidEdition(f"{place.path}.document: {document!r} is not in the list of documents")
    if end < start:
        raise InvalidEdition(f"{place.path}.end: {end} lies before start {start}")
    return Citation(document=document, start=start, end=end, text=place.text("text"), sha256=place.text("sha256"))


def _citations(place: Place) -> tuple[Citation, ...]:
    return place.each("citations", _citation)


def _figure(place: Place) -> Figure:
    return Figure(
        label=place.text("label"),
        value=place.number("value"),
        unit=place.text("unit"),
        as_of=place.text_or_null("as_of"),
        text=place.text("text"),
        citations=_citations(place),
        previous=place.maybe("previous", _figure_value),
    )


def _figure_value(place: Place) -> FigureValue:
    return FigureValue(
        value=place.number("value"),
        unit=place.text("unit"),
        as_of=place.text_or_null("as_of"),
        text=place.text("text"),
        citations=_citations(place),
    )


def _event(place: Place) -> Event:
    precision = place.text("precision")
    if precision not in PRECISIONS:
        raise InvalidEdition(f"{place.path}.precision: {precision!r} is not one of {', '.join(PRECISIONS)}")
    text = place.text("text")
    return Event(
        date=place.text("date"),
        precision=precision,
        inferred=place.flag("inferred"),
        text=text,
        notes=_notes(place, text, optional=True),
        citations=_citations(place),
        ahead=place.flag("ahead", False),
        until=place.text_or_null("until", optional=True),
    )


def _voice(place: Place) -> Voice:
    return Voice(
        speaker=place.text_or_null("speaker"),
        role=place.text_or_null("role"),
        quote=place.text("quote"),
        citations=_citations(place),
    )


def _conflict(place: Place) -> Conflict:
    return Conflict(
        about=place.text("about"), kind=place.text("kind", "contradiction"), sides=place.each("sides", _side)
    )


def _side(place: Place) -> Side:
    return Side(value=place.text("value"), citations=_citations(place))


def _status(place: Place, depth: int = 0) -> Status | None:
    if place.value is None:
        return None
    if depth == _DEEPEST:
        raise place.wrong(f"no more than {_DEEPEST} earlier statuses")
    return Status(
        state=place.text("state"),
        words=place.text("words", ""),
        date=place.text_or_null("date"),
        text=place.text("text"),
        citations=_citations(place),
        previous=_status(place.part("previous"), depth + 1),
    )


def _document(place: Place) -> CitedDocument:
    return CitedDocument(
        ref=place.text("ref"),
        id=place.text("id"),
        title=place.text("title"),
        publisher=place.text_or_null("publisher"),
        published=place.text_or_null("published"),
        url=place.text_or_null("url"),
        notes=place.texts("notes", optional=True),
    )


def _trace(place: Place) -> TraceEntry:
    scores = place.part("scores")
    names = scores.value if isinstance(scores.value, Mapping) else {}
    return TraceEntry(
        document=place.text("document"),
        start=place.whole("start"),
        end=place.whole("end"),
        text=place.text("text"),
        topic=place.text_or_null("topic"),
        line=place.text_or_null("line"),
        decision=place.text("decision"),
        rule=place.text("rule"),
        scores=tuple((str(name), scores.number(str(name))) for name in names),
    )
