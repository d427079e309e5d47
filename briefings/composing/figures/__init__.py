"""The figures of a card: what is measured, the value, and the value before it where both are cited.

A figure enters when its label is known, so that the row can be read alone, and stands beside the value that it replaced
where that is certain (`earlier`), or where a toll has grown. Anything less certain stands apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefings.composing.agreement.conflicts import corrects
from briefings.composing.citing import Citing
from briefings.composing.figures.certain import runs_back
from briefings.composing.figures.complete import completed
from briefings.composing.figures.earlier import dated, earlier_of, looked_back
from briefings.composing.figures.in_time import forward, in_order
from briefings.composing.figures.labels import reads_alone, row_label
from briefings.composing.figures.leaning import leans
from briefings.composing.figures.of_old import is_of_old
from briefings.composing.figures.once import told_once
from briefings.composing.figures.rows import Row, told_apart
from briefings.composing.figures.stated import Stated, is_readable, stated_in
from briefings.composing.figures.told import manner_of
from briefings.composing.figures.tolled import as_of_toll
from briefings.composing.figures.unreadable import is_unreadable
from briefings.composing.figures.where import BEFELL
from briefings.composing.material import Material
from briefings.composing.tolls import (
    Toll,
    grown_from,
    label_of,
    outgrown,
    place,
    plain_label,
    runs,
    surely_grown_from,
    tolls_of,
)
from briefings.language.numbers import FigureMention
from briefings.language.tokens import content_terms
from briefings.model import Figure, FigureValue
from briefings.patterns import late

__all__ = ["Values", "figures_of", "moved", "reads_alone", "row_label", "rows_of", "values_in"]

_MOST = 6
_MOVE = late(r"^(?:rise|fall) in ")
Place = tuple[int, int]
Tolls = Mapping[tuple[int, int, int], Toll]


class Values(NamedTuple):
    """What a card's material states in figures and tolls, read once for its lines, its rows and its timeline."""

    stated: Sequence[Stated]
    tolls: Tolls


def values_in(material: Material) -> Values:
    """The figures and tolls that a card's best candidates state."""
    return Values(tuple(stated_in(material)), tolls_of(material))


def rows_of_cards(cards: Sequence[tuple[Material, Values]]) -> list[Sequence[Row]]:
    """The rows of each card, at most six: the newest tolls first, one for each thing, and none on two cards."""
    if not cards:
        return []
    mentions = cards[0][0].mentions
    told = told_once([rows_of(material, values) for material, values in cards], mentions)
    dated = [filter(None, (completed(row, mentions) for row in rows)) for rows in told]
    return [in_order([forward(row) for row in rows], mentions)[:_MOST] for rows in dated]


def figures_of(rows: Iterable[Row], citing: Citing) -> tuple[Figure, ...]:
    """The figures that the rows of a card give, each cited."""
    return tuple(_figure(row, citing) for row in rows)


def rows_of(material: Material, values: Values) -> list[Row]:
    """All rows that the card's best candidates give, tolls first, then in their order."""
    rows = [*_toll_rows(material, values.tolls), *_stated_rows(material, values)]
    return list(told_apart([row for row in rows if not is_of_old(row, material.mentions)], material.mentions))


def _toll_rows(material: Material, tolls: Tolls) -> Iterator[Row]:
    """The newest toll of each event beside the last before it that was another; a corrected one has not grown."""
    for run in runs(tolls.values()):
        newest = _readable(run)
        if newest is None or manner_of(newest.passage, newest.mention, "") is None:
            continue
        one, grown = _of_toll(newest, material), None if corrects(newest.passage) else surely_grown_from(run)
        earlier = _of_toll(grown, material) if grown else looked_back(one, material)
        if earlier and runs_back(earlier, one):  # the day of the event, where the other is of one on which was counted
            one = one._replace(as_of=newest.day.isoformat())
        yield Row(one, earlier)


def _readable(run: Sequence[Toll]) -> Toll | None:
    """The newest toll; of those abroad, whose labels nothing else completes, one that names its place."""
    if not run[0].language:
        return run[0]
    return next((toll for toll in run if toll.value == run[0].value and toll.is_placed), None)


def _stated_rows(material: Material, values: Values) -> Iterator[Row]:
    stated = [one for one in values.stated if place(one.passage, one.mention) not in values.tolls]
    replaced = [earlier_of(one, stated, material) for one in stated]
    used = [earlier for earlier in replaced if earlier]
    paired = {(one.at, one.label) for one, earlier in zip(stated, replaced, strict=True) if earlier}
    shares = {(one.at, one.label) for one in stated if one.mention.delta and one.mention.kind == "percent"}
    for one, earlier in zip(stated, replaced, strict=True):
        if one.mention.delta and one.mention.kind == "points" and (one.at, one.label) in shares:
            continue  # "155 points, or 1.7%": one move
        if one.mention.delta and (one.at, _MOVE.sub("", one.label, count=1)) in paired:
            continue  # old and new say by how much
        others = [other for other in used if earlier is None or not _is_same(one, other)]  # a link of a chain stays
        readable = is_readable(one, moved=earlier is not None, material=material)
        if readable and not any(_repeats(one, other) for other in others):
            used.append(one)
            yield Row(dated(one, earlier, material), None if earlier and _is_put_right(one, earlier) else earlier)


def moved(material: Material, values: Values) -> tuple[frozenset[Place], frozenset[Place]]:
    """The sentences that give a value which has moved since, and those that give what it has moved to; tolls as well.

    A sentence is named by its document and position.
    """
    stated, tolls = values.stated, values.tolls.values()
    pairs = [(one, earlier) for one in stated if (earlier := earlier_of(one, stated, material))]
    pairs = [(one, earlier) for one, earlier in pairs if earlier.passage is not one.passage]
    grown = [run[0].at for run in runs(tolls) if grown_from(run)]
    old = frozenset(earlier.at for _, earlier in pairs) | outgrown(tolls)
    return old, frozenset((*(one.at for one, _ in pairs), *grown))


def _is_put_right(one: Stated, earlier: Stated) -> bool:
    """Whether the value corrects another sentence's, which then never was the value."""
    return earlier.passage is not one.passage and corrects(one.passage)


def _of_toll(toll: Toll, material: Material) -> Stated:
    time = as_of_toll(toll, material.mentions)
    label = label_of(toll)
    readable = BEFELL.search(label.partition(" in ")[0]) and not leans(label) and not is_unreadable(label)
    return Stated(
        passage=toll.passage, mention=toll.mention, label=label if readable else plain_label(toll), as_of=time
    )


def _figure(row: Row, citing: Citing) -> Figure:
    mention = row.one.mention
    return Figure(
        label=row.one.label,
        value=mention.value,
        unit=mention.unit,
        as_of=row.one.as_of,
        text=mention.words,
        citations=(citing.cite(row.one.passage),),
        previous=_value(row.earlier, citing) if row.earlier else None,
    )


def _value(stated: Stated, citing: Citing) -> FigureValue:
    return FigureValue(
        value=stated.mention.value,
        unit=stated.mention.unit,
        as_of=stated.as_of,
        text=stated.mention.words,
        citations=(citing.cite(stated.passage),),
    )


def _is_same(one: Stated, other: Stated) -> bool:
    """Whether both are the one mention of a value."""
    return one.passage is other.passage and one.mention.start == other.mention.start


def _repeats(one: Stated, other: Stated) -> bool:
    """The same value of the same thing, or the same in another currency or measure right behind it."""
    same_thing = one.label.casefold() == other.label.casefold()
    both_money = one.mention.kind == other.mention.kind == "money"
    if same_thing and one.passage is other.passage and one.mention.unit != other.mention.unit:
        return both_money or one.mention.kind == other.mention.kind == "measure"
    same_value = (one.mention.value, one.mention.unit) == (other.mention.value, other.mention.unit)
    return same_value and (same_thing or _shares_term(one.mention, other.mention))


def _shares_term(a: FigureMention, b: FigureMention) -> bool:
    return bool(set(content_terms(a.label)) & set(content_terms(b.label)))
