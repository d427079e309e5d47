"""How many voices stand behind a line. Papers that print one text are one voice, and so is one paper that writes twice.

Documents are held together by a publisher in common or by a text in common; what is left apart is counted. A text that
came to us several times, letter for letter, is one document here, but each of its publishers counts as having printed
it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from briefings.composing.passages import ends_of, text_key
from briefings.composing.stories import Connected, Copies
from briefings.model import Document


class Syndication:
    """Knows who printed which text. `documents` are the composer's, `printed` all that came, copies included."""

    def __init__(self, documents: Sequence[Document], printed: Iterable[Document]) -> None:
        self._documents = documents
        self._printed = printed
        self._printed_alike: dict[tuple[str, ...], list[Document]] = {}
        self._printers: dict[str, set[str]] = {}
        self._copies = Copies()

    def publishers(self, numbers: Iterable[int]) -> int:
        """The number of independent publishers behind documents, given by their running numbers; at least 1."""
        documents = [self._documents[number] for number in sorted(set(numbers))]
        if len(documents) == 1:
            return 1
        printers = [self._printers_of(document) for document in documents]
        connected = Connected(len(documents))
        for a, b in combinations(range(len(documents)), 2):
            if printers[a] & printers[b]:
                connected.join(a, b)
        for a, b in combinations(range(len(documents)), 2):
            if connected.root(a) != connected.root(b) and self._copies.are_copies(documents[a], documents[b]):
                connected.join(a, b)
        return len(connected.groups())

    def _printers_of(self, document: Document) -> set[str]:
        """Everyone who printed a text; nobody where no publisher is known."""
        if not self._printed_alike:
            for one in self._printed:
                self._printed_alike.setdefault(ends_of(one), []).append(one)
        if document.id not in self._printers:
            key, alike = text_key(document), self._printed_alike.get(ends_of(document), [])
            printers = {_one_name(one.publisher) for one in alike if one.publisher and text_key(one) == key}
            self._printers[document.id] = printers
        return self._printers[document.id]


def _one_name(publisher: str) -> str:
    return " ".join(publisher.casefold().split()).removeprefix("the ")
