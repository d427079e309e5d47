"""What is new, changed or dropped between two editions, in pairs of our own making: `changes_gold.txt`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefings import Briefing, Document, Edition, compose
from tests.bench.quality.table import Row, seconds

_FIRST, _SECOND = (datetime(2026, month, 11, 8, 0, tzinfo=UTC) for month in (4, 6))
_EARLIER = frozenset({"kept", "dropped"})


class Pair(NamedTuple):
    """Documents of two editions, each with the mark that its sentence should get."""

    briefing: Briefing
    before: tuple[tuple[str, Document], ...]
    now: tuple[tuple[str, Document], ...]


def pairs(name: str) -> Iterator[Pair]:
    """The pairs of a file beside this one."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            marked = tuple(map(_marked, lines[1:]))
            yield Pair(
                briefing=Briefing(name="gold", title=lines[0], scope=(lines[0],), topics=()),
                before=tuple(each for each in marked if each[0] in _EARLIER),
                now=tuple(each for each in marked if each[0] not in _EARLIER),
            )


def _marked(line: str) -> tuple[str, Document]:
    mark, day, rest = line.split(" ", 2)
    publisher, _, text = rest.partition(": ")
    return mark, Document.from_text(text, published=day, publisher=publisher)


def judged(pair: Pair) -> list[tuple[str, str]]:
    """The mark that each sentence should get, and the one that it gets; "missing" where it became no line."""
    before = compose(pair.briefing, [document for _, document in pair.before], now=_FIRST)
    now = compose(pair.briefing, [document for _, document in pair.now], now=_SECOND, previous=before)
    ids = {line.text: line.id for edition in (before, now) for card in edition.cards for line in card.lines}
    return [(mark, _mark(ids.get(document.text), mark, now)) for mark, document in (*pair.before, *pair.now)]


def _mark(line: str | None, wanted: str, edition: Edition) -> str:
    if line is None:
        return "missing"
    if wanted in _EARLIER:
        return "dropped" if line in edition.changes.dropped else "kept"
    return "new" if line in edition.changes.new else "changed" if line in edition.changes.changed else "same"


def rows(data: Path) -> list[Row]:
    """Of each mark how many it should have and has, and how many of those that it has are right."""
    del data
    return [
        _row("changes_gold.txt", ""),
        _row("changes_days.txt", " after real days"),
        _row("changes_unseen.txt", ", first sight R .58"),
        _row("changes_courses.txt", " after courses, first sight R .51"),
        _row("changes_courses_unseen.txt", " after others, first sight R .52"),
        _row("changes_wires_unseen.txt", " after wires, first sight R .54"),
        _row("changes_reports.txt", " as long as reports, first sight R .29"),
        _row("changes_reports_unseen.txt", " as long as reports, first sight R .22"),
        _row("changes_reports_third.txt", " as long as reports, first sight R .24"),
        _row("changes_sequels.txt", " of sequels in two agencies, first sight R .29"),
        _row("changes_sequels_unseen.txt", " of other sequels, first sight R .65"),
        _row("changes_sequels_third.txt", " of fresh sequels, first sight R .21"),
        _row("changes_sequels_last.txt", " of the last sequels, first sight R .36"),
        _row("changes_agencies_unseen.txt", " of agencies, first sight R .25"),
    ]


def _row(name: str, remark: str) -> Row:
    every = list(pairs(name))
    marks = Counter(each for pair in every for each in judged(pair))
    told = []
    for mark in ("new", "changed", "dropped"):
        right = marks[mark, mark]
        made = sum(count for (_, got), count in marks.items() if got == mark)
        wanted = sum(count for (want, _), count in marks.items() if want == mark)
        told.append(f"{mark} P {right / max(1, made):.2f} R {right / max(1, wanted):.2f} of {wanted}")
    return Row(
        component="what changed",
        data=f"{len(every)} pairs of editions of ours{remark}",
        system="newsbrief",
        measures=", ".join(told),
        speed=f"{len(every) / seconds(partial(_all, every)):,.0f} pairs/s",
    )


def _all(every: list[Pair]) -> None:
    for pair in every:
        judged(pair)
