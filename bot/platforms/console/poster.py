"""Digests on standard output, as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.ports.posting import CannotLook, Failed, Found, Outcome, Part, Posted
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message
from briefings.rendering.text import render_text

WIDTH = 80


class ConsolePoster:
    """Writes each edition with `put`, in full: a terminal has no threads and no length to fit into."""

    def __init__(self, put: Callable[[str], None], overrides: Mapping[str, str] | None = None) -> None:
        self._put, self._overrides = put, overrides

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """One message, with all lines."""
        lines = tuple(line.id for card in edition.cards for line in card.lines)
        text = render_text(edition, width=WIDTH, zone=zone, overrides=self._overrides)
        return (Message(payload={"text": text}, lines=lines),)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Writes it."""
        try:
            self._put(f"{part.message.payload['text']}\n")
        except OSError as error:
            return Failed(reason=f"standard output: {error.strerror}", doubtful=True)
        return Posted(message=part.key)

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Nobody can say what a terminal has shown."""
        return CannotLook(reason="standard output keeps nothing to look at")

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Writes the new text behind what is there."""
        return await self.post(to, part)
