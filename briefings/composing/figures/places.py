"""The places that a sentence names, and which of them is where a figure of it was counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from briefings.composing.figures.stated import Stated
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers.labels.wording import STOPS
from briefings.language.places import PEOPLES, find_places
from briefings.patterns import late

_KINDS = (
    "town|city|province|village|district|state|region|capital|port|island|resort|suburb|country|coast|neighbou?rhood"
)
_SIDES = "(?:(?:north|south)-?(?:east|west)?|east|west|central)(?:ern)?"
_PLACE = late(
    r"\b(?P<link>[Ii]n|[Nn]ear|[Oo]ff|[Aa]t|[Aa]cross|inside|within|into|struck|hits?|rocked|shook|jolted|lashed|battered|ravaged"
    r"|(?:swept|tore|ripped|raged|roared|ploughed|plowed|cut) through"
    r"|(?:attack|strike|raid|assault|invasion|bombing|shelling)s? on"
    r"(?! (?:the )?(?:[A-Z][\w’'-]+ ){1,3}(?:[a-z-]+ ){1,3}in (?:the )?[A-Z])"  # "on the US post in Osk"
    r"|rampage through|bombed"
    r"|[Oo]n(?= (?:the )?(?:[A-Z][\w’'-]+ ){1,4}(?:island|peninsula)s?\b)) (?:the )?"
    rf"(?:(?:{_SIDES} )?(?:parts?|much|all|most|areas|swathes) of |(?P<count>(?:an?|two|three|four|several) ))?"
    r"(?:(?:north|south|east|west|centre|center|heart|outskirts) of (?:the )?)?"
    r"(?:(?:neighbou?ring|nearby|restive|volatile|war-torn|rural|downtown|occupied|besieged) )?"
    rf"(?:(?:[a-z-]+ ){{0,2}}(?:[A-Z][a-z]+ ){{0,3}}(?:(?:{_KINDS}) )?(?:{_KINDS})(?: of)? )?"
    rf"(?:[A-Z]\w+[’']s (?:(?=(?:{_SIDES} )?[A-Z]\w+ (?:{_KINDS}|area)\b)|(?:[a-z-]+ ){{0,2}}(?:{_KINDS}) of ))?"
    rf"(?P<name>(?:(?:{_SIDES} and )?{_SIDES} )?(?>[A-Z][\w'’-]+"
    r"(?:(?: (?:es|al|el|de|la|of|the|sur))? (?:(?:al|el|as|ash|ar|ad)-)?[A-Z][\w'’-]+)*\b))"
    rf"(?P<kind> (?:{_KINDS}|area)\b(?! (?:cent(?:re|er)|hall|council|court|police)\b))?"
    r"(?P<many> (?:towns|cities|villages|ports|airports)\b(?: and (?:towns|cities|villages)\b)?)?"
    r"(?(count)|(?! (?!(?:has|was|is|as|this)\b)[a-z]+s\b(?!,)|,? [a-z]* ?hospitals?\b"
    r"| (?:campaign |election )?(?:rally|concert|festival|show|match|summit|funeral|march|event|convention|trial"
    r"|visit)\b))"
)
_LINKS = {"near": "near", "off": "off", "at": "at", "on": "on"}
_BY_NAME = (" on", "bombed", "into", "across")
"""Behind these stands who is attacked as often as where: "an attack on Hezbollah"."""

_COUNTED_NOUN = late(r"(?: [a-z-]+){0,2}? (?P<noun>[a-z]+s|people|men|women|children)\b")
_NATION_BEFORE = late(r" [a-z“\"‘']")
_BEFORE_DEED = late(
    r" (?:[a-z-]+ ){0,2}(?:(?:air ?strike|strike|attack|raid|offensive|operation|bombing|bombardment|campaign"
    r"|assault|invasion|incursion|onslaught|response)s?|shelling|crackdown|retaliation|war)\b"
)
_SHORT_FORM = late(r" \([A-Z]{2,}")
"""What makes words before it the name of a body: "the Office in the Territories (COGAT)"."""

_CLAUSE = late(
    r";|(?:,| [–—-]) (?:with|including|among|of whom)\b|\bhostages?\b(?! (?:killed|who)\b)|\bfollowing\b|, said\b"
    r"|, [A-Z][\w ]{1,30} (?:said|stated|told|spoke|warned|announced)\b"
    r"|\band (?!kill|injur|wound|hurt|destroy|damag|displac|trapp|burn|flood|forc|strand)[a-z]{3,}ed"
    r"(?= (?:an?|the|its|their|two|three|several)\b)|\band (?:released|freed)\b"
    r"|, (?:similar to|like|unlike|echoing)\b"
    r"|\band (?:an?|another) (?:[a-z-]+ ){0,2}(?:attack|strike|bombing|raid|shooting)\b"
    r"|, (?!kill|injur|wound|leav|destroy|damag|displac|claim|trapp|forc|send|burn|flood|caus)[a-z]+ing\b"
    r"|\b(?:which|who|whom|whose|where|when|while|whilst|whereas|as|after|before|since|but|although|though)\b"
)
_ELSE_DONE = late(
    r"\b(?:killed|dead|died|injured|wounded|missing|arrested|detained|trapped)\b.*\b(?:was|were|is|are|has|have|had|will)\b"
)
"""What is told of them besides: "the 16 killed in the attack | were buried in Osk"."""

_WHERE_IT_KILLED = late(
    r",? (?:(?:in|during) which"
    r"|(?:which|that) (?:has |have |had |also )?(?:killed|left|injured|wounded|claimed|displaced))\b"
    r"|\b(?:killed|dead|died|injured|wounded|hurt|missing|evacuated|displaced|rescued|trapped|stranded"
    r"|arrested|detained)"
    r"(?: (?:and|on|early|late|[A-Z]\w+day)\b[^,;]{0,25}?)? (?:when|after|as)\b"
)
"""A clause that goes on about the place before it, "an attack on Osk, in which", or says how: "killed when"."""

_OTHERS = late(r", (?:which|who|whose|where|while|whilst|whereas|and|but)\b")
_NEXT_CLAUSE = late(
    r", (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:has |have |had )?"
    r"(?:[a-z]+ed|began|struck|hit|sent|fought|met|took|went)\b|, and $"
)
"""Where another clause begins, or another of several places: "which killed 900, Norland answered | in Osk"."""

_JOINED = late(r", (?:and|but|while|whilst|whereas) $")
_HOW = late(
    r"\b(?:killed|dead|died|injured|wounded|hurt|missing|trapped|rescued|arrested|detained)\b[^,;]{0,40}? "
    r"(?:when|as|after|following|in) "
)
_SINCE = late(r"Since [^,;]+,")
_AIM = late(r"\bto (?:stop|stamp out|halt|prevent|curb) [^,;]{0,60}$")
"""What says what something was to do, and not where it did."""

_CALLED_SO = late(r"\((?:or\b[^()]*|[^()]*\b(?:known|called|referred|named)\b[^()]*)$")
"""What leads to where somebody has another name: "(or MBS, as he is called | in Osk)"."""

_SPREAD_FROM = late(
    r"\b(?:pandemic|epidemic|outbreak|virus|disease)\b[^,;]{0,30}\b(?:began|begun|started|originated|emerged|surfaced"
    r"|first [a-z]+) $"
)
"""What leads to where a disease came from, and not to where it killed."""

COUNTED_BESIDE = late(r"(?:[-–—(,:] ?| and )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) $")
"""A number that a place has of its own: "six have died in the storm - five | in Osk and one | in Vell"."""

_ATTACKED = late(r"\w+ on |bombed ")
_GOES_ON = late(r"^\w+ (?:(?!in\b)[\w’'-]+ ){0,4}[\w’'-]+,? (?:in |during )?(?:which|that)\b")
"""What goes on about a place right behind it: "in southern Osk, which"."""

_INSERTED = late(r", (?:including|among them) [^,;]{1,90},| [–—-] (?:including|among them) [^;–—]{1,60}? [–—-](?= )")
_AMONG = late(r",? (?:including|among them)(?: at least| about| some)? $")
"""What leads to those of a group among the counted: "killed 30 people, including | 12 children"."""

_DESCRIBES = late(r"-[a-z]+$")
"""No place but a word made of one: "in Taliban-linked | violence"."""
_TOLD_IN = late(
    r"\b(?:said|told|stated|warned|testified|speaking|spoke|released|issued|published|announced|statement|interview"
    r"|(?:news |press )?conference|briefing|hearing|meeting|summit|appearance|address|visit|trip"
    r"|reporters|speech|based|headquartered|born|capital)"
    r"(?: (?:on )?(?:[A-Z][a-z]+day|today|yesterday|tonight)(?: (?:morning|afternoon|evening|night))?)? $"
)
"""What is told somewhere, and was elsewhere: "a statement released | in Osk"."""
_WHO_SAYS = (
    *("officials ", "police ", "authorities ", "sources ", "doctors ", "medics ", "diplomats ", "reporters "),
    *("Health ", "Ministry ", "ministry ", "Interior ", "Services ", "Society ", "embassy ", "office ", "court "),
)
_AND = late(
    rf"(?P<more>(?:(?:, [A-Z][\w'’-]+){{1,4}},?)? and (?:the )?(?:{_SIDES} )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?=[,.;]|$| (?:by|on|in|at|after|when|during|that|which|has|have|hit|struck|attacked"
    r"|(?:kill|injur|wound)(?:ed|ing)|left)\b)"
)
_KINDS_ALONE = frozenset(
    "Strait Gulf Sea Strip Island Islands Lake Bay River Peninsula Capital City Region Coast".split()
)
"""What a text calls a place by that it has named before: "near the Strait"."""

_SMALL = frozenset("as on after in amid over for with from by to and but while when at is are was has".split())
_BODIES = frozenset("Party Parliament Congress House Senate Court Ministry Army Navy Union Council Commission".split())


_CHAINED = len(", in the ")
"""Places so near one another are one: "in a speech at the Osk Centre | in Lima"."""


class Place(NamedTuple):
    """A place that a text names, as "in Osk", and where it stands."""

    words: str
    start: int
    end: int


def nearest_place(one: Stated, whole: str) -> str:
    """Where the sentence says that it was, as "in Osk": the place nearest to the figure, of two the first.

    `whole` is the text of its paper. "Since the attack on Osk, 90 people have been killed" tells when, and not where.
    """
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    since = _SINCE.match(text)
    counted = _COUNTED_NOUN.match(text, at + len(one.mention.text))
    behind = counted.end() if counted and counted["noun"] in one.label else at
    apart = [found.span() for found in _INSERTED.finditer(text) if not found.start() < at < found.end()]
    here = [
        place
        for place in places_in(text, one.label, whole)
        if not (since and place.start < since.end() <= at)
        and _of_one_clause(text, place.start, behind if place.start > at else at)
        and not any(start < place.start < end for start, end in apart)
    ]
    nearest = min(
        here, key=lambda place: (_are_apart(text, place, at), max(at - place.end, place.start - at)), default=None
    )
    return nearest.words if nearest else ""


def _are_apart(text: str, place: Place, at: int) -> bool:
    """Whether a place belongs to what is told before a figure: "12 died in Spain, and | three in Portugal"."""
    return place.end <= at and _JOINED.search(text, place.end, at) is not None


def only_place(one: Stated, whole: str) -> str:
    """The one place that a sentence names which tells how those were hurt whom it counts: "hurt when a train derailed".

    What it goes on about may be elsewhere only where it names that.
    """
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    if _HOW.search(text, at) is None:
        return ""
    places = list(places_in(text, one.label, whole))
    if len(places) != 1 or places[0].start < at or _OTHERS.search(text, at, places[0].start):
        return ""
    return places[0].words


def names_a_place(text: str) -> bool:
    """Whether a text holds words for a place of any kind, as of who speaks: "officials in the port of Osk"."""
    return any(any(map(_is_no_day, found["name"].split())) for found in _PLACE.finditer(text))


def _of_one_clause(text: str, start: int, at: int) -> bool:
    """Whether a place and a figure stand in one clause, or the place opens the sentence: "In Osk, police said"."""
    between = _INSERTED.sub("", _AMONG.sub("", text[min(start, at) : max(start, at)]))
    if start > at and _NEXT_CLAUSE.search(between):
        return False
    if start > at or _ATTACKED.match(between) or _GOES_ON.search(between):
        between, gone_on = _WHERE_IT_KILLED.subn("", between)
        if gone_on > 1:
            return False  # "attacks on Osk that left 90 dead and strikes that have killed"
    return not start or (_CLAUSE.search(between) is None and _ELSE_DONE.search(between) is None)


def places_in(text: str, label: str, whole: str) -> Iterator[Place]:
    """The places that a text names, which stands in a `whole` one."""
    told = -_CHAINED  # where the last place ends at which something was only told
    for place in _PLACE.finditer(text):
        if place.start() - told < _CHAINED or _TOLD_IN.search(text, 0, place.start()):
            told = place.end()
            continue
        words = takewhile(_names_on, place["name"].split())
        if (
            _AIM.search(text, 0, place.start())
            or COUNTED_BESIDE.search(text, 0, place.start())
            or _DESCRIBES.search(place["name"])
            or _SPREAD_FROM.search(text, 0, place.start())
            or _CALLED_SO.search(text, 0, place.start())
            or _is_ones_own(text, place)
        ):
            continue
        name = " ".join(words).removesuffix("'s").removesuffix("’s")
        if text.endswith(_WHO_SAYS, 0, place.start()) or name.rpartition(" ")[2] in _BODIES or name in _KINDS_ALONE:
            continue
        one_of_many = place["count"] and not text.endswith(" of ", 0, place.start("name"))
        land = len(name) > len("UAE") and bool(find_places(name))
        if not land and (one_of_many or (place["link"].endswith(_BY_NAME) and f" in {name}" not in whole)):
            continue  # "a US convoy", "an attack on Hezbollah"
        if name and name not in label and not _is_of_a_nation(text, place) and not _is_of_body(text, place):
            kind = place["kind"] if name == place["name"] else None
            the = "the " if text.startswith(" the ", place.end("link")) and (kind or _is_all(text, place)) else ""
            named = f"{the}{name}{kind or place['many'] or ''}"
            if more := _AND.match(text, place.end()):
                named = f"{named}{more['more']}"
            yield Place(f"{_LINKS.get(place['link'].lower(), 'in')} {named}", place.start(), place.end())


def _is_all(text: str, place: re.Match[str]) -> bool:
    """Whether "the" is the name's own: "in the Pacific", and not "in the Vell | suburbs"."""
    follows = text[place.end() :].lstrip().partition(" ")[0]
    directly = place.start("name") == place.end("link") + len(" the ")
    return directly and place["kind"] is None and (not follows[:1].islower() or follows.rstrip(",.;") in STOPS)


def _is_of_body(text: str, place: re.Match[str]) -> bool:
    """Whether a name ends that of a body, whose short form follows, and is no country's."""
    return _SHORT_FORM.match(text, place.end()) is not None and not find_places(place["name"])


def _is_ones_own(text: str, place: re.Match[str]) -> bool:
    """Whether a name only says whose the next thing is: "commanders in Savin's | elite force", "near Kenya's | hub"."""
    if not place["name"].endswith(("'s", "’s")) or _NATION_BEFORE.match(text, place.end("name")) is None:
        return False
    deed = _BEFORE_DEED.match(text, place.end("name")) is not None  # "died in Norland's | air strike on Osk"
    return deed or place["link"].lower() == "near" or not find_places(place["name"])


def _is_of_a_nation(text: str, place: re.Match[str]) -> bool:
    """Whether a name only tells of which nation the next word is: "in the Israeli | campaign"."""
    last = place["name"].rpartition(" ")[2]
    if place["kind"]:
        if place["kind"] == " country":
            return True  # "in the East African country"
        return last in PEOPLES and place["kind"] != " capital"  # "a Kenyan village", but no "Fujian province"
    of_a_nation = last in PEOPLES or (last.endswith(("an", "sh", "se")) and not find_places(last))
    return of_a_nation and _NATION_BEFORE.match(text, place.end()) is not None


def _names_on(word: str) -> bool:
    """Whether a word may be of a name: no day, and no small word that a headline writes large, "in Osk As Troops"."""
    return _is_no_day(word) and not (word[:1].isupper() and word.casefold() in _SMALL)


def _is_no_day(word: str) -> bool:
    return word.casefold().removesuffix("'s").removesuffix("’s") not in CALENDAR
