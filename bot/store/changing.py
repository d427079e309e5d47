"""Changes of deliveries' states: each is noted with its time and reason, and ends what went with the old state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from bot.ports.deliveries import State
from bot.store.columns import AnyText
from bot.store.delivery_tables import CHANGES, DELIVERIES, OWNERS
from bot.store.rows import Row
from bot.store.transactions import clock

_D = DELIVERIES.c
_NOTE = sa.insert(CHANGES).inline()

ENDED: Mapping[str, Any] = {"owner": None, "handed": None}
"""What a delivery loses with its state."""


def change(
    connection: sa.Connection,
    chosen: sa.ColumnElement[bool],
    state: State,
    reason: str,
    *,
    at: str,
    values: Mapping[str, Any] | None = None,
) -> tuple[str, ...]:
    """Brings the chosen deliveries into the state, and notes it; gives their ids in order."""
    new = {**ENDED, "state": state, "reason": reason, "changed": at, **(values or {})}
    returned = connection.execute(sa.update(DELIVERIES).where(chosen).values(new).returning(_D.id)).scalars()
    ids = tuple(sorted(returned))
    note(connection, [{"delivery": each, "at": at, "state": state, "reason": reason} for each in ids])
    return ids


def note(connection: sa.Connection, changes: Sequence[Mapping[str, Any]]) -> None:
    """Appends changes to the history."""
    if changes:
        connection.execute(_NOTE, list(changes))


def noted(row: Row) -> dict[str, Any]:
    """The change that brought a delivery's row to be what it is."""
    return {"delivery": row.id, "at": row.changed, "state": row.state, "reason": row.reason}


def abandoned(connection: sa.Connection) -> sa.ColumnElement[bool]:
    """Claimed by an owner that is no longer alive."""
    alive = sa.select(OWNERS.c.owner).where(OWNERS.c.until > clock(connection))
    return (_D.state == "claimed") & _D.owner.not_in(alive)


def in_doubt() -> sa.ColumnElement[bool]:
    """Whether what a delivery's next part became of is unknown once its claim is over.

    What was not even rendered was not posted: a rendering is kept, through to the disk, before the first post.
    """
    return _D.doubtful | ((_D.state == "claimed") & _D.rendering.is_not(None))


def by_state(claimed: str, otherwise: str) -> sa.ColumnElement[str]:
    """A reason that depends on the state that was."""
    return sa.case((_D.state == "claimed", sa.literal(claimed, AnyText)), else_=sa.literal(otherwise, AnyText))
