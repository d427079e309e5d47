"""How many voices stand behind a line. Papers that print one text are one voice, and so is one paper that writes twice.

Documents are held together by a publisher in common or by a text in common; what is left apart is counted. A text that
came to us several times, letter for letter, is one document here, but each of its publishers counts as having printed
it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from briefings.composing.passages import text_key
from briefings.composing.stories import Connected, Copies
from briefings.model import Document


class Syndication:
    """Knows who printed which text. `documents` are the composer's, `printed` all that came, copies included."""

    def __init__(self, documents: Sequence[Document], printed: Iterable[Document]) -> None:
        self._documents = documents
        self._printed = printed
        self._printers: dict[str, set[str]] | None = None
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
        if self._printers is None:
            self._printers = {}
            for one in self._printed:
                if one.publisher:
                    self._printers.setdefault(text_key(one), set()).add(_one_name(one.publisher))
        return self._printers.get(text_key(document), set())


def _one_name(publisher: str) -> str:
    return " ".join(publisher.casefold().split()).removeprefix("the ")
