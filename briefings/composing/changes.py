"""What is new, changed or gone against an earlier edition, matched by fact and not by string.

The same fact told by another document, or in other words, is no news. The same fact with another value, or a subject
that has got further, is a change. Only what no earlier line says is new; only what no line says any more is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.doubts import are_long, beside_names
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.agreement.markets import is_of_market
from briefings.composing.agreement.progress import Tie, seems_further, tie
from briefings.composing.agreement.told import LEAST_SHARED, cut
from briefings.composing.agreement.values import are_of_two_times
from briefings.composing.became import Deeds, deeds_tie
from briefings.composing.moves import Read, moved
from briefings.composing.tolls.lines import Counted
from briefings.model import Card, Changes, CitedDocument, Edition, Line, Published, Status, as_published

_SHARED = 3  # words, as two may be what the whole briefing is about; two of them no names


def changes(cards: Sequence[Card], documents: Sequence[CitedDocument], previous: Edition | None) -> Changes:
    """Line ids against `previous`; `documents` are those that this edition cites.

    Without an earlier edition nothing is marked: the first edition is the baseline. What a document says that the
    earlier edition cites already is told late, and is no news.
    """
    if previous is None:
        return Changes()
    told = _Told((*_Cited.of(previous.cards, previous.documents), *_Cited.of(cards, documents)))
    now, before = _ids(cards), _ids(previous.cards)
    fresh = [key for key in now if key not in before]
    relations = {key: told.relations(key, before) for key in fresh}
    same = {key for key, (again, _) in relations.items() if again}
    changed = {key for key, (again, further) in relations.items() if further and not again}
    changed |= set(_moved_on(cards, previous.cards, set(fresh) - same, told.rarity))
    met = {was for again, further in relations.values() for was in (*again, *further)}
    gone = [key for key in before if key not in now and key not in met]
    known = {document.id for document in previous.documents}
    return Changes(
        since=previous.id,
        new=tuple(key for key in fresh if key not in same | changed and told.source(key) not in known),
        changed=tuple(key for key in fresh if key in changed),
        dropped=tuple(key for key in gone if not told.is_among(key, now)),
    )


class _Cited(NamedTuple):
    """A line and the document that it is from."""

    line: Line
    document: CitedDocument | None

    @classmethod
    def of(cls, cards: Iterable[Card], documents: Iterable[CitedDocument]) -> Iterator[_Cited]:
        known = {document.ref: document for document in documents}
        for card in cards:
            for line in card.lines:
                yield cls(line, known.get(line.citations[0].document) if line.citations else None)

    @property
    def published(self) -> Published | None:
        return as_published(self.document.published) if self.document else None


class _Told:
    """The lines of two editions as facts, by their ids, and how one hangs together with another."""

    def __init__(self, cited: Sequence[_Cited]) -> None:
        self._sources = {each.line.id: each.document.id if each.document else "" for each in cited}
        self._facts: dict[str, Fact] = {each.line.id: fact_of(each.line.text, each.published) for each in cited}
        self._texts = {each.line.id: each.line.text for each in cited}
        self._deeds: dict[str, Deeds] = {}
        self._reads: dict[str, Read] = {}
        self.rarity = Rarity(fact.frame for fact in self._facts.values())
        self._counted = Counted(
            [each.line for each in cited],
            {each.line.id: each.document.title if each.document else "" for each in cited},
            {each.line.id: each.published for each in cited},
        )

    def source(self, key: str) -> str:
        """The id of the document that a line is from."""
        return self._sources[key]

    def relations(self, key: str, before: Iterable[str]) -> tuple[list[str], list[str]]:
        """The earlier lines that said what a line says, and those of which it tells what has become."""
        same, further = list[str](), list[str]()
        for other in before:
            moved_toll = self._counted.moved(key, other)
            tied = Tie.FURTHER if moved_toll else self._tie(key, other)
            if tied is Tie.FURTHER and not moved_toll and self._counted.are_apart(key, other):
                tied = Tie.NONE
            if tied is not Tie.NONE:
                (same if tied is Tie.AGAIN else further).append(other)
        return same, further

    def _tie(self, key: str, other: str) -> Tie:
        now, before = self._facts[key], self._facts[other]
        if _is_told_anew(now, before):
            return Tie.NONE
        if moved(self._read(key), self._read(other), self.rarity):
            return Tie.FURTHER
        found = tie(now, before, self.rarity)
        if found is not Tie.NONE:
            return found
        deeds = deeds_tie(self._of(key), self._of(other), self.rarity)
        doubtful = deeds is Tie.AGAIN and seems_further(now, before, self.rarity)
        return Tie.NONE if doubtful else deeds

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

    def is_among(self, key: str, now: Iterable[str]) -> bool:
        """Whether a line that stays says what one said that is gone."""
        fact = self._facts[key]
        return any(compare(fact, self._facts[other], self.rarity).relation is Relation.SAME for other in now)


def _is_told_anew(now: Fact, before: Fact) -> bool:
    """Whether both tell of what each day or month has its own of: a market's close, the growth of a month."""
    return (now.day != before.day and is_of_market(now) and is_of_market(before)) or are_of_two_times(now, before)


def _ids(cards: Iterable[Card]) -> list[str]:
    return list(dict.fromkeys(line.id for card in cards for line in card.lines))


def _moved_on(cards: Sequence[Card], before: Sequence[Card], fresh: set[str], rarity: Rarity) -> list[str]:
    """The fresh lines that tell of a card's new status, where the card had another one before of the same thing."""
    earlier = {card.topic: card.status for card in before if card.status}
    told = {
        card.status.text
        for card in cards
        if card.status and (was := earlier.get(card.topic)) and _has_moved(card.status, was, rarity)
    }
    return [line.id for card in cards for line in card.lines if line.id in fresh and line.text in told]


def _has_moved(now: Status, was: Status, rarity: Rarity) -> bool:
    """Whether two statuses are of one thing, and not the same."""
    if now.state == was.state:
        return False
    if now.previous is not None and now.previous.text == was.text:
        return True
    here, there = fact_of(now.text, None), fact_of(was.text, None)
    both = here.whole & there.whole
    if len(both) < _SHARED or len(beside_names(cut(both), here, there)) < LEAST_SHARED:
        return False
    return not are_long(here, there) or moved(Read.of(here, now.text), Read.of(there, was.text), rarity)
