"""The parts that make the score of a candidate: its merits, and what is against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_CENTRALITY, _HEADLINE, _SUBSTANCE = 1.0, 0.5, 0.36
_TOLL = "in place of an older toll"


class Parts(NamedTuple):
    """The parts of a score; one that is not given changes nothing.

    `support` and `inheritance` are found when all candidates of a card are known.
    """

    topic: float = 1.0
    scope: float = 1.0
    salience: float = 1.0
    """How far its story is about the scope."""
    report: float = 1.0
    position: float = 1.0
    freshness: float = 1.0
    currency: float = 1.0
    centrality: float = 0.0
    headline: float = 0.0
    substance: float = 0.0
    length: float = 1.0
    standing: float = 1.0
    """How far the sentence can be read alone."""
    support: float = 1.0
    """How far others bear it out."""
    inheritance: float = 1.0
    """What it is worth more for standing in the place of an older toll."""

    @property
    def score(self) -> float:
        """What a passage is worth by itself: its merits, and what is against it takes a share of them away."""
        nearness = 1.0 + _CENTRALITY * self.centrality + _HEADLINE * self.headline
        merit = nearness * self.position * (1.0 + _SUBSTANCE * self.substance)
        reduced = self.topic * self.scope * self.salience * self.report * self.freshness * self.currency * self.length
        return merit * reduced * self.standing

    def named(self) -> Iterator[tuple[str, float]]:
        """Each part with the name that the trace shows, how far it can be read alone at last."""
        told = self._asdict()
        standing, inheritance = told.pop("standing"), told.pop("inheritance")
        yield from told.items()
        if inheritance != 1.0:
            yield _TOLL, inheritance
        yield "standing", standing
