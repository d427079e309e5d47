"""Messages to a channel: text, announcement, thread or forum, one by one and in order.

::

    text, thread        the messages; those for a thread stand in one that is opened below the first
    announcement        the same, then each is published to the servers that follow the channel
    forum               one post: the first message begins it, the rest stand in it

Every message has a nonce made of the delivery's key and the message's position, so that a repetition within minutes, by
the library or after a crash, makes no second one (discord.com/developers/docs/resources/message, enforce_nonce).
Threads, forum posts and publications have none and are asked for at most once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Coroutine, Sequence
from typing import Any

import discord
from discord.http import HTTPClient, Route

from bot.platforms.discord.calling import FAILED, TO_POST, Sent, noted, within
from bot.platforms.discord.gate import at_most_once
from briefings.rendering.chat.message import Message, Payload

_NEWS, _FORUM = 5, 15  # discord.com/developers/docs/resources/channel, channel types
_NAME = 100  # characters of a thread's or forum post's name
_TAGS = 5  # applied to a forum post


def nonce_of(key: str, position: int) -> str:
    """25 characters, which is what Discord takes, always the same for the same message of the same delivery."""
    return hashlib.sha256(f"{key}\n{position}".encode()).hexdigest()[:25]


class Channels:
    """Posts to channels through the library's HTTP client, and so through the gate."""

    def __init__(self, http: HTTPClient) -> None:
        self._http = http

    async def post(
        self, channel: str, messages: Sequence[Message], *, key: str, title: str, tags: Sequence[str] = ()
    ) -> Sent:
        """Posts them; the first that fails ends it. `title` names a thread or forum post; a forum knows `tags` by name.

        `key` is the same when the same delivery is tried again.
        """
        try:
            found = await within(TO_POST, self._http.get_channel(int(channel)))
            if found["type"] == _FORUM:
                return await self._in_forum(found, messages, key=key, title=title, tags=tags)
            return await self._in_channel(channel, messages, key=key, title=title, publish=found["type"] == _NEWS)
        except FAILED as error:
            return noted("message", error)

    async def _in_channel(
        self, channel: str, messages: Sequence[Message], *, key: str, title: str, publish: bool
    ) -> Sent:
        last, thread = "", ""
        for position, message in enumerate(messages):
            if message.place == "thread" and not thread:
                thread = await self._thread(channel, last, title)
            where = thread if message.place == "thread" else channel
            made = await self._message(where, message.payload, nonce_of(key, position))
            if message.place == "channel":
                last, thread = made, ""
                if publish:
                    await self._once("/channels/{channel_id}/messages/{message_id}/crosspost", channel, made)
        return Sent.DONE

    async def _in_forum(
        self, forum: Any, messages: Sequence[Message], *, key: str, title: str, tags: Sequence[str]
    ) -> Sent:
        wanted = {tag.casefold() for tag in tags}
        applied = [tag["id"] for tag in forum.get("available_tags", ()) if tag["name"].casefold() in wanted]
        first, *more = messages
        body = {"name": title[:_NAME], "message": first.payload, "applied_tags": applied[:_TAGS]}
        made = await self._once("/channels/{channel_id}/threads", forum["id"], "", body)
        for position, message in enumerate(more, start=1):
            await self._message(str(made["id"]), message.payload, nonce_of(key, position))
        return Sent.DONE

    async def _message(self, channel: str, payload: Payload, nonce: str) -> str:
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
        body = {**payload, "nonce": nonce, "enforce_nonce": True}
        made = await within(TO_POST, self._http.request(route, json=body))
        return str(made["id"])

    async def _thread(self, channel: str, message: str, title: str) -> str:
        path = "/channels/{channel_id}/messages/{message_id}/threads"
        try:
            made = await self._once(path, channel, message, {"name": title[:_NAME]})
        except discord.HTTPException as error:
            if error.code != _HAS_THREAD:
                raise
            return message  # a thread has the id of the message that it was opened below
        return str(made["id"])

    async def _once(self, path: str, channel: str, message: str, body: Payload | None = None) -> Any:
        route = Route("POST", path, channel_id=channel, message_id=message)
        asked: Coroutine[Any, Any, Any] = self._http.request(route, json=body or {})
        with at_most_once():
            return await within(TO_POST, asked)


_HAS_THREAD = 160004  # discord.com/developers/docs/topics/opcodes-and-status-codes: a thread was created already
