"""What is SQLite's own: how a connection is set up, and how its full-text search is asked."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from bot.store.tables import DOCUMENTS
from bot.store.words import Term, match_of

CONNECTIONS = 4

# Without BEGIN IMMEDIATE a transaction that reads and then writes fails, or loses what another wrote in between.
_PRAGMAS = ("journal_mode=wal", "synchronous=normal", "busy_timeout=5000", "foreign_keys=on")


def make_engine(path: Path) -> sa.Engine:
    """The engine for a file; transactions take the write lock at once unless the connection says `readonly`.

    A commit survives the end of the process, however it ends; one of a connection that says `durable` survives the loss
    of power too, and so do all before it.
    """
    url = sa.URL.create("sqlite", database=str(path))
    engine = sa.create_engine(url, pool_size=CONNECTIONS + 1, max_overflow=0)

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we begin transactions ourselves
        for pragma in _PRAGMAS:
            connection.execute(f"pragma {pragma}").close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        options = connection.get_execution_options()
        durable = bool(options.get("durable", False))
        if connection.info.get("durable", False) != durable:
            connection.exec_driver_sql(f"PRAGMA synchronous={'full' if durable else 'normal'}")
            connection.info["durable"] = durable
        connection.exec_driver_sql("BEGIN" if options.get("readonly", False) else "BEGIN IMMEDIATE")

    return engine


def search(terms: tuple[Term, ...], *, most: int) -> sa.Select[tuple[object, ...]]:
    """The documents that hold the terms, best first by BM25."""
    index = sa.table("documents_fts", sa.column("rowid"), sa.column("rank"))
    return (
        sa.select(DOCUMENTS)
        .join(index, index.c.rowid == DOCUMENTS.c.number)
        .where(sa.text("documents_fts MATCH :match").bindparams(match=match_of(terms)), ~DOCUMENTS.c.replaced)
        .order_by(index.c.rank, DOCUMENTS.c.id)
        .limit(most)
    )
