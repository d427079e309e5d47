"""Schedules that were made in chat, and who did what with them.

A schedule stands there as JSON: what one says more in a later version has its default.
"""

from __future__ import annotations

import sqlalchemy as sa

from bot.ports.schedules import KeptSchedule, ScheduleChange
from bot.store.delivery_rows import moment
from bot.store.delivery_tables import SCHEDULE_CHANGES, SCHEDULES
from bot.store.rows import Row, instant
from bot.store.transactions import Transactions, insert
from bot.store.values import from_json, to_json


class StoredSchedules:
    """`Schedules` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def kept(self) -> tuple[KeptSchedule, ...]:
        """All of them, by name."""
        statement = sa.select(SCHEDULES.c.body).order_by(SCHEDULES.c.name)
        bodies = await self._transactions.read(lambda connection: connection.execute(statement).scalars().all())
        return tuple(from_json(KeptSchedule, body) for body in bodies)

    async def put(self, kept: KeptSchedule, *, noted: ScheduleChange | None = None) -> None:
        """Keeps it in the place of the one of its name, and with it what was done and by whom."""
        row = {"name": kept.schedule.name, "body": to_json(kept)}

        def work(connection: sa.Connection) -> None:
            statement = insert(connection, SCHEDULES).values(row)
            again = {"body": statement.excluded.body}
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=again))
            _note(connection, noted)

        await self._transactions.write(work)

    async def remove(self, name: str, *, noted: ScheduleChange | None = None) -> bool:
        """Removes it; whether there was one."""

        def work(connection: sa.Connection) -> bool:
            removed = connection.execute(sa.delete(SCHEDULES).where(SCHEDULES.c.name == name)).rowcount
            _note(connection, noted)
            return bool(removed)

        return await self._transactions.write(work)

    async def note(self, change: ScheduleChange) -> None:
        """Keeps what was done, where nothing else changes."""
        await self._transactions.write(lambda connection: _note(connection, change))

    async def changes(self, schedule: str | None = None, *, most: int = 100) -> tuple[ScheduleChange, ...]:
        """The latest, of one schedule or of all; the newest first."""
        found = sa.select(SCHEDULE_CHANGES).order_by(SCHEDULE_CHANGES.c.number.desc()).limit(most)
        if schedule is not None:
            found = found.where(SCHEDULE_CHANGES.c.schedule == schedule)
        rows = await self._transactions.read(lambda connection: connection.execute(found).all())
        return tuple(map(_change_of, rows))


def _note(connection: sa.Connection, change: ScheduleChange | None) -> None:
    if change is not None:
        row = {name: getattr(change, name) for name in ("schedule", "done", "by", "here", "times")}
        connection.execute(sa.insert(SCHEDULE_CHANGES).values(row | {"at": instant(change.at)}))


def _change_of(row: Row) -> ScheduleChange:
    return ScheduleChange(
        schedule=row.schedule, at=moment(row.at), done=row.done, by=row.by, here=row.here, times=row.times
    )
