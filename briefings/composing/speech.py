"""Sentences that are somebody's words and don't say whose: the middle of a long quotation, an answer of an interview.

On a card such a sentence would read as the paper's own. So it stands behind what the paper itself says, and where it
becomes a line, a note says who is speaking. Only cheap signs, for every sentence is looked at: quotation marks counted
within a paragraph, and the labels of an interview (`Q:`, `Dara Chan:`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefings.language.names import find_names
from briefings.language.quotes.turns import Turn
from briefings.model import Document, Sentence
from briefings.patterns import late

_MARKS = late(r"[\"“”«»„]")
_OPENING, _CLOSING = frozenset("“«„"), frozenset("”»")
_WORDS = late(r"[^\W\d_]")


def labels_of(document: Document, turns: Sequence[Turn]) -> Mapping[str, str | None]:
    """Who answers in an interview, by the labels of its turns: `Dara Chan:` is Dara Chan, `A:` whoever is named.

    Empty for everything that is no interview. Nobody is guessed: `A:` is somebody only where title and introduction
    name one person.
    """
    labels = (f"{document.text[slice(*turn.label)]}:" for turn in turns if not turn.asks)
    return {label: _named(label, document, turns[0].label[0]) for label in dict.fromkeys(labels)}


def _named(label: str, document: Document, introduction: int) -> str | None:
    if label != "A:":
        return label.removesuffix(":")
    text = f"{document.title}. {document.text[:introduction]}"
    people = {name.name for name in find_names(text) if name.kind == "person"}
    return people.pop() if len(people) == 1 else None


def label_before(sentence: Sentence, labels: Mapping[str, str | None]) -> str | None:
    """The label of an interview that a sentence begins with."""
    head = sentence.text.lstrip("*_")
    return next((label for label in labels if head.startswith(label)), None)


def quoted(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The positions of sentences all of whose words stand in quotation marks; the marks may be other sentences'.

    A quotation that its paragraph doesn't close counts only where the next one opens it again, as newspapers do, or
    where the text ends; else the mark was a stray one.
    """
    found = set[int]()
    open_ones = list[int]()
    paragraph, inside = -1, False
    for at, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            if open_ones and inside and not _MARKS.match(sentence.text):
                found.difference_update(open_ones)
            paragraph, inside, open_ones = sentence.paragraph, False, []
        if not inside and not _has_marks(sentence.text):
            continue
        outside, inside = _outside(sentence.text, inside)
        open_ones = [*open_ones, at] if inside else []
        if not _WORDS.search(outside):
            found.add(at)
    return frozenset(found)


def _has_marks(text: str) -> bool:
    return '"' in text if text.isascii() else _MARKS.search(text) is not None


def _outside(text: str, inside: bool) -> tuple[str, bool]:
    """What of a text stands outside quotation marks, and whether it ends inside."""
    kept, at, low = "", 0, False
    again = inside and text[:1] == '"' and text[1:2].isalnum()  # the next paragraph, where the text keeps no line ends
    for mark in _MARKS.finditer(text, 1 if again else 0):
        kept += "" if inside else text[at : mark.start()]
        closes = low and mark[0] == "“"  # „so in German“
        low = mark[0] == "„" or (low and not closes)
        if closes:
            inside, at = False, mark.end()
            continue
        opens = mark[0] in _OPENING or (mark[0] not in _CLOSING and not inside)
        inside = opens or (not inside and mark.start() == 0)  # ”some papers” open so, too
        at = mark.end()
    return kept + ("" if inside else text[at:]), inside
