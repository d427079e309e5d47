"""Conflicts and their kinds in small groups of documents of our own making: `conflicts_gold.txt`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefings import Briefing, Document, Edition, compose
from tests.bench.quality.table import Row, seconds

_NOW = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
_EITHER_WAY = frozenset({"contradiction", "scope"})
Conflict = tuple[str, str, str]


class Case(NamedTuple):
    """A group of documents and the conflict that a reader finds in it: kind, value that holds, other value.

    `apart` says that its values hold for two groups or times: to say so is as well as to say nothing.
    """

    briefing: Briefing
    documents: tuple[Document, ...]
    wanted: Conflict | None
    apart: bool


def cases(name: str) -> Iterator[Case]:
    """The groups of a file beside this one."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            kind, scope, *values = (part.strip() for part in lines[0].split("|"))
            briefing = Briefing(name="gold", title=scope, scope=(scope,), topics=())
            wanted = (kind, _bare(values[0]), _bare(values[1])) if values else None
            documents = tuple(map(_document, lines[1:]))
            yield Case(briefing=briefing, documents=documents, wanted=wanted, apart=kind == "apart")


def _document(line: str) -> Document:
    head, _, text = line.partition(": ")
    day, _, publisher = head.partition(" ")
    return Document.from_text(text, published=day, publisher=publisher)


def found(case: Case) -> set[Conflict]:
    """The conflicts that the edition shows, and the figures that it gives old to new."""
    edition = compose(case.briefing, case.documents, now=_NOW)
    every = {*_conflicts(edition), *_moves(edition)}
    return {conflict for conflict in every if not (case.apart and conflict[0] == "scope")}


def _conflicts(edition: Edition) -> Iterator[Conflict]:
    for card in edition.cards:
        for conflict in card.conflicts:
            one, other = (_bare(side.value) for side in conflict.sides)
            ordered = sorted((one, other)) if conflict.kind in _EITHER_WAY else (one, other)
            yield conflict.kind, ordered[0], ordered[1]


def _moves(edition: Edition) -> Iterator[Conflict]:
    for card in edition.cards:
        for figure in card.figures:
            if figure.previous:
                yield "update", _bare(figure.text), _bare(figure.previous.text)


def _bare(value: str) -> str:
    """A value without the words that loosen it."""
    value = value.casefold()
    for hedge in ("about ", "some ", "at least ", "more than ", "on "):
        value = value.removeprefix(hedge)
    return value


def _wanted(case: Case) -> set[Conflict]:
    if case.wanted is None:
        return set()
    kind, *values = case.wanted
    one, other = sorted(values) if kind in _EITHER_WAY else values
    return {(kind, one, other)}


def rows(data: Path) -> list[Row]:
    """Conflicts with the right kind and values, in the right order; tuned on the first groups, not on the second."""
    del data
    return [_row("conflicts_gold.txt", ""), _row("conflicts_unseen.txt", ", not tuned on")]


def _row(name: str, remark: str) -> Row:
    groups = list(cases(name))
    shown = [(found(case), _wanted(case)) for case in groups]
    right = sum(len(got & wanted) for got, wanted in shown)
    made, wanted = sum(len(got) for got, _ in shown), sum(len(wanted) for _, wanted in shown)
    took = seconds(partial(_all, groups))
    return Row(
        component="kinds of conflict",
        data=f"{len(groups)} groups of documents of ours{remark}",
        system="newsbrief",
        measures=f"precision {right / max(1, made):.3f}, recall {right / max(1, wanted):.3f} of {wanted}",
        speed=f"{len(groups) / took:,.0f} editions/s",
    )


def _all(groups: list[Case]) -> None:
    for case in groups:
        found(case)
