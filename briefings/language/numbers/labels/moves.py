"""Values that replace others ("from 49% to 19%", "19%, down from 49%"), and amounts that are themselves a change."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.frames import frame_of, moved_object
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import COMPARATIVES, DIRECTION_NOUNS, DIRECTIONS, FALLING, MOVES, PUTTING
from briefings.language.numbers.labels.wording import STOPS
from briefings.patterns import late

_FROM = late(rf"(?i)\bfrom[ \u00a0]{BEFORE}(?:an? )?$")
_TO = late(rf"(?i)(?: \([^()]{{1,40}}\))?[^.;:(),]{{0,30}}?,?[ \u00a0]to[ \u00a0]{BEFORE}(?:an? )?")
_BESIDE = (
    r"(?:as )?compared (?:with|to)|against|versus|vs\.?|after|instead of|rather than"
    r"|(?:more than |nearly |almost )?(?:double|twice|triple|half|\w+ times)(?: as \w+ as)?"
    r"|(?:more|less|fewer|higher|lower|greater|smaller|larger|better|worse) than"
)
_EARLIER = (
    r"an?|the|its|about|last year['’]s|revised|previous|earlier|original|initial|record|planned|current|low of|high of"
    r"|peak of|level of|one of"
)
_NAMED_AGAIN = (
    r"(?:(?:year-(?:earlier|ago)|net|operating|pretax|after-tax|restated) ){0,3}"
    r"(?:net|income|loss(?:es)?|profits?|earnings|sales|revenues?) (?:of|totaling) "
)
_COMES_FROM = late(
    r"(?i)(?: \([^()]{1,40}\))?(?P<between>(?:[^.;:()]|\.\d){0,80}?)"
    rf"(?:,? from|,? (?P<beside>{_BESIDE})|,? (?P<instead>(?:which )?replac(?:es|ed|ing)))"
    rf"[ \u00a0]{BEFORE}(?:(?:{_EARLIER}) ){{0,3}}(?:{_NAMED_AGAIN})?"
)
_LINKING = "from compared against versus vs after instead rather double twice triple half times than replac".split()
"""One of these stands in whatever links a value to an older one."""
# "Displaced after a two-alarm fire"; "twenty-two" is a number.
_OF_A_KIND = late(r"[\w.]+-(?!(?:one|two|three|four|five|six|seven|eight|nine)\b)[a-z]{3,}")
_MOVED_BY = late(
    rf"(?i)\b(?:up|down|higher|lower|revised|{'|'.join(DIRECTION_NOUNS)})\b[^,]{{0,40}}$|\b(?:{'|'.join(DIRECTIONS)})$"
)
_TO_A_PRICE = late(
    r"(?: \([^()]{1,30}\)|,? or [^,]{1,20}?,?)?,? (?:to|at) (?:(?:close|end|finish|settle) at )?"
    r"(?:an? )?(?:(?:seasonally[- ]adjusted|annual|total of|rate of|record(?: of)?|new) ){0,2}[^a-zA-Z]{0,3}[0-9]"
)
_TIMES_AHEAD = frozenset("last in on this from".split())
_WHEN = late(
    r" (?:last (?:week|month|year|quarter)|this week|on [A-Z]\w+day|in [A-Z][a-z]+"
    r"|from [^\d,;]{0,12}(?:week|month|quarter|year|day)(?:[’']s [a-z]+)?)(?= to )"
)
"""When, or from when, something moved, between by how much and where to: "rose 3,000 | last week | to 41,000"."""

_BEFORE_A_PRICE = (" to ", " at ", " (", ",", " or ")
_SHORT, _NEAR = 3, 8
_BOOKED = frozenset("pretax pre-tax after-tax extraordinary one-time nonrecurring special capital unusual".split())
_PARTICLES = {"up": "up", "ahead": "up", "down": "down"}
TRADED = {"lost": "down", "shed": "down", "added": "up", "gained": "up"}
"""What a price does by so much, and others do with things of theirs."""

_VERBS = MOVES | TRADED.keys() | {"up", "down"}
_MOVING = _VERBS | PUTTING
_RANGING = late(r"(?i)rang\w*|var(?:y|ies|ied|ying)|anywhere|ages|aged|fluctuat\w*|spann\w*")


class Link(Enum):
    """How a sentence goes on from a value to the one before it."""

    MOVED = "NEW, down 5 points from OLD"
    TO_FROM = "to NEW from OLD"
    CAME = "NEW … from OLD"
    BESIDE = "NEW, compared with OLD"


class Move(NamedTuple):
    """What the words around a value say of its moving: where to, and whether the value is itself the size of a move."""

    change: str | None = None
    delta: bool = False


_STILL = Move()


def is_from_to(text: str, start: int) -> bool:
    """Whether the value at `start` stands behind a "from" that tells of a change, not of a range."""
    line = text[max(0, start - 110) : start]
    found = _FROM.search(line) if "from" in line.lower() else None
    if found is None:
        return False
    words = re.split(r"[^\w'’-]+", re.split(r"[.;:]\s", line[: found.start()])[-1].lower())[-14:]
    return not any(_RANGING.fullmatch(word) for word in words[-4:]) and any(word in MOVES for word in words)


def replaces(old: Setting, new_start: int) -> bool:
    """Whether "from OLD … to NEW" stands there."""
    words = old.before
    if words.last != "from" or _RANGING.fullmatch(words.low(len(words) - 2)):
        return False
    return _TO.fullmatch(old.text, old.end, new_start) is not None


def link_to_old(new: Setting, old_start: int) -> Link | None:
    """How the words between two values make the second the older one; None where they don't."""
    if _OF_A_KIND.match(new.text, old_start):
        return None
    between = new.text[new.end : old_start].lower()
    linked = any(word in between for word in _LINKING)
    found = _COMES_FROM.fullmatch(new.text, new.end, old_start) if linked else None
    if found is None:
        return None
    if found["beside"]:
        return Link.BESIDE
    if found["instead"] or _MOVED_BY.search(found["between"]):
        return Link.MOVED
    return Link.TO_FROM if new.before.last == "to" else Link.CAME


def move_of(place: Setting, *, relative: bool, money: bool = False) -> Move:
    """How the value moves; `relative` says that it is a percentage or points, which any verb of change makes a change.

    Of `money` only verbs without an object do: "gold fell $5", but "cut $5".
    """
    before = place.before
    text, start = place.text, place.start
    verb = DIRECTIONS.get(text[start : place.end].lower()) if text[start].isalpha() else None  # "doubled" is its number
    noun = _noun_after(place) or _noun_before(before, place.after)
    if verb is not None or noun is not None:
        return Move(change=verb or noun, delta=True)
    moved = moved_object(before)
    if moved is None and _MOVING.isdisjoint(before.lows):
        return _compared(place, relative=relative)
    if moved is not None:
        level = before.last != "by"
        return _STILL if before.last == "from" else Move(change=DIRECTIONS.get(moved[1]), delta=not level)
    return _by_verb(place, relative=relative, money=money or leads_to_level(place))


def _by_verb(place: Setting, *, relative: bool, money: bool) -> Move:
    """How the verb or the comparative beside the value says that it moves."""
    frame = None if _VERBS.isdisjoint(place.before.lows) else frame_of(place.before)
    if frame is not None and frame.verb in MOVES and frame.preposition != "from":
        if place.hedge in {"below", "above"} and not frame.preposition:
            return Move(change=DIRECTIONS.get(frame.verb))  # "slipped below $69": the level, and not how far
        if relative and not frame.preposition and place.before.last == "the" and place.after.first.isalpha():
            return _STILL  # "cut the 25% inflation rate": the rate, and not how far
        moving = relative or (money and (frame.verb in FALLING or frame.particle != ""))
        growing = relative and frame.preposition == "at" and frame.verb in DIRECTIONS  # "spending grew at 4.6%"
        moving = moving or (money and moves_a_price(place))
        delta = frame.preposition == "by" or (moving and not frame.preposition) or growing
        if delta or frame.preposition == "to":
            return Move(change=DIRECTIONS.get(frame.verb) or _PARTICLES.get(frame.particle), delta=delta)
    if frame is not None and frame.verb in TRADED and moves_a_price(place):
        return Move(change=TRADED[frame.verb], delta=True)
    if frame is not None and frame.preposition in {"", "by"} and (relative or (money and frame.particle)):
        way = frame.verb if relative and frame.verb in {"up", "down"} else _PARTICLES.get(frame.particle)
        if way:
            return Move(change=way, delta=True)
    return _compared(place, relative=relative)


def _compared(place: Setting, *, relative: bool) -> Move:
    """How the comparative behind the value says that it moves: "5% more"."""
    after = place.after
    at = after.lows.index(")") + 1 if after.first == "(" and ")" in after.lows[:_NEAR] else 0
    compared = COMPARATIVES.get(after.low(at))
    if not compared:
        return _STILL
    priced = after.low(at) in {"higher", "lower"} and after.low(at + 1) in {"at", "to"}
    return Move(change=compared, delta=True) if relative or priced else _STILL


def moves_a_price(place: Setting) -> bool:
    """Whether the value is by how much a price moved, as the price follows: "lost | 10 rupees | to 273 rupees"."""
    return place.before.last in TRADED and leads_to_level(place)


def leads_to_level(place: Setting) -> bool:
    """Whether the value that something moved to follows: "fell | 3.7 million barrels | to 200 million"."""
    if place.after.first in _TIMES_AHEAD and (when := _WHEN.match(place.text, place.end)):
        return _TO_A_PRICE.match(place.text, when.end()) is not None
    opens = place.text.startswith(_BEFORE_A_PRICE, place.end)  # most figures are spared the pattern
    return opens and _TO_A_PRICE.match(place.text, place.end) is not None


def is_booked(words: Words, gain: int) -> bool:
    """Whether a gain is one in a company's books: "a pretax gain", "a gain on the sale of"; it moves nothing."""
    behind = words.low(gain + 1) in {"on", "from"} or (
        words.low(gain + 2) == "the" and words.low(gain + 3) == "carrying"
    )
    return behind or words.low(gain - 1) in _BOOKED


def _noun_before(before: Words, after: Words) -> str | None:
    """The direction of "an increase of", "a rise of"."""
    if before.last != "of":
        return None
    last = len(before) - 1
    noun = before.low(last - 1)
    if (moved := phrase_before(before, last, anywhere=True)) and before.low(moved.first) in DIRECTION_NOUNS:
        noun = before.low(moved.first) if before.low(moved.first + 1) == "in" else noun
    booked = noun == "gain" and (before.low(last - 2) != "a" or after.first in {"from", "on"})
    return None if booked else DIRECTION_NOUNS.get(noun)


_NOUN_WITHIN = 4  # words behind a value, a hyphen among them


def _noun_after(place: Setting) -> str | None:
    """The direction of "a 66% increase", "a 4-point drop"."""
    if DIRECTION_NOUNS.keys().isdisjoint(place.after.lows[:_NOUN_WITHIN]):
        return None
    at = 1 if place.after.first == "-" else 0
    for noun in (at, at + 1, at + 2):
        word = place.after.low(noun)
        if word == "gain" and is_booked(place.after, noun):
            return None
        if word in DIRECTION_NOUNS:
            behind = place.after.low(noun + 1)
            return None if behind[:1].isalpha() and behind not in STOPS else DIRECTION_NOUNS[word]
        if not word.isalpha() or len(word) <= _SHORT:
            return None
    return None
