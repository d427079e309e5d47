"""What the composer has read: every passage of the documents that touch the scope, with what was decided about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from briefings.composing.passages import Passage
from briefings.composing.scope import Belonging
from briefings.composing.topics import Placing
from briefings.model import Document


class Judged(NamedTuple):
    """A passage, why it belongs to the briefing or not, and its place on a card if it has one.

    `statement` says of one that has a place whether it may become a line.
    """

    passage: Passage
    belonging: Belonging
    placing: Placing | None
    statement: bool


_MANY = 5


class Reading(NamedTuple):
    """The documents in order, the passages of those that touch the scope, and how many do.

    `salience` says how far each document that has a passage on a card is about the scope, by its number.
    """

    documents: Sequence[Document]
    judged: tuple[Judged, ...]
    touching: int = 0
    salience: Mapping[int, float] = MappingProxyType({})

    @property
    def of_many(self) -> bool:
        """Whether so many documents touch the scope that some sentences can be spared; of fewer every one counts."""
        return self.touching >= _MANY
