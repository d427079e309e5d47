"""Figures of a card -> charts: what one thing was at three dates or more, in one unit, each value as its source has it.

::

    figures and the values before them ── same label, same unit, each dated ──> Chart
                     └── two values for one date, dates of unlike precision, fewer than three: none

Two values say all they have to say as `49% → 19%`. A year and one of its months are not compared: what adds up over a
year is no point beside what adds up over a month. Nothing is computed from values, and a picture shows their words.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from briefings.model import Card, Figure, FigureValue
from briefings.rendering.dates import date_words, machine_date
from briefings.rendering.limits import DISCORD, SLACK, length
from briefings.rendering.neutral import neutralise
from briefings.rendering.terminal.cells import cell_width

LEAST = 3
"""Points: fewer make no picture."""

_WIDEST = 48  # cells of a value's words beside its bar
_UNITS = {"dimensionless": "", "percentage": "percent"}
_PRECISIONS = (len("2025"), len("2025-11"), len("2025-11-07"))


class Point(NamedTuple):
    """A value at a date: the words for the date, the number, and the source's words for it."""

    date: str
    value: float
    text: str


class Chart(NamedTuple):
    """What one thing was over time, oldest first. `unit` is empty for plain counts."""

    title: str
    unit: str
    points: tuple[Point, ...]

    @property
    def alt(self) -> str:
        """The chart in words, for those who don't see it: every value with its date, and the unit."""
        unit = f" ({self.unit})" if self.unit else ""
        values = "; ".join(f"{point.date}: {point.text}" for point in self.points)
        return f"Bar chart of {self.title}{unit}. {values}."

    @property
    def name(self) -> str:
        """An id that two charts share only where they show the same."""
        shown = (self.title, self.unit, *((point.date, point.value, point.text) for point in self.points))
        return f"chart-{hashlib.sha256(repr(shown).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


Pictures = Mapping[str, bytes]
"""Drawn charts by their names."""


def charts_of(card: Card) -> tuple[Chart, ...]:
    """The charts of a card, in the order of the figures that they begin with."""
    series: dict[tuple[str, str], list[Figure]] = {}
    for figure in card.figures:
        series.setdefault((neutralise(figure.label).casefold(), figure.unit), []).append(figure)
    made = (_chart(figures) for figures in series.values())
    return tuple(chart for chart in made if chart is not None)


def _chart(figures: list[Figure]) -> Chart | None:
    """The chart of figures of one thing in one unit; None where they are no series, or none that could be read."""
    dated = _by_date(_values(figures))
    if len({len(date) for date in dated}) != 1 or not LEAST <= len(dated) <= SLACK.chart_categories:
        return None
    unit = neutralise(figures[0].unit)
    chart = Chart(
        title=neutralise(figures[0].label),
        unit=_UNITS.get(unit, unit),
        points=tuple(
            Point(date=date_words(date, short=True), value=value.value, text=neutralise(value.text))
            for date, value in sorted(dated.items())
        ),
    )
    return chart if _is_legible(chart) else None


def _values(figures: Iterable[Figure]) -> Iterator[Figure | FigureValue]:
    for figure in figures:
        yield figure
        if figure.previous is not None and figure.previous.unit == figure.unit:
            yield figure.previous


def _by_date(values: Iterable[Figure | FigureValue]) -> dict[str, Figure | FigureValue]:
    """The value of each date, those without one left out; nothing where two values for one date differ."""
    dated: dict[str, Figure | FigureValue] = {}
    for value in values:
        date = value.as_of
        if date is None or len(date) not in _PRECISIONS or machine_date(date) is None:
            continue
        if not math.isfinite(value.value) or dated.setdefault(date, value).value != value.value:
            return {}
    return dated


def _is_legible(chart: Chart) -> bool:
    """Whether its words can stand whole beside the bars, and its description where platforms take one."""
    if not chart.title or any(not point.text or cell_width(point.text) > _WIDEST for point in chart.points):
        return False
    return length(chart.alt) <= DISCORD.media_description
