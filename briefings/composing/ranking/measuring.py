"""Sentences as the ranker sees them: word pairs, terms, length, and whether each can stand in a summary.

A heading, a date line, a caption, a photo credit or a scrap of a few words cannot stand there. Places are counted over
the sentences that can, so that the first sentence of a story is the first whatever is printed above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from briefings.composing.captions import credited
from briefings.language.numbered import Numbered, Numbers, units_of
from briefings.model import Sentence
from briefings.patterns import late

_LEAST_WORDS = 7  # shorter ones lean on what stands before them: "He did not say why."
_ENDS = late(r"[.!?…;։؟۔।॥។៕。！？｡]\s*[\"'”’»›)\]」』]*\Z")
_STOPS = ".!?…"  # the commonest of them, which spare the pattern
_TAIL = 8
_FIGURE, _DIGITS = late(r"\d"), b"0123456789"
_WITH_FIGURE, _WITH_ASIDE = 1.12, 0.82
_STOPPED_SHARE = 1 / 3


class Measured(NamedTuple):
    """The sentences that can stand in a summary, in columns: of thousands of them most is then done at once.

    `documents` and `positions` say where each stands; `places` has its place among the sentences of its document that
    can. `lengths` count words; `pairs` are its neighbouring words two by two and `terms` its content terms, in numbers,
    as often as they stand there. `substances` are more than 1 for a sentence with a figure, less for one with an aside
    in brackets.
    """

    documents: list[int]
    positions: list[int]
    places: list[int]
    lengths: list[int]
    pairs: list[list[int]]
    terms: list[list[int]]
    substances: list[float]


def measure(documents: Sequence[Sequence[Sentence]], numbers: Numbers) -> Measured:
    """The sentences of some documents that can stand in a summary, in order; all of a document's where none can."""
    measured, words = Measured([], [], [], [], [], [], []), list[bytes]()
    for number, sentences in enumerate(documents):
        read = numbers.read(sentence.text for sentence in sentences)
        lengths = lengths_of(read)
        standing = _standing(sentences, lengths)
        words += map(read.words.__getitem__, standing)
        measured.documents.extend(repeat(number, len(standing)))
        measured.positions.extend(standing)
        measured.places.extend(range(len(standing)))
        measured.lengths.extend(map(lengths.__getitem__, standing))
        measured.substances.extend([_substance(sentences[at].text) for at in standing])
    return measured._replace(**units_of(words)._asdict())


def lengths_of(read: Numbered) -> list[int]:
    """Words between spaces, and two characters a word where a script writes none."""
    return [max(pieces, (words + 1) // 2) for pieces, words in zip(read.pieces, read.lengths, strict=True)]


def _substance(text: str) -> float:
    return (_WITH_FIGURE if _has_figure(text) else 1.0) * (_WITH_ASIDE if "(" in text else 1.0)


def _has_figure(text: str) -> bool:
    """Whether a text holds a digit of any script; taking the usual ones away takes half of the time of a pattern."""
    written = text.encode("utf-8", "surrogatepass")
    if len(written.translate(None, _DIGITS)) < len(written):
        return True
    return not text.isascii() and _FIGURE.search(text) is not None


def _standing(sentences: Sequence[Sentence], lengths: Sequence[int]) -> list[int]:
    """The positions of the sentences that can stand in a summary.

    Where most sentences of a document end without a stop it is not asked: Thai writes none, nor does many a live blog.
    """
    told = [at for at, length in enumerate(lengths) if length >= _LEAST_WORDS]
    captions = credited(sentences)
    if captions:
        told = [at for at in told if at not in captions]
    stopped = [at for at in told if sentences[at].text[-1] in _STOPS or _ENDS.search(sentences[at].text[-_TAIL:])]
    if stopped and len(stopped) >= _STOPPED_SHARE * len(told):
        return stopped
    return told or list(range(len(sentences)))
