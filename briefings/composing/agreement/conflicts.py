"""Different values for one fact, side by side and each cited, with what kind of difference it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from briefings.composing.agreement.comparing import Comparison
from briefings.composing.agreement.facts import CORRECTION, Value, fact_of
from briefings.composing.agreement.reach import places_apart
from briefings.composing.agreement.two_events import are_of_two_events, count_otherwise
from briefings.composing.citing import Citing
from briefings.composing.material import Standing
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.timeline.parties import party_of
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.tolls import (
    Toll,
    are_of_two_extents,
    before,
    disputed,
    in_steps,
    of_two_events,
    outgrown_in,
    runs,
    said_where,
    surely_grown_from,
)
from briefings.language.numbers.currencies import currency_units
from briefings.language.places import countries
from briefings.model import Conflict, Side, day_of

_NAMELESS = {"dimensionless": "the number", "number": "the number", "percentage": "the share", "point": "the points"}
"""What a value without a label is called, where its unit alone tells nobody."""


def conflicts_of(
    standings: Sequence[Standing], tolls: Iterable[Toll], mentions: Mentions, citing: Citing
) -> tuple[Conflict, ...]:
    """The conflicts of a card's lines: each line and those behind it, beside the first that gives another value.

    Of the two sides the one that holds stands first: what corrects, then what is newer. `tolls` are the card's.
    """
    by_place = dict[tuple[int, int], list[Toll]]()
    for toll in (stated := list(tolls)):
        by_place.setdefault(toll.at, []).append(toll)
    counted = runs(stated)
    found, past = list(_of_tolls(counted, mentions, citing)), outgrown_in(counted)
    seen = {frozenset(pair) for run in counted for pair in combinations({toll.at for toll in run}, 2)}
    for standing in standings:
        for candidate, comparison in standing.against[:1]:
            orders = standing.line.order, candidate.order
            pair = frozenset(orders)
            if of_two_events(*(by_place.get(order, ()) for order in orders)):
                continue
            if count_otherwise(comparison, standing.line.passage.text, candidate.passage.text):
                continue
            if not (corrects(standing.line.passage) or corrects(candidate.passage)):
                other = fact_of(candidate.passage.text, mentions.document(candidate.passage).published)
                if are_of_two_events(comparison, standing.fact, other, *(by_place.get(order, ()) for order in orders)):
                    continue
            if _is_of_dates(comparison) and _are_done_by_two(standing.line.passage, candidate.passage):
                continue
            if pair not in seen and candidate.order not in past:
                seen.add(pair)
                found.append(_conflict(standing, candidate.passage, comparison, mentions, citing))
    return tuple(found)


def _is_of_dates(comparison: Comparison) -> bool:
    """Whether two dates differ, each of which is that of what its sentence tells."""
    return comparison.values is not None and all(value.kind == "day" for value in comparison.values)


def _are_done_by_two(a: Passage, b: Passage) -> bool:
    """Whether somebody else is the subject of each sentence: one house votes on Monday, the other on Wednesday."""
    one, other = _doers(a), _doers(b)
    return bool(one and other) and one.isdisjoint(other)


def _doers(passage: Passage) -> frozenset[str]:
    """The names of a sentence's subject, but for those of countries."""
    words = tokens_of(passage.text)
    begin, verb = behind_opening(words), next(iter(predicates(words)), None)
    named = party_of(words[begin : verb.begin]).names if verb else frozenset[str]()
    return frozenset(name for name in named if not (countries(name.title()) or countries(name.upper())))


def _conflict(
    standing: Standing, other: Passage, comparison: Comparison, mentions: Mentions, citing: Citing
) -> Conflict:
    line = standing.line.passage
    agreeing = [line, *(candidate.passage for candidate in standing.behind)]
    if comparison.values is None:
        about, ours, theirs = (
            "whether it is so",
            *(("denied", "stated") if standing.fact.stance.denies else ("stated", "denied")),
        )
    else:
        a, b = comparison.values
        about, ours, theirs = a.label or b.label or _nameless(a), a.text, b.text
    sides = (
        Side(value=ours, citations=tuple(citing.cite(passage) for passage in agreeing)),
        Side(value=theirs, citations=(citing.cite(other),)),
    )
    kind = _kind(line, other, comparison, mentions)
    turned = corrects(other) and not corrects(line) if kind == "correction" else _newer(other, line, mentions)
    return Conflict(about=about, kind=kind, sides=sides[::-1] if turned else sides)


def _nameless(value: Value) -> str:
    """What a value without a label is: a bare unit would tell nobody."""
    if isinstance(value.value, str):
        return "the date"
    if value.kind in currency_units():
        return "the amount"
    unit, per, rest = value.kind.partition(" per ")
    return _NAMELESS.get(value.kind) or f"the number of {unit.removesuffix('s')}s{per}{rest}"


def corrects(passage: Passage) -> bool:
    """Whether a passage says of itself that it puts something right."""
    return CORRECTION.search(passage.text) is not None


def _newer(a: Passage, b: Passage, mentions: Mentions) -> bool:
    """Whether the one passage is of a later day than the other."""
    days = [day_of(mentions.document(passage).published) for passage in (a, b)]
    return days[0] is not None and days[1] is not None and days[0] > days[1]


def _of_tolls(counted: Sequence[Sequence[Toll]], mentions: Mentions, citing: Citing) -> Iterator[Conflict]:
    """Where papers of one day count one toll differently, where a later one corrects it, and what it has grown from."""
    for run in counted:
        now = run[0]
        dispute = disputed(run)
        other = dispute or (before(run) if corrects(now.passage) else surely_grown_from(run))
        if other is not None and not (corrects(now.passage) and are_of_two_extents(now.where, other.where)):
            if dispute and now.value < other.value and _newer(other.passage, now.passage, mentions):
                now, other = other, now
            grown = dispute is None or (now.value > other.value and _newer(now.passage, other.passage, mentions))
            if dispute and not grown and (steps := in_steps(now, other, chain.from_iterable(counted))):
                (now, other), grown = steps, True
            sides = [[toll for toll in run if toll.value == value] for value in (now.value, other.value)]
            yield Conflict(
                about=said_where(now),
                kind="correction" if corrects(now.passage) else "update" if grown else "contradiction",
                sides=tuple(
                    Side(value=side[0].words, citations=tuple(citing.cite(toll.passage) for toll in side))
                    for side in sides
                ),
            )


def _kind(a: Passage, b: Passage, comparison: Comparison, mentions: Mentions) -> str:
    """Correction where a text says so; scope where they speak of different things; update where one came later."""
    if comparison.scope and places_apart(a.text, b.text):
        return "scope"  # a town's toll, put right, says nothing of its country's
    if corrects(a) or corrects(b):
        return "correction"
    if comparison.scope:
        return "scope"
    days = [day_of(mentions.document(passage).published) for passage in (a, b)]
    return "update" if None not in days and days[0] != days[1] else "contradiction"
