"""Destinations that refuse everything, until a person has mended it."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.settings.values import Destination
from bot.store.changing import change
from bot.store.delivery_rows import destination_of, moment
from bot.store.delivery_tables import DELIVERIES, OPEN_STATES, PAUSES
from bot.store.rows import instant
from bot.store.transactions import Transactions, insert

_D, _P = DELIVERIES.c, PAUSES.c


class StoredPauses:
    """`Pauses` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def pause(self, to: Destination, reason: str, *, now: datetime) -> bool:
        """Pauses it, and with it its planned deliveries; whether it was not paused before."""
        row = {"destination": str(to), "reason": reason, "since": instant(now)}
        planned = (_D.destination == str(to)) & OPEN_STATES.self_group() & (_D.state == "planned")

        def work(connection: sa.Connection) -> bool:
            added = insert(connection, PAUSES).values(row).on_conflict_do_nothing().returning(_P.destination)
            new = connection.execute(added).first() is not None
            change(connection, planned, "paused", reason, at=instant(now))
            return new

        return await self._transactions.write(work)

    async def resume(self, to: Destination, *, now: datetime) -> tuple[str, ...]:
        """Ends the pause; its paused deliveries are planned again. Gives their ids."""
        held = (_D.destination == str(to)) & (_D.state == "paused")

        def work(connection: sa.Connection) -> tuple[str, ...]:
            connection.execute(sa.delete(PAUSES).where(_P.destination == str(to)))
            return change(connection, held, "planned", "resumed", at=instant(now), values={"due": instant(now)})

        return await self._transactions.write(work)

    async def paused(self) -> tuple[tuple[Destination, str, datetime], ...]:
        """Each paused destination, why and since when."""
        statement = sa.select(PAUSES).order_by(_P.destination)
        rows = await self._transactions.read(lambda connection: connection.execute(statement).all())
        return tuple((destination_of(row.destination), row.reason, moment(row.since)) for row in rows)
