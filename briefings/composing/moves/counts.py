"""Whether a later sentence counts more dead of one event than an earlier one, whoever is counted: miners, pilgrims.

`tolls` reads counts of people. What makes the event of others one is what tells it from all of its kind: the day on
which it happened with a name of a place or thing, or two such names where the later count says that it has risen.
"""

from __future__ import annotations

from functools import cache
from itertools import product

from briefings.composing.agreement.comparing import equal_figures
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.timeline.incidents import kinds_of
from briefings.composing.tolls.counting import ADDED
from briefings.composing.tolls.frequent import USUAL, is_frequent
from briefings.language.places import countries
from briefings.language.tokens import content_terms, cut, words
from briefings.patterns import late

_NAMED = 2
_DEAD = late(r"\b(?:kill(?:ed|s|ing)?|dead|died|dies|deaths?|lives|tolls?|drowned|perished|bodies)\b")
_NEAR = 120
_MORE_THAN, _TEN = ("more than", "over", "well over"), 10
_ANYBODY = frozenset(
    content_terms("people persons person lives others victims dead killed confirmed toll death number total")
)
_TOLL = late(r"\b(?:toll\b[^.;]{0,90}|number of [a-z ]{0,40}(?:killed|dead|died)\b[^.;]{0,80})$")
_PART = late(r"\bincluding\b[^;.]*$")
_RISEN = late(r"\b(?:toll|rose|risen|climbed|reached|so far|brought|bringing)\b")


def count_outgrown(now: Fact, before: Fact) -> Value | None:
    """The count of the dead in the earlier sentence to which the later one gives more; None where it gives none."""
    if now.day is None or before.day is None or now.day < before.day or _counts_parts(now, before):
        return None
    pairs = (
        (one, other)
        for one, other in product(now.figures, before.figures)
        if _counts_dead(one, now) and _counts_dead(other, before) and one.kind == other.kind and other.is_less(one)
        if not _is_within(one, other)
        if not (_gives(one, before) or _gives(other, now))
    )
    return next((other for one, other in pairs if _of_one_event(one, other, now, before)), None)


def are_dead_and_living(one: Value, now: Fact, other: Value, before: Fact) -> bool:
    """Whether one counts dead, and the other stands in a sentence that tells of none: "12 deaths", "400 affected"."""
    return ("dead" in {one.fate, other.fate}) and not all(_DEAD.search(fact.words) for fact in (now, before))


def _is_within(one: Value, other: Value) -> bool:
    """Whether a count is one of those that an earlier round one speaks of: 22 of "more than 20"."""
    if not (other.text.startswith(_MORE_THAN) and isinstance(one.value, float) and isinstance(other.value, float)):
        return False
    return other.value % _TEN == 0 and one.value < other.value + max(_TEN, other.value / _TEN)


def _counts_parts(now: Fact, before: Fact) -> bool:
    """Whether the earlier sentence counts in parts the dead of the later: "ten tourists and two pilots", 12 killed."""
    parts = [value.value for value in before.figures if _counts_dead(value, before) and isinstance(value.value, float)]
    return len(parts) > 1 and any(value.value == sum(parts) for value in now.figures if _counts_dead(value, now))


def _gives(value: Value, fact: Fact) -> bool:
    """Whether a sentence gives a value as well: then it has not moved."""
    return any(equal_figures(value, each) for each in fact.figures)


def _counts_dead(value: Value, fact: Fact) -> bool:
    near = max(0, value.at - _NEAR)
    if ADDED.search(fact.words, near, value.at) or _PART.search(fact.words, near, value.at):
        return False  # "including nine soldiers and five settlers"
    return value.fate == "dead" or value.label.startswith("lives") or _TOLL.search(fact.words, 0, value.at) is not None


def _of_one_event(one: Value, other: Value, now: Fact, before: Fact) -> bool:
    here, there = kinds_of(now.words), kinds_of(before.words)
    days, others = ({str(date.value) for date in fact.dates if date.kind == "day"} for fact in (now, before))
    if (here and there and here.isdisjoint(there)) or _are_others(_who(one), _who(other)):
        return False
    named = len(_names(now) & _names(before))
    if here & there and named and not is_frequent(now.words) and not is_frequent(before.words):
        return True  # "the earthquake in Kashmara": a place has no two within weeks
    if days & others:
        return named >= _NAMED or (named > 0 and (_befell_one(one, other, now, before) or _is_told_apart(now, before)))
    return named >= _NAMED and _RISEN.search(now.words) is not None and not (days and others)


def _befell_one(one: Value, other: Value, now: Fact, before: Fact) -> bool:
    """Whether both count the same people who are more than people, or one counts those of whom the other speaks."""
    who, others = _who(one), _who(other)
    return bool(who & others) or (bool(who or others) and (who or others) <= now.whole & before.whole)


def _is_told_apart(now: Fact, before: Fact) -> bool:
    """Whether both name a thing that tells the event from others of its kind: three hotels."""
    return bool(beside_names(cut(now.frame & before.frame) - _usual() - cut(_ANYBODY), now, before))


def _are_others(who: frozenset[str], others: frozenset[str]) -> bool:
    """Whether other people are counted: children, miners."""
    return bool(who and others) and who.isdisjoint(others)


def _names(fact: Fact) -> frozenset[str]:
    """The names in a sentence that tell an event from others of its kind: no countries, no "Province"."""
    lands = " ".join(word for word in words(fact.words) if countries(word.removesuffix("'s")))
    return names_of(fact) & cut(fact.whole) - stems(lands) - _usual()


@cache
def _usual() -> frozenset[str]:
    return cut(USUAL)


def _who(value: Value) -> frozenset[str]:
    """Who is counted, where that is more than people."""
    return frozenset(content_terms(value.label)) - _ANYBODY
