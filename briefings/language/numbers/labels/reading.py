"""Turns the amounts of a text into mentions: label, time, change, and the value that each replaces."""

from __future__ import annotations

import re
from dataclasses import replace

from briefings.language.numbers.amounts import Amount
from briefings.language.numbers.hedges import hedge_before, hedge_behind
from briefings.language.numbers.labels.counted import counted_label
from briefings.language.numbers.labels.measured import amount_label, measure_label, share_label
from briefings.language.numbers.labels.moves import came_from, move_of, replaces
from briefings.language.numbers.labels.setting import Setting, bounds, sentence_stops, words_between
from briefings.language.numbers.labels.timing import as_of, counted_from, opening_time
from briefings.language.numbers.mention import FigureMention
from briefings.language.numbers.units import TIMES

_CONVERTED = re.compile(r" ?[(\[](?:about |around |or |roughly |approximately |equivalent to )?")
_EVERY = {"annually": "annual", "yearly": "annual", "monthly": "monthly", "weekly": "weekly", "daily": "daily"}
_LONGEST_LABEL = 110


def mentions(text: str, amounts: list[Amount]) -> tuple[FigureMention, ...]:
    """The mentions of these amounts, which stand in the order of the text."""
    if not amounts:
        return ()
    stops = sentence_stops(text)
    places = [_setting(text, amount, stops) for amount in amounts]
    found: list[FigureMention] = []
    for index, amount in enumerate(amounts):
        following = _following(text, amounts, index)
        found.append(_mention(amount, places[index], found[-1] if found else None, following))
    return tuple(_with_previous(found, places))


def _setting(text: str, amount: Amount, stops: list[int]) -> Setting:
    since, until = bounds(stops, amount.start, amount.end, len(text))
    before = words_between(text, since, amount.start)
    hedge, size = hedge_before(before.lows)
    return Setting(
        text=text,
        start=amount.start,
        end=amount.end,
        since=since,
        until=until,
        before=before.up_to(size),
        after=words_between(text, amount.end, until),
        hedge=hedge or hedge_behind(text, amount.end),
    )


def _following(text: str, amounts: list[Amount], index: int) -> int:
    """Where the next figure starts that is no conversion of this one in brackets."""
    for nearer, further in zip(amounts[index:], amounts[index + 1 :], strict=False):
        if _CONVERTED.fullmatch(text, nearer.end, further.start) is None:
            return further.start
    return len(text)


def _mention(amount: Amount, place: Setting, before: FigureMention | None, following: int) -> FigureMention:
    text, until = place.text, min(place.until, following)
    move = move_of(place, relative=amount.kind in {"percent", "points"})
    part = max(place.since, before.end) if before else place.since
    label, kind = _label(amount, place)
    if label and place.after.low(0) in _EVERY:
        label = f"{_EVERY[place.after.low(0)]} {label}"
    mention = FigureMention(
        start=amount.start,
        end=amount.end,
        text=text[amount.start : amount.end],
        value=amount.value,
        unit=amount.unit,
        kind=kind,
        approximate=amount.approximate or bool(place.hedge),
        hedge=place.hedge,
        label=label if len(label) <= _LONGEST_LABEL else "",
        lower=amount.lower,
        upper=amount.upper,
        as_of=as_of(text, amount.start, amount.end, part, until) or opening_time(text, place.since, amount.start),
        since=counted_from(text, amount.end, until) if move.delta else None,
        change=move.change,
        delta=move.delta,
    )
    if before is None:
        return mention
    if _CONVERTED.fullmatch(text, before.end, amount.start) and before.kind == kind:
        return replace(mention, label=before.label, as_of=before.as_of, change=before.change, delta=before.delta)
    return replace(mention, label=_in_apposition(place, mention, before)) if move.delta else mention


def _label(amount: Amount, place: Setting) -> tuple[str, str]:
    """What the amount measures, and its kind, which a noun behind a bare number makes a count."""
    kind = amount.kind
    if kind == "money":
        return amount_label(place, rate=" per " in amount.unit), kind
    if kind in {"percent", "points"}:
        return share_label(place, ratio=False), kind
    if amount.dimensionless and amount.shape in {"fraction", "ratio", "slash"}:
        return share_label(place, ratio=True), "ratio"
    if kind in {"age", "multiple"}:
        return "", kind
    if kind == "measure":
        return measure_label(place, time=amount.unit in TIMES), kind
    label, noun = counted_label(place, many=amount.value != 1 or kind == "count")
    return label, "count" if noun else kind


_APPOSED = re.compile(r"[^.;:]{0,90}, an? (?:[a-z]+ ){0,2}")


def _in_apposition(place: Setting, mention: FigureMention, before: FigureMention) -> str:
    """What a change that follows another value is a change in: "$10 billion …, a 66% increase"."""
    noun = place.after.low(0)
    if not before.label or place.after.low(1) in {"in", "of"} or not noun.isalpha():
        return mention.label
    if _APPOSED.fullmatch(place.text, before.end, mention.start - len(place.hedge)) is None:
        return mention.label
    return f"{noun} in {before.label}"


def _with_previous(found: list[FigureMention], places: list[Setting]) -> list[FigureMention]:
    """The mentions with the value that each replaces, where the text states both."""
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        if first.unit != second.unit or first.delta or second.start - first.end > 60:
            continue
        if replaces(places[index], second.start):
            label = second.label or first.label
            found[index] = replace(first, label=label, change=None)
            found[index + 1] = replace(
                second, label=label, previous=found[index], change=_way(first, second), delta=False
            )
        elif came_from(places[index], second.start) and _same_fact(first, second, places[index]):
            found[index + 1] = replace(second, label=first.label, change=None, delta=False)
            found[index] = replace(first, previous=found[index + 1], change=_way(second, first))
    return found


def _same_fact(new: FigureMention, old: FigureMention, place: Setting) -> bool:
    """Whether both are values of one thing: "compared with 11% of other claims" sets two things side by side."""
    if old.label and old.label != new.label:
        return False
    compared = re.search(r"\b(?:compared|against|versus)\b", place.text[new.end : old.start])
    return compared is None or old.as_of is not None


def _way(old: FigureMention, new: FigureMention) -> str | None:
    return None if new.value == old.value else "up" if new.value > old.value else "down"
