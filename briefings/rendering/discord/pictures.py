"""Charts as pictures that are sent beside a message, which shows them by their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefings.rendering.charts import Chart, Pictures
from briefings.rendering.chat.message import File, Payload
from briefings.rendering.chat.panels import Panel, charts_in, with_charts


def only_drawn(panels: Sequence[Panel], pictures: Pictures) -> tuple[Panel, ...]:
    """The panels without the charts that there is no picture of: Discord refuses a message that names a missing one."""
    return with_charts(panels, (chart for chart in charts_in(panels) if chart.name in pictures))


def picture_address(chart: Chart) -> str:
    """How a payload names a picture that is sent beside it."""
    return f"attachment://{_file_name(chart)}"


def attachments_of(panels: Iterable[Panel]) -> Payload:
    """What a payload says of the pictures beside it; the description is what screen readers read."""
    charts = charts_in(panels)
    if not charts:
        return {}
    return {
        "attachments": [
            {"id": number, "filename": _file_name(chart), "description": chart.alt}
            for number, chart in enumerate(charts)
        ]
    }


def files_of(panels: Iterable[Panel], pictures: Pictures) -> tuple[File, ...]:
    """The pictures of the panels, in the order of `attachments_of`."""
    return tuple(File(name=_file_name(chart), data=pictures[chart.name]) for chart in charts_in(panels))


def _file_name(chart: Chart) -> str:
    return f"{chart.name}.png"
