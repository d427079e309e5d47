"""Phrases of a scope or a topic, compiled once and looked for in whole documents.

A phrase matches whole words in any case; `*` at the end of a word ends it freely (`tariff*`). White space in a phrase
matches any white space, and straight and typographic apostrophes are one. In scripts that write no space between words
a phrase matches anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.errors import InvalidPhrase
from briefings.language.tokens import UNSPACED
from briefings.model import Sentence


class PhraseMatch(NamedTuple):
    """A phrase found at `text[start:end]`."""

    start: int
    end: int
    phrase: str


class Phrases:
    """A list of phrases as one regular expression.

    The pattern begins with the phrases themselves, not with a word boundary, and is looked for in lower-cased text: so
    the engine can skip ahead to their first letters, seven times faster than ignoring case. The boundary before a match
    is looked at afterwards.
    """

    __slots__ = ("_pattern", "phrases")

    def __init__(self, phrases: Sequence[str]) -> None:
        """Compiles the phrases.

        Raises:
            InvalidPhrase: a phrase holds no letter or digit.
        """
        self.phrases = tuple(phrases)
        longest_first = sorted(dict.fromkeys(self.phrases), key=lambda phrase: (-len(phrase), phrase))
        alternatives = "|".join(_as_pattern(phrase) for phrase in longest_first)
        self._pattern = re.compile(rf"(?:{alternatives})") if alternatives else None

    def __bool__(self) -> bool:
        return self._pattern is not None

    def find(self, text: str) -> Iterator[PhraseMatch]:
        """The places where a phrase stands, in order, not overlapping."""
        if self._pattern is None:
            return
        low, at = _lower(text), 0
        while match := self._pattern.search(low, at):
            if match.start() and _is_word(low[match.start() - 1]) and not _is_unspaced(match.group()[0]):
                at = match.start() + 1
                continue
            yield PhraseMatch(start=match.start(), end=match.end(), phrase=match.group())
            at = match.end()

    def find_in(self, text: str, spans: Sequence[Sentence]) -> list[list[PhraseMatch]]:
        """For each span, in order and not overlapping, the phrases that stand wholly inside it; one scan over the text.

        Offsets count from the beginning of the span.
        """
        found: list[list[PhraseMatch]] = [[] for _ in spans]
        number = 0
        for match in self.find(text):
            while number < len(spans) and spans[number].end <= match.start:
                number += 1
            if number < len(spans) and spans[number].start <= match.start and match.end <= spans[number].end:
                shift = spans[number].start
                found[number].append(PhraseMatch(start=match.start - shift, end=match.end - shift, phrase=match.phrase))
        return found

    def matches(self, text: str) -> bool:
        """Whether any phrase stands in the text."""
        return next(self.find(text), None) is not None


def _lower(text: str) -> str:
    """The text in lower case with every offset kept: the few letters that grow when lowered stay as they are."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _as_pattern(phrase: str) -> str:
    words = _lower(phrase).split()
    if not any(map(_is_word, phrase)):
        raise InvalidPhrase(f"phrase {phrase!r} holds no letter or digit, so nothing can match it")
    pattern = r"\s+".join(_word_pattern(word) for word in words)
    return pattern if _is_unspaced(words[-1][-1]) else rf"{pattern}(?!\w)"


def _is_unspaced(character: str) -> bool:
    return not character.isascii() and UNSPACED.match(character) is not None


def _word_pattern(word: str) -> str:
    """A word's pattern: `*` stands for any letters, digits or hyphens; every apostrophe for any of them."""
    parts = (re.escape(part) for part in word.replace("’", "'").split("*"))
    return r"[\w-]*".join(parts).replace("'", "['’]")
