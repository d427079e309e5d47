"""Where something befell people, or in what: a row that says "people killed" alone could be of any event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefings.composing.figures.lands import country_of, country_told, is_of_all
from briefings.composing.figures.national import named_country
from briefings.composing.figures.periods import moved_over
from briefings.composing.figures.places import Place, names_a_place, nearest_place, only_place, places_in
from briefings.composing.figures.stated import Stated
from briefings.composing.figures.times import is_long_past
from briefings.composing.figures.tolled import RECALLED
from briefings.composing.mentions import Mentions
from briefings.composing.tolls.growth import ATTRIBUTED
from briefings.language.communities import COMMUNITIES
from briefings.language.dates.pieces import MONTH
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers.labels.firms import is_firm
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.language.places import PEOPLES, find_places
from briefings.model import day_of
from briefings.patterns import late

_CASES = (
    r"(?:(?:confirmed|new|reported|active|suspected|total|daily) )*"
    r"(?:(?:[Cc]oronavirus|C(?i:ovid)(?:-?19)?|virus|measles|cholera|Ebola|polio|flu|mpox|dengue) )?"
    r"(?:cases|infections)(?: of (?:the )?[\w-]+(?: [\w-]+){0,2})?"
)
CASES = late(rf"^{_CASES}$")
"""Cases of a disease: of the world's or a town's, only their place tells."""

BEFELL = late(
    rf"\b(?:{'|'.join(sorted(PERSONAL - {'feared'}))}|died|magnitude|death toll"
    r"|destroyed|damaged|burned|torched|sunk|cancell?ed"
    r"|(?:prisoners|hostages|detainees|inmates|captives|people) released"
    rf"|{_CASES}"
    r"|shot(?: down)?|vaccinated|treated|quarantined|freed|flooded|exchanged|from their homes"
    r"|without (?:power|electricity|water|heating|gas|shelter))$"
)
_OF_ANOTHER = late(
    r"\b(?:war|conflict|insurgency|violence|since|(?:19|20)\d\d|years?|decades?|months?|another|other|similar|separate"
    r"|previous|earlier|last (?:week|month)|elsewhere|abroad|overseas|nationwide|worldwide|globally"
    r"|activists|rights groups?"
    r"|(?:in|around) the world|across the country|[Ii]n all|altogether)\b"
)
"""What a sentence says of more than the one event that its paper reports."""
EVENT = late(
    r"(?<!opened )(?<!open )(?<!under )(?<!returned )(?<![Tt]hat )(?<![Tt]his )\b(?:(?:19|20)\d\d )?"
    r"(?:(?:gas|car|bus|train|plane|air|boat|road|bomb|suicide|truck|mine|coal|rocket|mortar|missile|grenade|artillery|tank|sniper|knife|gun"
    r"|rebel|terrorist|militant|border|street|forest|house|factory|traffic|ferry|helicopter)[ -]){0,2}"
    r"(?:blast|bombing|attack|explosion|quake|earthquake|tsunami|crash|accident|collision|clash|battle|war|insurgency"
    r"|flood|storm|hurricane|typhoon|cyclone|tornado|landslide|mudslide|avalanche|fire|blaze|wildfire|raid|shooting"
    r"|ambush|riot|outbreak of [a-z]+|epidemic|famine|massacre|stampede|eruption|derailment|fighting|flooding|violence"
    r"|shelling|unrest)(?:es|s)?\b"
    r"|(?<!-)\b(?!(?:The|This|That|A|An|In|Civil|World)\b)[A-Z]\w+ (?:civil )?(?:war|conflict)\b"
)
"""In what people come to harm: "a gas blast", "the Osk war"."""

_DAY_OF = late(r"\b(?:days?|hours?|weeks?|months?|moments?|attacks?|strikes?) of (?:the )?$")
"""What was only on one of its days: "one of the deadliest days of the | Osk war"."""
_LASTING = frozenset({"war", "wars", "conflict", "conflicts"})
_MANY = (
    "s",
    "fighting",
    "flooding",
    "violence",
    "shelling",
    "unrest",
    *(f"{arm} fire" for arm in ("rocket", "mortar", "missile", "artillery", "tank", "sniper", "gun")),
)
_NAME_OF_EVENT = late(r"\b[Tt]he (?P<name>(?:(?:19|20)\d\d )?(?:[A-Z][\w’-]+ ){1,3})$")
"""The name that an event has: "the Osk Market | bombing"."""

_THE = late(r"\b[Tt]he (?:other )?$")
_CHARGE = late(
    r"(?: (?!(?:and|but|who|which)\b)[\w’'-]+){0,8}? "
    r"(?:(?P<done>convicted|accused|charged|jailed|sentenced|arrested|detained|infected|diagnosed) "
    r"|(?=(?:on (?:suspicion|charges) )?\w+ \w+ing\b))"
    r"(?P<what>(?:on (?:suspicion|charges) )?(?:of|with|for) (?!(?:a|an|the|up|at|about|\d)\b)[A-Za-z][\w’' -]{2,60}?)"
    r"(?=[,.;]|$| (?:in|on|at|after|since|when|during|and|as|last|by)\b)"
)
"""What somebody is charged with: "were convicted | of smuggling weapons"."""

_WHITHER = late(
    r"\b(?:trafficked|deported|evacuated|displaced|abducted|moved) "
    r"(?P<where>(?:into|to|from) (?!(?:the|their|his|her|its|an?)\b|\w+day\b)[A-Za-z][\w’' -]{2,40}?)"
    r"(?=[,.;]|$| (?:where|by|in|on|at|after|since|as|and|when|during|because|amid|due|following|under|over|ahead)\b)"
)
_SAFE = late(r"\b(?:saf\w+|shelters?|hospitals?|ground|homes?)\b")
"""What says nothing of where people were brought."""

_BY_LAW = ("jailed", "convicted", "arrested", "detained", "executed", "imprisoned", "deported")
_SENTENCED = ("jailed", "convicted", "imprisoned")
_TRIED = ("convicted", "accused", "jailed", "arrested", "detained")

_HELD = ("arrested", "detained")
_OF_SEVERAL = frozenset({"Palestinian", "Palestinians"})
_NO_LANDS = frozenset("The A An Its Their Local State Federal Interior National Provincial Public UN Ministry".split())
_NAMED_EVENT = late(r"in the [A-Z]|\d{4}")
_DAILY = late(
    r"\b(?:attack|accident|incident|raid|clash|battle|war|conflict|shelling|fighting|violence|unrest|insurgency"
    r"|shooting|crash|fire|storm)(?!s? of )"
)
"""Of these there are several a day: one needs its place."""

_UNNAMED = late(r"\b[Ii]n (?:the|this|that|its) (?:[A-Z]?[\w-]+ ){0,2}(?:enclave|strip|territory)\b")
"""A place that the text names elsewhere, and not always in the sentence before."""

_OF_THE = late(r" of (?:the|its|their|his|those|these)\b")
_OF_THAT = late(r"(?:That|Those) \w+")
_ELSEWHERE = late(r"[^,;]*\belsewhere\b")
_WIDE = COMMUNITIES | frozenset("South North West East UN EU NATO".split())
_BETWEEN = late(
    rf"\b[Bb]etween (?P<when>(?:(?:{MONTH})\.? )?(?:(?:19|20)\d\d )?and (?:(?:{MONTH})\.? )?(?:19|20)\d\d)\b"
)
_BEGAN = late(r"\bsince (?!then\b)[^,;.]{3,90} in (?P<year>(?:19|20)\d\d)\b")
_SINCE_DOING = late(r" since [a-z]+ing\b")
_SINCE_SOMETHING = late(r"\bsince (?!then\b|that\b)[a-z]")
_SINCE_WHEN = late(r"\b[Ss]ince [^,;]{3,30}(?:, (?:19|20)\d\d)?, when\b")
_SINCE_A_DAY = late(r"\bsince (?:\w+day|then|that)\b")
_HAVE = late(r"\b(?:has|have|had)\b")
_COUNTED_IN = late(
    r"\b(?!The\b)(?P<place>[A-Z]\w+)(?:[’']s)? (?:[A-Z]?[\w-]+ ){0,2}"
    r"(?:[Hh]ealth [Mm]inistry|[Mm]inistry of [Hh]ealth|(?:[Ee]mergency|[Rr]escue) [Ss]ervices?"
    r"|[Cc]ivil [Dd]efen[cs]e)\b"
)
"""Who counts the victims of one land: "Osk's health ministry"."""

_WHICH_KILLED = late(
    r"\b(?:for|over) (?:an?|the) [^,;]*\b(?:that|which) (?:has |had )?"
    r"(?:killed|left|claimed|injured|wounded) (?:[a-z]+ ){0,3}$"
)
"""What somebody is tried for, which may have been elsewhere."""

_WORLDWIDE = late(r"[^,;]{0,40}?\b(?:worldwide|globally|(?:around|across|in) the (?:globe|world))\b")
_LAND_WITH = late(
    r"\b(?P<land>[A-Z]\w+(?: [A-Z]\w+)?), (?:which|where) (?:has|have|had|reported|counts|recorded)\b[^,;]*$"
)
_NAME = late(r"(?<=[\w,;] )[A-Z]\w+")
_SIDES = late(r"\b(?:both|either|all) (?:sides?|countries)\b")
_CLOSE, _CHAINED = 4, 12


def with_place(label: str, one: Stated, mentions: Mentions, *, alone: bool) -> str:
    """What befell people, with where, for what or in what; "" where only the text tells who "the nine" are.

    The place is that of its sentence, else of the one before, or the only one of a headline or first sentence; these
    hold only for what is `alone` of its name.
    """
    if " in " in label:
        return label
    text, at, whole = *_at(one), mentions.document(one.passage).text
    behind = at + len(one.mention.text)
    if _OF_THE.match(text, behind) or _SIDES.search(text):
        return ""  # "three of the workers killed were guards"
    if (charge := _CHARGE.match(text, behind)) and label.endswith(charge["done"] or _TRIED):
        return _charged(label, charge, nearest_place(one, whole))
    found = _WHITHER.search(text, at)
    whither = f" {found['where']}" if found and label.endswith(found.group().partition(" ")[0]) else ""
    if CASES.search(label) and _WORLDWIDE.match(text, behind):
        return f"{label} worldwide"
    near = (
        ""
        if _ELSEWHERE.match(text, behind)
        else nearest_place(one, whole) or _where_counted(text, label) or _which_has(text, at)
    )
    recalled = RECALLED.search(text, 0, at)  # "following two crashes that killed 346": the paper was elsewhere
    recalled = recalled or _WHICH_KILLED.search(text, 0, at)  # "charged over a crash that killed four"
    near = near or ("" if recalled else _borrowed(one, mentions, alone=alone, named=bool(whither)))
    near = near or only_place(one, whole)
    if not near and (not whither or _SAFE.search(whither)) and not _names_where(label):
        return ""
    left = whither.startswith(" from ") and find_places(whither)  # that is where it was
    near = f" {near}" if near and not left and near.partition(" ")[2] not in f"{label}{whither}" else ""
    since = _since(text, at, behind)
    return f"{label}{whither}{near}{since}" if since or not _counts_on(text, behind) else ""


def _at(one: Stated) -> tuple[str, int]:
    """The sentence of a figure, and where it stands there."""
    return one.passage.text, one.mention.start - one.passage.sentence.start


def _charged(label: str, charge: re.Match[str], near: str) -> str:
    """What people are charged with or held for, and where that was: "people arrested in Osk for rioting"."""
    what = charge["what"]
    if not charge["done"] and what.startswith("of ") and label.endswith(_HELD):
        what = f"on suspicion {what}"  # "three people suspected of rioting"
    near = f" {near}" if near and near.partition(" ")[2] not in what else ""
    return f"{label}{near} {what}"


def _where_counted(text: str, label: str) -> str:
    """The land whose health ministry or rescuers count; the Palestinian one counts in several."""
    found = _COUNTED_IN.search(text)
    if found is None or find_places(label):
        return ""
    place = found["place"]
    if place not in PEOPLES:
        return f"in {place}" if place not in _NO_LANDS else ""
    return f"in {named_country(find_places(place)[0].country)}" if place not in _OF_SEVERAL else ""


def _which_has(text: str, at: int) -> str:
    """The land or state of which an aside counts: "Osk, which has | 2,000 cases"."""
    found = _LAND_WITH.search(text, 0, at)
    return f"in {found['land']}" if found and not is_firm(found["land"]) else ""


def _borrowed(one: Stated, mentions: Mentions, *, alone: bool, named: bool) -> str:
    """Where it was as the text around tells, or in what event; an old one's sentence speaks for itself.

    "The nine" are only some. What is `named` otherwise needs no event.
    """
    event, old = "" if named else _event_in(one), _is_old(one, mentions)
    if event and not old and not _NAMED_EVENT.search(event):
        event = f"{event} {country_told(one, mentions)}".strip()
    if old:
        return (not mentions.dates(one.passage) and _place_before(one, mentions)) or event
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    holds = alone and _THE.search(text, 0, at) is None
    if _ELSEWHERE.search(text, at) or _OF_THAT.match(text):
        return ""
    anywhere = one.label.endswith(_SENTENCED) or _names_where(one.label)  # "Oskers killed" may be so in any land
    country = country_of(one, mentions) if holds and not anywhere else ""
    if _names_more(text, f"{one.label} {country}"):
        return event if _tells_alone(event, one) else ""
    summed = _since(text, at, at + len(one.mention.text))  # of more than the one event
    if not summed and (near := _place_before(one, mentions) or (_place_of_event(one, mentions) if holds else "")):
        return near
    told = country and is_of_all(country, one, mentions)
    if event and (told or _tells_alone(event, one)):
        return f"{event} {country if told and ' in ' not in event[len('in ') :] else ''}".strip()
    return country


def _tells_alone(event: str, one: Stated) -> bool:
    """Whether an event needs no place beside it: it has a name or a year, or is rare and of a known day."""
    rare = bool(one.as_of) and _DAILY.search(event) is None and not event.endswith("s")
    rare = rare or " in " in event[len("in ") :]
    return bool(event) and (rare or _NAMED_EVENT.search(event) is not None)


def _is_of_people(word: str) -> bool:
    """Whether a word only tells whose an act was: "the Israeli | strike"."""
    return word in PEOPLES or word.isdigit() or word.endswith(("’s", "-led", "-backed"))


def _is_old(one: Stated, mentions: Mentions) -> bool:
    """Whether what befell people did so long before its paper."""
    published = day_of(mentions.document(one.passage).published)
    return published is not None and is_long_past(one.as_of, published)


def _names_where(label: str) -> bool:
    """Whether a label tells by a name where its people are from, which of a nation may be anywhere: "Osk residents"."""
    for place in reversed(find_places(label)):
        label = label[: place.start] + label[place.end :]
    return any(word[:1].isupper() for word in label.split(" ") if word not in _WIDE)


def _since(sentence: str, start: int, end: int) -> str:
    """Since when or over how long those were counted who "have been killed": " since October"."""
    if _SINCE_WHEN.search(sentence, 0, start):
        return ""  # "since 7 October, when an attack killed | 90"
    if counted := _BETWEEN.search(sentence):
        return f" between {counted['when']}"
    if not _HAVE.search(sentence):
        return ""
    began = None if _SINCE_A_DAY.search(sentence, end) else _BEGAN.search(sentence, end)
    moved = moved_over(sentence, start, end, counted=True)
    over = "" if _SINCE_DOING.match(moved) else moved  # who marches ashore are not those who were killed
    return over or (f" since {began['year']}" if began else "")


def _counts_on(sentence: str, end: int) -> bool:
    """Whether those were counted since something that a label can't say: "have died since the army was sent"."""
    return _HAVE.search(sentence) is not None and _SINCE_SOMETHING.search(sentence, end) is not None


def _place_before(one: Stated, mentions: Mentions) -> str:
    """The last place of the sentence before, where the figure's own names neither a place nor another event."""
    before = mentions.before(one.passage)
    if before is None or one.passage.item or _OF_ANOTHER.search(one.passage.text):
        return ""
    text, whole = one.passage.text, mentions.document(one.passage).text
    if any(places_in(text, one.label, whole)) or _UNNAMED.search(text) or names_a_place(text):
        return ""  # one that is of another clause, or where somebody speaks
    places = [place for place in places_in(before.text, one.label, whole) if not place.words.startswith("at ")]
    return places[-1].words if len(places) == 1 or (places and _are_chained(places)) else ""


def _names_more(text: str, label: str) -> bool:
    """Whether a sentence names what may be elsewhere; days, peoples and who reports say nothing of that."""
    named = (found.group() for found in _NAME.finditer(ATTRIBUTED.sub("", text)))
    return any(name not in PEOPLES and name not in label and name.casefold() not in CALENDAR for name in named)


def _are_chained(places: Sequence[Place]) -> bool:
    """Whether places tell one place together: "in Yaodu district in Linfen"."""
    return all(b.start - a.end < _CHAINED for a, b in pairwise(places))


def _event_in(one: Stated) -> str:
    """In what, as the sentence says it: "in a gas blast"; of two the nearest. Nobody is jailed in an attack."""
    if one.label.endswith(_BY_LAW):
        return ""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    events = [each for each in EVENT.finditer(text) if not _DAY_OF.search(text, 0, each.start())]
    found = min(events, key=lambda each: max(at - each.end(), each.start() - at), default=None)
    if found is None:
        return ""
    event = found.group()
    if event in _LASTING:
        return ""
    if event[0].isupper():
        return f"in the {event}"
    named = _NAME_OF_EVENT.search(text, 0, found.start())
    if named and not all(map(_is_of_people, named["name"].split())) and not find_places(text):
        return f"in the {named['name']}{event}"
    article = "" if event.endswith(_MANY) else "an " if event[0] in "aeiou" else "a "
    return f"in {article}{event}"


def _place_of_event(one: Stated, mentions: Mentions) -> str:
    """The one place that the headline names, or the first sentence, where the figure stands close behind that."""
    document = mentions.document(one.passage)
    text, whole = one.passage.text, document.text
    if one.passage.position > _CLOSE or _OF_ANOTHER.search(text) or any(places_in(text, one.label, whole)):
        return ""
    for text in (document.title, document.text[: one.passage.sentence.start].partition("\n")[0]):
        places = [place for place in places_in(text, one.label, whole) if not place.words.startswith("at ")]
        if places and _are_chained(places) and not _is_in_capitals(text, places[0].words.partition(" ")[2], whole):
            return places[0].words
    return ""


def _is_in_capitals(title: str, name: str, text: str) -> bool:
    """Whether a name may be one only because its headline writes all words so: "in Early Test" of a vaccine."""
    words = [word for word in title.split() if len(word) > len("with")]
    return name not in text and not find_places(name) and sum(word[0].isupper() for word in words) > len(words) / 2
