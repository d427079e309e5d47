"""Digests: planned, handed to the engine and delivered, for as long as a block runs.

::

    alarm clock ── look now ──> planner ──> slots, deliveries ──> handing ──> engine ──> delivering ──> posters
                                                                     ^
                                       every two seconds: due again, or a dead process's
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import socket
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.app.editions import edition_of
from bot.app.ground import Ground
from bot.delivery.correcting import Corrections, Corrector
from bot.delivery.correction import Correcting
from bot.delivery.delivering import Delivering
from bot.delivery.desk import Desk
from bot.delivery.editions import SlotEditions
from bot.delivery.engine import DurableEngine, EngineDatabase
from bot.delivery.handing import Handing
from bot.delivery.lease import HeldGate, Lease
from bot.delivery.overdue import Heartbeat
from bot.delivery.previewing import Foresight
from bot.delivery.telling import Note, TellingAdmins
from bot.once import Once
from bot.ports.deliveries import Delivery
from bot.ports.library import Editions, Receipts
from bot.ports.posting import Poster
from bot.ports.schedules import Booked, SlotEdition
from bot.schedules.running import paused_words, standing
from bot.settings.destinations import read_destination
from bot.settings.names import fold
from bot.settings.values import Destination, Schedule
from briefings.model import Briefing, Edition

log = logging.getLogger(__name__)

CORRECTED = timedelta(seconds=30)
"""How often is asked whether documents changed; the answer is one number of the database."""

FORGETS = timedelta(hours=6)
"""How often deliveries are forgotten that ended long ago, so many at a time."""
FORGOTTEN = 500

NOBODY_TOLD = (
    "newsbrief.yaml names nobody who is told what only a person can mend; it stands in the log and in `newsbrief "
    "deliveries`. A line such as admins: [slack:@U0123456789] changes that"
)

FINISH_WITHIN = 6.0  # seconds that what is under way gets when the process is to end


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotComposing:
    """Composes for slots with the composer that answers people, so that the documents are held once."""

    ground: Ground

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        """The edition as of now."""
        from bot.commands.composing import Asked

        now = self.ground.clock.now()
        if only is None:
            return await self.ground.composer.edition(Asked(briefing=briefing, window=("slot", now)), since=since)
        documents = await self.ground.store.documents()
        return await asyncio.to_thread(edition_of, briefing, documents, only=only, since=since, now=now)

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        return await self.ground.composer.against(edition, previous)


class ScheduleBook:
    """The schedules of the files and those that were made in chat, as they stood at most a second ago."""

    def __init__(self, ground: Ground, *, steady: Callable[[], float] = time.monotonic) -> None:
        self._ground, self._steady = ground, steady
        self._read: Once[int, Mapping[str, Booked]] = Once(most=1)

    async def booked(self, name: str) -> Booked | None:
        """The schedule of this name, running or paused; None where it was removed.

        What would keep a delivery back is read anew: one made or resumed within the second is not lost.
        """
        every = await self._read.get(int(self._steady()), self._standing())
        found = every.get(fold(name))
        return found if found and not found.paused else (await self._standing()).get(fold(name))

    async def _standing(self) -> Mapping[str, Booked]:
        kept = await self._ground.store.schedules.kept()
        every = standing(self._ground.settings.schedules, kept)
        return {fold(each.schedule.name): Booked(schedule=each.schedule, paused=paused_words(each)) for each in every}

    async def owners(self, delivery: Delivery) -> Sequence[Destination]:
        """Those who answer for a delivery: who made its schedule, and the configured admins."""
        kept = await self._ground.store.schedules.kept()
        made = [each.owner for each in kept if each.schedule.name == delivery.schedule and each.owner]
        people = [read_destination(owner) for owner in made]
        return tuple(dict.fromkeys((*people, *self._ground.settings.admins)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """What others need of delivery while it runs."""

    handing: Handing
    lease: Lease

    async def wrong(self) -> str:
        """What keeps it from delivering, in plain words; empty where nothing does."""
        return "" if self.lease.held else "the lease on deliveries is not held: the database was away too long"


def _slot_editions(ground: Ground, *, editions: Editions, receipts: Receipts, slots: SlotEdition) -> SlotEditions:
    return SlotEditions(
        {briefing.name: briefing for briefing in ground.settings.briefings},
        composing=SlotComposing(ground=ground),
        editions=editions,
        receipts=receipts,
        slots=slots,
        arrivals=ground.store,
        pauses=ground.store.pauses,
        clock=ground.clock,
    )


def foresight_of(ground: Ground) -> Foresight:
    """What schedules would post now, for those who ask in chat."""
    return Foresight(
        editions=lambda tables: _slot_editions(ground, editions=tables, receipts=tables, slots=tables),
        kept=ground.store,
        receipts=ground.store,
        clock=ground.clock,
    )


def lease_of(ground: Ground) -> Lease:
    """This process as an owner, under a name that never comes again."""
    return Lease(ground.store.owners, f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}")


def for_posting(ground: Ground, lease: Lease) -> Ground:
    """The ground of those who post: their turns are given while the lease holds."""
    from bot.platforms.discord.gate import Gate as DiscordGate

    gate = HeldGate(ground.gate, lease)
    return replace(ground, gate=gate, discord_gate=DiscordGate(shared=gate))


@asynccontextmanager
async def open_delivering(
    ground: Ground, posters: Mapping[str, Poster], notes: Mapping[str, Note], *, lease: Lease
) -> AsyncIterator[Digests]:
    """Delivers what is planned while the block runs; at its end what is under way gets a few seconds to finish."""
    store, settings, clock = ground.store, ground.settings, ground.clock
    await lease.renew()
    book = ScheduleBook(ground)
    editions = _slot_editions(ground, editions=store, receipts=store, slots=store.slots)
    desk = Desk(
        ledger=store.ledger,
        renderings=store.renderings,
        receipts=store,
        editions=editions,
        lease=lease,
        clock=clock,
    )
    admins = TellingAdmins(posters, notes, owners=book.owners, clock=clock)
    correcting = Correcting(corrections=Corrections(store, store, store), deliveries=store.deliveries, notes=notes)
    delivering = Delivering(desk, book=book, posters=posters, pauses=store.pauses, admins=admins, correcting=correcting)
    engine = DurableEngine(EngineDatabase.beside(settings.database), owner=lease.owner)
    handing = Handing(store.ledger, engine, clock)
    keeping = asyncio.create_task(lease.keep())
    heartbeat = Heartbeat(store.tallies, admins, clock)
    working = [asyncio.create_task(each) for each in (engine.run(delivering.work), handing.run(), heartbeat.run())]
    try:
        yield Digests(handing=handing, lease=lease)
    finally:
        await delivering.finish(FINISH_WITHIN)
        for task in (*working, keeping):
            task.cancel()
        await asyncio.wait([*working, keeping])


@asynccontextmanager
async def open_planning(
    ground: Ground, handing: Handing | None, changed: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Plans what is due while the block runs; says what was caught up, and has it handed over at once.

    `changed` is set where a schedule was made or mended in this process. What was changed in another is found by the
    next sweep.
    """
    from bot.commands.upkeep import every
    from bot.schedules.alarm import Alarm
    from bot.schedules.alerts import Alerts
    from bot.schedules.planner import Planned, Planner

    async def then(planned: Planned) -> None:
        if handing is not None:
            handing.soon()

    store, settings = ground.store, ground.settings
    briefings = {briefing.name: briefing for briefing in settings.briefings}
    planner = Planner(
        lambda: settings.schedules,
        slots=store.slots,
        schedules=store.schedules,
        clock=ground.clock,
        alerts=Alerts(briefings, documents=store, arrivals=store, past=store.slots),
    )

    async def running() -> list[Schedule]:
        return [each.schedule for each in await planner.running()]

    corrector = Corrector(
        running, Corrections(store, store, store), slots=store.slots, past=store.slots, clock=ground.clock
    )

    async def correct() -> None:
        if await corrector.look() and handing is not None:
            handing.soon()

    alarm = Alarm(planner, then=then)
    planned = await alarm.start()
    ground.told(f"schedules: {len(await planner.running())} run; {planned}")
    if settings.schedules and not settings.admins:
        ground.told(f"admins: {NOBODY_TOLD}")
    chores = (
        every(CORRECTED, correct),
        every(FORGETS, lambda: _forget(ground)),
        alarm.heed(changed or asyncio.Event()),
    )
    beside = [asyncio.create_task(each) for each in chores]
    try:
        yield
    finally:
        alarm.stop()
        for task in beside:
            task.cancel()
        await asyncio.wait(beside)


async def _forget(ground: Ground) -> None:
    """Lets what ended long ago leave the ledger."""
    before = ground.clock.now() - ground.settings.keep_ledger
    while forgotten := await ground.store.deliveries.forget(before, most=FORGOTTEN):
        log.info("ledger.forgotten", extra={"deliveries": forgotten, "before": before.date().isoformat()})
