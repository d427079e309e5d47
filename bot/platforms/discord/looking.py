"""Looks for a part that may have been posted: in the channel's history, or among a forum's posts.

Without the right to read history Discord tells an empty one, which proves nothing; so a silence is believed only where
the channel itself knows of no message since.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import discord

from bot.platforms.discord.line import Line
from bot.platforms.discord.marks import shows
from bot.platforms.discord.rooms import Room
from bot.ports.posting import Absent, CannotLook, Part

_PAGE, _PAGES = 100, 20  # messages of a page (docs.discord.com/developers/resources/message), pages that are read
_SKEW = timedelta(minutes=2)  # Discord's clock may differ from ours by so much
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
_GONE = (10003, 10008)
_TOO_MUCH = f"more than {_PAGE * _PAGES} messages came after it"
_SILENT = "its history is empty: the bot lacks the right to read it, or its last message was deleted"


def id_at(instant: datetime) -> int:
    """The least id of what was made then (docs.discord.com/developers/reference, snowflakes)."""
    return max(0, (instant - _EPOCH) // timedelta(milliseconds=1)) << 22


class Looking:
    """Looks as the bot."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def in_history(self, channel: str, part: Part, since: datetime) -> Any | Absent | CannotLook:
        """The message as Discord tells it."""
        after, me = id_at(since - _SKEW), await self._line.me()
        read = 0
        try:
            async for message in self._messages(channel, after):
                read += 1
                if _is_ours(message, me) and shows(message, part):
                    return message
        except discord.NotFound as error:
            if error.code in _GONE:
                return Absent()  # a thread that was not opened yet
            raise
        if read >= _PAGE * _PAGES:
            return CannotLook(reason=_TOO_MUCH)
        return Absent() if read or await self._is_silent(channel, after) else CannotLook(reason=_SILENT)

    async def _messages(self, channel: str, after: int) -> AsyncIterator[Any]:
        for _ in range(_PAGES):
            page = await self._line.request(
                "GET",
                "/channels/{channel_id}/messages",
                at={"channel_id": channel},
                params={"after": str(after), "limit": _PAGE},
            )
            for message in page:
                yield message
            if len(page) < _PAGE:
                return
            after = max(int(message["id"]) for message in page)

    async def _is_silent(self, channel: str, after: int) -> bool:
        found = await self._line.request("GET", "/channels/{channel_id}", at={"channel_id": channel})
        return int(found.get("last_message_id") or 0) <= after

    async def in_forum(self, forum: Room, part: Part, since: datetime) -> Any | Absent:
        """The post's first message."""
        after, me = id_at(since - _SKEW), await self._line.me()
        async for thread in self._threads(forum):
            if int(thread["id"]) > after and str(thread.get("owner_id", me)) == me:
                for message in await self._beginning(str(thread["id"])):
                    if shows(message, part):
                        return message
        return Absent()

    async def _threads(self, forum: Room) -> AsyncIterator[Any]:
        """The forum's posts: those in use, then those that were archived last."""
        active = await self._line.request(
            "GET", "/guilds/{guild_id}/threads/active", at={"guild_id": forum.guild or ""}
        )
        for thread in active["threads"]:
            if str(thread.get("parent_id")) == forum.id:
                yield thread
        path = "/channels/{channel_id}/threads/archived/public"
        archived = await self._line.request("GET", path, at={"channel_id": forum.id}, params={"limit": _PAGE})
        for thread in archived["threads"]:
            yield thread

    async def _beginning(self, thread: str) -> list[Any]:
        """The first messages of a post."""
        how = {"after": "0", "limit": _PAGE}
        try:
            page = await self._line.request(
                "GET", "/channels/{channel_id}/messages", at={"channel_id": thread}, params=how
            )
        except discord.NotFound:
            return []  # removed meanwhile
        return list(page)


def _is_ours(message: Any, me: str) -> bool:
    """Whether the bot posted it by itself: not as an answer to somebody."""
    return str(message["author"]["id"]) == me and not message.get("interaction_metadata")
