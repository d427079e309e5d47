"""Dates in French, Spanish and German news sentences of our own making, ours beside dateparser, which knows all three.

Each gold file has two parts. The first was written before there was a rule for the language and stays as it is; the
second was written beside the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.quality.dates import dateparser_told
from tests.bench.quality.newswire_dates import Case, Dates, measured, ours, parts
from tests.bench.quality.table import Row

LANGUAGES = {"French": "fr", "Spanish": "es", "German": "de"}


def rows(_data: Path) -> list[Row]:
    """For each language a row of either part for us, and one of the whole for dateparser."""
    return [row for name, code in LANGUAGES.items() for row in _language(name, code)]


def _language(name: str, code: str) -> Iterator[Row]:
    first, later = parts(f"dates_gold_{code}.txt")
    yield measured(f"{len(first)} {name} sentences, written before the rules", first, "newsbrief", ours)
    if later:
        yield measured(f"{len(later)} {name} sentences, written beside them", later, "newsbrief", ours)
    told = dateparser_told(code)
    given = [*first, *later]
    if told is None:
        yield Row(component="dates", data=f"{name} sentences", system="dateparser", measures="not installed", speed="")
        return

    def find(case: Case) -> Dates:
        return told(case.text, case.published)

    yield measured(f"{len(given)} {name} sentences", given, "dateparser", find)
