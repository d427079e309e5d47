"""What befell a place: bombs, quakes, crashes, fires, of which each paper tells another toll in its own words.

Two sentences tell of one incident where both are about what befell ("killed", "exploded", "sank"), of one kind, and
neither names a place that the other's leaves out for another. "Cuba condemned the bombing" tells of none: it is only
named. English only.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from typing import NamedTuple

from briefings.language.communities import COMMUNITIES
from briefings.language.dates.words import CALENDAR
from briefings.language.places import countries
from briefings.language.synonyms import things
from briefings.patterns import late

_KINDS = """
violence: bomb bombs bombing bombings blast blasts explosion explosions exploded explode attack attacks attacked gunmen
violence: airstrike airstrikes
violence: shooting shootings raid raids stormed assault ambush ambushed shelling massacre stabbing
quake: earthquake earthquakes quake quakes tremor tremors
crash: crash crashes crashed collided collision plunged derailed derailment derailments rails pile-up
fire: fire fires blaze blazes burned burnt burning
sinking: sank sink sinking capsized capsizing shipwreck
flood: flood floods flooded flooding dam
storm: storm storms hurricane cyclone typhoon tornado tornadoes twister
slide: avalanche avalanches landslide landslides mudslide mudslides
eruption: eruption eruptions erupted volcano
leak: leak leaks leaked
theft: robbery robberies robbers heist heists thieves burglary burglaries burglars looters
stampede: stampede crush
collapse: collapse cave-in cave-ins
"""
_MEANS = """
bomb: bomb bombs bombing bombings bomber bombers blast blasts explosion explosions exploded explode grenade grenades
raid: stormed storming raid raids raided
"""
_VEHICLES = "train tram bus coach truck lorry plane aircraft jet airliner helicopter ferry boat ship trawler vessel"
_BEFALLING = """
die hurt center centre steal explode attack hit strike struck shake jolt rattle sink crash derail capsize
collapse burn flood occur happen bury buried destroy destroyed damage damaged topple toppled rip rock tear sweep
shoot erupt storm batter battered devastate devastated level levelled flatten flattened gut gutted ravage
ravaged
"""
_BY_ACT = {
    "crash": "crash",
    "sink": "sinking",
    "explode": "violence",
    "attack": "violence",
    "burn": "fire",
    "flood": "flood",
    "steal": "theft",
}
_NO_INCIDENT = late(
    r"\b(?:heart attacks?|(?:open(?:s|ed|ing)?|under|return(?:s|ed|ing)?|exchange[ds]?) fire"
    r"|fire\s(?:chief|service|department|brigade|station|crews?|marshal))\b"
)
# A strike that kills is none of workers; missiles are fired at somebody.
_ARMED = late(
    r"\b(?:air|missile|drone|rocket|artillery) strikes?\b"
    r"|\b(?:killed|died|dead|injured|wounded)\b[^,;]{0,60}\bstrikes?\b"
    r"|\bstrikes?\b[^,;]{0,80}\b(?:killed|killing|wounded|injured)\b"
    r"|\b(?:launch|fir)(?:ed|ing|es)\b[^,;]{0,40}\b(?:missiles|rockets|drones|projectiles)\b"
)
_WORD = late(r"[a-z]+(?:-[a-z]+)?")
_WORDS = r"[A-Z][\w.'’-]*(?:\s(?:(?:es|de|la|al|el|del)\s)?[A-Z][\w'’-]*)*"
_PLACE = late(
    r"\b(?:(?:in|at|near|off|outside|inside|across|around|above|beside|through)\s(?:(?:the|both|southern|northern|eastern|western"
    r"|central|south|north|east|west|of)\s)*"
    r"|(?:hit|struck|rocked|shook|battered|flooded|levelled|leveled)\s(?:the\s)?"
    r"|(?:capitals?|city|town|village|suburb|slum|neighbou?rhood|port|province|state)\s(?:of\s)?)"
    rf"(?P<names>(?>{_WORDS}(?:(?:,|,?\sand)\s(?:in\s)?{_WORDS})*))"
    r"(?!['’]s|\s(?:embass|consulate|government|officials?|police|army|troops|forces?|soldiers|media|television|court)\w*)"
)
_REGION = late(
    rf"(?:\b(?:hit|struck|rattled|rocked|shook|jolted|in|of|off|across|\w+ern)\s|(?=[A-Z]\w*['’]s\s))"
    rf"(?P<names>{_WORDS})\s(?:[Pp]rovince|[Cc]ounty|[Pp]refecture|district|District|Island)\b"
    r"(?!\s(?:Court|Attorney|District|Sheriff|Council|Judge|Prosecutor|Police|Governor))"
)
_DIRECTIONS = frozenset("North South East West Northern Southern Eastern Western Central Upper Lower".split())
_NAME = late(_WORDS)
_OPENING = late(r"(?:[\w.-]+\s){0,4}?(?P<what>[a-z]+)\s(?:that|which)\s[^,;]*$")
_OWNED = late(r"['’]s\s(?:[a-z-]+\s?){1,4}")
# "Remote eastern Norland" is not the "northwestern Norland province".
_QUARTER = late(r"\b(?P<first>north|south|east|west)-?(?P<second>east|west)?(?:ern)?\s(?=[A-Z])")
_OPPOSITE = (("north", "south"), ("east", "west"))
_HARMS = r"(?:killed|left|claimed|injured|wounded|destroyed|damaged)\b"
_HARM = late(rf"\b{_HARMS}")
_TOLL = late(r"\btoll (?:of|in|from)\s$")
_HARMED = late(rf"(?:\s[a-z]+){{0,2}}?\s{_HARMS}")
_VENUES = frozenset(
    "arena stadium hall center centre hotel airport university hospital church club theatre theater museum".split()
)


@cache
def _kinds() -> dict[str, str]:
    rows = (line.partition(": ") for line in _KINDS.strip().splitlines())
    return {word: kind for kind, _, words in rows for word in words.split()}


def kinds_of(text: str, acts: Iterable[str] = ()) -> frozenset[str]:
    """The kinds of incident that a text names, or that its acts are."""
    known = _kinds()
    low = _NO_INCIDENT.sub(" ", text.casefold())
    named = {known[word] for word in _WORD.findall(low) if word in known}
    armed = {"violence"} if _ARMED.search(low) else set[str]()
    return frozenset(named | armed | {_BY_ACT[act] for act in acts if act in _BY_ACT})


@cache
def _befalling() -> frozenset[str]:
    return frozenset(_BEFALLING.split()) | frozenset(things(_BEFALLING))


def befalls(acts: AbstractSet[str]) -> bool:
    """Whether acts are such as befall people or places."""
    return not _befalling().isdisjoint(acts)


class Places(NamedTuple):
    """Where a text says that it was: countries, and other names as they stand, by their first word."""

    countries: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()

    def share(self, other: Places) -> bool:
        """Whether both name one place."""
        return any(one & another for one, another in zip(self, other, strict=True))


def places_of(text: str) -> Places:
    """Where a text says that it was."""
    nations, towns = set[str](), set[str]()
    text = text.rstrip(".")  # the stop of the sentence is no part of a name
    for found in chain(_PLACE.finditer(text), _REGION.finditer(text)):
        for name in map(_owned, _NAME.findall(found["names"])):
            first = _first_of(name)
            if (
                first.casefold() in CALENDAR
                or name in COMMUNITIES
                or name.split()[-1].casefold() in _VENUES
                or name.endswith((".", "'s", "’s", "'", "’"))
            ):
                continue
            meant = countries(name)
            nations |= meant
            towns |= set() if meant else {first}
    return Places(frozenset(nations), frozenset(towns))


def _first_of(name: str) -> str:
    """The word that a place is known by: "Papua" of "West Papua", "Osk" of "Osk-on-Sea"."""
    words = name.split()
    return words[len(words) > 1 and words[0] in _DIRECTIONS].split("-")[0]


def _owned(name: str) -> str:
    """What belongs to somebody: "Newark" of "New Jersey's Newark"."""
    return name.replace("’s ", "'s ").rpartition("'s ")[2]


def words_of_kind(text: str) -> frozenset[str]:
    """The stems of the words that name the kind of an incident: "bomb" of "bombings"."""
    known = _kinds()
    return frozenset(chain.from_iterable(things(word) for word in _WORD.findall(text.casefold()) if word in known))


def vehicles_in(text: str) -> frozenset[str]:
    """The kinds of vehicle that a text names, as stems."""
    return frozenset(things(text)) & _vehicles()


@cache
def _vehicles() -> frozenset[str]:
    return frozenset(things(_VEHICLES))


@cache
def words_of_harm() -> frozenset[str]:
    """The stems of words for the harm that an incident does."""
    return frozenset(things(f"{_BEFALLING} kill killed injure injured wound wounded dead people"))


def differ_in_means(a: str, b: str) -> bool:
    """Whether one text tells only of a bomb, and the other only of a storming or of shots: two attacks of one town."""
    here, there = (_means(text) for text in (a, b))
    return bool(here and there) and here.isdisjoint(there)


def _means(text: str) -> frozenset[str]:
    return frozenset(means for word in _WORD.findall(text.casefold()) if (means := _by_means().get(word)))


@cache
def _by_means() -> dict[str, str]:
    rows = (line.partition(": ") for line in _MEANS.strip().splitlines())
    return {word: means for means, _, words in rows for word in words.split()}


def dates_incident(text: str, start: int, end: int) -> bool:
    """Whether a date that says which incident it was dates the harm: "The quake that hit Osk on Monday killed"."""
    opening = _OPENING.match(text, 0, start)
    if opening and opening["what"] in _kinds():
        return _HARMED.match(text, end) is not None
    owned = _OWNED.match(text, end)  # "Monday's explosion killed", "the toll of Monday's explosion rose"
    named = owned is not None and not _kinds().keys().isdisjoint(owned[0].split())
    return named and (_HARM.search(text, end) is not None or _TOLL.search(text, 0, start) is not None)


def lie_apart(a: Places, b: Places, names: tuple[AbstractSet[str], AbstractSet[str]]) -> bool:
    """Whether each of two names a country, or a place in one, that the other doesn't; nor among its `names`."""
    return any(
        _without(one - other, names[1]) and _without(other - one, names[0]) for one, other in zip(a, b, strict=True)
    )


def _without(places: AbstractSet[str], names: AbstractSet[str]) -> bool:
    """Whether one of the places is not among names, which are lower case but for countries."""
    return any(place not in names and place.casefold() not in names for place in places)


def lie_opposite(a: str, b: str) -> bool:
    """Whether two texts name opposite quarters of a country: one its east, the other its north-west."""
    here, there = ({word for found in _QUARTER.findall(text) for word in found if word} for text in (a, b))
    return any(
        (one in here and other in there and one not in there and other not in here)
        or (other in here and one in there and other not in there and one not in here)
        for one, other in _OPPOSITE
    )
