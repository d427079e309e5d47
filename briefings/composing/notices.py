"""Plain sentences for the reader about the edition itself: what was left out and what is not known."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.reading import Reading
from briefings.composing.window import Windowed


def notices(windowed: Windowed, reading: Reading, *, long: int, empty: Sequence[str]) -> tuple[str, ...]:
    """What the reader should know; `long` documents were not read to their end, `empty` topics have no line."""
    said: list[str] = []
    if not reading.documents:
        said.append("No document falls into this window." if windowed.outside else "There are no documents to read.")
    elif not reading.judged:
        said.append(f"None of the {counted(len(reading.documents), 'document')} names this briefing's scope.")
    elif empty:
        said.append(f"No line in these documents on: {', '.join(empty)}.")
    if long:
        said.append(f"{counted(long, 'document')} too long to be read whole: only the beginning was.")
    if windowed.undated:
        said.append(f"{counted(windowed.undated, 'document')} without a publication date left out of this window.")
    undated = sum(document.published is None for document in reading.documents)
    if undated:
        states = "states" if undated == 1 else "state"
        said.append(f"{counted(undated, 'document')} {states} no publication date, so relative dates there stay open.")
    return tuple(said)


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
