"""Answers -> messages, as they are shown on a platform: the admin's templates, charts drawn, made once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from bot.commands import Reply
from bot.platforms.remembering import Remembering
from bot.ports.working import Drawing
from briefings.errors import TemplateFault
from briefings.rendering.charts import Chart, Pictures, charts_of
from briefings.rendering.chat.message import Message
from briefings.rendering.chat.panels import charts_in

log = logging.getLogger("newsbrief.answers")

Overrides = Mapping[str, str]
Draw = Callable[[Iterable[Chart]], Pictures]
"""Draws charts for who calls it in a thread."""


class Rendering(Protocol):
    """A platform's own `messages_of`."""

    def __call__(self, reply: Reply, *, overrides: Overrides) -> Sequence[Message]:
        """The messages of an answer."""
        ...


def answers(render: Rendering, overrides: Overrides) -> Callable[[Reply], Sequence[Message]]:
    """Renders answers, for calls from threads. An admin's template that fails gives way to ours."""

    def rendered(reply: Reply) -> Sequence[Message]:
        try:
            return render(reply, overrides=overrides)
        except TemplateFault as fault:
            log.warning("answers.template_passed_over: %s", fault)
            return render(reply, overrides={})

    return Remembering(rendered)


def drawing_for_threads(drawing: Drawing) -> Draw:
    """Draws in the event loop that runs here, for threads that wait for it."""
    loop = asyncio.get_running_loop()

    def draw(charts: Iterable[Chart]) -> Pictures:
        wanted = tuple(charts)
        return asyncio.run_coroutine_threadsafe(_drawn(drawing, wanted), loop).result() if wanted else {}

    return draw


async def _drawn(drawing: Drawing, charts: Sequence[Chart]) -> Pictures:
    return await drawing.draw(charts)


def charts_shown(reply: Reply) -> tuple[Chart, ...]:
    """The charts that an answer may show."""
    if reply.edition is None or reply.panels:
        return charts_in(reply.panels)
    return tuple(chart for card in reply.edition.cards for chart in charts_of(card))
