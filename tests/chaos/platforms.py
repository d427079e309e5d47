"""Slack and Discord in a process of their own, with faults; it ends when who started it does.

Standard input: a line that says what is there (`Wires`, as JSON), then a line for each question: `count` is answered
with how many messages stand there, a path has all that came written to it (`Seen`, as JSON).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.chaos.faults import ON_DISCORD, ON_SLACK, faults
from tests.fakes.discord_api import FakeDiscord
from tests.fakes.discord_facts import GUILD
from tests.fakes.slack_api import FakeSlack

INTERACTIONS = ("callback", "answer", "withdrawal", "follow-up")  # not bound to Discord's limit
_BEAT, _HUNG = 0.005, 0.015  # seconds between two looks at the clock, and how late one is when the process hung
_NONCES = 1500  # that Discord remembers: half a minute's


@dataclass(frozen=True, slots=True, kw_only=True)
class Wires:
    """What the platforms are to be: teams by their tokens, and channels.

    Something goes wrong with a `share` of the requests; answers come `late` by so many seconds.
    """

    teams: dict[str, str]
    slack: list[str]
    discord: list[str]
    share: float
    seed: int
    late: float = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """All that came: messages as platform, channel and key; requests as instants by what they are a limit of.

    While the process `hung`, because the machine was busy, it cannot say when a request came.
    """

    messages: list[tuple[str, str, str]]
    discord: list[float]
    slack: dict[str, list[float]]
    requests: int
    faults: dict[str, int]
    hung: list[tuple[float, float]]


class Platforms:
    """Both, with what they were told."""

    def __init__(self, wires: Wires) -> None:
        self.drawn: Counter[Any] = Counter()
        self.hung: list[tuple[float, float]] = []
        tokens = {token: {"ok": True, "team_id": team, "team": team} for token, team in wires.teams.items()}
        now = datetime.now(UTC)
        self.slack = FakeSlack(retry_after="1", late=wires.late)
        self.slack.channels.start = int(now.timestamp())
        self.slack.faults = defaultdict(
            faults(ON_SLACK, share=wires.share, seed=f"slack {wires.seed}", drawn=self.drawn)
        )
        self.slack.oauth.tokens |= {
            token: facts | {"user_id": "U0BOT", "bot_id": "B1"} for token, facts in tokens.items()
        }
        self.slack.channels.there |= set(wires.slack)
        self.discord = FakeDiscord(late=wires.late)
        self.discord.there.now = now
        self.discord.faults = defaultdict(
            faults(ON_DISCORD, share=wires.share, seed=f"discord {wires.seed}", drawn=self.drawn)
        )
        for number, channel in enumerate(wires.discord):
            self.discord.there.known[channel] = {
                "type": 0, "name": f"news-{number}", "guild_id": GUILD, "position": 0,
            }  # fmt: skip
        self._channels = wires.slack

    async def watch(self) -> None:
        """Notes when this process hung, until cancelled."""
        while True:
            before = time.monotonic()
            await asyncio.sleep(_BEAT)
            if (now := time.monotonic()) - before > _BEAT + _HUNG:
                self.hung.append((before, now))

    def count(self) -> int:
        """How many messages stand there."""
        self.discord.there.forget(but=_NONCES)
        return len(self.discord.messages) + sum(len(self.slack.channels.messages(each)) for each in self._channels)

    def seen(self) -> Seen:
        """All that came."""
        messages = [
            ("slack", channel, str(message["metadata"]["event_payload"]["key"]))
            for channel in self._channels
            for message in self.slack.channels.messages(channel)
        ]
        messages += [
            ("discord", message.channel, str(message.payload.get("nonce")))
            for message in self.discord.messages.values()
        ]
        posts: defaultdict[str, list[float]] = defaultdict(list)
        for call in self.slack.calls:
            if call.method.startswith("chat.postMessage"):
                posts[str(call.arguments["channel"])].append(call.at)
        bound = [call.at for call in self.discord.calls if call.kind not in INTERACTIONS]
        return Seen(
            messages=messages,
            discord=bound,
            slack=dict(posts),
            requests=len(self.slack.calls) + len(self.discord.calls),
            faults=dict(self.drawn),
            hung=self.hung,
        )


async def _main() -> None:
    questions = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(questions), sys.stdin)
    platforms = Platforms(Wires(**json.loads(await questions.readline())))
    watching = asyncio.create_task(platforms.watch())
    async with platforms.slack.open(), platforms.discord.open():
        _say({
            "NEWSBRIEF_SLACK_API_URL": platforms.slack.url,
            "NEWSBRIEF_DISCORD_API_URL": platforms.discord.url,
            "NEWSBRIEF_DISCORD_GATEWAY_URL": platforms.discord.gateway_url,
        })  # fmt: skip
        while question := (await questions.readline()).decode().strip():
            if question == "count":
                _say(platforms.count())
            else:
                _write(Path(question), platforms.seen())
                _say("written")
    watching.cancel()


def _write(file: Path, seen: Seen) -> None:
    file.write_text(json.dumps(asdict(seen)))


def _say(answer: object) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    with suppress(OSError):
        os.nice(-10)  # where it may: whoever counts by the clock should be there when something comes
    asyncio.run(_main())
