"""Where what two short sentences share is too little, or too much, for the later to be what has become of the earlier.

Who acts in all news, names and what a whole story is about tie nothing; where two sentences share nearly all, or one
sum or day, the later tells the earlier over again. Of two long sentences likeness says no more than that: what has
moved between them `moves` reads from their clauses. English only.
"""

from __future__ import annotations

from briefings.composing.agreement.comparing import Comparison, Rarity
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.quoted import share_quotation
from briefings.composing.agreement.steps import goes_on_from, has_come, is_ahead
from briefings.composing.agreement.told import Told, names_of, nearness, stems, told
from briefings.composing.agreement.values import are_aside, has_other_value, share_figure, share_money
from briefings.language.places import countries
from briefings.language.tokens import cut, words

_SHORT, _LONG, _LONG_BOTH, _LONG_WHOLE = 4, 8, 14, 18
_LONGISH = 16
_HARDLY, _SOMEWHAT = 0.3, 0.45
_RETOLD, _MUCH = 0.75, 9
OFFICES = (
    "president minister leader government state official prime foreign chief secretary general people police army "
    "country nation national party spokesman military force north south east west northern southern eastern western "
    "central united international first last new"
)
"""Who acts in all news: they tell one story from another as little as names do."""


def is_chance(now: Fact, before: Fact, rarity: Rarity) -> bool:
    """Whether two sentences hold so much that what they share may be chance."""
    here, there = told(now, before), told(before, now)
    shared = here.things & there.things
    if _are_hardly_alike(here, there, rarity):
        return True
    many = max(len(here.things), len(there.things))
    return _share_but_names(now, before, shared, many, rarity.common)


def are_long(now: Fact, before: Fact) -> bool:
    """Whether two sentences hold so many terms that some act of the one follows some act of the other by chance."""
    return _size(now, before) >= _LONG_WHOLE


def _size(now: Fact, before: Fact) -> int:
    """How many terms two sentences hold, those of clauses that hang on behind among them."""
    return len(now.frame) + len(before.frame)


def _are_hardly_alike(here: Told, there: Told, rarity: Rarity) -> bool:
    """Whether two sentences share less than others of their length do that tell of one thing."""
    likeness, _ = nearness(here.things, there.things, rarity)
    if len(here.things) + len(there.things) >= _LONG_BOTH:
        return likeness < _SOMEWHAT
    return likeness < _HARDLY and max(len(here.things), len(there.things)) >= _LONG


def _share_but_names(now: Fact, before: Fact, shared: frozenset[str], many: int, common: frozenset[str]) -> bool:
    """Whether what two sentences share are names; of long ones, and of those that count dead, offices as well."""
    if (many >= _LONG or (_counts_dead(now) and _counts_dead(before))) and not beside_names(shared, now, before):
        return True
    return many >= _SHORT and shared <= _names_of(now, before) | cut(common) and not _has_moved(now, before)


def beside_names(terms: frozenset[str], now: Fact, before: Fact) -> frozenset[str]:
    """Of stems of two sentences those that are neither names nor countries nor who acts in all news."""
    return terms - stems(OFFICES) - _names_of(now, before)


def _names_of(now: Fact, before: Fact) -> frozenset[str]:
    """The stems of names and countries in two sentences."""
    lands = " ".join(word for fact in (now, before) for word in words(fact.words) if countries(word))
    return stems(lands) | names_of(now) | names_of(before)


def is_retold(now: Fact, before: Fact, rarity: Rarity) -> bool:
    """Whether two long sentences share nearly all that they are about, or a quotation, and no value has changed."""
    if share_quotation(now.words, before.words):
        return True
    here, there = told(now, before), told(before, now)
    _, held = nearness(here.things, there.things, rarity)
    return len(here.things & there.things) >= _MUCH and held >= _RETOLD and not _has_moved(now, before)


def is_one_value(now: Fact, before: Fact) -> bool:
    """Whether two long sentences of one thing give one value of it, whatever else differs beside.

    So do shorter ones that give one sum of money, which each may have converted in its own way.
    """
    return share_figure(now, before) and (_size(now, before) >= _LONGISH or share_money(now, before))


def is_of_one_day(now: Fact, before: Fact) -> bool:
    """Whether the later names no day but those of which the earlier has told, and gives no other value."""
    days = _days(now)
    if not days or not days <= _days(before) or is_ahead(before, ()):
        return False
    return not _has_moved(now, before) and not goes_on_from(now, before)


def is_no_change(now: Fact, before: Fact, compared: Comparison) -> bool:
    """Whether two values that differ tell of no change: both sentences give one, or they are days that are past."""
    if compared.values is None:
        return False
    one, other = compared.values
    if are_aside(now, one, before, other):
        return True
    if _gives(before, one) or _gives(now, other):
        return True
    if not one.label == other.label == "the date":
        return False
    return has_come(now, other) or not (now.coming or now.stance.ahead or is_ahead(before, ()))


def _has_moved(now: Fact, before: Fact) -> bool:
    return has_other_value(now, before, moved=False)


def _counts_dead(fact: Fact) -> bool:
    """Whether a sentence says how many died: of what, a toll of its own tells."""
    return any(figure.fate == "dead" for figure in fact.figures)


def _days(fact: Fact) -> frozenset[str]:
    return frozenset(str(date.value) for date in fact.dates if date.kind == "day")


def _gives(fact: Fact, value: Value) -> bool:
    return any(value.kind == other.kind and value.value == other.value for other in fact.figures)
