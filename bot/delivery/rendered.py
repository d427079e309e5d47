"""Editions as messages: rendered once for all the destinations of a platform that get the same."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.delivery.editions import Prepared, nothing_new
from bot.once import Once
from bot.ports.posting import Poster
from bot.settings.values import Schedule
from briefings.rendering.chat.message import Message

_REMEMBERED = 16


class Rendered:
    """What the posters made of editions lately; where a template does not render it is tried for each anew."""

    def __init__(self) -> None:
        self._messages: Once[tuple[str, ...], Sequence[Message]] = Once(most=_REMEMBERED)

    async def messages(
        self, prepared: Prepared, schedule: Schedule, platform: str, poster: Poster
    ) -> Sequence[Message]:
        """The edition in the schedule's layout; where there is nothing in it, the edition that says so.

        Raises:
            TemplateFault: an admin's template does not render.
        """
        edition = nothing_new(prepared) if prepared.empty else prepared.edition
        layout = "compact" if prepared.empty else schedule.layout  # no card is in a thread below what says so
        key = (prepared.edition.id, prepared.empty or "", schedule.layout, schedule.timezone, platform)
        rendering = asyncio.to_thread(poster.render, edition, layout=layout, zone=ZoneInfo(schedule.timezone))
        return await self._messages.get(key, rendering)
