"""Sentences that cannot be read without the one before them, and that no note can mend: they become no line.

"She added that the strike may last" says nothing to who has not read who she is. Where it is certain, a note says it
(`notes`) and the sentence stays; else the card is shorter, and says so rather than puzzle its reader.
"""

from __future__ import annotations

from briefings.composing.mentions import Mentions
from briefings.composing.notes import names_whom_it_means
from briefings.composing.selection import Selection
from briefings.composing.weighing import POINTS, Candidate

_RULE = "leans on the sentence before it, and nobody can tell whom or what it means"


def without_dangling(selection: Selection, mentions: Mentions) -> Selection:
    """The selection without the chosen sentences that point at something which no note names."""
    dangling = [candidate for candidate in selection.chosen if _dangles(candidate, mentions)]
    if not dangling:
        return selection
    return Selection(
        chosen=tuple(candidate for candidate in selection.chosen if candidate not in dangling),
        left_out=(*((candidate, _RULE) for candidate in dangling), *selection.left_out),
    )


def _dangles(candidate: Candidate, mentions: Mentions) -> bool:
    points = dict(candidate.parts)["standing"] <= POINTS and not candidate.passage.spoken
    return points and not names_whom_it_means(candidate.passage, mentions)
