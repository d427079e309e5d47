"""Sentences as terms weighted by rarity: how near each is to all of them, and how alike two are.

A term is a number or a text; it only has to be the same in all sentences that are compared.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain, repeat
from operator import sub
from typing import NamedTuple

Unit = str | int
"""What sentences are made of, and may have in common: a term, or a pair of words."""

_FLOOR = 0.1


class Vector(NamedTuple):
    """The terms of a sentence that other sentences have too, and the length of the vector of all its terms.

    `squares` are the squared weights of the terms that several sentences have, the same for all vectors of a set.
    """

    terms: frozenset[Unit]
    norm: float
    squares: Mapping[Unit, float]


class Spread(NamedTuple):
    """The vectors of some sentences, and each one's cosine to their sum, scaled so that the nearest has 1."""

    vectors: list[Vector]
    centrality: list[float]


def spread(sentences: Sequence[Collection[Unit]]) -> Spread:
    """Weighs the terms of sentences against one another by inverse sentence frequency."""
    found, alone, counts = common(sentences)
    rarity = {count: (math.log(len(sentences) / count) + _FLOOR) ** 2 for count in set(counts.values())}
    squares = dict(zip(counts, map(rarity.__getitem__, counts.values()), strict=True))
    square = squares.__getitem__
    rarest = (math.log(max(1, len(sentences))) + _FLOOR) ** 2
    lone = [number * rarest for number in alone]
    norms = [math.sqrt(math.fsum(map(square, f)) + rest) for f, rest in zip(found, lone, strict=True)]
    return Spread(list(map(Vector, found, norms, repeat(squares))), _centrality(found, norms, lone, squares))


class Common(NamedTuple):
    """What sentences have in common: the units that others have too, how many each has alone, how many have each."""

    found: list[frozenset[Unit]]
    alone: list[int]
    counts: Counter[Unit]


def common(sentences: Sequence[Collection[Unit]]) -> Common:
    """What sentences have in common; what one of them says twice counts once.

    A set takes up the units of a sentence in half of the time that it takes to merge with another set.
    """
    seen, again, sizes = set[Unit](), set[Unit](), list[int]()
    for units in sentences:
        before, known = len(seen), seen.intersection(units)
        seen.update(units)
        again |= known
        sizes.append(len(known) + len(seen) - before)
    found = list(map(frozenset(again).intersection, sentences))
    return Common(found, list(map(sub, sizes, map(len, found))), Counter(chain.from_iterable(found)))


def likeness(one: Vector, other: Vector) -> float:
    """The cosine of two sentences."""
    both = one.terms & other.terms
    return math.fsum(map(one.squares.__getitem__, both)) / (one.norm * other.norm) if both else 0.0


def _centrality(
    found: Sequence[frozenset[Unit]], norms: Sequence[float], lone: Sequence[float], squares: Mapping[Unit, float]
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
