"""What a publisher puts into one document after the other: appeals, notes on its writers, advertisements, background.

No wording tells it, repetition does: a line that stands in several documents of a publisher is furniture, and where it
tells of the story, it tells what has been so all along. Documents that hold little else are versions of one text or
scraps, and say nothing of that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from briefings.model import Document

Furniture = AbstractSet[tuple[str | None, str]]
"""Publishers, each with a line of theirs."""

_LEAST, _SHORTEST, _OWN = 3, 25, 0.3


def furniture_of(documents: Sequence[Document], *, own: int = 0) -> Furniture:
    """The lines that several documents of one publisher have, each of which says something of its own beside them.

    `own` are the letters that it has to say at least: of scraps nobody can tell, and a copy that another paper prints
    would change what they have in common.
    """
    written = [frozenset(_lines(document)) for document in documents if document.publisher is not None]
    repeated = _several(written)
    return (
        _several(lines & repeated for lines in written if _tells_more(lines, repeated, own)) if repeated else repeated
    )


def spans_of_furniture(document: Document, furniture: Furniture) -> list[tuple[int, int]]:
    """Where a document has lines that are furniture."""
    spans, at = list[tuple[int, int]](), 0
    for line in document.text.split("\n") if furniture else ():
        if len(line) >= _SHORTEST and (document.publisher, line.strip()) in furniture:
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _lines(document: Document) -> Iterator[tuple[str | None, str]]:
    for line in document.text.split("\n"):
        if len(line) >= _SHORTEST:
            yield document.publisher, line.strip()


def _several(written: Iterable[Furniture]) -> Furniture:
    """The lines that several documents have."""
    counted = Counter(chain.from_iterable(written))
    return frozenset(line for line, times in counted.items() if times >= _LEAST)


def _tells_more(lines: Furniture, repeated: Furniture, least: int) -> bool:
    """Whether a good part of a document stands in lines that no others have."""
    own = sum(len(line) for _, line in lines - repeated)
    return own >= max(least, _OWN * sum(len(line) for _, line in lines))
