"""What is due, given to the engine once: the first open delivery of each destination, those that wait longest first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.store.changing import abandoned
from bot.store.delivery_tables import DELIVERIES, OPEN_STATES
from bot.store.owners import ended
from bot.store.rows import instant

_D = DELIVERIES.c
_OPEN = sa.text(f"deliveries.{OPEN_STATES.text}")
_NEVER = datetime.min.replace(tzinfo=UTC)
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
    """The first open delivery of each destination, where it is free and was not handed out lately."""
    free = ((_D.state == "planned") & (_D.due <= instant(now))) | abandoned(connection)
    # what was handed out later than now was handed out by a clock that was ahead of time
    long_ago = (_D.handed <= instant(now - again_after)) | (_D.handed < instant(_last_end(connection, now)))
    not_lately = _D.handed.is_(None) | long_ago | (_D.handed > instant(now))
    if connection.dialect.name == "sqlite":
        return _by_index(free & not_lately).limit(most)
    return _in_one_scan(free & not_lately).limit(most)


def _last_end(connection: sa.Connection, now: datetime) -> datetime:
    """When a process ended last: what it had taken from the engine and not claimed yet is nobody's."""
    seconds = ended(connection)
    return now - timedelta(seconds=seconds) if seconds is not None else _NEVER


def _by_index(free: sa.ColumnElement[bool]) -> sa.Select[tuple[str]]:
    """SQLite reads the index of open deliveries alone to know the first ones: a tenth of the other way's time."""
    first = (
        sa.select(_D.destination, sa.func.min(_D.at).label("at"))
        .where(OPEN_STATES)
        .group_by(_D.destination)
        .cte("first")
    )
    there = (first.c.destination == _D.destination) & (first.c.at == _D.at)
    return sa.select(_D.id).join(first, there).where(_OPEN, free).order_by(_D.due, _D.id)


def _in_one_scan(free: sa.ColumnElement[bool]) -> sa.Select[tuple[str]]:
    """PostgreSQL would join as if there were a handful: it hardly ever has counted a table that grows so fast."""
    is_first = _D.at == sa.func.min(_D.at).over(partition_by=_D.destination)
    scan = sa.select(_D.id, _D.due, is_first.label("first"), free.label("free")).where(_OPEN).subquery()
    return sa.select(scan.c.id).where(scan.c.first, scan.c.free).order_by(scan.c.due, scan.c.id)
