"""Whether two German, French or Spanish tolls are of one event: by the places that they name and the words beside them.

No list tells which places lie in which, nor what every word means; so two counts are of one event only where both name
a place, or the one's place stands in the other's text, and where more than the usual words of such news are shared.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from briefings.composing.tolls.toll import Toll
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.tokens import content_terms, cut
from briefings.patterns import late

_SOON, _SHARED, _UNPLACED, _AT_MOST, _MANY = timedelta(days=5), 2, 3, 12.0, 5
# "in Crans-Montana", "à Odessa", "en la ciudad de Osk": no article stands before the name of a place.
_PLACE = {
    "de": late(
        r"\b(?:(?P<where>[Ii]n|[Nn]ahe|[Ii]n de[rn](?= (?:Schweiz|Türkei|Ukraine|Slowakei|USA|Niederlanden)\b))"
        r"|[Bb]ei|Stadt|Region|Skiort|Ort|Dorf|Kanton|Gemeinde) (?P<name>[A-ZÄÖÜ][\w-]{2,})"
    ),
    "fr": late(r"(?:\b(?:(?P<where>[ÀAàa]|[Ee]n|[Aa]u)|[Dd]e|[Ss]ur) |\bd['’])(?P<name>[A-ZÀ-Þ][\w-]{2,})"),
    "es": late(r"\b(?:(?P<where>[Ee]n)|[Dd]e) (?P<name>[A-ZÁÉÍÓÚÑ][\w-]{2,})"),
}
_CLAUSE_ENDS = late(r"[,;:](?!\d)| (?:–|und|et|y) ")
_NO_PLACES = """
Haft Not Gefahr Flammen Sicherheit Trauer Panik Brand Feuer Unfall Unfällen Bränden Kämpfen Angriff Angriffen Explosion
Explosionen Polizei Feuerwehr Krankenhaus
"""
_USUAL = """
Menschen Personen Leute Tote Toten Todesopfer Opfer Verletzte Verletzten Vermisste getötet gestorben starben sterben ums
Leben verletzt schwer schwere schweren leicht Zahl mindestens etwa rund mehr Angriff Angriffe Angriffen Attacke Anschlag
Drohne Drohnen Rakete Raketen Polizei Feuerwehr Armee Behörden Angaben Mann Frau Männer Frauen Kinder Unfall kam kamen
gab gibt fordert forderte

personnes morts mort tués tuées blessés blessées disparus bilan moins plus fait frappe frappes attaque attaques armée
tirs bombardement bombardements défense civile autorités police selon homme femme hommes femmes enfants causé accident
victimes

personas muertos muertas heridos heridas fallecidos fallecidas desaparecidos víctimas menos ataque ataques ejército
bombardeo bombardeos policía autoridades según hombre mujer hombres mujeres niños deja dejó dejado accidente
"""


def places_abroad(text: str, language: str) -> frozenset[str]:
    """The names of places in a sentence, as stems: what stands behind a preposition without an article."""
    names = " ".join(found["name"] for found in _PLACE[language].finditer(text))
    return cut(content_terms(names)) - _no_places()


def named_at(text: str, language: str, at: int) -> str:
    """The place that the clause of a number names before it or else behind it, as a label has it; "" where none does.

    Behind a preposition it is taken with that: "in Osk", "à Osk", "en Osk"; else it stands in brackets.
    """
    begin, end = _clause_around(text, at)
    places = [found for found in _PLACE[language].finditer(text, begin, end) if _is_place(found["name"])]
    before = [found for found in places if found.end() <= at]
    for found in (*before[-1:], *places[:1]):
        name = found["name"]
        return f"{found['where'].lower()} {name}" if found["where"] else f"({name})"
    return ""


def _clause_around(text: str, at: int) -> tuple[int, int]:
    """Where the clause around a place in a text begins and ends, as far as its marks and "and" tell."""
    ends = [found.start() for found in _CLAUSE_ENDS.finditer(text)]
    begin = max((end + 1 for end in ends if end < at), default=0)
    return begin, min((end for end in ends if end >= at), default=len(text))


@cache
def _no_places() -> frozenset[str]:
    """What stands behind "in" or "bei" without an article and is no place, and the months and days."""
    return cut(content_terms(" ".join([_NO_PLACES, *MONTHS, *WEEKDAYS])))


@cache
def _usual() -> frozenset[str]:
    return cut(content_terms(_USUAL))


def _is_place(name: str) -> bool:
    return not cut(content_terms(name)) <= _no_places()


def told_abroad(text: str) -> frozenset[str]:
    """What a sentence is about, as stems: its words without the usual ones of news of this kind."""
    return cut(content_terms(text)) - _usual()


def are_one_event_abroad(a: Toll, b: Toll) -> bool:
    """Whether two tolls of one kind and language are of one event."""
    if a.language != b.language or abs(a.day - b.day) > _SOON or a.times(b) > _AT_MOST:
        return False
    if a.events and b.events and a.events.isdisjoint(b.events):
        return False
    shared, known = len(a.about & b.about), bool(a.names & b.about or b.names & a.about)
    if a.names and b.names:  # one paper names the land, the other the town
        one_place = bool(a.names & b.names) or (known and a.value == b.value >= _MANY)
        return one_place and shared >= _SHARED
    if a.names or b.names:
        return known and shared >= _SHARED
    return shared >= _UNPLACED
