"""Texts read as numbers, for comparing sentences by the thousand: every stemmed word has one, every pair of words too.

A word is eight bytes, its number and the same again where it is a content term. A text is then one `bytes`, joined and
not looped over. Its terms are every other number of it; its neighbouring words two by two are its words read as numbers
of eight bytes. That takes half of the time that sets of strings take, and of the memory. Numbers mean something only
beside others of the same table.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, count, pairwise
from typing import NamedTuple

from briefings.language.tokens import LONGEST_REMEMBERED, REMEMBERED, forms, holds_spaced_number

_NUMBER, _PAIR = "I", "Q"  # four bytes and eight on every platform
_BYTES = array(_NUMBER).itemsize
_WORD = 2 * _BYTES
_NO_TERM = bytes(_BYTES)
_SCATTER = 0x9E3779B1  # odd, so that no two numbers meet; without it neighbours in the table are neighbours in sets
_ALL_BITS = 0xFFFFFFFF
_LETTERS = 500_000


class Numbered(NamedTuple):
    """Texts in numbers, in columns: the words of each, and its pieces between spaces."""

    words: list[bytes]
    pieces: list[int]

    @property
    def lengths(self) -> list[int]:
        """How many words each text has."""
        return [len(words) // _WORD for words in self.words]


class Numbers(dict[str, bytes]):
    """The words of what stands between two spaces, in the numbers of this table."""

    def __init__(self) -> None:
        super().__init__()
        self._known = dict[str, bytes]()
        self._next = count(1).__next__
        self._letters = 0

    def __missing__(self, piece: str) -> bytes:
        found = b"".join(
            [self._number(form.stem) + (self._number(form.term) if form.term else _NO_TERM) for form in forms(piece)]
        )
        if len(piece) <= LONGEST_REMEMBERED:
            self[piece] = found
        return found

    def _number(self, stem: str) -> bytes:
        known = self._known.get(stem)
        if known is None:
            self._letters += len(stem)
            scattered = self._next() * _SCATTER & _ALL_BITS
            known = self._known.setdefault(stem, scattered.to_bytes(_BYTES, sys.byteorder))
        return known

    def read(self, texts: Iterable[str]) -> Numbered:
        """Some texts in the numbers of this table."""
        read, known, join = Numbered([], []), self.__getitem__, b"".join
        for text in texts:
            pieces = text.split()
            read.words.append(known(text) if holds_spaced_number(text) else join(map(known, pieces)))
            read.pieces.append(len(pieces))
        return read

    @property
    def is_full(self) -> bool:
        """Whether it holds more than news repeats."""
        return len(self) > REMEMBERED or self._letters > _LETTERS


_in_use = [Numbers()]


def numbers() -> Numbers:
    """The table in use, or a new one where that is full: its caller keeps it for all texts that it compares."""
    if _in_use[0].is_full:
        _in_use[0] = Numbers()
    return _in_use[0]


class Units(NamedTuple):
    """What each text consists of, in order and as often as it stands there."""

    pairs: list[list[int]]
    terms: list[list[int]]


def units_of(texts: Sequence[bytes]) -> Units:
    """The neighbouring words of each text two by two, and its terms.

    All texts are read at once: every word with the one before it, from the second word on and from the third on. What
    the first word of a text makes with the last one before that text is left out.
    """
    flat = array(_NUMBER, b"".join(texts))
    terms, words = flat[1::2].tolist(), flat[::2].tobytes()
    pairs = [0] * len(terms)
    pairs[1::2], pairs[2::2] = _pairs(words), _pairs(words[_BYTES:])
    bounds = list(pairwise(_bounds(texts)))
    return Units(
        [pairs[start + 1 : end] for start, end in bounds],
        [list(filter(None, terms[start:end])) for start, end in bounds],
    )


def _bounds(texts: Sequence[bytes]) -> list[int]:
    """Where each text begins, counted in words, and where the last one ends."""
    return [end // _WORD for end in accumulate(map(len, texts), initial=0)]


def _pairs(words: bytes) -> list[int]:
    """Words read two by two, from the first one on."""
    return array(_PAIR, words[: len(words) - len(words) % _WORD]).tolist()
