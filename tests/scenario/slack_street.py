"""Our fake as a street: what its calls come to is folded into what Mari sees."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.commands import Commands
from bot.settings.accounts import SlackAccount
from tests.fakes.slack_api import BOT, BOT_TOKEN, CHANNEL, TEAM, USER, Call, FakeSlack, Json
from tests.scenario.slack_round import deliver
from tests.scenario.slack_stories import Seen, pressed_in


@dataclass(slots=True)
class OurStreet:
    """`FakeSlack`."""

    slack: FakeSlack
    commands: Commands

    async def receives(self, name: str) -> None:
        account = SlackAccount(bot_token=BOT_TOKEN, api_url=self.slack.url)
        await deliver(name, self.commands, account, CHANNEL)

    async def types(self, text: str) -> None:
        await self.slack.typed(text)

    async def says(self, text: str) -> None:
        event = {"type": "app_mention", "user": USER, "channel": CHANNEL, "text": f"<@{BOT}> {text}", "ts": "1.1"}
        await self.slack.happened(event)

    async def presses(self, element: Json, message: Seen | None) -> None:
        if message is not None:
            block = pressed_in(element, message.blocks)["block_id"]
            await self.slack.pressed(element["action_id"], message=message.name, ephemeral=message.hidden, block=block)
            return
        body = {
            "type": "block_actions", "team": {"id": TEAM}, "user": {"id": USER, "team_id": TEAM}, "api_app_id": "A1",
            "trigger_id": "t1", "container": {"type": "view", "view_id": "V1"}, "view": {"id": "V1", "type": "home"},
            "actions": [element | {"block_id": "b", "action_ts": "1.1"}],
        }  # fmt: skip
        await self.slack.send("interactive", body)

    async def opens_tab(self) -> None:
        await self.slack.happened({"type": "app_home_opened", "user": USER, "tab": "home", "channel": "D1"})

    async def sees(self, enough: Callable[[Sequence[Seen]], object]) -> Sequence[Seen]:
        await self.slack.until(lambda: enough(self._seen()))
        return self._seen()

    async def tab(self, enough: Callable[[str], object]) -> list[Json]:
        def latest() -> Json:
            views = self.slack.posted("views.publish")
            return views[-1].arguments["view"] if views else {"blocks": []}

        await self.slack.until(lambda: enough(json.dumps(latest(), ensure_ascii=False)))
        blocks: list[Json] = latest()["blocks"]
        return blocks

    async def form(self) -> Json:
        (opened,) = await self.slack.posts(1, "views.open")
        view: Json = opened.arguments["view"]
        return view

    def _seen(self) -> list[Seen]:
        seen: list[Seen] = []
        for at, call in enumerate(self.slack.posted()):
            if call.arguments.get("replace_original"):
                name = self.slack.pressed_at[call.token]
                seen = [replace(_of(call, name), hidden=each.hidden) if each.name == name else each for each in seen]
            else:
                seen.append(_of(call, f"1763.{at:06}"))
        return seen


def _of(call: Call, name: str) -> Seen:
    hidden = call.method == "chat.postEphemeral" or call.arguments.get("response_type") == "ephemeral"
    return Seen(name=name, text=call.arguments["text"], blocks=call.arguments["blocks"], hidden=hidden)
