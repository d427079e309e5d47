"""Claim, send, confirm: deliveries by id, each of their parts once.

::

    ids ── claim ──> deliveries ── a lane for each destination, in the order of their slots ──> Attempt ──> verdict
                                                                                                   │
                  sent <── every part confirmed ────────────────────────────────────────────────────┤
                  planned (again, later) · skipped · missed · failed · unknown · paused <── settle ──┘

The ledger is the truth: whatever dies, what is claimed and not confirmed is looked for before it is posted again.
Nothing is raised for one delivery's trouble, and another's is never held up by it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from bot.delivery.attempt import Attempt
from bot.delivery.correction import Correcting, Correction
from bot.delivery.deciding import Again, Confirm, End, Pause, Post, Sent, Terms, Verdict, deadline_of
from bot.delivery.desk import Desk, NotOurs
from bot.delivery.mending import traced
from bot.errors import StoreFault
from bot.ports.deliveries import Delivery, Pauses, State
from bot.ports.posting import Poster
from bot.ports.schedules import CORRECTION, SENT_NOW, Book
from bot.ports.telling import Admins
from bot.settings.values import Schedule
from briefings.errors import TemplateFault

log = logging.getLogger("newsbrief.delivery")

AT_ONCE = 64  # deliveries under way in a process for one platform or workspace: enough to fill its slowest answers
AWAY = timedelta(seconds=5)  # until what the database was away for is tried again
AFTER_MISTAKE = timedelta(minutes=1)
MISTAKES = 20  # tries after which a delivery that fails by a mistake of ours is given up
THOUGH_PAUSED = (SENT_NOW, CORRECTION)  # what somebody asked for, and what puts right what is posted already
NO_DEADLINE = timedelta(days=365)  # `catch_up: all` gives up none of its slots


class Delivering:
    """Delivers what is enqueued; `posters` are by platform, `admins` hear of what a person has to mend."""

    def __init__(
        self,
        desk: Desk,
        *,
        book: Book,
        posters: Mapping[str, Poster],
        pauses: Pauses,
        admins: Admins,
        correcting: Correcting,
    ) -> None:
        self._desk = desk
        self._book = book
        self._posters = posters
        self._pauses = pauses
        self._admins = admins
        self._correcting = correcting
        self._rooms: defaultdict[tuple[str, str | None], asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(AT_ONCE)
        )
        self._batches = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def work(self, ids: Sequence[str]) -> None:
        """Works on those of the deliveries that can be claimed, until each has come to an end or has to wait.

        A process that lost its lease, because the database was away, begins once it has it again.
        """
        if not await self._desk.lease.regained():
            return
        self._batches += 1
        self._idle.clear()
        try:
            await self._work(ids)
        finally:
            self._batches -= 1
            if not self._batches:
                self._idle.set()

    async def finish(self, seconds: float) -> bool:
        """Begins nothing new, and waits so long for what is under way; whether all of it came to an end.

        What has to be given up then is looked for by the next process before it is posted again.
        """
        self._desk.lease.end()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._idle.wait()
        return self._idle.is_set()

    async def _work(self, ids: Sequence[str]) -> None:
        now, owner = self._desk.clock.now(), self._desk.lease.owner
        claimed = await self._desk.persist(lambda: self._desk.ledger.claim(ids, owner=owner, now=now))
        in_lanes = sorted(claimed, key=lambda delivery: (str(delivery.to), delivery.at))
        async with asyncio.TaskGroup() as group:
            for _, lane in groupby(in_lanes, key=lambda delivery: str(delivery.to)):
                group.create_task(self._lane(tuple(lane)))

    async def _lane(self, deliveries: Sequence[Delivery]) -> None:
        for delivery in deliveries:
            async with self._rooms[delivery.to.platform, delivery.to.within]:
                waiting = self._desk.handed_over()
                if waiting is not None:
                    await self._settle(delivery, replace(waiting, doubtful=delivery.doubtful))
                else:
                    await self._deliver(delivery)

    async def _deliver(self, delivery: Delivery) -> None:
        """The edge of a delivery: whatever goes wrong is logged and recorded, and ends here."""
        try:
            verdict = await self._verdict(delivery)
        except NotOurs:
            log.warning("delivery.taken_over", extra=traced(delivery))
            return
        except TemplateFault as fault:
            verdict = self._mistake(delivery, f"a template does not render: {fault}")
        except StoreFault as fault:
            log.log(fault.level, "delivery.waiting: %s", fault, extra=traced(delivery))
            verdict = Again(due=self._desk.clock.now() + AWAY, reason=str(fault), doubtful=True)
        except Exception as error:  # the edge of a delivery
            log.exception("delivery.mistake", extra=traced(delivery))
            verdict = self._mistake(delivery, f"a mistake of ours: {type(error).__name__}")
        if isinstance(verdict, Sent):
            log.info("delivery.sent", extra=traced(delivery) | {"messages": ",".join(verdict.messages)})
            return
        await self._settle(delivery, verdict)

    async def _verdict(self, delivery: Delivery) -> Verdict | Sent:
        booked = await self._desk.persist(lambda: self._book.booked(delivery.schedule))
        if booked is None or not self._desk.editions.knows(booked.schedule):
            what = "the schedule" if booked is None else f"its briefing {booked.schedule.briefing}"
            return End(state="skipped", reason=f"{what} was removed")
        schedule = booked.schedule
        poster = self._posters.get(delivery.to.platform)
        if poster is None:
            return Pause(reason=f"{delivery.to.platform} has no token here, or is not running")
        terms = _terms(delivery, schedule)
        begun = bool(delivery.messages) or delivery.doubtful
        if booked.paused and not (begun or delivery.slot.startswith(THOUGH_PAUSED)):
            return End(state="skipped", reason=f"the schedule is paused since {booked.paused}")
        if self._desk.clock.now() > terms.deadline and not begun:
            return End(state="missed", reason=f"its time was over at {terms.deadline:%Y-%m-%d %H:%M} UTC")
        if delivery.slot.startswith(CORRECTION):
            return await self._correction(poster, delivery, schedule, terms).make()
        return await Attempt(self._desk, poster, delivery, schedule, terms).make()

    def _correction(self, poster: Poster, delivery: Delivery, schedule: Schedule, terms: Terms) -> Correction:
        return Correction(self._desk, self._correcting, poster, delivery, schedule=schedule, terms=terms)

    def _mistake(self, delivery: Delivery, reason: str) -> Verdict:
        if delivery.tries >= MISTAKES:
            return End(state="failed", reason=reason)
        return Again(due=self._desk.clock.now() + AFTER_MISTAKE, reason=reason, doubtful=True)

    async def _settle(self, delivery: Delivery, verdict: Verdict) -> None:
        match verdict:
            case Again(due=due, reason=reason, doubtful=doubtful):
                await self._write(delivery, "planned", reason, due=due, doubtful=doubtful)
            case End(state=state, reason=reason):
                await self._write(delivery, state, reason)
                if state in ("failed", "unknown"):
                    await self._admins.tell(replace(delivery, state=state), f"{state}: {reason}")
            case Pause(reason=reason):
                await self._write(delivery, "paused", reason)
                now = self._desk.clock.now()
                if await self._desk.persist(lambda: self._pauses.pause(delivery.to, reason, now=now)):
                    await self._admins.tell(replace(delivery, state="paused"), f"paused: {reason}")
            case Confirm() | Post():
                raise AssertionError(verdict)  # an attempt never ends with these

    async def _write(
        self, delivery: Delivery, state: State, reason: str, *, due: datetime | None = None, doubtful: bool = False
    ) -> None:
        desk, now = self._desk, self._desk.clock.now()
        await desk.persist(
            lambda: desk.ledger.settle(
                delivery.id, state, reason, owner=desk.lease.owner, now=now, due=due, doubtful=doubtful
            )
        )
        log.info("delivery.%s", state, extra=traced(delivery) | {"reason": reason})


def _terms(delivery: Delivery, schedule: Schedule) -> Terms:
    if schedule.catch_up == "all":
        return Terms(deadline=delivery.planned + NO_DEADLINE, doubtful=schedule.doubtful)
    deadline = deadline_of(delivery.at, planned=delivery.planned, grace=schedule.grace)
    return Terms(deadline=deadline, doubtful=schedule.doubtful)
