"""What is due, given to the engine once: the first open delivery of each destination, those that wait longest first."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.store.changing import abandoned
from bot.store.delivery_tables import DELIVERIES, OPEN_STATES
from bot.store.rows import instant

_D = DELIVERIES.c
_HANDING = 0x6E657768  # the key of PostgreSQL's advisory lock: one process hands out at a time


def hand_out(connection: sa.Connection, now: datetime, *, most: int, again_after: timedelta) -> tuple[str, ...]:
    """Ids that can be claimed, noted as handed out; none while another process hands out."""
    if not _for_us_alone(connection):
        return ()
    waiting = connection.execute(_waiting(connection, now, most=most, again_after=again_after))
    found = tuple(row.id for row in waiting)
    if found:
        connection.execute(sa.update(DELIVERIES).where(_D.id.in_(found)).values(handed=instant(now)))
    return found


def _for_us_alone(connection: sa.Connection) -> bool:
    """Whether no other process hands out until the transaction ends; SQLite has one writer anyway."""
    if connection.dialect.name == "sqlite":
        return True
    return bool(connection.execute(sa.select(sa.func.pg_try_advisory_xact_lock(_HANDING))).scalar())


def _waiting(connection: sa.Connection, now: datetime, *, most: int, again_after: timedelta) -> sa.Select[tuple[str]]:
    """Reads the index of open deliveries once, however many wait behind the first of their destination."""
    of_open = sa.select(_D.destination, sa.func.min(_D.at).label("at")).where(OPEN_STATES).group_by(_D.destination)
    first = of_open.cte("first")
    free = ((_D.state == "planned") & (_D.due <= instant(now))) | abandoned(connection)
    # what was handed out later than now was handed out by a clock that was ahead of time
    not_lately = _D.handed.is_(None) | (_D.handed <= instant(now - again_after)) | (_D.handed > instant(now))
    return (
        sa.select(_D.id)
        .join(first, (first.c.destination == _D.destination) & (first.c.at == _D.at))
        .where(sa.text("deliveries.state IN ('planned', 'claimed')"), free, not_lately)
        .order_by(_D.due, _D.id)
        .limit(most)
    )
