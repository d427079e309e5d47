"""A count of people who came to harm, as a passage states it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.passages import Passage
from briefings.composing.tolls.words_abroad import AT_LEAST
from briefings.language.numbers import FigureMention

RECENT = timedelta(days=45)
"""How long before its paper an event is still news, and its dead are still counted."""
_AT_LEAST = AT_LEAST | {"at least", "more than", "over"}


class Toll(NamedTuple):
    """A count of one kind (`dead`, `missing`, `injured`, `dead Americans`) on a day, as a passage states it.

    `about` are the terms of its sentence and title, `names` the names that the sentence itself holds, `events` the days
    on which the sentence says that it happened and `where` the places for which the count holds; empty where unknown.
    `mine` is the one that its document names first, where it is about one. `language` is `de`, `fr` or `es` where the
    passage is not English.
    """

    kind: str
    value: float
    day: date
    passage: Passage
    mention: FigureMention
    about: frozenset[str]
    names: frozenset[str]
    events: frozenset[date]
    where: frozenset[str]
    mine: str = ""
    language: str = ""

    @property
    def at(self) -> tuple[int, int]:
        """The place of its sentence: document and position."""
        return self.passage.document, self.passage.position

    @property
    def is_least(self) -> bool:
        """Whether it only says how many there are at the least, so that a larger one contradicts nothing."""
        return self.mention.hedge in _AT_LEAST

    @property
    def is_placed(self) -> bool:
        """Whether the label of a toll abroad says where it was: "Tote in Osk", not "Tote"."""
        return " " in self.mention.label

    @property
    def is_old(self) -> bool:
        """Whether it is of an event long before it was told: "the attack of 7 October"."""
        return any(day < self.day - RECENT for day in self.events)

    def times(self, other: Toll) -> float:
        """How many times the one is the other, whichever is more."""
        return max(self.value, other.value) / max(1.0, min(self.value, other.value))

    @property
    def is_of_people(self) -> bool:
        """Whether it counts those of one people among the others: "12 Americans"."""
        return " " in self.kind

    @property
    def words(self) -> str:
        """The count as the source has it, with the word that bounds it ("at least 82")."""
        return self.mention.words
