"""The order of a card's lines: the news first, what it has overtaken last.

A card is filled by weight, which is not the order in which it is read. A line that gives an older status, value or toll
stands behind the one that gives the newer, a line that is corrected behind its correction, and the newer one opens the
card. Where nothing is overtaken, the line opens that a newsroom would have put first. The others keep their order, but
what was so before the news stands behind it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefings.composing.agreement.conflicts import corrects
from briefings.composing.figures import Values, moved, values_in
from briefings.composing.gists import reacts
from briefings.composing.material import Material, Standing
from briefings.composing.mentions import Mentions
from briefings.composing.prominence import opening
from briefings.composing.status import Told, newest_first, superseded
from briefings.composing.telling import Telling, telling_of
from briefings.model import day_of

_A_DAY, _OLD = 0.06, 0.5
_A_PAPER, _PAPERS = 0.06, 3
_STATE, _REACTION = 0.85, 0.9
# Found on the editions of 516 events of US papers: of the leads that these changed some two thirds of those that were
# not as good as before were better.


class Arranged(NamedTuple):
    """A card's material with its lines in the order in which they are read.

    `past` are the places of the sentences that the newest status, figure, toll or correction has overtaken, `newer`
    those of the sentences that overtake others. `values` are the figures that the material states, `statuses` what it
    tells of how things stand, the newest first.
    """

    material: Material
    past: frozenset[tuple[int, int]]
    newer: frozenset[tuple[int, int]]
    values: Values
    statuses: Sequence[Told]


def arranged(material: Material) -> Arranged:
    """The material with its lines in order, and what has overtaken what."""
    corrections, values, statuses = _corrections(material.standings), values_in(material), newest_first(material)
    old_values, new_values = moved(material, values)
    old_states, newest_state = superseded(statuses)
    past = old_states | old_values | frozenset(old for _, old in corrections)
    newer = newest_state | new_values | frozenset(new for new, _ in corrections)
    return Arranged(_in_order(material, past, newer), past, newer, values, statuses)


def _in_order(material: Material, past: frozenset[tuple[int, int]], newer: frozenset[tuple[int, int]]) -> Material:
    current = [standing for standing in material.standings if standing.line.order not in past]
    old = sorted((standing for standing in material.standings if standing.line.order in past), key=_newest_first)
    recent = _recency(current, material.mentions)
    worth = {each.line.order: _worth(each, material.mentions, recent[each.line.passage.document]) for each in current}
    return material._replace(standings=(*_opened(current, newer if old else frozenset(), worth), *old))


def _newest_first(standing: Standing) -> tuple[int, int]:
    """Documents are numbered from the newest."""
    return standing.line.order


def _recency(standings: Sequence[Standing], mentions: Mentions) -> Mapping[int, float]:
    """How well each document's day opens a card: 1 for its newest, half for one a week older; undated ones are old."""
    documents = {standing.line.passage.document for standing in standings}
    days = {number: day_of(mentions.documents[number].published) for number in documents}
    newest = max((day for day in days.values() if day), default=None)
    if newest is None:
        return dict.fromkeys(documents, 1.0)
    return {number: max(_OLD, 1.0 - _A_DAY * (newest - day).days) if day else _OLD for number, day in days.items()}


def _worth(standing: Standing, mentions: Mentions, recent: float) -> float:
    """How well a line opens its card: better the more papers tell it, worse where it tells no news, or answers some.

    How things stood, what was to be and what somebody thought of news gets old twice as fast as what came about.
    """
    passage = standing.line.passage
    papers = {each.passage.document for each in standing.behind} - {passage.document}
    worth = opening(standing.line) * recent * (1.0 + _A_PAPER * min(_PAPERS, len(papers)))
    if not mentions.is_english(passage):
        return worth
    telling, answers = telling_of(passage.text), reacts(passage.text)
    if telling in (Telling.STATE, Telling.PLAN) or answers or standing.line.stance.ahead:
        worth *= recent
    worth *= _REACTION if answers else 1.0
    return worth * (_STATE if telling is Telling.STATE else 1.0)


def _opened(
    standings: Sequence[Standing], newer: frozenset[tuple[int, int]], worth: Mapping[tuple[int, int], float]
) -> list[Standing]:
    """The line that overtakes another first, else the one that opens best; then the others, background last.

    Of two that weigh nearly as much the newer one says how things stand.
    """

    def rank(standing: Standing) -> tuple[bool, float, list[int]]:
        order = standing.line.order
        return order in newer, worth[order], [-number for number in order]

    first = max(standings, key=rank, default=None)
    others = sorted((each for each in standings if each is not first), key=lambda each: each.line.background)
    return [] if first is None else [first, *others]


def _corrections(standings: Sequence[Standing]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The places of lines that put another right, each with the place of what it corrects."""
    pairs = [(standing.line, other) for standing in standings for other, _ in standing.against[:1]]
    both = [*pairs, *((b, a) for a, b in pairs)]
    return [(a.order, b.order) for a, b in both if corrects(a.passage) and not corrects(b.passage)]
