"""Slots as they were planned, each with its deliveries, and how far planning has come for each schedule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.ports.deliveries import delivery_id
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from bot.store.changing import change, note
from bot.store.delivery_rows import moment, new_delivery_row, slot_of, slot_row
from bot.store.delivery_tables import DELIVERIES, PAUSES, RESTORATIONS, SLOTS, WATERMARKS
from bot.store.rows import instant
from bot.store.transactions import Transactions, insert

_D, _S = DELIVERIES.c, SLOTS.c
_CHUNK = 1000  # ids in one statement


class StoredSlots:
    """`Slots` and `PastSlots` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def watermark(self, schedule: str) -> datetime | None:
        """Up to when slots were planned; None for a schedule that never was."""
        statement = sa.select(WATERMARKS.c.at).where(WATERMARKS.c.schedule == schedule)
        found = await self._transactions.read(lambda connection: connection.execute(statement).scalar())
        return moment(found) if found is not None else None

    async def plan(
        self, schedule: str, slots: Sequence[Slot], to: Sequence[Destination], *, watermark: datetime, now: datetime
    ) -> tuple[str, ...]:
        """In one transaction: adds the slots that are new, a delivery of each to every destination, and moves on."""

        def work(connection: sa.Connection) -> tuple[str, ...]:
            ids = [each for slot in slots for each in _plan(connection, slot, to, now)]
            _move_on(connection, schedule, instant(watermark))
            return tuple(sorted(ids))

        return await self._transactions.write(work)

    async def slot(self, schedule: str, key: str) -> Slot | None:
        """The slot of this key."""
        statement = sa.select(SLOTS).where(_S.schedule == schedule, _S.key == key)
        row = await self._transactions.read(lambda connection: connection.execute(statement).first())
        return slot_of(row) if row is not None else None

    async def settle_edition(self, schedule: str, key: str, edition: str) -> str:
        """Gives the slot this kept edition unless it has one; the id of the one that it has then.

        Raises:
            LookupError: there is no such slot.
        """
        given = sa.func.coalesce(_S.edition, edition)
        statement = sa.update(SLOTS).where(_S.schedule == schedule, _S.key == key).values(edition=given)
        statement_returning = statement.returning(_S.edition)
        found = await self._transactions.write(lambda connection: connection.execute(statement_returning).scalar())
        if found is None:
            raise LookupError(f"the schedule {schedule!r} has no slot {key!r}")
        return str(found)

    async def slots(self, schedule: str, *, since: datetime, most: int = 1000) -> tuple[Slot, ...]:
        """The latest of its slots whose instant is `since` then or later, in the order of their instants."""
        found = sa.select(SLOTS).where(_S.schedule == schedule, _S.at >= instant(since))
        statement = found.order_by(_S.at.desc(), _S.key.desc()).limit(most)
        rows = await self._transactions.read(lambda connection: connection.execute(statement).all())
        return tuple(slot_of(row) for row in reversed(rows))


def _plan(connection: sa.Connection, slot: Slot, to: Sequence[Destination], now: datetime) -> Iterator[str]:
    """Plans one slot; gives the ids of the deliveries that are planned by that."""
    row = slot_row(slot, noted=now)
    added = insert(connection, SLOTS).values(row).on_conflict_do_nothing().returning(_S.key)
    known = connection.execute(added).first() is None
    if known and not (slot.state == "planned" and _after_all(connection, slot, row, now)):
        return
    begun = set(_begin(connection, slot, to, now))
    if known:
        begun |= set(_mend(connection, slot, to, now))
    if slot.state == "planned" and begun:
        yield from begun - _held_back(connection, to, begun, now)


def _after_all(connection: sa.Connection, slot: Slot, row: dict[str, object], now: datetime) -> bool:
    """Plans a slot that a clock ahead of time had noted as missed or skipped; whether there was one."""
    ahead = (_S.state != "planned") & (_S.noted > instant(now))
    statement = sa.update(SLOTS).where(_S.schedule == slot.schedule, _S.key == slot.key, ahead).values(row)
    return bool(connection.execute(statement).rowcount)


def _begin(connection: sa.Connection, slot: Slot, to: Sequence[Destination], now: datetime) -> Iterator[str]:
    """Enters the deliveries that are not in the ledger yet; in doubt where a ledger that was lost may have had them."""
    last = connection.execute(sa.select(sa.func.max(RESTORATIONS.c.at))).scalar()
    doubtful = last is not None and instant(slot.at) <= last
    rows = [new_delivery_row(slot, each, planned=now) | {"doubtful": doubtful} for each in dict.fromkeys(to)]
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        statement = insert(connection, DELIVERIES).on_conflict_do_nothing().returning(_D.id)
        new = connection.execute(statement, chunk).scalars().all()
        at = instant(now)
        note(connection, [{"delivery": each, "at": at, "state": slot.state, "reason": slot.reason} for each in new])
        yield from new


def _mend(connection: sa.Connection, slot: Slot, to: Sequence[Destination], now: datetime) -> Iterator[str]:
    """Plans deliveries that had been noted as missed or skipped with their slot, by a clock ahead of time."""
    ids = [delivery_id(slot.schedule, slot.key, each) for each in to]
    for start in range(0, len(ids), _CHUNK):
        ahead = _D.state.in_(("missed", "skipped")) & (_D.changed > instant(now))
        chosen = _D.id.in_(ids[start : start + _CHUNK]) & ahead
        yield from change(connection, chosen, "planned", slot.reason, at=instant(now), values={"due": instant(slot.at)})


def _held_back(connection: sa.Connection, to: Sequence[Destination], begun: set[str], now: datetime) -> set[str]:
    """Pauses those whose destination is paused."""
    pauses = {row.destination: row.reason for row in connection.execute(sa.select(PAUSES))}
    held: set[str] = set()
    for each in dict.fromkeys(to):
        if (reason := pauses.get(str(each))) is not None:
            chosen = _D.id.in_(begun) & (_D.destination == str(each)) & (_D.state == "planned")
            held |= set(change(connection, chosen, "paused", reason, at=instant(now)))
    return held


def _move_on(connection: sa.Connection, schedule: str, watermark: str) -> None:
    statement = insert(connection, WATERMARKS).values(schedule=schedule, at=watermark)
    later = statement.excluded.at > WATERMARKS.c.at
    moved = {"at": statement.excluded.at}
    connection.execute(statement.on_conflict_do_update(index_elements=["schedule"], set_=moved, where=later))
