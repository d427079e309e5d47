"""Channels as Slack keeps them: messages with their metadata, threads, history page by page."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
START = 1763082000  # 14 November 2025, 01:00 UTC: a message's name begins with the second it was posted in


@dataclass(slots=True)
class Channels:
    """The channels `there`, and conversations with anybody.

    `closed` maps a channel to the error that everything there is answered with; `page` is the most of one answer.
    """

    there: set[str] = field(default_factory=lambda: {"C0001", "C0123456789"})
    closed: dict[str, str] = field(default_factory=dict)
    page: int = 100
    start: int = START
    forgetful: bool = False
    """Metadata comes back without what it says, as Slack does where `include_all_metadata` is not asked for."""
    lost: bool = False
    """There are more messages than an answer holds, but no word how to get them."""
    _messages: dict[str, list[Json]] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def post(self, arguments: Json) -> Json:
        """`chat.postMessage`."""
        channel = str(arguments.get("channel", ""))
        if channel.startswith("U"):
            channel = f"D{channel}"  # the conversation with that person
        if trouble := self._barred(channel) or self._trouble(arguments):
            return _refused(trouble)
        ts = f"{self.start + (number := next(self._numbers))}.{number:06}"
        kept = ("text", "blocks", "thread_ts", "metadata")
        message = {"type": "message", "ts": ts, "bot_id": "B1"} | {
            key: arguments[key] for key in kept if key in arguments
        }
        self._messages.setdefault(channel, []).append(message)
        return {"ok": True, "channel": channel, "ts": ts, "message": message}

    def update(self, arguments: Json) -> Json:
        """`chat.update`."""
        channel, ts = str(arguments.get("channel", "")), arguments.get("ts")
        found = next((each for each in self.messages(channel) if each["ts"] == ts), None)
        if trouble := self._barred(channel) or self._trouble(arguments):
            return _refused(trouble)
        if found is None:
            return _refused("message_not_found")
        found.update({key: arguments[key] for key in ("text", "blocks", "metadata") if key in arguments})
        return {"ok": True, "channel": channel, "ts": ts, "text": found.get("text", "")}

    def history(self, arguments: Json) -> Json:
        """`conversations.history`: what is in no thread, the newest first."""
        found = [each for each in self.messages(str(arguments.get("channel"))) if not _is_reply(each)]
        return self._answer(list(reversed(found)), arguments)

    def replies(self, arguments: Json) -> Json:
        """`conversations.replies`: a message and all that answer to it, the oldest first."""
        top = arguments.get("ts")
        found = [
            each for each in self.messages(str(arguments.get("channel"))) if top in (each["ts"], each.get("thread_ts"))
        ]
        return self._answer(found, arguments) if found else _refused("thread_not_found")

    def messages(self, channel: str) -> list[Json]:
        """All messages of a channel, in order."""
        return self._messages.get(channel, [])

    def _barred(self, channel: str) -> str | None:
        missing = channel.startswith("C") and channel not in self.there
        return "channel_not_found" if missing else self.closed.get(channel)

    def _trouble(self, arguments: Json) -> str | None:
        """What Slack has against a message: no words, or more of them than it takes."""
        blocks = arguments.get("blocks") or []
        if not (arguments.get("text") or blocks):
            return "no_text"
        if len(blocks) > 50:
            return "invalid_blocks"
        return "msg_blocks_too_long" if len(json.dumps(blocks, ensure_ascii=False)) > 13_200 else None

    def _answer(self, found: list[Json], arguments: Json) -> Json:
        if trouble := self._barred(str(arguments.get("channel"))):
            return _refused(trouble)
        oldest = float(arguments.get("oldest") or 0)
        found = [each for each in found if float(each["ts"]) > oldest]
        start = int(arguments.get("cursor") or 0)
        most = min(int(arguments.get("limit") or 100), self.page)
        whole = str(arguments.get("include_all_metadata", "")).lower() in ("1", "true") and not self.forgetful
        page = [_seen(each, whole=whole) for each in found[start:][:most]]
        more = start + most < len(found)
        cursor = {"response_metadata": {"next_cursor": str(start + most)}} if more and not self.lost else {}
        return {"ok": True, "messages": page, "has_more": more, **cursor}


def _seen(message: Json, *, whole: bool) -> Json:
    if "metadata" not in message or whole:
        return message
    return message | {"metadata": {"event_type": message["metadata"]["event_type"]}}


def _is_reply(message: Json) -> bool:
    return message.get("thread_ts") not in (None, message["ts"])


def _refused(error: str) -> Json:
    return {"ok": False, "error": error}
