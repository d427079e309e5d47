"""All that is kept in a database. One call is one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.ports.deliveries import Gate
from bot.ports.library import Arrival, Kept, Receipt
from bot.store import keeping, searching
from bot.store.deliveries import StoredDeliveries
from bot.store.installations import InstalledApps
from bot.store.ledger import StoredLedger
from bot.store.owners import StoredOwners
from bot.store.pauses import StoredPauses
from bot.store.renderings import StoredRenderings
from bot.store.rows import arrival_of, document_of, edition_of, edition_row, instant, receipt_of, receipt_row
from bot.store.schedules import StoredSchedules
from bot.store.slots import StoredSlots
from bot.store.tables import DOCUMENTS, EDITIONS, LIBRARY, RECEIPTS
from bot.store.tallies import StoredTallies
from bot.store.together import Together
from bot.store.transactions import Transactions, insert
from bot.store.words import read_query
from briefings.model import Document, Edition


class Store:
    """`Documents`, `Arrivals`, `Versions`, `Editions` and `Receipts`; the other ports are its attributes.

    All are over the same database. `apps` are the installations of the Slack app. Every method raises StoreFault where
    the database cannot be read or written.
    """

    def __init__(self, transactions: Transactions, *, gate: Gate) -> None:
        self._transactions = transactions
        self._read, self._write = transactions.read, transactions.write
        self._record = Together(self._record_all)
        self._last_whole = Together(self._last_whole_all)
        self.apps = InstalledApps(transactions.read, transactions.write)
        self.schedules = StoredSchedules(transactions)
        self.slots = StoredSlots(transactions)
        self.ledger = StoredLedger(transactions)
        self.renderings = StoredRenderings(transactions)
        self.owners = StoredOwners(transactions)
        self.pauses = StoredPauses(transactions)
        self.deliveries = StoredDeliveries(transactions)
        self.tallies = StoredTallies(transactions)
        self.gate = gate

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
        return await self._read(
            lambda connection: tuple(map(document_of, searching.search(connection, terms, most=most)))
        )

    async def arrived(self, since: datetime) -> tuple[Arrival, ...]:
        """Every text that was seen first at `since` or later, in the order of their arrival."""
        order = (DOCUMENTS.c.first_seen, DOCUMENTS.c.number)
        statement = sa.select(DOCUMENTS).where(DOCUMENTS.c.first_seen >= instant(since)).order_by(*order)
        return await self._read(lambda connection: tuple(map(arrival_of, connection.execute(statement))))

    async def newer(self, ids: Sequence[str]) -> Mapping[str, Document]:
        """Of those whose place a newer text took, that text; by their ids."""
        earlier, later = DOCUMENTS.alias("earlier"), DOCUMENTS
        statement = (
            sa.select(earlier.c.id.label("given_way"), later)
            .join(later, (later.c.origin == earlier.c.origin) & ~later.c.replaced)
            .where(earlier.c.id.in_(ids), earlier.c.replaced)
        )
        rows = await self._read(lambda connection: connection.execute(statement).all())
        return {row.given_way: document_of(row) for row in rows}

    async def texts(self, ids: Sequence[str]) -> Mapping[str, str]:
        """The texts of these documents, by their ids; also of those that gave way."""
        statement = sa.select(DOCUMENTS.c.id, DOCUMENTS.c.text).where(DOCUMENTS.c.id.in_(ids))
        rows = await self._read(lambda connection: connection.execute(statement).all())
        return {row.id: row.text for row in rows}

    async def keep_edition(self, edition: Edition) -> None:
        """Keeps the edition under its id; one that is kept already stays as it is."""
        if await self._read(lambda connection: _is_kept(connection, edition.id)):
            return
        row = await asyncio.to_thread(edition_row, edition)
        await self._write(
            lambda connection: connection.execute(insert(connection, EDITIONS).values(row).on_conflict_do_nothing())
        )

    async def edition(self, identity: str) -> Edition | None:
        """The edition of this id."""
        statement = sa.select(EDITIONS.c.body).where(EDITIONS.c.id == identity)
        body = await self._read(lambda connection: connection.execute(statement).scalar())
        return edition_of(body) if body is not None else None

    async def record(self, receipt: Receipt) -> None:
        """Takes the place of an earlier receipt of the same audience, briefing and part."""
        await self._record(receipt)

    async def _record_all(self, receipts: Sequence[Receipt]) -> Sequence[None]:
        def work(connection: sa.Connection) -> Sequence[None]:
            turn = connection.execute(sa.select(sa.func.coalesce(sa.func.max(RECEIPTS.c.turn), 0))).scalar_one()
            rows = {
                (each.audience, each.briefing, each.part): receipt_row(each) | {"turn": turn + at}
                for at, each in enumerate(receipts, start=1)
            }
            statement = insert(connection, RECEIPTS)
            again = {name: statement.excluded[name] for name in ("edition", "at", "turn")}
            key = ("audience", "briefing", "part")
            ordered = [rows[each] for each in sorted(rows)]
            connection.execute(statement.on_conflict_do_update(index_elements=key, set_=again), ordered)
            return [None] * len(receipts)

        return await self._write(work)

    async def last_whole(self, audience: str, briefing: str) -> Receipt | None:
        """The last receipt of the whole briefing."""
        return await self._last_whole((audience, briefing))

    async def _last_whole_all(self, asked: Sequence[tuple[str, str]]) -> Sequence[Receipt | None]:
        audiences = sorted({audience for audience, _ in asked})
        whole = sa.select(RECEIPTS).where(RECEIPTS.c.audience.in_(audiences), RECEIPTS.c.part == "")
        rows = await self._read(lambda connection: connection.execute(whole).all())
        found = {(row.audience, row.briefing): row for row in rows}
        return [receipt_of(found[each]) if each in found else None for each in asked]

    async def last_of(self, audiences: Sequence[str]) -> Receipt | None:
        """The last receipt of any briefing and part that one of the audiences has."""
        return await self._receipt(RECEIPTS.c.audience.in_(audiences))

    async def _receipt(self, *conditions: sa.ColumnElement[bool]) -> Receipt | None:
        newest = (RECEIPTS.c.at.desc(), RECEIPTS.c.turn.desc())
        statement = sa.select(RECEIPTS).where(*conditions).order_by(*newest).limit(1)
        row = await self._read(lambda connection: connection.execute(statement).first())
        return receipt_of(row) if row is not None else None


def _is_kept(connection: sa.Connection, identity: str) -> bool:
    return connection.execute(sa.select(EDITIONS.c.id).where(EDITIONS.c.id == identity)).first() is not None
