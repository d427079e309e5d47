"""The messages of deliveries as they were rendered first: under their hash, so that equal ones are kept once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import sqlalchemy as sa

from bot.store.delivery_rows import messages_of, rendering_row
from bot.store.delivery_tables import DELIVERIES, RENDERINGS
from bot.store.transactions import Transactions, insert
from briefings.rendering.chat.message import Message

_D = DELIVERIES.c


class StoredRenderings:
    """`Renderings` over transactions."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def attach(self, delivery: str, edition: str, messages: Sequence[Message]) -> None:
        """Keeps the messages with the delivery unless it has some."""
        row = await asyncio.to_thread(rendering_row, messages)
        having = {"edition": edition, "rendering": row["id"], "parts": len(messages)}
        without = sa.update(DELIVERIES).where(_D.id == delivery, _D.rendering.is_(None)).values(having)
        known = sa.select(RENDERINGS.c.id).where(RENDERINGS.c.id == row["id"])

        def work(connection: sa.Connection) -> None:
            if connection.execute(known).first() is None:
                connection.execute(insert(connection, RENDERINGS).values(row).on_conflict_do_nothing())
            connection.execute(without)

        await self._transactions.write(work)

    async def attached(self, delivery: str) -> tuple[Message, ...] | None:
        """The messages that were attached; None where none were."""
        statement = sa.select(RENDERINGS.c.body).join(DELIVERIES, _D.rendering == RENDERINGS.c.id)
        of_this = statement.where(_D.id == delivery)
        body = await self._transactions.read(lambda connection: connection.execute(of_this).scalar())
        return messages_of(body) if body is not None else None
