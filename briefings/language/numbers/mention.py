"""The value that `find_figures` gives back; it knows nothing of how figures are found."""

from __future__ import annotations

from typing import NamedTuple


class FigureMention(NamedTuple):
    """A figure as a text states it: `text == source[start:end]`, offsets in code points.

    `value` is in `unit`; nothing is converted ("$10bn" is 1e10 `dollar`, "3 km" 3 `kilometre`, "a dozen" 1 `dozen`).
    Of a range it is the middle, and `lower` and `upper` are its ends. A percentage keeps its number: 49% is 49.0
    `percentage`. Words that only name a magnitude give the least that they allow, `approximate` set: "dozens" is 2
    dozen, "hundreds" 200, "tens of thousands" 20,000, "several hundred" 300, "a few thousand" 3,000.

    `unit` is the singular English name, as quantulum3 and its test set write them ("metre", "pound sterling",
    "kilometre per hour", "cubic centimetre" for ml; "percentage point" and "point" besides); "dimensionless" where
    things are counted or a ratio is given.
    `kind` is money, percent, points, count, measure, ratio (fractions, "one in five"), multiple (threefold, doubled),
    age or plain: a number without a thing, with `plain=True` also years and numbers that only name something.
    `hedge` is the word that loosens or bounds the value ("almost", "at least"), lower case, or "".
    `label` says what is measured, readable on its own ("rate on Cambodian goods"), in the text's own words but for the
    joints ("share of … bought by …", "amount lost by …"); "" where that is not sure.
    `as_of` is the text's own words for the time that the clause ties to the value ("2023", "last year"), or None.
    `previous` is the value that this one replaces ("from 49% to 19%"), a mention of its own in the same text.
    `change` is "up" or "down" where the clause says that the value moved there; `delta` tells that the figure is itself
    the size of such a move ("a 66% increase", "by 25 basis points"), and `since` what that is counted from ("2023").
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

    @property
    def in_ones(self) -> float:
        """The value in single things where the unit is a number of them: "a dozen" is 12; other units as they stand."""
        return self.value * _COLLECTIVES.get(self.unit, 1)

    @property
    def words(self) -> str:
        """The figure as its text has it, with the word that loosens it: "almost one million", "40 or so"."""
        if self.hedge.startswith("or "):
            return f"{self.text} {self.hedge}"
        behind = _BEHIND.get(self.hedge)
        return f"{self.text}{behind}" if behind else f"{self.hedge} {self.text}".lstrip()


_BEHIND = {"+": "+", "odd": "-odd", "plus": "-plus"}
_COLLECTIVES = {"dozen": 12, "baker's dozen": 13, "gross": 144, "great gross": 1728}
