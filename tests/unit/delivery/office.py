"""A bot that delivers, in memory, with a clock that the test moves and a process that may die."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.delivery.correcting import Corrections, Corrector
from bot.delivery.correction import Correcting
from bot.delivery.delivering import Delivering
from bot.delivery.desk import Desk
from bot.delivery.editions import SlotEditions
from bot.delivery.lease import Lease
from bot.ports import library
from bot.ports.deliveries import Delivery
from bot.ports.schedules import Booked, Slot
from bot.settings.destinations import read_destination
from bot.settings.values import Schedule
from briefings.model import Briefing, Changes, Edition
from briefings.rendering.chat.message import Message
from tests.fakes.clock import FakeClock
from tests.fakes.editions import rich_edition
from tests.fakes.ledger import FakeLedger
from tests.fakes.poster import Died, FakePoster
from tests.fakes.store import FakeStore

NEWS, PORTS = "discord:112233445566778899", "slack:C0123456789"
SEA = Briefing(name="sea", title="The sea", scope=("sea",), topics=())
MORNING = Schedule(
    name="morning",
    briefing="sea",
    cron="0 8 * * *",
    timezone="UTC",
    to=(read_destination(NEWS), read_destination(PORTS)),
    window="since-last",
    layout="full",
    empty="note",
    catch_up="latest",
    grace=timedelta(hours=2),
)


@dataclass(slots=True)
class Composes:
    """Composes the same edition at every instant; `empty` one without cards, `unchanged` one that tells nothing new."""

    clock: FakeClock
    count: int = 0
    empty: bool = False
    unchanged: bool = False
    since: list[datetime | None] = field(default_factory=list)
    only: list[frozenset[str] | None] = field(default_factory=list)

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        self.count += 1
        self.since.append(since)
        self.only.append(only)
        made = replace(
            rich_edition(),
            id=f"e{self.count}",
            name=briefing.name,
            title=briefing.title,
            composed_at=self.clock.now().isoformat(),
            changes=Changes(),
        )
        return replace(made, cards=(), lead=()) if self.empty else made

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        if previous is None:
            return edition
        line = edition.cards[0].lines[0].id if edition.cards else ""
        changes = Changes(since=previous.id, new=() if self.unchanged or not line else (line,))
        return replace(edition, id=f"{edition.id}-{previous.id}", changes=changes)


@dataclass(slots=True)
class OneBook:
    """The schedules that there are."""

    schedules: dict[str, Schedule]
    paused: str = ""

    async def booked(self, name: str) -> Booked | None:
        schedule = self.schedules.get(name)
        return Booked(schedule=schedule, paused=self.paused) if schedule else None


@dataclass(slots=True)
class Told:
    """What admins were told."""

    said: list[str] = field(default_factory=list)

    async def tell(self, delivery: Delivery, what: str) -> None:
        self.said.append(f"{delivery.to}: {what}")


class Office:
    """Everything that a process has, and what outlives it: the ledger, the store and the platforms."""

    def __init__(self, schedule: Schedule = MORNING, *, parts: int = 1) -> None:
        self.clock = FakeClock(datetime(2025, 11, 14, 8, tzinfo=UTC))
        self.ledger, self.store = FakeLedger(), FakeStore()
        self.discord, self.slack = FakePoster(parts=parts), FakePoster(parts=parts)
        self.book = OneBook({schedule.name: schedule})
        self.composes, self.told = Composes(self.clock), Told()
        self.composing: library.Composes = self.composes
        self.waited: list[float] = []
        self.process = 0
        self.start()

    def start(self) -> None:
        """A new process over what the last one left."""
        self.process += 1
        self.ledger.time += 60.0  # a dead process's lease is over
        lease = Lease(self.ledger, f"process {self.process}", steady=lambda: self.ledger.time)
        asyncio.run(lease.renew())
        editions = SlotEditions(
            {"sea": SEA},
            composing=self.composing,
            editions=self.store,
            receipts=self.store,
            slots=self.ledger,
            arrivals=self.store,
            pauses=self.ledger,
            clock=self.clock,
        )
        desk = Desk(
            ledger=self.ledger,
            renderings=self.ledger,
            receipts=self.store,
            editions=editions,
            lease=lease,
            clock=self.clock,
            sleep=self._sleep,
        )
        posters = {"discord": self.discord, "slack": self.slack}
        corrections = Corrections(self.store, self.store, self.store)
        correcting = Correcting(corrections=corrections, deliveries=self.ledger, notes={"discord": note, "slack": note})
        self.delivering = Delivering(
            desk, book=self.book, posters=posters, pauses=self.ledger, admins=self.told, correcting=correcting
        )
        self.corrector = Corrector(self._schedules, corrections, slots=self.ledger, past=self.ledger, clock=self.clock)
        self.lease = lease

    async def _schedules(self) -> list[Schedule]:
        return list(self.book.schedules.values())

    async def _sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.clock.advance(seconds=seconds)

    def plan(self, name: str = "morning", *, key: str = "", ahead: timedelta = timedelta()) -> None:
        """The slot of this instant, or of one ahead, to every destination of the schedule."""
        now = self.clock.now()
        slot = Slot(schedule=name, key=key or now.isoformat(), at=now + ahead, state="planned")
        to = self.book.schedules[name].to
        asyncio.run(self.ledger.plan(name, [slot], to, watermark=now, now=now))

    def run(self) -> bool:
        """Works on everything that is due, until nothing is; whether the process lived."""

        async def work() -> None:
            while ids := await self.ledger.hand_out(self.clock.now(), most=100, again_after=timedelta(seconds=1)):
                await self.delivering.work(ids)

        return lived(work)

    def states(self) -> dict[str, str]:
        """The newest state at each destination."""
        rows = asyncio.run(self.ledger.deliveries())
        return {str(row.to): row.state for row in reversed(rows)}

    def reasons(self) -> dict[str, str]:
        """And why."""
        rows = asyncio.run(self.ledger.deliveries())
        return {str(row.to): row.reason for row in reversed(rows)}


def note(text: str) -> Message:
    """A short message."""
    return Message(payload={"text": text}, lines=())


def lived(work: Callable[[], Awaitable[None]]) -> bool:
    """Runs the work; False where its process died of it."""

    async def run() -> None:
        await work()

    try:
        asyncio.run(run())
    except Died:
        return False
    except BaseExceptionGroup as group:
        if group.subgroup(Died) is None:
            raise
        return False
    return True
