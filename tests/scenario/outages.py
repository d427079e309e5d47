"""`newsbrief run` with digests on their way, for stories of what goes wrong beneath it: a disk, a database, its end.

The bot is a process of its own over a fake Slack in the test's process, so what was posted is counted there.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ports.deliveries import State
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from bot.store import opened
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, FakeSlack
from tests.unit.bot.command import environment, program

PATIENCE = 60.0  # seconds that a test waits for what must come
CHANNELS = tuple(f"C{number:09}" for number in range(4))
_LINE = re.compile(r"newsbrief: \S|[-\d]{10} [:,\d]{12} (INFO|WARNING) \w+\.\w+")
_NEVER = "0 3 29 2 *"  # what is due is planned by the story
_BRIEFING = """
title: Port news
scope: ["Rotterdam"]
topics:
  - {key: cranes, title: Cranes, match: ["crane*"]}
"""
_NEWS = """Cranes in Rotterdam
12 November 2025

The port of Rotterdam bought cranes worth 80 million euros on Monday.
"""


@dataclass(slots=True, kw_only=True)
class Bot:
    """A running `newsbrief run`, and every line that it has said so far."""

    process: Process
    said: list[str] = field(default_factory=list)
    over: bool = False
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def text(self) -> str:
        """All that it said."""
        return "\n".join(self.said)

    def count(self, words: str) -> int:
        """How many of its lines hold the words."""
        return sum(words in line for line in self.said)

    async def says(self, words: str, *, times: int = 1) -> None:
        """Waits until it has said so, so often."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE), self._news:
                await self._news.wait_for(lambda: self.over or self.count(words) >= times)
        assert self.count(words) >= times, f"it never said {words!r}:\n{self.text}"

    async def stop(self) -> int:
        """Asks it to end as a supervisor does; its exit code."""
        self.process.terminate()
        return await self.ended()

    async def ended(self) -> int:
        """Waits until it and all that it started have ended; its exit code."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: self.over)
        return await self.process.wait()

    async def listen(self) -> None:
        """Notes what it says until nobody is left who could say anything."""
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            async with self._news:
                self.said.append(line.decode().rstrip("\n"))
                self._news.notify_all()
        async with self._news:
            self.over = True
            self._news.notify_all()


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A folder with a configuration and news, a Slack, and a database at an address."""

    folder: Path
    slack: FakeSlack
    database: str

    @asynccontextmanager
    async def running(self, *before: str) -> AsyncIterator[Bot]:
        """`newsbrief run`, behind the words of another command where there are some."""
        env = {
            "SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "NEWSBRIEF_SLACK_API_URL": self.slack.url,
            "NEWSBRIEF_DATABASE_URL": self.database, "HOME": str(self.folder),
        }  # fmt: skip
        process = await asyncio.create_subprocess_exec(
            *before,
            *program("run"),
            cwd=self.folder,
            env=environment(**env),
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=PIPE,
        )
        bot = Bot(process=process)
        listening = asyncio.create_task(bot.listen())
        try:
            yield bot
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
            await listening

    async def plan(self, key: str, *, ahead: float = 0.0, owner: bool = False) -> None:
        """Plans a slot that is due in so many seconds; beside the bot, unless as the database's owner."""
        await plan(self.database, key, ahead=ahead, owner=owner)

    async def states(self) -> Mapping[State, int]:
        """The ledger: how many deliveries are in each state."""
        async with opened(self.database, owner=False) as store:
            return (await store.tallies.tally(datetime.now(UTC), overdue=timedelta(days=1))).states

    def posted(self) -> Counter[str]:
        """How often each part of each digest stands in its channel."""
        return Counter(
            str(message["metadata"]["event_payload"]["key"])
            for channel in CHANNELS
            for message in self.slack.channels.messages(channel)
        )

    async def until_posted(self, digests: int) -> None:
        """Waits until so many slots stand in every channel, each once."""
        wanted = digests * len(CHANNELS)
        await self.slack.until(lambda: len(self.posted()) >= wanted, patience=PATIENCE)
        assert set(self.posted().values()) == {1}, self.posted()


async def plan(database: str, key: str, *, ahead: float = 0.0, owner: bool = False) -> None:
    """Plans a slot through the store's own ports."""
    now = datetime.now(UTC)
    slot = Slot(schedule="lines", key=key, at=now + timedelta(seconds=ahead), state="planned")
    async with opened(database, owner=owner) as store:
        await store.slots.plan("lines", [slot], destinations(), watermark=now, now=now)


def destinations() -> Sequence[Destination]:
    """Where digests go."""
    return [Destination(platform="slack", channel=channel) for channel in CHANNELS]


def in_plain_lines(bot: Bot, *, warnings: int) -> None:
    """Each line is a sentence or an event, none of them a traceback, and no more than so many warn."""
    strange = [line for line in bot.said if not _LINE.match(line)]
    assert not strange, bot.text
    assert sum(" WARNING " in line for line in bot.said) <= warnings, bot.text


def tell(story: Callable[[Office], Awaitable[None]], folder: Path, database: str = "") -> None:
    """Lets a story happen; the database is a file in a folder of its own, `disk`, where none is named."""
    _lay_out(folder)

    async def happen() -> None:
        slack = FakeSlack()
        slack.channels.there |= set(CHANNELS)
        slack.channels.start = int(datetime.now(UTC).timestamp())
        async with slack.open():
            await story(Office(folder=folder, slack=slack, database=database or f"sqlite:///{folder}/disk/kept.db"))

    asyncio.run(happen())


def _lay_out(folder: Path) -> None:
    for name in ("config/briefings", "news", "disk"):
        (folder / name).mkdir(parents=True)
    schedule = {
        "name": "lines", "briefing": "port", "cron": _NEVER, "timezone": "UTC", "catch_up": "all",
        "to": [str(to) for to in destinations()], "window": "2025-11-01", "layout": "compact",
    }  # fmt: skip
    settings = {"sources": [{"folder": "news"}], "reread": "1h", "schedules": [schedule]}
    (folder / "config" / "newsbrief.yaml").write_text(json.dumps(settings))  # JSON is YAML
    (folder / "config" / "briefings" / "port.yaml").write_text(_BRIEFING)
    (folder / "news" / "port.txt").write_text(_NEWS)


if __name__ == "__main__":  # for a database that only the bot sees
    asyncio.run(plan(sys.argv[1], sys.argv[2], ahead=float(sys.argv[3])))
