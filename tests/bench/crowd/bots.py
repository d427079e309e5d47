"""The bots that are asked, each as a process of its own, and what they take of memory."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bench.crowd.asking import DiscordWire, SlackWire
from tests.fakes.discord_api import TOKEN
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN

CHECKOUT = Path(__file__).parents[3]


@asynccontextmanager
async def newsbrief(wire: SlackWire | DiscordWire, folder: Path) -> AsyncIterator[Process]:
    """`newsbrief run` over the database and the configuration in the folder."""
    env = {"NEWSBRIEF_DATABASE_URL": f"{folder / 'kept.db'}", "NEWSBRIEF_CONFIG": f"{folder / 'config'}"}
    async with _running(wire, ["-m", "bot", "run"], env | _account(wire)) as process:
        yield process


@asynccontextmanager
async def echo(wire: SlackWire | DiscordWire, _: Path) -> AsyncIterator[Process]:
    """The bare bot on the same library."""
    slack = ["slack", wire.slack.url] if isinstance(wire, SlackWire) else []
    discord = ["discord", wire.discord.url, wire.discord.gateway_url] if isinstance(wire, DiscordWire) else []
    async with _running(wire, ["-m", "tests.bench.crowd.echo", *slack, *discord], {}) as process:
        yield process


def _account(wire: SlackWire | DiscordWire) -> dict[str, str]:
    if isinstance(wire, SlackWire):
        return {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "NEWSBRIEF_SLACK_API_URL": wire.slack.url,
        }
    return {
        "DISCORD_TOKEN": TOKEN,
        "NEWSBRIEF_DISCORD_API_URL": wire.discord.url,
        "NEWSBRIEF_DISCORD_GATEWAY_URL": wire.discord.gateway_url,
    }


@asynccontextmanager
async def _running(wire: SlackWire | DiscordWire, arguments: list[str], env: dict[str, str]) -> AsyncIterator[Process]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "DISCORD_", "NEWSBRIEF_"))
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, cwd=CHECKOUT, env=kept | env, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        up = asyncio.create_task(wire.up())
        ended = asyncio.create_task(process.wait())
        await asyncio.wait([up, ended], return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode}")
        ended.cancel()
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


def megabytes(process: int) -> float:
    """What the process holds in memory, without those that work beside it; 0 where the system doesn't tell."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def processor(process: int) -> float:
    """Seconds of the processor that the process has used so far; 0 where the system doesn't tell."""
    try:
        numbers = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")
