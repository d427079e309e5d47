"""Rows that can be told from one another: where several have one label, each needs the place that it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from briefings.composing.figures.stated import Stated
from briefings.composing.mentions import Mentions
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.numbers.labels.results import has_owner
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.patterns import late

_KINDS = "town|city|province|village|district|state|region|capital|port|island|resort|suburb|country|neighbou?rhood"
_SIDES = "(?:(?:north|south)-?(?:east|west)?|east|west|central)(?:ern)?"
_PLACE = late(
    r"\b(?P<link>[Ii]n|[Nn]ear|[Oo]ff|struck|hits?|rocked|shook|jolted|lashed|battered|ravaged|through) (?:the )?"
    rf"(?:(?:[a-z]+ ){{0,2}}(?:[A-Z][a-z]+ ){{0,3}}(?:{_KINDS})(?: of)? )?"
    rf"(?P<name>(?:{_SIDES} )?(?>[A-Z][\w'’-]+"
    r"(?:(?: (?:es|al|el|de|la|of|the|sur))? (?:(?:al|el|as|ash|ar|ad)-)?[A-Z][\w'’-]+)*\b))"
    rf"(?P<kind> (?:{_KINDS}|area)\b)?(?! [a-z]+s\b(?!,)|,? [a-z]* ?hospitals?\b)"
)
_LINKS = {"near": "near", "off": "off"}
_OF_A_NATION = late(r"(?:an|sh|se) [a-z]")
_IN_PLACE = late(r"(?<=killed) in [A-Z].*$|(?<=dead) in [A-Z].*$|(?<=wounded) in [A-Z].*$|(?<=injured) in [A-Z].*$")
_BEFELL = late(rf"\b(?:{'|'.join(sorted(PERSONAL - {'feared'}))}|died|death toll)$")
_OF_ANOTHER = late(
    r"\b(?:war|conflict|insurgency|violence|since|(?:19|20)\d\d|years?|decades?|months?|another|other|similar|separate"
    r"|previous|earlier|last (?:week|month))\b"
)
"""What a sentence says of more than the one event that its paper reports."""

_EVENT = late(
    r"\b(?:(?:gas|car|bus|train|plane|air|boat|road|bomb|suicide|truck|mine|coal|rocket|mortar|missile|grenade|knife|gun"
    r"|rebel|terrorist|militant|border|street|forest|house|factory|traffic|ferry|helicopter)[ -]){0,2}"
    r"(?:blast|bombing|attack|explosion|quake|earthquake|tsunami|crash|accident|collision|clash|battle|war|insurgency"
    r"|flood|storm|hurricane|typhoon|cyclone|tornado|landslide|mudslide|avalanche|fire|blaze|wildfire|raid|shooting"
    r"|ambush|riot|outbreak|epidemic|famine|massacre|stampede|eruption|derailment|fighting|flooding|violence|shelling"
    r"|unrest)(?:es|s)?\b"
)
_MANY = ("s", "fighting", "flooding", "violence", "shelling", "unrest")
_CLAUSE = late(r";|\b(?:which|who|whose|where|when|while|whereas|as|after|before|since|but|although|though)\b")
_DESCRIBES = late(r"-[a-z]+$")
"""No place but a word made of one: "in Taliban-linked | violence"."""

_CLOSE, _CHAINED = 4, 12
_OF_A_PLACE = late(r"(?<!killed)(?<!dead)(?<!wounded)(?<!injured) (?:in|of) (?:the )?[A-Z][\w-]+(?: [A-Z]\w+)?$")
_WHO_SAYS = ("officials ", "police ", "authorities ", "sources ", "doctors ", "medics ", "diplomats ", "reporters ")
_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])


class Place(NamedTuple):
    """A place that a text names, as "in Osk", and where it stands."""

    words: str
    start: int
    end: int


class Row(NamedTuple):
    """A row of the table: the value, and the one that it replaced."""

    one: Stated
    earlier: Stated | None


def told_apart(rows: Sequence[Row], mentions: Mentions) -> Iterator[Row]:
    """The rows whose labels tell them apart, with the place of each where others have the same label.

    What befell people says where in any case: "people killed" alone could be of any event.

    Two rows that say "people killed" and not where can't be read; the first of them alone could be taken for all. The
    values of a list in one sentence have a date each.
    """
    passages: dict[str, set[tuple[int, int]]] = {}
    for row in rows:
        passages.setdefault(_name(row), set()).add(row.one.at)
    seen = set[tuple[str, str | None, str]]()
    for row in rows:
        label = row.one.label if len(passages[_name(row)]) == 1 else _placed(row.one)
        if label and _BEFELL.search(label):
            label = _with_place(label, row.one, mentions)
        key = label.casefold(), row.one.as_of if label == row.one.label else None, row.one.mention.unit
        if label and key not in seen:
            seen.add(key)
            yield row._replace(one=row.one._replace(label=label))


def _name(row: Row) -> str:
    """What the row is told by: its label, and for a company's measure the time that it is of."""
    label = _IN_PLACE.sub("", row.one.label).casefold().replace("people dead", "people killed")
    timed = has_owner(row.one.label) or _OF_A_PLACE.search(row.one.label)
    return f"{label} {row.one.as_of} {row.one.mention.unit}" if timed else label


def _placed(one: Stated) -> str:
    """The label with the place that its sentence names, where it has none yet; empty where it names none."""
    if _IN_PLACE.search(one.label):
        return one.label
    if _OF_A_PLACE.search(one.label):
        return ""
    near = _nearest_place(one)
    return f"{one.label} {near}" if near else ""


def _with_place(label: str, one: Stated, mentions: Mentions) -> str:
    """What befell people, with the place that its sentence names, else the only one of a headline or first sentence."""
    near = _nearest_place(one) or _place_of_event(one, mentions) or _event_in(one)
    return f"{label} {near}" if near and near.partition(" ")[2] not in label else label


def _event_in(one: Stated) -> str:
    """In what, as the sentence says it: "in a gas blast"; of two the nearest."""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    found = min(_EVENT.finditer(text), key=lambda each: max(at - each.end(), each.start() - at), default=None)
    if found is None:
        return ""
    event = found.group()
    article = "" if event.endswith(_MANY) else "an " if event[0] in "aeiou" else "a "
    return f"in {article}{event}"


def _place_of_event(one: Stated, mentions: Mentions) -> str:
    """The one place that the headline names, or the first sentence, where the figure stands close behind that."""
    document = mentions.document(one.passage)
    if one.passage.position > _CLOSE or _OF_ANOTHER.search(one.passage.text):
        return ""
    for text in (document.title, document.text[: one.passage.sentence.start].partition("\n")[0]):
        places = list(_places(text, one.label))
        if places and all(b.start - a.end < _CHAINED for a, b in pairwise(places)):
            return places[0].words
    return ""


def _nearest_place(one: Stated) -> str:
    """Where the sentence says that it was, as "in Osk": the place nearest to the figure, of two the first."""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    here = [place for place in _places(text, one.label) if _of_one_clause(text, place.start, at)]
    nearest = min(here, key=lambda place: max(at - place.end, place.start - at), default=None)
    return nearest.words if nearest else ""


def _of_one_clause(text: str, start: int, at: int) -> bool:
    """Whether a place and a figure stand in one clause, or the place opens the sentence: "In Osk, police said"."""
    return not start or _CLAUSE.search(text, min(start, at), max(start, at)) is None


def _places(text: str, label: str) -> Iterator[Place]:
    """The places that a text names."""
    for place in _PLACE.finditer(text):
        words = takewhile(_is_no_day, place["name"].split())
        if _DESCRIBES.search(place["name"]):
            continue
        name = " ".join(words).removesuffix("'s").removesuffix("’s")
        if text.endswith(_WHO_SAYS, 0, place.start()):
            continue
        if name and name not in label and not _OF_A_NATION.match(text, place.end() - len("an")):
            named = f"the {name}{place['kind']}" if place["kind"] and name == place["name"] else name
            yield Place(f"{_LINKS.get(place['link'].lower(), 'in')} {named}", place.start(), place.end())


def _is_no_day(word: str) -> bool:
    return word.casefold().removesuffix("'s").removesuffix("’s") not in _CALENDAR
