"""One side of the wire: a fake Slack or Discord on which a crowd types `/brief`, with the times of what comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

import tests.fakes.discord_api
import tests.fakes.slack_api
from tests.fakes.discord_api import FakeDiscord
from tests.fakes.slack_api import FakeSlack

LONGEST = 900.0  # seconds that anything is waited for: a bench tells how long it takes, however long
_FIRST_USER = 600_000_000_000_000_000
LOOK = 0.01  # seconds between looks; the times are noted when things come in


@dataclass(slots=True, kw_only=True)
class Waited:
    """Seconds until the first response to a command, and until its answer began to stand."""

    first: float = 0.0
    answer: float = 0.0


class Wire(Protocol):
    """A platform on which people ask."""

    async def up(self) -> None:
        """Waits until a bot listens."""
        ...

    async def send(self, text: str, user: str) -> str:
        """Somebody types it; what its responses are known by."""
        ...

    def came(self) -> Sequence[tuple[str, bool, float]]:
        """What came since the last look: by which command, whether it is the answer, and when."""
        ...

    def forget(self, name: str) -> None:
        """Drops what is known of a command whose answer stands whole."""
        ...


@dataclass(slots=True)
class SlackWire:
    """Slack over Socket Mode: an envelope is acknowledged, the answer comes by the command's response URL."""

    slack: FakeSlack
    _urls: dict[str, str] = field(default_factory=dict)

    async def up(self) -> None:
        """Waits for a socket."""
        await self.slack.until(lambda: self.slack.sockets)

    async def send(self, text: str, user: str) -> str:
        """Types it."""
        body = self.slack.slash(text, user=user)
        envelope = await self.slack.send("slash_commands", body)
        self._urls[body["response_url"].rpartition("/")[2]] = envelope
        return envelope

    def came(self) -> Sequence[tuple[str, bool, float]]:
        """Acknowledgements and posts."""
        calls = list(self.slack.calls)
        self.slack.calls.clear()
        self.slack.acks.clear()
        acks = [(call.arguments["envelope_id"], False, call.at) for call in calls if call.method == "ack"]
        posts = [call for call in calls if call.method == "response_url" and call.token in self._urls]
        return [*acks, *((self._urls[call.token], True, call.at) for call in posts)]

    def forget(self, name: str) -> None:
        """Drops its response URL."""
        self._urls = {url: envelope for url, envelope in self._urls.items() if envelope != name}


@dataclass(slots=True)
class DiscordWire:
    """Discord over its gateway: an interaction is deferred, the answer takes the place of what is awaited."""

    discord: FakeDiscord

    async def up(self) -> None:
        """Waits for a shard."""
        await self.discord.until(lambda: self.discord.gateway.sessions)

    async def send(self, text: str, user: str) -> str:
        """Types it."""
        briefing, _, topic = text.partition(" ")
        return await self.discord.typed(briefing=briefing, user=user, **({"topic": topic} if topic else {}))

    def came(self) -> Sequence[tuple[str, bool, float]]:
        """Deferrals and answers."""
        calls = list(self.discord.calls)
        self.discord.calls.clear()
        tokens = {"callback": -2, "answer": -3, "follow-up": -1}
        return [
            (call.path.split("/")[tokens[call.kind]], call.kind != "callback", call.at)
            for call in calls
            if call.kind in tokens
        ]

    def forget(self, name: str) -> None:
        """Drops the interaction and its message."""
        asked = self.discord.asked.pop(name)
        self.discord.messages.pop(asked.original or "", None)


@asynccontextmanager
async def opened(platform: str) -> AsyncIterator[SlackWire | DiscordWire]:
    """The platform's fake, which waits for as long as it takes."""
    tests.fakes.slack_api.PATIENCE = tests.fakes.discord_api.PATIENCE = LONGEST
    if platform == "slack":
        async with FakeSlack().open() as slack:
            yield SlackWire(slack)
    else:
        async with FakeDiscord().open() as discord:
            yield DiscordWire(discord)


class Crowd:
    """People who type; what they asked the time before last is forgotten."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._before: list[str] = []

    async def at_once(self, texts: Sequence[str], *, first_user: int = 0) -> list[Waited]:
        """Everybody types in the same instant; what each waited, in the order of typing."""
        begun: dict[str, float] = {}
        waited: dict[str, Waited] = {}
        for number, text in enumerate(texts, first_user):
            now = time.monotonic()
            name = await self._wire.send(text, str(_FIRST_USER + number))
            begun[name], waited[name] = now, Waited()
        async with asyncio.timeout(LONGEST):
            while not all(each.first and each.answer for each in waited.values()):
                await asyncio.sleep(LOOK)
                self._look(begun, waited)
        for name in self._before:
            self._wire.forget(name)
        self._before = list(waited)
        return list(waited.values())

    def _look(self, begun: dict[str, float], waited: dict[str, Waited]) -> None:
        for name, is_answer, at in self._wire.came():
            if each := waited.get(name):
                seconds = at - begun[name]
                each.first = each.first or seconds
                each.answer = each.answer or (seconds if is_answer else 0.0)
