"""Sets of documents that grow together, and the one order in which groups are given back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefings.model import Document, Published, day_of

Groups = tuple[tuple[Document, ...], ...]
"""Every document in exactly one group, newest first; groups in the order of their newest documents."""


class Connected:
    """Which of the numbers 0 to n - 1 are connected, directly or through others."""

    def __init__(self, number: int) -> None:
        self._above = list(range(number))

    def root(self, one: int) -> int:
        """The number that stands for all that `one` is connected with."""
        while self._above[one] != one:
            self._above[one] = one = self._above[self._above[one]]
        return one

    def join(self, a: int, b: int) -> None:
        """Connects two numbers; the smaller root stands for both."""
        low, high = sorted((self.root(a), self.root(b)))
        self._above[high] = low

    def groups(self) -> list[list[int]]:
        """The connected numbers, each group ascending, groups by their least number."""
        found: dict[int, list[int]] = {}
        for one in range(len(self._above)):
            found.setdefault(self.root(one), []).append(one)
        return list(found.values())


def ordered(documents: Iterable[Document]) -> list[Document]:
    """The documents newest first, undated last; ties break by what the documents say, never by how they came."""
    return sorted(documents, key=_place)


def as_documents(documents: Sequence[Document], groups: Iterable[Sequence[int]]) -> Groups:
    """Groups of numbers as groups of the documents, which stand in their order already."""
    return tuple(tuple(documents[number] for number in sorted(group)) for group in sorted(groups, key=min))


def _place(document: Document) -> tuple[int, str, str, str, str, str]:
    day = day_of(document.published)
    moment = _moment(document.published)
    newest_first = -day.toordinal() if day else 0
    return newest_first, document.id, moment, document.publisher or "", document.title, document.url or ""


def _moment(published: Published | None) -> str:
    return published.isoformat() if published else ""
