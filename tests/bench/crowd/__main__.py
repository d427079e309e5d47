"""200 people at once over 10,000 documents, then 10,000 commands: `make bench`, or `python -m tests.bench.crowd`.

`python -m tests.bench.crowd PEOPLE DOCUMENTS COMMANDS [PLATFORM]` asks in other numbers.
"""

from __future__ import annotations

import asyncio
import itertools
import shutil
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.articles import articles
from tests.bench.crowd.asking import Crowd, DiscordWire, SlackWire, Waited, opened
from tests.bench.crowd.bots import CHECKOUT, echo, megabytes, newsbrief, processor

TOGETHER = 20  # commands under way while many are typed one after the other
TEXTS = (
    "cambodia",
    "cambodia tariffs",
    "cambodia drills",
    "cambodia",
    "cambodia embargo",
    "cambodja",
    "cambodia tarif",
)
Bot = Callable[[SlackWire | DiscordWire, Path], AbstractAsyncContextManager[Process]]


def main() -> None:
    """Prints the table."""
    numbers = [int(number) for number in sys.argv[1:4]]
    people, documents, commands = (*numbers, *(200, 10_000, 10_000)[len(numbers) :])
    platforms = sys.argv[4:] or ["slack", "discord"]
    with tempfile.TemporaryDirectory() as folder:
        took = asyncio.run(_kept(Path(folder), documents))
        print(f"{people} people type /brief at once over {documents} documents (kept in {took:.0f} s)")
        print(
            f"  {'seconds until':26} first response: median, 99 of 100, last; answer: median, last; of the processor",
            flush=True,
        )
        for platform, (name, bot) in itertools.product(platforms, (("newsbrief", newsbrief), ("bare echo", echo))):
            asyncio.run(_row(f"{platform}, {name}", platform, bot, Path(folder), people=people, commands=commands))


async def _kept(folder: Path, count: int) -> float:
    """Seconds that it takes to keep so many documents."""
    from bot.store import opened as store_opened

    shutil.copytree(CHECKOUT / "config", folder / "config")
    (folder / "seeds").mkdir()
    made, begun = articles(count, words=300), time.perf_counter()
    async with store_opened(f"sqlite:///{folder / 'kept.db'}") as store:
        await store.keep(made, now=datetime.now(UTC))
    return time.perf_counter() - begun


async def _row(name: str, platform: str, bot: Bot, folder: Path, *, people: int, commands: int) -> None:
    async with opened(platform) as wire, bot(wire, folder) as process:
        crowd = Crowd(wire)
        for when in ("cold", "warm"):
            before = processor(process.pid)
            waited = await crowd.at_once(["cambodia"] * people)
            used = processor(process.pid) - before
            print(f"  {f'{name}, {when}':26} {_told(waited)} {used:15.2f}", flush=True)
        first = last = 0.0
        for begin in range(0, commands, TOGETHER):
            texts = [TEXTS[number % len(TEXTS)] for number in range(begin, min(begin + TOGETHER, commands))]
            await crowd.at_once(texts, first_user=begin % 2000)
            if begin + TOGETHER <= max(commands // 10, TOGETHER):
                first = megabytes(process.pid)
        last = megabytes(process.pid)
        growth = f"{(last / first - 1) * 100:+.1f} %" if first else ""
        print(f"  {f'{name}, memory':26} {first:.1f} MB, then {last:.1f} MB ({growth})", flush=True)


def _told(waited: list[Waited]) -> str:
    firsts, answers = sorted(each.first for each in waited), sorted(each.answer for each in waited)
    slow = firsts[min(len(firsts) - 1, round(len(firsts) * 0.99) - 1)]
    return (
        f"{firsts[len(firsts) // 2]:15.3f} {slow:9.3f} {firsts[-1]:7.3f} "
        f"{answers[len(answers) // 2]:15.2f} {answers[-1]:7.2f}"
    )


if __name__ == "__main__":
    main()
