"""The ledger in numbers, for whoever watches over it."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.ports.deliveries import Delivery, Overdue, Tally
from bot.store.delivery_rows import moment
from bot.store.delivery_tables import DELIVERIES, OPEN_STATES
from bot.store.ledger import deliveries_of
from bot.store.rows import instant
from bot.store.transactions import Transactions

_D = DELIVERIES.c
MOST_OVERDUE = 100  # slots


class StoredTallies:
    """`Tallies` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def tally(self, now: datetime, *, overdue: timedelta) -> Tally:
        """As of now; a slot is overdue once its instant is so long ago."""
        return await self._transactions.read(lambda connection: _tally(connection, now, now - overdue))


def _tally(connection: sa.Connection, now: datetime, before: datetime) -> Tally:
    states = connection.execute(sa.select(_D.state, sa.func.count()).group_by(_D.state))
    due, oldest = connection.execute(
        sa.select(sa.func.count(), sa.func.min(_D.due)).where(OPEN_STATES, _D.due <= instant(now))
    ).one()
    return Tally(
        states={row[0]: row[1] for row in states},
        due=due,
        oldest_due=moment(oldest) if oldest is not None else None,
        overdue=_overdue(connection, before),
    )


def _overdue(connection: sa.Connection, before: datetime) -> tuple[Overdue, ...]:
    groups = connection.execute(
        sa.select(sa.func.min(_D.id), sa.func.count())
        .where(OPEN_STATES, _D.at <= instant(before))
        .group_by(_D.schedule, _D.slot)
        .order_by(sa.func.min(_D.at))
        .limit(MOST_OVERDUE)
    ).all()
    counts = {row[0]: row[1] for row in groups}
    if not counts:
        return ()
    rows = connection.execute(sa.select(DELIVERIES).where(_D.id.in_(list(counts)))).all()
    first: dict[str, Delivery] = {each.id: each for each in deliveries_of(connection, rows)}
    return tuple(Overdue(count=count, first=first[identity]) for identity, count in counts.items())
