"""The tolls of a card: those of its foremost sentences, and what deep in a later story is told of one of their events.

A story about the day after tells far down to what yesterday's toll has come; the paper that told it first has the old
one. So much is taken from there as surely goes on: more of the same people, of an event of which both name the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from briefings.composing.material import Material
from briefings.composing.timeline.incidents import lie_opposite
from briefings.composing.tolls.growth import is_one_toll
from briefings.composing.tolls.reading import place, tolls_in
from briefings.composing.tolls.runs import same_event
from briefings.composing.tolls.toll import Toll

_DEAD = "dead"
Place = tuple[int, int]
"""The place of a sentence: document and position."""


def tolls_of(material: Material) -> Mapping[tuple[int, int, int], Toll]:
    """The tolls that the card's material states, by document, position and place."""
    near = list(tolls_in((each.passage for each in material.foremost), material.mentions))
    buried = (each.passage for each in material.candidates if each.order in material.deep)
    deep = list(tolls_in(buried, material.mentions)) if near and material.deep else []
    return {place(toll.passage, toll.mention): toll for toll in (*near, *_going_on(deep, near))}


def _going_on(deep: Sequence[Toll], near: Sequence[Toll]) -> Iterator[Toll]:
    """The tolls that tell, of the same day's event, more than a nearer one of an earlier paper."""
    for toll in deep:
        if any(_goes_on(toll, other) for other in near):
            yield toll


def _goes_on(toll: Toll, earlier: Toll) -> bool:
    grown = toll.value > earlier.value and toll.day > earlier.day and toll.kind == earlier.kind
    if not grown or toll.events.isdisjoint(earlier.events):
        return False
    return same_event(toll, earlier) and is_one_toll(toll, earlier)


def counting_one(tolls: Iterable[Toll]) -> Callable[[Place, Place], bool]:
    """Tells whether the sentences at two places give two counts of the dead of one event, whose day both name.

    What gives the same count may tell of something that came of the event.
    """
    by_place = dict[Place, list[Toll]]()
    for toll in tolls:
        if toll.kind == _DEAD:
            by_place.setdefault(toll.at, []).append(toll)

    def count_one(a: Place, b: Place) -> bool:
        return any(_are_one(one, other) for one in by_place.get(a, ()) for other in by_place.get(b, ()))

    return count_one


def _are_one(one: Toll, other: Toll) -> bool:
    if one.passage.document == other.passage.document or one.value == other.value:
        return False
    if one.events.isdisjoint(other.events) or lie_opposite(one.passage.text, other.passage.text):
        return False
    newer, older = (one, other) if one.day >= other.day else (other, one)
    return same_event(one, other) and is_one_toll(newer, older)
