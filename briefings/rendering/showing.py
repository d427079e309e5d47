"""Edition -> ShownEdition: the one place where facts become what a reader sees; formats only lay it out.

::

    Edition ── number_citations ──> numbers ─┐
       └─────────────────────────────────────┴── show ──> ShownEdition ──> a template of one format
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from datetime import tzinfo

from briefings.model import (
    Card,
    Citation,
    CitedDocument,
    Conflict,
    Edition,
    Event,
    Figure,
    FigureValue,
    Line,
    Status,
    Voice,
)
from briefings.rendering.charts import charts_of
from briefings.rendering.citations import Span, citation_link, number_citations, span_of, web_address
from briefings.rendering.dates import date_words, instant_words, machine_date, machine_day, span_words, window_words
from briefings.rendering.earlier import own_documents, was_of, without_dropped
from briefings.rendering.neutral import neutralise
from briefings.rendering.notes import pieces_of
from briefings.rendering.shown import (
    Cited,
    Mark,
    ShownCard,
    ShownConflict,
    ShownDocument,
    ShownEdition,
    ShownEvent,
    ShownFigure,
    ShownLine,
    ShownStatus,
    ShownValue,
    ShownVoice,
    ShownWas,
    When,
)

_QUOTATION_MARKS = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’", "「": "」", "『": "』"}
_CONFLICTS = {
    "contradiction": "Sources disagree",
    "correction": "Corrected",
    "update": "Updated",
    "scope": "Counted differently",
}
_REPLACING, _PAIR = frozenset({"correction", "update"}), 2
_TONES = {"announced": "open", "planned": "open", "under way": "moving", "done": "settled"}


def show(edition: Edition, *, zone: tzinfo | None = None, dropped: bool = True) -> ShownEdition:
    """The edition as a reader is shown it. `zone` is the time zone for instants; without one each keeps its own.

    Where what its `dropped` lines said is not to be shown, the documents behind that are not either.
    """
    return _Showing(edition if dropped else without_dropped(edition), zone).edition()


class _Showing:
    """What has to be at hand while one edition is shown: its numbers, its documents, its changes and the zone."""

    def __init__(self, edition: Edition, zone: tzinfo | None) -> None:
        self._edition = edition
        self._zone = zone
        self._numbers = number_citations(edition)
        self._documents = {document.ref: document for document in edition.documents}
        changes = edition.changes
        self._changes = dict.fromkeys(changes.changed, "changed") | dict.fromkeys(changes.new, "new")
        if changes.since is None:
            self._changes = {}
        self._replaced = {earlier.line: earlier for earlier in changes.replaced}
        self._cited: dict[Span, str] = {}

    def edition(self) -> ShownEdition:
        edition = self._edition
        lead = tuple(self._line(line) for line in edition.lead)
        cards = tuple(self._card(card) for card in edition.cards)
        dropped = tuple(was_of(earlier, self._marks(earlier.citations)) for earlier in edition.changes.gone)
        documents = tuple(self._document(document) for document in edition.documents)
        events = [event for card in cards for event in card.timeline]
        return ShownEdition(
            id=neutralise(edition.id),
            title=neutralise(edition.title) or neutralise(edition.name),
            composed=When(
                words=instant_words(edition.composed_at, zone=self._zone),
                short=date_words(edition.composed_at, zone=self._zone, short=True),
                machine=machine_date(edition.composed_at),
            ),
            window=window_words(edition.window, zone=self._zone),
            counts=_counts(edition),
            changes=_changes_words(edition),
            lead=lead,
            cards=cards,
            documents=documents,
            cited=tuple(sorted((one for document in documents for one in document.cited), key=lambda one: one.number)),
            notices=tuple(neutralise(notice) for notice in edition.notices),
            footer=_footer(edition),
            has_inferred=any(event.inferred for event in events),
            has_ahead=any(event.ahead for event in events),
            dropped=dropped,
        )

    def _card(self, card: Card) -> ShownCard:
        return ShownCard(
            topic=neutralise(card.topic),
            title=neutralise(card.title) or neutralise(card.topic),
            emoji=neutralise(card.emoji),
            status=self._status(card.status, said={neutralise(line.text) for line in card.lines}),
            lines=tuple(self._line(line) for line in card.lines),
            conflicts=tuple(self._conflict(conflict) for conflict in card.conflicts),
            figures=tuple(self._figure(figure) for figure in card.figures),
            charts=charts_of(card),
            timeline=tuple(self._event(event) for event in card.timeline),
            voices=tuple(self._voice(voice) for voice in card.voices),
        )

    def _line(self, line: Line) -> ShownLine:
        return ShownLine(
            id=neutralise(line.id),
            pieces=pieces_of(line),
            marks=self._marks(line.citations),
            publishers=line.publishers,
            backing="one publisher" if line.publishers <= 1 else f"{line.publishers} publishers",
            change=(change := self._changes.get(line.id, "")),
            was=self._was(line.id) if change == "changed" else None,
        )

    def _was(self, line: str) -> ShownWas | None:
        earlier = self._replaced.get(line)
        return was_of(earlier, self._marks(earlier.citations)) if earlier else None

    def _status(self, status: Status | None, *, said: Set[str]) -> ShownStatus | None:
        if status is None:
            return None
        chain = [status]
        while chain[-1].previous is not None:
            chain.append(chain[-1].previous)
        newest, *earlier = (self._stage(one, said=said) for one in chain)
        return newest._replace(earlier=tuple(earlier))

    def _stage(self, status: Status, *, said: Set[str]) -> ShownStatus:
        text = neutralise(status.text)
        return ShownStatus(
            state=neutralise(status.words) or neutralise(status.state),
            tone=_TONES.get(status.state, "stopped"),
            when=None if _tells_date(status) else self._when(status.date) or self._told(status),
            text="" if text in said else text,
            marks=self._marks(status.citations),
        )

    def _told(self, status: Status) -> When | None:
        """The day of the document that tells an undated status, as the day of the report.

        It is a day even where the instant is known: platforms write an instant in their own words, without "reported".
        """
        document = self._documents.get(status.citations[0].document) if status.citations else None
        if document is None or document.published is None:
            return None
        words, short = (date_words(document.published, zone=self._zone, short=short) for short in (False, True))
        machine = machine_day(document.published, zone=self._zone)
        return When(words=f"(reported {words})", short=f"(reported {short})", machine=machine)

    def _conflict(self, conflict: Conflict) -> ShownConflict:
        sides = tuple(
            ShownValue(text=neutralise(side.value), as_of=None, marks=self._marks(side.citations))
            for side in conflict.sides
        )
        now, before = sides if conflict.kind in _REPLACING and len(sides) == _PAIR else (None, None)
        return ShownConflict(
            kind=neutralise(conflict.kind),
            heading=_CONFLICTS.get(conflict.kind, _CONFLICTS["contradiction"]),
            about=neutralise(conflict.about),
            sides=sides,
            before=before,
            now=now,
        )

    def _figure(self, figure: Figure) -> ShownFigure:
        before = self._value(figure.previous) if figure.previous is not None else None
        return ShownFigure(label=neutralise(figure.label), now=self._value(figure), before=before)

    def _value(self, figure: Figure | FigureValue) -> ShownValue:
        text = neutralise(figure.text) or neutralise(f"{figure.value:g} {figure.unit}")
        return ShownValue(text=text, as_of=self._when(figure.as_of), marks=self._marks(figure.citations))

    def _event(self, event: Event) -> ShownEvent:
        words, short = (span_words(event.date, event.until, short=cut) for cut in (False, True))
        when = When(words=words, short=short, machine=machine_date(event.date))
        return ShownEvent(
            when=when,
            inferred=event.inferred,
            ahead=event.ahead,
            text=neutralise(event.text),
            pieces=pieces_of(event),
            marks=self._marks(event.citations),
        )

    def _voice(self, voice: Voice) -> ShownVoice:
        return ShownVoice(
            speaker=neutralise(voice.speaker or ""),
            role=neutralise(voice.role or ""),
            quote=_quoted(neutralise(voice.quote)),
            marks=self._marks(voice.citations),
        )

    def _document(self, document: CitedDocument) -> ShownDocument:
        published = self._when(document.published)
        publisher = neutralise(document.publisher or "")
        about = [publisher or "publisher unknown", published.words if published else "date unknown"]
        cited = tuple(
            Cited(number=number, text=self._cited[span], href=citation_link(document.url, self._cited[span]))
            for span, number in self._numbers.items()
            if span[0] == document.ref and span in self._cited
        )
        return ShownDocument(
            ref=neutralise(document.ref),
            title=neutralise(document.title) or "Untitled",
            about=" · ".join(about),
            publisher=publisher,
            published=published,
            address=neutralise(document.url or ""),
            href=web_address(document.url),
            notes=tuple(neutralise(note) for note in document.notes),
            cited=cited,
            numbers=_ranges([one.number for one in cited]),
        )

    def _marks(self, citations: Iterable[Citation]) -> tuple[Mark, ...]:
        marks: dict[int, Mark] = {}
        for citation in citations:
            number = self._numbers[span_of(citation)]
            self._cited.setdefault(span_of(citation), neutralise(citation.text))
            document = self._documents.get(citation.document)
            marks[number] = Mark(
                number=number,
                ref=neutralise(citation.document),
                href=citation_link(document.url, citation.text) if document is not None else None,
                hint=self._hint(document),
            )
        return tuple(marks.values())

    def _hint(self, document: CitedDocument | None) -> str:
        if document is None:
            return ""
        name = neutralise(document.publisher or "") or neutralise(document.title)
        return ", ".join(part for part in (name, date_words(document.published, zone=self._zone)) if part)

    def _when(self, value: str | None) -> When | None:
        if value is None:
            return None
        return When(
            words=date_words(value, zone=self._zone),
            short=date_words(value, zone=self._zone, short=True),
            machine=machine_date(value),
        )


def _tells_date(status: Status) -> bool:
    """Whether the words of a status tell its year themselves: "sued in December 2003 for sending mail"."""
    return bool(status.date) and str(status.date)[:4] in status.words.split()


def _quoted(quote: str) -> str:
    """The quotation inside quotation marks: its own where it has them, else double ones."""
    if len(quote) > 1 and _QUOTATION_MARKS.get(quote[0]) == quote[-1]:
        return quote
    return f"“{quote}”"


def _ranges(numbers: Sequence[int]) -> str:
    """`[1]–[3], [7]`: numbers in order, runs of three and more joined."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = [f"[{run[0]}]–[{run[-1]}]" if len(run) > 2 else ", ".join(f"[{number}]" for number in run) for run in runs]
    return ", ".join(words)


def _counts(edition: Edition) -> str:
    lines = {line.id for line in edition.lead} | {line.id for card in edition.cards for line in card.lines}
    parts = ((len(edition.cards), "topic"), (len(lines), "line"), (own_documents(edition), "document"))
    return " · ".join(_count(number, noun) for number, noun in parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _changes_words(edition: Edition) -> str:
    changes = edition.changes
    if changes.since is None:
        return ""
    parts = ((len(changes.new), "new"), (len(changes.changed), "changed"), (len(changes.dropped), "no longer shown"))
    words = ", ".join(f"{number} {word}" for number, word in parts if number)
    return f"Since your last brief: {words}" if words else "Nothing new since your last brief"


def _footer(edition: Edition) -> str:
    checked = edition.verification
    return f"{_count(checked.lines, 'line')} · {checked.verified} verified · {checked.withheld} withheld"
