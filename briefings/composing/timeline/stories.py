"""Whether two documents tell one story, by the names that both have: what a sentence leaves out stands in its document.

"The man" of one paper is "Brian Nichols" of another where its document names him as well; and two banks that are bombed
on one day are two where the documents have no name in common. A name that a good part of a topic's documents have tells
no story from another. English only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import chain

from briefings.language.dates.words import CALENDAR
from briefings.language.places import countries
from briefings.model import Document
from briefings.patterns import late

_CAPITAL = late(r"\b[A-Z][\w-]+")
_NAME = late(r"(?<=[a-z0-9,;)’'\"”-] )[A-Z][\w-]+")
_LEAST_SHARED, _SHARE = 3, 0.3
_LEAST_NAMED = 5
_SEVERAL, _OFTEN = 8, 4


class Stories:
    """The names of some documents, by their numbers, and which of them tell one story."""

    def __init__(self, documents: Iterable[tuple[int, Document]]) -> None:
        self._documents = dict(documents)
        self._named: dict[int, frozenset[str]] = {}
        self._names = {number: _names_of(document) for number, document in self._documents.items()}
        held = Counter(chain.from_iterable(self._names.values()))
        number = len(self._names)
        common = {name for name, count in held.items() if number >= _SEVERAL and _OFTEN * count >= number}
        self._telling = {each: names - common for each, names in self._names.items()}

    def knows(self, document: int, names: AbstractSet[str]) -> bool:
        """Whether a document has one of the names, lower case, anywhere."""
        if document not in self._named:
            known = self._documents.get(document)
            self._named[document] = _capitals_of(known) if known else frozenset()
        return not self._named[document].isdisjoint(names)

    def are_one(self, a: int, b: int) -> bool:
        """Whether two documents share so many names that they tell one story, as those do that are one."""
        one, other = self._of(a), self._of(b)
        shared = len(one & other)
        return a == b or (shared >= _LEAST_SHARED and shared >= _SHARE * min(len(one), len(other)))

    def are_two(self, a: int, b: int) -> bool:
        """Whether two documents that name many share no name."""
        one, other = self._of(a), self._of(b)
        return a != b and min(len(one), len(other)) >= _LEAST_NAMED and one.isdisjoint(other)

    def _of(self, document: int) -> frozenset[str]:
        return self._telling.get(document, frozenset())


def _capitals_of(document: Document) -> frozenset[str]:
    """All words of a document with a capital, those that begin its sentences among them, lower case."""
    return frozenset(word.casefold() for text in (document.title, document.text) for word in _CAPITAL.findall(text))


def _names_of(document: Document) -> frozenset[str]:
    """The names in a document, lower case; those of countries, which many stories share, are left out."""
    found = {name.casefold() for text in (document.title, document.text) for name in _NAME.findall(text)}
    return frozenset(found - CALENDAR - {name for name in found if countries(name.capitalize())})
