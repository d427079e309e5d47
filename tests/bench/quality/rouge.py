"""ROUGE-1, ROUGE-2 and ROUGE-L (C.-Y. Lin, "ROUGE: a package for automatic evaluation of summaries", 2004), any script.

English words are stemmed as rouge-score stems them and the figures agree with it to 0.01. A text with letters other
than plain Latin ones keeps its words whole: accents stay, combining marks stay, nothing is stemmed.
ROUGE-L is the longest common subsequence of the two whole texts (`rougeL`, not the sentence by sentence `rougeLsum`):
only so do the human summaries of MultiLing 2011 reach about 25 against one another. Published figures for French are
taken with the English rules too: the humans' 53.0/20.7 come out with them, 49.6/18.3 without.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import TypeVar

from tests.bench.quality.porter import stem

_ENGLISH_WORD = re.compile(r"[a-z0-9]+")
_ANY_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0971-\u0dff])+")
_SHORTEST_STEMMED = 4

Gram = TypeVar("Gram")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rouge:
    """F-measures between 0 and 1."""

    one: float
    two: float
    longest: float


def rouge(summary: str, reference: str, *, english: bool = True) -> Rouge:
    """How much of a reference summary another summary tells: F of shared words, pairs of words and their order."""
    return _compared(tokens(summary, english=english), tokens(reference, english=english))


def rouge_of_several(summary: str, references: Sequence[str], *, english: bool = True) -> Rouge:
    """The mean of the figures against each reference, as with several human summaries of one event."""
    ours = tokens(summary, english=english)
    return mean([_compared(ours, tokens(reference, english=english)) for reference in references])


def mean(figures: Iterable[Rouge]) -> Rouge:
    """The mean of each figure.

    Raises:
        StatisticsError: there are none.
    """
    kept = list(figures)
    return Rouge(
        one=fmean(figure.one for figure in kept),
        two=fmean(figure.two for figure in kept),
        longest=fmean(figure.longest for figure in kept),
    )


def tokens(text: str, *, english: bool = True) -> list[str]:
    """The words that ROUGE compares, in lower case: English stemmed from four letters on, others as they stand."""
    if english:
        return [stem(word) if len(word) >= _SHORTEST_STEMMED else word for word in _ENGLISH_WORD.findall(text.lower())]
    return _ANY_WORD.findall(text.lower())


def _compared(ours: list[str], theirs: list[str]) -> Rouge:
    return Rouge(
        one=_f(_overlap(Counter(ours), Counter(theirs)), len(ours), len(theirs)),
        two=_f(_overlap(Counter(pairwise(ours)), Counter(pairwise(theirs))), len(ours) - 1, len(theirs) - 1),
        longest=_f(longest_common(ours, theirs), len(ours), len(theirs)),
    )


def _overlap(ours: Counter[Gram], theirs: Counter[Gram]) -> int:
    return (ours & theirs).total()


def _f(shared: int, ours: int, theirs: int) -> float:
    return 2 * shared / (ours + theirs) if shared else 0.0


def longest_common(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """The length of the longest common subsequence.

    One addition a word over a row of bits (H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a zero
    bit marks each place of `ours` where the subsequence grows.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(ours):
        places[word] = places.get(word, 0) | 1 << at
    full = row = (1 << len(ours)) - 1
    for word in theirs:
        grown = row & places.get(word, 0)
        row = ((row + grown) | (row - grown)) & full
    return len(ours) - row.bit_count()
