"""Of which month or quarter a country's measure is, where only the headline or the sentence before tells."""

from __future__ import annotations

from briefings.composing.figures.national import is_national
from briefings.composing.figures.periods import tells_period
from briefings.composing.figures.times import dates_in
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.language.dates import find_dates
from briefings.language.numbers import FigureMention
from briefings.patterns import late

_PART = late(r"\d{4}-(?:\d\d|Q\d)")
_NEWS = 8
"""Among so many sentences a paper goes on about its headline's news."""


def time_before(passage: Passage, material: Material) -> str | None:
    """The month or quarter that the sentence before speaks of, of two that it compares the later.

    A sentence that goes back to some year is of none of them.
    """
    before = material.mentions.before(passage)
    if before is None or any(each.precision == "year" for each in material.mentions.dates(passage)):
        return None
    parts = {each.value for each in dates_in(before, material.mentions) if _PART.fullmatch(each.value or "")}
    return max(filter(None, parts), default=None)


def time_of_headline(label: str, passage: Passage, mention: FigureMention, material: Material) -> str | None:
    """The one month or quarter that a headline names, of which a country's measures are in the sentences under it."""
    if passage.position > _NEWS or not is_national(label, mention.kind) or tells_period(label):
        return None
    document = material.mentions.document(passage)
    times = {
        each.value for each in find_dates(document.title, published=document.published) if each.precision != "year"
    }
    return _only_part(times)


def _only_part(times: set[str | None]) -> str | None:
    """The one time of several, where it is a month or a quarter."""
    only = times.pop() if len(times) == 1 else None
    return only if only and len(only) == len("2005-Q1") else None
