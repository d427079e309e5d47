"""A sentence as a fact: what it is about (its frame), and the values it gives (figures, dates, whether it denies).

Two sentences are held against each other frame to frame and value to value, so that "43 people died" and "47 people
died" are the same fact with two values, and neither repeats nor contradicts "43 people voted".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefings.language.dates import DateMention, find_dates
from briefings.language.numbers import FigureMention, find_figures
from briefings.language.stance import Stance, stance_of
from briefings.language.tokens import content_terms
from briefings.model import Published
from briefings.patterns import late

# What a sentence acts on or speaks of: the word or two behind a preposition.
_OBJECT = late(r"\b(?:on|of|for|against|about) (?:the |its |their |a |an |all )?([\w-]+(?: [\w-]+)?)")
_BESIDE = 40
# "41 workers, not 43 as reported": the value that is taken back is none of the fact's, and nothing is denied.
_NO_LONGER = late(r",\s(?:and\s)?not\s(?:the\s|some\s|about\s)?[$€£]?\d[^,.;]*")
_DIGITS = late(r"\d+(?:[.,:/]\d+)*")


class Value(NamedTuple):
    """A figure or a date of a fact: its words, what it comes to, and the terms around it."""

    text: str
    kind: str
    value: float | str
    around: frozenset[str]
    label: str = ""
    rounded: bool = False


class Fact(NamedTuple):
    """A sentence taken apart. `frame` are the content terms outside its figures and dates, `objects` those acted on.

    `numbers` are written ones that measure nothing: clock times, scores, numbers in names.
    """

    frame: frozenset[str]
    figures: tuple[Value, ...]
    dates: tuple[Value, ...]
    numbers: tuple[Value, ...]
    objects: frozenset[str]
    stance: Stance


def fact_of(text: str, published: Published | None) -> Fact:
    """Takes a sentence apart, read by itself as what it is compared with is; `published` dates its document."""
    text = _NO_LONGER.sub(lambda found: " " * len(found[0]), text)
    named = find_dates(text, published=published)
    dates = [date for date in named if date.value]
    figures = [figure for figure in find_figures(text, plain=False) if not _within(figure, named)]
    valued = _blanked(text, [*((d.start, d.end) for d in dates), *((f.start, f.end) for f in figures)])
    frame = _blanked(valued, ((d.start, d.end) for d in named))
    return Fact(
        frame=frozenset(content_terms(frame)),
        figures=tuple(_figure(figure, frame) for figure in figures),
        dates=tuple(_date(date, frame) for date in dates),
        numbers=tuple(_number(match, valued) for match in _DIGITS.finditer(valued)),
        objects=frozenset(content_terms(" ".join(_OBJECT.findall(frame)))),
        stance=stance_of(text),
    )


def _figure(mention: FigureMention, frame: str) -> Value:
    return Value(
        text=mention.text,
        kind="dimensionless" if mention.in_ones != mention.value else mention.unit,
        value=mention.in_ones,
        around=_around(frame, mention.start, mention.end),
        label=mention.label,
        rounded=mention.approximate or bool(mention.hedge),
    )


def _number(match: re.Match[str], frame: str) -> Value:
    """A number that stands in the frame: no figure and no known date has blanked it."""
    around = _around(frame, match.start(), match.end())
    return Value(text=match[0], kind="number", value=match[0], around=around, label="the number")


def _date(mention: DateMention, frame: str) -> Value:
    around = _around(frame, mention.start, mention.end)
    return Value(text=mention.text, kind=mention.precision, value=mention.value or "", around=around, label="the date")


def _around(frame: str, start: int, end: int) -> frozenset[str]:
    """The terms within a few words of a value."""
    return frozenset(content_terms(frame[max(0, start - _BESIDE) : end + _BESIDE]))


def _within(figure: FigureMention, dates: Iterable[DateMention]) -> bool:
    return any(date.start <= figure.start and figure.end <= date.end for date in dates)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with spans written over by spaces, so that offsets stay."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
