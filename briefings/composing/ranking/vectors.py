"""Sentences as terms weighted by rarity: how near each is to all of them, and how alike two are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, repeat
from typing import NamedTuple

_FLOOR = 0.1


class Vector(NamedTuple):
    """The terms of a sentence that other sentences have too, and the length of the vector of all its terms.

    `squares` are the squared weights of the terms that several sentences have, the same for all vectors of a set.
    """

    terms: frozenset[str]
    norm: float
    squares: Mapping[str, float]


class Spread(NamedTuple):
    """The vectors of some sentences, and each one's cosine to their sum, scaled so that the nearest has 1."""

    vectors: list[Vector]
    centrality: list[float]


def spread(sentences: Sequence[frozenset[str]]) -> Spread:
    """Weighs the terms of sentences against one another by inverse sentence frequency."""
    common = shared(sentences)
    found = [terms & common for terms in sentences]
    counts = Counter(chain.from_iterable(found))
    rarity = {count: (math.log(len(sentences) / count) + _FLOOR) ** 2 for count in set(counts.values())}
    squares = dict(zip(counts, map(rarity.__getitem__, counts.values()), strict=True))
    square = squares.__getitem__
    alone = (math.log(max(1, len(sentences))) + _FLOOR) ** 2
    lone = [(len(terms) - len(ours)) * alone for terms, ours in zip(sentences, found, strict=True)]
    norms = [math.sqrt(math.fsum(map(square, f)) + rest) for f, rest in zip(found, lone, strict=True)]
    return Spread(list(map(Vector, found, norms, repeat(squares))), _centrality(found, norms, lone, squares))


def shared(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    """What two of the sets or more hold; sets keep what they hash, so this costs half of counting."""
    seen, again = set[str](), set[str]()
    for held in sets:
        again |= seen & held
        seen |= held
    return frozenset(again)


def likeness(one: Vector, other: Vector) -> float:
    """The cosine of two sentences."""
    both = one.terms & other.terms
    return math.fsum(map(one.squares.__getitem__, both)) / (one.norm * other.norm) if both else 0.0


def _centrality(
    found: Sequence[frozenset[str]], norms: Sequence[float], lone: Sequence[float], squares: Mapping[str, float]
) -> list[float]:
    """Each vector's part in the sum of all; what no other sentence has meets only itself there."""
    parts = [1.0 / norm if norm else 0.0 for norm in norms]
    centre = dict.fromkeys(squares, 0.0)
    for terms, part in zip(found, parts, strict=True):
        for term in terms:
            centre[term] += part
    pull = {term: square * centre[term] for term, square in squares.items()}.__getitem__
    near = [
        (math.fsum(map(pull, terms)) + own * part) * part for terms, own, part in zip(found, lone, parts, strict=True)
    ]
    most = max(near, default=0.0)
    return [value / most for value in near] if most else near
