"""Texts read as numbers, for comparing sentences by the thousand: every stemmed word has one, every pair of words too.

A word is four bytes. The words of a text are one `bytes`, joined and not looped over, and its neighbours two by two are
the same bytes read as numbers of eight: that takes half of the time that pairs of strings take, and of the memory.
Numbers mean something only beside others of the same table.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, count, pairwise
from operator import itemgetter
from typing import NamedTuple

from briefings.language.tokens import LONGEST_REMEMBERED, REMEMBERED, holds_spaced_number, take_apart

_WORD, _PAIR = "I", "Q"  # four bytes and eight on every platform
_BYTES = array(_WORD).itemsize
_SCATTER = 0x9E3779B1  # odd, so that no two numbers meet; without it neighbours in the table are neighbours in sets
_ALL_BITS = 0xFFFFFFFF
_LETTERS = 500_000


class Numbered(NamedTuple):
    """Texts in numbers, in columns: the stemmed words and the content terms of each, and its pieces between spaces."""

    words: list[bytes]
    terms: list[bytes]
    pieces: list[int]

    @property
    def lengths(self) -> list[int]:
        """How many words each text has."""
        return [len(words) // _BYTES for words in self.words]


class Numbers(dict[str, tuple[bytes, bytes]]):
    """The words and the terms of what stands between two spaces, in the numbers of this table."""

    def __init__(self) -> None:
        super().__init__()
        self._known = dict[str, bytes]()
        self._next = count().__next__
        self._letters = 0

    def __missing__(self, piece: str) -> tuple[bytes, bytes]:
        apart = take_apart(piece)
        found = b"".join(map(self._number, apart.stems)), b"".join(map(self._number, apart.terms))
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
        read, known, join = Numbered([], [], []), self.__getitem__, b"".join
        for text in texts:
            pieces = text.split()
            found = [known(text)] if holds_spaced_number(text) else list(map(known, pieces))
            read.words.append(join(map(_words_of, found)))
            read.terms.append(join(map(_terms_of, found)))
            read.pieces.append(len(pieces))
        return read

    @property
    def is_full(self) -> bool:
        """Whether it holds more than news repeats."""
        return len(self) > REMEMBERED or self._letters > _LETTERS


_words_of, _terms_of = itemgetter(0), itemgetter(1)
_in_use = [Numbers()]


def numbers() -> Numbers:
    """The table in use, or a new one where that is full: its caller keeps it for all texts that it compares."""
    if _in_use[0].is_full:
        _in_use[0] = Numbers()
    return _in_use[0]


def terms_in(texts: Sequence[bytes]) -> list[list[int]]:
    """The terms of each text, in order, as often as they stand there."""
    flat = _read(_WORD, b"".join(texts))
    return [flat[start:end] for start, end in pairwise(_bounds(texts))]


def pairs_in(texts: Sequence[bytes]) -> list[list[int]]:
    """The neighbouring words of each text two by two, in order, as often as they stand there.

    All texts are read at once: as pairs from the first word on, then from the second. The pair of one text's last word
    and the next one's first belongs to neither.
    """
    joined = b"".join(texts)
    flat = [0] * max(0, len(joined) // _BYTES - 1)
    flat[::2], flat[1::2] = _read(_PAIR, joined), _read(_PAIR, joined[_BYTES:])
    return [flat[start : max(start, end - 1)] for start, end in pairwise(_bounds(texts))]


def _bounds(texts: Sequence[bytes]) -> list[int]:
    """Where each text begins, counted in words, and where the last one ends."""
    return [end // _BYTES for end in accumulate(map(len, texts), initial=0)]


def _read(code: str, data: bytes) -> list[int]:
    """Bytes as numbers; those behind the last whole one are left out."""
    numbers = array(code)
    numbers.frombytes(data[: len(data) - len(data) % numbers.itemsize])
    return numbers.tolist()
