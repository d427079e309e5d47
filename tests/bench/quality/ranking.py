"""Ranking: summaries of events, articles and reviews against human ones, ours beside what must be beaten."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from briefings.composing.ranking import summarise
from tests.bench.quality.cards import card
from tests.bench.quality.corpora import Case, articles, french_events, other_events, reviews
from tests.bench.quality.rivals import (
    SUMY_NAMES,
    Summariser,
    at_random,
    first_sentences,
    one_in_turn,
    oracle,
    sumy,
    sumy_installed,
)
from tests.bench.quality.rouge import Rouge, mean, rouge_of_several
from tests.bench.quality.table import Row, seconds

_RESAMPLES = 2_000


def ours(case: Case) -> list[str]:
    """Our ranker on its own."""
    return [sentence.text for sentence in summarise(case.documents, words=case.words)]


_SIMPLE: dict[str, Summariser] = {
    "newsbrief": ours,
    "newsbrief, lines of a card": card,
    "one sentence in turn": one_in_turn,
    "first sentences": first_sentences,
    "random": at_random,
}


def rows(data: Path) -> list[Row]:
    """Each system on French events, English articles and English reviews; on other languages ours and one in turn.

    The last rows take all languages together: what helps in one only is luck.
    """
    table = [
        *compared("10 French events, 250 words", french_events(data)),
        *compared("12 English articles, 60 words", articles(data)),
        *compared("51 sets of reviews, 25 words", reviews(data)),
    ]
    others = list(other_events(data))
    for cases in others:
        label = f"{len(cases)} {cases[0].language.title()} events, 250 words"
        table += [_row(label, name, cases, _SIMPLE[name]) for name in ("newsbrief", "one sentence in turn")]
    return table + _together([french_events(data), *others])


def compared(label: str, cases: Sequence[Case]) -> list[Row]:
    table = [_row(label, name, cases, system) for name, system in _SIMPLE.items()]
    table.append(_row(label, "greedy oracle", cases, oracle, timed=False))
    for name in SUMY_NAMES:
        if sumy_installed():
            table.append(_row(label, name, cases, sumy(name)))
        else:
            table.append(Row(component="ranking", data=label, system=name, measures="not installed", speed=""))
    return table


def _together(languages: Sequence[Sequence[Case]]) -> list[Row]:
    """The simple systems on the events in all languages; an event is one case, for its languages tell the same."""
    label, table = f"{len(languages[0])} events, a mean of {len(languages)} languages", list[Row]()
    for name, system in _SIMPLE.items():
        figures = [mean([_reached(system, case) for case in event]) for event in zip(*languages, strict=True)]
        table.append(Row(component="ranking", data=label, system=name, measures=measures(figures), speed=""))
    return table


def _reached(system: Summariser, case: Case) -> Rouge:
    return rouge_of_several(" ".join(system(case)), case.references, english=case.english)


def _row(label: str, name: str, cases: Sequence[Case], system: Summariser, *, timed: bool = True) -> Row:
    figures = [_reached(system, case) for case in cases]
    speed = ""
    if timed:
        taken = seconds(lambda: [system(case) for case in cases])
        speed = f"{sum(len(case.documents) for case in cases) / taken:,.0f} documents/s"
    return Row(component="ranking", data=label, system=name, measures=measures(figures), speed=speed)


def measures(figures: Sequence[Rouge]) -> str:
    """ROUGE-1, ROUGE-2 and ROUGE-L in hundredths, each with the 95 % interval of the mean over the cases."""
    columns = {
        "R1": [figure.one for figure in figures],
        "R2": [figure.two for figure in figures],
        "RL": [figure.longest for figure in figures],
    }
    return "  ".join(f"{name} {_with_interval(column)}" for name, column in columns.items())


def _with_interval(column: Sequence[float]) -> str:
    draw = random.Random(2011)
    means = sorted(fmean(draw.choices(column, k=len(column))) for _ in range(_RESAMPLES))
    low, high = means[round(0.025 * _RESAMPLES)], means[round(0.975 * _RESAMPLES) - 1]
    return f"{100 * fmean(column):.1f} ({100 * low:.1f}–{100 * high:.1f})"
