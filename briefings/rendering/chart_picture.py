"""A chart as a specification of Vega-Lite: horizontal bars from zero, a row a date, the source's words beside each.

There is no axis of numbers, so the only figures in a picture are those that stand in a source.
"""

from __future__ import annotations

from typing import Any

from briefings.rendering.charts import Chart
from briefings.rendering.terminal.cells import cell_width

Specification = dict[str, Any]

_BARS = 380  # pixels of the longest bar
_ROW = 34
_CELL = 8.4  # pixels of a cell in the letters beside the bars, at most
_TITLE = 56  # cells of a line above the bars, whose letters are a little wider
_INK, _SOFT, _BAR, _PAPER = "#1d2733", "#52606d", "#2f6db3", "#ffffff"
_FONTS = "Liberation Sans, Noto Sans, Arial, sans-serif"
_LETTERS = (range(0x20, 0x530), range(0x1E00, 0x2300))  # Latin, Greek, Cyrillic; punctuation, currencies, arrows, signs


def is_drawable(chart: Chart) -> bool:
    """Whether the font that comes with the drawing has every letter; other scripts would be boxes on many machines."""
    texts = (chart.title, *(text for point in chart.points for text in (point.date, point.text)))
    return all(any(ord(letter) in letters for letters in _LETTERS) for text in texts for letter in text)


def vega_lite(chart: Chart, *, inline: bool = False) -> Specification:
    """The chart as a specification that needs nothing from anywhere (vega.github.io/vega-lite, version 5).

    It brings its own paper, so that it is read on light and dark alike; `inline` leaves that out and writes in the
    colour of the text around it.
    """
    ink, soft = ("currentColor", "currentColor") if inline else (_INK, _SOFT)
    beside = max(cell_width(point.text) for point in chart.points) * _CELL + 16
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "description": chart.alt,
        "title": {"text": _lines(chart.title), "anchor": "start", "frame": "group", "offset": 12},
        "width": _BARS + beside,
        "height": {"step": _ROW},
        "padding": 18,
        "background": None if inline else _PAPER,
        "data": {
            "values": [
                {"date": point.date, "value": point.value, "end": max(point.value, 0.0), "text": point.text}
                for point in chart.points
            ]
        },
        "encoding": {"y": {"field": "date", "type": "ordinal", "sort": None, "axis": _dates(soft)}},
        "layer": [
            {
                "mark": {"type": "bar", "color": _BAR, "height": 20},
                "encoding": {"x": _along("value", chart)},
            },
            {
                "mark": {"type": "text", "align": "left", "dx": 8, "fontSize": 14, "fontWeight": "bold", "color": ink},
                "encoding": {"x": _along("end", chart), "text": {"field": "text", "type": "nominal"}},
            },
        ],
        "config": {
            "font": _FONTS,
            "view": {"stroke": None},
            "title": {"fontSize": 15, "fontWeight": "bold", "color": ink},
        },
    }


def _along(field: str, chart: Chart) -> Specification:
    """The scale that bars and words share: from zero, or from the lowest value below it."""
    values = [point.value for point in chart.points]
    low, high = min(0.0, *values), max(0.0, *values)
    scale = {"domain": [low, high if high > low else 1.0], "range": [0, _BARS], "nice": False}
    return {"field": field, "type": "quantitative", "axis": None, "scale": scale}


def _dates(colour: str) -> Specification:
    return {
        "title": None,
        "domain": False,
        "ticks": False,
        "labelColor": colour,
        "labelFontSize": 13,
        "labelPadding": 10,
    }


def _lines(title: str) -> list[str]:
    """The title in lines that the picture is wide enough for."""
    lines = [""]
    for word in title.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and cell_width(longer) > _TITLE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
