"""What a schedule would post now, through the very path that posts: only the last step is another.

The tables are read as they are and never written, and a poster that keeps its parts stands before the real one. So a
preview says what would happen: the messages, or why there are none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.delivery.attempt import Attempt
from bot.delivery.deciding import End, Terms
from bot.delivery.desk import Desk
from bot.delivery.editions import SlotEditions
from bot.delivery.lease import Lease
from bot.ports.clock import Clock
from bot.ports.deliveries import Delivery, State, delivery_id
from bot.ports.library import Editions, Receipt, Receipts
from bot.ports.posting import Absent, Found, Outcome, Part, Posted, Poster
from bot.ports.schedules import Slot
from bot.ports.scheduling import Foreseen
from bot.settings.values import Destination, Schedule
from briefings.model import Edition
from briefings.rendering.chat.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What one destination would get: `parts` in order, or `none` with the reason."""

    to: Destination
    parts: tuple[Part, ...]
    none: str = ""


@dataclass(slots=True)
class Unsent:
    """Keeps what would be posted through a poster."""

    poster: Poster
    parts: list[Part] = field(default_factory=list)

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """As the poster does it."""
        return self.poster.render(edition, layout=layout, zone=zone)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Keeps the part."""
        self.parts.append(part)
        return Posted(message=f"part {len(self.parts)}")

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Nothing was posted."""
        return Absent()

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Keeps the part."""
        return await self.post(to, part)


class Unwritten:
    """Tables that take everything and keep nothing of it; editions and receipts are read from the real ones."""

    def __init__(self, editions: Editions, receipts: Receipts) -> None:
        self._editions, self._receipts = editions, receipts

    async def keep_edition(self, edition: Edition) -> None:
        """Keeps nothing."""

    async def edition(self, identity: str) -> Edition | None:
        """The kept edition."""
        return await self._editions.edition(identity)

    async def record(self, receipt: Receipt) -> None:
        """Keeps nothing."""

    async def last_whole(self, audience: str, briefing: str) -> Receipt | None:
        """The kept receipt."""
        return await self._receipts.last_whole(audience, briefing)

    async def last_of(self, audiences: Sequence[str]) -> Receipt | None:
        """The kept receipt."""
        return await self._receipts.last_of(audiences)

    async def attach(self, delivery: str, edition: str, messages: Sequence[Message]) -> None:
        """Keeps nothing."""

    async def attached(self, delivery: str) -> tuple[Message, ...] | None:
        """Nothing was attached."""
        return None

    async def slot(self, schedule: str, key: str) -> Slot | None:
        """A slot that nothing was composed for."""
        return None

    async def settle_edition(self, schedule: str, key: str, edition: str) -> str:
        """This very edition."""
        return edition

    async def claim(self, ids: Sequence[str], *, owner: str, now: datetime) -> tuple[Delivery, ...]:
        """Nothing to claim."""
        return ()

    async def confirm(self, delivery: str, *, owner: str, message: str, now: datetime) -> bool:
        """Keeps nothing."""
        return True

    async def settle(
        self,
        delivery: str,
        state: State,
        reason: str,
        *,
        owner: str,
        now: datetime,
        due: datetime | None = None,
        doubtful: bool = False,
    ) -> bool:
        """Keeps nothing."""
        return True

    async def any_pending(self, now: datetime) -> bool:
        """Nothing is due."""
        return False

    async def hand_out(self, now: datetime, *, most: int, again_after: timedelta) -> tuple[str, ...]:
        """Nothing is due."""
        return ()

    async def beat(self, owner: str, *, seconds: float) -> None:
        """Keeps nothing."""

    async def leave(self, owner: str) -> None:
        """Keeps nothing."""


async def preview(
    schedule: Schedule, to: Destination, *, poster: Poster, editions: SlotEditions, tables: Unwritten, clock: Clock
) -> Preview:
    """What the schedule would post there now; `editions` reads and writes the same `tables`."""
    lease = Lease(tables, "preview")
    await lease.renew()
    desk = Desk(ledger=tables, renderings=tables, receipts=tables, editions=editions, lease=lease, clock=clock)
    unsent, now = Unsent(poster), clock.now()
    delivery = _as_of(now, schedule, to)
    verdict = await Attempt(desk, unsent, delivery, schedule, Terms(deadline=now)).make()
    return Preview(to=to, parts=tuple(unsent.parts), none=verdict.reason if isinstance(verdict, End) else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Foresight:
    """Previews for people who ask in chat: `editions` are of slots, and read and write the tables that it is given."""

    editions: Callable[[Unwritten], SlotEditions]
    kept: Editions
    receipts: Receipts
    clock: Clock

    async def foresee(self, schedule: Schedule, to: Destination) -> Foreseen:
        """The edition that this destination would get now."""
        editions = self.editions(Unwritten(self.kept, self.receipts))
        prepared = await editions.for_delivery(_as_of(self.clock.now(), schedule, to), schedule)
        return Foreseen(to=to, edition=prepared.edition, empty=prepared.empty)


def _as_of(now: datetime, schedule: Schedule, to: Destination) -> Delivery:
    """The delivery of a slot that there is none of."""
    return Delivery(
        id=delivery_id(schedule.name, "preview", to),
        schedule=schedule.name,
        slot="preview",
        at=now,
        planned=now,
        to=to,
        state="claimed",
        reason="",
        changed=now,
        due=now,
    )
