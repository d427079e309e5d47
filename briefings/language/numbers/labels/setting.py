"""What stands around a figure inside its sentence, cut into words once, so that every rule reads the same words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from briefings.patterns import late

_STOP = late(r"[.!?…][\"”’')\]]*(?=\s)|[\n;]|:(?=\s)")
_TITLES = frozenset(
    "Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Sgt Capt St Prof Inc Corp Ltd Co Cos Bros Cie Jr Sr vs No approx ca "
    "Jan Feb Aug Sept Oct Nov Dec".split()
)
_REST = r"(?:[-'’&.][^\W_]+)*['’]?"
# What begins in lower case, as most words do, is told by that: only names and titles take a closer look.
_WORD = late(
    rf"[a-z0-9][^\W_]*{_REST}|(?:Inc|Corp|Co|Ltd|Cos|Bros)\.['’]s|(?:[A-Z]\.){{2,}}|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Prof)\."
    rf"|[A-Z]\.(?= [A-Z][a-z])|[^\W_]+{_REST}|[^\w\s]"
)
_BACK, _AHEAD = 150, 170


@dataclass(slots=True, kw_only=True, eq=False)
class Words:
    """A stretch of text in words and marks: as written, in lower case, and as they were found in it.

    Two are equal only where they are one, so that what was read from one can be kept.
    """

    text: str
    words: list[str]
    lows: list[str]
    found: list[re.Match[str]]

    def __len__(self) -> int:
        return len(self.words)

    def low(self, index: int) -> str:
        """The word at `index` in lower case; "" outside. Names in capitals keep them: "US" is not "us"."""
        lows = self.lows
        return lows[index] if 0 <= index < len(lows) else ""

    def up_to(self, size: int) -> Words:
        """The first `size` words."""
        if size == len(self.words):
            return self
        return Words(text=self.text, words=self.words[:size], lows=self.lows[:size], found=self.found[:size])

    def span(self, first: int, last: int) -> str:
        """The text from word `first` up to word `last`, not included."""
        return self.text[self.found[first].start() : self.found[last - 1].end()]


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
    found = list(islice(_WORD.finditer(text, start, end), most))
    words = [match[0] for match in found]
    lows = [word if word.islower() or (word.isupper() and len(word) > 1) else word.lower() for word in words]
    return Words(text=text, words=words, lows=lows, found=found)


def sentence_stops(text: str) -> list[int]:
    """Where sentences, lines and parts behind a semicolon end; a stop behind an initial or a title is none."""
    return [
        found.end() for found in _STOP.finditer(text) if found[0][0] != "." or not _abbreviated(text, found.start())
    ]


def _abbreviated(text: str, stop: int) -> bool:
    word = text[max(0, stop - 6) : stop].rsplit(maxsplit=1)[-1:]
    return bool(word) and ((len(word[0]) == 1 and word[0].isupper()) or word[0] in _TITLES or word[0][-2:-1] == ".")


def bounds(stops: list[int], start: int, end: int, length: int) -> tuple[int, int]:
    """The part of the text between the nearest stops around `start:end`, at most some 150 characters on either side."""
    before, behind = bisect_right(stops, start), bisect_left(stops, end)
    since = stops[before - 1] if before else 0
    until = stops[behind] if behind < len(stops) else length
    return max(since, start - _BACK), min(until, end + _AHEAD)
