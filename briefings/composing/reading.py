"""What the composer has read: every passage of the documents that touch the scope, with what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
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


class Reading(NamedTuple):
    """The documents in order, and their passages."""

    documents: Sequence[Document]
    judged: tuple[Judged, ...]
