"""Lines in Title Case, where every word has a capital: only names that the rest of the text knows are read there."""

from __future__ import annotations

import re
from bisect import bisect_right

from briefings.language.names.runs import Run
from briefings.patterns import late

_LINE = late(r"^[^\n]{12,160}$", re.MULTILINE)
_SMALL_WORD = late(
    r"(?<![\w’'-])(?!(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|as|vs|via|nor|but|up|than|over|into|if|is|are|be"
    r"|was|it|its|so|yet|when|not|off|out|per|this)\b)[a-zß-öø-ÿ]"
)
_CAPITALISED = late(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ]")
_FEWEST_CAPITALS = 4
_LONGEST_PLAIN = 4


def outside_titles(text: str, runs: list[Run]) -> list[Run]:
    """The runs, those inside a title-case line cut down to a name that stands elsewhere in the text, or left out."""
    titles = [
        match.span()
        for match in _LINE.finditer(text)
        if not _SMALL_WORD.search(match.group()) and len(_CAPITALISED.findall(match.group())) >= _FEWEST_CAPITALS
    ]
    if not titles:
        return runs
    starts = [start for start, _ in titles]
    inside = [run for run in runs if (at := bisect_right(starts, run.start)) and run.end <= titles[at - 1][1]]
    held = {id(run) for run in inside}
    known = {run.text for run in runs if id(run) not in held}
    kept = (run if id(run) not in held else _known_part(run, known) for run in runs)
    return [run for run in kept if run]


def _known_part(run: Run, known: set[str]) -> Run | None:
    """The longest stretch of a run's words that is a name elsewhere, the run itself where its kind is plain."""
    for length in range(min(len(run.words), 5), 0, -1):
        for first in range(len(run.words) - length + 1):
            name = " ".join(run.words[first : first + length])
            if name in known:
                start = run.start + run.text.index(name)
                kind = run.kind if length == len(run.words) else ""
                return Run(start, start + len(name), name, "", kind, False, name.split())
    plain = run.kind in {"organisation", "place"} and len(run.words) <= _LONGEST_PLAIN
    return run if plain else None
