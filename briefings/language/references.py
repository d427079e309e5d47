"""Openings that lean on an earlier sentence: "He said…", "This came…", "However, these tariffs…".

A line stands alone in a briefing, so a sentence is judged by its first clause: a pronoun or pointing word that comes
before any name has its referent elsewhere. English only; other languages pass as standing alone.
"""

from __future__ import annotations

import re
from enum import IntEnum

_POINTING = frozenset(
    "he she they it him them his her hers their theirs its this these that those such both neither latter "
    "former".split()
)
_CONNECTIVES = frozenset(
    "however but and so yet also additionally moreover furthermore meanwhile instead otherwise therefore thus hence "
    "nevertheless nonetheless then likewise similarly besides still consequently officially afterwards later".split()
)
_CONNECTIVE_PHRASES = (
    "in addition", "as a result", "at the same time", "on the other hand", "for example", "for instance", "in contrast",
    "by contrast", "in turn", "even so", "after that", "the two", "the pair", "the same", "another", "beyond the",
    "the step", "the move", "the decision", "the latter", "the former", "to that end", "a year later", "a day later",
    "that is why",
)  # fmt: skip
_EXPLETIVE = re.compile(r"it (?:is|was|has been|will be|would be|remains|seems|appears|took|takes)\b", re.IGNORECASE)
_THAT_CLAUSE = re.compile(r"(?:such (?:as|that)|that (?:the|a|an|it|they|he|she|we|there)\b)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_CLAUSE_WORDS = 8


class Leaning(IntEnum):
    """How much a sentence needs what stood before it."""

    NONE = 0
    CONNECTIVE = 1
    """Opens with a word such as *However*: understandable, but it answers something."""
    POINTING = 2
    """Opens with a pronoun or a pointing word whose referent is elsewhere."""


def leaning(sentence: str) -> Leaning:
    """How much the opening of an English sentence leans on an earlier one."""
    low = sentence.lstrip("\"'“”‘’([ ").lower()
    if not _EXPLETIVE.match(low) and _points_back(sentence):
        return Leaning.POINTING
    first = low.split(maxsplit=1)[0].rstrip(",;:") if low else ""
    if first in _CONNECTIVES or low.startswith(_CONNECTIVE_PHRASES):
        return Leaning.CONNECTIVE
    return Leaning.NONE


def _points_back(sentence: str) -> bool:
    """Whether a pointing word stands in the opening before any name could have given it its referent."""
    for number, word in enumerate(_WORD.finditer(sentence)):
        text = word.group()
        if number >= _CLAUSE_WORDS:
            return False
        if text.lower() in _POINTING:
            return not _THAT_CLAUSE.match(sentence, word.start())
        if number and text[0].isupper() and text != "I":
            return False
        if not number and text[0].isupper() and sentence[word.end() : word.end() + 2] in {"'s", "’s"}:
            return False
    return False
