"""Schedules that were made in chat, as JSON: what a schedule says more in a later version has its default here."""

from __future__ import annotations

import sqlalchemy as sa

from bot.ports.schedules import KeptSchedule
from bot.store.delivery_tables import SCHEDULES
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

    async def put(self, kept: KeptSchedule) -> None:
        """Keeps it in the place of the one of its name."""
        row = {"name": kept.schedule.name, "body": to_json(kept)}

        def work(connection: sa.Connection) -> None:
            statement = insert(connection, SCHEDULES).values(row)
            again = {"body": statement.excluded.body}
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=again))

        await self._transactions.write(work)

    async def remove(self, name: str) -> bool:
        """Removes it; whether there was one."""
        statement = sa.delete(SCHEDULES).where(SCHEDULES.c.name == name)
        return await self._transactions.write(lambda connection: bool(connection.execute(statement).rowcount))
