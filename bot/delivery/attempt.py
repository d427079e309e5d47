"""One delivery that was claimed: its messages, and each part that isn't confirmed yet.

::

    doubtful? ── find ── there ───────────┐
                  └ absent ── post ── ok ─┴──> confirm, and the next part
                                └── else: the verdict that ends this attempt
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.delivery.deciding import Again, Confirm, End, Post, Terms, Verdict, after_look, after_post
from bot.delivery.editions import ALERT, SlotEditions, audience_of, nothing_new
from bot.delivery.lease import LASTS, Lease
from bot.delivery.persisting import Persisting
from bot.ports.clock import Clock
from bot.ports.deliveries import Delivery, Ledger, Renderings
from bot.ports.library import Receipt, Receipts
from bot.ports.posting import Part, Posted, Poster
from bot.settings.values import Schedule
from briefings.rendering.chat.message import Message

SHORT = timedelta(seconds=5)  # a wait that is spent holding the claim
LAG = 1.5  # seconds before a look-up: a channel's history may show a post a moment late
ROUNDS = 5  # posts and look-ups of one part before the delivery gives way to others

Sleep = Callable[[float], Awaitable[None]]


class NotOurs(Exception):
    """The claim is no longer ours: another process took the delivery over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What attempts work with."""

    ledger: Ledger
    renderings: Renderings
    receipts: Receipts
    editions: SlotEditions
    lease: Lease
    clock: Clock
    sleep: Sleep = asyncio.sleep

    def handed_over(self) -> Again | None:
        """Why nothing new may be begun here, if it may not: what isn't posted yet is left to others."""
        if self.lease.held:
            return None
        now = self.clock.now()
        if self.lease.ending:
            return Again(due=now, reason="left to the next process", doubtful=False)
        return Again(due=now + timedelta(seconds=LASTS), reason="this process lost its lease", doubtful=False)

    @property
    def persist(self) -> Persisting:
        """Does what has to be written, until it is."""
        return Persisting(self.sleep)


class Attempt:
    """Brings a claimed delivery to its end, or to a verdict that comes before."""

    def __init__(self, desk: Desk, poster: Poster, delivery: Delivery, schedule: Schedule, terms: Terms) -> None:
        self._desk = desk
        self._poster = poster
        self._delivery = delivery
        self._schedule = schedule
        self._terms = terms
        self._done = list(delivery.messages)
        self._edition = delivery.edition
        self._was_there = False

    async def make(self) -> Verdict | None:
        """None once every part is confirmed, else what ended it.

        Raises:
            NotOurs: another process has it now.
            TemplateFault: an admin's template does not render.
        """
        messages = await self._messages()
        if isinstance(messages, End):
            return messages
        doubtful = self._delivery.doubtful
        for position in range(len(self._done), len(messages)):
            verdict = await self._part(self._as_part(messages, position), doubtful=doubtful)
            if not isinstance(verdict, Confirm):
                return verdict
            await self._confirm(verdict.message, last=position == len(messages) - 1)
            doubtful = doubtful and self._was_there  # whoever posted this one may have posted the next
        return None

    async def _messages(self) -> Sequence[Message] | End:
        """The messages as they were rendered first; else rendered now and kept, or why there are none."""
        if (attached := await self._desk.renderings.attached(self._delivery.id)) is not None:
            return attached
        prepared = await self._desk.editions.for_delivery(self._delivery, self._schedule)
        if prepared.empty and self._schedule.empty == "skip":
            return End(state="skipped", reason=prepared.empty)
        self._edition = prepared.edition.id
        edition = nothing_new(prepared) if prepared.empty else prepared.edition
        zone = ZoneInfo(self._schedule.timezone)
        messages = await asyncio.to_thread(self._poster.render, edition, layout=self._schedule.layout, zone=zone)
        await self._desk.renderings.attach(self._delivery.id, prepared.edition.id, messages)
        return messages

    def _as_part(self, messages: Sequence[Message], position: int) -> Part:
        message = messages[position]
        above = [at for at in range(position) if messages[at].place == "channel"]
        return Part(
            key=f"{self._delivery.id}.{position}",
            message=message,
            first=self._done[0] if position else None,
            under=self._done[above[-1]] if above and message.place == "thread" else None,
            title=self._desk.editions.title(self._schedule),
            tags=self._desk.editions.tags(self._schedule),
        )

    async def _part(self, part: Part, *, doubtful: bool) -> Verdict:
        """Posts the part, or finds that it is there."""
        verdict: Verdict = Again(due=self._desk.clock.now(), reason="not tried yet", doubtful=doubtful)
        for _ in range(ROUNDS):
            verdict = await self._look(part) if doubtful else Post()
            if isinstance(verdict, Post):
                verdict = await self._post(part)
            if not isinstance(verdict, Again) or not self._desk.lease.held:
                return verdict
            doubtful = verdict.doubtful
            if (wait := verdict.due - self._desk.clock.now()) > SHORT:
                return verdict
            await self._desk.sleep(max(wait.total_seconds(), 0.0))
        return verdict

    async def _look(self, part: Part) -> Verdict:
        await self._desk.sleep(LAG)
        since = min(self._delivery.at, self._delivery.planned)  # planned again where the ledger is a copy put back
        found = await self._poster.find(self._delivery.to, part, since=since)
        self._was_there = isinstance(found, Posted)
        return after_look(found, self._delivery, self._terms, now=self._desk.clock.now())

    async def _post(self, part: Part) -> Verdict:
        if (waiting := self._desk.handed_over()) is not None:
            return waiting
        outcome = await self._poster.post(self._delivery.to, part)
        return after_post(outcome, self._delivery, self._terms, now=self._desk.clock.now())

    async def _confirm(self, message: str, *, last: bool) -> None:
        """Writes down that the part is there; before the last one, that the destination received the edition."""
        desk, delivery = self._desk, self._delivery
        if last:
            await desk.persist(self._receive)
        now = desk.clock.now()
        owner = desk.lease.owner
        ours = await desk.persist(lambda: desk.ledger.confirm(delivery.id, owner=owner, message=message, now=now))
        if not ours:
            raise NotOurs
        self._done.append(message)

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
