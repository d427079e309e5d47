"""Which sentences to take together: each for what it adds to those already taken, until the length is used up."""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence

from briefings.composing.ranking.scoring import Scored
from briefings.composing.ranking.vectors import Unit, likeness

_REPEATS = 0.42
_CONSIDERED = 600


def select(candidates: Sequence[Scored], *, words: int, repeats: float = _REPEATS) -> tuple[Scored, ...]:
    """The candidates worth most together within a number of words, in the order they were taken.

    A word pair counts once however many candidates have it, and a candidate loses up to the share `repeats` of its
    worth by its likeness to one already taken. What a candidate adds only shrinks while others are taken, so the worth
    computed last is an upper bound and most candidates are looked at once (M. Minoux, "Accelerated greedy algorithms",
    1978). Ties go to the earlier document, then the earlier position.
    """
    ranked = sorted((-c.score, c.document, c.position, number) for number, c in enumerate(candidates))
    queue = [(*rank, 0, 0.0) for rank in ranked if candidates[rank[-1]].length <= words][:_CONSIDERED]
    taken, told, left = list[Scored](), set[Unit](), words
    while queue:  # a sorted list is a heap already
        _, document, position, number, seen, like = heapq.heappop(queue)
        candidate = candidates[number]
        if candidate.length > left:
            continue
        if seen == len(taken):
            taken.append(candidate)
            told |= candidate.pairs
            left -= candidate.length
            continue
        like = max(like, *(likeness(candidate.vector, other.vector) for other in taken[seen:]))
        worth = _worth(candidate, told) * (1.0 - repeats * like)
        heapq.heappush(queue, (-worth, document, position, number, len(taken), like))
    return tuple(taken)


def _worth(candidate: Scored, told: set[Unit]) -> float:
    """What a word of a candidate adds to what is told already."""
    untold = math.fsum(map(candidate.weights.__getitem__, candidate.pairs - told))
    return (untold + candidate.unshared) / max(1, candidate.length) * candidate.emphasis
