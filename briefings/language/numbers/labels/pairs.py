"""Figures that stand in one sentence and tell of one thing: old and new, a change and the level it leads to."""

from __future__ import annotations

import re
from dataclasses import replace

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.moves import came_from, replaces
from briefings.language.numbers.labels.setting import Setting
from briefings.language.numbers.mention import FigureMention

_FURTHEST = 60
_TO_LEVEL = re.compile(rf"[ \u00a0]to[ \u00a0](?:an? )?{BEFORE}")
_IS_UP = re.compile(r"[^.;:()]{0,40}, (?:up|down) from ")
_SIDE_BY_SIDE = re.compile(r"\b(?:compared|against|versus)\b")
_APPOSED = re.compile(r"[^.;:]{0,90}, an? (?:[a-z]+ ){0,2}")


def in_apposition(place: Setting, mention: FigureMention, before: FigureMention) -> str:
    """The label of a change that follows another value, which says what changed: "$10 billion …, a 66% increase"."""
    noun = place.after.low(0)
    if not before.label or place.after.low(1) in {"in", "of"} or not noun.isalpha():
        return mention.label
    if _APPOSED.fullmatch(place.text, before.end, mention.start - len(place.hedge)) is None:
        return mention.label
    return f"{noun} in {before.label}"


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
    if first.delta and _TO_LEVEL.fullmatch(place.text, first.end, second.start):
        return first, replace(second, label=second.label or first.label, change=first.change, delta=False)
    if first.unit != second.unit:
        return first, second
    if not first.delta and replaces(place, second.start):
        label, kind = second.label or first.label, _kind(first, second)
        old = replace(first, label=label, kind=kind, change=None)
        return old, replace(second, label=label, kind=kind, previous=old, change=_way(first, second), delta=False)
    if (not first.delta or _IS_UP.match(place.text, first.end)) and came_from(place, second.start):
        if not _same_fact(first, second, place):
            return first, second
        old = replace(second, label=first.label, kind=_kind(first, second), change=None, delta=first.delta)
        return replace(first, kind=old.kind, previous=old, change=_way(second, first)), old
    return first, second


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
