"""What kind of place a destination is: asked of Discord once, and again when something was refused there."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from bot.platforms.discord.calling import FAILED, code_of
from bot.platforms.discord.line import Line
from bot.settings.values import Destination

log = logging.getLogger("newsbrief.discord")

_NEWS, _THREADS, _FORUMS = 5, (10, 11, 12), (15, 16)
_TAGS = 5  # applied to a post
_SINGLY, _SERVERS = 10, 50  # channels that are asked for one by one; servers that are asked for all of theirs
# All else: docs.discord.com/developers/resources/channel, channel types, channel flags, start thread in forum


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag of a forum."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A channel. `threads` says whether a thread can be opened below a message of it."""

    id: str
    guild: str | None = None
    news: bool = False
    forum: bool = False
    threads: bool = False
    tags: tuple[Tag, ...] = ()

    def applied(self, wanted: tuple[str, ...]) -> list[str]:
        """The ids of its tags that are called like one of these, in any case; as many as a post takes."""
        names = {name.casefold() for name in wanted}
        return [tag.id for tag in self.tags if tag.name.casefold() in names][:_TAGS]


class Rooms:
    """The rooms of destinations.

    Each is asked for by itself at first. Where there are many, the servers are asked for all of their channels, which
    takes a request a server, so that a digest to thousands of channels is not preceded by as many questions.
    """

    def __init__(self, line: Line) -> None:
        self._line = line
        self._known: dict[str, Room] = {}
        self._asked = 0
        self._survey: asyncio.Task[None] | None = None

    async def room(self, to: Destination) -> Room:
        """The room; a person's is the direct messages with them, which are opened."""
        if to.channel not in self._known:
            self._asked += 1
            if self._asked > _SINGLY and not to.channel.startswith("@"):
                await self._survey_once()
        if to.channel not in self._known:
            find = self._with_person if to.channel.startswith("@") else self._channel
            self._known[to.channel] = await find(to.channel)
        return self._known[to.channel]

    def forget(self, to: Destination) -> None:
        """It may have become something else."""
        self._known.pop(to.channel, None)

    async def _channel(self, channel: str) -> Room:
        return _room(await self._line.request("GET", "/channels/{channel_id}", at={"channel_id": channel}))

    async def _with_person(self, person: str) -> Room:
        how = {"recipient_id": person.removeprefix("@")}
        found = await self._line.request("POST", "/users/@me/channels", at={}, json=how)
        return Room(id=str(found["id"]))

    async def _survey_once(self) -> None:
        if self._survey is None:
            self._survey = asyncio.create_task(self._look_around())
        await asyncio.shield(self._survey)

    async def _look_around(self) -> None:
        """Learns of every channel of a few servers; what it can't learn is asked for one by one."""
        try:
            servers = await self._line.request("GET", "/users/@me/guilds", at={})
        except FAILED as error:
            log.warning("discord.servers_unknown: %s", code_of(error))
            return
        if len(servers) <= _SERVERS:  # all of them at once, because every post waits for it
            await asyncio.gather(*(self._look_at(str(server["id"])) for server in servers))

    async def _look_at(self, server: str) -> None:
        try:
            channels = await self._line.request("GET", "/guilds/{guild_id}/channels", at={"guild_id": server})
        except FAILED as error:
            log.warning("discord.channels_unknown: %s", code_of(error))
            return
        for found in channels:
            self._known.setdefault(str(found["id"]), _room({"guild_id": server, **found}))


def _room(found: Any) -> Room:
    kind, guild = found["type"], found.get("guild_id")
    tags = (tag for tag in found.get("available_tags", ()) if not tag.get("moderated"))
    return Room(
        id=str(found["id"]),
        guild=str(guild) if guild else None,
        news=kind == _NEWS,
        forum=kind in _FORUMS,
        threads=guild is not None and kind not in _THREADS,
        tags=tuple(Tag(id=str(tag["id"]), name=tag["name"]) for tag in tags),
    )
