"""The messages of deliveries as they were rendered first: under their hash, so that equal ones are kept once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from bot.store.delivery_rows import messages_of, rendering_row
from bot.store.delivery_tables import DELIVERIES, RENDERINGS
from bot.store.together import Together
from bot.store.transactions import Transactions, insert
from briefings.rendering.chat.message import Message

_D, _R = DELIVERIES.c, RENDERINGS.c
_REMEMBERED = 32


class Attachment(NamedTuple):
    """Messages of a delivery."""

    delivery: str
    edition: str
    messages: tuple[Message, ...]


_ATTACH = (
    sa.update(DELIVERIES)
    .where(_D.id == sa.bindparam("the_id"), _D.rendering.is_(None))
    .values({name: sa.bindparam(f"its_{name}") for name in ("edition", "rendering", "parts")})
)


class StoredRenderings:
    """`Renderings` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._attach = Together(self._attach_all)
        self._rows: dict[int, tuple[Sequence[Message], dict[str, Any]]] = {}

    async def attach(self, delivery: str, edition: str, messages: Sequence[Message]) -> None:
        """Keeps the messages with the delivery unless it has some."""
        await self._attach(Attachment(delivery, edition, tuple(messages)))

    async def attached(self, delivery: str) -> tuple[Message, ...] | None:
        """The messages that were attached; None where none were."""
        statement = sa.select(_R.body).join(DELIVERIES, _D.rendering == _R.id).where(_D.id == delivery)
        body = await self._transactions.read(lambda connection: connection.execute(statement).scalar())
        return messages_of(body) if body is not None else None

    async def _attach_all(self, attachments: Sequence[Attachment]) -> Sequence[None]:
        def work(connection: sa.Connection) -> Sequence[None]:
            rows = [self._row(each.messages) for each in attachments]
            _keep(connection, {row["id"]: row for row in rows})
            values = [
                {
                    "the_id": each.delivery,
                    "its_edition": each.edition,
                    "its_rendering": row["id"],
                    "its_parts": len(each.messages),
                }
                for each, row in sorted(zip(attachments, rows, strict=True), key=lambda both: both[0].delivery)
            ]
            connection.execute(_ATTACH, values)
            return [None] * len(attachments)

        return await self._transactions.write_through(work)

    def _row(self, messages: tuple[Message, ...]) -> dict[str, Any]:
        """Many destinations get the very same messages: those are hashed and deflated once."""
        known = self._rows.get(id(messages))
        if known is None or known[0] is not messages:
            known = messages, rendering_row(messages)
            if len(self._rows) >= _REMEMBERED:
                self._rows.clear()
            self._rows[id(messages)] = known
        return known[1]


def _keep(connection: sa.Connection, rows: dict[str, dict[str, Any]]) -> None:
    known = set(connection.execute(sa.select(_R.id).where(_R.id.in_(rows))).scalars())
    if new := [rows[identity] for identity in sorted(rows) if identity not in known]:
        connection.execute(insert(connection, RENDERINGS).on_conflict_do_nothing(), new)
