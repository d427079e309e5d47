"""Charts -> pictures, each drawn once for as long as it is asked for; none where the library is not installed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from bot.errors import WorkFailed, WorkLost
from bot.working.jobs import Draw, Form
from bot.working.process import Worker
from briefings.rendering.chart_picture import is_drawable, vega_lite
from briefings.rendering.charts import Chart

_AT_HAND = 64  # pictures, of some 40 kB
MISSING = "charts are shown as figures: to draw them, install newsbrief[charts]"


class Artist:
    """Draws charts. `told` hears once that the library is missing."""

    def __init__(self, worker: Worker, *, told: Callable[[str], None]) -> None:
        self._worker = worker
        self._told = told
        self._missing = False
        self._at_hand: OrderedDict[tuple[str, Form], bytes] = OrderedDict()

    async def draw(self, charts: Iterable[Chart], *, form: Form = "png") -> dict[str, bytes]:
        """The pictures of those charts that can be drawn, by name; never raises for one that cannot."""
        pictures: dict[str, bytes] = {}
        for chart in charts:
            if is_drawable(chart) and (picture := await self._picture(chart, form)) is not None:
                pictures[chart.name] = picture
        return pictures

    async def _picture(self, chart: Chart, form: Form) -> bytes | None:
        key = (chart.name, form)
        if key in self._at_hand:
            self._at_hand.move_to_end(key)
            return self._at_hand[key]
        picture = None if self._missing else await self._drawn(chart, form)
        if picture is not None:
            self._at_hand[key] = picture
            while len(self._at_hand) > _AT_HAND:
                self._at_hand.popitem(last=False)
        return picture

    async def _drawn(self, chart: Chart, form: Form) -> bytes | None:
        try:
            picture: bytes | None = await self._worker.do(
                Draw(specification=vega_lite(chart, inline=form == "svg"), form=form)
            )
        except (WorkFailed, WorkLost) as error:
            self._told(f"a chart was not drawn: {error}")
            return None
        if picture is None and not self._missing:
            self._missing = True
            self._told(MISSING)
        return picture
