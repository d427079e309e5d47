"""One line an event: pairs of dated sentences of our own making, and the day of what a sentence tells.

The files that end in `unseen` were not tuned on, but for what two of them say of themselves. Beside us for
the pairs: one event are those of one day that share half their words; for the days: the first date of the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefings import Briefing, Document, Topic, compose, find_dates
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Cut
from briefings.composing.timeline import event_of
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, likeness
from briefings.language.tokens import content_terms
from tests.bench.quality.table import Row, seconds

_NOW = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
_HALF = 0.5
_NONE = "-"


class Pair(NamedTuple):
    """Two documents of one dated sentence each, and whether they tell one event."""

    briefing: Briefing
    documents: tuple[Document, ...]
    one_event: bool


class Day(NamedTuple):
    """A document of one sentence, and the day of what it tells, or `-`."""

    day: str
    document: Document


def pairs(name: str) -> Iterator[Pair]:
    """The pairs of a file beside this one."""
    for block in _read(name).split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            kind, scope = (part.strip() for part in lines[0].split("|"))
            topic = Topic(key="all", title="All", match=(scope,))
            briefing = Briefing(name="gold", title=scope, scope=(scope,), topics=(topic,))
            yield Pair(briefing, tuple(map(_document, lines[1:])), one_event=kind == "same")


def days(name: str) -> Iterator[Day]:
    """The sentences of a file beside this one, with their days."""
    for line in _read(name).splitlines():
        if line and not line.startswith("#"):
            day, published, text = line.split(" | ", 2)
            yield Day(day, Document.from_text(text, published=published))


def _read(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _document(line: str) -> Document:
    head, _, text = line.partition(": ")
    day, _, publisher = head.partition(" ")
    return Document.from_text(text, published=day, publisher=publisher)


def is_merged(pair: Pair) -> bool:
    """Whether a line of the timeline cites both documents."""
    (card,) = compose(pair.briefing, pair.documents, now=_NOW).cards
    return any(len({citation.document for citation in event.citations}) > 1 for event in card.timeline)


def is_alike(pair: Pair) -> bool:
    """The simple way: of one day, and half of the words of the shorter are in the other."""
    dates = ({date.value for date in find_dates(d.text, published=d.published)} for d in pair.documents)
    here, there = dates
    one, other = (frozenset(content_terms(document.text)) for document in pair.documents)
    return bool(here & there) and likeness(one, other) >= _HALF


def day_of_event(day: Day) -> str:
    """The day that the timeline gives to a sentence; `-` for none."""
    cut = Cut(day.document, 0)
    mentions = Mentions([day.document], cut.passages)
    placing = Placing(topic="all", strength=1.0, rule="everything")
    for passage in cut.statements():
        event = event_of(Candidate(passage, placing, terms=frozenset(), score=1.0), mentions)
        if event:
            return event.when.value
    return _NONE


def first_date(day: Day) -> str:
    """The first date of a sentence that is known to the year at least."""
    found = find_dates(day.document.text, published=day.document.published)
    return next((date.value for date in found if date.value and not date.value.startswith("X")), _NONE)


def rows(data: Path) -> list[Row]:
    """Precision and recall of merging, and how many days are right, tuned on and not."""
    del data
    found = []
    for remark, name in (
        (" after timelines of several papers", "events_outlets.txt"),
        (" after timelines of other courses, first sight R .33", "events_outlets_unseen.txt"),
        (" after wires, first sight R .43", "events_wires_unseen.txt"),
        (" after wires of other years, first sight P .83 R .29", "events_wires_seen.txt"),
        (" after reports of one day, first sight R .79", "events_reports_unseen.txt"),
    ):
        every = list(pairs(name))
        found.append(_merging(every, f"{len(every)} pairs{remark}", "newsbrief", is_merged))
        found.append(_merging(every, f"{len(every)} pairs{remark}", "day and words", is_alike))
    for remark, ending in (("", "gold"), (", not tuned on", "unseen")):
        every = list(pairs(f"events_{ending}.txt"))
        named = f"{len(every)} pairs of sentences of ours{remark}"
        found += [_merging(every, named, "newsbrief", is_merged), _merging(every, named, "day and words", is_alike)]
        told = list(days(f"event_days_{ending}.txt"))
        named = f"{len(told)} sentences of ours{remark}"
        found += [_dating(told, named, "newsbrief", day_of_event), _dating(told, named, "first date", first_date)]
    return found


def _merging(every: list[Pair], data: str, system: str, decide: Callable[[Pair], bool]) -> Row:
    took = seconds(lambda: [decide(pair) for pair in every])
    merged = [pair for pair in every if decide(pair)]
    right, wanted = sum(pair.one_event for pair in merged), sum(pair.one_event for pair in every)
    return Row(
        component="one line an event",
        data=data,
        system=system,
        measures=f"precision {right / max(1, len(merged)):.3f}, recall {right / wanted:.3f} of {wanted}",
        speed=f"{len(every) / took:,.0f} pairs/s",
    )


def _dating(told: list[Day], data: str, system: str, read: Callable[[Day], str]) -> Row:
    right = sum(read(day) == day.day for day in told)
    took = seconds(partial(_all, told, read))
    return Row(
        component="day of an event",
        data=data,
        system=system,
        measures=f"{right / len(told):.3f} right",
        speed=f"{len(told) / took:,.0f} sentences/s",
    )


def _all(told: list[Day], read: Callable[[Day], str]) -> None:
    for day in told:
        read(day)
