"""Passages become lines with citations, and the documents behind them get their letters."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.passages import Passage
from briefings.composing.syndication import Syndication
from briefings.model import Citation, CitedDocument, Document, Line, Note, Published, sha256_of


class Citing:
    """Hands out the citations of one edition; documents get letters in the order in which they are cited."""

    def __init__(self, documents: Sequence[Document], syndication: Syndication) -> None:
        self._documents = tuple(documents)
        self._syndication = syndication
        self._letters: dict[int, str] = {}

    def cite(self, passage: Passage) -> Citation:
        """The citation of a passage: its exact span, its text and the text's hash."""
        sentence = passage.sentence
        return Citation(
            document=self._letters.setdefault(passage.document, letter(len(self._letters))),
            start=sentence.start,
            end=sentence.end,
            text=sentence.text,
            sha256=sha256_of(sentence.text),
        )

    def line(self, passage: Passage, *, others: Sequence[Passage] = (), notes: tuple[Note, ...] = ()) -> Line:
        """The line that a passage makes; `others` state the same and stand behind it."""
        document = self._documents[passage.document]
        return Line(
            id=line_id(document.id, passage.sentence.start, passage.sentence.end),
            text=passage.text,
            citations=(self.cite(passage), *map(self.cite, others)),
            publishers=self._syndication.publishers(p.document for p in (passage, *others)),
            notes=notes,
        )

    def cited(self) -> tuple[CitedDocument, ...]:
        """The documents cited so far, in the order of their letters."""
        return tuple(_listed(self._documents[number], ref) for number, ref in self._letters.items())


def _listed(document: Document, ref: str) -> CitedDocument:
    return CitedDocument(
        ref=ref,
        id=document.id,
        title=document.title,
        publisher=document.publisher,
        published=as_text(document.published),
        url=document.url,
        notes=document.notes,
    )


def letter(number: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def line_id(document: str, start: int, end: int) -> str:
    """The same sentence of the same text has the same id in every edition."""
    return "l" + sha256_of(f"{document}:{start}:{end}")[:10]


def as_text(published: Published | None) -> str | None:
    """ISO 8601, to the day or to the second as the source has it."""
    return published.isoformat() if published is not None else None
