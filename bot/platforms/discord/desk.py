"""Where questions from Discord come in: each is deferred at once, then answered.

Discord waits three seconds for a first response and tells the person that the app failed otherwise, so nothing is done
before it. What goes wrong behind it ends here: it is logged, and the person learns that it went wrong.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import discord

from bot.commands import Commands, Reply
from bot.platforms.discord import questions
from bot.platforms.discord.calling import FAILED, Sent, code_of, too_late, within
from bot.platforms.discord.line import ClientLine
from bot.platforms.discord.messages import note
from bot.platforms.discord.patience import Patience
from bot.platforms.discord.posting import Poster
from bot.platforms.discord.questions import Asked
from bot.platforms.discord.threads import Threads
from briefings.rendering.chat.message import Message

log = logging.getLogger("newsbrief.discord")

Interaction = discord.Interaction[Any]
CHOICES, CHOICE = (
    25,
    100,
)  # of an autocompletion, and its characters (discord.com/developers/docs, application commands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What the desk works with. `render` makes messages of a reply."""

    commands: Commands
    render: Callable[[Reply], Sequence[Message]]


class Desk:
    """Answers interactions."""

    def __init__(self, office: Office, patience: Patience) -> None:
        self._office, self._patience = office, patience
        self._at_work: set[asyncio.Event] = set()

    async def command(self, interaction: Interaction, text: str, *, share: bool) -> None:
        """`/brief`."""
        await self._answer(interaction, questions.typed(interaction, text, share=share))

    async def pressed(self, interaction: Interaction) -> None:
        """A button or a menu, of a message of any age."""
        asked = questions.pressed(interaction)
        if asked is not None:
            await self._answer(interaction, asked)

    async def suggest(self, field: str, partial: str, *, briefing: str = "") -> list[str]:
        """What a half-typed option may become; nothing where that can't be said."""
        try:
            found = await self._office.commands.suggest(field, partial, briefing=briefing)
        except Exception:  # the edge of an autocompletion, whose errors nobody else would see
            log.exception("discord.not_suggested")
            return []
        return [each for each in found if 0 < len(each) <= CHOICE][:CHOICES]

    async def settle(self, seconds: float) -> None:
        """Waits for the answers that are being given, but not longer."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                for ended in tuple(self._at_work):
                    await ended.wait()

    async def _answer(self, interaction: Interaction, asked: Asked) -> None:
        ended = asyncio.Event()
        self._at_work.add(ended)
        try:
            await self._answered(interaction, asked)
        finally:
            self._at_work.discard(ended)
            ended.set()

    async def _answered(self, interaction: Interaction, asked: Asked) -> None:
        """The edge of a question: the one place where anything that went wrong ends."""
        if not await _deferred(interaction, asked, within_seconds=self._patience.defer):
            return
        poster = Poster(interaction.followup, asked)
        try:
            reply = await self._reply(asked)
            poster.threads = _threads(interaction, reply)
            messages = await asyncio.to_thread(self._office.render, reply)
            outcome = await poster.show(reply, messages)
            if outcome is Sent.DONE:
                await self._office.commands.delivered(reply)
            else:
                await poster.tell(note(_WHY[outcome]))
        except Exception:
            log.exception("discord.not_answered")
            await poster.tell(note("Something went wrong here, and it was logged. Please ask again."))

    async def _reply(self, asked: Asked) -> Reply:
        if asked.action is not None:
            return await self._office.commands.act(asked.action, asked.command)
        return await self._office.commands.answer(asked.command)


def _threads(interaction: Interaction, reply: Reply) -> Threads | None:
    """Where threads can be opened: in servers that the bot is on, below what everybody sees."""
    is_on_it = interaction.guild_id is not None and interaction.client.get_guild(interaction.guild_id) is not None
    if reply.edition is None or reply.visibility == "asker" or not is_on_it:
        return None
    return Threads(ClientLine(interaction.client), reply.edition.title)


async def _deferred(interaction: Interaction, asked: Asked, *, within_seconds: float) -> bool:
    """Tells Discord that an answer will come; False where it would not be taken any more."""
    try:
        await within(within_seconds, interaction.response.defer(ephemeral=asked.hidden, thinking=asked.fresh))
    except discord.InteractionResponded:
        return False
    except FAILED as error:
        log.warning("discord.not_deferred: %s", code_of(error))
        return not too_late(error) and not isinstance(error, discord.HTTPException)
    return True


_WHY = {
    Sent.REFUSED: "Discord did not take the whole answer. Please ask again, or for a single topic.",
    Sent.UNKNOWN: "Discord did not confirm the whole answer. Look whether it is there before you ask again.",
}
