"""What a publisher puts into one document after the other: appeals, notices, notes on its writers, advertisements.

No wording tells it, repetition does: a line that stands in several documents of a publisher is furniture. Unless they
tell of one story, which repeat what has happened before: their titles and first words share a name then. Where nothing
is written large nobody can tell, and nothing is furniture.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from collections.abc import Set as AbstractSet

from briefings.language.stop_words import STOP_WORDS
from briefings.model import Document
from briefings.patterns import late

Furniture = AbstractSet[tuple[str | None, str]]
"""Publishers, each with a line of theirs."""

_LEAST, _SHORTEST, _SHARED = 3, 25, 0.5
_BEGINNING = 400
_WORD = late(r"\b\w[\w’'-]+|\b\d[\d,.]*")


def furniture_of(documents: Sequence[Document]) -> Furniture:
    """The lines that several documents of one publisher have, and that belong to the story of none."""
    holding: dict[tuple[str | None, str], list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        if document.publisher is None:
            continue
        for line in {line.strip() for line in document.text.split("\n") if len(line) >= _SHORTEST}:
            holding[document.publisher, line].append(number)
    repeated = {key: numbers for key, numbers in holding.items() if len(numbers) >= _LEAST}
    names = {
        number: _names(documents[number], repeated) for number in frozenset().union(*map(frozenset, repeated.values()))
    }
    return frozenset(
        key for key, numbers in repeated.items() if not _is_one_story([names[number] for number in numbers])
    )


def spans_of_furniture(document: Document, furniture: Furniture) -> list[tuple[int, int]]:
    """Where a document has lines that are furniture."""
    spans, at = list[tuple[int, int]](), 0
    for line in document.text.split("\n") if furniture else ():
        if len(line) >= _SHORTEST and (document.publisher, line.strip()) in furniture:
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _is_one_story(told: Sequence[AbstractSet[str]]) -> bool:
    """Whether half of these documents have a name in common, by their titles and first words, or nobody knows any."""
    names = Counter(name for named in told for name in named)
    return not names or max(names.values()) >= max(2, _SHARED * len(told))


def _names(document: Document, repeated: Container[tuple[str | None, str]]) -> AbstractSet[str]:
    """What the title of a document and the beginning of its own text name, its publisher aside."""
    own = (line for line in document.text.split("\n") if (document.publisher, line.strip()) not in repeated)
    publisher = (document.publisher or "").lower().split()
    words = _WORD.findall(f"{document.title} {_beginning(own)}")
    found = {word.lower() for word in words if word[0].isupper() or word[0].isdigit()}
    return {name for name in found if len(name) > 2 and name not in STOP_WORDS and name not in publisher}


def _beginning(lines: Iterable[str]) -> str:
    text = ""
    for line in lines:
        text += f" {line}"
        if len(text) >= _BEGINNING:
            break
    return text[:_BEGINNING]
