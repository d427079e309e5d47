"""What befell people at one event, told once: the dead of a town's fire are those of the fire in its country.

Papers call one event by its town, its country or what it was, and each name gives a row. Two rows of one kind that no
place, time, event or people tells apart are read as one thing: the same number twice, or two numbers of which one is
old or disputed. The better row stays. Only those of a part stay beside those of the whole, where they are fewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.figures.rows import Row
from briefings.composing.figures.stated import Stated
from briefings.composing.figures.where import BEFELL
from briefings.composing.mentions import Mentions
from briefings.composing.timeline.incidents import kinds_of
from briefings.composing.tolls.toll import RECENT
from briefings.language.dates import days_of
from briefings.language.places import SEATS, countries, find_places
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

_WHAT = late(r"^(?P<who>.*?)\b(?P<kind>dead|killed|died|death toll|[a-z]+)(?= (?:in|near|off|at|on|since|over) |$)")
_COUNTED = late(r" (?:since|over) .*")
_NAME = late(r"\b[A-Z][\w’'-]+")
_ANYBODY = frozenset(
    {"people", "persons", "lives", "people who", "protesters", "demonstrators", "victims", "residents", ""}
)
_ONE_KIND = {
    **dict.fromkeys(("dead", "killed", "died", "death toll"), "dead"),
    **dict.fromkeys(("injured", "wounded", "hurt"), "injured"),
    **dict.fromkeys(("arrested", "detained"), "arrested"),
}
_PARTS = frozenset("children women boys girls babies infants pupils teenagers minors".split())
_OF_A_DAY = frozenset({"violence", "crash", "fire", "theft", "leak", "stampede"})
_SEARCHED = frozenset({"sinking", "collapse"})
_MINE = late(r"(?i)\b(?:coal ?mines?|mine (?:blast|explosion|accident|fire|shaft)|miners?|colliery|mineshaft|pit)\b")
_A_BLOW, _A_SEARCH = timedelta(days=2), timedelta(days=14)
_AMERICANS = late(r"^(?:U\.?S\.?|American) (?:citizens|nationals)$")
_ATTACKER = late(r"\b(?:bombers?|gunm[ae]n|attackers?|assailants?|explosives)\b")
_CIVILIANS = frozenset({"civilians"})
_AT_LEAST = "at least"
_GROWN = 1.5
"""The dead of a blow grow by no more once two days have gone."""

_BY_CHANCE, _TITLED = 10, 3
"""Below this, those of one group and all people are as many by chance."""


class Befallen(NamedTuple):
    """A row of what befell people: of which kind, to whom, since when, when and where.

    `around` are the lands in one of which its towns may lie: a capital's own, else those that its paper names; `titled`
    are the terms of its paper's title, `told` its text.
    """

    row: Row
    kind: str
    who: str
    since: str
    day: date | None
    towns: frozenset[str]
    lands: frozenset[str]
    around: frozenset[str]
    told: str
    incidents: frozenset[str]
    titled: frozenset[str]

    @property
    def value(self) -> float:
        """How many they are."""
        return self.row.one.mention.in_ones


def told_once(cards: Sequence[Sequence[Row]], mentions: Mentions) -> list[list[Row]]:
    """The rows of each card without those of an event that another row tells better, on whichever card that stands.

    A figure that two cards give stays on the first.
    """
    kept: list[tuple[int, Row, Befallen | None]] = []
    for card, row in ((card, row) for card, rows in enumerate(cards) for row in rows):
        one = _befallen(row, mentions)
        at = next((index for index, each in enumerate(kept) if _are_told_of_one(row, one, each[1:])), None)
        if at is None:
            kept.append((card, row, one))
            continue
        before, _, other = kept[at]
        if one and other and _is_better(one, other):
            if card == before:
                kept[at] = card, row, one
            else:
                del kept[at]
                kept.append((card, row, one))
    return [[row for of, row, _ in kept if of == card] for card in range(len(cards))]


def _are_told_of_one(row: Row, one: Befallen | None, kept: tuple[Row, Befallen | None]) -> bool:
    """Whether two rows give one figure of one sentence, or count what befell people at one event."""
    shown, other = kept
    if (row.one.at, row.one.mention.start) == (shown.one.at, shown.one.mention.start):
        return True
    return one is not None and other is not None and _are_one(one, other)


def _befallen(row: Row, mentions: Mentions) -> Befallen | None:
    one, label = row.one, row.one.label
    found = _WHAT.match(label)
    if found is None or not BEFELL.search(label[: found.end()]):
        return None
    document, where = mentions.document(one.passage), label[found.end() :]
    places = [(where[place.start : place.end], place.country) for place in find_places(where)]
    lands = {name: country for name, country in places if name not in SEATS}
    seats = frozenset(country for name, country in places if name in SEATS)
    return Befallen(
        row=row,
        kind=_ONE_KIND.get(found["kind"], found["kind"]),
        who=_AMERICANS.sub("Americans", found["who"].strip()),
        since="".join(_COUNTED.findall(where)),
        day=_day(one, day_of(document.published)),
        towns=frozenset(_NAME.findall(where)) - frozenset(" ".join(lands).split(" ")),
        lands=frozenset(lands.values()),
        around=seats or countries(f"{document.title}\n{document.text}"),
        told=document.text,
        incidents=_incidents(one.passage.text),
        titled=frozenset(content_terms(document.title)),
    )


def _incidents(text: str) -> frozenset[str]:
    """What befell a place; a bomber who "crashed a truck into" a building had no accident."""
    found = kinds_of(text)
    return found - {"crash"} | {"violence"} if "crash" in found and _ATTACKER.search(text) else found


def _day(one: Stated, published: date | None) -> date | None:
    """The last day that a row is of: its own, else that of its paper."""
    span = days_of(one.as_of) if one.as_of else None
    return span[1] if span else published


def _are_one(one: Befallen, other: Befallen) -> bool:
    """Whether nothing tells two rows apart, and they are no part and its whole."""
    if one.kind != other.kind or _are_of_others(one, other):
        return False
    if (one.day and other.day and abs(one.day - other.day) > RECENT) or (
        one.since != other.since and one.value != other.value
    ):
        return False
    if one.incidents and other.incidents and one.incidents.isdisjoint(other.incidents):
        return False
    if _are_elsewhere(one, other) or _are_two_blows(one, other):
        return False
    return not (_is_part(one, other) or _is_part(other, one)) or _is_overtaken(one, other) or _is_overtaken(other, one)


def _are_two_blows(one: Befallen, other: Befallen) -> bool:
    """Whether two counts far apart are of attacks or accidents of other days, of which a land has one after another.

    In one town the greater may be the newer count of the one; the land's may be of any town.
    """
    if one.day is None or other.day is None or (one.towns and other.towns):
        return False
    of_a_day = one.incidents <= _OF_A_DAY and other.incidents <= _OF_A_DAY and one.incidents and other.incidents
    apart = max(one.value, other.value) > _GROWN * min(one.value, other.value)
    return bool(of_a_day) and apart and abs(one.day - other.day) > _A_BLOW and not (_is_long(one) and _is_long(other))


def _is_overtaken(one: Befallen, other: Befallen) -> bool:
    """Whether a count of a part is an old one of its whole: of a mine, whose dead are found over days at one place."""
    if one.day is None or other.day is None or len(other.lands) > 1 or not (_is_long(one) and _is_long(other)):
        return False
    return one.value < other.value and timedelta(0) < other.day - one.day <= _A_SEARCH


def _is_long(one: Befallen) -> bool:
    """Whether a row is of one place where people are searched for, for days: a mine, a ship; a quake has many."""
    return not _SEARCHED.isdisjoint(one.incidents) or _MINE.search(one.row.one.passage.text) is not None


def _are_of_others(one: Befallen, other: Befallen) -> bool:
    """Whether two rows count other people; a group is all there were where they are as many, and not few.

    A few are as well where papers of one day tell of them under like titles.
    """
    if one.who == other.who or {one.who, other.who} <= _ANYBODY:
        return False
    if _are_fewer_civilians(one, other) or _are_fewer_civilians(other, one):
        return False
    if not _PARTS.isdisjoint(f"{one.who} {other.who}".split(" ")):
        return True  # "12 people and 12 children"
    alike = one.value == other.value and (one.value >= _BY_CHANCE or _are_of_one_story(one, other))
    return not (alike and not _ANYBODY.isdisjoint({one.who, other.who}))


def _are_fewer_civilians(one: Befallen, other: Befallen) -> bool:
    """Whether one only counts the civilians "at least" of a town, of whose people the other counts more these days."""
    if one.who not in _CIVILIANS or other.who not in _ANYBODY or one.towns.isdisjoint(other.towns):
        return False
    near = one.day is not None and other.day is not None and abs(one.day - other.day) <= _A_BLOW
    return near and one.row.one.mention.hedge == _AT_LEAST and one.value < other.value


def _are_of_one_story(one: Befallen, other: Befallen) -> bool:
    """Whether two rows of one day stand in one document, or in two whose titles have most of their words in common."""
    shared = len(one.titled & other.titled)
    return one.day == other.day and shared >= _TITLED and 2 * shared > min(len(one.titled), len(other.titled))


def _are_elsewhere(one: Befallen, other: Befallen) -> bool:
    """Whether the places that two rows name are apart, as are two towns, and a town and a land its paper leaves out."""
    if one.towns and other.towns:
        return one.towns.isdisjoint(other.towns) and not _are_told_of_both(one, other)
    if one.lands and other.lands:
        return one.lands.isdisjoint(other.lands)
    town, land = (one, other) if one.towns else (other, one)
    return bool(town.towns and land.lands) and town.around.isdisjoint(land.lands)


def _are_told_of_both(one: Befallen, other: Befallen) -> bool:
    """Whether two rows of one day count as many, not few, and the paper of each names the other's place, too."""
    alike = one.value == other.value >= _BY_CHANCE and one.day == other.day
    return alike and all(town in one.told for town in other.towns) and all(town in other.told for town in one.towns)


def _is_part(one: Befallen, other: Befallen) -> bool:
    """Whether the one counts those of a town or of one land, and the other more of its land or of several."""
    in_town = bool(one.towns and not other.towns and other.lands)
    return (in_town or (bool(one.lands) and one.lands < other.lands)) and one.value < other.value


def _is_better(one: Befallen, other: Befallen) -> bool:
    """Whether a row tells more than one of the same: what a count has grown from or to, or the town."""
    if (one.row.earlier is None) != (other.row.earlier is None):
        return one.row.earlier is not None
    if one.value == other.value:
        return bool(one.towns) and not other.towns
    return one.value > other.value and one.day is not None and other.day is not None and one.day > other.day
