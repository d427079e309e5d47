"""local-slack, a Slack by somebody else, and the bot at work in it: `python -m tests.scenario.local_slack BINARY MODE`.

The server binds every address and cannot be told otherwise, so this is run where there is no network but loopback. It
prints what the server saw, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from bot.platforms.slack.desk import Office
from bot.platforms.slack.endpoint import Listening
from bot.platforms.slack.messages import messages_of
from bot.platforms.slack.platform import Slack
from bot.settings.accounts import slack_account
from tests.scenario.slack import BRIEFINGS, NEWS
from tests.unit.bot.asking import World

SERVER, PORT = "http://127.0.0.1:4200", 3400
PATIENCE = 30.0
CONFIG = """
workspace: {name: Desk, domain: desk, teamId: T01DESK}
apps:
  - {appId: A01, botUserId: U0BOT, botName: newsbrief, botToken: xoxb-desk, appToken: xapp-desk, signingSecret: hush,
     mode: MODE, requestUrl: "http://127.0.0.1:3400/slack/events"}
users:
  - {id: U01MARI, name: mari, real_name: Mari Kask, tz: Europe/Tallinn}
channels:
  - {id: C01NEWS, name: news, members: [U01MARI, U0BOT]}
"""
ASKER = {"channel": "C01NEWS", "user": "U01MARI", "appId": "A01"}


@dataclass(slots=True)
class Controls:
    """The server's own controls."""

    session: aiohttp.ClientSession

    async def do(self, what: str, **how: Any) -> None:
        """Lets Mari do something."""
        async with self.session.post(f"{SERVER}/_control/{what}", json=ASKER | how) as answer:
            answer.raise_for_status()

    async def see(self, what: str, enough: Callable[[str], object]) -> Any:
        """What is to be seen, as soon as it is enough; the server tells nobody, so it is asked again and again."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    async with self.session.get(f"{SERVER}/_control/{what}") as answer:
                        text = await answer.text()
                    if enough(text):
                        return json.loads(text)
                except aiohttp.ClientConnectionError:
                    pass  # not up yet
                await asyncio.sleep(0.05)


async def story(controls: Controls) -> dict[str, Any]:
    """Mari asks, shares, opens the sources in place, and looks at the bot's tab."""
    channel = f"messages/{ASKER['channel']}"
    await controls.do("command", command="/brief", text="baltic")
    own = await controls.see(channel, lambda text: "was cut on 8 November 2025" in text)
    await controls.do("command", command="/brief", text="rotterdam share")
    await controls.see(channel, lambda text: "raised its port dues by 4%" in text)
    message = own["messages"][0]
    buttons = {each["text"]["text"]: each for each in message["blocks"][-1]["elements"] if each["type"] == "button"}
    await controls.do("interact", messageTs=message["ts"], action=buttons["Sources"])
    seen = await controls.see(channel, lambda text: "Tanker boarded in the Baltic" in text)
    await controls.do("open-home")
    log = await controls.see("log", lambda text: "views.publish" in text)
    return {"messages": seen["messages"], "log": log}


async def at_work(world: World, binary: str, mode: str) -> dict[str, Any]:
    """Server, bot and story; the first two end with the third."""
    tokens = {
        "SLACK_BOT_TOKEN": "xoxb-desk",
        "SLACK_SIGNING_SECRET": "hush",
        "NEWSBRIEF_SLACK_API_URL": f"{SERVER}/api/",
    }
    account = slack_account(tokens | ({"SLACK_APP_TOKEN": "xapp-desk"} if mode == "socket" else {}))
    assert account is not None
    standing = asyncio.Event()
    bot = Slack(
        account=account,
        office=Office(commands=world.commands, render=messages_of, clock=world.clock, briefings=BRIEFINGS),
        listening=Listening(port=PORT),
        told=lambda _: standing.set(),
    )
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(CONFIG.replace("MODE", mode))
        line = [binary, "--config", str(config), "--port", "4200", "--base-host", "127.0.0.1"]
        server = await asyncio.create_subprocess_exec(*line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            async with aiohttp.ClientSession() as session:
                await Controls(session).see("state", bool)
                running = asyncio.create_task(bot.run())
                await asyncio.wait_for(standing.wait(), PATIENCE)
                seen = await story(Controls(session))
                running.cancel()
                await asyncio.wait([running])
                return seen
        finally:
            server.terminate()
            await server.wait()


if __name__ == "__main__":
    with World(documents=NEWS) as known:
        print(json.dumps(known.run(at_work(known, sys.argv[1], sys.argv[2]))))
