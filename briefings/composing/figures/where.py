"""Where something befell people, or in what: a row that says "people killed" alone could be of any event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from briefings.composing.figures.national import named_country, subject_of
from briefings.composing.figures.stated import Stated
from briefings.composing.mentions import Mentions
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.language.places import find_places
from briefings.patterns import late

_KINDS = "town|city|province|village|district|state|region|capital|port|island|resort|suburb|country|neighbou?rhood"
_SIDES = "(?:(?:north|south)-?(?:east|west)?|east|west|central)(?:ern)?"
_PLACE = late(
    r"\b(?P<link>[Ii]n|[Nn]ear|[Oo]ff|struck|hits?|rocked|shook|jolted|lashed|battered|ravaged|through) (?:the )?"
    r"(?:(?:neighbou?ring|nearby|restive|volatile|war-torn|rural|downtown) )?"
    rf"(?:(?:[a-z]+ ){{0,2}}(?:[A-Z][a-z]+ ){{0,3}}(?:{_KINDS})(?: of)? )?"
    rf"(?P<name>(?:{_SIDES} )?(?>[A-Z][\w'’-]+"
    r"(?:(?: (?:es|al|el|de|la|of|the|sur))? (?:(?:al|el|as|ash|ar|ad)-)?[A-Z][\w'’-]+)*\b))"
    rf"(?P<kind> (?:{_KINDS}|area)\b)?(?! (?!(?:has|was|is|as|this)\b)[a-z]+s\b(?!,)|,? [a-z]* ?hospitals?\b)"
)
_LINKS = {"near": "near", "off": "off"}
_OF_A_NATION = late(r"(?:an|sh|se) [a-z]")
BEFELL = late(
    rf"\b(?:{'|'.join(sorted(PERSONAL - {'feared'}))}|died|death toll|destroyed|damaged|burned|torched|sunk)$"
)
_OF_ANOTHER = late(
    r"\b(?:war|conflict|insurgency|violence|since|(?:19|20)\d\d|years?|decades?|months?|another|other|similar|separate"
    r"|previous|earlier|last (?:week|month)|elsewhere|abroad|overseas|nationwide|worldwide|globally"
    r"|(?:in|around) the world|across the country|[Ii]n all|altogether)\b"
)
"""What a sentence says of more than the one event that its paper reports."""
_EVENT = late(
    r"(?<!opened )(?<!open )(?<!under )(?<!returned )\b"
    r"(?:(?:gas|car|bus|train|plane|air|boat|road|bomb|suicide|truck|mine|coal|rocket|mortar|missile|grenade|knife|gun"
    r"|rebel|terrorist|militant|border|street|forest|house|factory|traffic|ferry|helicopter)[ -]){0,2}"
    r"(?:blast|bombing|attack|explosion|quake|earthquake|tsunami|crash|accident|collision|clash|battle|war|insurgency"
    r"|flood|storm|hurricane|typhoon|cyclone|tornado|landslide|mudslide|avalanche|fire|blaze|wildfire|raid|shooting"
    r"|ambush|riot|outbreak|epidemic|famine|massacre|stampede|eruption|derailment|fighting|flooding|violence|shelling"
    r"|unrest)(?:es|s)?\b|\b(?!(?:The|This|That|A|An|In|Civil|World)\b)[A-Z]\w+ (?:civil )?(?:war|conflict)\b"
)
_MANY = ("s", "fighting", "flooding", "violence", "shelling", "unrest")
_WIDER = late(r"\b(?:wars?|conflict|world\w*|globally|abroad|overseas|another|elsewhere|region)\b")
_ELSE_DONE = late(
    r"\b(?:killed|dead|died|injured|wounded|missing|arrested|detained|trapped)\b.*\b(?:was|were|is|are|has|have|had|will)\b"
)
"""What is told of them besides: "the 16 killed in the attack | were buried in Osk"."""

_THE = late(r"\b[Tt]he (?:other )?$")
_CHARGE = late(
    r"(?: (?!(?:and|but|who|which)\b)[\w’'-]+){0,8}? "
    r"(?:(?P<done>convicted|accused|charged|jailed|sentenced|arrested|detained|infected|diagnosed) |(?=\w+ \w+ing\b))"
    r"(?P<what>(?:of|with|for) (?!(?:a|an|the|up|at|about|\d)\b)[A-Za-z][\w’' -]{2,60}?)"
    r"(?=[,.;]|$| (?:in|on|at|after|since|when|during|and|as|last|by)\b)"
)
"""What somebody is charged with: "were convicted | of smuggling weapons"."""

_BY_LAW = ("jailed", "convicted", "arrested", "detained", "executed", "imprisoned", "deported")
_TRIED = ("convicted", "accused", "jailed", "arrested", "detained")

_CLAUSE = late(r";|\b(?:which|who|whose|where|when|while|whereas|as|after|before|since|but|although|though)\b")
_DESCRIBES = late(r"-[a-z]+$")
"""No place but a word made of one: "in Taliban-linked | violence"."""
_CLOSE, _CHAINED = 4, 12
_WHO_SAYS = ("officials ", "police ", "authorities ", "sources ", "doctors ", "medics ", "diplomats ", "reporters ")
_AND = late(
    rf"(?P<more> and (?:{_SIDES} )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r"(?=[,.;]|$| (?:by|on|in|at|after|when|during|that|which|has|have|(?:kill|injur|wound)(?:ed|ing)|left)\b)"
)
_BODIES = frozenset("Party Parliament Congress House Senate Court Ministry Army Navy Union Council Commission".split())


class Place(NamedTuple):
    """A place that a text names, as "in Osk", and where it stands."""

    words: str
    start: int
    end: int


def with_place(label: str, one: Stated, mentions: Mentions, *, alone: bool) -> str:
    """What befell people, with where, for what or in what; "" where only the text tells who "the nine" are.

    The place is that of its sentence, else of the one before, or the only one of a headline or first sentence; these
    hold only for what is `alone` of its name.
    """
    if " in " in label:
        return label
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    if (charge := _CHARGE.match(text, at + len(one.mention.text))) and label.endswith(charge["done"] or _TRIED):
        return f"{label} {charge['what']}"
    meant = _THE.search(text, 0, at) is not None
    near = nearest_place(one) or _place_before(one, mentions)
    near = near or (_place_of_event(one, mentions) if alone and not meant else "") or _event_in(one)
    near = near or (_country_of(one, mentions) if alone and not meant else "")
    if not near:
        return "" if meant and label.startswith("people ") else label
    return f"{label} {near}" if near.partition(" ")[2] not in label else label


def _place_before(one: Stated, mentions: Mentions) -> str:
    """The last place of the sentence before, where the figure's own names neither a place nor another event."""
    before = mentions.before(one.passage)
    if before is None or one.passage.item or _OF_ANOTHER.search(one.passage.text):
        return ""
    places = list(_places(before.text, one.label))
    return places[-1].words if len(places) == 1 or (places and _are_chained(places)) else ""


def _are_chained(places: Sequence[Place]) -> bool:
    """Whether places tell one place together: "in Yaodu district in Linfen"."""
    return all(b.start - a.end < _CHAINED for a, b in pairwise(places))


def _country_of(one: Stated, mentions: Mentions) -> str:
    """The country that the paper speaks of, where the sentence tells of nothing more than that."""
    if _WIDER.search(one.passage.text) or find_places(one.label):
        return ""
    document = mentions.document(one.passage)
    country = subject_of(f"{document.title}\n{document.text}")
    return f"in {named_country(country)}" if country else ""


def _event_in(one: Stated) -> str:
    """In what, as the sentence says it: "in a gas blast"; of two the nearest. Nobody is jailed in an attack."""
    if one.label.endswith(_BY_LAW):
        return ""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    found = min(_EVENT.finditer(text), key=lambda each: max(at - each.end(), each.start() - at), default=None)
    if found is None:
        return ""
    event = found.group()
    if event[0].isupper():
        return f"in the {event}"
    article = "" if event.endswith(_MANY) else "an " if event[0] in "aeiou" else "a "
    return f"in {article}{event}"


def _place_of_event(one: Stated, mentions: Mentions) -> str:
    """The one place that the headline names, or the first sentence, where the figure stands close behind that."""
    document = mentions.document(one.passage)
    if one.passage.position > _CLOSE or _OF_ANOTHER.search(one.passage.text):
        return ""
    for text in (document.title, document.text[: one.passage.sentence.start].partition("\n")[0]):
        places = list(_places(text, one.label))
        if places and _are_chained(places):
            return places[0].words
    return ""


def nearest_place(one: Stated) -> str:
    """Where the sentence says that it was, as "in Osk": the place nearest to the figure, of two the first."""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    here = [place for place in _places(text, one.label) if _of_one_clause(text, place.start, at)]
    nearest = min(here, key=lambda place: max(at - place.end, place.start - at), default=None)
    return nearest.words if nearest else ""


def _of_one_clause(text: str, start: int, at: int) -> bool:
    """Whether a place and a figure stand in one clause, or the place opens the sentence: "In Osk, police said"."""
    between = text[min(start, at) : max(start, at)]
    return not start or (_CLAUSE.search(between) is None and _ELSE_DONE.search(between) is None)


def _places(text: str, label: str) -> Iterator[Place]:
    """The places that a text names."""
    for place in _PLACE.finditer(text):
        words = takewhile(_is_no_day, place["name"].split())
        if _DESCRIBES.search(place["name"]):
            continue
        name = " ".join(words).removesuffix("'s").removesuffix("’s")
        if text.endswith(_WHO_SAYS, 0, place.start()) or name.rpartition(" ")[2] in _BODIES:
            continue
        if name and name not in label and not _OF_A_NATION.match(text, place.end() - len("an")):
            named = f"the {name}{place['kind']}" if place["kind"] and name == place["name"] else name
            if more := _AND.match(text, place.end()):
                named = f"{named}{more['more']}"
            yield Place(f"{_LINKS.get(place['link'].lower(), 'in')} {named}", place.start(), place.end())


def _is_no_day(word: str) -> bool:
    return word.casefold().removesuffix("'s").removesuffix("’s") not in CALENDAR
