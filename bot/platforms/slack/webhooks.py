"""Deliveries to incoming webhooks: posted, and never seen again. A webhook tells no name and looks nothing up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import aiohttp

from bot.platforms.slack.calling import LOST
from bot.platforms.slack.delivering import CHANNEL_RATE, FRESH, rendered
from bot.platforms.slack.outcomes import outcome_of, refused, seconds_of
from bot.platforms.turns import Turn, in_turn
from bot.ports.deliveries import Gate, Limit, TurnRefused
from bot.ports.posting import CannotLook, Failed, Found, Limited, Outcome, Part, Posted, Refused
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message
from briefings.rendering.slack.charts import has_chart, without_charts

RATE = CHANNEL_RATE  # as for a channel, docs.slack.dev/apis/web-api/rate-limits


class SlackWebhookPoster:
    """`Poster` for destinations `slack-webhook:NAME`; `address` gives the address of one, or raises ValueError.

    Nothing can be pressed below its messages, because presses reach an app and not a webhook.
    """

    def __init__(
        self,
        address: Callable[[Destination], str],
        session: aiohttp.ClientSession,
        gate: Gate,
        overrides: Mapping[str, str] | None = None,
    ) -> None:
        self._address, self._session, self._gate, self._overrides = address, session, gate, overrides

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages; without a name there is nothing that a thread could stand under."""
        return rendered(edition, "full" if layout == "thread" else layout, zone, self._overrides)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part, once at most; it is called by its key from then on."""
        try:
            address = self._address(to)
        except ValueError as error:
            return Refused(reason=str(error))
        payload = {key: value for key, value in part.message.payload.items() if key != "metadata"}
        outcome = await self._sent(to, address, payload, part.key)
        if isinstance(outcome, Refused) and not outcome.place and has_chart(payload):
            outcome = await self._sent(to, address, without_charts(payload), part.key)
        if isinstance(outcome, Limited):
            await self._gate.hold(str(to), seconds=outcome.seconds)
        return outcome

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """It cannot be told."""
        return CannotLook(reason="a webhook doesn't tell what was posted through it")

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """It cannot be done."""
        return Refused(reason="a webhook doesn't change what was posted through it", place=False)

    async def _sent(self, to: Destination, address: str, payload: Mapping[str, object], key: str) -> Outcome:
        turn = Turn(partial(self._gate.turn, Limit(per_second=RATE, name=str(to))), fresh=FRESH)
        try:
            await turn.wait()
            with in_turn(turn):
                async with self._session.post(address, json=payload) as answer:
                    said = (await answer.text())[:80].strip()
        except TurnRefused as refused_turn:
            return Failed(reason=str(refused_turn), doubtful=False)
        except LOST as error:
            return outcome_of(error, scope=str(to))
        if answer.status == 200:
            return Posted(message=key)
        if answer.status == 429:
            return Limited(seconds=seconds_of(answer.headers.get("Retry-After", "")), scope=str(to))
        if answer.status >= 500:
            return Failed(reason=f"Slack failed halfway ({answer.status})", doubtful=True)
        return refused(said if said.isidentifier() else f"http_{answer.status}")
