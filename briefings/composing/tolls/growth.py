"""Whether a toll has surely grown from another: both may be of one land and its daily strikes, and of two of them.

A quake is one event, and so is a crash that has killed 41 and then 45. Of a war's strikes only those are known for one
whose day both sentences name, of which the newer one says that their toll has risen, or that both count on.
"""

from __future__ import annotations

from briefings.composing.timeline.incidents import kinds_of
from briefings.composing.tolls.extent import Extent, extent_of
from briefings.composing.tolls.frequent import is_frequent
from briefings.composing.tolls.toll import Toll
from briefings.language.places import countries, find_places
from briefings.language.tokens import content_terms
from briefings.patterns import late

ATTRIBUTED = late(
    r"^According to [^,]+, |,? according to [^;]*$|, [^,;]*\b(?:reported|said|told|says|say|announced)\b[^;]*$"
)
"""Who says so, whose name and place are not those of what befell."""

_RISEN = late(
    r"\b(?:toll|risen|rose|rises|climbed|climbs|grown|grew|now|so far|already|still|bodies|latest|number of|brought"
    r"|brings|bringing|up from|confirmed)\b"
)
_WAR = late(
    r"\b(?:air ?strikes?|strikes?|shell(?:ed|ing)|missiles?|rockets?|drones?|raids?|bomb(?:s|ed|ing|ings|ardment)?"
    r"|gunm[ae]n|militants?|troops|attack(?:s|ed)?)\b",
)
_THE_BLOW = late(
    r"\b[Tt]he (?!(?:latest|other|second|third|new)\b)(?:[a-z-]+ ){0,2}"
    r"(?:bomb(?:ing)?|blast|explosion|attack|strike|raid|shooting|ambush|massacre)\b"
)
"""A blow that the reader knows of: its toll is that of the paper before."""

_DISASTERS = frozenset({"quake", "flood", "storm", "slide", "eruption"})
_GROWN, _MANY, _AT_MOST = 1.5, 10, 12.0


def is_one_toll(one: Toll, earlier: Toll) -> bool:
    """Whether the newer toll is of the same event as the earlier one, and not only of the same land."""
    text, before = one.passage.text, earlier.passage.text
    if one.times(earlier) > _AT_MOST and not (_DISASTERS & kinds_of(text) & kinds_of(before)):
        return False
    lands, others = _lands(one), _lands(earlier)
    if lands and others and lands.isdisjoint(others):
        return False
    frequent = is_frequent(before) and (is_frequent(text) or not kinds_of(text))  # "28 others were hurt": of which?
    if not frequent or not one.events.isdisjoint(earlier.events) or _RISEN.search(text):
        return True
    grown = one.times(earlier) <= _GROWN and earlier.value >= _MANY
    there = bool(one.names & earlier.names & _besides(text) & _besides(before))
    if _WAR.search(text) and _WAR.search(before):
        counts_on = extent_of(text) is extent_of(before) is Extent.RUNNING
        return grown and (counts_on or (there and _THE_BLOW.search(text) is not None))
    return grown or there


def _lands(toll: Toll) -> frozenset[str]:
    """The countries that the sentence of a toll or its title names."""
    return countries(" ".join(term.title() for term in sorted(toll.about)))


def _besides(text: str) -> frozenset[str]:
    """The terms of a text but for the countries and peoples that it names, and who says so."""
    told = ATTRIBUTED.sub("", text)
    lands = content_terms(" ".join(told[place.start : place.end] for place in find_places(told)))
    return frozenset(content_terms(told)) - frozenset(lands)
