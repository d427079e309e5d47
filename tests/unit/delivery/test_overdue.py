"""A slot without a result is told before somebody asks."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.delivery.overdue import LATE, Heartbeat
from bot.ports.deliveries import OPEN, Overdue, Tally
from tests.unit.delivery.office import NEWS, PORTS, Office


class Tallying:
    """The fake ledger in numbers."""

    def __init__(self, office: Office) -> None:
        self.office = office

    async def tally(self, now: object, *, overdue: timedelta) -> Tally:
        rows = await self.office.ledger.deliveries(states=OPEN)
        late = [row for row in rows if row.at <= self.office.clock.now() - overdue]
        return Tally(
            states={}, due=0, oldest_due=None, overdue=(Overdue(count=len(late), first=late[0]),) if late else ()
        )


def test_it_is_told_once_its_time_is_over_and_never_before() -> None:
    office = Office()
    heartbeat = Heartbeat(Tallying(office), office.told, office.clock)
    office.plan()
    asyncio.run(heartbeat.look())
    assert office.told.said == []
    office.clock.advance(seconds=LATE.total_seconds())
    asyncio.run(heartbeat.look())
    (said,) = office.told.said
    assert said.split(": overdue: ")[0] in (NEWS, PORTS)
    assert "the slot of 2025-11-14 08:00 UTC has no result here and at 1 other" in said


def test_what_has_a_result_is_not_told() -> None:
    office = Office()
    office.plan()
    office.run()
    office.clock.advance(hours=5)
    asyncio.run(Heartbeat(Tallying(office), office.told, office.clock).look())
    assert office.told.said == []
