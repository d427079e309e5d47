"""Two facts held against each other: the same, the same with different values, or different facts.

The measure of a frame is the share of the rarer terms that both have, so that two sentences about one country don't
agree because both name it. Thresholds were set on sentences of open news with numbers, dates and polarity changed on
purpose (`make bench-quality`, row agreement): high enough that what differs in kind is not taken for a contradiction.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import chain, repeat
from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of, do_other_things
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.courses import forms, tells_nothing_done
from briefings.composing.agreement.facts import CORRECTION, PERIODS, Fact, Value, told_span
from briefings.composing.agreement.markets import of_two_closes, of_two_sessions
from briefings.composing.agreement.opposites import Way, opposed, told_by
from briefings.composing.agreement.quoted import share_quotation
from briefings.composing.agreement.reach import apart as hold_apart
from briefings.composing.agreement.reach import limits, of_two_countries, of_two_peoples, other_subjects
from briefings.composing.agreement.speakers import give_two_views
from briefings.composing.agreement.values import equal_dates
from briefings.language.stance import denied
from briefings.language.synonyms import things
from briefings.patterns import late

_SAME_FRAME = 0.55
_SAME_WITH_VALUE = 0.38
_CONFLICT_FRAME = 0.5
_DENIAL_FRAME, _DATE_FRAME = 0.6, 0.55
_NEARLY_ONE = 0.7
_SEVERAL, _OFTEN, _AT_LENGTH = 8, 2, 7
_NOTHING: frozenset[str] = frozenset()
ROUNDING = 0.06
_CUT_SHORT = 0.002
_DENYING = frozenset(forms("refuse"))
_DECIMALS = late(r"[0-9]\.([0-9]+)(?![0-9]*[.,][0-9])")


class Relation(StrEnum):
    """How two facts stand to each other."""

    SAME = "the same fact"
    CONFLICT = "the same fact with another value"
    DIFFERENT = "different facts"


class Comparison(NamedTuple):
    """The relation of two facts; for a conflict, the two values (empty where one side denies what the other says).

    `scope` says that the two values hold for different periods, places or groups.
    """

    relation: Relation
    likeness: float
    values: tuple[Value, Value] | None = None
    scope: bool = False


class Rarity:
    """How much a term tells one fact from another among the facts of a topic: the rarer, the more."""

    def __init__(self, frames: Iterable[frozenset[str]]) -> None:
        held = list(frames)
        counts, number = Counter(chain.from_iterable(held)), len(held)
        weights = {count: math.log(1.5 + number / count) for count in set(counts.values())}
        self._weights = dict(zip(counts, map(weights.__getitem__, counts.values()), strict=True))
        self._unknown = math.log(1.5 + max(number, 1))
        self.are_many = number >= _SEVERAL
        self.common = frozenset(
            term for term, count in counts.items() if number >= _SEVERAL and _OFTEN * count >= number
        )
        """The terms that stand in a good part of the facts: what they all are about."""

    def of(self, terms: Iterable[str]) -> float:
        """The summed weight of terms."""
        return math.fsum(map(self._weights.get, terms, repeat(self._unknown)))

    def likeness(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The weight that two frames share, of all their weight: 0 to 1."""
        union = self.of(a | b)
        return self.of(a & b) / union if union else 0.0


def compare(a: Fact, b: Fact, rarity: Rarity) -> Comparison:
    """Holds two facts against each other."""
    likeness = rarity.likeness(a.frame, b.frame)
    if likeness < _SAME_FRAME and (a.whole is not a.frame or b.whole is not b.frame):
        likeness = max(likeness, rarity.likeness(a.whole, b.whole))
    if likeness < _SAME_WITH_VALUE or _at_other_steps(a, b):
        return Comparison(relation=Relation.DIFFERENT, likeness=likeness)
    figures = _match(a.figures, b.figures, equal_figures)
    dates = _match(a.dates, b.dates, equal_dates)
    differing = _apart(figures)
    apart = differing or _apart_in_days(a, b, dates) or _apart_in_number(a, b, rarity)
    scope = differing is not None and hold_apart(a, b)
    ways = opposed(a.words, b.words)
    beyond = (limits(a) | limits(b) if scope else _NOTHING) | (told_by(ways) if ways else _NOTHING)
    quoted = share_quotation(a.words, b.words)
    if (_other_things(a, b, beyond) and not quoted) or (
        differing and (_of_other_days(differing, dates) or of_two_closes(a, b, differing) or other_subjects(a, b))
    ):
        return Comparison(relation=Relation.DIFFERENT, likeness=likeness)
    if ways and (a.stance.denies == b.stance.denies or any(way.word in _DENYING for way in ways)):
        return _of_opposites(a, b, ways, rarity, figures=figures, dates=dates)
    if not apart and a.stance.denies == b.stance.denies:
        if _are_of_two(a, b) and not quoted:
            return Comparison(relation=Relation.DIFFERENT, likeness=likeness)
        same = likeness >= _SAME_FRAME or quoted or figures.same + dates.same > 0
        return Comparison(relation=Relation.SAME if same else Relation.DIFFERENT, likeness=likeness)
    needed = _CONFLICT_FRAME if differing else _DATE_FRAME if apart else _DENIAL_FRAME
    near = max(likeness, rarity.likeness(a.frame - beyond, b.frame - beyond)) if scope else likeness
    relation = Relation.CONFLICT if near >= needed and _is_one_fact(a, b, apart, scope=scope) else Relation.DIFFERENT
    return Comparison(relation=relation, likeness=likeness, values=apart, scope=scope)


def _are_of_two(a: Fact, b: Fact) -> bool:
    """Whether two sentences that else are alike tell of two groups, countries, days of trading or views."""
    apart = (tell_of_others, of_two_countries, of_two_peoples, of_two_sessions, give_two_views)
    return any(are_two(a, b) for are_two in apart)


def _of_opposites(
    a: Fact, b: Fact, ways: tuple[Way, Way], rarity: Rarity, *, figures: Matching, dates: Matching
) -> Comparison:
    """What two sentences are that say the opposite: never one fact, and a contradiction where all else is one.

    What one paper tells of its own day is no contradiction of what another tells of the next. The end of what has begun
    is none either, unless the two are else the same at length, as news of a next step never is.
    """
    beside = told_by(ways)
    likeness = rarity.likeness(a.frame - beside, b.frame - beside)
    of_one_time = (a.day == b.day or dates.same > 0) and not _apart(dates) and not hold_apart(a, b)
    counted = figures.same > 0 or not _apart(figures)
    next_step = ways[0].in_steps and len((a.frame & b.frame) - beside) < _AT_LENGTH
    apart = next_step or not of_one_time or not counted or name_two_things(a, b, beside)
    if likeness < _DENIAL_FRAME or apart:
        return Comparison(relation=Relation.DIFFERENT, likeness=likeness)
    values = (ways[0].value, ways[1].value)
    return Comparison(relation=Relation.CONFLICT, likeness=likeness, values=values)


def _is_one_fact(a: Fact, b: Fact, apart: tuple[Value, Value] | None, *, scope: bool) -> bool:
    """Whether two sentences of which one gives another value, or denies, speak of one act and of one thing."""
    if apart and do_other_things(a, b, apart):
        return False
    if not apart and not denies_the_other(*((a, b) if a.stance.denies else (b, a))):
        return False
    return scope or any(CORRECTION.search(fact.words) for fact in (a, b)) or not name_two_things(a, b)


def denies_the_other(denying: Fact, other: Fact) -> bool:
    """Whether a sentence denies something that the other speaks of, not something else beside."""
    terms = frozenset(things(denied(denying.words)))
    return not terms or not terms.isdisjoint(things(other.words))


def _at_other_steps(a: Fact, b: Fact) -> bool:
    """Whether one speaks of what is to come, is called off or left open ("has not said whether"), the other not.

    What is to come is told from what is so by an act alone: a tunnel that will cost $2 million is the one whose price
    is $2 million.
    """
    if a.stance.over != b.stance.over or a.stance.leaves_open != b.stance.leaves_open:
        return True
    if a.stance.ahead == b.stance.ahead:
        return False
    return any(not tells_nothing_done(act.meaning) for fact in (a, b) for act in acts_of(fact.words))


def _other_things(a: Fact, b: Fact, beyond: frozenset[str]) -> bool:
    """Whether each acts on something that the other doesn't name: rice there, sugar here. `beyond` doesn't count."""
    return bool((a.objects & a.frame) - b.frame - beyond) and bool((b.objects & b.frame) - a.frame - beyond)


def _of_other_days(values: tuple[Value, Value], dates: Matching) -> bool:
    """Whether two values are of two days: shares fell by 4% on Monday, by 2% on Tuesday; two died then, ninety now."""
    days = [any(date.kind == "day" for date in only) for only in (dates.only_a, dates.only_b)]
    if all(value.move for value in values):
        return all(days)
    if all(date.kind in PERIODS for date in (*dates.only_a, *dates.only_b)):
        return False  # so many in one year, so many in the other
    return all(value.fate for value in values) and bool(dates.only_a and dates.only_b)


class Matching(NamedTuple):
    """How many values two facts share, and those that only one of them has."""

    same: int
    only_a: tuple[Value, ...]
    only_b: tuple[Value, ...]


def _match(a: Sequence[Value], b: Sequence[Value], equal: Callable[[Value, Value], bool]) -> Matching:
    rest_b, only_a = list(b), list[Value]()
    for value in a:
        found = next((other for other in rest_b if equal(value, other)), None)
        if found is None:
            only_a.append(value)
        else:
            rest_b.remove(found)
    return Matching(same=len(a) - len(only_a), only_a=tuple(only_a), only_b=tuple(rest_b))


def tell_of_others(a: Fact, b: Fact) -> bool:
    """Whether each only counts those of whom the other tells nothing: so many displaced here, so many dead there."""
    here, there = ({fate for value in fact.figures for fate in value.fate.split(" or ")} for fact in (a, b))
    return bool(here and there) and "" not in here | there and here.isdisjoint(there)


def _apart(matching: Matching) -> tuple[Value, Value] | None:
    """The two values of one kind, one of each fact, whose surroundings share most, and of those have least besides."""
    pairs = [(a, b) for a in matching.only_a for b in matching.only_b if a.is_like(b)]
    return max(pairs, key=lambda pair: (len(pair[0].around & pair[1].around), _besides(*pair)), default=None)


def _apart_in_days(a: Fact, b: Fact, dates: Matching) -> tuple[Value, Value] | None:
    """The two dates of which neither or both are only the day on which somebody told it."""
    apart = _apart(dates)
    of_telling = [_is_of_telling(*pair) for pair in zip((a, b), apart, strict=True)] if apart else [False]
    return apart if all(of_telling) or not any(of_telling) else None


def _is_of_telling(fact: Fact, day: Value) -> bool:
    begin, end = told_span(fact.words)
    return not begin <= day.at < end


def _besides(a: Value, b: Value) -> int:
    return -len(a.around ^ b.around)


def _apart_in_number(a: Fact, b: Fact, rarity: Rarity) -> tuple[Value, Value] | None:
    """The one number that tells apart two sentences which else say the same: a score, a clock time."""
    numbers = _match(a.numbers, b.numbers, lambda one, other: one.value == other.value)
    if len(numbers.only_a) != 1 or len(numbers.only_b) != 1:
        return None
    likeness = rarity.likeness(*(frozenset(term for term in fact.frame if not term[0].isdigit()) for fact in (a, b)))
    return (numbers.only_a[0], numbers.only_b[0]) if likeness >= _NEARLY_ONE else None


def equal_figures(a: Value, b: Value) -> bool:
    """Equal, or so near that one is the other rounded ("almost one million", "970,000"; not "more than 50", "47")."""
    if not a.is_like(b) or not isinstance(a.value, float) or not isinstance(b.value, float):
        return False
    if a.is_roughly(b) or b.is_roughly(a):
        return True
    if (a.least and b.value < a.value) or (b.least and a.value < b.value):
        return False
    allowed = ROUNDING if a.rounded or b.rounded else _CUT_SHORT if _decimals(a) != _decimals(b) else 1e-9
    return abs(a.value - b.value) <= allowed * max(abs(a.value), abs(b.value))


def _decimals(value: Value) -> int:
    """With how many decimals a value is written: of two nearly equal ones one is cut short, "$284.4bn" and "$284bn"."""
    found = _DECIMALS.search(value.text)
    return len(found[1]) if found else 0
