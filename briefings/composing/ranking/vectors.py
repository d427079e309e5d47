"""Sentences as terms weighted by rarity: how near each is to all of them, and how alike two are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

Vector = Mapping[str, float]
"""Terms that other sentences have too, by weight; with the terms that none has, its length would be 1."""

_FLOOR = 0.1


class Spread(NamedTuple):
    """The vectors of some sentences, and each one's cosine to their sum, scaled so that the nearest has 1."""

    vectors: list[dict[str, float]]
    centrality: list[float]


def spread(sentences: Sequence[frozenset[str]]) -> Spread:
    """Weighs the terms of sentences against one another by inverse sentence frequency."""
    counts = Counter[str]()
    for terms in sentences:
        counts.update(terms)
    alone = math.log(max(1, len(sentences))) + _FLOOR
    rarity = {term: math.log(len(sentences) / count) + _FLOOR for term, count in counts.items() if count > 1}
    shared, squares = frozenset(rarity), {term: value * value for term, value in rarity.items()}
    vectors, unshared = list[dict[str, float]](), list[float]()
    for terms in sentences:
        found = terms & shared
        lone = (len(terms) - len(found)) * alone * alone
        square = math.fsum([squares[term] for term in found]) + lone
        norm = math.sqrt(square)
        vectors.append({term: rarity[term] / norm for term in found})
        unshared.append(lone / square if square else 0.0)
    return Spread(vectors, _centrality(vectors, unshared))


def likeness(one: Vector, other: Vector) -> float:
    """The cosine of two sentences."""
    if len(other) < len(one):
        one, other = other, one
    return math.fsum([value * other[term] for term, value in one.items() if term in other])


def _centrality(vectors: Sequence[Vector], unshared: Sequence[float]) -> list[float]:
    """Each vector's part in the sum of all; what no other sentence has meets only itself there."""
    centre = dict[str, float]()
    for vector in vectors:
        for term, value in vector.items():
            centre[term] = centre.get(term, 0.0) + value
    near = [
        math.fsum([value * centre[term] for term, value in vector.items()]) + own
        for vector, own in zip(vectors, unshared, strict=True)
    ]
    most = max(near, default=0.0)
    return [value / most for value in near] if most else near
