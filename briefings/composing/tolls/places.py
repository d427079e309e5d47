"""The places that a count holds for: "in Nairobi, Kenya, and Dar es Salaam, Tanzania" is more than "in Tanzania"."""

from __future__ import annotations

from collections.abc import Iterator

from briefings.language.communities import COMMUNITIES
from briefings.language.dates.words import CALENDAR
from briefings.language.places import PEOPLES, countries
from briefings.patterns import late

_NAMES = r"[A-Z][\w'’-]+(?:[ -](?:(?:es|de|del|la|el|al|of) )?[A-Z][\w'’-]+)*"
_CHAIN = late(
    rf"\b[Ii]n (?:(?:the|both|central|(?:(?:north|south)-?)?(?:north|south|east|west)(?:ern)?) )*"
    r"(?:(?:[A-Z][a-z]+ )?(?:capital|city|town|port|neighbou?rhood|suburb|slum|district) of )?"
    rf"(?P<names>{_NAMES}(?:(?:,? and (?:in )?|, |, (?:the )?capital of |, in |, the (?=[A-Z]\w+ capital)){_NAMES}"
    r"(?: capital\b)?)*)"
    r"|\b(?:near|across|outside|throughout|through|off|at|struck|hit|shook|rocked|battered|ravaged) (?:the )?"
    rf"(?:(?:central|coastal|(?:(?:north|south)-?)?(?:north|south|east|west)(?:ern)?) )?(?P<near>{_NAMES})"
    r"|\bthe (?P<capital>[A-Z][a-z]+(?: and [A-Z][a-z]+)?) (?:capitals?|city|town|port|village)\b"
    r"|\b(?P<own>[A-Z][a-z]+) (?:[a-z]+ )?(?:blast|bombing|attack|quake|earthquake|floods?|crash|fire|explosion)s?\b"
)
# A part of a land may be called as another is: "Nigeria's Niger state".
_OF_ITS_LAND = late(rf"\b([A-Z]\w+)['’]s {_NAMES}")
# Where the injured were taken is no place of the event: "medics at the Ann Weir hospital".
HOSPITAL = late(r"(?:[A-Z][\w.'’-]*(?: and| of)? )+(?:[A-Z]?[a-z]+ )?(?:[Hh]ospitals?|Medical Cent(?:er|re))\b")
# An embassy is named after another country than the one that it stands in.
_ABROAD = late(r"(?:[A-Z][\w.]+ )*(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?|White House)\b")
# What lies at the border of two lands is in one of them: "near the Osk-Norland border".
_FRONTIER = late(r" (?:border|frontier|boundary)\b")
_OF_A_PEOPLE = late(
    r" (?!(?:capital|city|cities|towns?|villages?|ports?|provinces?|regions?|states?|districts?|territor|waters|soil"
    r"|side|coast|border|part|half)\b)[a-z]"
)
"""What belongs to a people and is no place: "in Israeli strikes"."""
_BLOW = late(r"\b(?:missile|rocket|drone|air|artillery|suicide|naval|cyber)\w* (?:attack|bombing)s?\b")
"""What a people does elsewhere: "Russian missile attacks"."""
_NEARBY = late(r"\b(?:near|outside|off|close to) (?:the )?$")


def where(text: str, title: str, start: int, end: int) -> frozenset[str]:
    """The places that are named nearest to the figure at `text[start:end]`, else those of the title; often none.

    They are countries where the words name any, which a capital does as well. Of other places nobody knows which lies
    in which, so all of the sentence count.
    """
    named = list(_named(text)) or list(_named(title))[:1]
    near = min(named, key=lambda found: max(found[0] - end, start - found[1]), default=None)
    if near is None or any(map(countries, near[2])):
        return near[2] if near else frozenset()
    return frozenset().union(*(places for _, _, places in named if not any(map(countries, places))))


def differ(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of places are not of one thing: one country against two, one town against another.

    Nobody knows whether a town lies in a country.
    """
    if not a or not b or a == b or any(map(countries, a)) != any(map(countries, b)):
        return False
    return bool(a - b and b - a) or any(map(countries, a | b))


def are_nearby(places: frozenset[str], text: str) -> bool:
    """Whether a text only says that it was near these places: what another says was in a suburb may be there."""
    found = [text.find(place) for place in places]
    near = bool(found) and all(at >= 0 and _NEARBY.search(text, 0, at) for at in found)
    return near and not any(map(countries, places))


def are_of_two_extents(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether of two sets of places one is a country and the other none: a town's toll and a land's."""
    return bool(a and b) and any(map(countries, a)) != any(map(countries, b))


def _named(text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    for found in _CHAIN.finditer(text):
        kind = found.lastgroup or ""
        names = _OF_ITS_LAND.sub(r"\1", found[kind])
        known = countries(names)
        if HOSPITAL.match(text, found.start(kind)):
            continue
        if _FRONTIER.match(text, found.end()):
            continue
        if _ABROAD.match(text, found.start(kind)) and names not in known:
            continue
        if kind == "own" and names in PEOPLES and _BLOW.search(text, found.start(kind), found.end()):
            continue
        if kind == "names" and names in PEOPLES and _OF_A_PEOPLE.match(text, found.end()):
            continue
        if names in COMMUNITIES:
            continue
        if known or kind != "own":
            places = known or frozenset(_without_days(names))
            if places:
                yield found.start(), found.end(), places


def _without_days(names: str) -> Iterator[str]:
    """The names one by one, without a weekday or month behind them."""
    for name in names.replace(" and ", ", ").split(", "):
        kept = " ".join(word for word in name.split() if word.casefold().removesuffix("'s") not in CALENDAR)
        if kept and not name.startswith(("the capital of ", "capital of ")):  # says which the place before is
            yield kept
