"""`newsbrief run` as it goes on: charts, documents that come while it runs, and an end in the midst of work."""

from __future__ import annotations

import asyncio
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.fakes.discord_api import TOKEN, FakeDiscord
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, FakeSlack
from tests.unit.bot.command import environment, program

PORT = """
title: Port news
scope: ["Rotterdam"]
topics:
  - {key: cranes, title: Cranes, match: ["crane*"]}
"""
CRANES = """Fewer cranes in Rotterdam
12 November 2025

The port of Rotterdam bought cranes worth 80 million euros in 2022, 95 million euros in 2023
and 60 million euros in 2024.
"""
LATER = """A crane falls in Rotterdam
13 November 2025

A crane fell into the harbour of Rotterdam on Thursday, and nobody was hurt, the police said.
"""
SLACK = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}


@pytest.fixture
def port(tmp_path: Path) -> Path:
    (tmp_path / "config" / "briefings").mkdir(parents=True)
    (tmp_path / "news").mkdir()
    (tmp_path / "config" / "newsbrief.yaml").write_text("sources: [{folder: news}]\nreread: 1s\n")
    (tmp_path / "config" / "briefings" / "port.yaml").write_text(PORT)
    (tmp_path / "news" / "cranes.txt").write_text(CRANES)
    return tmp_path


def test_values_over_years_are_slacks_own_chart(port: Path) -> None:
    async def story(slack: FakeSlack) -> None:
        async with running(port, **SLACK, NEWSBRIEF_SLACK_API_URL=slack.url):
            await slack.typed("port")
            (answer,) = await slack.posts(1)
            (chart,) = (block for block in answer.arguments["blocks"] if block["type"] == "data_visualization")
            assert [point["value"] for point in chart["chart"]["series"][0]["data"]] == [80, 95, 60]

    with_slack(story)


def test_values_over_years_are_a_picture_with_its_words_beside_discords_message(port: Path) -> None:
    async def story() -> None:
        async with FakeDiscord().open() as discord:
            urls = {"NEWSBRIEF_DISCORD_API_URL": discord.url, "NEWSBRIEF_DISCORD_GATEWAY_URL": discord.gateway_url}
            async with running(port, DISCORD_TOKEN=TOKEN, **urls):
                await discord.until(lambda: discord.gateway.sessions)
                await discord.typed(briefing="port")
                (answer,) = await discord.shown()
                (told,) = answer.payload["attachments"]
                assert told["description"].endswith(
                    "2022: 80 million euros; 2023: 95 million euros; 2024: 60 million euros."
                )

    asyncio.run(story())


def test_a_document_that_comes_while_it_runs_is_in_the_answer(port: Path) -> None:
    async def story(slack: FakeSlack) -> None:
        async with running(port, **SLACK, NEWSBRIEF_SLACK_API_URL=slack.url) as process:
            await told(process, b"over Socket Mode")
            (port / "news" / "later.txt").write_text(LATER)
            await told(process, b"1 new documents, 0 changed")
            await slack.typed("port")
            (answer,) = await slack.posts(1)
            assert "nobody was hurt" in answer.arguments["text"]

    with_slack(story)


def test_it_ends_in_the_midst_of_composing_and_leaves_nothing_behind(port: Path) -> None:
    for number in range(600):
        (port / "news" / f"crane-{number}.txt").write_text(LATER.replace("Thursday", f"Thursday {number}") * 3)

    async def story(slack: FakeSlack) -> None:
        async with running(port, **SLACK, NEWSBRIEF_SLACK_API_URL=slack.url) as process:
            await told(process, b"over Socket Mode")
            await slack.typed("port 7d")
            await slack.until(lambda: slack.acks)
            process.send_signal(signal.SIGTERM)
            assert process.stderr is not None
            said = await process.stderr.read()  # ends when the processes that hold it have
            assert await process.wait() == 0
            assert said.endswith(b"newsbrief: stopped\n")
            assert b"Traceback" not in said

    with_slack(story)


def with_slack(story: Callable[[FakeSlack], Awaitable[None]]) -> None:
    """Lets a story happen beside a Slack."""

    async def happen() -> None:
        async with FakeSlack().open() as slack:
            await story(slack)

    asyncio.run(happen())


async def told(process: Process, words: bytes) -> None:
    """Waits until it says so."""
    assert process.stderr is not None
    while words not in (line := await process.stderr.readline()):
        assert line, f"it ended without saying {words!r}"


@asynccontextmanager
async def running(folder: Path, **env: str) -> AsyncIterator[Process]:
    """`newsbrief run` in the folder."""
    process = await asyncio.create_subprocess_exec(
        *program("run"),
        cwd=folder,
        env=environment(**env, NEWSBRIEF_DATABASE_URL=str(folder / "kept.db"), HOME=str(folder)),
        stdout=DEVNULL,
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
