"""Deliveries that ended long ago leave the ledger, with what only they needed.

Nothing goes that may still be asked for. What is open, paused or unknown stays however old it is; corrections look back
a week; the next digest goes by receipts and editions, and those stay, for the buttons below old posts too; watermarks
stay, so no slot comes back.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.delivery_tables import CHANGES, DELIVERIES, MESSAGES, RENDERINGS, SLOTS
from bot.store.rows import instant

_D, _S = DELIVERIES.c, SLOTS.c
_ENDED = ("sent", "skipped", "missed", "failed")


def forget(connection: sa.Connection, before: datetime, *, most: int) -> int:
    """Removes the oldest whose slot and whose last change are older; how many that were."""
    old = (_D.at < instant(before)) & (_D.changed < instant(before)) & _D.state.in_(_ENDED)
    found = connection.execute(sa.select(_D.id, _D.rendering).where(old).order_by(_D.at, _D.id).limit(most)).all()
    ids = [row.id for row in found]
    for table, column in ((CHANGES, CHANGES.c.delivery), (MESSAGES, MESSAGES.c.delivery), (DELIVERIES, _D.id)):
        connection.execute(sa.delete(table).where(column.in_(ids)))
    left = sa.select(_D.rendering).where(_D.rendering.is_not(None))
    renderings = {row.rendering for row in found if row.rendering is not None}
    connection.execute(
        sa.delete(RENDERINGS).where(RENDERINGS.c.id.in_(sorted(renderings)), RENDERINGS.c.id.not_in(left))
    )
    if len(ids) < most:
        delivered = sa.exists().where(_D.schedule == _S.schedule, _D.slot == _S.key)
        connection.execute(sa.delete(SLOTS).where(_S.at < instant(before), ~delivered))
    return len(ids)
