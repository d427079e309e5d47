"""Words that news uses in several senses: a "strike" is a raid, a walkout or a deal that is struck.

A reader who asks for fires and floods does not ask for gunmen who opened fire, and nobody who asks for court cases
wants somebody "in charge". What stands around a word tells its sense; which one a reader asks for, the other words do
that he asks for beside it. Where these say nothing a word counts in every sense that people ask for. English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.language.senses.currencies import CURRENCIES
from briefings.language.senses.fields import is_of
from briefings.language.senses.homonyms import HOMONYMS, Sense
from briefings.language.senses.set_phrases import SET_PHRASES
from briefings.patterns import late

_BEFORE, _BEHIND = 32, 44
_WORD = late(r"[a-z]{4,}")
"""The words of a set phrase that may be asked for: no article and no preposition."""


class _Word(NamedTuple):
    """A word of a topic, by how its forms begin, with what tells that it stands in a sense that is not asked for.

    `asked` are its other senses, `others` the words of the topic beside it.
    """

    root: str
    set_phrases: re.Pattern[str] | None
    unasked: tuple[Sense, ...]
    asked: tuple[Sense, ...]
    others: str

    def strays(self, low: str, places: Sequence[int]) -> set[int]:
        """Those of the word's places in a lower-cased text where it has another sense.

        Where a text tells such a sense of a homonym and no other, it has the word in that sense wherever it stands
        (Gale, Church and Yarowsky 1992).
        """
        found = {at for at in places if self._is_in_set_phrase(low, at)}
        for sense in self.unasked:
            told = {at for at in places if _is_around(sense.around, low, at)}
            alone = told and sense.homonym and not any(_tells(one, low, places) for one in self.asked)
            found.update(places if alone else told)
        return found

    def _is_in_set_phrase(self, low: str, at: int) -> bool:
        """Whether the word stands in a set phrase of which the topic has no other word: "tennis" asks for courts."""
        told = _around(self.set_phrases, low, at) if self.set_phrases else ()
        return any(not any(map(self._asks_for, _WORD.findall(each.group()))) for each in told)

    def _asks_for(self, word: str) -> bool:
        return not word.startswith(self.root) and re.search(rf"\b{word}", self.others) is not None


class Senses:
    """The senses of the words of a topic that it does not ask for."""

    __slots__ = ("_words",)

    def __init__(self, phrases: Sequence[str], title: str = "") -> None:
        """Looks at phrases, and at a topic's title, for what they are of together."""
        written = [phrase.lower().strip() for phrase in phrases]
        self._words = tuple(_words_of(written, [*written, title.lower()]))

    def __bool__(self) -> bool:
        return bool(self._words)

    def strays(self, low: str, places: Sequence[int]) -> set[int]:
        """Those of some places at which a lower-cased text has a word in a sense that is not asked for."""
        found = set[int]()
        for word in self._words:
            if at := [start for start in places if low.startswith(word.root, start)]:
                found |= word.strays(low, at)
        return found


def _words_of(written: Sequence[str], topic: Sequence[str]) -> Iterator[_Word]:
    """The words among some phrases that have senses which their topic does not ask for."""
    for word in dict.fromkeys((*SET_PHRASES, *HOMONYMS, *CURRENCIES)):
        if not any(_asks_for(phrase, word) for phrase in written):
            continue
        root, senses = word.rstrip("y"), HOMONYMS.get(word, CURRENCIES.get(word, ()))
        others = " ".join(each for each in " , ".join(topic).split() if not each.startswith(root))
        unasked = tuple(sense for sense in senses if is_of(sense.beside, others) and not is_of(sense.of, others))
        asked = tuple(sense for sense in senses if sense.homonym and sense not in unasked)
        if unasked or word in SET_PHRASES:
            yield _Word(root, SET_PHRASES.get(word), unasked, asked, others)


def _asks_for(phrase: str, word: str) -> bool:
    """Whether a phrase is this word, in the singular, the plural or freely ended."""
    root = word.rstrip("y")
    return phrase.rstrip("*") in {word, f"{word}s", f"{word}es", root if phrase.endswith("*") else word, f"{root}ies"}


def _tells(sense: Sense, low: str, places: Sequence[int]) -> bool:
    return any(_is_around(sense.around, low, at) for at in places)


def _is_around(around: re.Pattern[str], low: str, start: int) -> bool:
    """Whether words that tell a sense stand around a place, and reach over it."""
    return next(_around(around, low, start), None) is not None


def _around(around: re.Pattern[str], low: str, start: int) -> Iterator[re.Match[str]]:
    window = around.finditer(low, max(0, start - _BEFORE), start + _BEHIND)
    return (found for found in window if found.start() <= start < found.end())
