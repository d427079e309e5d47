"""One card from its material: lines first, then what they say in figures, dates, voices and status."""

from __future__ import annotations

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.selection import Selection
from briefings.model import Card, Topic

_CANDIDATES = 24


def material_of(topic: Topic, selection: Selection, mentions: Mentions) -> Material:
    """The material of a topic's card: its lines, and the best of what was left out."""
    rest = [candidate for candidate, _ in selection.left_out]
    best = sorted([*selection.chosen, *rest], key=lambda c: (-c.score, c.order))[:_CANDIDATES]
    return Material(topic=topic, chosen=selection.chosen, candidates=tuple(best), mentions=mentions)


def build_card(material: Material, citing: Citing) -> Card:
    """The card of a topic."""
    topic = material.topic
    return Card(
        topic=topic.key,
        title=topic.title,
        emoji=topic.emoji,
        lines=tuple(citing.line(candidate.passage) for candidate in material.chosen),
    )
