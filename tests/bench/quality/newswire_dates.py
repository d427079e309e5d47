"""Dates in news sentences of our own making, which also hold the forms that GUM news lacks: `dates_gold.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefings.language.dates import find_dates
from tests.bench.quality.table import Row, seconds

_MARKED = re.compile(r"\{([^{}=]+)=([^{}]+)\}")
EITHER = "?"
"""The value of words that may be read as a date or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text, its publication day, and its dates: start, end and value."""

    published: str | None
    text: str
    gold: tuple[tuple[int, int, str], ...]


def cases() -> list[Case]:
    """The texts of the gold file."""
    lines = Path(__file__).with_name("dates_gold.txt").read_text(encoding="utf-8").splitlines()
    return [_case(line) for line in lines if line and not line.startswith("#")]


def _case(line: str) -> Case:
    published, marked = line.split(" | ", 1)
    text, gold, done = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        gold.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        done = match.end()
    return Case(published=None if published == "-" else published, text=text + marked[done:], gold=tuple(gold))


def misses(case: Case) -> Iterator[tuple[str, str, str]]:
    """Words, wanted value and given value where the two differ; `none` stands for no date."""
    found = [each for each in find_dates(case.text, published=case.published) if each.value]
    free = set(range(len(found)))
    for start, end, value in case.gold:
        here = [index for index, each in enumerate(found) if each.start < end and each.end > start]
        free -= set(here)
        given = [found[index].value or "" for index in here]
        if value != EITHER and not set(value.split("/")) & set(given):
            yield case.text[start:end], value, " ".join(given) or "none"
    for index in sorted(free):
        yield found[index].text, "none", found[index].value or ""


def rows(data: Path) -> list[Row]:
    """One row: the gold values found, and the dates given where there is none or another."""
    given = cases()
    wrong = [miss for case in given for miss in misses(case)]
    wanted = sum(value != EITHER for case in given for _, _, value in case.gold)
    missed = sum(value != "none" for _, value, _ in wrong)
    told = wanted - sum(given == "none" for _, _, given in wrong) + sum(value == "none" for _, value, _ in wrong)
    right = wanted - missed
    words = sum(len(case.text.split()) for case in given)
    taken = seconds(lambda: [find_dates(case.text, published=case.published) for case in given])
    return [
        Row(
            component="dates",
            data=f"{len(given)} newswire sentences of ours",
            system="newsbrief",
            measures=f"{right} of {wanted} exact, F {200 * right / (told + wanted):.1f}",
            speed=f"{words / taken:,.0f} words/s",
        )
    ]
