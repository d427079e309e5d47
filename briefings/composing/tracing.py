"""Why each sentence is a line or is not: the rule and the scores that decided, for `--explain`."""

from __future__ import annotations

from collections.abc import Mapping

from briefings.composing.citing import line_id
from briefings.composing.reading import Judged, Reading
from briefings.composing.selection import Selection
from briefings.composing.weighing import Candidate
from briefings.model import TraceEntry

Outcome = tuple[Candidate, str | None]
"""A candidate and the rule that left it out, or None where it became a line."""


def trace(reading: Reading, selections: Mapping[str, Selection]) -> tuple[TraceEntry, ...]:
    """One entry for each passage that was read, in the order of documents and sentences."""
    outcomes: dict[tuple[int, int], Outcome] = {}
    for selection in selections.values():
        outcomes |= {candidate.order: (candidate, None) for candidate in selection.chosen}
        outcomes |= {candidate.order: (candidate, rule) for candidate, rule in selection.left_out}
    return tuple(
        _entry(reading, judged, outcomes.get((judged.passage.document, judged.passage.position)))
        for judged in reading.judged
    )


def _entry(reading: Reading, judged: Judged, outcome: Outcome | None) -> TraceEntry:
    sentence, document = judged.passage.sentence, reading.documents[judged.passage.document]
    chosen = outcome is not None and outcome[1] is None
    scores = (*outcome[0].parts.named(), ("score", outcome[0].score)) if outcome else ()
    return TraceEntry(
        document=document.id,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        topic=judged.placing.topic if judged.placing else None,
        line=line_id(document.id, sentence.start, sentence.end) if chosen else None,
        decision="line" if chosen else "left out",
        rule=_rule(judged, outcome),
        scores=tuple((name, round(score, 4)) for name, score in scores),
    )


def _rule(judged: Judged, outcome: Outcome | None) -> str:
    if not judged.belonging.inside:
        return judged.belonging
    if judged.placing is None:
        return f"{judged.belonging}; no topic's phrase matches, or its title names another country"
    placed = f"{judged.belonging}; {judged.placing.rule}"
    if outcome is None:
        return f"{placed}; a heading, fragment or table row cannot be a line"
    return f"{placed}; {outcome[1]}" if outcome[1] else placed
