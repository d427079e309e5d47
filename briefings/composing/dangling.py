"""Sentences that cannot be read without the one before them: a note mends some, the others become no line.

"She added that the strike may last" says nothing to who has not read who she is. Where it is certain, a note says it
(`notes`) and the sentence weighs nearly what it says; else the card is shorter, and says so rather than puzzle its
reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest

from briefings.composing.mentions import Mentions
from briefings.composing.notes import names_whom_it_means
from briefings.composing.selection import Selection
from briefings.composing.standing import POINTS
from briefings.composing.weighing import Candidate, with_note

_RULE = "leans on the sentence before it, and nobody can tell whom or what it means"
_CONTENDING = 2  # so many candidates for each line of a card: what repeats another falls away later


def mended(candidates: Sequence[Candidate], mentions: Mentions, *, most: int) -> tuple[Candidate, ...]:
    """The candidates, where each that can be read with a note weighs as it is read then.

    Names are looked for only in documents whose sentence a note would bring among the best of a card of `most` lines.
    """
    best = nlargest(_CONTENDING * most, (candidate.score for candidate in candidates))
    least = best[-1] if len(best) == _CONTENDING * most else 0.0
    return tuple([_mended(each, mentions, least) if _points(each) else each for each in candidates])


def _mended(candidate: Candidate, mentions: Mentions, least: float) -> Candidate:
    noted = with_note(candidate)
    return noted if noted.score > least and names_whom_it_means(candidate.passage, mentions) else candidate


def without_dangling(selection: Selection, mentions: Mentions) -> Selection:
    """The selection without the chosen sentences that point at something which no note names."""
    dangling = [candidate for candidate in selection.chosen if _dangles(candidate, mentions)]
    if not dangling:
        return selection
    return selection._replace(
        chosen=tuple(candidate for candidate in selection.chosen if candidate not in dangling),
        left_out=(*((candidate, _RULE) for candidate in dangling), *selection.left_out),
    )


def _dangles(candidate: Candidate, mentions: Mentions) -> bool:
    return _points(candidate) and not names_whom_it_means(candidate.passage, mentions)


def _points(candidate: Candidate) -> bool:
    return candidate.standing <= POINTS and not candidate.passage.spoken
