"""Plain sentences for the reader about the edition itself: what was left out and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefings.composing.passing import PASSING, STRAYS
from briefings.composing.phrases import Phrases
from briefings.composing.reading import Reading
from briefings.composing.window import Windowed
from briefings.language.dates.wording import in_words
from briefings.model import CitedDocument, Topic

_NO_LINE = "No line in these documents on: "
_ELSEWHERE = "Told on another card, in passing, or in no sentence that can be read alone: "
_IN_PASSING, _NAMED, _LONGEST_TITLE = frozenset((PASSING, STRAYS)), 3, 80
_STAY_OPEN = "so relative dates there stay open."


def notices(windowed: Windowed, reading: Reading, *, long: int, empty: Sequence[Topic], told: bool) -> tuple[str, ...]:
    """What the reader should know.

    `long` documents were not read to their end, `empty` topics have no line; `told` says whether any has one.
    """
    said: list[str] = []
    if not reading.documents:
        said.append(_none_inside(windowed) if windowed.outside else "There are no documents to read.")
    elif not reading.judged:
        number = len(reading.documents)
        none = "The document does not name" if number == 1 else f"None of the {number} documents names"
        said.append(f"{none} this briefing's scope.")
    elif empty and not told and any(each.placing and (each.statement or len(empty) == 1) for each in reading.judged):
        said.append(_nothing(reading))
    else:
        said += _empty(reading, empty)
    if long:
        said.append(f"{counted(long, 'document')} too long to be read whole: only the beginning was.")
    if windowed.undated:
        said.append(f"{counted(windowed.undated, 'document')} without a publication date left out of this window.")
    return (*said, *_open_dates(sum(document.published is None for document in reading.documents)))


def _none_inside(windowed: Windowed) -> str:
    newest = in_words(windowed.before.isoformat()) if windowed.before else None
    return "No document falls into this window." + (f" The newest before it is of {newest}." if newest else "")


def _empty(reading: Reading, empty: Sequence[Topic]) -> Iterator[str]:
    """Which topics have no card: nothing is told of them, or what is told of them stands on another's card."""
    told = [each.passage.text for each in reading.judged if each.placing and each.statement] if empty else []
    elsewhere = [topic for topic in empty if any(map(Phrases.of_topic(topic.match, topic.title).matches, told))]
    if none := [topic.title for topic in empty if topic not in elsewhere]:
        yield f"{_NO_LINE}{', '.join(none)}."
    if elsewhere:
        yield f"{_ELSEWHERE}{', '.join(topic.title for topic in elsewhere)}."


def _nothing(reading: Reading) -> str:
    """Why there is no card at all, and the titles of the documents that name the scope, the newest first."""
    stated = [each for each in reading.judged if each.placing and each.statement]
    numbers = sorted({each.passage.document for each in stated or reading.judged})
    titles = [f"“{_short(title)}”" for number in numbers if (title := reading.documents[number].title)][:_NAMED]
    more = "" if len(titles) == len(numbers) else ", and others" if titles else ""
    listed = f": {', '.join(titles)}{more}" if titles else ""
    documents, name = counted(len(numbers), "document"), "names" if len(numbers) == 1 else "name"
    if stated and all(each.placing.aside in _IN_PASSING for each in stated if each.placing):
        return f"No story is about this briefing's scope; {documents} {name} it in passing{listed}."
    where = "in passing, in guides and offers, or in sentences that cannot be read alone"
    return f"Nothing to tell; {documents} {name} this briefing's scope {where}{listed}."


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"


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
