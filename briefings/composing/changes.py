"""What is new, changed or gone against an earlier edition, matched by fact and not by string.

The same fact told by another document, or in other words, is no news. The same fact with another value, or a subject
that has got further, is a change. Only what no earlier line says is new; only what no line says any more is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.agreement.progress import Tie, tie
from briefings.model import Card, Changes, Edition, Line, as_published


def changes(cards: Sequence[Card], documents: dict[str, str | None], previous: Edition | None) -> Changes:
    """Line ids against `previous`; `documents` has the publication date behind each letter of this edition.

    Without an earlier edition nothing is marked: the first edition is the baseline.
    """
    if previous is None:
        return Changes()
    now = _facts(cards, documents)
    before = _facts(previous.cards, {document.ref: document.published for document in previous.documents})
    rarity = Rarity(fact.frame for fact in (*now.values(), *before.values()))
    fresh = [key for key in now if key not in before]
    relations = {key: _relations(now[key], before, rarity) for key in fresh}
    same = {key for key, (again, _) in relations.items() if again}
    changed = {key for key, (again, further) in relations.items() if further and not again}
    changed |= set(_moved_on(cards, previous.cards, set(fresh) - same))
    met = {was for again, further in relations.values() for was in (*again, *further)}
    gone = [key for key in before if key not in now and key not in met]
    return Changes(
        since=previous.id,
        new=tuple(key for key in fresh if key not in same and key not in changed),
        changed=tuple(key for key in fresh if key in changed),
        dropped=tuple(key for key in gone if not _is_told(before[key], now, rarity)),
    )


def _facts(cards: Iterable[Card], published: dict[str, str | None]) -> dict[str, Fact]:
    lines = [line for card in cards for line in card.lines]
    return {line.id: fact_of(line.text, as_published(published.get(_letter(line)))) for line in lines}


def _letter(line: Line) -> str:
    return line.citations[0].document if line.citations else ""


def _relations(fact: Fact, before: Mapping[str, Fact], rarity: Rarity) -> tuple[list[str], list[str]]:
    """The earlier lines that said what a line says, and those of which it tells what has become."""
    same, further = list[str](), list[str]()
    for key, other in before.items():
        tied = tie(fact, other, rarity)
        if tied is not Tie.NONE:
            (same if tied is Tie.AGAIN else further).append(key)
    return same, further


def _is_told(fact: Fact, now: Mapping[str, Fact], rarity: Rarity) -> bool:
    """Whether a line that stays says what one said that is gone."""
    return any(compare(fact, other, rarity).relation is Relation.SAME for other in now.values())


def _moved_on(cards: Sequence[Card], before: Sequence[Card], fresh: set[str]) -> list[str]:
    """The fresh lines that tell of a card's new status, where the card had another one before."""
    earlier = {card.topic: card.status.state for card in before if card.status}
    moved = {
        card.status.text
        for card in cards
        if card.status and earlier.get(card.topic, card.status.state) != card.status.state
    }
    return [line.id for card in cards for line in card.lines if line.id in fresh and line.text in moved]
