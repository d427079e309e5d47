"""What a pair of neighbouring words is worth: the chance that a person's summary of the documents has it.

Pairs stand for what is told, after D. Gillick and B. Favre ("A scalable global model for summarization", 2009): two
sentences that share many tell the same. A pair is likely to be in a summary when several documents have it, when it
comes back within them, and when one of them tells it early, for news tells what matters first. The coefficients are
those of a logistic regression on the human summaries of MultiLing 2011 in six languages, then of searches together with
those of `scoring`; they stand on a wide plateau, so their digits matter little.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter
from typing import NamedTuple

from briefings.composing.ranking.measuring import Measured
from briefings.composing.ranking.vectors import Unit, common

_BASE, _DOCUMENTS, _REPEATS, _EARLY = -3.07, 1.2, 1.1, 1.27
_FEW = 30


class Worths(NamedTuple):
    """The word pairs of sentences and their worth, in columns: of those that others have too, and of the rest together.

    A pair that only one sentence has can't be told twice, so it is counted with the rest of its sentence and not kept.
    `weights` has the worth of each pair that several have.
    """

    pairs: list[frozenset[Unit]]
    shared: list[float]
    unshared: list[float]
    weights: Mapping[Unit, float]


def weigh_pairs(sentences: Measured, documents: int) -> Worths:
    """What the pairs of the sentences of so many documents are worth.

    Whole sets are counted at a time: a loop over pairs costs twice as much.
    """
    found, alone, counts = common(sentences.pairs)
    holders, places = _holders(sentences.documents, found), _earliest(sentences.places, found)
    chances = _chances(documents)
    keys = zip(map(holders.__getitem__, counts), counts.values(), map(places.__getitem__, counts), strict=True)
    weights = dict(zip(counts, map(chances.__getitem__, keys), strict=True))
    weight = weights.__getitem__
    shared = [math.fsum(map(weight, pairs)) if pairs else 0.0 for pairs in found]
    unshared = [number * chances[1, 1, place] for number, place in zip(alone, sentences.places, strict=True)]
    return Worths(found, shared, unshared, weights)


def _holders(documents: Sequence[int], found: Sequence[frozenset[Unit]]) -> Mapping[Unit, int]:
    """How many documents have each pair, where `documents` says whose sentences they are."""
    if documents[:1] == documents[-1:]:  # all of one, as in most uses
        return dict.fromkeys(chain.from_iterable(found), 1)
    by_document = groupby(zip(documents, found, strict=True), itemgetter(0))
    return Counter(chain.from_iterable(set[Unit]().union(*(pairs for _, pairs in told)) for _, told in by_document))


def _earliest(places: Sequence[int], found: Sequence[frozenset[Unit]]) -> Mapping[Unit, int]:
    """The first place at which each pair stands in any document: the later ones are written over."""
    placed = [each for each in zip(places, found, strict=True) if each[1]]
    placed.sort(key=itemgetter(0), reverse=True)
    earliest = dict[Unit, int]()
    for place, pairs in placed:
        earliest.update(dict.fromkeys(pairs, place))
    return earliest


@lru_cache(maxsize=8)
def _chances(documents: int) -> _Chances:
    """One table for all sets of a size: of single articles there are thousands, and their pairs come as often."""
    return _Chances(documents)


class _Chances(dict[tuple[int, int, int], float]):
    """The chance of a pair that so many documents and sentences have, the earliest at this place of its document.

    Beyond thirty documents their share counts and not their number, so that a thousand do not make every pair certain.
    """

    def __init__(self, documents: int) -> None:
        super().__init__()
        self._scale = min(1.0, (_FEW - 1) / max(1, documents - 1))

    def __missing__(self, key: tuple[int, int, int]) -> float:
        documents, sentences, place = key
        logit = _BASE + _DOCUMENTS * math.log1p((documents - 1) * self._scale)
        logit += _REPEATS * math.log(sentences / documents) + _EARLY / (1 + place)
        self[key] = chance = 1.0 / (1.0 + math.exp(-logit))
        return chance
