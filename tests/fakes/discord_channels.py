"""What stands in the channels of a Discord: messages, threads, forum posts, webhooks, and who may read them.

It keeps the rules that matter to somebody who posts: a nonce makes one message and is forgotten after minutes, a
message has one thread, publishing is done once, components are numbered, history is silent where it may not be read.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.fakes.discord_facts import CHANNEL, GUILD, USER, bot

Json = dict[str, Any]

EPHEMERAL = 1 << 6
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
_FORUM, _THREAD = 15, 11


class Refused(Exception):
    """A refusal with the HTTP status and Discord's own number."""

    def __init__(self, status: int, code: int) -> None:
        super().__init__(status, code)
        self.status, self.code = status, code


@dataclass(slots=True, kw_only=True)
class Posted:
    """A message as it stands. `hidden` is seen by the asker alone; `awaited` shows that the bot is thinking.

    `asked` is an answer to somebody.
    """

    id: str
    channel: str
    payload: Json
    hidden: bool = False
    awaited: bool = False
    published: bool = False
    asked: bool = False
    webhook: str | None = None


@dataclass(slots=True)
class Channels:
    """One server's channels by id. `unreadable` ones give no history; `webhooks` are tokens and channels by id."""

    known: dict[str, Json] = field(default_factory=dict)
    messages: dict[str, Posted] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    archived: set[str] = field(default_factory=set)
    webhooks: dict[str, tuple[str, str]] = field(default_factory=dict)
    now: datetime = datetime(2025, 11, 14, 1, tzinfo=UTC)
    _nonces: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known.setdefault(CHANNEL, {"type": 0, "name": "news", "guild_id": GUILD, "position": 0})

    def name(self) -> str:
        """An id that was not given before; it holds the time, as every id of Discord's does."""
        self.now += timedelta(milliseconds=1)
        return str((self.now - _EPOCH) // timedelta(milliseconds=1) << 22)

    def forget(self, *, but: int = 0) -> None:
        """Minutes pass: nonces are no longer known, but for so many of the last ones."""
        for nonce in list(self._nonces)[: max(len(self._nonces) - but, 0)]:
            del self._nonces[nonce]

    def keep(self, channel: str, payload: Json, **facts: Any) -> Posted:
        """A message comes to stand there."""
        message = Posted(id=self.name(), channel=channel, payload=payload, **facts)
        self.messages[message.id] = message
        if channel in self.known:
            self.known[channel]["last_message_id"] = message.id
        return message

    def told(self, message: Posted) -> Json:
        """The message as Discord tells it; no nonce is in it, and every component has a number."""
        payload = deepcopy(message.payload)
        components = payload.get("components", [])
        _number(components)
        flags = payload.get("flags", 0) | (EPHEMERAL if message.hidden else 0) | (1 if message.published else 0)
        return {
            "id": message.id, "channel_id": message.channel, "type": 0, "content": payload.get("content", ""),
            "embeds": payload.get("embeds", []), "attachments": [], "author": bot(),
            "timestamp": "2025-11-14T01:00:00+00:00", "edited_timestamp": None, "tts": False, "mention_everyone": False,
            "mentions": [], "mention_roles": [], "pinned": False, "flags": flags, "components": components,
            **({"webhook_id": message.webhook} if message.webhook else {}),
            **({"interaction_metadata": _asked_by_mari()} if message.asked else {}),
        }  # fmt: skip

    # What is asked for, by the kind of request

    def answer(self, kind: str, at: Any, query: Any, body: Json) -> Any:
        """What Discord answers.

        Raises:
            Refused: it does not.
        """
        if kind.startswith("webhook"):
            return self._by_webhook(kind, at, query, body)
        if kind == "active threads":
            return self._threads(archived=False)
        if kind == "all channels":
            return [self._channel(each) for each, facts in self.known.items() if facts["type"] not in (1, _THREAD)]
        if kind == "direct messages":
            self.known.setdefault(f"77{body['recipient_id']}", {"type": 1})
            return self._channel(f"77{body['recipient_id']}")
        channel = at["channel"]
        if channel not in self.known:
            raise Refused(404, 10003)
        if "message" in at:
            return self._of_message(kind, channel, at["message"], body)
        answers: dict[str, Callable[[str, Any], Any]]
        answers = {"channel": self._channel, "history": self._history, "forum post": self._forum_post}
        answers["archived threads"] = lambda parent, _: self._threads(archived=True, parent=parent)
        return answers.get(kind, self._once)(channel, query if kind == "history" else body)

    def _threads(self, *, archived: bool, parent: str | None = None) -> Json:
        threads = [each for each, facts in self.known.items() if facts["type"] == _THREAD]
        fitting = [each for each in threads if (each in self.archived) == archived]
        of_parent = [each for each in fitting if parent in (None, self.known[each]["parent_id"])]
        return {"threads": [self._channel(each) for each in of_parent], "members": [], "has_more": False}

    def _channel(self, channel: str, _: Json | None = None) -> Json:
        return {"last_message_id": None} | self.known[channel] | {"id": channel}

    def _once(self, channel: str, body: Json) -> Json:
        if self.known[channel]["type"] == _FORUM:
            raise Refused(400, 50008)
        nonce = f"{channel} {body.get('nonce')}" if body.get("enforce_nonce") else ""
        known = self._nonces.get(nonce)
        message = self.messages[known] if known else self.keep(channel, body)
        if nonce:
            self._nonces[nonce] = message.id
        return self.told(message)

    def _history(self, channel: str, query: Any) -> list[Json]:
        """The newest first; nothing where reading is not allowed, as Discord does it."""
        after, most = int(query.get("after", 0)), int(query.get("limit", 50))
        found = [each for each in self.messages.values() if each.channel == channel and not each.hidden]
        later = sorted((each for each in found if int(each.id) > after), key=lambda each: int(each.id))
        return [] if channel in self.unreadable else [self.told(each) for each in reversed(later[:most])]

    def _of_message(self, kind: str, channel: str, identity: str, body: Json) -> Any:
        message = self.messages.get(identity)
        if message is None or message.channel != channel:
            raise Refused(404, 10008)
        if kind == "thread":
            if identity in self.known:
                raise Refused(400, 160004)
            return self._open(identity, body["name"], channel)
        if kind == "crosspost":
            if message.published:
                raise Refused(400, 40033)
            message.published = True
        if kind == "edit":
            message.payload |= body
        return self.told(message)

    def _open(self, identity: str, name: str, parent: str) -> Json:
        about = {"type": _THREAD, "name": name, "parent_id": parent, "owner_id": bot()["id"], "guild_id": GUILD}
        self.known[identity] = about
        return self._channel(identity)

    def _forum_post(self, forum: str, body: Json) -> Json:
        if self.known[forum].get("flags", 0) & 1 << 4 and not body.get("applied_tags"):
            raise Refused(400, 40067)
        identity = self.name()
        about = self._open(identity, body["name"], forum)
        self.known[identity]["applied_tags"] = body.get("applied_tags", [])
        message = Posted(id=identity, channel=identity, payload=body["message"])  # the two have one id
        self.messages[identity] = message
        return about | {"message": self.told(message)}

    def _by_webhook(self, kind: str, at: Any, query: Any, body: Json) -> Any:
        token, channel = self.webhooks.get(at["webhook"], ("", ""))
        if token != at["token"]:
            raise Refused(404, 10015)
        if kind == "webhook":
            return {"id": at["webhook"], "type": 1, "name": "digests", "channel_id": channel, "guild_id": GUILD}
        if kind == "webhook post":
            where = query.get("thread_id", channel)
            if self.known[channel]["type"] == _FORUM and where == channel:
                where = self._webhook_thread(channel, body)
            if query.get("with_components") != "1":
                body = {key: value for key, value in body.items() if key != "components"}
            return self.told(self.keep(where, body, webhook=at["webhook"]))
        message = self.messages.get(at["message"])
        if message is None or message.webhook != at["webhook"]:
            raise Refused(404, 10008)
        if kind == "webhook edit":
            message.payload |= body
        return self.told(message)

    def _webhook_thread(self, forum: str, body: Json) -> str:
        if "thread_name" not in body:
            raise Refused(400, 220001)
        return str(self._open(self.name(), body["thread_name"], forum)["id"])


def _asked_by_mari() -> Json:
    person = {"id": USER, "username": "mari", "discriminator": "0", "avatar": None, "global_name": "Mari"}
    return {
        "id": "1",
        "type": 2,
        "user": person,
        "authorizing_integration_owners": {},
        "original_response_message_id": "1",
    }


def _number(components: list[Json]) -> None:
    """Numbers the components that have no number of their own, from 1, past those that are taken."""
    taken = {one["id"] for one in _all(components) if "id" in one}
    free = (number for number in itertools.count(1) if number not in taken)
    for one in _all(components):
        one.setdefault("id", 0)
        one["id"] = one["id"] or next(free)


def _all(components: list[Json]) -> Iterator[Json]:
    for one in components:
        yield one
        yield from _all(one.get("components", []))
