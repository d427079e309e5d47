"""What a card is made from: its chosen lines, and the candidates behind them that its other parts may draw on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from briefings.composing.agreement.comparing import Comparison
from briefings.composing.agreement.facts import Fact
from briefings.composing.mentions import Mentions
from briefings.composing.weighing import Candidate
from briefings.model import Topic


class Standing(NamedTuple):
    """What other documents say to a line: who states the same, and who gives another value.

    `retold` are those that tell its news in other words.
    """

    line: Candidate
    fact: Fact
    behind: tuple[Candidate, ...]
    against: tuple[tuple[Candidate, Comparison], ...]
    retold: tuple[Candidate, ...] = ()


class Material(NamedTuple):
    """The material of one card.

    `standings` are the lines in the card's order, each with what other documents say to it; `candidates` the
    best-scoring statements of the topic, the lines among them, best first, bounded so that a thousand documents on one
    topic stay quick. `latest` are others of the newest documents: how things stand may be told by a small sentence.
    `deep` are the places of the candidates that stand deep in a story, where the briefing is `of_many` documents, and
    `sides` those of openings that tell from another side what a line opens its story with, each with the line's.
    """

    topic: Topic
    standings: tuple[Standing, ...]
    candidates: tuple[Candidate, ...]
    mentions: Mentions
    latest: tuple[Candidate, ...] = ()
    deep: frozenset[tuple[int, int]] = frozenset()
    of_many: bool = False
    sides: Mapping[tuple[int, int], tuple[int, int]] = MappingProxyType({})

    @property
    def foremost(self) -> Iterator[Candidate]:
        """The candidates that a figure or a status may rest on."""
        return (candidate for candidate in self.candidates if candidate.order not in self.deep)
