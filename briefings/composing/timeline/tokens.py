"""The words and marks of a sentence with their places, as the timeline reads them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefings.language.tokens import without_accents
from briefings.patterns import late

_TOKEN = late(
    r"(?:[A-Z]\.){2,}|[^\W\d_][\w'’]*(?:-[\w'’]+)*|[$€£]?\d[\d.,:]*(?<![.,:])|--|(?<=[^\s\d]\s)-(?=\s\S)|[,;:—–()]"
)
_KEPT = 512  # texts: what is told of one is read many times over
COMMAS = frozenset((",", ";", ":", "--", "-", "—", "–", "(", ")"))


class Token(NamedTuple):
    """A word or a mark of a sentence, with its place."""

    text: str
    low: str
    start: int
    end: int


@lru_cache(maxsize=_KEPT)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of a text."""
    return tuple(Token(m[0], _low(m[0]), m.start(), m.end()) for m in _TOKEN.finditer(text))


def _low(word: str) -> str:
    """A word in lower case and without accents; the initials of a body that are a common word keep apart from it."""
    if word == "WHO":
        return "w.h.o."
    low = word.replace("’", "'").lower()
    return low if low.isascii() else without_accents(low)
