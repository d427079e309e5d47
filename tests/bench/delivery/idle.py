"""What `newsbrief run` takes while nothing is due: a process over a fake platform, with a schedule far away."""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench.crowd.asking import opened
from tests.bench.crowd.bots import CHECKOUT, megabytes, newsbrief, processor
from tests.bench.delivery.racing import children

SETTLED = 90.0  # seconds until what is loaded ahead is loaded, and the engine sleeps
SCHEDULE = """
schedules:
  - {name: far, briefing: cambodia, cron: "0 8 29 2 *", timezone: UTC, to: ["discord:112233445566778899"]}
"""


class Idle(NamedTuple):
    """The share of a core in percent, and megabytes: of the bot alone, and with the processes beside it."""

    percent: float
    megabytes: float
    percent_of_all: float
    megabytes_of_all: float


async def idle(platform: str, folder: Path, seconds: float) -> Idle:
    """Of a bot that is connected and waits."""
    shutil.copytree(CHECKOUT / "config", folder / "config")
    shutil.copytree(CHECKOUT / "seeds", folder / "seeds")
    with (folder / "config" / "newsbrief.yaml").open("a") as file:
        file.write(SCHEDULE)
    async with opened(platform) as wire, newsbrief(wire, folder) as process:
        await asyncio.sleep(SETTLED)
        begun, before = time.monotonic(), _used(process.pid)
        await asyncio.sleep(seconds)
        took, after = time.monotonic() - begun, _used(process.pid)
        every = [process.pid, *children(process.pid)]
        return Idle(
            percent=100 * (after[0] - before[0]) / took,
            megabytes=megabytes(process.pid),
            percent_of_all=100 * (after[1] - before[1]) / took,
            megabytes_of_all=sum(megabytes(each) for each in every),
        )


def _used(process: int) -> tuple[float, float]:
    alone = processor(process)
    return alone, alone + sum(processor(each) for each in children(process))
