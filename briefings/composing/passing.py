"""What a story names once and in passing, while it is about something else.

A country report that says in its ninth paragraph what the country exports is no news of trade, and a story whose
first sentence ends with "the Asian Development Bank said" is none of loans. A story names a topic in passing where its
title does not and one sentence alone does, with one word, and that sentence neither opens the story with it nor stands
by itself, as an item of a list or the first sentence below a heading does. In a short story nothing is in passing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING

from briefings.composing.passages import Passage
from briefings.composing.phrases import PhraseMatch

if TYPE_CHECKING:
    from briefings.composing.weighing import Candidate

PASSING = "named in passing, in a story about something else"
_FEW = 4  # sentences that tell something: a story of no more is too short to stray


def named_in_passing(
    found: Mapping[str, Sequence[Sequence[PhraseMatch]]], passages: Sequence[Passage], titled: Set[str]
) -> Mapping[str, int]:
    """For each topic that a story names in passing alone, the number of the passage that does.

    `found` are the phrases of each topic in each passage, `titled` the topics that the story's title names.
    """
    if not passages or passages[-1].place < _FEW:
        return {}
    passing = dict[str, int]()
    for topic, of_topic in found.items():
        if topic not in titled:
            holding = [number for number, matches in enumerate(of_topic) if matches]
            if len(holding) == 1 and _is_passing(holding[0], of_topic[holding[0]], passages):
                passing[topic] = holding[0]
    return passing


def _is_passing(number: int, matches: Sequence[PhraseMatch], passages: Sequence[Passage]) -> bool:
    """Whether the one passage that names a topic names it in passing."""
    passage = passages[number]
    if len({match.phrase for match in matches}) > 1 or passage.item:
        return False
    if passage.place == 0:
        return matches[0].start >= len(passage.text) / 2
    return passages[number - 1].place < passage.place


def without_passing(candidates: Sequence[Candidate]) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """The candidates without those whose stories name the topic or the scope in passing, and those."""
    passing = tuple([candidate for candidate in candidates if candidate.passing])
    return (tuple([each for each in candidates if not each.passing]) if passing else tuple(candidates)), passing
