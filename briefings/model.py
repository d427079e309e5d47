"""The frozen values that everything else passes around; they hold facts and know no rule.

Offsets are code points into `Document.text`. Times are aware. Dates inside an edition are ISO strings cut to their
precision (`2025-11-07`, `2025-10`, `2025`), because a source often says no more than the month.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime

from briefings.errors import InvalidDocument

Published = date | datetime
"""When a document was published: a calendar day, or an aware instant where the source gives one."""


def as_published(value: str | Published | None) -> Published | None:
    """Reads `2025-11-13` as a day and `2025-11-13T08:00:00+07:00` as an instant.

    A day in the first or the last year of the calendar is none: programs write 0001-01-01 where they know no day.

    Raises:
        InvalidDocument: the text is no ISO 8601 date, or the instant has no zone.
    """
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value) if len(value) == len("2025-11-13") else datetime.fromisoformat(value)
        except ValueError as error:
            raise InvalidDocument(f"published: {value!r} is not an ISO 8601 date such as 2025-11-13") from error
    if isinstance(value, datetime) and value.tzinfo is None:
        raise InvalidDocument(f"published: {value.isoformat()} has no time zone; write 2025-11-13T08:00:00+07:00")
    return value if value and MINYEAR < value.year < MAXYEAR else None


def day_of(published: Published | None) -> date | None:
    """The calendar day of a publication, as its own source writes it."""
    return published.date() if isinstance(published, datetime) else published


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One news article or paper.

    `id` is made from the text alone, so one text has one id wherever it came from. `origin` is the path or address it
    was read from; `notes` says in plain words what had to be assumed while reading it.
    """

    id: str
    text: str
    title: str
    publisher: str | None = None
    published: Published | None = None
    url: str | None = None
    origin: str | None = None
    notes: tuple[str, ...] = ()

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        title: str = "",
        published: str | Published | None = None,
        publisher: str | None = None,
        url: str | None = None,
        origin: str | None = None,
        notes: tuple[str, ...] = (),
    ) -> Document:
        """Builds a document from a text; `published` may be an ISO 8601 string, a date or an aware datetime.

        Raises:
            InvalidDocument: `published` is not a date.
        """
        return cls(
            id=document_id(text),
            text=text,
            title=title,
            publisher=publisher,
            published=as_published(published),
            url=url,
            origin=origin,
            notes=notes,
        )


def document_id(text: str) -> str:
    """16 hexadecimal digits of the SHA-256 of the text, to the letter: citations' offsets hold for no other text."""
    return sha256_of(text)[:16]


def sha256_of(text: str) -> str:
    """The hash a citation keeps of its span; lone surrogates hash as they stand."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a text: `text == source[start:end]`. `document` is the id of the document, where there is one."""

    text: str
    start: int
    end: int
    paragraph: int = 0
    document: str | None = None


REST = "*"
"""The phrase of a topic that takes the stories that no other topic takes, and of a scope that takes every document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One subject of a briefing, one card. Phrases match whole words in any case; `*` ends a word freely."""

    key: str
    title: str
    emoji: str = ""
    match: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """A configured subject. `lines` is the most lines a card shows; `lead` the most lines above the cards."""

    name: str
    title: str
    scope: tuple[str, ...]
    topics: tuple[Topic, ...]
    aliases: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    lines: int = 6
    lead: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A span of one sentence of one document. `document` is the letter in the edition's list of documents."""

    document: str
    start: int
    end: int
    text: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An editor's note, ours and not the source's: shown in brackets after `at` code points of the line's text."""

    at: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement: `text` is the first citation's text, character for character."""

    id: str
    text: str
    citations: tuple[Citation, ...]
    publishers: int = 1
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureValue:
    """A value that a source states: number, unit, as-of date and the words themselves."""

    value: float
    unit: str
    as_of: str | None
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A labelled value, and the value before it where that is cited too."""

    label: str
    value: float
    unit: str
    as_of: str | None
    text: str
    citations: tuple[Citation, ...]
    previous: FigureValue | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something dated. `inferred` says that the date was worked out from a relative one; `ahead` that it is to come.

    `until` is the last day, month or year of a span (a week, "from 2010 until 2017"), as precise as `date`, its first.
    `notes` are the editor's, as a line has them; `at` counts in the event's own text.
    """

    date: str
    precision: str
    inferred: bool
    text: str
    citations: tuple[Citation, ...]
    ahead: bool = False
    notes: tuple[Note, ...] = ()
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A direct quotation. `speaker` is a resolved name, or what the source calls an unnamed one."""

    speaker: str | None
    role: str | None
    quote: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How far a thing has got: announced, planned, under way, done, suspended or denied.

    `words` are the source's own for it: "set to lift", "lifted"; empty in editions from before they were kept.
    """

    state: str
    date: str | None
    text: str
    citations: tuple[Citation, ...]
    previous: Status | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the values that sources give for a fact."""

    value: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Different values for one fact. `kind`: contradiction, correction, update or scope."""

    about: str
    kind: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A topic inside an edition."""

    topic: str
    title: str
    emoji: str = ""
    status: Status | None = None
    lines: tuple[Line, ...] = ()
    figures: tuple[Figure, ...] = ()
    timeline: tuple[Event, ...] = ()
    voices: tuple[Voice, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def cited(self) -> Iterator[Citation]:
        """Every citation of the card in reading order: status, lines, conflicts, figures, timeline, voices."""
        status = self.status
        while status is not None:
            yield from status.citations
            status = status.previous
        for line in self.lines:
            yield from line.citations
        for conflict in self.conflicts:
            for side in conflict.sides:
                yield from side.citations
        for figure in self.figures:
            if figure.previous is not None:
                yield from figure.previous.citations
            yield from figure.citations
        for event in self.timeline:
            yield from event.citations
        for voice in self.voices:
            yield from voice.citations


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedDocument:
    """A document as an edition lists it; `ref` is its letter there."""

    ref: str
    id: str
    title: str
    publisher: str | None
    published: str | None
    url: str | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The span of time that an edition covers; an open side is None."""

    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What the edition before said: the text of its line or status, to the letter, and where that is cited.

    `line` is the id of the line that says otherwise now, or of the very line where it is gone. `value` are the words
    of `text` that no longer hold ("20", "is set to lift the embargo"), or None where nobody can tell. What a publisher
    has taken back since is cited nowhere.
    """

    line: str
    text: str
    citations: tuple[Citation, ...]
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Line ids against an earlier edition: `since` is its id, or None where this is the first.

    `replaced` says what stood in the place of those that are `changed`, `gone` what those said that are `dropped`;
    both are empty in editions from before they were kept.
    """

    since: str | None = None
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    replaced: tuple[Earlier, ...] = ()
    gone: tuple[Earlier, ...] = ()

    def cited(self) -> Iterator[Citation]:
        """Every citation of what was said before, in the order in which it is told."""
        for earlier in (*self.replaced, *self.gone):
            yield from earlier.citations


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """How many lines were checked against their documents, and how many were withheld."""

    lines: int
    verified: int
    withheld: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceEntry:
    """Why a sentence is a line, or is not: the rule and the scores that decided. `document` is the document's id."""

    document: str
    start: int
    end: int
    text: str
    topic: str | None
    line: str | None
    decision: str
    rule: str
    scores: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A briefing composed at one instant; the same value feeds every platform.

    `notices` are plain sentences for the reader about the edition itself ("1 document has no publication date").
    """

    id: str
    name: str
    title: str
    composed_at: str
    window: Window
    lead: tuple[Line, ...]
    cards: tuple[Card, ...]
    changes: Changes
    documents: tuple[CitedDocument, ...]
    verification: Verification
    notices: tuple[str, ...] = ()
    trace: tuple[TraceEntry, ...] = ()
