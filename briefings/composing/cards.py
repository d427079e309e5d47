"""One card from its material: lines first, then what they say in figures, dates, voices and status."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.notes import notes_for
from briefings.composing.selection import Selection
from briefings.composing.status import status_of
from briefings.composing.voices import voices_of
from briefings.composing.weighing import Candidate
from briefings.model import Card, Line, Topic

_CANDIDATES = 24


def material_of(topic: Topic, selection: Selection, mentions: Mentions) -> Material:
    """The material of a topic's card: its lines, and the best of what was left out."""
    rest = [candidate for candidate, _ in selection.left_out]
    best = sorted([*selection.chosen, *rest], key=lambda c: (-c.score, c.order))[:_CANDIDATES]
    return Material(topic=topic, chosen=selection.chosen, candidates=tuple(best), mentions=mentions)


def lines_of(candidates: Sequence[Candidate], mentions: Mentions, citing: Citing) -> tuple[Line, ...]:
    """The lines of candidates that are read in this order, with the editor's notes that make them clear."""
    told: set[str] = set()
    return tuple(citing.line(c.passage, notes=notes_for(c.passage, mentions, told)) for c in candidates)


def build_card(material: Material, citing: Citing) -> Card:
    """The card of a topic."""
    topic = material.topic
    return Card(
        topic=topic.key,
        title=topic.title,
        emoji=topic.emoji,
        lines=lines_of(material.chosen, material.mentions, citing),
        status=status_of(material, citing),
        voices=voices_of(material, citing),
    )
