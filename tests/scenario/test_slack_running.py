"""`newsbrief run` as an operator starts it: one command, tokens from the environment, and an orderly end."""

from __future__ import annotations

import asyncio
import re
import signal
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlencode

import aiohttp
import pytest

from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN, PATIENCE, SECRET, FakeSlack
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET, Place
from tests.scenario.slack import Workspace, tell
from tests.scenario.test_slack_installing import Browser
from tests.unit.bot.command import environment, newsbrief, program

TOKENS = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}

MANY = {"SLACK_CLIENT_ID": CLIENT, "SLACK_CLIENT_SECRET": CLIENT_SECRET, "SLACK_SIGNING_SECRET": SECRET}
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


def test_workspaces_install_it_and_are_answered_after_the_next_start_too(tmp_path: Path) -> None:
    async def story(desk: Workspace) -> None:
        async with running(desk.slack, tmp_path, MANY) as process:
            address = await told_address(process)
            async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
                browser = Browser(session, address)
                code, state = desk.slack.oauth.consented(Place()), await browser.begin()
                assert (await browser.come_back(code=code, state=state))[0] == 200
                assert await asks(desk, session, address) == 200
            (first,) = await desk.slack.posts(1, "chat.postMessage")
            process.send_signal(signal.SIGTERM)
            _, said = await process.communicate()
            assert process.returncode == 0
            assert first.token.encode() not in said
            assert code.encode() not in said
        async with running(desk.slack, tmp_path, MANY) as process, aiohttp.ClientSession() as session:
            assert await asks(desk, session, await told_address(process)) == 200
            posts = await desk.slack.posts(len(desk.slack.posted("chat.postMessage")) + 1, "chat.postMessage")
            assert {post.token for post in posts} == {first.token}

    tell(story)


async def told_address(process: Process) -> str:
    """`http://HOST:PORT`, as soon as the operator is told."""
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE):
        while line := await process.stderr.readline():
            if found := re.search(rb"install at (http://[\d.:]+)", line):
                return found[1].decode()
    raise AssertionError("it ended without saying where to install it")


async def asks(desk: Workspace, session: aiohttp.ClientSession, address: str) -> int:
    """Somebody of the workspace asks, and shares the answer."""
    body = urlencode(desk.slack.slash("cambodia cyberscams share") | {"team_id": "T0002"})
    headers = desk.slack.signed(body, at=time.time())
    async with session.post(f"{address}/slack/events", data=body, headers=headers) as answer:
        return answer.status


@asynccontextmanager
async def running(slack: FakeSlack, folder: Path, tokens: dict[str, str] | None = None) -> AsyncIterator[Process]:
    """`newsbrief run` as a process of its own, over a database in the folder; without `tokens` of one workspace."""
    env = environment(
        **(tokens or TOKENS | ANOTHER_INSTALLATION),
        NEWSBRIEF_SLACK_API_URL=slack.url,
        NEWSBRIEF_DATABASE_URL=str(folder / "kept.db"),
        HOME=str(folder),
    )
    line = program("run", "--listen", "127.0.0.1:0")
    process = await asyncio.create_subprocess_exec(*line, cwd=folder, env=env, stdout=PIPE, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
