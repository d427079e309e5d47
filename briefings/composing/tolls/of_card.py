"""The tolls of a card: those of its foremost sentences, and what deep in a later story is told of one of their events.

A story about the day after tells far down to what yesterday's toll has come; the paper that told it first has the old
one. So much is taken from there as surely goes on: more of the same people, of an event of which both name the day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefings.composing.material import Material
from briefings.composing.tolls.growth import is_one_toll
from briefings.composing.tolls.reading import Toll, place, tolls_in
from briefings.composing.tolls.runs import same_event


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
