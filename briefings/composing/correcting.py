"""An edition put right after one of its sources was changed: no line that the source no longer says stays.

Nothing is composed anew, so what is not concerned stays as it was posted. A sentence that stands in the newer text is
cited there; one that was edited is cited as it reads now; one that is gone takes its line with it, unless another
document says the same. Figures, events, voices and statuses that cite what is gone go too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from briefings.composing.citing import as_text, line_id
from briefings.composing.verification import verify
from briefings.language.sentences import split_sentences
from briefings.model import (
    Card,
    Changes,
    Citation,
    CitedDocument,
    Document,
    Earlier,
    Edition,
    Figure,
    FigureValue,
    Line,
    Status,
    sha256_of,
)

EDITED = 0.6
"""How alike a sentence has to be to be the edited form of another: more than half of both in the same order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """The edition put right; each line that reads differently as it was and as it is, None where it is gone."""

    edition: Edition
    lines: tuple[tuple[Line, Line | None], ...]


def correct(edition: Edition, newer: Mapping[str, Document], texts: Mapping[str, str]) -> Corrected | None:
    """The edition with `newer` documents in the place of those of its documents whose ids they stand under.

    `texts` are those of the documents that stay, by id. None where nothing that a reader sees would change.
    """
    moving = _Moving(edition, newer)
    changed = {line.id: moving.line(line) for line in _lines(edition)}
    moved = replace(
        edition,
        lead=tuple(now for line in edition.lead if (now := changed[line.id])),
        cards=tuple(moving.card(card, changed) for card in edition.cards),
        changes=moving.changes(edition.changes),
        documents=tuple(moving.document(document) for document in edition.documents),
    )
    checked = verify(moved, {**texts, **{document.id: document.text for document in newer.values()}})
    altered = tuple(
        (line, now) for line in _lines(edition) if (now := changed[line.id]) is None or now.text != line.text
    )
    if not altered and _parts(checked) == _parts(edition):
        return None
    return Corrected(
        edition=replace(
            checked,
            id="e" + sha256_of("\n".join((edition.id, *sorted(each.id for each in newer.values()))))[:15],
            changes=_marked(checked.changes, changed, altered),
            notices=(_notice(edition, newer, altered), *checked.notices),
        ),
        lines=altered,
    )


class _Moving:
    """Citations of superseded documents on their way to the newer texts."""

    def __init__(self, edition: Edition, newer: Mapping[str, Document]) -> None:
        self._newer = {cited.ref: newer[cited.id] for cited in edition.documents if cited.id in newer}
        self._sentences: dict[str, tuple[tuple[int, int, str], ...]] = {}

    def document(self, cited: CitedDocument) -> CitedDocument:
        if (now := self._newer.get(cited.ref)) is None:
            return cited
        return replace(
            cited,
            id=now.id,
            title=now.title,
            publisher=now.publisher,
            published=as_text(now.published),
            url=now.url,
            notes=now.notes,
        )

    def line(self, line: Line) -> Line | None:
        citations = tuple(now for citation in line.citations if (now := self._at(citation, edited=True)))
        if citations == line.citations:
            return line
        if not citations:
            return None
        first = citations[0]
        same = first.text == line.text
        document = self._newer.get(first.document)
        return replace(
            line,
            id=line_id(document.id, first.start, first.end) if document else line.id,
            text=first.text,
            citations=citations,
            publishers=min(line.publishers, len(citations)),
            notes=line.notes if same else (),
        )

    def card(self, card: Card, lines: Mapping[str, Line | None]) -> Card:
        return replace(
            card,
            lines=tuple(now for line in card.lines if (now := lines[line.id])),
            status=self._status(card.status),
            figures=tuple(self._figure(figure) for figure in card.figures),
            timeline=tuple(replace(each, citations=self._all(each.citations)) for each in card.timeline),
            voices=tuple(replace(each, citations=self._all(each.citations)) for each in card.voices),
            conflicts=tuple(
                replace(each, sides=tuple(replace(side, citations=self._all(side.citations)) for side in each.sides))
                for each in card.conflicts
            ),
        )

    def changes(self, changes: Changes) -> Changes:
        """What an earlier edition said stays as it was said; it is cited where that still stands."""
        replaced, gone = (
            tuple(replace(each, citations=self._all(each.citations)) for each in every)
            for every in (changes.replaced, changes.gone)
        )
        return replace(changes, replaced=replaced, gone=gone)

    def _figure(self, figure: Figure) -> Figure:
        before: FigureValue | None = figure.previous
        if before is not None:
            before = replace(before, citations=self._all(before.citations))
        return replace(figure, citations=self._all(figure.citations), previous=before)

    def _status(self, status: Status | None) -> Status | None:
        if status is None:
            return None
        return replace(status, citations=self._all(status.citations), previous=self._status(status.previous))

    def _all(self, citations: Iterable[Citation]) -> tuple[Citation, ...]:
        """The citations whose words still stand in their documents."""
        return tuple(now for citation in citations if (now := self._at(citation, edited=False)))

    def _at(self, citation: Citation, *, edited: bool) -> Citation | None:
        """Where the sentence stands in the newer text; with `edited` also as it reads there now."""
        document = self._newer.get(citation.document)
        if document is None:
            return citation
        places = _places(document.text, citation.text)
        if places:
            start = min(places, key=lambda place: abs(place - citation.start))
            return replace(citation, start=start, end=start + len(citation.text))
        return self._edited(citation, document) if edited else None

    def _edited(self, citation: Citation, document: Document) -> Citation | None:
        best, found = EDITED, None
        for start, end, text in self._split(document):
            matcher = SequenceMatcher(None, citation.text.split(), text.split(), autojunk=False)
            if matcher.quick_ratio() > best and (likeness := matcher.ratio()) > best:
                best, found = likeness, (start, end, text)
        if found is None:
            return None
        start, end, text = found
        return replace(citation, start=start, end=end, text=text, sha256=sha256_of(text))

    def _split(self, document: Document) -> tuple[tuple[int, int, str], ...]:
        if document.id not in self._sentences:
            self._sentences[document.id] = tuple(
                (sentence.start, sentence.end, sentence.text) for sentence in split_sentences(document.text)
            )
        return self._sentences[document.id]


def _places(text: str, part: str) -> list[int]:
    places, at = [], text.find(part)
    while at >= 0:
        places.append(at)
        at = text.find(part, at + 1)
    return places


def _lines(edition: Edition) -> tuple[Line, ...]:
    """Every line once, in the order of the lead and the cards."""
    every = (*edition.lead, *(line for card in edition.cards for line in card.lines))
    return tuple({line.id: line for line in every}.values())


def _parts(edition: Edition) -> list[object]:
    """What a reader sees besides the lines, without the places that it is cited from."""
    return [
        (
            card.topic,
            card.status and (card.status.state, card.status.date, card.status.text),
            [(figure.label, figure.text, figure.previous and figure.previous.text) for figure in card.figures],
            [(event.date, event.until, event.text) for event in card.timeline],
            [(voice.speaker, voice.quote) for voice in card.voices],
            [[side.value for side in conflict.sides] for conflict in card.conflicts],
        )
        for card in edition.cards
    ]


def _marked(
    marks: Changes, changed: Mapping[str, Line | None], altered: tuple[tuple[Line, Line | None], ...]
) -> Changes:
    """The marks of what is new and changed, on the lines as they are now: `altered` ones read differently.

    What those said until now is cited nowhere: their publishers have taken it back.
    """
    taken = tuple(Earlier(line=now.id, text=was.text, citations=()) for was, now in altered if now)
    fresh = {earlier.line for earlier in taken}

    def moved(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(now.id for each in ids if (now := changed.get(each)) and now.id not in fresh)

    kept = (
        replace(each, line=now.id) for each in marks.replaced if (now := changed.get(each.line)) and now.id not in fresh
    )
    return replace(
        marks,
        new=moved(marks.new),
        changed=(*moved(marks.changed), *(earlier.line for earlier in taken)),
        replaced=(*kept, *taken),
    )


def _notice(edition: Edition, newer: Mapping[str, Document], altered: tuple[tuple[Line, Line | None], ...]) -> str:
    titles = [f"“{cited.title}”" for cited in edition.documents if cited.id in newer]
    were = "was changed by its publisher" if len(titles) == 1 else "were changed by their publishers"
    changed = sum(now is not None for _, now in altered)
    counted = ((changed, "changed"), (len(altered) - changed, "withdrawn"))
    told = [f"{count} {'line' if count == 1 else 'lines'} {word}" for count, word in counted if count]
    return f"Corrected after {' and '.join(titles)} {were}: {', '.join(told) or 'figures withdrawn'}."
