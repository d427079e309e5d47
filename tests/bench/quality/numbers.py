"""Figures: value and unit on the quantities set, ours beside quantulum3, quality and speed in one run.

The set counts years and the numbers of names as bare numbers, so it is measured with `plain=True`; the row without it
shows what news readers get. Two of its ranges are changes in our reading ("rose from … to …"), and count as errors.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import math
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefings.language.numbers import find_figures
from tests.bench.quality.table import Row, seconds

Quantity = tuple[float, str]
"""A value and the name of its unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the set with its quantities."""

    text: str
    gold: list[Quantity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many quantities are right, and how many sentences without any error."""

    right: int
    given: int
    wanted: int
    faultless: int
    sentences: int

    @property
    def precision(self) -> float:
        """The share of what was given that is right."""
        return self.right / max(1, self.given)

    @property
    def recall(self) -> float:
        """The share of what was wanted that was given."""
        return self.right / max(1, self.wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / max(1, self.given + self.wanted)

    def __str__(self) -> str:
        return (
            f"P {100 * self.precision:.1f} R {100 * self.recall:.1f} F {100 * self.f1:.1f}, "
            f"{self.faultless} of {self.sentences} sentences"
        )


def quantities(data: Path, name: str = "quantities.json") -> list[Sentence]:
    """The sentences of the set."""
    entries = json.loads((data / "quantities" / name).read_text(encoding="utf-8"))
    return [
        Sentence(text=entry["req"], gold=[(float(found["value"]), found["unit"]) for found in entry["res"]])
        for entry in entries
    ]


def score(sentences: list[Sentence], find: Callable[[str], list[Quantity]]) -> Score:
    """A quantity is right when its unit has the same name and its value differs by less than a ten-thousandth."""
    right = given = wanted = faultless = 0
    for sentence in sentences:
        found = find(sentence.text)
        hits = _hits(found, sentence.gold)
        right, given, wanted = right + hits, given + len(found), wanted + len(sentence.gold)
        faultless += hits == len(found) == len(sentence.gold)
    return Score(right=right, given=given, wanted=wanted, faultless=faultless, sentences=len(sentences))


def _hits(found: list[Quantity], gold: list[Quantity]) -> int:
    rest = list(found)
    hits = 0
    for value, unit in gold:
        match = next(
            (each for each in rest if each[1].lower() == unit.lower() and math.isclose(each[0], value, rel_tol=1e-4)),
            None,
        )
        if match is not None:
            rest.remove(match)
            hits += 1
    return hits


def ours(text: str) -> list[Quantity]:
    """Our figures, numbers of names and years among them."""
    return [(figure.value, figure.unit) for figure in find_figures(text, plain=True)]


def ours_in_news(text: str) -> list[Quantity]:
    """Our figures as news needs them: no years, no numbers of names."""
    return [(figure.value, figure.unit) for figure in find_figures(text, plain=False)]


def rows(data: Path) -> list[Row]:
    """Two rows for us (with and without plain numbers) and one for quantulum3; then our speed on news."""
    sentences = quantities(data)
    found = [
        _row(sentences, "newsbrief", ours),
        _row(sentences, "newsbrief, plain=False", ours_in_news),
        _peer(sentences),
    ]
    return [*found, *_news(data)]


def _row(sentences: list[Sentence], system: str, find: Callable[[str], list[Quantity]]) -> Row:
    words = sum(len(sentence.text.split()) for sentence in sentences)
    taken = seconds(lambda: [find(sentence.text) for sentence in sentences])
    text = "\n".join(sentence.text for sentence in sentences)
    whole = seconds(lambda: find(text))
    speed = f"{len(sentences) / taken:,.0f} sentences/s, {words / taken:,.0f} words/s, as one text {words / whole:,.0f}"
    return Row(component="figures", data="quantities", system=system, measures=str(score(sentences, find)), speed=speed)


def _peer(sentences: list[Sentence]) -> Row:
    if importlib.util.find_spec("quantulum3") is None:
        return Row(component="figures", data="quantities", system="quantulum3", measures="not installed", speed="")
    from quantulum3 import parser

    def find(text: str) -> list[Quantity]:
        try:
            return [(float(each.value), str(each.unit.name)) for each in parser.parse(text)]
        except (ValueError, KeyError, IndexError):  # it fails on some sentences, which then count as empty
            return []

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _row(sentences, "quantulum3", find)


def _news(data: Path) -> list[Row]:
    """Words a second on news, where figures are rare."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted((data / "polnear").rglob("*.txt"))]
    texts += [_text(path) for path in sorted((data / "gum_news" / "conllu").glob("*.gz"))]
    words = sum(len(text.split()) for text in texts)
    count = sum(len(find_figures(text)) for text in texts)
    taken = seconds(lambda: [find_figures(text) for text in texts])
    labelled = sum(1 for text in texts for figure in find_figures(text) if figure.label)
    measures = f"{count} figures in {words:,} words, {labelled} with a label"
    return [
        Row(
            component="figures",
            data="polnear + GUM",
            system="newsbrief",
            measures=measures,
            speed=f"{words / taken:,.0f} words/s",
        )
    ]


def _text(path: Path) -> str:
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    return " ".join(line.removeprefix("# text = ") for line in lines if line.startswith("# text = "))
