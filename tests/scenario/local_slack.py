"""local-slack, a Slack by somebody else, and the bot at work in it: `python -m tests.scenario.local_slack BINARY MODE`.

The server binds every address and cannot be told otherwise, so this is run where there is no network but loopback. It
lets every story happen, makes sure that every question was acknowledged, and prints what went wrong as JSON.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aiohttp

from bot.platforms.slack.desk import Office
from bot.platforms.slack.endpoint import Listening
from bot.platforms.slack.messages import messages_of
from bot.platforms.slack.platform import Slack
from bot.settings.accounts import slack_account
from tests.scenario.slack import BRIEFINGS, NEWS
from tests.scenario.slack_round import deliver
from tests.scenario.slack_stories import STORIES, Json, Seen, pressed_in
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
"""
ROOM = "  - {{id: {channel}, name: {name}, members: [U01MARI, U0BOT]}}\n"
Found = TypeVar("Found")
Receive = Callable[[str, str], Awaitable[None]]
MARI, APP = "U01MARI", "A01"


@dataclass(slots=True)
class LocalStreet:
    """A channel of its own for each story, because the server forgets nothing that was said."""

    session: aiohttp.ClientSession
    channel: str
    receive: Receive

    async def receives(self, name: str) -> None:
        await self.receive(name, self.channel)

    async def types(self, text: str) -> None:
        await self._do("command", command="/brief", text=text)

    async def says(self, text: str) -> None:
        await self._do("message", text=f"<@U0BOT> {text}")

    async def presses(self, element: Json, message: Seen | None) -> None:
        if message is not None:
            await self._do("interact", messageTs=message.name, action=pressed_in(element, message.blocks))
            return
        await self._through_page(
            {"t": "block_action", "channel": "", "messageTs": "", "user": MARI, "action": element, "appId": APP}
        )

    async def opens_tab(self) -> None:
        await self._do("open-home")

    async def sees(self, enough: Callable[[Sequence[Seen]], object]) -> Sequence[Seen]:
        async def look() -> Sequence[Seen]:
            async with self.session.get(f"{SERVER}/_control/messages/{self.channel}") as answer:
                found = await answer.json()
            return [
                Seen(name=each["ts"], text=each["text"], blocks=each.get("blocks") or [], hidden="ephemeral_to" in each)
                for each in found["messages"]
                if each.get("user") != MARI
            ]

        return await until(look, enough)

    async def tab(self, enough: Callable[[str], object]) -> list[Json]:
        async def look() -> list[Json]:
            views = (await self._through_page()).get("homeViews") or {}
            blocks: list[Json] = ((views.get(MARI) or {}).get(APP) or {}).get("blocks") or []
            return blocks

        return await until(look, lambda blocks: enough(json.dumps(blocks, ensure_ascii=False)))

    async def form(self) -> Json:
        async def look() -> list[Json]:
            stack: list[Json] = (await self._through_page()).get("modalStack") or []
            return stack

        top = (await until(look, bool))[-1]
        form: Json = top.get("view") or top
        return form

    async def _do(self, what: str, **how: Any) -> None:
        who = {"channel": self.channel, "user": MARI, "appId": APP}
        async with self.session.post(f"{SERVER}/_control/{what}", json=who | how) as answer:
            answer.raise_for_status()

    async def _through_page(self, said: Json | None = None) -> Json:
        """What the server tells its page when that opens; what the page says to it, where it says anything."""
        async with self.session.ws_connect(f"{SERVER}/ui") as page:
            first = await page.receive_json()
            if said is not None:
                await page.send_json(said)
            state: Json = first["state"]
            return state


async def until(look: Callable[[], Awaitable[Found]], enough: Callable[[Found], object]) -> Found:
    """What is to be seen, as soon as it is enough; the server tells nobody, so it is asked again and again."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                if enough(seen := await look()):
                    return seen
            except aiohttp.ClientConnectionError:
                pass  # not up yet
            await asyncio.sleep(0.05)


async def happening(session: aiohttp.ClientSession, restart: Callable[[], None], receive: Receive) -> dict[str, str]:
    """Every story, each in its channel and before a bot that has shown nobody anything: what went wrong in it."""
    outcomes: dict[str, str] = {}
    for number, story in enumerate(STORIES):
        restart()
        try:
            await story(LocalStreet(session, channel(number), receive))
            outcomes[story.__name__] = ""
        except Exception:  # noqa: BLE001  (the test that reads this says what went wrong)
            outcomes[story.__name__] = traceback.format_exc()

    async def open_questions() -> int:
        async with session.get(f"{SERVER}/_control/log") as answer:
            noted = await answer.json()
        return unanswered(noted if isinstance(noted, list) else next(iter(noted.values())))

    await until(open_questions, lambda number: number == 0)  # the last acknowledgement may still be on its way
    return outcomes


def unanswered(noted: Sequence[Json]) -> int:
    """How many of the server's envelopes and requests were not acknowledged."""
    asked = [each for each in noted if each["direction"] == "to_bot" and "connected" not in each["summary"]]
    answered = [each for each in noted if each["summary"].startswith(("ack", "HTTP 200"))]
    assert len(asked) > len(STORIES)
    return len(asked) - len(answered)


def channel(number: int) -> str:
    """The id of a story's channel."""
    return f"C0{number}NEWS"


async def at_work(world: World, binary: str, mode: str) -> dict[str, str]:
    """Server, bot and stories; the first two end with the last."""
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

    async def receive(name: str, to: str) -> None:
        await deliver(name, world.commands, account, to)

    rooms = "".join(
        f"  - {{id: {channel(at)}, name: news{at}, members: [{MARI}, U0BOT]}}\n" for at in range(len(STORIES))
    )
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(CONFIG.replace("MODE", mode) + rooms)
        line = [binary, "--config", str(config), "--port", "4200", "--base-host", "127.0.0.1"]
        server = await asyncio.create_subprocess_exec(*line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            async with aiohttp.ClientSession() as session:
                await LocalStreet(session, channel(0), receive).sees(lambda _: True)
                running = asyncio.create_task(bot.run())
                await asyncio.wait_for(standing.wait(), PATIENCE)
                seen = await happening(session, world.store.forget_receipts, receive)
                running.cancel()
                await asyncio.wait([running])
                return seen
        finally:
            server.terminate()
            await server.wait()


if __name__ == "__main__":
    with World(documents=NEWS) as known:
        print(json.dumps(known.run(at_work(known, sys.argv[1], sys.argv[2]))))
