"""Deliveries to Slack's channels: posted once, found again by their key, changed in place.

::

    post   chat.postMessage, with the key in the message's metadata
    find   conversations.history, or .replies inside a thread, page by page: the message with our key ── none? ─> Absent
    edit   chat.update

Nothing is repeated in here. Slack has no key that makes a post happen once, so a doubtful one has to be looked for.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk.web.async_client import AsyncWebClient

from bot.commands.below import below_edition
from bot.platforms.slack.calling import FAILED, code_of
from bot.platforms.slack.events import DIGEST
from bot.platforms.slack.outcomes import outcome_of
from bot.platforms.slack.posting import updating
from bot.platforms.slack.workspaces import Workspaces
from bot.platforms.turns import Turn, in_turn
from bot.ports.deliveries import Gate, Limit, TurnRefused
from bot.ports.posting import Absent, CannotLook, Failed, Found, Limited, Outcome, Part, Posted, Refused
from bot.settings.values import Destination
from briefings.errors import TemplateFault
from briefings.model import Edition
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.chat.message import Action, Message, Payload
from briefings.rendering.slack.charts import has_chart, without_charts
from briefings.rendering.slack.rendering import EVENT, render_slack

log = logging.getLogger("newsbrief.slack")

# docs.slack.dev/apis/web-api/rate-limits, in calls a second
CHANNEL_RATE = 0.9  # posts to a channel: one a second, and a tenth for what catches up on its way there
WORKSPACE_RATE = 5.0  # posts to a workspace: "several hundred" a minute
METHOD_RATE = 50 / 60  # calls of a method of tier 3, in a workspace
FRESH = 0.05  # seconds that a turn holds, half of that tenth
BEFORE = timedelta(minutes=5)  # how far Slack's clock may be behind ours
PAGE, PAGES = 200, 25


class SlackPoster:
    """`Poster` for destinations `slack:CHANNEL` and `slack:TEAM/CHANNEL`."""

    def __init__(
        self, workspaces: Workspaces, gate: Gate, overrides: Mapping[str, str] | None = None, *, page: int = PAGE
    ) -> None:
        self._workspaces, self._gate, self._overrides, self._page = workspaces, gate, overrides, page

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages, with what can be pressed below them; an admin's template that fails gives way to ours."""
        actions = below_edition(edition, "edition", shared=True)
        return rendered(edition, layout, zone, self._overrides, actions)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part, once at most."""
        thread = {"thread_ts": part.under} if part.under else {}
        limits = (
            Limit(per_second=CHANNEL_RATE, name=f"slack {to.channel}"),
            Limit(per_second=WORKSPACE_RATE, name=f"slack {to.within or ''} posts"),
        )
        return await self._write(to, "chat.postMessage", _keyed(part) | thread, *limits)

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Puts the part in the place of a message of ours."""
        arguments = updating(_keyed(part)) | {"ts": message}
        return await self._write(to, "chat.update", arguments, _of_method(to, "chat.update"))

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Looks for a part that may have been posted since then."""
        method = "conversations.replies" if part.under else "conversations.history"
        client = await self._workspaces.client(to.within)
        if isinstance(client, Refused):
            return CannotLook(reason=client.reason)
        limit = _of_method(to, method)
        arguments: Payload = {
            "oldest": f"{(since - BEFORE).timestamp():.6f}",
            "include_all_metadata": "true",
            "limit": self._page,
        } | ({"ts": part.under} if part.under else {})
        try:
            arguments["channel"] = await _conversation(client, to.channel)
            for _ in range(PAGES):
                await self._gate.turn(limit)
                answer = await client.api_call(method, data=arguments)
                found = _found(answer.data, part.key)
                if found is not None:
                    return found
                arguments["cursor"] = _cursor(answer.data)
        except TurnRefused as refused:
            return Failed(reason=str(refused), doubtful=True)
        except FAILED as error:
            return await self._unseen(error, method, limit)
        return CannotLook(reason=f"more than {self._page * PAGES} messages were posted since")

    async def _write(self, to: Destination, method: str, arguments: Payload, *limits: Limit) -> Outcome:
        """One call; once more without its charts where Slack doesn't take those, which it says before it posts."""
        client = await self._workspaces.client(to.within)
        if isinstance(client, Refused):
            return client
        arguments = arguments | {"channel": to.channel.removeprefix("@")}
        try:
            turn = Turn(partial(self._gate.turn, *limits), fresh=FRESH)
            await turn.wait()
            with in_turn(turn):
                answer = await client.api_call(method, json=arguments)
        except TurnRefused as refused:
            return Failed(reason=str(refused), doubtful=False)
        except FAILED as error:
            if code_of(error) in _BLOCKS and has_chart(arguments):
                return await self._write(to, method, without_charts(arguments), *limits)
            return await self._told(error, limits[0])
        return Posted(message=str(answer["ts"]))

    async def _told(self, error: Exception, limit: Limit) -> Limited | Failed | Refused:
        outcome = outcome_of(error, scope=limit.name)
        if isinstance(outcome, Limited):
            await self._gate.hold(limit.name, seconds=outcome.seconds)
        return outcome

    async def _unseen(self, error: Exception, method: str, limit: Limit) -> CannotLook | Limited | Failed:
        """A look-up that failed: never that nothing is there."""
        outcome = await self._told(error, limit)
        if isinstance(outcome, Refused):
            return CannotLook(reason=f"{method}: {outcome.reason}")
        return Failed(reason=outcome.reason, doubtful=True) if isinstance(outcome, Failed) else outcome


def rendered(
    edition: Edition,
    layout: str,
    zone: ZoneInfo,
    overrides: Mapping[str, str] | None,
    actions: Sequence[Action] = (),
) -> tuple[Message, ...]:
    """The messages of an edition in a layout, through the admin's templates; ours where one of those fails."""
    named: Layout = next((each for each in LAYOUTS if each == layout), "full")
    try:
        return render_slack(edition, layout=named, zone=zone, overrides=overrides, actions=actions)
    except TemplateFault as fault:
        log.warning("slack.template_passed_over: %s", fault)
        return render_slack(edition, layout=named, zone=zone, actions=actions)


LAYOUTS: tuple[Layout, ...] = ("full", "compact", "thread")
_BLOCKS = ("invalid_blocks", "invalid_blocks_format")


def _keyed(part: Part) -> Payload:
    """The payload, with the key in its metadata; what can be pressed says that it stands below a digest."""
    payload = part.message.payload
    about = (payload.get("metadata") or {}).get("event_payload") or {}
    blocks = [
        block | {"block_id": f"{DIGEST}:{at}"} if block["type"] == "actions" else block
        for at, block in enumerate(payload["blocks"])
    ]
    return payload | {
        "blocks": blocks,
        "metadata": {"event_type": EVENT, "event_payload": about | {"key": part.key}},
    }


async def _conversation(client: AsyncWebClient, channel: str) -> str:
    """The channel; for a person the conversation with the bot, which history is asked by."""
    if not channel.startswith("@"):
        return channel
    answer = await client.conversations_open(users=channel[1:])
    return str(answer["channel"]["id"])


def _found(answer: Any, key: str) -> Posted | Absent | CannotLook | None:
    """What a page of messages says; None where the next one has to be looked at."""
    messages = answer.get("messages") if isinstance(answer, dict) else None
    if not isinstance(messages, list):
        return CannotLook(reason="Slack's answer holds no messages")
    for message in messages:
        about = message.get("metadata") or {}
        if about.get("event_type") != EVENT:
            continue
        if "event_payload" not in about:
            return CannotLook(reason="Slack doesn't tell what stands in its messages' metadata")
        if about["event_payload"].get("key") == key:
            return Posted(message=str(message["ts"]))
    if not answer.get("has_more"):
        return Absent()
    return None if _cursor(answer) else CannotLook(reason="Slack has more messages and doesn't say how to get them")


def _cursor(answer: Any) -> str:
    return str((answer.get("response_metadata") or {}).get("next_cursor") or "")


def _of_method(to: Destination, method: str) -> Limit:
    return Limit(per_second=METHOD_RATE, name=f"slack {to.within or ''} {method}")
