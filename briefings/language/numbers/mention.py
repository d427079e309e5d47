"""The value that `find_figures` gives back; it knows nothing of how figures are found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureMention:
    """A figure as a text states it: `text == source[start:end]`, offsets in code points.

    `value` is in `unit`; nothing is converted ("$10bn" is 1e10 `dollar`, "3 km" 3 `kilometre`, "a dozen" 1 `dozen`).
    Of a range it is the middle, and `lower` and `upper` are its ends. A percentage keeps its number: 49% is 49.0
    `percentage`. Words that only name a magnitude give the least that the word allows, `approximate` set: "dozens" is 2
    dozen, "hundreds" 200, "tens of thousands" 20,000, "several hundred" 300, "a few thousand" 3,000.

    `unit` is the singular English name ("metre", "pound sterling", "kilometre per hour", "percentage point");
    "dimensionless" where things are counted or a ratio is given.
    `kind` is money, percent, points, count, measure, ratio (fractions), multiple (threefold, doubled), age or plain
    (a number without a thing; with `plain=True` also years and numbers that only name something).
    `hedge` is the word that loosens or bounds the value ("almost", "at least"), lower case, or "".
    `label` says what is measured, readable on its own ("rate on Cambodian goods"); "" where that is not sure.
    `as_of` is the text's own words for the time that the clause ties to the value ("2023", "last year"), or None.
    `previous` is the value that this one replaces ("from 49% to 19%"), a mention of its own in the same text.
    `change` is "up" or "down" where the clause says that the value moved there, or that the figure is itself the amount
    of a move ("a 66% increase"), which `delta` tells apart; `since` is the time such a move is counted from.
    """

    start: int
    end: int
    text: str
    value: float
    unit: str
    kind: str
    approximate: bool = False
    hedge: str = ""
    label: str = ""
    lower: float | None = None
    upper: float | None = None
    as_of: str | None = None
    since: str | None = None
    change: str | None = None
    delta: bool = False
    previous: FigureMention | None = None
