"""The turns of an interview or a transcript: paragraphs that open with who speaks (`Q:`, `Dara Chan:`, `SMITH:`).

A text counts as one only where at least three paragraphs are labelled, by two labels at least, one of which mostly
asks: lists of briefs (`Phnom Penh: ...`) and photo credits have labels too. In a long talk of two it is enough that one
asks every third time.

Many papers label nothing: their questions are paragraphs of their own. They are an interview's where most of them ask
"you" and most of what is answered says "I" or "we"; what the paper asks and answers itself does neither.
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
_WHOLE_PARAGRAPHS = late(r"\S(?:[^\n]+|\n(?<!\?\n)(?<!\?[\"”*_]\n)(?![ \t]*\n))*")  # a line's end parts a question too
_ASKED = late(r"\?[\"”’»*_)\s]*$")
_TO_YOU = late(r"\b[Yy](?:ou|our|ours|ourself)\b")
_OF_ONESELF = late(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b(?!\.\w)")
_MARKED = late(r"[\"“][^\"“”]*[\"”]")
_LONGEST_QUESTION = 700
_LEAST_OF_QUESTIONS = 5  # an answer has hardly more paragraphs
_LEAST = 3
_TALK, _OF_ALL = 5, 0.8


class Turn(NamedTuple):
    """What one says: the span of the label before it, empty where none is, that of the words, and whether it asks."""

    label: tuple[int, int]
    said: tuple[int, int]
    asks: bool


def find_turns(text: str) -> list[Turn]:
    """The turns of a text in order; none where it is no interview."""
    return _labelled(text) or _unlabelled(text)


def _labelled(text: str) -> list[Turn]:
    found = list(_LABELLED.finditer(text)) if text.count(":") >= _LEAST else []
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


def _unlabelled(text: str) -> list[Turn]:
    """The turns of an interview whose questions are paragraphs of their own."""
    if text.count("?") < _LEAST:
        return []
    paragraphs = [match.span() for match in _WHOLE_PARAGRAPHS.finditer(text)]
    asked = [_ASKED.search(text, max(start, end - 8), end) is not None for start, end in paragraphs]
    first = asked.index(True) if True in asked else len(asked)
    turns = [
        Turn((start, start), (start, _end(text, end)), asks)
        for (start, end), asks, before in zip(paragraphs[first:], asked[first:], [False, *asked[first:]], strict=False)
        if asks or before
    ]
    return turns if _is_talk_of_two(text, turns, len(paragraphs) - first) else []


def _is_talk_of_two(text: str, turns: Sequence[Turn], paragraphs: int) -> bool:
    questions = [text[slice(*turn.said)] for turn in turns if turn.asks]
    answers = [text[slice(*turn.said)] for turn in turns if not turn.asks]
    if min(len(questions), len(answers)) < _LEAST or _LEAST_OF_QUESTIONS * len(questions) < paragraphs:
        return False
    if max(map(len, questions)) > _LONGEST_QUESTION:
        return False
    of_oneself = sum(_OF_ONESELF.search(_MARKED.sub(" ", answer)) is not None for answer in answers)
    return 2 * sum(map(bool, map(_TO_YOU.search, questions))) >= len(questions) and 2 * of_oneself >= len(answers)


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
    for start, end, turn in answers(text, turns):
        if not is_surely_answered(text, start, end, turn):
            continue
        before = bisect_left(starts, end) - 1  # the last passage that begins before the answer ends
        if before < 0 or passages[before].end <= start:
            found.append(Passage(start, start, end, end, (start, end)))
    return sorted(found, key=lambda passage: passage.start)


def is_surely_answered(text: str, start: int, end: int, turn: Turn) -> bool:
    """Whether a paragraph of an answer is surely that: behind a bare question a caption or a remark may stand, too."""
    labelled = turn.label[0] < turn.label[1]
    return labelled or start == turn.said[0] or _OF_ONESELF.search(text, start, end) is not None


def answers(text: str, turns: Sequence[Turn]) -> Iterator[tuple[int, int, Turn]]:
    """Start and end of what is answered, paragraph by paragraph, with its turn: it goes on as far as the next one."""
    for turn, following in zip_longest(turns, turns[1:]):
        if turn.asks:
            continue
        yield *turn.said, turn
        if following:
            for paragraph in _PARAGRAPHS.finditer(text, turn.said[1], following.label[0]):
                end = _end(text, paragraph.end())
                if text[end - 1] in ".!?…":
                    yield paragraph.start(), end, turn
