"""Whether a later sentence is further along a course than an earlier one, in the matter of the same person or thing."""

from __future__ import annotations

import math
from collections.abc import Iterable

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import OFFICES, beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.moves.stations import MEETING, TOURNAMENT, Of, Station
from briefings.language.names import find_names
from briefings.language.places import countries
from briefings.language.tokens import cut
from briefings.patterns import late

_NAME = late(r"\b[A-Z][a-zà-öø-ÿ'’-]+ (?=(?P<last>[A-Z][\w’'-]+))")
_NAMES = late(r"\b(?:[A-Z][\w'’-]+ )+(?P<last>[A-Z][\w’'-]+)")
_TELLING, _BESIDE, _HELD = 3, 1, 0.3
_MET = 2
_MEET = late(r"\b(?:meet|met)\b")


def station_left(
    now: Fact, before: Fact, stations: Iterable[Station], earlier: Iterable[Station], rarity: Rarity
) -> Station | None:
    """The station of the earlier sentence than which one of the later's on its course is further; or None."""
    left = {station.course: station for station in earlier}
    found = (
        was
        for station in stations
        if not station.recalled
        and (was := left.get(station.course))
        and station.rank > (math.ceil(was.rank) if was.recalled else was.rank)
        and _is_one(station, now, before, rarity)
    )
    return next(found, None)


def _is_one(station: Station, now: Fact, before: Fact, rarity: Rarity) -> bool:
    if station.course == TOURNAMENT and _first_name(now) != _first_name(before):
        return False
    if station.of is Of.PERSON:
        return _share_persons(now, before, of_two=station.course == MEETING)
    common = cut(rarity.common)
    here, there = cut(now.whole) - common, cut(before.whole) - common
    both = beside_names(here & there, now, before)
    lands = stems(" ".join(word for word in now.words.split() if countries(word)))
    named = names_of(now) & names_of(before) - lands - common
    if len(here & there) < _HELD * min(len(here), len(there)):
        return False
    return len(both) >= _TELLING or (len(both) >= _BESIDE and len(named) >= _TELLING - len(both))


def _share_persons(now: Fact, before: Fact, *, of_two: bool) -> bool:
    """Whether both name one person by two names, or by a title and a name; and another, where two meet."""
    if of_two and len(_surnames(now) & _surnames(before)) < _MET:
        return False
    both = _full_names(now) & _full_names(before)
    if of_two and not _MEET.search(now.words) and not _share_occasion(now, before):
        return False  # "during the talks": of two people there may be other talks
    return bool(both) and not both.isdisjoint(_persons(now) | _persons(before))


def _share_occasion(now: Fact, before: Fact) -> bool:
    """Whether both name something besides people, countries and offices: where they meet, or on what."""
    people = stems(" ".join(found[0] for fact in (now, before) for found in _NAMES.finditer(fact.words)))
    lands = stems(" ".join(word for word in now.words.split() if countries(word)))
    return bool((names_of(now) & names_of(before)) - people - lands - stems(OFFICES))


def _first_name(fact: Fact) -> str:
    """The surname of whom a sentence names in full first; empty where it does so of nobody."""
    found = _NAMES.search(fact.words)
    return _bare(found["last"]) if found else ""


def _surnames(fact: Fact) -> frozenset[str]:
    """The last of all words with capitals that stand together: one for each who is named in full."""
    return frozenset(_bare(found["last"]) for found in _NAMES.finditer(fact.words))


def _full_names(fact: Fact) -> frozenset[str]:
    """The last of two words with capitals beside each other."""
    return frozenset(_bare(found["last"]) for found in _NAME.finditer(fact.words))


def _persons(fact: Fact) -> frozenset[str]:
    """The last names of those who are known for persons."""
    return frozenset(_bare(name.text.split()[-1]) for name in find_names(fact.words) if name.kind == "person")


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")
