"""Documents, editions and receipts in a database.

Statements run in threads of the store's own: SQLite's driver is four times as fast there as behind an event loop's, and
psycopg gains as well. One call is one transaction.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.errors import StoreFault
from bot.ports.library import Kept, Receipt
from bot.store import keeping, sqlite
from bot.store.installations import InstalledApps
from bot.store.rows import document_of, edition_of, edition_row, receipt_of, receipt_row
from bot.store.tables import DOCUMENTS, EDITIONS, LIBRARY, RECEIPTS
from bot.store.words import read_query
from briefings.model import Document, Edition

Value = TypeVar("Value")


class Store:
    """`Documents`, `Editions` and `Receipts` over an engine; `name` is what messages call the database.

    `apps` are the installations of the Slack app, over the same engine. Every method raises StoreFault where the
    database cannot be read or written.
    """

    def __init__(self, engine: sa.Engine, *, name: str) -> None:
        self._engine = engine
        self._name = name
        self._threads = ThreadPoolExecutor(sqlite.CONNECTIONS, thread_name_prefix="store")
        self.apps = InstalledApps(self._read, self._write)

    async def close(self) -> None:
        """Ends its threads and connections, once what runs has ended."""
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()

    async def keep(self, documents: Sequence[Document], *, now: datetime) -> Kept:
        """Adds what is new, all of it or nothing; a new text takes the place of the earlier one of its origin."""
        return await self._write(lambda connection: keeping.keep(connection, documents, now=now))

    async def state(self) -> int:
        """A number that grows whenever the documents change, and at no other time."""
        return await self._read(lambda connection: int(connection.execute(sa.select(LIBRARY.c.state)).scalar_one()))

    async def documents(self) -> tuple[Document, ...]:
        """Every document whose place no newer text took, in the order of their ids."""
        statement = sa.select(DOCUMENTS).where(~DOCUMENTS.c.replaced).order_by(DOCUMENTS.c.id)
        return await self._read(lambda connection: tuple(map(document_of, connection.execute(statement))))

    async def search(self, query: str, *, most: int) -> tuple[Document, ...]:
        """At most `most` documents that hold all words of the query, best first; any text is a query."""
        if not (terms := read_query(query)):
            return ()
        statement = sqlite.search(terms, most=most)
        return await self._read(lambda connection: tuple(map(document_of, connection.execute(statement))))

    async def keep_edition(self, edition: Edition) -> None:
        """Keeps the edition under its id; one that is kept already stays as it is."""
        if await self._read(lambda connection: _is_kept(connection, edition.id)):
            return
        row = await asyncio.to_thread(edition_row, edition)
        statement = insert(EDITIONS).values(row).on_conflict_do_nothing()
        await self._write(lambda connection: connection.execute(statement))

    async def edition(self, identity: str) -> Edition | None:
        """The edition of this id."""
        statement = sa.select(EDITIONS.c.body).where(EDITIONS.c.id == identity)
        body = await self._read(lambda connection: connection.execute(statement).scalar())
        return edition_of(body) if body is not None else None

    async def record(self, receipt: Receipt) -> None:
        """Takes the place of an earlier receipt of the same audience, briefing and part."""
        turn = sa.select(sa.func.coalesce(sa.func.max(RECEIPTS.c.turn), 0) + 1).scalar_subquery()
        row = receipt_row(receipt) | {"turn": turn}
        again = {"edition": row["edition"], "at": row["at"], "turn": turn}
        statement = insert(RECEIPTS).values(row).on_conflict_do_update(set_=again)
        await self._write(lambda connection: connection.execute(statement))

    async def last_whole(self, audience: str, briefing: str) -> Receipt | None:
        """The last receipt of the whole briefing."""
        return await self._receipt(
            RECEIPTS.c.audience == audience, RECEIPTS.c.briefing == briefing, RECEIPTS.c.part == ""
        )

    async def last_of(self, audiences: Sequence[str]) -> Receipt | None:
        """The last receipt of any briefing and part that one of the audiences has."""
        return await self._receipt(RECEIPTS.c.audience.in_(audiences))

    async def _receipt(self, *conditions: sa.ColumnElement[bool]) -> Receipt | None:
        newest = (RECEIPTS.c.at.desc(), RECEIPTS.c.turn.desc())
        statement = sa.select(RECEIPTS).where(*conditions).order_by(*newest).limit(1)
        row = await self._read(lambda connection: connection.execute(statement).first())
        return receipt_of(row) if row is not None else None

    async def _read(self, work: Callable[[sa.Connection], Value]) -> Value:
        return await self._run(work, readonly=True)

    async def _write(self, work: Callable[[sa.Connection], Value]) -> Value:
        return await self._run(work, readonly=False)

    async def _run(self, work: Callable[[sa.Connection], Value], *, readonly: bool) -> Value:
        def transaction() -> Value:
            try:
                with self._engine.connect().execution_options(readonly=readonly) as connection, connection.begin():
                    return work(connection)
            except sa.exc.DBAPIError as error:
                raise StoreFault(f"{self._name}: {error.orig}") from error

        return await asyncio.get_running_loop().run_in_executor(self._threads, transaction)


def _is_kept(connection: sa.Connection, identity: str) -> bool:
    return connection.execute(sa.select(EDITIONS.c.id).where(EDITIONS.c.id == identity)).first() is not None
