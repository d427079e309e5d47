"""`newsbrief run` as an operator starts it: one command, tokens from the environment, and an orderly end."""

from __future__ import annotations

import asyncio
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, FakeSlack
from tests.scenario.slack import Workspace, tell
from tests.unit.bot.command import environment, newsbrief, program

TOKENS = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}

ANOTHER_INSTALLATION = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "hush"}  # Bolt would act on these by itself


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_one_command_answers_from_the_documents_that_ship_with_it_until_it_is_stopped(
    tmp_path: Path, ending: signal.Signals
) -> None:
    async def story(desk: Workspace) -> None:
        async with running(desk.slack, tmp_path) as process:
            await desk.slack.typed("cambodia")
            (answer,) = await desk.slack.posts(1)
            assert "Cambodia" in answer.arguments["text"]
            process.send_signal(ending)
            _, said = await process.communicate()
            assert process.returncode == 0
            assert b"starting Slack" in said
            assert b"Slack: Desk, over Socket Mode" in said
            assert said.endswith(b"newsbrief: stopped\n")
            assert BOT_TOKEN.encode() not in said

    tell(story)


def test_a_wrong_token_ends_it_with_the_reason(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.refusals["auth.test"] = "invalid_auth"
        async with running(desk.slack, tmp_path) as process:
            _, said = await process.communicate()
            assert process.returncode == 2
            assert b"Slack refuses access: invalid_auth: the token is wrong" in said
            assert b"Traceback" not in said

    tell(story)


def test_without_tokens_it_says_where_they_come_from(tmp_path: Path) -> None:
    done = newsbrief("run", env={"NEWSBRIEF_DATABASE_URL": str(tmp_path / "kept.db")})
    assert done.code == 2
    assert "newsbrief init slack" in done.err


def test_an_address_to_listen_at_has_a_port() -> None:
    done = newsbrief("run", "--listen", "example.org", env=TOKENS)
    assert done.code == 2
    assert "--listen" in done.err


@asynccontextmanager
async def running(slack: FakeSlack, folder: Path) -> AsyncIterator[Process]:
    """`newsbrief run` as a process of its own, over a database in the folder."""
    env = environment(
        **TOKENS,
        **ANOTHER_INSTALLATION,
        NEWSBRIEF_SLACK_API_URL=slack.url,
        NEWSBRIEF_DATABASE_URL=str(folder / "kept.db"),
        HOME=str(folder),
    )
    process = await asyncio.create_subprocess_exec(*program("run"), cwd=folder, env=env, stdout=PIPE, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
