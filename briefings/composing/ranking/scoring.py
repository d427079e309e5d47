"""How well each sentence would stand in a summary of a set of documents, in named parts.

The score is a product: what a word of the sentence is worth by its word pairs, more for one near the centre of the set
or near the headlines, less for a later place. Position, title and frequency are H. P. Edmundson's signals ("New
methods in automatic extracting", 1969), and in news they are still most of what can be had.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefings.composing.ranking.measuring import Measured, measure
from briefings.composing.ranking.pairs import weigh_pairs
from briefings.composing.ranking.vectors import Unit, Vector, spread
from briefings.language.numbered import Numbers, numbers, units_of
from briefings.model import Sentence

_CENTRAL, _LATER = 1.1, 0.15


class Weights(NamedTuple):
    """What headlines and the openings of documents weigh; an opening less than 1, as pairs told first weigh more."""

    headline: float
    opening: float


# Of one document each sentence tells something else; of several the openings tell most of what there is, and what some
# headline holds is told by many. Those of several are the mean of what is best for the human summaries of MultiLing
# 2011 in six languages with each of its events left out in turn.
_ALONE, _TOGETHER = Weights(headline=0.7, opening=0.76), Weights(headline=0.4, opening=0.95)


class Scored(NamedTuple):
    """A sentence with the parts of its score.

    `document` and `position` say where it stands, `length` its words. The parts: `support`, the chance that a person's
    summary tells what it tells, a mean over its words; `centrality`, the cosine to the whole set, 1 for the sentence
    nearest to it; `headline`, how much it holds of the headlines of all documents, 1 for the sentence that holds most;
    `place`, less the later it stands; `substance`, more with a figure, less with an aside; `factor`, for a caller with
    reasons of its own (a topic).

    `pairs` are the word pairs that other sentences have too, `weights` their worth, `unshared` the worth of its other
    pairs, `vector` its terms: what `select` compares. `parts_weigh` says how much two of the parts weigh.
    """

    document: int
    position: int
    length: int
    support: float
    centrality: float
    headline: float
    place: float
    substance: float
    pairs: frozenset[Unit]
    weights: Mapping[Unit, float]
    unshared: float
    vector: Vector
    parts_weigh: Weights
    factor: float = 1.0

    @property
    def emphasis(self) -> float:
        """What everything but `support` multiplies it by."""
        nearness = 1.0 + _CENTRAL * self.centrality + self.parts_weigh.headline * self.headline
        return nearness * self.place * self.substance * self.factor

    @property
    def score(self) -> float:
        """What a word of it is worth while nothing is chosen."""
        return self.support * self.emphasis

    @property
    def parts(self) -> tuple[tuple[str, float], ...]:
        """The parts of the score by name, for the trace."""
        return (
            ("support", self.support),
            ("centrality", self.centrality),
            ("headline", self.headline),
            ("place", self.place),
            ("substance", self.substance),
            ("factor", self.factor),
        )


def score_sentences(documents: Sequence[Sequence[Sentence]], *, titles: Sequence[str] = ()) -> tuple[Scored, ...]:
    """Scores the sentences of some documents against one another, in the order given.

    Headings, date lines, captions and scraps are left out, unless a document has nothing else. `titles` are those of
    the documents, empty where unknown; a document without one is headed by its first sentence if that is a heading.
    """
    table = numbers()
    measured = measure(documents, table)
    headed = _headed(_headlines(documents, titles or [""] * len(documents), measured, table), measured.terms)
    weights = _TOGETHER if len(documents) > 1 else _ALONE
    worths = weigh_pairs(measured, len(documents))
    vectors, centrality = spread(measured.terms)
    rows = zip(*measured, headed, worths.pairs, worths.shared, worths.unshared, vectors, centrality, strict=True)
    return tuple(
        [
            Scored(
                document,
                position,
                length,
                (shared + alone) / max(1, length),
                central,
                held,
                (1.0 + place) ** -_LATER if place else weights.opening,
                substance,
                pairs,
                worths.weights,
                alone,
                vector,
                weights,
            )
            for document, position, place, length, _, _, substance, held, pairs, shared, alone, vector, central in rows
        ]
    )


def _headlines(
    documents: Sequence[Sequence[Sentence]], titles: Sequence[str], measured: Measured, table: Numbers
) -> list[frozenset[int]]:
    """The terms of each document's headline: its title, or else its first sentence where that can't stand by itself."""
    openings = dict(zip(measured.documents[::-1], measured.positions[::-1], strict=True))
    headings = [
        title or (sentences[0].text if openings.get(number, 0) > 0 else "")
        for number, (title, sentences) in enumerate(zip(titles, documents, strict=True))
    ]
    return list(map(frozenset, units_of(table.read(headings).words).terms))


def _headed(headlines: Sequence[frozenset[int]], sentences: Sequence[Sequence[int]]) -> list[float]:
    """How much each sentence holds of the headlines, each of which weighs the same, scaled so that the best has 1."""
    weights = Counter[int]()
    for headline in filter(None, headlines):
        weights.update(dict.fromkeys(headline, 1.0 / len(headline)))
    known, weight = frozenset(weights), weights.__getitem__
    held = [math.fsum(map(weight, known.intersection(terms))) for terms in sentences]
    most = max(held, default=0.0)
    return [value / most for value in held] if most else held
