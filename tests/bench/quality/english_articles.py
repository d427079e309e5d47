"""Ranking on single English articles that nothing was tuned on, where a file holds some.

`NEWSBRIEF_HIGHLIGHTS` names a CSV file with the columns `article` and `highlights`, as samples of the articles of CNN
and the Daily Mail with their editors' highlights come (K. M. Hermann et al., "Teaching machines to read and
comprehend", 2015). Of 56 words on average, highlights are as long as the summaries of GUM.
"""

from __future__ import annotations

import csv
import os
import random
import re
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from briefings.model import Document
from tests.bench.quality.corpora import Case
from tests.bench.quality.ranking import compared, ours
from tests.bench.quality.rivals import first_sentences
from tests.bench.quality.rouge import rouge_of_several
from tests.bench.quality.table import Row

_WORDS, _RESAMPLES, _LONGEST_FIELD = 60, 2_000, 1_000_000
_HEAD = re.compile(r"(?:By \. .{0,200}?\| \. (?:UPDATED: \. [^|]{0,40}\. )?)?(?:\(CNN\)\s*(?:--\s*)?)?")
"""The byline with its times, and the agency, that stand before the first sentence."""


def articles(path: Path) -> list[Case]:
    """The articles of a file, each in one paragraph as it is given there, with its highlights as the one summary."""
    csv.field_size_limit(_LONGEST_FIELD)
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return [_case(number, row["article"], row["highlights"]) for number, row in enumerate(csv.DictReader(file))]


def _case(number: int, article: str, highlights: str) -> Case:
    return Case(
        name=str(number),
        language="english",
        documents=(Document.from_text(_HEAD.sub("", article.strip(), count=1)),),
        references=(" ".join(highlights.split()),),
        words=_WORDS,
        english=True,
    )


def rows(_data: Path) -> list[Row]:
    """Each system of the ranking, and by how much ours is above first sentences; or that there are no articles."""
    named = os.environ.get("NEWSBRIEF_HIGHLIGHTS")
    cases = articles(Path(named)) if named else []
    label = f"{len(cases) or 'unseen'} English articles with highlights, 60 words"
    if cases:
        return [*compared(label, cases), _row(label, "ours less first sentences", _ahead(cases))]
    return [_row(label, "newsbrief", "not measured: NEWSBRIEF_HIGHLIGHTS names no file")]


def _row(label: str, system: str, measures: str) -> Row:
    return Row(component="ranking", data=label, system=system, measures=measures, speed="")


def _ahead(cases: Sequence[Case]) -> str:
    """The mean of the differences in ROUGE-1, article by article, with its 95 % interval."""
    apart = [100 * (_reached(ours(case), case) - _reached(first_sentences(case), case)) for case in cases]
    draw = random.Random(2015)
    means = sorted(fmean(draw.choices(apart, k=len(apart))) for _ in range(_RESAMPLES))
    low, high = means[round(0.025 * _RESAMPLES)], means[round(0.975 * _RESAMPLES) - 1]
    return f"R1 {fmean(apart):+.1f} ({low:+.1f} to {high:+.1f})"


def _reached(summary: Sequence[str], case: Case) -> float:
    return rouge_of_several(" ".join(summary), case.references, english=case.english).one
