"""Editions of nothing, of one each, of many, of little known and of very long texts: templates must bear them all."""

from __future__ import annotations

from dataclasses import replace

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
    Verification,
    Voice,
    Window,
    sha256_of,
)

_NOW = "2025-11-14T08:00:00+07:00"
_TEXT = "The ministry said on Monday that the port will open in spring."
_MANY = 12
_LONG = 1200  # words


def samples() -> tuple[Edition, ...]:
    """The editions that a template has to bear."""
    return (
        _edition(cards=(), lead=0),
        _edition(cards=(Card(topic="ports", title="Ports"),), lead=0),
        _edition(cards=(_card(_TEXT, 1),), lead=1),
        _edition(cards=tuple(_card(f"{number}. {_TEXT}", _MANY) for number in range(3)), lead=5),
        _edition(cards=(_card("word " * _LONG, 2), _card("unbroken" * _LONG, 1)), lead=2, known=False),
    )


def _edition(*, cards: tuple[Card, ...], lead: int, known: bool = True) -> Edition:
    lines = tuple(line for card in cards for line in card.lines)
    return Edition(
        id="sample",
        name="sample",
        title="Sample",
        composed_at=_NOW,
        window=Window(since="2025-11-07T08:00:00+07:00" if known else None, until=_NOW if known else None),
        lead=lines[:lead],
        cards=cards,
        changes=Changes(
            since="before" if known else None,
            new=tuple(line.id for line in lines[:1]),
            changed=tuple(line.id for line in lines[1:2]),
            dropped=("gone",),
            replaced=tuple(_earlier(line, value="Monday") for line in lines[1:2]),
            gone=tuple(replace(_earlier(line), line="gone") for line in lines[:1]),
        ),
        documents=(_document(known=known),) if cards else (),
        verification=Verification(lines=len(lines), verified=len(lines), withheld=0),
        notices=() if known else ("1 document states no publication date.",),
    )


def _earlier(line: Line, value: str | None = None) -> Earlier:
    return Earlier(line=line.id, text=line.text, citations=line.citations, value=value)


def _document(*, known: bool) -> CitedDocument:
    return CitedDocument(
        ref="A",
        id="a",
        title="What the port needs" if known else "",
        publisher="The Ledger" if known else None,
        published="2025-11-13" if known else None,
        url="https://ledger.example/port" if known else None,
        notes=() if known else ("publication date not stated",),
    )


def _card(text: str, many: int) -> Card:
    cited = (Citation(document="A", start=0, end=len(text), text=text, sha256=sha256_of(text)),)
    lone = many == 1
    return Card(
        topic="ports",
        title="Ports",
        emoji="" if lone else "⚓",
        status=Status(
            state="planned",
            date=None if lone else "2026",
            text=text,
            citations=cited,
            previous=None if lone else Status(state="announced", date="2025-10", text=text, citations=cited),
        ),
        lines=tuple(_line(f"{number}-{text[:20]}", text, cited, many) for number in range(many)),
        figures=tuple(_figure(text, cited, before=number > 0) for number in range(many)),
        timeline=tuple(
            Event(date="2025-11-10", precision="day", inferred=number > 0, text=text, citations=cited, ahead=number > 1)
            for number in range(many)
        ),
        voices=tuple(
            Voice(
                speaker="Ann Lee" if number else None,
                role="Minister" if number > 1 else None,
                quote=text,
                citations=cited,
            )
            for number in range(many)
        ),
        conflicts=tuple(
            Conflict(about="ships", kind="contradiction", sides=(Side(value=text, citations=cited),) * 2)
            for _ in range(many)
        ),
    )


def _line(identity: str, text: str, cited: tuple[Citation, ...], many: int) -> Line:
    notes = () if many == 1 else (Note(at=len(text), text="10 November 2025"),)
    return Line(id=identity, text=text, citations=cited, publishers=many, notes=notes)


def _figure(text: str, cited: tuple[Citation, ...], *, before: bool) -> Figure:
    previous = FigureValue(value=8, unit="ships", as_of=None, text="8 ships", citations=cited) if before else None
    return Figure(
        label=text,
        value=9,
        unit="ships",
        as_of="2025" if before else None,
        text="9 ships",
        citations=cited,
        previous=previous,
    )
