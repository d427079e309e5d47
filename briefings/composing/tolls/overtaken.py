"""Which candidates of a card tell a toll that another candidate has overtaken: old counts are no line beside new ones.

The sentence that gives the newest count of an event takes the place of the best that gives an older one, so that a
card which would have told the toll tells what it has come to. Looked at are the two hundred newest sentences that
count anybody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefings.composing.mentions import Mentions
from briefings.composing.tolls.counting_abroad import may_count
from briefings.composing.tolls.reading import tolls_in
from briefings.composing.tolls.runs import grown_from, outgrown_in, runs
from briefings.composing.tolls.toll import Toll
from briefings.composing.weighing import Candidate, heir
from briefings.patterns import late

OUTGROWN = "its toll has grown since, as a newer line tells"
COUNTS = late(
    r"\b(?:kill|dead\b|died\b|deaths?\b|drown|perish|murder|lives\b|toll\b|injur|wound|hurt\b|missing\b|unaccounted)"
)
_COUNTING = (
    "kill", "dead", "died", "death", "drown", "perish", "murder", "lives", "toll", "injur", "wound", "hurt", "missing",
    "unaccounted",
)  # fmt: skip
"""One of these stands in every sentence that counts anybody; the pattern costs more."""
_READ, _READABLE, _MOST = 200, 0.4, 8


class Overtaken(NamedTuple):
    """The candidates that hold, those whose toll is outgrown, and those that tell the newest tolls."""

    current: tuple[Candidate, ...]
    past: tuple[Candidate, ...] = ()
    newest: tuple[Candidate, ...] = ()


def without_outgrown(candidates: Sequence[Candidate], mentions: Mentions) -> Overtaken:
    """The candidates without those whose toll has grown, where one that can be read alone gives the newest."""
    counting = [each for each in candidates if each.standing >= _READABLE and _counts(each, mentions)]
    newest = sorted(counting, key=lambda each: each.order)[:_READ]  # documents are numbered from the newest
    found = runs(tolls_in((each.passage for each in newest), mentions, alone=True)) if len(newest) > 1 else []
    past = outgrown_in(found)
    if not past:
        return Overtaken(tuple(candidates))
    scores = {each.order: each.score for each in newest}
    heirs = dict(_heirs(found, past, scores))
    current = (heir(each, heirs[each.order]) if each.order in heirs else each for each in candidates)
    told = {toll.at for run in found if len(run) > 1 for toll in _told(run)}
    return Overtaken(
        current=tuple(each for each in current if each.order not in past),
        past=tuple(each for each in candidates if each.order in past),
        newest=tuple(each for each in newest if each.order in told)[:_MOST],
    )


def _counts(candidate: Candidate, mentions: Mentions) -> bool:
    """Whether a sentence may count anybody who came to harm."""
    text = candidate.passage.text
    if mentions.is_english(candidate.passage):
        return any(map(text.__contains__, _COUNTING)) and COUNTS.search(text) is not None
    return may_count(text)


def _told(run: Sequence[Toll]) -> list[Toll]:
    """The newest toll of a run and what it has grown from."""
    earlier = grown_from(run)
    return [run[0], earlier] if earlier else []


def _heirs(
    found: Sequence[Sequence[Toll]], past: frozenset[tuple[int, int]], scores: Mapping[tuple[int, int], float]
) -> list[tuple[tuple[int, int], float]]:
    """The best sentence that gives each newest toll, with the score of the best whose toll it has outgrown."""
    heirs = []
    for run in found:
        gone = [scores[toll.at] for toll in run if toll.at in past]
        now = [toll.at for toll in run if toll.value == run[0].value and toll.at not in past]
        if gone and now and grown_from(run):
            heirs.append((max(now, key=lambda at: (scores[at], [-number for number in at])), max(gone)))
    return sorted(heirs, key=lambda pair: pair[1])
