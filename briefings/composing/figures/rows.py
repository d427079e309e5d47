"""Rows that can be told from one another: where several have one label, each needs the place that it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from briefings.composing.figures.stated import Stated
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.numbers.labels.results import has_owner
from briefings.patterns import late

_KINDS = "town|city|province|village|district|state|region|capital|port|island|resort|suburb|country|neighbou?rhood"
_PLACE = late(
    rf"\b(?P<link>[Ii]n|[Nn]ear|[Oo]ff) (?:the )?(?:(?:[a-z]+ ){{0,2}}(?:[A-Z][a-z]+ ){{0,3}}(?:{_KINDS})(?: of)? )?"
    rf"(?P<name>(?>[A-Z][\w'’-]+(?:(?: (?:es|al|el|de|la|of|the|sur))? [A-Z][\w'’-]+)*\b))"
    rf"(?P<kind> (?:{_KINDS}|area)\b)?(?! [a-z]+s\b(?!,)|,? [a-z]* ?hospitals?\b)"
)
_OF_A_NATION = late(r"(?:an|sh|se) [a-z]")
_IN_PLACE = late(r"(?<=killed) in [A-Z].*$|(?<=dead) in [A-Z].*$|(?<=wounded) in [A-Z].*$|(?<=injured) in [A-Z].*$")
_OF_A_PLACE = late(r"(?<!killed)(?<!dead)(?<!wounded)(?<!injured) (?:in|of) (?:the )?[A-Z][\w-]+(?: [A-Z]\w+)?$")
_WHO_SAYS = ("officials ", "police ", "authorities ", "sources ", "doctors ", "medics ", "diplomats ", "reporters ")
_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])


class Row(NamedTuple):
    """A row of the table: the value, and the one that it replaced."""

    one: Stated
    earlier: Stated | None


def told_apart(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows whose labels tell them apart, with the place of each where others have the same label.

    Two rows that say "people killed" and not where can't be read; the first of them alone could be taken for all. The
    values of a list in one sentence have a date each.
    """
    passages: dict[str, set[tuple[int, int]]] = {}
    for row in rows:
        passages.setdefault(_name(row), set()).add(row.one.at)
    seen = set[tuple[str, str | None, str]]()
    for row in rows:
        label = row.one.label if len(passages[_name(row)]) == 1 else _placed(row.one)
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


def _nearest_place(one: Stated) -> str:
    """Where the sentence says that it was, as "in Osk": the place nearest to the figure, of two the first."""
    text, at = one.passage.text, one.mention.start - one.passage.sentence.start
    found = list[tuple[int, str]]()
    for place in _PLACE.finditer(text):
        words = takewhile(_is_no_day, place["name"].split())
        name = " ".join(words).removesuffix("'s").removesuffix("’s")
        if text.endswith(_WHO_SAYS, 0, place.start()):
            continue
        if name and name not in one.label and not _OF_A_NATION.match(text, place.end() - len("an")):
            named = f"the {name}{place['kind']}" if place["kind"] and name == place["name"] else name
            found.append((max(at - place.end(), place.start() - at), f"{place['link'].lower()} {named}"))
    return min(found, key=itemgetter(0), default=(0, ""))[1]


def _is_no_day(word: str) -> bool:
    return word.casefold().removesuffix("'s").removesuffix("’s") not in _CALENDAR
