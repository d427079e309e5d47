"""Sentences as the ranker sees them: words, terms, length, and whether each can stand in a summary.

A heading, a date line, a caption, a photo credit or a scrap of a few words cannot stand there. Places are counted over
the sentences that can, so that the first sentence of a story is the first whatever is printed above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefings.composing.captions import credited
from briefings.language.tokens import read
from briefings.model import Sentence
from briefings.patterns import late

Pair = str
"""Two neighbouring words of a sentence, as `briefings.language.tokens.read` gives them."""

_LEAST_WORDS = 8  # shorter ones lean on what stands before them: "He did not say why."
_ENDS = late(r"[.!?…;։؟۔।॥។៕。！？｡]\s*[\"'”’»›)\]」』]*\Z")
_STOPS = ".!?…"  # the commonest of them, which spare the pattern
_TAIL = 8
_FIGURE, _ASCII_FIGURE = late(r"\d"), late("[0-9]")  # the second takes half of the time
_WITH_FIGURE, _WITH_ASIDE = 1.1, 0.85
_STOPPED_SHARE = 1 / 3


class Measured(NamedTuple):
    """One sentence of one document that can stand in a summary.

    `document` and `position` say where it stands; `place` is its place among the sentences of its document that can.
    `length` counts words, `pairs` are its neighbouring words, `terms` its content terms. `substance` is more than 1 for
    a sentence with a figure, less for one with an aside in brackets.
    """

    document: int
    position: int
    place: int
    length: int
    pairs: frozenset[Pair]
    terms: frozenset[str]
    substance: float


def measure(document: int, sentences: Sequence[Sentence]) -> list[Measured]:
    """The sentences of one document that can stand in a summary, in order; all of them where none can."""
    apart = [read(sentence.text) for sentence in sentences]
    lengths = [max(spaced, (words + 1) // 2) for _, _, words, spaced in apart]  # two characters a word without spaces
    measured = []
    for place, at in enumerate(_standing(sentences, lengths)):
        text = sentences[at].text
        figure = (_ASCII_FIGURE if text.isascii() else _FIGURE).search(text)
        substance = (_WITH_FIGURE if figure else 1.0) * (_WITH_ASIDE if "(" in text else 1.0)
        pairs, terms, _, _ = apart[at]
        measured.append(Measured(document, at, place, lengths[at], pairs, terms, substance))
    return measured


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
