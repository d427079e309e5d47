"""How far the other passages of a card, or of a briefing, bear out what one tells: what many papers say is the news.

The worth of word pairs is the ranker's (`ranking.pairs`). A card has a number of lines and not of words, so a short
sentence is not worth more for being short: its pairs count as if it had the length of an ordinary one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nlargest

from briefings.composing.passages import Passage
from briefings.composing.ranking.measuring import Measured, lengths_of
from briefings.composing.ranking.pairs import weigh_pairs
from briefings.composing.weighing import Candidate, supported
from briefings.language.numbered import numbers, units_of

_ORDINARY_WORDS = 18
_COMPARED = 300
_BEGINNING = 1  # sentences before the last that a story begins with


def borne_out(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates, in order of documents and places, where each weighs more the more the others tell what it tells.

    Of thousands the best are compared; the others stay behind them, as if nobody bore them out.
    """
    enough = nlargest(_COMPARED, [candidate.score for candidate in candidates])[-1:]
    best = [candidate for candidate in candidates if candidate.score >= enough[0]]
    found = support([candidate.passage for candidate in best])
    supports = {candidate.order: value for candidate, value in zip(best, found, strict=True)}
    least = min(found, default=0.0)
    return tuple([supported(candidate, supports.get(candidate.order, least)) for candidate in candidates])


def beginnings_of(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The sentences that news stories begin with, best first, the best of very many."""
    found = [each for each in candidates if each.passage.place <= _BEGINNING and not each.aside]
    return nlargest(_COMPARED, found, key=lambda each: (each.score, each.order))


def retold(lines: Sequence[Candidate], beginnings: Sequence[Candidate]) -> dict[tuple[int, int], float]:
    """How far the beginnings of all stories of a briefing tell what each line tells, 1 for the line of which most do.

    Lines are given by their places. News is told as news once, and then again in front of whatever came of it: "after
    the seizure of the ship". So beginnings are read, whatever cards they are on.
    """
    pool = sorted({each.order: each.passage for each in (*beginnings, *lines)}.items())
    found = dict(zip((order for order, _ in pool), support([passage for _, passage in pool]), strict=True))
    most = max((found[line.order] for line in lines), default=0.0)
    return {line.order: found[line.order] / most if most else 1.0 for line in lines}


def support(passages: Sequence[Passage]) -> list[float]:
    """What the word pairs of each passage are worth by the word, 1 for the passage whose are worth most."""
    read = numbers().read(passage.text for passage in passages)
    units, lengths = units_of(read.words), lengths_of(read)
    documents, positions = [passage.document for passage in passages], [passage.position for passage in passages]
    measured = Measured(
        documents,
        positions,
        [passage.place for passage in passages],
        lengths,
        units.pairs,
        units.terms,
        [1.0] * len(passages),
    )
    worths = weigh_pairs(measured, len(set(documents)))
    told = [
        (shared + unshared) / max(_ORDINARY_WORDS, length)
        for shared, unshared, length in zip(worths.shared, worths.unshared, lengths, strict=True)
    ]
    most = max(told, default=0.0)
    return [value / most for value in told] if most else told
