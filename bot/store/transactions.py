"""Transactions of a database, in threads of their own; what goes wrong becomes a StoreFault in plain words.

SQLite's driver is four times as fast in threads as behind an event loop's, and psycopg gains as well. SQLite has one
writer at a time, so writing has one thread there: waiting for a thread is free, while waiting for SQLite's lock means
sleeping in ever longer naps.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from bot.errors import StoreAway, StoreFault
from bot.store.outage import Kind, Outages

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert as PostgresInsert
    from sqlalchemy.dialects.sqlite import Insert as SqliteInsert

Value = TypeVar("Value")
Work = Callable[[sa.Connection], Value]

# What drivers say, and what it means to whoever runs the bot.
_MEANINGS = {
    "database is locked": "another program keeps it locked; end that program, or wait until it is done",
    "disk is full": "the disk is full; make room on it",
    "readonly database": "it cannot be written to: the disk or the file is read-only; let it be written to again",
    "disk I/O error": "the disk refuses to read or write; see whether it is full, read-only or broken (dmesg)",
    "No space left on device": "the disk of the database server is full; make room on it",
    "Connection refused": "nobody listens there; start the server, or mend NEWSBRIEF_DATABASE_URL",
    "server closed the connection": "the server ended the connection; see whether it runs",
    "terminating connection": "the server ended the connection; see whether it runs",
    "the database system is": "the server is starting or stopping; wait, or see its log",
}
_AWAY = (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.InternalError)


class Transactions:
    """Reads and writes over an engine; `name` is what messages call the database, `secret` is never in one."""

    def __init__(
        self, engine: sa.Engine, *, name: str, threads: int, secret: str = "", outages: Outages | None = None
    ) -> None:
        self._engine = engine
        self._name, self._secret = name, secret
        self._outages = outages or Outages(name)
        self._readers = ThreadPoolExecutor(threads, thread_name_prefix="store")
        sqlite = engine.dialect.name == "sqlite"
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="store-write") if sqlite else self._readers

    async def close(self) -> None:
        """Ends its threads and connections, once what runs has ended."""
        for threads in {self._readers, self._writers}:
            await asyncio.to_thread(threads.shutdown)
        self._engine.dispose()

    async def read(self, work: Work[Value]) -> Value:
        """What the work gives; it only reads.

        Raises:
            StoreFault: the database cannot be read.
        """
        return await self._run(self._readers, work, {"readonly": True}, kind="read")

    async def write(self, work: Work[Value]) -> Value:
        """What the work gives, which may be done twice: all of it is written or nothing.

        Raises:
            StoreFault: the database cannot be written; where the connection broke at the very end it may have been.
        """
        return await self._run(self._writers, work, {})

    async def write_through(self, work: Work[Value]) -> Value:
        """As `write`, and what was written survives the machine's loss of power too.

        Raises:
            StoreFault: the database cannot be written.
        """
        return await self._run(self._writers, work, {"durable": True})

    async def _run(
        self, threads: ThreadPoolExecutor, work: Work[Value], options: dict[str, Any], *, kind: Kind = "write"
    ) -> Value:
        def transaction() -> Value:
            try:
                value = self._again_if_broken(work, options)
            except sa.exc.DBAPIError as error:
                raise self._fault(error, kind) from None
            self._outages.worked(kind)
            return value

        return await asyncio.get_running_loop().run_in_executor(threads, transaction)

    def _fault(self, error: sa.exc.DBAPIError, kind: Kind) -> StoreFault:
        reason = plain(error, self._secret)
        if not isinstance(error, _AWAY):
            return StoreFault(f"{self._name}: {reason}")
        self._outages.failed(kind, reason)
        return StoreAway(f"{self._name}: {reason}")

    def _again_if_broken(self, work: Work[Value], options: dict[str, Any]) -> Value:
        """Does it once more where the connection broke before anything can have been committed."""
        committing = False
        try:
            with self._engine.connect().execution_options(**options) as connection, connection.begin():
                value = work(connection)
                committing = True
            return value
        except sa.exc.DBAPIError as error:
            if committing or not error.connection_invalidated:
                raise
        with self._engine.connect().execution_options(**options) as connection, connection.begin():
            return work(connection)


def plain(error: sa.exc.DBAPIError, secret: str = "") -> str:
    """What the driver says, in one line, in words that say what to do where we know, and without the password."""
    meant = in_plain_words(str(error.orig))
    return meant.replace(secret, "***") if secret else meant


def in_plain_words(said: str) -> str:
    """What a database says, in one line, and in words that say what to do where we know."""
    line = " ".join(said.split())
    return next((meaning for sign, meaning in _MEANINGS.items() if sign in line), line)


def insert(connection: sa.Connection, table: sa.Table) -> SqliteInsert | PostgresInsert:
    """An INSERT that may say ON CONFLICT, in the database's own dialect."""
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects import sqlite

        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def clock(connection: sa.Connection) -> sa.ColumnElement[float]:
    """The database's own clock: seconds since 1970."""
    if connection.dialect.name == "sqlite":
        return sa.literal_column("((julianday('now') - 2440587.5) * 86400.0)", sa.Double)
    return sa.literal_column("extract(epoch from clock_timestamp())::double precision", sa.Double)
