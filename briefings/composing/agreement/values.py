"""The values that two facts give, held against each other."""

from __future__ import annotations

from datetime import date

from briefings.composing.agreement.facts import Fact, Value
from briefings.language.numbers.currencies import currency_units
from briefings.language.numbers.labels.verbs import DIRECTIONS
from briefings.language.synonyms import things
from briefings.patterns import late

_WHO = late(r"\b(?:who|whose)\s[^,;]*$")
_OPEN, _DAY = "XXXX-", late(r"[12]\d{3}-\d\d-\d\d")
_SINCE = frozenset(("now", "meanwhile"))


def has_other_value(now: Fact, before: Fact, *, moved: bool) -> bool:
    """Whether the two give values of one kind and none in common; `moved` if the later has to say that it moved."""
    pairs = [
        (one, other)
        for one in now.figures
        for other in before.figures
        if one.is_like(other) and not are_aside(now, one, before, other)
    ]
    if any(one.value == other.value for one in now.figures for other in before.figures):
        return False
    if moved and (DIRECTIONS.keys() | _SINCE).isdisjoint(now.words.casefold().split()):
        return False
    return any(one.value != other.value for one, other in pairs)


def are_aside(now: Fact, one: Value, before: Fact, other: Value) -> bool:
    """Whether two values only say aside who somebody is: "who played in two of his films"."""
    return _WHO.search(now.words, 0, one.at) is not None and _WHO.search(before.words, 0, other.at) is not None


def share_figure(now: Fact, before: Fact) -> bool:
    """Whether both give one and the same figure."""
    return any(one.kind == other.kind and one.value == other.value for one in now.figures for other in before.figures)


def share_money(now: Fact, before: Fact) -> bool:
    """Whether both give one sum of money."""
    units = currency_units()
    return any(
        one.kind in units and one.kind == other.kind and one.value == other.value
        for one in now.figures
        for other in before.figures
    )


def share_value(now: Fact, before: Fact) -> bool:
    """Whether both give one and the same value or date."""
    values, others = (*now.figures, *now.dates), (*before.figures, *before.dates)
    return any(one.kind == other.kind and one.value == other.value for one in values for other in others)


def are_moves_of_two_things(now: Fact, before: Fact) -> bool:
    """Whether both say by how much something moved, and not the same: wholesale prices here, consumer prices there."""
    moves, others = (
        [frozenset(things(value.label)) for value in fact.figures if value.move and value.label]
        for fact in (now, before)
    )
    return bool(moves and others) and not any(one <= other or other <= one for one in moves for other in others)


def are_of_two_times(now: Fact, before: Fact) -> bool:
    """Whether both say by how much something moved, each in another month or year: that is told anew."""
    if not all(any(value.move for value in fact.figures) for fact in (now, before)):
        return False
    here, there = ([value for _, value in fact.periods] for fact in (now, before))
    return bool(here and there) and here[0] not in there and there[0] not in here


def equal_dates(a: Value, b: Value) -> bool:
    """Equal, or one no more than the other cut short (`2025-11` and `2025-11-07`).

    The same words are no contradiction, even where two publication dates read "on Monday" differently.
    """
    if a.text.casefold() == b.text.casefold():
        return True
    short, long = sorted((str(a.value), str(b.value)), key=len)
    return long.startswith(short) or _may_be_one_day(str(a.value), str(b.value))


def _may_be_one_day(one: str, other: str) -> bool:
    """Whether a day whose week or year stays open may be the other: some Saturday, a day in May of some year."""
    open_day, day = (one, other) if one.startswith(_OPEN) else (other, one)
    if not open_day.startswith(_OPEN) or not _DAY.fullmatch(day):
        return False
    return open_day in {f"XXXX-WXX-{date.fromisoformat(day).isoweekday()}", f"XXXX{day[len('2026') :]}"}
