"""One delivery that was claimed: its edition rendered once, and each part that isn't confirmed yet."""

from __future__ import annotations

from collections.abc import Sequence

from bot.delivery.deciding import Confirm, End, Sent, Terms, Verdict
from bot.delivery.desk import Desk
from bot.delivery.editions import ALERT, audience_of
from bot.delivery.placing import Placing
from bot.ports.deliveries import Delivery
from bot.ports.library import Receipt
from bot.ports.posting import Part, Poster
from bot.settings.values import Schedule
from briefings.rendering.chat.message import Message


class Attempt:
    """Brings a claimed delivery to its end, or to a verdict that comes before."""

    def __init__(self, desk: Desk, poster: Poster, delivery: Delivery, schedule: Schedule, terms: Terms) -> None:
        self._desk = desk
        self._poster = poster
        self._delivery = delivery
        self._schedule = schedule
        self._placing = Placing(desk, poster, delivery, terms)
        self._edition = delivery.edition

    async def make(self) -> Verdict | Sent:
        """The messages once every part is confirmed, else what ended it.

        Raises:
            NotOurs: another process has it now.
            TemplateFault: an admin's template does not render.
        """
        messages = await self._messages()
        if isinstance(messages, End):
            return messages
        for position in range(len(self._placing.done), len(messages)):
            verdict = await self._placing.post(self._as_part(messages, position))
            if not isinstance(verdict, Confirm):
                return verdict
            if position == len(messages) - 1:
                await self._desk.persist(self._receive)
            await self._placing.confirm(verdict.message)
        return Sent(messages=tuple(self._placing.done))

    async def _messages(self) -> Sequence[Message] | End:
        """The messages as they were rendered first; else rendered now and kept, or why there are none."""
        if self._delivery.parts is not None and (attached := await self._desk.renderings.attached(self._delivery.id)):
            return attached
        prepared = await self._desk.editions.for_delivery(self._delivery, self._schedule)
        if prepared.empty and self._schedule.empty == "skip":
            return End(state="skipped", reason=prepared.empty)
        self._edition = prepared.edition.id
        platform = self._delivery.to.platform
        messages = await self._desk.rendered.messages(prepared, self._schedule, platform, self._poster)
        await self._desk.renderings.attach(self._delivery.id, prepared.edition.id, messages)
        return messages

    def _as_part(self, messages: Sequence[Message], position: int) -> Part:
        message = messages[position]
        above = [at for at in range(position) if messages[at].place == "channel"]
        return Part(
            key=f"{self._delivery.id}.{position}",
            message=message,
            first=self._placing.done[0] if position else None,
            under=self._placing.done[above[-1]] if above and message.place == "thread" else None,
            title=self._desk.editions.title(self._schedule),
            tags=self._desk.editions.tags(self._schedule),
        )

    async def _receive(self) -> None:
        """Notes what the destination has, so that the next edition tells what is new against it; an alert is less."""
        receipt = Receipt(
            audience=audience_of(self._delivery.to),
            briefing=self._schedule.briefing,
            edition=self._edition or "",
            at=self._desk.clock.now(),
            part="alert" if self._delivery.slot.startswith(ALERT) else "",
        )
        await self._desk.receipts.record(receipt)
