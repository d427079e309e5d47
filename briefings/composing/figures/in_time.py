"""The rows of a card in time: none that runs backwards, and what befell people lately, and most of them, first.

A card holds six rows, so their order decides which a reader sees: the dead of yesterday, not two wounded a month ago.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.figures.certain import runs_back
from briefings.composing.figures.rows import Row
from briefings.composing.mentions import Mentions
from briefings.composing.tolls.toll import RECENT
from briefings.language.dates import days_of
from briefings.model import day_of
from briefings.patterns import late

_HARMED = late(
    r"(?:(?:^|(?P<who>.*?) )(?P<kind>death toll|dead|killed|died|missing|trapped|buried|injured|wounded|hurt))"
    r"(?P<where>(?: (?:in|near|off|at|on|since|over|when|by|as|after|during) .*)?)$"
)
_NAME = late(r"\b[A-Z][\w’'-]+")
_GONE = frozenset({"death toll", "dead", "killed", "died", "missing", "trapped", "buried"})
_HURT = 0.1
"""What one of the injured weighs beside one of the dead."""

_LATELY, _A_WEEK = timedelta(days=2), timedelta(days=7)
_MANY = 50
_NEWEST, _NEW, _OTHERS, _OLD = range(4)


class _Harmed(NamedTuple):
    """A row of people killed or hurt: when, by which names where, and how much they weigh."""

    day: date | None
    where: frozenset[str]
    weight: float


def forward(row: Row) -> Row:
    """A row whose pair doesn't run backwards: of such a pair the later value alone, which stands for now."""
    if row.earlier is None or not runs_back(row.earlier, row.one):
        return row
    return Row(row.earlier._replace(label=row.one.label), None)


def in_order(rows: Sequence[Row], mentions: Mentions) -> list[Row]:
    """The rows of a card, the newest and weightiest first, those of one event together; else in their own order.

    First stand those whom something killed or hurt in the last week, and where they are many in the last weeks; those
    of old, or of no known day, stand last.
    """
    harmed = [_harmed(row, mentions) for row in rows]
    last = max((day for row in rows if (day := _published(row, mentions))), default=None)
    weights: dict[tuple[frozenset[str], date | None], float] = {}
    for each in filter(None, harmed):
        weights[each.where, each.day] = max(each.weight, weights.get((each.where, each.day), 0.0))

    def order(at: int) -> tuple[int, float, int, str, float, int]:
        each = harmed[at]
        if each is None:
            return _OTHERS, 0.0, 0, "", 0.0, at
        weight = weights[each.where, each.day]
        days = -each.day.toordinal() if each.day else 0
        return _how_new(each.day, weight, last), -weight, days, " ".join(sorted(each.where)), -each.weight, at

    return [rows[at] for at in sorted(range(len(rows)), key=order)]


def _how_new(day: date | None, weight: float, last: date | None) -> int:
    """How new it is what befell people, as the newest paper of the card sees it."""
    if day is None or last is None:
        return _OLD
    if last - day <= _LATELY:
        return _NEWEST
    return _NEW if last - day <= _A_WEEK or (weight >= _MANY and last - day <= RECENT) else _OLD


def _harmed(row: Row, mentions: Mentions) -> _Harmed | None:
    """What a row tells of people killed or hurt; None where it tells of something else."""
    found = _HARMED.match(row.one.label)
    if found is None:
        return None
    span = days_of(row.one.as_of) if row.one.as_of else None
    published = _published(row, mentions)
    day = min(span[1], published) if span and published else None
    share = 1.0 if found["kind"] in _GONE else _HURT
    return _Harmed(day, frozenset(_NAME.findall(found["where"])), row.one.mention.in_ones * share)


def _published(row: Row, mentions: Mentions) -> date | None:
    return day_of(mentions.document(row.one.passage).published)
