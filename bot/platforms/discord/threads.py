"""Threads below messages: opened once, and posted in as the bot."""

from __future__ import annotations

import logging
import secrets
from typing import Any

import discord

from bot.platforms.discord.calling import FAILED, TO_POST, Sent, code_of, noted, within
from bot.platforms.discord.line import Line
from bot.platforms.discord.sending import for_the_bot
from briefings.rendering.chat.message import Message
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import DISCORD

log = logging.getLogger("newsbrief.discord")

_HAS_THREAD = 160004  # docs.discord.com/developers/topics/opcodes-and-status-codes: one was created already
_UNTITLED = "Briefing"


def thread_name(title: str) -> str:
    """What a thread or forum post is called."""
    return cut_text(title.strip() or _UNTITLED, DISCORD.thread_name)


async def open_thread(line: Line, channel: str, message: str, title: str) -> None:
    """Opens the thread below a message, unless it has one. The thread has the id of the message."""
    path, at = "/channels/{channel_id}/messages/{message_id}/threads", {"channel_id": channel, "message_id": message}
    try:
        await line.request("POST", path, at=at, json={"name": thread_name(title)})
    except discord.HTTPException as error:
        if error.code != _HAS_THREAD:
            raise


class Threads:
    """The threads of one answer, which are called like it."""

    def __init__(self, line: Line, title: str) -> None:
        self._line, self._title = line, title
        self._open: str | None = None
        self._refused = False

    async def post(self, channel: str, below: str, message: Message) -> Sent | None:
        """Posts it in the thread below a message; None where none can be opened there."""
        if not await self._opened(channel, below):
            return None
        try:
            await within(TO_POST, self._send(message))
        except FAILED as error:
            return noted("message in the thread", error)
        return Sent.DONE

    async def _opened(self, channel: str, below: str) -> bool:
        if self._open != below and not self._refused:
            try:
                await within(TO_POST, open_thread(self._line, channel, below, self._title))
                self._open = below
            except FAILED as error:
                log.warning("discord.no_thread: %s", code_of(error))
                self._refused = True
        return not self._refused

    async def _send(self, message: Message) -> Any:
        """With a nonce, so that what the library repeats is there once."""
        body = {**message.payload, "nonce": secrets.token_hex(12), "enforce_nonce": True}
        at, how = {"channel_id": self._open or ""}, for_the_bot(body, message.files)
        return await self._line.request("POST", "/channels/{channel_id}/messages", at=at, **how)
