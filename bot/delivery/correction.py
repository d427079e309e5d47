"""Puts right what one destination got: edited in place, or with a note below it where that cannot be."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.delivery.correcting import Corrections, corrected_slot
from bot.delivery.deciding import Again, Confirm, End, Sent, Terms, Verdict
from bot.delivery.desk import Desk
from bot.delivery.editions import why_empty
from bot.delivery.placing import Placing
from bot.ports.deliveries import Deliveries, Delivery, delivery_id
from bot.ports.posting import Part, Poster
from bot.settings.values import Schedule
from briefings.composing.correcting import Corrected
from briefings.rendering.chat.message import Message

Note = Callable[[str], Message]
MOST_QUOTED = 3  # lines that a note repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Correcting:
    """What corrections work with; `notes` makes a short message of a text, by platform."""

    corrections: Corrections
    deliveries: Deliveries
    notes: Mapping[str, Note]


class Correction:
    """One destination's correction; every step may be done again without harm."""

    def __init__(
        self,
        desk: Desk,
        correcting: Correcting,
        poster: Poster,
        delivery: Delivery,
        *,
        schedule: Schedule,
        terms: Terms,
    ) -> None:
        self._desk, self._correcting = desk, correcting
        self._poster, self._delivery, self._schedule = poster, delivery, schedule
        self._placing = Placing(desk, poster, delivery, terms)

    async def make(self) -> Verdict | Sent:
        """The messages once it is put right, else what ended it.

        Raises:
            NotOurs: another process has it now.
            TemplateFault: an admin's template does not render.
        """
        original = await self._original()
        if original is None or original.state != "sent" or original.edition is None:
            return End(state="skipped", reason="what is to be put right was not posted here")
        posted = await self._correcting.corrections.kept(original.edition)
        if posted is not None and why_empty(posted, self._schedule):
            return End(state="skipped", reason="what was posted here said that there was nothing new")
        corrected = await self._correcting.corrections.of(original.edition)
        if corrected is None:
            return End(state="skipped", reason="nothing that was posted here has changed")
        attached = await self._desk.renderings.attached(self._delivery.id)
        if attached is None:
            return await self._begin(corrected, original)
        if len(attached) == 1 and attached[0].place == "thread":
            return await self._note(attached[0], original)
        return await self._edit(attached, original)

    async def _original(self) -> Delivery | None:
        slot = corrected_slot(self._delivery.slot)
        identity = delivery_id(self._delivery.schedule, slot, self._delivery.to)
        return next(iter(await self._correcting.deliveries.delivery(identity)), None)

    async def _begin(self, corrected: Corrected, original: Delivery) -> Verdict | Sent:
        """Edits the first message; where the platform will not have that, the note it is."""
        await self._correcting.corrections.keep(corrected.edition)
        zone, layout = ZoneInfo(self._schedule.timezone), self._schedule.layout
        messages = await asyncio.to_thread(self._poster.render, corrected.edition, layout=layout, zone=zone)
        if self._schedule.correction == "edit" and len(messages) == len(original.messages):
            verdict = await self._placing.edit(original.messages[0], self._part(messages, 0, original))
            if isinstance(verdict, Again):
                return verdict
            if isinstance(verdict, Confirm):
                await self._desk.renderings.attach(self._delivery.id, corrected.edition.id, messages)
                await self._placing.confirm(verdict.message)
                return await self._edit(messages, original)
        note = replace(self._correcting.notes[self._delivery.to.platform](told(corrected)), place="thread")
        await self._desk.renderings.attach(self._delivery.id, corrected.edition.id, [note])
        return await self._note(note, original)

    async def _edit(self, messages: Sequence[Message], original: Delivery) -> Verdict | Sent:
        for position in range(len(self._placing.done), len(messages)):
            part = self._part(messages, position, original)
            verdict = await self._placing.edit(original.messages[position], part)
            if not isinstance(verdict, Confirm):
                return verdict
            await self._placing.confirm(verdict.message)
        return Sent(messages=tuple(self._placing.done))

    async def _note(self, note: Message, original: Delivery) -> Verdict | Sent:
        first = original.messages[0]
        part = Part(key=f"{self._delivery.id}.0", message=note, first=first, under=first, title=self._title())
        verdict = await self._placing.post(part)
        if not isinstance(verdict, Confirm):
            return verdict
        await self._placing.confirm(verdict.message)
        return Sent(messages=tuple(self._placing.done))

    def _part(self, messages: Sequence[Message], position: int, original: Delivery) -> Part:
        """A part under the key of the one that it takes the place of, so that a look-up finds it under that."""
        return Part(
            key=f"{original.id}.{position}",
            message=messages[position],
            first=original.messages[0] if position else None,
            under=original.messages[0] if messages[position].place == "thread" else None,
            title=self._title(),
        )

    def _title(self) -> str:
        return self._desk.editions.title(self._schedule)


def told(corrected: Corrected) -> str:
    """What a note says: the notice, and the lines as they read now."""
    quoted = []
    for before, now in corrected.lines[:MOST_QUOTED]:
        quoted.append(f"“{before.text}” now reads “{now.text}”" if now else f"“{before.text}” is withdrawn")
    more = len(corrected.lines) - MOST_QUOTED
    if more > 0:
        quoted.append(f"And {more} more")
    return " ".join((corrected.edition.notices[0], *(f"{each}." for each in quoted)))
