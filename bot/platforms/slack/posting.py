"""Answers as posts: in place of a message, seen by the asker alone, or in the channel.

::

    in place      response_url, replacing ── gone? ──> chat.update
    the asker     response_url (5 posts in 30 minutes), chat.postEphemeral, else a direct message
    the channel   chat.postMessage ── not a member? ──> response_url ── none? ──> the asker learns why

Messages go out one by one, in order. Nothing is posted again that may have been posted. Where Slack takes no charts
they are left out, since their figures stand in the message.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.platforms.discretion import discreet, quiet_logger
from bot.platforms.slack.calling import ATTEMPTS, FAILED, LOST, Sent, code_of, sent
from bot.platforms.slack.events import Place
from briefings.rendering.chat.message import Message, Payload
from briefings.rendering.slack.charts import has_chart, without_charts

log = logging.getLogger("newsbrief.slack")

USES = 5  # of one response_url (docs.slack.dev/interactivity/handling-user-interaction)
_STRANGER = ("not_in_channel", "channel_not_found", "user_not_in_channel", "no_permission")


class Poster:
    """Posts the messages of one answer to one place."""

    def __init__(self, client: AsyncWebClient, session: aiohttp.ClientSession, place: Place) -> None:
        self._client, self._session, self._place = client, session, place
        self._uses = USES if place.response_url else 0

    async def in_place(self, messages: Sequence[Message]) -> Sent:
        """The first message takes the place of the one whose button was pressed; more stand behind it."""
        first, *more = messages
        outcome = await self._respond(first.payload, replace_original=True)
        if outcome is Sent.REFUSED and self._place.message and not self._place.only_asker:
            outcome = await self._call("chat.update", updating(first.payload) | {"ts": self._place.message})
        if outcome is not Sent.DONE or not more:
            return outcome
        return await (self.to_asker(more) if self._place.only_asker else self.to_channel(more))

    async def to_asker(self, messages: Sequence[Message]) -> Sent:
        """Nobody else sees them; in a conversation with the bot they are ordinary messages."""
        if self._place.direct:
            return await self.to_channel(messages)
        outcomes = [await self._to_asker(message.payload) for message in messages]
        return _worst(outcomes)

    async def _to_asker(self, payload: Payload) -> Sent:
        outcome = await self._respond(payload, response_type="ephemeral", replace_original=False)
        if outcome is Sent.REFUSED and self._place.channel:
            outcome = await self._call("chat.postEphemeral", _ephemeral(payload) | {"user": self._place.user})
        if outcome is Sent.REFUSED:
            outcome = await self._call("chat.postMessage", payload, channel=self._place.user)
        return outcome

    async def to_channel(self, messages: Sequence[Message]) -> Sent:
        """Everybody there sees them; messages for a thread answer to the last one in the channel."""
        outcomes: list[Sent] = []
        thread = self._place.thread
        for message in messages:
            inside = thread if message.place == "thread" else self._place.thread
            outcome, ts = await self._post(message.payload, inside)
            outcomes.append(outcome)
            if outcome is not Sent.DONE:
                break  # what follows would stand there without its beginning
            if message.place == "channel" and ts and not self._place.thread:
                thread = ts
        return _worst(outcomes)

    async def _post(self, payload: Payload, thread: str | None) -> tuple[Sent, str | None]:
        arguments = payload | ({"thread_ts": thread} if thread else {})
        try:
            answer = await self._client.api_call("chat.postMessage", json=arguments | {"channel": self._place.channel})
        except FAILED as error:
            if _refused_for_charts(payload, code_of(error)):
                return await self._post(without_charts(payload), thread)
            if code_of(error) in _STRANGER:
                return await self._respond(payload, response_type="in_channel", replace_original=False), None
            return _noted("chat.postMessage", error), None
        return Sent.DONE, str(answer["ts"])

    async def _call(self, method: str, payload: Payload, *, channel: str | None = None) -> Sent:
        where = channel or self._place.channel
        thread = self._place.thread if method == "chat.postEphemeral" else None
        arguments = payload | {"channel": where} | ({"thread_ts": thread} if thread else {})
        try:
            await self._client.api_call(method, json=arguments)
        except FAILED as error:
            if _refused_for_charts(payload, code_of(error)):
                return await self._call(method, without_charts(payload), channel=channel)
            return _noted(method, error)
        return Sent.DONE

    async def _respond(self, payload: Payload, **how: Any) -> Sent:
        """By response_url, while it lasts."""
        if not self._uses or not self._place.response_url:
            return Sent.REFUSED
        self._uses -= 1
        thread = {"thread_ts": self._place.thread} if self._place.thread else {}
        webhook = AsyncWebhookClient(
            self._place.response_url,
            session=self._session,
            logger=quiet_logger(),
            retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=ATTEMPTS)],
        )
        try:
            answer = await webhook.send_dict(_ephemeral(payload) | thread | how)
        except LOST as error:
            return _noted("response_url", error)
        if answer.status_code == 200:
            return Sent.DONE
        if _refused_for_charts(payload, answer.body):
            return await self._respond(without_charts(payload), **how)
        log.warning("slack.not_posted: response_url: %s", discreet(f"{answer.status_code} {answer.body[:80]}"))
        return Sent.UNKNOWN if answer.status_code >= 500 else Sent.REFUSED


def _refused_for_charts(payload: Payload, said: str) -> bool:
    """Whether it may be the charts that Slack does not take: not every workspace has that block yet."""
    return "invalid_blocks" in said and has_chart(payload)


def updating(payload: Payload) -> Payload:
    """What `chat.update` takes of it: whether links unfold was said when it was posted."""
    return {key: value for key, value in payload.items() if not key.startswith("unfurl_")}


def _ephemeral(payload: Payload) -> Payload:
    """What a message that isn't kept takes: no metadata."""
    return {key: value for key, value in payload.items() if key in ("text", "blocks")}


def _noted(method: str, error: Exception) -> Sent:
    outcome = sent(error)
    log.warning("slack.not_posted: %s: %s (%s)", method, discreet(code_of(error)), outcome.value)
    return outcome


def _worst(outcomes: Sequence[Sent]) -> Sent:
    """Of several posts: whether all arrived, and if not, whether that is certain."""
    for outcome in (Sent.UNKNOWN, Sent.REFUSED):
        if outcome in outcomes:
            return outcome
    return Sent.DONE
