"""Whether two documents tell one story, by the names that both have: what a sentence leaves out stands in its document.

"The man" of one paper is "Brian Nichols" of another where its document names him as well; and two banks that are bombed
on one day are two where the documents have no name in common. A name that a good part of a topic's documents have tells
no story from another, and neither does that of a country. English only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import chain

from briefings.language.dates.words import CALENDAR
from briefings.language.places import countries
from briefings.language.tokens import without_accents
from briefings.model import Document
from briefings.patterns import late

# They begin with a class of characters, so that the engine finds the next of them by itself.
_CAPITAL = late(r"[A-Z](?<!\w.)[\w-]+")
_NAME = late(r"[A-Z](?<=[a-z0-9,;)’'\"”-] .)[\w-]+")
_LEAST_SHARED, _SHARE = 3, 0.3
_LEAST_NAMED = 5
_SEVERAL, _OFTEN = 8, 4


class Stories:
    """The names of some documents, by their numbers, and which of them tell one story."""

    def __init__(self, documents: Iterable[tuple[int, Document]]) -> None:
        self._documents = dict(documents)
        self._named: dict[int, frozenset[str]] = {}
        names = {number: _found(_NAME, document) for number, document in self._documents.items()}
        held = Counter(chain.from_iterable(names.values()))
        number = len(names)
        common = {name for name, count in held.items() if number >= _SEVERAL and _OFTEN * count >= number}
        silent = CALENDAR | common | {name for name in held if countries(name.capitalize())}
        self._telling = {each: found - silent for each, found in names.items()}

    def knows(self, document: int, names: AbstractSet[str]) -> bool:
        """Whether a document has one of the names, lower case, anywhere."""
        if document not in self._named:
            known = self._documents.get(document)
            self._named[document] = _found(_CAPITAL, known) if known else frozenset()
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


def _found(pattern: re.Pattern[str], document: Document) -> frozenset[str]:
    """The words with a capital that a pattern finds in a document, lower case and without accents."""
    words = (word.casefold() for text in (document.title, document.text) for word in pattern.findall(text))
    return frozenset(word if word.isascii() else without_accents(word) for word in words)
