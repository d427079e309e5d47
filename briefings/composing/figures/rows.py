"""Rows that can be told from one another: where several have one label, each needs the place that it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.composing.figures.clauses import clause_label
from briefings.composing.figures.places import nearest_place
from briefings.composing.figures.stated import Stated
from briefings.composing.figures.times import is_long_past
from briefings.composing.figures.where import BEFELL, CASES, with_place
from briefings.composing.mentions import Mentions
from briefings.language.numbers.labels.indexes import index_named
from briefings.language.numbers.labels.results import has_owner
from briefings.language.places import countries
from briefings.model import day_of
from briefings.patterns import late

_IN_PLACE = late(r"(?<=killed) in [A-Z].*$|(?<=dead) in [A-Z].*$|(?<=wounded) in [A-Z].*$|(?<=injured) in [A-Z].*$")
_OF_A_PLACE = late(r"(?<!killed)(?<!dead)(?<!wounded)(?<!injured) (?:in|of) (?:the )?[A-Z][\w-]+(?: [A-Z]\w+)?$")


_BY_NAME = late(r" (?:by|of) (?:the )?[A-Z][\w&’'-]+")
_IN_EVENT = late(r"^[^A-Z]* in [^A-Z\d]+$")
_ROUNDED = 0.02
_CAPITAL = late(r"[A-Z]\w")
_MOVED = late(r"^(?:rise|fall) in ")
_SINCE = late(r" since ")
_DESCRIBED = late(r"^(?:[a-z-]+ ){1,2}(?=[A-Z][\w &-]* (?:[Ii]ndex|[Aa]verage)$)")  # "tech-rich | KOSDAQ index"


class Row(NamedTuple):
    """A row of the table: the value, and the one that it replaced."""

    one: Stated
    earlier: Stated | None


def told_apart(rows: Sequence[Row], mentions: Mentions) -> Iterator[Row]:
    """The rows whose labels tell them apart, with the place of each where others have the same label.

    What befell people says where in any case. Two rows that say "people killed" and not where can't be read; the first
    of them alone could be taken for all. The values of a list in one sentence have a date each.
    """
    named: dict[str, list[Row]] = {}
    rows = list(_newest(rows, mentions))
    for row in rows:
        named.setdefault(_name(row), []).append(row)
    told = list[Row]()
    seen = dict[tuple[str, str | None, str], Row]()
    for row in rows:
        alone = _is_alone(named[_name(row)])
        if BEFELL.search(row.one.label):
            label = with_place(row.one.label, row.one, mentions, alone=alone)
            if not label and row.earlier is not None:  # it was where the paper before says
                label = with_place(row.one.label, row.earlier, mentions, alone=alone)
            if not label and alone and not CASES.search(row.one.label):
                label = clause_label(row.one.passage, row.one.mention, mentions.document(row.one.passage).text)
            label = "" if label == row.one.label and not alone else label
        else:
            label = row.one.label if alone else _placed(row.one, mentions.document(row.one.passage).text)
        if label and (_is_told(row, told) or _is_of_any(label, row, mentions)):
            continue
        told.append(row)
        key = label.casefold(), row.one.as_of if label == row.one.label else None, row.one.mention.unit
        if label and (key not in seen or _outgrows(row, seen[key], mentions)):
            moved = row.earlier if row.earlier and not _is_elsewhere(label, row.earlier) else None
            counted_on = seen[key].one if key in seen and _SINCE.search(label) else None
            seen[key] = Row(row.one._replace(label=label), moved or counted_on)
    yield from seen.values()


def _is_of_any(label: str, row: Row, mentions: Mentions) -> bool:
    """Whether what befell people is told by no name, and not of these days: "people killed in a fire" in 1988."""
    if _IN_EVENT.search(label) is None or not BEFELL.search(row.one.label):
        return False
    published = day_of(mentions.document(row.one.passage).published)
    return row.one.as_of is None or published is None or is_long_past(row.one.as_of, published)


def _outgrows(row: Row, other: Row, mentions: Mentions) -> bool:
    """Whether a newer paper gives more of those to whom the same befell at the same place: so many they are by now."""
    more = row.one.mention.in_ones > other.one.mention.in_ones
    days = [each.one.as_of or _day(each, mentions) for each in (row, other)]
    later = _day(row, mentions) > _day(other, mentions) and days[0] >= days[1]
    return more and later and BEFELL.search(row.one.label) is not None


def _is_alone(rows: Sequence[Row]) -> bool:
    """Whether rows of one name are one thing's: of one sentence, or of a measure that papers give but for rounding."""
    if len({row.one.at for row in rows}) == 1:
        return True
    values = [row.one.mention.value for row in rows]
    return BEFELL.search(rows[0].one.label) is None and max(values) - min(values) <= _ROUNDED * abs(max(values))


def _newest(rows: Sequence[Row], mentions: Mentions) -> Iterator[Row]:
    """The rows without those of a named measure's days before, where its value or move is told of a newer day."""
    last, told = dict[str, str](), dict[str, str]()
    for row in rows:
        last[_measure(row)] = max(last.get(_measure(row), ""), _day(row, mentions))
        told[_measure(row)] = max(told.get(_measure(row), ""), _session(row))
    for row in rows:
        named = _CAPITAL.search(row.one.label) is not None and not BEFELL.search(row.one.label)
        newest = _day(row, mentions) == last[_measure(row)] and _session(row) in {"", told[_measure(row)]}
        if newest or not (named and (row.one.as_of is None or _session(row))):
            yield row


def _session(row: Row) -> str:
    """The day that a row says it is of; empty where it says none, or a longer time."""
    told = row.one.as_of or ""
    return told if len(told) == len("2005-11-07") else ""


def _is_elsewhere(label: str, earlier: Stated) -> bool:
    """Whether the sentence of an earlier toll names lands, and none of those where its row says that it was."""
    if not BEFELL.search(label.partition(" in ")[0]):
        return False
    here, there = countries(label), countries(earlier.passage.text)
    return bool(here and there) and here.isdisjoint(there)


def _is_told(row: Row, told: Sequence[Row]) -> bool:
    """Whether another row of the paper gives the same number of the same people: 343 dead, 343 people killed."""
    if not BEFELL.search(row.one.label):
        return False
    same = (row.one.mention.value, row.one.passage.document, _kind(row.one.label))
    return any(same == (each.one.mention.value, each.one.passage.document, _kind(each.one.label)) for each in told)


def _kind(label: str) -> str:
    return _IN_PLACE.sub("", label).casefold().replace(" dead", " killed").replace(" who died", " killed")


def _measure(row: Row) -> str:
    """What a row measures, whether it tells the value or how far that moved."""
    label = _MOVED.sub("", row.one.label)
    return index_named(label) or _DESCRIBED.sub("", label).casefold()


def _day(row: Row, mentions: Mentions) -> str:
    published = day_of(mentions.document(row.one.passage).published)
    return published.isoformat() if published else ""


def _name(row: Row) -> str:
    """What the row is told by: its label, and for a company's measure the time that it is of."""
    label = _IN_PLACE.sub("", row.one.label).casefold().replace("people dead", "people killed")
    owned = has_owner(row.one.label) or _BY_NAME.search(row.one.label)
    timed = owned or _OF_A_PLACE.search(row.one.label)
    return f"{label} {row.one.as_of} {row.one.mention.unit}" if timed else label


def _placed(one: Stated, whole: str) -> str:
    """The label with the place that its sentence names, where it has none yet; empty where it names none."""
    if _IN_PLACE.search(one.label):
        return one.label
    if _OF_A_PLACE.search(one.label):
        return ""
    near = nearest_place(one, whole)
    return f"{one.label} {near}" if near else ""
