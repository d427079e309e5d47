"""What is new, changed or gone against an earlier edition, matched by fact and not by string.

The same fact told by another document, or in other words, is no news. The same fact with another value, or a subject
that has got further, is a change. Only what no earlier line says is new; only what no line says any more is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.agreement.progress import has_cost_lives, has_moved_on
from briefings.model import Card, Changes, Edition, Line, as_published


def changes(cards: Sequence[Card], documents: dict[str, str | None], previous: Edition | None) -> Changes:
    """Line ids against `previous`; `documents` has the publication date behind each letter of this edition.

    Without an earlier edition nothing is marked: the first edition is the baseline.
    """
    if previous is None:
        return Changes()
    now = _facts(cards, documents)
    before = _facts(previous.cards, {document.ref: document.published for document in previous.documents})
    fresh = {key: fact for key, fact in now.items() if key not in before}
    gone = {key: fact for key, fact in before.items() if key not in now}
    rarity = Rarity(fact.frame for fact in (*now.values(), *before.values()))
    same, changed = _matched(fresh, gone, rarity)
    changed = {**changed, **dict.fromkeys(_moved_on(cards, previous.cards, fresh), "")}
    met = {*same.values(), *changed.values()}
    return Changes(
        since=previous.id,
        new=tuple(key for key in fresh if key not in same and key not in changed),
        changed=tuple(key for key in fresh if key in changed),
        dropped=tuple(key for key in gone if key not in met),
    )


def _facts(cards: Iterable[Card], published: dict[str, str | None]) -> dict[str, Fact]:
    lines = [line for card in cards for line in card.lines]
    return {line.id: fact_of(line.text, as_published(published.get(_letter(line)))) for line in lines}


def _letter(line: Line) -> str:
    return line.citations[0].document if line.citations else ""


def _matched(fresh: dict[str, Fact], gone: dict[str, Fact], rarity: Rarity) -> tuple[dict[str, str], dict[str, str]]:
    """Fresh lines that say what a gone one said, and those that say what has become of it; each by the gone line."""
    same: dict[str, str] = {}
    changed: dict[str, str] = {}
    for key, fact in fresh.items():
        compared = [(compare(fact, other, rarity), was) for was, other in gone.items()]
        best = max(compared, key=lambda pair: pair[0].likeness, default=None)
        if best and best[0].relation is Relation.SAME and not has_cost_lives(fact, gone[best[1]]):
            same[key] = best[1]
        elif best and best[0].relation is not Relation.DIFFERENT:
            changed[key] = best[1]
        elif moved := next((was for was, other in gone.items() if has_moved_on(fact, other, rarity)), None):
            changed[key] = moved
    return same, changed


def _moved_on(cards: Sequence[Card], before: Sequence[Card], fresh: dict[str, Fact]) -> list[str]:
    """The fresh lines that tell of a card's new status, where the card had another one before."""
    earlier = {card.topic: card.status.state for card in before if card.status}
    moved = {
        card.status.text
        for card in cards
        if card.status and earlier.get(card.topic, card.status.state) != card.status.state
    }
    return [line.id for card in cards for line in card.lines if line.id in fresh and line.text in moved]
