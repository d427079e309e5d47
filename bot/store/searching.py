"""Full-text search: the same words find the same documents on every database, best first by BM25."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from bot.store import sqlite
from bot.store.words import Term


def search(connection: sa.Connection, terms: tuple[Term, ...], *, most: int) -> Sequence[sa.Row[Any]]:
    """The rows of the documents that hold the terms."""
    if connection.dialect.name == "postgresql":
        from bot.store import searching_postgres

        return searching_postgres.search(connection, terms, most=most)
    return connection.execute(sqlite.search(terms, most=most)).all()
