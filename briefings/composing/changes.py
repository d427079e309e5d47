"""What is new, changed or gone against an earlier edition, matched by fact and not by string.

The same fact told by another document, or in other words, is no news. The same fact with another value, or a subject
that has got further, is a change. Only what no earlier line says is new; only what no line says any more is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import are_long, beside_names
from briefings.composing.agreement.facts import fact_of
from briefings.composing.agreement.told import LEAST_SHARED
from briefings.composing.moves.moved import Read, moved
from briefings.composing.ties import Cited, Ties
from briefings.language.tokens import cut
from briefings.model import Card, Changes, CitedDocument, Earlier, Edition, Line, Status

_SHARED = 3  # words, as two may be what the whole briefing is about; two of them no names


def changes(cards: Sequence[Card], documents: Sequence[CitedDocument], previous: Edition) -> Changes:
    """Line ids against `previous`; `documents` are those that this edition cites.

    What a document says that the earlier edition cites already is told late, and is no news. What was said before is
    cited by the letters of `previous`.
    """
    ties = Ties((*Cited.of(previous.cards, previous.documents), *Cited.of(cards, documents)))
    now, before = _lines(cards), _lines(previous.cards)
    fresh = [key for key in now if key not in before]
    cited = _by_sentence(before.values(), previous.documents)
    told = {key: [cited[each] for each in _sentences(now[key], documents) if each in cited] for key in fresh}
    relations = {key: (told[key], []) if told[key] else ties.relations(key, before) for key in fresh}
    same = {key for key, (again, _) in relations.items() if again}
    further = {key: was for key, (again, was) in relations.items() if was and not again}
    statuses = dict(_moved_on(cards, previous.cards, set(fresh) - same, ties.rarity))
    changed = [key for key in fresh if key in further or key in statuses]
    met = {was for again, other in relations.values() for was in (*again, *other)}
    gone = [key for key in before if key not in now and key not in met]
    dropped = [key for key in gone if not ties.is_among(key, now)]
    known = {document.id for document in previous.documents}
    return Changes(
        since=previous.id,
        new=tuple(key for key in fresh if key not in same and key not in changed and ties.source(key) not in known),
        changed=tuple(changed),
        dropped=tuple(dropped),
        replaced=tuple(
            _replaced(key, ties, further[key], before) if key in further else _status(key, statuses[key])
            for key in changed
        ),
        gone=tuple(Earlier(line=key, text=before[key].text, citations=before[key].citations) for key in dropped),
    )


def _by_sentence(lines: Iterable[Line], documents: Sequence[CitedDocument]) -> dict[tuple[str, int], str]:
    """The lines of an edition by every sentence that stands behind one: its document's id, and where it begins.

    A line that has such a sentence behind it as well tells the same fact, in whatever words.
    """
    return {sentence: line.id for line in lines for sentence in _sentences(line, documents)}


def _sentences(line: Line, documents: Sequence[CitedDocument]) -> Iterator[tuple[str, int]]:
    ids = {document.ref: document.id for document in documents}
    yield from ((ids[each.document], each.start) for each in line.citations if each.document in ids)


def _replaced(key: str, ties: Ties, further: Sequence[str], before: Mapping[str, Line]) -> Earlier:
    """What a line takes the place of."""
    was, value = ties.replaced(key, further)
    return Earlier(line=key, text=before[was].text, citations=before[was].citations, value=value)


def _status(key: str, was: Status) -> Earlier:
    """What a line takes the place of that tells a card's new status."""
    value = was.words if was.words and was.words in was.text else None
    return Earlier(line=key, text=was.text, citations=was.citations, value=value)


def _lines(cards: Iterable[Card]) -> dict[str, Line]:
    return {line.id: line for card in cards for line in card.lines}


def _moved_on(
    cards: Sequence[Card], before: Sequence[Card], fresh: set[str], rarity: Rarity
) -> Iterator[tuple[str, Status]]:
    """The fresh lines that tell of a card's new status, with the one that the card had before of the same thing."""
    earlier = {card.topic: card.status for card in before if card.status}
    told = {
        card.status.text: was
        for card in cards
        if card.status and (was := earlier.get(card.topic)) and _has_moved(card.status, was, rarity)
    }
    for card in cards:
        yield from ((line.id, told[line.text]) for line in card.lines if line.id in fresh and line.text in told)


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
    return not are_long(here, there) or moved(Read.of(here, now.text), Read.of(there, was.text), rarity) is not None
