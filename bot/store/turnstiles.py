"""When each limit is free, where several processes share it, or where it has to outlive the process."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from bot.ports.deliveries import Limit
from bot.store.delivery_tables import GATES
from bot.store.gate import LATE, LocalTurnstile, Refusal, gap
from bot.store.transactions import Transactions, clock, insert

_G = GATES.c
_STARTED = sa.literal_column("extract(epoch from pg_postmaster_start_time())::double precision", sa.Double)
_STALE = 60.0  # seconds after which nothing is left of what a limit's row says
_TIDY = 1000  # turns of this process between two clean-ups


class SharedTurnstile:
    """A row for each limit in PostgreSQL, by the server's clock: equal for every process.

    Turns don't wait for the disk: what a server forgets that died is made up for, because no limit is free before a gap
    has passed since the server's start. What a platform said, by `careful` transactions, is not forgotten.
    """

    def __init__(self, transactions: Transactions, careful: Transactions) -> None:
        self._transactions, self._careful = transactions, careful
        self._taken = 0

    async def take(self, limits: Sequence[Limit]) -> Refusal | None:
        """Takes a turn under all of the limits, or under none."""
        self._taken += 1
        if self._taken % _TIDY == 0:
            await self._transactions.write(_tidy)
        return await self._transactions.write(lambda connection: _take(connection, limits))

    async def hold(self, name: str, *, seconds: float) -> None:
        """Lets the limit not be free for so long."""
        await self._careful.write(lambda connection: _hold(connection, name, seconds))


async def local_turnstile(transactions: Transactions) -> LocalTurnstile:
    """For the one process of a SQLite file: only what the platform said outlives it."""

    async def keep(name: str, seconds: float) -> None:
        await transactions.write(lambda connection: _hold(connection, name, seconds))

    def held(connection: sa.Connection) -> dict[str, float]:
        _tidy(connection)
        rows = connection.execute(sa.select(_G.name, (_G.free - clock(connection)).label("wait")))
        return {row.name: row.wait for row in rows}

    return LocalTurnstile(held=await transactions.write(held), keep=keep)


def _take(connection: sa.Connection, limits: Sequence[Limit]) -> Refusal | None:
    gaps = {limit.name: gap(limit) for limit in limits}
    its_gap = sa.case(gaps, value=_G.name)
    free = sa.func.greatest(_G.free, _STARTED + its_gap)
    wait = free - clock(connection)
    locked = sa.select(_G.name, wait.label("wait")).where(_G.name.in_(gaps)).order_by(_G.name).with_for_update()
    rows = connection.execute(locked).all()
    if len(rows) < len(gaps):
        new = [{"name": name, "free": 0.0} for name in sorted(gaps)]
        connection.execute(insert(connection, GATES).on_conflict_do_nothing(), new)
        rows = connection.execute(locked).all()
    longest, name = max((row.wait, row.name) for row in rows)
    if longest > 0:
        return name, longest
    # the clock is read again: taking the locks may have taken a while
    taken = sa.func.greatest(free, clock(connection) - LATE) + its_gap
    connection.execute(sa.update(GATES).where(_G.name.in_(gaps)).values(free=taken))
    return None


def _hold(connection: sa.Connection, name: str, seconds: float) -> None:
    statement = insert(connection, GATES).values(name=name, free=clock(connection) + seconds)
    later = statement.excluded.free > _G.free
    again = {"free": statement.excluded.free}
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=again, where=later))


def _tidy(connection: sa.Connection) -> None:
    connection.execute(sa.delete(GATES).where(_G.free < clock(connection) - _STALE))
