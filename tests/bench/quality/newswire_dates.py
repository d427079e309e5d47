"""Dates in news sentences of our own making, which also hold the forms that GUM news lacks: `dates_gold.txt`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefings.language.dates import find_dates
from tests.bench.quality.table import Row, seconds

_MARKED = re.compile(r"\{([^{}=]+)=([^{}]+)\}")
Dates = list[tuple[int, int, str]]
"""Start, end and value of each date."""
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
    return [case for part in parts("dates_gold.txt") for case in part]


def parts(file: str) -> list[list[Case]]:
    """The texts of a gold file beside this one; a line of dashes begins another part."""
    found = list[list[Case]]([[]])
    for line in Path(__file__).with_name(file).read_text(encoding="utf-8").splitlines():
        if line.strip("-"):
            found[-1].extend([] if line.startswith("#") else [_case(line)])
        elif line:
            found.append([])
    return found


def _case(line: str) -> Case:
    published, marked = line.split(" | ", 1)
    text, gold, done = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        gold.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        done = match.end()
    return Case(published=None if published == "-" else published, text=text + marked[done:], gold=tuple(gold))


def ours(case: Case) -> Dates:
    """Our dates with a value."""
    found = find_dates(case.text, published=case.published)
    return [(each.start, each.end, each.value) for each in found if each.value]


def misses(case: Case, found: Dates) -> Iterator[tuple[str, str, str]]:
    """Words, wanted value and given value where the two differ; `none` stands for no date."""
    free = set(range(len(found)))
    for start, end, value in case.gold:
        here = [index for index, each in enumerate(found) if each[0] < end and each[1] > start]
        free -= set(here)
        given = [found[index][2] for index in here]
        if value != EITHER and not set(value.split("/")) & set(given):
            yield case.text[start:end], value, " ".join(given) or "none"
    for index in sorted(free):
        start, end, value = found[index]
        yield case.text[start:end], "none", value


def measured(data: str, given: list[Case], system: str, find: Callable[[Case], Dates]) -> Row:
    """The gold values that a system finds, and the dates it gives where there is none or another."""
    wrong = [miss for case in given for miss in misses(case, find(case))]
    wanted = sum(value != EITHER for case in given for _, _, value in case.gold)
    missed = sum(value != "none" for _, value, _ in wrong)
    told = wanted - sum(given == "none" for _, _, given in wrong) + sum(value == "none" for _, value, _ in wrong)
    right = wanted - missed
    words = sum(len(case.text.split()) for case in given)
    taken = seconds(lambda: [find(case) for case in given])
    return Row(
        component="dates",
        data=data,
        system=system,
        measures=f"{right} of {wanted} exact, F {200 * right / (told + wanted):.1f}",
        speed=f"{words / taken:,.0f} words/s",
    )


def rows(_data: Path) -> list[Row]:
    """One row."""
    given = cases()
    return [measured(f"{len(given)} newswire sentences of ours", given, "newsbrief", ours)]
