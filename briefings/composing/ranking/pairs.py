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
from itertools import groupby

from briefings.composing.ranking.measuring import Measured, Pair

_BASE, _DOCUMENTS, _REPEATS, _EARLY = -3.0, 1.16, 0.93, 1.2
_FEW = 10


class PairWeights:
    """The weights of the pairs of some sentences, which stand in the order of their documents.

    `shared` holds those that two sentences or more have. A pair that only one has can't be told twice, so it is counted
    with the others of its sentence and not kept.
    """

    def __init__(self, sentences: Sequence[Measured], *, documents: int) -> None:
        self._scale = min(1.0, (_FEW - 1) / max(1, documents - 1))
        self._known = dict[tuple[int, int, int], float]()
        counts = Counter[Pair]()
        for sentence in sentences:
            counts.update(sentence.pairs)
        times = {pair: count for pair, count in counts.items() if count > 1}
        self._shared = [sentence.pairs & times.keys() for sentence in sentences]
        self.shared: Mapping[Pair, float] = self._weighed(sentences, times)

    def split(self, number: int, sentence: Measured) -> tuple[frozenset[Pair], float]:
        """The pairs of a sentence that others have too, and what the rest of its pairs are worth together.

        `number` counts the sentences in the order in which they were given.
        """
        shared = self._shared[number]
        return shared, (len(sentence.pairs) - len(shared)) * self._weight(1, 1, sentence.place)

    def _weighed(self, sentences: Sequence[Measured], times: Mapping[Pair, int]) -> dict[Pair, float]:
        """The weight of each shared pair. Whole sets are counted at a time: a loop over pairs costs twice as much."""
        holders, earliest = Counter[Pair](), dict[Pair, int]()
        told = zip(sentences, self._shared, strict=True)
        for _, of_document in groupby(told, key=lambda pair: pair[0].document):
            holders.update(set[Pair]().union(*(shared for _, shared in of_document)))
        for place, pairs in sorted(self._by_place(sentences).items(), reverse=True):
            earliest.update(dict.fromkeys(pairs, place))
        return {pair: self._weight(holders[pair], count, earliest[pair]) for pair, count in times.items()}

    def _by_place(self, sentences: Sequence[Measured]) -> dict[int, set[Pair]]:
        found = dict[int, set[Pair]]()
        for sentence, shared in zip(sentences, self._shared, strict=True):
            found.setdefault(sentence.place, set()).update(shared)
        return found

    def _weight(self, documents: int, sentences: int, place: int) -> float:
        """The chance of a pair that so many documents and sentences have, the earliest at this place of its document.

        Beyond ten documents their share counts and not their number, so that a thousand do not make every pair certain.
        """
        key = (documents, sentences, place)
        weight = self._known.get(key)
        if weight is None:
            logit = _BASE + _DOCUMENTS * math.log1p((documents - 1) * self._scale)
            logit += _REPEATS * math.log(sentences / documents) + _EARLY / (1 + place)
            self._known[key] = weight = 1.0 / (1.0 + math.exp(-logit))
        return weight
