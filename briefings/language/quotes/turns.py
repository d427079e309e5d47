"""The turns of an interview or a transcript: paragraphs that open with who speaks (`Q:`, `Dara Chan:`, `SMITH:`).

A text counts as one only where at least three paragraphs are labelled, by two labels at least, one of which mostly
asks: lists of briefs (`Phnom Penh: ...`) and photo credits have labels too. In a long talk of two it is enough that one
asks every third time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from briefings.language.quotes.marks import Passage
from briefings.patterns import late

_LABEL = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
_LABELLED = late(rf"^[ \t]*[*_]{{0,2}}[\"“]?(?P<label>{_LABEL}):[*_]{{0,2}}[ \t]+(?P<said>\S[^\n]*)", re.MULTILINE)
_PARAGRAPHS = late(r"[^\s][^\n]*")
_LEAST = 3
_TALK, _OF_ALL = 5, 0.8


class Turn(NamedTuple):
    """A labelled paragraph: the span of its label, that of the words said, and whether its label is who asks."""

    label: tuple[int, int]
    said: tuple[int, int]
    asks: bool


def find_turns(text: str) -> list[Turn]:
    """The turns of a text in order; none where it is no interview."""
    found = list(_LABELLED.finditer(text)) if ":" in text else []
    spoken: dict[str, list[bool]] = {}
    for match in found:
        spoken.setdefault(match["label"], []).append("?" in match["said"])
    asking = {label for label, questions in spoken.items() if 2 * sum(questions) > len(questions)} or _hosts(spoken)
    if len(found) < _LEAST or not asking or asking >= set(spoken):
        return []
    opening = next(at for at, match in enumerate(found) if match["label"] in asking)
    return [
        Turn(match.span("label"), (match.start("said"), _end(text, match.end())), match["label"] in asking)
        for match in found[opening:]  # `Pence: No Debate Tonight` is a headline
    ]


def _hosts(spoken: Mapping[str, Sequence[bool]]) -> set[str]:
    """Who asks most of two that speak in turn, and every third time: the others speak hardly at all."""
    two = sorted(spoken, key=lambda label: -len(spoken[label]))[:2]
    turns = [len(spoken[label]) for label in two]
    if (
        len(two) < 2
        or min(turns) < _TALK
        or 2 * max(turns) > 3 * min(turns)
        or sum(turns) < _OF_ALL * sum(map(len, spoken.values()))
    ):
        return set()
    host = max(two, key=lambda label: sum(spoken[label]))
    return {host} if 3 * sum(spoken[host]) >= len(spoken[host]) else set()


def _end(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def with_answers(text: str, passages: Sequence[Passage], turns: Sequence[Turn]) -> list[Passage]:
    """The passages between marks, and the answers that stand without marks, in order."""
    starts = [passage.start for passage in passages]
    found = list(passages)
    for start, end in _answers(text, turns):
        before = bisect_left(starts, end) - 1  # the last passage that begins before the answer ends
        if before < 0 or passages[before].end <= start:
            found.append(Passage(start, start, end, end, (start, end)))
    return sorted(found, key=lambda passage: passage.start)


def _answers(text: str, turns: Sequence[Turn]) -> Iterator[tuple[int, int]]:
    """What is answered, paragraph by paragraph: an answer goes on without a label as far as the next one."""
    for turn, following in zip_longest(turns, turns[1:]):
        if turn.asks:
            continue
        yield turn.said
        if following:
            for paragraph in _PARAGRAPHS.finditer(text, turn.said[1], following.label[0]):
                end = _end(text, paragraph.end())
                if text[end - 1] in ".!?…":
                    yield paragraph.start(), end
