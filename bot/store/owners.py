"""The processes that claim deliveries, each with a lease by the database's own clock."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.delivery_tables import OWNERS
from bot.store.transactions import Transactions, clock, insert

_FORGOTTEN = 24 * 3600.0  # seconds after its end


class StoredOwners:
    """`Owners` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def beat(self, owner: str, *, seconds: float) -> None:
        """Says that the owner is alive for so long, by the database's own clock."""

        def work(connection: sa.Connection) -> None:
            statement = insert(connection, OWNERS).values(owner=owner, until=clock(connection) + seconds)
            again = {"until": statement.excluded.until}
            connection.execute(statement.on_conflict_do_update(index_elements=["owner"], set_=again))
            connection.execute(sa.delete(OWNERS).where(OWNERS.c.until < clock(connection) - _FORGOTTEN))

        await self._transactions.write(work)

    async def leave(self, owner: str) -> None:
        """Ends the owner's lease at once."""
        await self._transactions.write(lambda connection: _end(connection, OWNERS.c.owner == owner))

    async def end_all(self) -> None:
        """Ends every lease: for who has the database for itself."""
        await self._transactions.write(lambda connection: _end(connection, sa.true()))


def ended(connection: sa.Connection) -> float | None:
    """How many seconds ago the last lease ended that did; None where none is remembered."""
    now = clock(connection)
    ago = sa.select(now - sa.func.max(OWNERS.c.until)).where(OWNERS.c.until <= now)
    return connection.execute(ago).scalar()


def _end(connection: sa.Connection, whose: sa.ColumnElement[bool]) -> None:
    """It is remembered when each ended: what it was given and did not claim is given to others then."""
    now = clock(connection)
    connection.execute(sa.update(OWNERS).where(whose, OWNERS.c.until > now).values(until=now))
