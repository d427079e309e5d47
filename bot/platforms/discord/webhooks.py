"""Posts editions through webhooks, which need no bot and no invitation: their address is all there is.

A webhook can't read what stands in its channel and knows no nonce, so a post is asked for at most once and its id is
kept; one whose answer got lost cannot be looked for. In a forum the first part begins a post and all others stand in
it. What a message is called here is `MESSAGE`, or `THREAD/MESSAGE` in a forum.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import discord
from discord.http import Route
from discord.webhook.async_ import async_context

from bot.platforms.discord.calling import FAILED, TO_POST, code_of, within
from bot.platforms.discord.drawing import Drawing
from bot.platforms.discord.gate import Gate, at_most_once, attempt
from bot.platforms.discord.marks import marked
from bot.platforms.discord.outcomes import outcome_of
from bot.platforms.discord.pointing import point_rest_at
from bot.platforms.discord.sending import for_a_webhook, instead
from bot.platforms.discord.threads import thread_name
from bot.ports.posting import CannotLook, Found, Outcome, Part, Posted, Refused
from bot.settings.discord_webhooks import DiscordWebhook, webhook_variable
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message, Payload

log = logging.getLogger("newsbrief.discord")

_WANTS_THREAD = 220001  # opcodes and status codes: a forum's webhook needs the name of a post, or a post
_ROW = 1  # what holds buttons, which a webhook of nobody's application may not send
_BLIND = "a webhook cannot read its channel"


class WebhookPoster:
    """`Poster` for `discord-webhook:NAME`."""

    def __init__(
        self,
        webhooks: Mapping[str, DiscordWebhook],
        drawing: Drawing,
        gate: Gate,
        *,
        patience: float = TO_POST,
    ) -> None:
        self._webhooks, self._drawing, self._gate, self._patience = webhooks, drawing, gate, patience
        self._session: aiohttp.ClientSession | None = None

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages, with nothing to press; there is no thread below a lead that a webhook could open."""
        layout = "full" if layout == "thread" else layout
        return self._drawing.messages(edition, layout=layout, zone=zone, pressable=False)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part, once at most."""
        webhook = self._webhooks.get(to.channel)
        if webhook is None:
            return Refused(reason=f"${webhook_variable(to.channel)} is not set")
        with attempt() as made:
            try:
                posted: Outcome = await within(self._patience, self._post(webhook, part))
            except FAILED as error:
                log.warning("discord.not_posted: %s: %s", to, code_of(error))
                posted = outcome_of(error, doubtful=made.doubtful)
        return posted

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Nobody can look."""
        return CannotLook(reason=_BLIND)

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Puts the part in the place of the message."""
        webhook = self._webhooks.get(to.channel)
        if webhook is None:
            return Refused(reason=f"${webhook_variable(to.channel)} is not set")
        thread, _, identity = message.rpartition("/")
        route = self._route("PATCH", webhook, "/messages/{message_id}", message_id=identity)
        try:
            await within(self._patience, self._ask(route, instead(_payload(part)), part, thread))
        except FAILED as error:
            return outcome_of(error, doubtful=True)
        return Posted(message=message)

    async def close(self) -> None:
        """Ends its connections; it may be used again."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _post(self, webhook: DiscordWebhook, part: Part) -> Posted:
        thread = part.first.partition("/")[0] if part.first and "/" in part.first else ""
        payload = _payload(part)
        try:
            return await self._execute(webhook, part, payload, thread)
        except discord.HTTPException as error:
            if error.code != _WANTS_THREAD or part.first is not None:
                raise
        return await self._execute(webhook, part, {**payload, "thread_name": thread_name(part.title)}, thread)

    async def _execute(self, webhook: DiscordWebhook, part: Part, payload: Payload, thread: str) -> Posted:
        with at_most_once():
            made = await self._ask(self._route("POST", webhook), payload, part, thread, wait=1)
        where = thread or (str(made["channel_id"]) if "thread_name" in payload else "")
        return Posted(message=f"{where}/{made['id']}" if where else str(made["id"]))

    async def _ask(self, route: Route, payload: Payload, part: Part, thread: str, **params: Any) -> Any:
        asked = params | {"with_components": 1} | ({"thread_id": thread} if thread else {})
        how = for_a_webhook(payload, part.message.files)
        return await async_context.get().request(route, self._connections(), params=asked, **how)

    @staticmethod
    def _route(method: str, webhook: DiscordWebhook, behind: str = "", **at: str) -> Route:
        point_rest_at(webhook.api_url)
        path = f"/webhooks/{{webhook_id}}/{{webhook_token}}{behind}"
        return Route(method, path, webhook_id=webhook.id, webhook_token=webhook.token, **at)

    def _connections(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(trace_configs=[self._gate.hooks()])
        return self._session


def _payload(part: Part) -> Payload:
    """What a webhook may send: nothing to press."""
    payload = marked(part)
    if "components" in payload:
        payload["components"] = [one for one in payload["components"] if one["type"] != _ROW]
    return payload
