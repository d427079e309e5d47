"""The ledger, as an operator reads and mends it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.ports.deliveries import Change, Delivery, State
from bot.settings.values import Destination
from bot.store.changing import abandoned, change
from bot.store.delivery_rows import moment
from bot.store.delivery_tables import CHANGES, DELIVERIES
from bot.store.forgetting import forget
from bot.store.ledger import deliveries_of
from bot.store.rows import instant
from bot.store.transactions import Transactions

_D = DELIVERIES.c


class StoredDeliveries:
    """`Deliveries` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def deliveries(
        self,
        *,
        states: Sequence[State] = (),
        schedule: str | None = None,
        to: Destination | None = None,
        since: datetime | None = None,
        most: int = 100,
    ) -> tuple[Delivery, ...]:
        """Those that fit, the newest slot first."""
        statement = sa.select(DELIVERIES).order_by(_D.at.desc(), _D.id).limit(most)
        if states:
            statement = statement.where(_D.state.in_(states))
        if schedule is not None:
            statement = statement.where(_D.schedule == schedule)
        if to is not None:
            statement = statement.where(_D.destination == str(to))
        if since is not None:
            statement = statement.where(_D.at >= instant(since))
        return await self._found(statement)

    async def delivery(self, beginning: str) -> tuple[Delivery, ...]:
        """Those whose id begins so, in order."""
        fitting = (_D.id >= beginning) & (_D.id < f"{beginning}~")  # ids are hexadecimal
        return await self._found(sa.select(DELIVERIES).where(fitting).order_by(_D.id))

    async def history(self, delivery: str) -> tuple[Change, ...]:
        """Every state that it was in, in order."""
        statement = sa.select(CHANGES).where(CHANGES.c.delivery == delivery).order_by(CHANGES.c.number)
        rows = await self._transactions.read(lambda connection: connection.execute(statement).all())
        return tuple(Change(at=moment(row.at), state=row.state, reason=row.reason) for row in rows)

    async def forget(self, before: datetime, *, most: int) -> int:
        """Removes the oldest that ended and changed last before then; how many."""
        return await self._transactions.write(lambda connection: forget(connection, before, most=most))

    async def decide(self, delivery: str, state: State, reason: str, *, now: datetime, doubtful: bool = False) -> bool:
        """An operator's word on one that nobody who is alive has claimed; whether there is such a delivery.

        One whose owner died is in doubt whatever is said.
        """
        values = {"due": instant(now), "doubtful": sa.literal(doubtful) | (_D.state == "claimed")}

        def work(connection: sa.Connection) -> bool:
            unclaimed = (_D.id == delivery) & ((_D.state != "claimed") | abandoned(connection))
            return bool(change(connection, unclaimed, state, reason, at=instant(now), values=values))

        return await self._transactions.write(work)

    async def _found(self, statement: sa.Select[tuple[object, ...]]) -> tuple[Delivery, ...]:
        return await self._transactions.read(
            lambda connection: deliveries_of(connection, connection.execute(statement).all())
        )
