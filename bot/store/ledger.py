"""The ledger, as delivering writes it: claims, confirmations and ends of claims, each in one short transaction.

A claim is written through to the disk, and with it everything before it: a machine that loses power after it finds the
delivery claimed, so what may have been posted is looked for. What it forgets behind its last claim is in doubt anyway.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.errors import StoreFault
from bot.ports.deliveries import Delivery, State
from bot.store import handing
from bot.store.changing import abandoned, by_state, change, in_doubt, note, noted
from bot.store.confirming import Confirmation, confirm_all, messages_of
from bot.store.delivery_rows import delivery_of
from bot.store.delivery_tables import DELIVERIES, OPEN_STATES, PAUSES
from bot.store.rows import Row, instant
from bot.store.together import Together
from bot.store.transactions import Transactions

_D = DELIVERIES.c


class StoredLedger:
    """`Ledger` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._perhaps_claimed: set[str] = set()
        self._confirm = Together(self._confirm_all)

    async def claim(self, ids: Sequence[str], *, owner: str, now: datetime) -> tuple[Delivery, ...]:
        """Takes for `owner` those that are planned and due, or claimed by another owner that is no longer alive.

        A claim that ends in a fault may have been written all the same: the owner may claim those ids again.
        """
        asked = tuple(sorted(set(ids)))
        again = self._perhaps_claimed.intersection(asked)
        try:
            taken = await self._transactions.write_through(
                lambda connection: _claim(connection, asked, owner, instant(now), again)
            )
        except StoreFault:
            self._perhaps_claimed.update(asked)
            raise
        self._perhaps_claimed.difference_update(asked)
        return taken

    async def confirm(self, delivery: str, *, owner: str, message: str, now: datetime) -> bool:
        """Notes the next part as posted, and the delivery as sent with its last; False where it is not the owner's.

        To confirm one message twice does no harm.
        """
        return await self._confirm(Confirmation(delivery, owner, message, instant(now)))

    async def settle(
        self,
        delivery: str,
        state: State,
        reason: str,
        *,
        owner: str,
        now: datetime,
        due: datetime | None = None,
        doubtful: bool = False,
    ) -> bool:
        """Ends a claim in another state; False where it is not the owner's."""
        ours = (_D.id == delivery) & (_D.state == "claimed") & (_D.owner == owner)
        values = {"due": instant(due or now), "doubtful": doubtful}
        return await self._transactions.write(
            lambda connection: bool(change(connection, ours, state, reason, at=instant(now), values=values))
        )

    async def any_pending(self, now: datetime) -> bool:
        """Whether a delivery is claimed, or planned and due: else there is nothing to hand out and nothing to do."""
        waits = (_D.state == "claimed") | (_D.due <= instant(now))
        statement = sa.select(_D.id).where(OPEN_STATES, waits).limit(1)
        return await self._transactions.read(lambda connection: connection.execute(statement).first() is not None)

    async def hand_out(self, now: datetime, *, most: int, again_after: timedelta) -> tuple[str, ...]:
        """Ids that can be claimed now, for the engine: those that wait longest first."""
        return await self._transactions.write(
            lambda connection: handing.hand_out(connection, now, most=most, again_after=again_after)
        )

    async def _confirm_all(self, confirmations: Sequence[Confirmation]) -> Sequence[bool]:
        return await self._transactions.write(lambda connection: confirm_all(connection, confirmations))


def _claim(
    connection: sa.Connection, ids: Sequence[str], owner: str, now: str, again: set[str]
) -> tuple[Delivery, ...]:
    chosen = _free(connection, ids, owner, now, again)
    _hold_back(connection, ids, chosen, now)
    doubtful = _D.doubtful | (in_doubt() & (_D.owner != owner))
    claimed = (
        sa.update(DELIVERIES)
        .where(chosen)
        .values(
            state="claimed",
            reason=by_state(f"taken over by {owner}", f"claimed by {owner}"),
            changed=now,
            doubtful=doubtful,
            tries=_D.tries + sa.case((_D.state == "planned", 1), else_=0),
            owner=owner,
            handed=None,
        )
        .returning(*_D)
    )
    rows = sorted(connection.execute(claimed), key=lambda row: str(row.id))
    note(connection, [noted(row) for row in rows])
    return deliveries_of(connection, rows)


def _free(
    connection: sa.Connection, ids: Sequence[str], owner: str, now: str, again: set[str]
) -> sa.ColumnElement[bool]:
    """Those of the ids that the owner may claim. What another process is just claiming is left to it, unwaited for."""
    free = ((_D.state == "planned") & (_D.due <= now)) | (abandoned(connection) & (_D.owner != owner))
    if again:
        free |= (_D.state == "claimed") & (_D.owner == owner) & _D.id.in_(again)
    locked = sa.select(_D.id).where(_D.id.in_(ids), free).order_by(_D.id).with_for_update(skip_locked=True)
    return _D.id.in_(locked)


def _hold_back(connection: sa.Connection, ids: Sequence[str], chosen: sa.ColumnElement[bool], now: str) -> None:
    """Pauses those whose destination is paused."""
    theirs = sa.select(_D.destination).where(_D.id.in_(ids))
    pauses = sa.select(PAUSES.c.destination, PAUSES.c.reason).where(PAUSES.c.destination.in_(theirs))
    for pause in connection.execute(pauses).all():
        there = chosen & (_D.destination == pause.destination)
        change(connection, there, "paused", pause.reason, at=now, values={"doubtful": in_doubt()})


def deliveries_of(connection: sa.Connection, rows: Sequence[Row]) -> tuple[Delivery, ...]:
    """The deliveries of rows, with what the platform calls their confirmed parts."""
    messages = messages_of(connection, rows)
    return tuple(delivery_of(row, messages[row.id]) for row in rows)
