"""What stands around a figure inside its sentence, cut into words once, so that every rule reads the same words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from briefings.patterns import late

# It opens with one class of characters, so that the engine finds the next of them by itself.
_STOP = late(  # the last two where a space was forgotten: "on Tuesday.Hong Kong", "in 2020.In May"
    r"[.!?…\n;:](?:(?<=[\n;])|(?<=:)(?=\s)|(?<=[.!?…])[\"”’')\]]*(?=\s)"
    r"|(?<=[a-z][a-z][a-z%]\.)(?=[A-Z](?!om\b|et\b|rg\b))|(?<=[\d%][\d.][\d%]\.)(?=[A-Z][a-z]))"
)
_TITLES = frozenset(
    "Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Sgt Capt St Prof Inc Corp Ltd Co Cos Bros Cie Jr Sr vs No approx ca "
    "Jan Feb Aug Sept Oct Nov Dec".split()
)
_REST = r"(?:[-\xad'’&.][^\W_]+)*['’]?"  # a soft hyphen is no end of a word
_SHORTENED = (
    r"(?:Inc|Corp|Co|Ltd|Cos|Bros)\.['’]s|(?:[A-Z]\.){2,}|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Prof)\."
    r"|[A-Z]\.(?= [A-Z][a-z])"
)
# What begins in lower case, as most words do, is told by that: only behind a capital a closer look is taken.
_WORD = late(rf"[a-z0-9]+[^\W_]*{_REST}|(?=[A-Z])(?:{_SHORTENED})|[^\W_]+{_REST}|[^\w\s]")
_BACK, _AHEAD = 150, 170


class Words:
    """A stretch of text, from `start` to `end`, in words and marks: as written, and in lower case.

    `first` and `last`, which most rules look at, are its words at both ends in lower case, "" where it has none.
    Two are equal only where they are one, so that what was read from one can be kept.
    """

    __slots__ = ("_size", "end", "first", "last", "lows", "start", "text", "words")

    def __init__(self, text: str, start: int, end: int, words: list[str], lows: list[str]) -> None:
        """Looks up the words at both ends."""
        self.text, self.start, self.end, self.words, self.lows = text, start, end, words, lows
        self.first, self.last = (lows[0], lows[-1]) if lows else ("", "")
        self._size = len(lows)

    def __len__(self) -> int:
        return self._size

    def low(self, index: int) -> str:
        """The word at `index` in lower case; "" outside. Names in capitals keep them: "US" is not "us"."""
        return self.lows[index] if 0 <= index < self._size else ""

    def up_to(self, size: int) -> Words:
        """The first `size` words."""
        if size == len(self.words):
            return self
        return Words(self.text, self.start, self.end, self.words[:size], self.lows[:size])

    def span(self, first: int, last: int) -> str:
        """The text from word `first` up to word `last`, not included; "" where there are no words so far."""
        found = list(islice(self._found(), first, last))
        return self.text[found[0].start() : found[-1].end()] if found else ""

    def index_from(self, place: int) -> int:
        """The index of the first word that starts at this place of the text or behind it."""
        return next(index for index, found in enumerate(self._found()) if found.start() >= place)

    def _found(self) -> Iterator[re.Match[str]]:
        """Where the words stand, which few rules ask: so it is looked up again, and not kept."""
        return _WORD.finditer(self.text, self.start, self.end)


class Setting(NamedTuple):
    """A figure's place: the sentence from `since` to `until`, the words before it (without its hedge) and behind it.

    Of a long sentence `since` is not far before the figure; `begin` is where it begins.
    """

    text: str
    start: int
    end: int
    since: int
    until: int
    before: Words
    after: Words
    hedge: str = ""
    begin: int = 0


def words_between(text: str, start: int, end: int, *, most: int | None = None) -> Words:
    """The words and marks from `start` to `end`, the first `most` of them."""
    words = _WORD.findall(text, start, end)[:most]
    part = text[start:end]
    if part.lower() == part:
        return Words(text, start, end, words, words)
    lows = [word if word.islower() or (word.isupper() and len(word) > 1) else word.lower() for word in words]
    return Words(text, start, end, words, lows)


def sentence_stops(text: str) -> list[int]:
    """Where sentences, lines and parts behind a semicolon end; a stop behind an initial or a title is none."""
    return [
        found.end() for found in _STOP.finditer(text) if found[0][0] != "." or not _abbreviated(text, found.start())
    ]


def _abbreviated(text: str, stop: int) -> bool:
    word = text[max(0, stop - 6) : stop].rsplit(maxsplit=1)[-1:]
    if not word or word[0][-1].isdigit():
        return False  # "closing at 447.1."
    return (len(word[0]) == 1 and word[0].isupper()) or word[0] in _TITLES or word[0][-2:-1] == "."


def nearby(text: str, stops: list[int], begin: int, start: int, end: int) -> tuple[int, int]:
    """The part of the sentence from `begin` around `start:end`, at most some 150 characters on either side."""
    behind = bisect_left(stops, end)
    until = stops[behind] if behind < len(stops) else len(text)
    return max(begin, start - _BACK), min(until, end + _AHEAD)
