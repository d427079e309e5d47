"""Whether a later sentence is further along a course than an earlier one, in the matter of the same person or thing."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import timedelta

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import OFFICES, beside_names
from briefings.composing.agreement.facts import Fact, told_span
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.moves.near import is_near_for_person
from briefings.composing.moves.stations import ILL, JOURNEY, MEETING, TOURNAMENT, VOTE, Of, Station
from briefings.language.dates import days_of
from briefings.language.names import find_names
from briefings.language.places import countries
from briefings.language.tokens import cut
from briefings.patterns import late

_NAME = late(r"\b[A-Z][a-zà-öø-ÿ'’-]+\.? (?=(?P<last>[A-Z][\w’'-]+))")
_NAMES = late(r"(?<![\w'’.-])(?:[A-Z][\w'’.-]+ )+(?P<last>[A-Z][\w’'-]+)")
_TELLING, _BESIDE, _HELD = 3, 1, 0.3
_MET, _ELECTED, _SWORN_IN = 2, 2, 5
_YEAR = timedelta(days=365)
_WHO = late(r"(?<!, )\bwho\s[^,;]*$")
_AT = ("at ", "At ")
_TALKED = late(r"\b(?:met|greeted|talked|spoke|discussed|held|agreed|raised|shook|signed|told each|pressed)\b")
_MEET = late(r"\b(?:meet|met)\b")
_CAPITALS = late(r"\b[A-Z][\w'’-]+")
_OBJECT = late(
    r"(?:\s+(?:[a-z]+ (?:of|against)"
    r"|(?!(?:to|by|with|on|in|from|that|about|as|for|at|and|or|when|after)\b)[\w.'’-]+)){0,8}"
    r"(?:,(?:\s+[A-Z][\w.'’-]+){1,3})?"
)
_THEIR = late(
    r"\b[A-Z][\w'’-]+ (?=(?:administration|campaign|critics|supporters|aides|allies|officials|voters|team)\b)"
)
_OF_OTHERS = late(
    r"(?i)(?:leads|leading|won|running|left|arrives?|arrived)\b"
)  # what these have behind them is not who did it
_SUBJECTS = late(r"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bon )(?<!\bto )(?<!\bby )(?<!\bfor )(?<!\bfrom )\b[A-Z][\w'’-]+")
_RELATIVES = r"(?:son|daughter|brother|sister|wife|husband|father|mother|nephew|niece|uncle|cousin)s?(?:-in-law)?"
_KIN = late(
    rf"\b(?P<of>{_RELATIVES}) of (?:[a-z]+\s){{0,3}}(?:(?:of\s)?[A-Z(][\w.’'()-]*\s){{0,8}}[A-Z(][\w.’'()-]*"
    rf"|(?<![\w.-])[A-Z][\w.-]{{0,40}}['’]s? (?P<his>{_RELATIVES})\b"
)
_CASE = late(r"\b(?:trial|case)\s(?:of|against)(?:\s[\w.'’-]+){1,5}")


def station_left(
    now: Fact, before: Fact, stations: Iterable[Station], earlier: Iterable[Station], rarity: Rarity
) -> Station | None:
    """The station of the earlier sentence than which one of the later's on its course is further; or None."""
    left = [] if _is_of_old(before) else [was for was in earlier if not _is_aside(was, before)]
    found = (
        was
        for station in stations
        if not station.recalled
        for was in left
        if was.course == station.course
        and station.rank > (math.ceil(was.rank) if was.recalled else was.rank)
        and _is_one(station, was, now, before, rarity)
    )
    return next(found, None)


def _is_aside(was: Station, fact: Fact) -> bool:
    """Whether a station only says who somebody is: "a student who died in May"."""
    return was.of is Of.PERSON and was.rank == int(was.rank) and _WHO.search(fact.words, 0, was.at) is not None


def _is_of_old(fact: Fact) -> bool:
    """Whether all days that a sentence names are more than a year behind it: "was persuaded in 1991"."""
    spans = [days_of(str(date.value)) for date in fact.dates]
    return fact.day is not None and bool(spans) and all(span and span[1] < fact.day - _YEAR for span in spans)


def _is_one(station: Station, was: Station, now: Fact, before: Fact, rarity: Rarity) -> bool:
    if station.course == TOURNAMENT and _first_name(now.words) != _first_name(before.words):
        return False
    if station.of is Of.PERSON:
        return _are_of_one_person(station, was, now, before)
    common = cut(rarity.common)
    here, there = cut(now.whole) - common, cut(before.whole) - common
    both = beside_names(here & there, now, before)
    lands = stems(" ".join(word for word in now.words.split() if countries(word)))
    named = names_of(now) & names_of(before) - lands - common
    if len(here & there) < _HELD * min(len(here), len(there)):
        return False
    return len(both) >= _TELLING or (len(both) >= _BESIDE and len(named) >= _TELLING - len(both))


def _are_of_one_person(station: Station, was: Station, now: Fact, before: Fact) -> bool:
    """Whether both stations are of one person whom both sentences name, and of another as well where two meet."""
    both = _shared_persons(now, before) if is_near_for_person(now, before) else frozenset()
    if station.course == MEETING:
        at_summit = now.words.startswith(_AT, station.at)
        return bool(both) and _met(now, before) and (not at_summit or _TALKED.search(now.words) is not None)
    if station.course == ILL or (station.course == VOTE and _ELECTED < station.rank < _SWORN_IN):
        return bool(both)
    if station.course == JOURNEY and not _share_occasion(now, before):
        return False  # who left today may have arrived elsewhere last month
    if _is_told_of_kin(now, before, both) or _is_told_of_kin(before, now, both):
        return False
    return any(_is_told_of(station, now, name) and _is_told_of(was, before, name) for name in both)


def _is_told_of_kin(fact: Fact, other: Fact, names: frozenset[str]) -> bool:
    """Whether a sentence tells of a relative of whom both name, and the other of none: "the daughter of Orla Pam"."""
    kin = (
        found for found in _KIN.finditer(fact.words) if not names.isdisjoint(map(_bare, _CAPITALS.findall(found[0])))
    )
    return any((found["of"] or found["his"]) not in other.words for found in kin)


def _shared_persons(now: Fact, before: Fact) -> frozenset[str]:
    """The persons whom both name by two names, or by a title and a name; none if no name is known for a person's."""
    both = _full_names(now) & _full_names(before)
    return both if not both.isdisjoint(_persons(now) | _persons(before)) else frozenset()


def _met(now: Fact, before: Fact) -> bool:
    """Whether two persons meet whom both name; "during the talks" may be other talks of theirs.

    Who says so is none of them.
    """
    if len(_surnames(now) & _surnames(before)) < _MET:
        return False
    return _MEET.search(now.words) is not None or _share_occasion(now, before)


def _is_told_of(station: Station, fact: Fact, name: str) -> bool:
    """Whether a station is one of that person: who is named in its clause before its words, or as their object.

    A clause that names nobody means whom the sentence has named first: "Lind said that she would resign".
    """
    start = max(station.start, fact.words.rfind(" that ", 0, station.at))
    lead = _THEIR.sub(" ", fact.words[start : station.at])
    others = _OF_OTHERS.match(fact.words, station.at)
    behind = () if others else (_OBJECT.match(fact.words, station.stop), _CASE.search(fact.words))
    if any(found and name in map(_bare, _CAPITALS.findall(found[0])) for found in behind):
        return True
    if station.done:
        return False
    if first := _first_name(lead):
        return first == name
    if fact.words[:start].rstrip().endswith(f" {name},"):
        return True
    if named := [_bare(found) for found in _SUBJECTS.findall(lead)]:
        return name in named
    return _first_name(fact.words[:start]) == name


def _share_occasion(now: Fact, before: Fact) -> bool:
    """Whether both name something besides people, countries and offices: where they meet, or on what."""
    people = stems(" ".join(found[0] for fact in (now, before) for found in _NAMES.finditer(fact.words)))
    lands = stems(" ".join(word for word in now.words.split() if countries(word)))
    return bool((names_of(now) & names_of(before)) - people - lands - stems(OFFICES))


def _first_name(words: str) -> str:
    """The surname of whom words name in full first; empty where they do so of nobody."""
    found = _NAMES.search(words)
    return _bare(found["last"]) if found else ""


def _surnames(fact: Fact) -> frozenset[str]:
    """The last of all words with capitals that stand together: one for each who is named in full."""
    return frozenset(_bare(found["last"]) for found in _NAMES.finditer(fact.words, 0, told_span(fact.words)[1]))


def _full_names(fact: Fact) -> frozenset[str]:
    """The last of two words with capitals beside each other."""
    return frozenset(_bare(found["last"]) for found in _NAME.finditer(fact.words, 0, told_span(fact.words)[1]))


def _persons(fact: Fact) -> frozenset[str]:
    """The last names of those who are known for persons."""
    return frozenset(_bare(name.text.split()[-1]) for name in find_names(fact.words) if name.kind == "person")


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")
