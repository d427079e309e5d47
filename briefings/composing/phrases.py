"""Phrases of a scope or a topic, compiled once and looked for in whole documents.

A phrase matches whole words in any case; `*` at the end of a word ends it freely (`tariff*`). White space in a phrase
matches any white space, and straight and typographic apostrophes are one. In scripts that write no space between words
a phrase matches anywhere. The name of a place is not found in that of another: `Sudan` not in South Sudan; nor is a
name in capitals where small letters make another word of it: `US` not in "told us"; nor an exchange where it only says
what a share is called: `Nasdaq` not in "(NASDAQ: MRW)".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefings.errors import InvalidPhrase
from briefings.language.namesakes import names_around
from briefings.language.senses import Senses
from briefings.language.tokens import UNSPACED
from briefings.model import REST, Sentence
from briefings.patterns import late

_BEHIND_HEAD = late("[*'’]")
_TICKER = late(r": ?[A-Z][A-Z.]{0,5}\b")
_STARS, _SOME = late(r"\*+"), r"[\w-]{0,100}"
_WORDS_IN_SMALL = frozenset(
    "us it who is in on or so to am pm at be by do go he if me my no of up we an as all and are art ask aid aids aim"
    " bat can cap cop cops ace act care dare fast fit gap gas hope ice map may nice pen pet pip sad sat save snap soar"
    " star start stem step stop swift".split()
)
"""What names in capitals are in small letters: in a tenth of the sentences that hold `us` nobody means the country."""


class PhraseMatch(NamedTuple):
    """A phrase found at `text[start:end]`."""

    start: int
    end: int
    phrase: str


_ANYWHERE = PhraseMatch(0, 0, "")


class Phrases:
    """A list of phrases as one regular expression.

    Where phrases may begin is found by their first letters alone, in lower-cased text, which takes a tenth of what the
    pattern would; only there the pattern is tried. The boundary before a match is looked at at last.
    """

    __slots__ = ("_around", "_capitals", "_heads", "_in_ascii", "_pattern", "_senses", "phrases")

    def __init__(self, phrases: Sequence[str]) -> None:
        """Compiles the phrases.

        Raises:
            InvalidPhrase: a phrase holds no letter or digit.
        """
        self.phrases = tuple(phrases)
        longest_first = sorted(dict.fromkeys(self.phrases), key=lambda phrase: (-len(phrase), phrase))
        alternatives = "|".join(_as_pattern(phrase) for phrase in longest_first)
        self._pattern = re.compile(rf"(?:{alternatives})") if alternatives else None
        self._heads = sorted({_head(phrase) for phrase in self.phrases})
        self._around = tuple({each: None for phrase in self.phrases for each in _names_around(phrase)})
        self._capitals = frozenset(each.lower() for each in self.phrases if each.isupper()) & _WORDS_IN_SMALL
        self._in_ascii = [head.encode() for head in self._heads] if all(map(str.isascii, self._heads)) else [b""]
        self._senses: Senses | None = None

    @classmethod
    def of_topic(cls, match: Sequence[str], title: str = "") -> Phrases:
        """The phrases of a topic, without the `*` that stands for what the other topics leave.

        They are not found where they stand in a sense that a topic of these phrases and this title does not ask for.

        Raises:
            InvalidPhrase: another phrase holds no letter or digit.
        """
        return _of_topic(tuple(match), title)

    @classmethod
    def of_scope(cls, phrases: Sequence[str]) -> Phrases:
        """The phrases of a scope; where `*` stands among them, every text is in it.

        Raises:
            InvalidPhrase: another phrase holds no letter or digit.
        """
        named = cls([phrase for phrase in phrases if phrase.strip() != REST])
        return named if len(named.phrases) == len(phrases) else _Everything()

    def __bool__(self) -> bool:
        return self._pattern is not None

    def find(self, text: str) -> Iterator[PhraseMatch]:
        """The places where a phrase stands, in order, not overlapping."""
        return (PhraseMatch(match.start(), match.end(), match.group()) for match in self._found(text))

    def _found(self, text: str, low: str | None = None) -> Iterator[re.Match[str]]:
        low = lowered(text) if low is None else low
        if self._senses is None:
            return self._written(text, low)
        found = list(self._written(text, low))
        strays = self._senses.strays(low, [match.start() for match in found]) if found else set[int]()
        return (match for match in found if match.start() not in strays) if strays else iter(found)

    def _written(self, text: str, low: str) -> Iterator[re.Match[str]]:
        if self._pattern is None:
            return
        end = 0
        for start in self._starts(low):
            if start < end or (start and _is_word(low[start - 1]) and not _is_unspaced(low[start])):
                continue
            if match := self._pattern.match(low, start):
                end = match.end()
                if self._capitals and match.group() in self._capitals and text[start:end].islower() and text != low:
                    continue
                if text[end : end + 1] == ":" and text[start - 1 : start] == "(" and _TICKER.match(text, end):
                    continue
                if not (self._around and self._is_of_another(low, start)):
                    yield match

    def _is_of_another(self, low: str, start: int) -> bool:
        """Whether the phrase at a place only ends or begins another place's name: "South | Sudan"."""
        return any(low.startswith(name, start - before) for name, before in self._around if start >= before)

    def _starts(self, low: str) -> Sequence[int]:
        """Where a phrase may begin in a lower-cased text, in order; anywhere where one begins with any letters."""
        if "" in self._heads:
            return range(len(low))
        starts = set[int]()
        for head in self._heads:
            at = low.find(head)
            while at >= 0:
                starts.add(at)
                at = low.find(head, at + 1)
        return sorted(starts)

    def find_in(self, text: str, spans: Sequence[Sentence], *, low: str | None = None) -> dict[int, list[PhraseMatch]]:
        """The phrases that stand wholly inside spans, by their numbers; one scan over the text.

        Spans are in order and do not overlap; offsets count from the beginning of each. `low` is the text as `lowered`
        gives it, for who looks for several lists of phrases.
        """
        found: dict[int, list[PhraseMatch]] = {}
        matches = list(self._found(text, low))
        ends = [span.end for span in spans] if matches else []
        for match in matches:
            start, end = match.span()
            number = bisect_right(ends, start)
            if number < len(ends) and spans[number].start <= start and end <= ends[number]:
                shift = spans[number].start
                found.setdefault(number, []).append(PhraseMatch(start - shift, end - shift, match.group()))
        return found

    def matches(self, text: str) -> bool:
        """Whether any phrase stands in the text."""
        return self.may_stand_in(text) and next(self._found(text), None) is not None

    def may_stand_in(self, text: str) -> bool:
        """Whether the first letters of any phrase stand in the text: ASCII is lowered at a fifth of the cost."""
        if self._pattern is None:
            return False
        low = text.encode(errors="replace").lower()
        return any(map(low.__contains__, self._in_ascii))


class _Everything(Phrases):
    """The scope that every text is in: it is named where a text begins, by no letter."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(())

    def __bool__(self) -> bool:
        return True

    def find(self, text: str) -> Iterator[PhraseMatch]:
        del text
        return iter([_ANYWHERE])

    def find_in(self, text: str, spans: Sequence[Sentence], *, low: str | None = None) -> dict[int, list[PhraseMatch]]:
        del text, low
        return {number: [_ANYWHERE] for number in range(len(spans))}

    def matches(self, text: str) -> bool:
        del text
        return True


@lru_cache(maxsize=256)
def _of_topic(match: Sequence[str], title: str) -> Phrases:
    """The phrases of a topic, which every part of a card asks for."""
    phrases = Phrases([phrase for phrase in match if phrase.strip() != REST])
    phrases._senses = Senses(phrases.phrases, title) or None
    return phrases


def lowered(text: str) -> str:
    """The text in lower case with every offset kept: the few letters that grow when lowered stay as they are."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _as_pattern(phrase: str) -> str:
    words = lowered(phrase).split()
    if not any(map(_is_word, phrase)):
        raise InvalidPhrase(f"phrase {phrase!r} holds no letter or digit, so nothing can match it")
    pattern = r"\s+".join(_word_pattern(word) for word in words)
    return pattern if _is_unspaced(words[-1][-1]) else rf"{pattern}(?!\w)"


def _is_unspaced(character: str) -> bool:
    return not character.isascii() and UNSPACED.match(character) is not None


def _names_around(phrase: str) -> Iterator[tuple[str, int]]:
    """The names of other places that a place's name stands in, each with how many letters it has before that."""
    name = lowered(phrase).strip()
    yield from ((longer, longer.rfind(name.rstrip("*"))) for longer in names_around(name))


def _head(phrase: str) -> str:
    """The letters that a phrase begins with, whatever stands behind its first `*`, apostrophe or space."""
    return _BEHIND_HEAD.split(lowered(phrase).split()[0], maxsplit=1)[0]


def _word_pattern(word: str) -> str:
    """A word's pattern: `*` stands for any letters, digits or hyphens; every apostrophe for any of them.

    Before other letters it stands for a hundred at most: a run without end, as scripts without spaces write and rows
    of hyphens are, would be gone through from each of its letters.
    """
    *before, last = (re.escape(part).replace("'", "['’]") for part in _STARS.split(word.replace("’", "'")))
    if not before:
        return last
    return _SOME.join(before) + (_SOME + last if last else r"[\w-]*")
