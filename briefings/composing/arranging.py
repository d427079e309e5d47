"""The order of a card's lines: the news first, what it has overtaken last.

A card is filled by weight, which is not the order in which it is read. A line that gives an older status, value or toll
stands behind the one that gives the newer, a line that is corrected behind its correction, and the newer one opens the
card. Where nothing is overtaken, the line opens that a newsroom would have put first. The others keep their order, but
what was so before the news stands behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefings.composing.agreement.conflicts import corrects
from briefings.composing.agreement.supporting import Standing
from briefings.composing.figures import moved
from briefings.composing.material import Material
from briefings.composing.status import superseded
from briefings.composing.weighing import opening


class Arranged(NamedTuple):
    """A card's material with its lines in the order in which they are read.

    `past` are the places of the sentences that the newest status, figure, toll or correction has overtaken, `newer`
    those of the sentences that overtake others.
    """

    material: Material
    past: frozenset[tuple[int, int]]
    newer: frozenset[tuple[int, int]]


def arranged(material: Material) -> Arranged:
    """The material with its lines in order, and what has overtaken what."""
    corrections = _corrections(material.standings)
    old_values, new_values = moved(material)
    old_states, newest_state = superseded(material)
    past = old_states | old_values | frozenset(old for _, old in corrections)
    newer = newest_state | new_values | frozenset(new for new, _ in corrections)
    return Arranged(_in_order(material, past, newer), past, newer)


def _in_order(material: Material, past: frozenset[tuple[int, int]], newer: frozenset[tuple[int, int]]) -> Material:
    current = [standing for standing in material.standings if standing.line.order not in past]
    old = sorted((standing for standing in material.standings if standing.line.order in past), key=_newest_first)
    return material._replace(standings=(*_opened(current, newer if old else frozenset()), *old))


def _newest_first(standing: Standing) -> tuple[int, int]:
    """Documents are numbered from the newest."""
    return standing.line.order


def _opened(standings: Sequence[Standing], newer: frozenset[tuple[int, int]]) -> list[Standing]:
    """The line that overtakes another first, else the one that opens best; then the others, background last."""
    first = max(
        standings,
        key=lambda s: (s.line.order in newer, opening(s.line), [-number for number in s.line.order]),
        default=None,
    )
    others = sorted((each for each in standings if each is not first), key=lambda each: each.line.background)
    return [] if first is None else [first, *others]


def _corrections(standings: Sequence[Standing]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The places of lines that put another right, each with the place of what it corrects."""
    pairs = [(standing.line, other) for standing in standings for other, _ in standing.against[:1]]
    both = [*pairs, *((b, a) for a, b in pairs)]
    return [(a.order, b.order) for a, b in both if corrects(a.passage) and not corrects(b.passage)]
