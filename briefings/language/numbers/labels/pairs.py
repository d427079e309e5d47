"""Figures that stand in one sentence and tell of one thing: old and new, a change and the level it leads to.

Old and new are read in the orders that news writes them::

    from OLD to NEW · to NEW from OLD · NEW, up 12% from OLD · NEW, compared with OLD a year earlier
    OLD in 2023 and NEW in 2024 · currently OLD, will rise to NEW

A comparison counts only where the old value has a time of its own: "compared with 11% of other claims" sets two things
side by side.
"""

from __future__ import annotations

from briefings.language.numbers.amounts import Amount
from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.moves import Link, link_to_old, replaces
from briefings.language.numbers.labels.results import is_same_measure, is_year_earlier
from briefings.language.numbers.labels.setting import Setting
from briefings.language.numbers.labels.verbs import DIRECTION_NOUNS, MOVES
from briefings.language.numbers.mention import FigureMention
from briefings.language.numbers.units import TIMES
from briefings.patterns import late

_FURTHEST = 100
_ALIKE, _UNLIKE = 20, 1_000
_PAIR = 2
_BETWEEN_TWO = 3  # figures: a change, a year
_LED_TO = late(
    r"(?P<also>,? or )|(?: \([^()]{1,25}\))?"
    r"(?: from an? (?:[a-z]+ )?(?:year|month|quarter) (?:earlier|ago|before)| year[- ]on[- ]year)?"
    r"(?: (?:in|for|during) (?:(?:19|20)\d\d|(?:the|its|their) (?:[a-z-]+ ){0,2}(?:quarter|period|half|year|month))"
    r"(?: (?:to|ended|ending) (?:\d{1,2} )?[A-Z][a-z]+(?: \d{1,2})?)?)?(?: (?:last|this) (?:week|month|quarter|year))?"
    rf",? (?:to|at) (?:(?:close|end|finish|settle|trade|stand) at )?(?:an? )?"
    rf"(?:(?:new )?record |historic |unprecedented |seasonally[- ]adjusted )?{BEFORE}"
)
_APPOSED = late(r"[^;:]{0,90}, (?:with )?an? (?:[a-z-]+ ){0,3}")
_UP_BY = late(r"[^;:]{0,60}, (?:up|down)(?: by)? ")
_ASIDE = late(
    r", (?:(?:currently|now|at present|which (?:is|was|had been|has been|stood at)(?: now| currently)?)"
    rf"|(?:first |originally |initially |previously )?(?:set|put|fixed|estimated|forecast) at) {BEFORE}$"
)
_OUT_OF_ASIDE = late(r"[^,.;:()]{0,30}, [^.;:()]{1,50} (?:to|at) $")
_NEXT_YEAR = late(rf" in (?P<then>(?:1[89]|20)\d\d),? (?:and|but|then)(?: (?:rose|grew|fell|went) to)? {BEFORE}")
_ITS_YEAR = late(r" (?:[a-z]+ ){0,2}in (?P<now>(?:1[89]|20)\d\d)\b")
_YEAR = late(r"(?:1[89]|20)\d\d")
_EARLIER = late(
    r",? (?:(?:in|at|on|for|during|after) (?:the|its|his|her|their) "
    r"(?:last|previous|preceding|prior|first|second|third|fourth)\b"
    r"|of (?:(?:1[89]|20)\d\d|last|[JFMASOND][a-z]{2,8}\b)|under (?:the|its) (?:current|present|old|previous|former)\b"
    r"|(?:at present|now|currently|today|before|earlier|previously)\b"
    r"|(?:forecast|expected|planned|predicted|estimated|recorded|reported|registered) )"
)
_PER_SHARE = late(rf"(?: \([^()]{{1,40}}\))?,? or {BEFORE}")
_OPEN_END = late(r"\s?[.,;)]|\s*$| (?:in|on|at|an?|last|the|during|before|earlier|ago|previously|now)\b")


_BESIDE = late(rf"\b(?:from|across|in|on|at|over|via) {BEFORE}$")


def in_apposition(place: Setting, mention: FigureMention, before: FigureMention) -> str:
    """The label of a change that follows another value, which says what changed.

    "$10 billion …, a 66% increase", "…, an increase of 66%", "1,947 points, up 34".
    """
    if not before.label:
        return mention.label
    start = mention.start - (len(place.hedge) + 1 if place.hedge else 0)
    if _UP_BY.fullmatch(place.text, before.end, start):
        return before.label
    before_of = place.before.low(len(place.before) - 2)
    noun = before_of if place.before.last == "of" else place.after.first
    if noun not in DIRECTION_NOUNS or place.after.low(1) in {"in", "of"}:
        return mention.label
    if before.kind == "count" and _BESIDE.search(place.text, max(0, before.start - 20), before.start):
        return ""  # "took $10 million from 3,500 theaters, a drop of 31%": it is not the theaters that drop
    return f"{noun} in {before.label}" if _APPOSED.fullmatch(place.text, before.end, start) else mention.label


def with_previous(found: list[FigureMention], places: list[Setting]) -> list[FigureMention]:
    """The mentions with the value that each replaces, where the text states both."""
    if len(found) < _PAIR:
        return found
    linked, olds = list(found), set[int]()
    for index, place in enumerate(places[:-1]):
        if index in olds:
            continue  # "$8 from $4 a year ago, but down from $9 in May"
        for after in range(index + 1, min(len(linked), index + 1 + _BETWEEN_TWO)):
            first, second = linked[index], linked[after]
            past = after > index + 1 and first.delta and place.text[first.end : linked[index + 1].start] != " ("
            if second.start - first.end > _FURTHEST or past:
                break
            if (pair := _linked(first, second, place)) is not None:
                linked[index], linked[after] = pair
                olds.update([after] if pair[0].previous is pair[1] else [])
                break
            if not _stands_between(second) and not _is_said_again(first, second, place.text):
                break
    return linked


def _stands_between(figure: FigureMention) -> bool:
    """Whether old and new may have the figure between them: the change, a year, "a few weeks"."""
    return figure.delta or _is_year(figure) or figure.unit in TIMES or figure.kind == "multiple"


_AGAIN = frozenset({" (", " (about "})


def _is_said_again(first: FigureMention, second: FigureMention, text: str) -> bool:
    """Whether the second figure is the first once more: by the share, or in another currency in brackets."""
    return text[first.end : second.start] in _AGAIN or is_per_share(first, second, text)


def is_per_share(first: FigureMention | Amount, second: FigureMention | Amount, text: str) -> bool:
    """Whether the second figure is the first counted by the share: "$6.6 million, or 18 cents a share"."""
    return second.unit.endswith(" per share") and _PER_SHARE.fullmatch(text, first.end, second.start) is not None


def _is_year(figure: FigureMention) -> bool:
    return figure.kind == "plain" and _YEAR.fullmatch(figure.text) is not None


def _linked(first: FigureMention, second: FigureMention, place: Setting) -> tuple[FigureMention, FigureMention] | None:
    """Two figures as the words between them tie them, None where they don't; `place` is the first one's."""
    if first.delta and (step := _LED_TO.fullmatch(place.text, first.end, second.start)):
        same_again = step["also"] is not None  # "8 points or 1.4 percent"
        led = second._replace(label=second.label or first.label, change=first.change, delta=same_again)
        if first.unit == "point" and led.kind == "plain" and led.text[0].isdigit():
            led = led._replace(kind="points", unit=first.unit)  # "rose 9 points to 1,033"
        return first, led
    both = None if first.delta else _in_one_unit(first, second, place.text)
    if both is None or _is_year(first) or _is_year(second):
        return None
    first, second = both
    if replaces(place, second.start) or _in_the_next_year(first, second, place.text):
        return _old_new(first, second, second.label or first.label or _moved_before(place))
    if second.change and not second.delta and _is_aside(place, second.start):
        return _old_new(first, second, second.label or _before_aside(place))
    if _tells_the_old(first, second, place):
        when = second.as_of or ("a year earlier" if is_year_earlier(second.label) else None)
        old = second._replace(label=first.label, kind=_kind(first, second), change=None, delta=False, as_of=when)
        return first._replace(kind=old.kind, previous=old, change=_way(second, first)), old
    return None


def _old_new(first: FigureMention, second: FigureMention, label: str) -> tuple[FigureMention, FigureMention]:
    old = first._replace(label=label, kind=_kind(first, second), change=None)
    return old, second._replace(label=label, kind=old.kind, previous=old, change=_way(first, second), delta=False)


def _in_one_unit(first: FigureMention, second: FigureMention, text: str) -> tuple[FigureMention, FigureMention] | None:
    """Both in the unit that one of them may leave to the other: "$15 an hour from $12", "to 5.2% from 6.1"."""
    if first.unit == second.unit:
        return first, second
    for one, other in ((first, second), (second, first)):
        if one.unit.partition(" per ")[0] == other.unit and other.value < _ALIKE * one.value:
            whole = other._replace(unit=one.unit, kind=one.kind)
            return (first, whole) if other is second else (whole, second)
    if "money" == first.kind == second.kind and _is_short_for(first.unit, second.unit):
        unit = max(first.unit, second.unit, key=len)  # "$2.4 billion Canadian from $1.9 billion"
        alike = max(first.value, second.value) < _ALIKE * min(first.value, second.value)
        return (first._replace(unit=unit), second._replace(unit=unit)) if alike else None
    bare = second.unit == "dimensionless" and second.kind in {"plain", "count"} and not second.label
    if bare and first.kind == "money" and second.value < _ALIKE * first.value < _ALIKE * _ALIKE * second.value:
        return (first, second._replace(unit=first.unit, kind="money")) if _OPEN_END.match(text, second.end) else None
    if bare and first.kind in {"percent", "measure"} and _OPEN_END.match(text, second.end):
        return first, second._replace(unit=first.unit, kind=first.kind)
    return None


def _is_short_for(one: str, other: str) -> bool:
    """Whether one unit is the other without its country: "dollar", "united states dollar"."""
    short, full = sorted((one, other), key=len)
    return full.endswith(f" {short}") or (short, full) == ("pound", "pound sterling")


def _in_the_next_year(first: FigureMention, second: FigureMention, text: str) -> bool:
    """Reads "$2.5 billion in 2023 and $3.2 billion in 2024"."""
    now = _ITS_YEAR.match(text, second.end)
    then = _NEXT_YEAR.fullmatch(text, first.end, second.start) if now else None
    return then is not None and now is not None and then["then"] < now["now"]


def _is_aside(place: Setting, following: int) -> bool:
    """Whether the value stands in an aside: "the minimum wage, currently $12 an hour, will rise to …"."""
    closed = _OUT_OF_ASIDE.fullmatch(place.text, place.end, following) is not None
    return closed and _ASIDE.search(place.text, place.since, place.start) is not None


def _moved_before(place: Setting) -> str:
    """What a verb has moved before a comma: "raised tariffs on cars, from | 25% to 100%"."""
    comma = len(place.before) - 2
    if place.before.low(comma) != ",":
        return ""
    phrase = phrase_before(place.before, comma)
    return phrase.text if phrase and place.before.low(phrase.first - 1) in MOVES else ""


def _before_aside(place: Setting) -> str:
    """What the aside tells the value of."""
    comma = len(place.before) - 1 - place.before.lows[::-1].index(",")
    phrase = phrase_before(place.before, comma)
    return phrase.text if phrase else ""


def _tells_the_old(new: FigureMention, old: FigureMention, place: Setting) -> bool:
    """Whether the second value is what the first replaced: "61%, down from 66%", "to 5.2% from 6.1%"."""
    if old.delta or (old.label and not is_same_measure(old.label, new.label)):
        return False
    link = link_to_old(place, old.start)
    if link is None or (new.kind == "count" and max(new.value, old.value) > _UNLIKE * min(new.value, old.value)):
        return False  # "topped 1.3 million after 17 weeks"
    if link is Link.BESIDE:
        return old.as_of is not None or is_year_earlier(old.label) or _EARLIER.match(place.text, old.end) is not None
    sure = link is Link.TO_FROM and new.kind in {"percent", "money"}
    return link is Link.MOVED or sure or new.change is not None


def _kind(first: FigureMention, second: FigureMention) -> str:
    return second.kind if first.kind == "plain" else first.kind


def _way(old: FigureMention, new: FigureMention) -> str | None:
    if old.value == new.value:
        return None
    return "up" if new.value > old.value else "down"
