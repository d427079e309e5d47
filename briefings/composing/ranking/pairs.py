"""What a pair of neighbouring words is worth: the chance that a person's summary of the documents has it.

Pairs stand for what is told, after D. Gillick and B. Favre ("A scalable global model for summarization", 2009): two
sentences that share many tell the same. A pair is likely to be in a summary when several documents have it, when it
comes back within them, and when one of them tells it early, for news tells what matters first. The coefficients are
those of a logistic regression on the human summaries of MultiLing 2011 in six languages, then of a search together with
those of `scoring`; they stand on a wide plateau, so their digits matter little.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from briefings.composing.ranking.measuring import Measured, Pair
from briefings.composing.ranking.vectors import shared

_BASE, _DOCUMENTS, _REPEATS, _EARLY = -3.0, 1.16, 0.93, 1.2
_FEW = 10


class Worth(NamedTuple):
    """The word pairs of one sentence and what they are worth: those that others have too, and the rest together.

    A pair that only one sentence has can't be told twice, so it is counted with the rest of its sentence and not kept.
    """

    pairs: frozenset[Pair]
    shared: float
    unshared: float


def weigh_pairs(documents: Sequence[Sequence[Measured]]) -> tuple[list[Worth], Mapping[Pair, float]]:
    """What the pairs of each sentence are worth, in the order given, and the weight of each pair that several have.

    Whole sets are counted at a time: a loop over pairs costs twice as much.
    """
    several = shared(sentence.pairs for told in documents for sentence in told)
    found = [[sentence.pairs & several for sentence in told] for told in documents]
    chances = _chances(len(documents))
    counts = Counter(chain.from_iterable(chain.from_iterable(found)))
    holders = Counter(chain.from_iterable(set[Pair]().union(*sets) for sets in found))
    places = _earliest(documents, found)
    keys = zip(map(holders.__getitem__, counts), counts.values(), map(places.__getitem__, counts), strict=True)
    weights = dict(zip(counts, map(chances.__getitem__, keys), strict=True))
    alone = [chances[1, 1, place] for place in range(max(map(len, documents), default=0))]
    weight = weights.__getitem__
    worths = [
        Worth(pairs, math.fsum(map(weight, pairs)), (len(sentence.pairs) - len(pairs)) * alone[sentence.place])
        for told, sets in zip(documents, found, strict=True)
        for sentence, pairs in zip(told, sets, strict=True)
    ]
    return worths, weights


def _earliest(
    documents: Sequence[Sequence[Measured]], found: Sequence[Sequence[frozenset[Pair]]]
) -> Mapping[Pair, int]:
    """The first place at which each pair stands in any document: the later ones are written over."""
    placed = [
        (sentence.place, pairs)
        for told, sets in zip(documents, found, strict=True)
        for sentence, pairs in zip(told, sets, strict=True)
        if pairs
    ]
    placed.sort(key=itemgetter(0), reverse=True)
    places = dict[Pair, int]()
    for place, pairs in placed:
        places.update(dict.fromkeys(pairs, place))
    return places


@lru_cache(maxsize=8)
def _chances(documents: int) -> _Chances:
    """One table for all sets of a size: of single articles there are thousands, and their pairs come as often."""
    return _Chances(documents)


class _Chances(dict[tuple[int, int, int], float]):
    """The chance of a pair that so many documents and sentences have, the earliest at this place of its document.

    Beyond ten documents their share counts and not their number, so that a thousand do not make every pair certain.
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
