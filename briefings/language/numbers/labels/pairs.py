"""Figures that stand in one sentence and tell of one thing: old and new, a change and the level it leads to."""

from __future__ import annotations

from dataclasses import replace

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.moves import came_from, replaces
from briefings.language.numbers.labels.setting import Setting
from briefings.language.numbers.labels.verbs import DIRECTION_NOUNS
from briefings.language.numbers.mention import FigureMention
from briefings.patterns import late

_FURTHEST = 60
_LED_TO = late(rf"(?P<also>,? or )|,? to (?:(?:close|end|finish|settle|trade|stand) at )?(?:an? )?{BEFORE}")
_IS_UP = late(r"[^.;:()]{0,40},? (?:up|down) from ")
_SIDE_BY_SIDE = late(r"\b(?:compared|against|versus)\b")
_APPOSED = late(r"[^;:]{0,90}, an? (?:[a-z]+ ){0,3}")
_UP_BY = late(r"[^;:]{0,60}, (?:up|down)(?: by)? ")


def in_apposition(place: Setting, mention: FigureMention, before: FigureMention) -> str:
    """The label of a change that follows another value, which says what changed.

    "$10 billion …, a 66% increase", "…, an increase of 66%", "1,947 points, up 34".
    """
    if not before.label:
        return mention.label
    start = mention.start - (len(place.hedge) + 1 if place.hedge else 0)
    if _UP_BY.fullmatch(place.text, before.end, start):
        return before.label
    last = len(place.before) - 1
    noun = place.before.low(last - 1) if place.before.low(last) == "of" else place.after.low(0)
    if noun not in DIRECTION_NOUNS or place.after.low(1) in {"in", "of"}:
        return mention.label
    return f"{noun} in {before.label}" if _APPOSED.fullmatch(place.text, before.end, start) else mention.label


def with_previous(found: list[FigureMention], places: list[Setting]) -> list[FigureMention]:
    """The mentions with the value that each replaces, where the text states both."""
    linked = list(found)
    for index, place in enumerate(places[:-1]):
        first, second = linked[index], linked[index + 1]
        if second.start - first.end <= _FURTHEST:
            linked[index], linked[index + 1] = _linked(first, second, place)
    return linked


def _linked(first: FigureMention, second: FigureMention, place: Setting) -> tuple[FigureMention, FigureMention]:
    """Two neighbours as the words between them tie them; `place` is the first one's."""
    if first.delta and (led := _LED_TO.fullmatch(place.text, first.end, second.start)):
        same_again = led["also"] is not None  # "8 points or 1.4 percent"
        return first, replace(second, label=second.label or first.label, change=first.change, delta=same_again)
    if first.unit != second.unit:
        return first, second
    if not first.delta and replaces(place, second.start):
        label, kind = second.label or first.label, _kind(first, second)
        old = replace(first, label=label, kind=kind, change=None)
        return old, replace(second, label=label, kind=kind, previous=old, change=_way(first, second), delta=False)
    if _tells_the_old(first, second, place):
        old = replace(second, label=first.label, kind=_kind(first, second), change=None, delta=first.delta)
        return replace(first, kind=old.kind, previous=old, change=_way(second, first)), old
    return first, second


def _tells_the_old(new: FigureMention, old: FigureMention, place: Setting) -> bool:
    """Whether the second value is what the first replaced: "61%, down from 66%", "to 5.2% from 6.1%"."""
    up_from = _IS_UP.match(place.text, new.end) is not None
    compared = _SIDE_BY_SIDE.search(place.text, new.end, old.start) is not None
    moved = new.change is not None and not new.delta
    told = up_from or moved or (compared and not new.delta)
    return told and came_from(place, old.start) and _same_fact(new, old, place)


def _same_fact(new: FigureMention, old: FigureMention, place: Setting) -> bool:
    """Whether both are values of one thing: "compared with 11% of other claims" sets two things side by side."""
    if old.label and old.label != new.label:
        return False
    return _SIDE_BY_SIDE.search(place.text, new.end, old.start) is None or old.as_of is not None


def _kind(first: FigureMention, second: FigureMention) -> str:
    return second.kind if first.kind == "plain" else first.kind


def _way(old: FigureMention, new: FigureMention) -> str | None:
    if old.value == new.value:
        return None
    return "up" if new.value > old.value else "down"
