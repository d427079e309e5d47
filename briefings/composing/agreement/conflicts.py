"""Different values for one fact, side by side and each cited, with what kind of difference it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.composing.agreement.comparing import Comparison
from briefings.composing.agreement.supporting import Standing
from briefings.composing.citing import Citing
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.places import countries
from briefings.model import Conflict, Side, day_of
from briefings.patterns import late

_CORRECTION = late(
    r"\b(?:correct(?:ed|ion|s)|revis(?:ed|ion)|amend(?:ed|ment)|clarif(?:ied|ication)|mistaken(?:ly)?|"
    r"earlier (?:report|figure|version|count)|reported earlier|previously (?:reported|stated|said)|not \S+ as)\b",
    re.IGNORECASE,
)


def conflicts_of(standings: Sequence[Standing], mentions: Mentions, citing: Citing) -> tuple[Conflict, ...]:
    """The conflicts of a card's lines: each line and those behind it, beside the first that gives another value."""
    found: list[Conflict] = []
    seen: set[frozenset[tuple[int, int]]] = set()
    for standing in standings:
        for candidate, comparison in standing.against[:1]:
            pair = frozenset({standing.line.order, candidate.order})
            if pair not in seen:
                seen.add(pair)
                found.append(_conflict(standing, candidate.passage, comparison, mentions, citing))
    return tuple(found)


def _conflict(
    standing: Standing, other: Passage, comparison: Comparison, mentions: Mentions, citing: Citing
) -> Conflict:
    line = standing.line.passage
    agreeing = [line, *(candidate.passage for candidate in standing.behind)]
    if comparison.values is None:
        about, ours, theirs = (
            "whether it is so",
            *(("denied", "stated") if standing.fact.stance.denies else ("stated", "denied")),
        )
    else:
        a, b = comparison.values
        about, ours, theirs = a.label or b.label or a.kind, a.text, b.text
    return Conflict(
        about=about,
        kind=_kind(line, other, mentions),
        sides=(
            Side(value=ours, citations=tuple(citing.cite(passage) for passage in agreeing)),
            Side(value=theirs, citations=(citing.cite(other),)),
        ),
    )


def _kind(a: Passage, b: Passage, mentions: Mentions) -> str:
    """Correction where a text says so; scope where they speak of different countries; update where one came later."""
    if _CORRECTION.search(a.text) or _CORRECTION.search(b.text):
        return "correction"
    here, there = countries(a.text), countries(b.text)
    if here - there and there - here:
        return "scope"
    days = [day_of(mentions.document(passage).published) for passage in (a, b)]
    return "update" if None not in days and days[0] != days[1] else "contradiction"
