"""What kind of place a destination is: asked of Discord once, and again when something was refused there."""

from __future__ import annotations

from dataclasses import dataclass

from bot.platforms.discord.line import Line
from bot.settings.values import Destination

_NEWS, _THREADS, _FORUMS = 5, (10, 11, 12), (15, 16)
_TAG_WANTED = 1 << 4  # the flag REQUIRE_TAG
_TAGS = 5  # applied to a post
# All: docs.discord.com/developers/resources/channel, channel types, channel flags, start thread in forum


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
    tag_wanted: bool = False

    def applied(self, wanted: tuple[str, ...]) -> list[str]:
        """The ids of its tags that are called like one of these, in any case; as many as a post takes."""
        names = {name.casefold() for name in wanted}
        return [tag.id for tag in self.tags if tag.name.casefold() in names][:_TAGS]


class Rooms:
    """The rooms of destinations."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._known: dict[Destination, Room] = {}

    async def room(self, to: Destination) -> Room:
        """The room; a person's is the direct messages with them, which are opened."""
        room = self._known.get(to)
        if room is None:
            room = self._known[to] = await (self._with_person if to.channel.startswith("@") else self._channel)(to)
        return room

    def forget(self, to: Destination) -> None:
        """It may have become something else."""
        self._known.pop(to, None)

    async def _channel(self, to: Destination) -> Room:
        found = await self._line.request("GET", "/channels/{channel_id}", at={"channel_id": to.channel})
        kind, guild = found["type"], found.get("guild_id")
        tags = (tag for tag in found.get("available_tags", ()) if not tag.get("moderated"))
        return Room(
            id=to.channel,
            guild=guild,
            news=kind == _NEWS,
            forum=kind in _FORUMS,
            threads=guild is not None and kind not in _THREADS,
            tags=tuple(Tag(id=str(tag["id"]), name=tag["name"]) for tag in tags),
            tag_wanted=bool(found.get("flags", 0) & _TAG_WANTED),
        )

    async def _with_person(self, to: Destination) -> Room:
        person = to.channel.removeprefix("@")
        found = await self._line.request("POST", "/users/@me/channels", at={}, json={"recipient_id": person})
        return Room(id=str(found["id"]))
