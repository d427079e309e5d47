"""Whether two papers that give another value speak of the very same thing, so that the one has replaced the other.

Their labels don't show that. A deed done twice has two sizes ("launched 200 rockets", "raised $40 billion"), a price
may be another bidder's, and a raid of Sunday has not killed more because another of Friday did. So a deed moves only
where both sentences say what it has come to, a measure only where they share the names that they have besides, and a
toll only where they share a day or a name, are close in number, or the newer one says that it has risen.
"""

from __future__ import annotations

from briefings.composing.figures.stated import Stated
from briefings.composing.tolls import Toll
from briefings.composing.tolls.frequent import is_frequent
from briefings.language.dates.words import CALENDAR
from briefings.language.places import find_places
from briefings.language.tokens import content_terms
from briefings.patterns import late

_DEED = late(r"\b(?!to be )[a-z]+(?:ed|en|ght|wn|ld|nt|ck|ot|de) by\b")
_COME_TO = late(r"\b(?:has|have|now|so far|to date|total)\b[^;]*$")
_RISEN = late(
    r"\b(?:toll|risen|rose|rises|climbed|climbs|grown|grew|now|so far|already|still|bodies|latest|number of|brought"
    r"|brings|bringing|up from|confirmed)\b"
)
_GROWN, _MANY = 1.5, 10
_NAME = late(r"(?<=[\w,;:'’\"”)] )[A-Z][\w’'-]+")


def is_one_measure(one: Stated, other: Stated) -> bool:
    """Whether two sentences of equal label measure one thing: no two deeds, and no two that others are named by."""
    if _DEED.search(one.label) and not all(_COME_TO.search(each.passage.text, 0, _at(each)) for each in (one, other)):
        return False
    names, others = _names(one), _names(other)
    return not (names and others) or not names.isdisjoint(others)


def is_one_toll(one: Toll, earlier: Toll) -> bool:
    """Whether a toll has surely grown from another, which both may give of one land and not of one event.

    Of attacks and accidents a land has several a day; a quake is one, and so is what has killed 41 and then 45.
    """
    if not (is_frequent(one.passage.text) and is_frequent(earlier.passage.text)):
        return True
    grown = one.times(earlier) <= _GROWN and earlier.value >= _MANY
    if grown or not one.events.isdisjoint(earlier.events) or _RISEN.search(one.passage.text):
        return True
    shared = one.names & earlier.names
    return bool(shared - _of_lands(one.passage.text) - _of_lands(earlier.passage.text))


def _of_lands(text: str) -> frozenset[str]:
    """The terms of the countries and peoples that a text names, which name no event."""
    return frozenset(content_terms(" ".join(text[place.start : place.end] for place in find_places(text))))


def _at(one: Stated) -> int:
    return one.mention.start - one.passage.sentence.start


def _names(one: Stated) -> frozenset[str]:
    """The names of a sentence that its label does not hold."""
    found = (each.group().removesuffix("'s").removesuffix("’s") for each in _NAME.finditer(one.passage.text))
    return frozenset(name for name in found if name not in one.label and name.casefold() not in CALENDAR)
