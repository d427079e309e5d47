"""Plain sentences for the reader about the edition itself: what was left out and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from briefings.composing.passing import PASSING, STRAYS
from briefings.composing.phrases import Phrases
from briefings.composing.reading import Judged, Reading
from briefings.composing.window import Windowed
from briefings.model import CitedDocument, Topic

_NO_LINE = "No line in these documents on: "
_ELSEWHERE = "Told on another card, in passing, or in no sentence that can be read alone: "
_IN_PASSING, _NAMED = frozenset((PASSING, STRAYS)), 3
_STAY_OPEN = "so relative dates there stay open."


def notices(windowed: Windowed, reading: Reading, *, long: int, empty: Sequence[Topic]) -> tuple[str, ...]:
    """What the reader should know; `long` documents were not read to their end, `empty` topics have no line."""
    said: list[str] = []
    if not reading.documents:
        said.append("No document falls into this window." if windowed.outside else "There are no documents to read.")
    elif not reading.judged:
        number = len(reading.documents)
        none = "The document does not name" if number == 1 else f"None of the {number} documents names"
        said.append(f"{none} this briefing's scope.")
    else:
        said += _empty(reading, empty)
    if long:
        said.append(f"{counted(long, 'document')} too long to be read whole: only the beginning was.")
    if windowed.undated:
        said.append(f"{counted(windowed.undated, 'document')} without a publication date left out of this window.")
    return (*said, *_open_dates(sum(document.published is None for document in reading.documents)))


def _empty(reading: Reading, empty: Sequence[Topic]) -> Iterator[str]:
    """Which topics have no card: nothing is told of them, or what is told of them stands on another's card."""
    stated = [each for each in reading.judged if each.statement]
    if stated and all(_is_in_passing(each, {topic.key for topic in empty}) for each in stated):
        yield _nothing_but(sorted({each.passage.document for each in stated}), reading)
        return
    told = [each.passage.text for each in stated if each.placing]
    elsewhere = [topic for topic in empty if any(map(Phrases.of_topic(topic.match).matches, told))]
    if none := [topic.title for topic in empty if topic not in elsewhere]:
        yield f"{_NO_LINE}{', '.join(none)}."
    if elsewhere:
        yield f"{_ELSEWHERE}{', '.join(topic.title for topic in elsewhere)}."


def _is_in_passing(judged: Judged, empty: Set[str]) -> bool:
    """Whether a statement is placed on a card that stayed empty, and is told in passing."""
    placing = judged.placing
    return placing is not None and placing.topic in empty and placing.aside in _IN_PASSING


def _nothing_but(numbers: Sequence[int], reading: Reading) -> str:
    """That no story is about the scope, and the titles of those that name it in passing, the newest first."""
    titles = [f"“{title}”" for number in numbers if (title := reading.documents[number].title)][:_NAMED]
    more = "" if len(titles) == len(numbers) else ", and others" if titles else ""
    listed = f": {', '.join(titles)}{more}" if titles else ""
    name = "names" if len(numbers) == 1 else "name"
    return f"No story is about this briefing's scope; {counted(len(numbers), 'document')} {name} it in passing{listed}."


def of_card(said: Sequence[str], documents: Sequence[CitedDocument]) -> tuple[str, ...]:
    """What of an edition's notices holds for a card that cites these documents: nothing of others."""
    kept = [
        notice for notice in said if not notice.startswith((_NO_LINE, _ELSEWHERE)) and not notice.endswith(_STAY_OPEN)
    ]
    return (*kept, *_open_dates(sum(document.published is None for document in documents)))


def _open_dates(undated: int) -> tuple[str, ...]:
    states = "states" if undated == 1 else "state"
    return (f"{counted(undated, 'document')} {states} no publication date, {_STAY_OPEN}",) if undated else ()


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
