"""Charts as Slack's own block, which not every workspace takes yet."""

from __future__ import annotations

from briefings.rendering.charts import Chart
from briefings.rendering.chat.message import Payload
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import SLACK

_KIND = "data_visualization"
_MAGNITUDES = (("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3))


def chart_block(chart: Chart) -> Payload:
    """The chart as bars, one for each date; its `block_id` is the chart's name."""
    magnitude, factor = _magnitude(chart)
    unit = " ".join(filter(None, (magnitude, chart.unit)))
    dates = [point.date for point in chart.points]
    data = [{"label": point.date, "value": _number(point.value / factor)} for point in chart.points]
    axes = {"categories": dates} | ({"y_label": cut_text(unit, SLACK.chart_title)} if unit else {})
    series = {"name": cut_text(unit or chart.title, SLACK.chart_label), "data": data}
    return {
        "type": _KIND,
        "block_id": chart.name,
        "title": cut_text(chart.title, SLACK.chart_title),
        "chart": {"type": "bar", "series": [series], "axis_config": axes},
    }


def has_chart(payload: Payload) -> bool:
    """Whether Slack may refuse the payload for its charts alone: not every workspace has that block."""
    return any(block["type"] == _KIND for block in payload.get("blocks", ()))


def without_charts(payload: Payload) -> Payload:
    """The payload without its charts, whose figures stand in it as text."""
    return payload | {"blocks": [block for block in payload["blocks"] if block["type"] != _KIND]}


def _magnitude(chart: Chart) -> tuple[str, float]:
    """The word that all values are told in, and what it stands for: `12.5` of `$12.5 billion` is what readers know."""
    for word, factor in _MAGNITUDES:
        if all(word in point.text.casefold() for point in chart.points):
            return word, factor
    return "", 1.0


def _number(value: float) -> float | int:
    return int(value) if value.is_integer() and abs(value) < 2**53 else value
