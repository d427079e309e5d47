"""What a card is made from: its chosen lines, and the candidates behind them that its other parts may draw on."""

from __future__ import annotations

from dataclasses import dataclass

from briefings.composing.mentions import Mentions
from briefings.composing.weighing import Candidate
from briefings.model import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The material of one card.

    `chosen` are the lines in the card's order; `candidates` the best-scoring statements of the topic, chosen ones among
    them, best first, bounded so that a thousand documents on one topic stay quick.
    """

    topic: Topic
    chosen: tuple[Candidate, ...]
    candidates: tuple[Candidate, ...]
    mentions: Mentions
