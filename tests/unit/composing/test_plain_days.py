"""Plain dated sentences of many beats and forms, each with the day that its timeline must show, or with none.

The paper is of Tuesday, 7 July 2026. Where a sentence tells of two days either may stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
OSK = Briefing(
    name="osk", title="Osk", scope=("Osk", "Osk's"), topics=(Topic(key="all", title="All", match=("Osk", "Osk's")),)
)


def told() -> Iterator[tuple[str, str]]:
    """Each sentence of the file beside this one with its days."""
    days = ""
    for line in (Path(__file__).parent / "plain_days.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            yield days, line.strip()
        else:
            days = line


@pytest.mark.parametrize(("days", "sentence"), list(told()))
def test_a_sentence_stands_under_the_day_of_what_it_tells(days: str, sentence: str) -> None:
    paper = Document.from_text(sentence, title="News of Osk", published="2026-07-07", publisher="Paper")
    found = [event.date for card in compose(OSK, (paper,), now=NOW).cards for event in card.timeline]
    assert (found[0] if found else "none") in days.split(" or ")
