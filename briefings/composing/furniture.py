"""What a publisher puts into one document after the other: appeals, notes on its writers, advertisements, background.

No wording tells it, repetition does: a line that stands in several documents of a publisher is furniture, and where it
tells of the story, it tells what has been so all along. Documents that hold little else are versions of one text or
scraps, and say nothing of that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from briefings.model import Document

Furniture = Mapping[str | None, AbstractSet[str]]
"""By publisher, the lines that are its furniture."""

_LEAST, _SHORTEST, _OWN = 3, 25, 0.3


def furniture_of(documents: Sequence[Document], *, own: int = 0) -> Furniture:
    """The lines that several documents of one publisher have, each of which says something of its own beside them.

    `own` are the letters that it has to say at least: of scraps nobody can tell, and a copy that another paper prints
    would change what they have in common.
    """
    texts: dict[str | None, list[str]] = {}
    for document in documents:
        if document.publisher is not None:
            texts.setdefault(document.publisher, []).append(document.text)
    return {publisher: lines for publisher, told in texts.items() if (lines := repeated_lines(told, own=own))}


def repeated_lines(texts: Iterable[str], *, own: int = 0) -> frozenset[str]:
    """The lines that several texts have, each with at least `own` letters beside what it shares."""
    written = [frozenset(_lines(text)) for text in texts]
    repeated = _several(written)
    return (
        _several(lines & repeated for lines in written if _tells_more(lines, repeated, own)) if repeated else repeated
    )


def spans_of_furniture(document: Document, furniture: Furniture) -> list[tuple[int, int]]:
    """Where a document has lines that are furniture."""
    return spans_of_lines(document.text, furniture.get(document.publisher, frozenset()))


def spans_of_lines(text: str, lines: AbstractSet[str]) -> list[tuple[int, int]]:
    """Where a text has one of these lines."""
    spans, at = list[tuple[int, int]](), 0
    for line in text.split("\n") if lines else ():
        if len(line) >= _SHORTEST and line.strip() in lines:
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.split("\n") if len(line) >= _SHORTEST)


def _several(written: Iterable[AbstractSet[str]]) -> frozenset[str]:
    """The lines that several texts have."""
    counted = Counter(chain.from_iterable(written))
    return frozenset(line for line, times in counted.items() if times >= _LEAST)


def _tells_more(lines: AbstractSet[str], repeated: AbstractSet[str], least: int) -> bool:
    """Whether a good part of a text stands in lines that no others have."""
    own = sum(map(len, lines - repeated))
    return own >= max(least, _OWN * sum(map(len, lines)))
