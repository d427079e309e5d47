"""The lines of two editions as facts: how a later one hangs together with an earlier one, and what it replaces."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import Fact, Value, fact_of
from briefings.composing.agreement.markets import is_of_market
from briefings.composing.agreement.progress import Tie, seems_further, tie
from briefings.composing.agreement.values import are_of_two_times
from briefings.composing.became import Deeds, deeds_tie
from briefings.composing.moves.apart import count_apart
from briefings.composing.moves.moved import Read, Words, moved
from briefings.composing.moves.near import are_near_in_short
from briefings.composing.moves.two_things import are_of_two_days
from briefings.composing.retelling import Telling, retells
from briefings.composing.timeline.incidents import befalls
from briefings.composing.tolls.lines import Counted
from briefings.language.quotes.verbs import PREPOSITIONS
from briefings.language.tokens import cut
from briefings.model import Card, CitedDocument, Line, Published, as_published

_MANY_LINES = 3
_MARKS = " .,;:!?()–—-"
_LEADING_ON = PREPOSITIONS | {"and", "or", "but", "as", "than"}
_ROUGHLY = frozenset("dozens scores hundreds thousands millions billions trillions".split())


class Cited(NamedTuple):
    """A line and the document that it is from."""

    line: Line
    document: CitedDocument | None

    @classmethod
    def of(cls, cards: Iterable[Card], documents: Iterable[CitedDocument]) -> Iterator[Cited]:
        """The lines of cards, by the documents that their edition lists."""
        known = {document.ref: document for document in documents}
        for card in cards:
            for line in card.lines:
                yield cls(line, known.get(line.citations[0].document) if line.citations else None)

    @property
    def published(self) -> Published | None:
        """When its document was published."""
        return as_published(self.document.published) if self.document else None


class Ties:
    """The lines of two editions, by their ids."""

    def __init__(self, cited: Sequence[Cited]) -> None:
        self._sources = {each.line.id: each.document.id if each.document else "" for each in cited}
        self._facts: dict[str, Fact] = {each.line.id: fact_of(each.line.text, each.published) for each in cited}
        self._published = {each.line.id: each.published for each in cited}
        self._texts = {each.line.id: each.line.text for each in cited}
        self._deeds: dict[str, Deeds] = {}
        self._reads: dict[str, Read] = {}
        self.rarity = Rarity(fact.frame for fact in self._facts.values())
        self._stems = Rarity(cut(fact.whole) for fact in self._facts.values())
        self._counted = Counted(
            [each.line for each in cited],
            {each.line.id: each.document.title if each.document else "" for each in cited},
            {each.line.id: each.published for each in cited},
        )

    def source(self, key: str) -> str:
        """The id of the document that a line is from."""
        return self._sources[key]

    def relations(self, key: str, before: Collection[str]) -> tuple[list[str], list[str]]:
        """The earlier lines that said what a line says, and those of which it tells what has become."""
        same, further = list[str](), list[str]()
        many = len(before) >= _MANY_LINES
        for other in before:
            moved_toll = self._counted.moved(key, other)
            tied = Tie.FURTHER if moved_toll else self._tie(key, other)
            if tied is Tie.FURTHER and not moved_toll and self._is_no_change(key, other):
                tied = Tie.NONE
            if many and tied is Tie.FURTHER and self._outdated(key, other) is None:
                tied = Tie.NONE  # one of many lines is like another by chance
            if tied is not Tie.NONE:
                (same if tied is Tie.AGAIN else further).append(other)
        return same, further

    def replaced(self, key: str, further: Sequence[str]) -> tuple[str, str | None]:
        """Which of earlier lines a line replaces, and the words of it that hold no longer, where they are known.

        That is one of which such words are known, and among several the one that is most like the line.
        """
        known = {other: self._outdated(key, other) for other in further}
        frame = self._facts[key].whole
        first = max(
            further,
            key=lambda other: (known[other] is not None, self.rarity.likeness(frame, self._facts[other].whole)),
        )
        return first, known[first]

    def is_among(self, key: str, now: Iterable[str]) -> bool:
        """Whether a line that stays says what one said that is gone."""
        fact = self._facts[key]
        return any(compare(fact, self._facts[other], self.rarity).relation is Relation.SAME for other in now)

    def _is_no_change(self, key: str, other: str) -> bool:
        """Whether two lines count what can't be one thing that has moved, or the one was not published after the other.

        What stands in one document is told at once, however alike the two are.
        """
        if self._counted.are_apart(key, other) or count_apart(self._facts[key], self._facts[other]):
            return True
        if self._sources[key] == self._sources[other]:
            return True
        now, before = self._published[key], self._published[other]
        return isinstance(now, datetime) and isinstance(before, datetime) and now < before

    def _tie(self, key: str, other: str) -> Tie:
        now, before = self._facts[key], self._facts[other]
        if _is_told_anew(now, before):
            return Tie.NONE
        if moved(self._read(key), self._read(other), self.rarity):
            return Tie.FURTHER
        found = tie(now, before, self.rarity)
        if found is not Tie.NONE:
            return found if found is Tie.AGAIN or self._are_near(key, other) else Tie.NONE
        deeds = deeds_tie(self._of(key), self._of(other), self.rarity)
        doubtful = deeds is Tie.AGAIN and seems_further(now, before, self.rarity)
        if deeds is not Tie.NONE and not doubtful:
            return deeds
        told, known = self._told(key), self._told(other)
        if befalls(frozenset(act.meaning for act in told.deeds.acts[:1])) and self._counted.is_told_again(key, other):
            return Tie.AGAIN
        return Tie.AGAIN if retells(told, known, self._stems) else Tie.NONE

    def _are_near(self, key: str, other: str) -> bool:
        now, before = self._read(key), self._read(other)
        return are_near_in_short(now.fact, now.main, before.fact, before.main)

    def _told(self, key: str) -> Telling:
        return Telling(self._of(key), self._read(key).acts)

    def _outdated(self, key: str, other: str) -> str | None:
        """The words of an earlier line that hold no longer: its toll, its value, or how far its act had got."""
        text = self._texts[other]
        if toll := self._counted.moved(key, other):
            return counted_words(text, toll.mention.start, toll.mention.end, toll.mention.label)
        found = moved(self._read(key), self._read(other), self.rarity)
        if isinstance(found, Words):
            return clause_words(text[found.start : found.end])
        value = found or self._other_value(key, other)
        return counted_words(text, value.at, value.end, value.label) if value else None

    def _other_value(self, key: str, other: str) -> Value | None:
        """The value of an earlier line where it is the only one of its kind in either, or by which the two conflict."""
        now, before = self._facts[key], self._facts[other]
        compared = compare(now, before, self.rarity)
        if compared.relation is Relation.CONFLICT and compared.values:
            return compared.values[1]
        pairs = [(a, b) for a in now.figures for b in before.figures if a.is_like(b)]
        return pairs[0][1] if len(pairs) == 1 and pairs[0][0].value != pairs[0][1].value else None

    def _of(self, key: str) -> Deeds:
        """The deeds of a line, read once."""
        if key not in self._deeds:
            self._deeds[key] = Deeds.of(self._facts[key], self._texts[key])
        return self._deeds[key]

    def _read(self, key: str) -> Read:
        """The acts of a line, read once."""
        if key not in self._reads:
            self._reads[key] = Read.of(self._facts[key], self._texts[key])
        return self._reads[key]


def clause_words(text: str) -> str:
    """The words of a clause without what would lead on: "were at odds over", "is needed, and"."""
    words = text.strip(_MARKS)
    while words and words.rpartition(" ")[2] in _LEADING_ON:
        words = words.rpartition(" ")[0].rstrip(_MARKS)
    return words


def counted_words(text: str, start: int, end: int, label: str) -> str | None:
    """The words of a value, with the one behind it where that says what is counted: "27 miners"; none of "billions"."""
    if text[start:end].rpartition(" ")[2] in _ROUGHLY:
        return None
    behind = text[end:].split(maxsplit=1)[:1] if text[end : end + 1] == " " else []
    word = behind[0].rstrip(",.;:") if behind else ""
    return text[start : end + 1 + len(word)] if word and label.split()[:1] == [word] else text[start:end]


def _is_told_anew(now: Fact, before: Fact) -> bool:
    """Whether both tell of what each day or month has its own of: a market's close, the growth of a month.

    By how much a market moved takes the place of no other move either.
    """
    if are_of_two_times(now, before) or (_count_arrests(now, before) and are_of_two_days(now, before)):
        return True
    if now.day == before.day:
        return False
    if _are_moves(now, before):
        return is_of_market(now) or is_of_market(before)
    return is_of_market(now) and is_of_market(before)


def _count_arrests(now: Fact, before: Fact) -> bool:
    """Whether both say how many were arrested: each night's raid has its own."""
    return all(any(value.fate == "held" for value in fact.figures) for fact in (now, before))


def _are_moves(now: Fact, before: Fact) -> bool:
    """Whether all that both give is by how much something moved."""
    return all(fact.figures and all(value.move for value in fact.figures) for fact in (now, before))
