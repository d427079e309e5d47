"""Whether a later sentence gives another value for what an earlier one measures: the same thing, for the same scope.

A value is of one thing with another where their labels are, or where they stand among the same words. What a market
does and what flows through a month is told anew each time and replaces nothing; two sentences that share a value tell
it twice. A count of the dead of one event is a toll, of which `tolls` knows better: here it has moved only where both
sentences count it up over a time.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from briefings.composing.agreement.background import is_background
from briefings.composing.agreement.comparing import Rarity, equal_figures
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.markets import is_of_market
from briefings.composing.agreement.reach import apart, are_named_apart, other_countries, other_subjects
from briefings.composing.agreement.told import names_of, nearness, told
from briefings.composing.agreement.values import are_aside, share_figure
from briefings.composing.figures.earlier import PER_EVENT
from briefings.composing.moves.counts import are_dead_and_living
from briefings.composing.moves.near import is_near_for_value
from briefings.composing.moves.two_things import introduce_somebody
from briefings.language.places import countries
from briefings.language.tokens import content_terms, cut
from briefings.patterns import late

_ALIKE, _HELD, _ROUGHLY, _CLOSELY = 0.35, 0.5, 0.25, 0.5
_BESIDE = 2
_COUNT = "dimensionless"
_FILLING = frozenset(
    content_terms("people person persons total number about nearly almost new more so far average overall")
)
_MEASURE = late(
    r"\b(?P<of>(?!exchange|inflation|growth|interest|jobless|unemployment)[a-z-]+ "
    r"(?:rate|tax|duty|wage|fee|fare|levy|quota|limit|ceiling))s?\b"
)
_DEAD = late(r"\b(?:killed|dead|died|deaths?|toll)\b")
_BLOWS = late(
    r"\s(?:[a-z]+\s){0,2}(?:rockets?|missiles?|drones?|shells?|mortars?|bombs?|air ?strikes?|strikes?|shots?)\b"
)
_LENGTH = late(r"-(?:minute|hour|day|week|month|year)\b")  # "a five-day visit" is another visit than the one of three
_HERE = late(r"\b[Tt]he (?:country|island|nation)\b")
_COUNTED_UP = late(r"\b(?:since|so far|to date|up to now|until now|this year|all told|altogether)\b")


class _Pair(NamedTuple):
    """Two sentences about one thing: whether they are close in words, both count up over a time, both tell of dead."""

    now: Fact
    before: Fact
    closely: bool
    up: bool
    dead: bool


def value_moved(now: Fact, before: Fact, rarity: Rarity) -> Value | None:
    """The value of the earlier sentence whose place one of the later takes; None where none does."""
    if not (now.figures and before.figures) or _hold_apart(now, before):
        return None
    likeness, held = nearness(told(now, before).things, told(before, now).things, rarity)
    if (likeness < _ALIKE and (held < _HELD or likeness < _ROUGHLY)) or not is_near_for_value(now, before):
        return None
    up = all(_COUNTED_UP.search(fact.words) for fact in (now, before))
    if not up and is_background(now, before):
        return None
    dead = all(_DEAD.search(fact.words) for fact in (now, before))
    pair = _Pair(now, before, closely=likeness >= _CLOSELY, up=up, dead=dead)
    pairs = product(now.figures, before.figures)
    return next((other for one, other in pairs if _replaces(one, other, pair)), None)


def _hold_apart(now: Fact, before: Fact) -> bool:
    """Whether two sentences give one value as well, tell of a market, or of other places, people or periods."""
    if share_figure(now, before) or (is_of_market(now) and is_of_market(before)):
        return True
    if apart(now, before) or other_countries(now, before) or other_subjects(now, before):
        return True
    if are_named_apart(now, before) or introduce_somebody(now, before) or _is_of_here(now, before):
        return True
    here, there = (names_of(fact) & cut(fact.frame) for fact in (now, before))
    return bool(here - cut(before.whole) and there - cut(now.whole))


def _is_of_here(now: Fact, before: Fact) -> bool:
    """Whether the earlier gives a value of "the country" of its paper, and the later names another."""
    if _HERE.search(before.words) is None or _HERE.search(now.words):
        return False
    return bool(countries(now.words) - countries(before.words))


def _replaces(one: Value, other: Value, pair: _Pair) -> bool:
    """Whether one value replaces another: of one kind and of one thing, and neither is given by both sentences."""
    if not one.is_like(other) or one.move or other.move or (PER_EVENT.search(one.label) and not pair.up):
        return False
    if _LENGTH.search(one.text) or are_aside(pair.now, one, pair.before, other):
        return False
    if (
        _is_fewer(one, other, pair)
        or are_dead_and_living(one, pair.now, other, pair.before)
        or _is_of_blows(one, pair)
        or (one.fate and not pair.up)
        or _says_no_other(one, other)
        or _is_part(one, other, pair)
    ):
        return False
    if any(equal_figures(one, each) for each in pair.before.figures):
        return False
    if any(equal_figures(other, each) for each in pair.now.figures):
        return False
    return _are_of_one_thing(one, other, pair)


def _is_fewer(one: Value, other: Value, pair: _Pair) -> bool:
    """Whether a sentence that counts dead gives fewer of something: the dead do not become fewer."""
    return pair.dead and one.kind == _COUNT and one.is_less(other)


def _is_of_blows(one: Value, pair: _Pair) -> bool:
    """Whether rockets are counted and a sentence names its day: every day has its own."""
    dated = any(date.kind == "day" for fact in (pair.now, pair.before) for date in fact.dates)
    return dated and not pair.up and _BLOWS.match(pair.now.words, one.end) is not None


def _says_no_other(one: Value, other: Value) -> bool:
    """Whether a later value says nothing else: it is the same, or "more than 40" where there were 48.

    Nor do "thousands" where there were 100: how many that is, nobody says.
    """
    return equal_figures(one, other) or (one.least and one.is_less(other)) or one.is_magnitude


def _is_part(one: Value, other: Value, pair: _Pair) -> bool:
    """Whether a later count is the smaller one, and is of places or people that the earlier sentence does not name."""
    others = names_of(pair.now) & cut(pair.now.frame) - cut(pair.before.whole)
    return one.kind == _COUNT and one.is_less(other) and bool(others)


def _are_of_one_thing(one: Value, other: Value, pair: _Pair) -> bool:
    if pair.up and one.fate and one.fate == other.fate:
        return True  # "37 deaths from dengue since March", "has killed 41 people since March"
    here, there = _measured(one), _measured(other)
    if here and there:
        more = cut(here ^ there)
        return not more or (
            here & there in (here, there) and more.isdisjoint(names_of(pair.now) | names_of(pair.before))
        )
    if (here and here <= other.around) or (there and there <= one.around) or _give_one_measure(pair):
        return True
    return (pair.closely or pair.up) and len(
        beside_names(cut(one.around & other.around), pair.now, pair.before)
    ) >= _BESIDE


def _give_one_measure(pair: _Pair) -> bool:
    """Whether all that either sentence gives is of one measure: "left its key rate at", "put up its key rate to"."""
    here, there = (
        {found["of"].casefold() for found in _MEASURE.finditer(fact.words)} for fact in (pair.now, pair.before)
    )
    return len(here) == 1 and here == there


def _measured(value: Value) -> frozenset[str]:
    """What a value's label says is measured."""
    return frozenset(content_terms(value.label)) - _FILLING
