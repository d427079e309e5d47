"""Posts editions to channels as the bot, part by part, so that each is there once.

::

    text, thread        the message; a part for the thread opens one below its lead, where there is none yet
    announcement        the same, and what stands in the channel itself is published to the servers that follow it
    forum               the first part begins a post with its tags, all others stand in it
    a person            direct messages

A message has a nonce, so that a repetition within minutes, by the library or after a crash, makes no second one
(docs.discord.com/developers/resources/message, enforce_nonce). A message has one thread and is published once. Only a
forum post has neither, so it is asked for at most once and looked for when in doubt. What a message is called here is
its channel's id and its own, `CHANNEL/MESSAGE`.
"""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import discord

from bot.platforms.discord.calling import FAILED, TO_POST, code_of, within
from bot.platforms.discord.drawing import Drawing
from bot.platforms.discord.gate import at_most_once, attempt
from bot.platforms.discord.line import Line
from bot.platforms.discord.looking import Looking
from bot.platforms.discord.marks import marked, nonce_of
from bot.platforms.discord.outcomes import outcome_of
from bot.platforms.discord.rooms import Room, Rooms
from bot.platforms.discord.sending import for_the_bot, instead
from bot.platforms.discord.threads import open_thread, thread_name
from bot.ports.posting import Absent, CannotLook, Failed, Found, Outcome, Part, Posted, Refused
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message

log = logging.getLogger("newsbrief.discord")

_PUBLISHED = 40033  # opcodes and status codes: done already
_REMEMBERED = 1000  # threads that this process opened
_CROSSPOSTED = 1  # the flag of a published message


class ChannelPoster:
    """`Poster` for `discord:CHANNEL` and `discord:@PERSON`."""

    def __init__(self, line: Line, drawing: Drawing, *, patience: float = TO_POST) -> None:
        self._line, self._drawing, self._patience = line, drawing, patience
        self._rooms, self._looking = Rooms(line), Looking(line)
        self._opened: set[str] = set()

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages, with what can be pressed below the last one in the channel."""
        return self._drawing.messages(edition, layout=layout, zone=zone)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part, once at most."""
        with attempt() as made:
            try:
                posted: Outcome = await within(self._patience, self._post(to, part))
            except FAILED as error:
                self._rooms.forget(to)
                posted = outcome_of(error, doubtful=made.doubtful)
                log.warning("discord.not_posted: %s: %s", to, code_of(error))
        return posted

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Looks for the part in the channel's history or among the forum's posts; publishes it where that is left."""
        try:
            found: Found = await within(self._patience, self._find(to, part, since))
        except FAILED as error:
            outcome = outcome_of(error, doubtful=False)
            found = CannotLook(reason=outcome.reason) if isinstance(outcome, Refused) else outcome
        return found

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Puts the part in the place of the message."""
        channel, _, identity = message.partition("/")
        try:
            path, at = "/channels/{channel_id}/messages/{message_id}", {"channel_id": channel, "message_id": identity}
            how = for_the_bot(instead(marked(part)), part.message.files)
            await within(self._patience, self._line.request("PATCH", path, at=at, **how))
        except FAILED as error:
            return outcome_of(error, doubtful=True)
        return Posted(message=message)

    async def _post(self, to: Destination, part: Part) -> Outcome:
        room = await self._rooms.room(to)
        if room.forum and part.first is None:
            return await self._begin(to, part)
        where = self._where(room, part)
        if where != room.id and not room.forum and where not in self._opened:
            await open_thread(self._line, room.id, where, part.title)
            self._remember(where)
        body = {**marked(part), "nonce": nonce_of(part.key), "enforce_nonce": True}
        made = await self._send(where, for_the_bot(body, part.message.files))
        return await self._published(room, made)

    def _remember(self, thread: str) -> None:
        """So that it is not opened again for each of its parts."""
        if len(self._opened) >= _REMEMBERED:
            self._opened.clear()
        self._opened.add(thread)

    async def _find(self, to: Destination, part: Part, since: datetime) -> Found:
        room = await self._rooms.room(to)
        if room.forum and part.first is None:
            found = await self._looking.in_forum(room, part, since)
        else:
            found = await self._looking.in_history(self._where(room, part), part, since)
        if isinstance(found, Absent | CannotLook):
            return found
        return await self._published(room, found)

    def _where(self, room: Room, part: Part) -> str:
        """The channel that the part belongs into; a thread has the id of the message that it was opened below."""
        if room.forum and part.first is not None:
            return part.first.partition("/")[0]
        if room.threads and part.under is not None:
            return part.under.partition("/")[2]
        return room.id

    async def _send(self, channel: str, how: dict[str, Any]) -> Any:
        return await self._line.request("POST", "/channels/{channel_id}/messages", at={"channel_id": channel}, **how)

    async def _begin(self, to: Destination, part: Part) -> Outcome:
        """Begins a post of the forum, whose tags may have changed since it was looked at."""
        self._rooms.forget(to)
        forum = await self._rooms.room(to)
        body = {"name": thread_name(part.title), "message": marked(part), "applied_tags": forum.applied(part.tags)}
        how = for_the_bot(body, part.message.files)
        with at_most_once():
            made = await self._line.request(
                "POST", "/channels/{channel_id}/threads", at={"channel_id": forum.id}, **how
            )
        return Posted(message=f"{made['id']}/{made['message']['id']}")

    async def _published(self, room: Room, message: Any) -> Posted | Failed:
        """The message as posted, once it is published too where it is to be.

        It is there already when publishing fails, so that is told as a doubt: whoever looks for it publishes it then.
        """
        posted = Posted(message=f"{message['channel_id']}/{message['id']}")
        if not room.news or str(message["channel_id"]) != room.id or message.get("flags", 0) & _CROSSPOSTED:
            return posted
        path = "/channels/{channel_id}/messages/{message_id}/crosspost"
        try:
            await self._line.request("POST", path, at={"channel_id": room.id, "message_id": str(message["id"])})
        except FAILED as error:
            if isinstance(error, discord.HTTPException) and error.code == _PUBLISHED:
                return posted
            outcome = outcome_of(error, doubtful=True)
            if isinstance(outcome, Refused):
                log.warning("discord.not_published: %s: %s", room.id, code_of(error))
                return posted
            return Failed(reason="it stands there and is not published yet", doubtful=True)
        return posted
