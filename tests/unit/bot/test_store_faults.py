"""A disk that is full or read-only, a database that is locked or gone: a clear message, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.errors import StoreFault
from bot.store import opened, postgres, sqlite
from bot.store.ledger import StoredLedger
from bot.store.slots import StoredSlots
from bot.store.transactions import Transactions, Work
from tests.contract.ledgers import DESK, NOW, PORT, planned, slot
from tests.servers.postgres import SEEN_NOWHERE, NoServer, Server

FULL = "the disk is full; make room on it"


@asynccontextmanager
async def with_pragmas(file: Path, *pragmas: str) -> AsyncIterator[Transactions]:
    """Transactions of a file over connections that are set up so."""
    engine = sqlite.make_engine(file)

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(f"pragma {pragma}").close()

    transactions = Transactions(engine, name=str(file), threads=2)
    try:
        yield transactions
    finally:
        await transactions.close()


def pages(file: Path) -> int:
    connection = sqlite3.connect(file)
    try:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])
    finally:
        connection.close()


async def plan_many(slots: StoredSlots, count: int) -> tuple[str, ...]:
    """Plans so many slots with a long reason each."""
    many = [slot(number, state="skipped", reason="so it was said " * 99) for number in range(count)]
    return await slots.plan("morning", [*many, slot(count)], [PORT], watermark=NOW, now=NOW)


def test_a_full_disk_is_said_and_all_or_nothing_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"

    async def story() -> None:
        async with opened(f"sqlite:///{file}") as kept:
            before = await planned(kept, slot(-1), to=[DESK])
        async with with_pragmas(file, f"max_page_count={pages(file) + 2}") as full:
            with pytest.raises(StoreFault, match=FULL):
                await plan_many(StoredSlots(full), 200)
            assert await StoredSlots(full).slots("morning", since=NOW) == (), "all or nothing"
            assert len(await StoredLedger(full).claim(before, owner="one", now=NOW)) == 1, "what was kept is there"
        async with opened(f"sqlite:///{file}") as kept:
            assert len(await plan_many(kept.slots, 200)) == 1, "and it works again once there is room"

    asyncio.run(story())


def test_a_read_only_disk_is_said_and_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"

    async def story() -> None:
        async with opened(f"sqlite:///{file}") as kept:
            await planned(kept, slot())
        async with with_pragmas(file, "query_only=on") as disk:
            with pytest.raises(
                StoreFault, match=r"kept\.db: it cannot be written to: the disk or the file is read-only"
            ):
                await StoredSlots(disk).plan("morning", [slot(5)], [PORT], watermark=NOW, now=NOW)
            assert await StoredSlots(disk).slot("morning", slot().key) == slot()

    asyncio.run(story())


def test_a_database_that_another_program_locks_for_a_while_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"

    async def story() -> None:
        async with opened(f"sqlite:///{file}") as kept:
            other = sqlite3.connect(file, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            writing = asyncio.ensure_future(planned(kept, slot()))
            for _ in range(5):
                assert await kept.slots.slot("morning", slot().key) is None, "reading goes on"
            assert not writing.done()
            other.execute("COMMIT")
            other.close()
            assert len(await writing) == 1

    asyncio.run(story())


def test_a_database_that_stays_locked_is_said(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"

    async def story() -> None:
        async with opened(f"sqlite:///{file}"):
            pass
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        async with with_pragmas(file, "busy_timeout=1") as locked:
            with pytest.raises(StoreFault, match="another program keeps it locked"):
                await StoredSlots(locked).plan("morning", [slot()], [PORT], watermark=NOW, now=NOW)
            other.execute("COMMIT")
            assert len(await StoredSlots(locked).plan("morning", [slot()], [PORT], watermark=NOW, now=NOW)) == 1
        other.close()

    asyncio.run(story())


class LostAnswers(Transactions):
    """What is written arrives, and the answer is lost on its way back."""

    lost = False

    async def write_through(self, work: Work[object]) -> object:  # type: ignore[override]  # generic there
        await super().write_through(work)
        if not self.lost:
            self.lost = True
            raise StoreFault("the server closed the connection unexpectedly")
        return await super().write_through(work)


def test_a_claim_whose_answer_was_lost_is_made_again_and_without_doubt(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"

    async def story() -> None:
        async with opened(f"sqlite:///{file}") as kept:
            ids = await planned(kept, slot())
            await kept.owners.beat("one", seconds=600)
        transactions = LostAnswers(sqlite.make_engine(file), name="it", threads=1)
        ledger = StoredLedger(transactions)
        with pytest.raises(StoreFault):
            await ledger.claim(ids, owner="one", now=NOW)
        (delivery,) = await ledger.claim(ids, owner="one", now=NOW)
        assert not delivery.doubtful
        await transactions.close()

    asyncio.run(story())


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that may be stopped, with an empty database."""
    try:
        server = Server.made()
    except NoServer as why:
        pytest.skip(str(why))
    server.create("kept")
    yield server
    server.stop("immediate")


def test_a_server_that_is_gone_for_a_while_loses_nothing_and_is_used_again(server: Server) -> None:
    async def story() -> None:
        async with opened(server.url("kept")) as kept:
            ids = await planned(kept, slot())
            await kept.owners.beat("one", seconds=600)
            server.stop("immediate")
            for call in (kept.ledger.claim(ids, owner="one", now=NOW), kept.slots.watermark("morning"), kept.state()):
                with pytest.raises(StoreFault, match=r"PostgreSQL database kept at 127\.0\.0\.1:\d+: ") as fault:
                    await call
                assert SEEN_NOWHERE not in str(fault.value)
                assert "\n" not in str(fault.value)
            server.start()
            assert len(await kept.ledger.claim(ids, owner="one", now=NOW)) == 1
            assert await kept.ledger.settle(ids[0], "skipped", "so", owner="one", now=NOW)

    asyncio.run(story())


def test_a_server_that_was_restarted_meanwhile_is_no_trouble(server: Server) -> None:
    async def story() -> None:
        async with opened(server.url("kept")) as kept:
            ids = await planned(kept, slot())
            server.restart()
            assert len(await kept.ledger.claim(ids, owner="one", now=NOW)) == 1

    asyncio.run(story())


def test_a_connection_that_breaks_before_the_end_is_made_again_once(postgres_database: str) -> None:
    async def story() -> None:
        transactions = Transactions(postgres.make_engine(postgres_database), name="it", threads=1)
        runs = list[int]()

        def work(connection: sa.Connection) -> int:
            connection.execute(sa.text("UPDATE library SET state = state + 1"))
            runs.append(1)
            if len(runs) == 1:
                connection.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))
            return int(connection.execute(sa.text("SELECT state FROM library")).scalar_one())

        assert await transactions.write(work) == 1, "what the broken connection wrote was taken back"
        assert len(runs) == 2

        def hopeless(connection: sa.Connection) -> None:
            connection.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))

        with pytest.raises(StoreFault, match="it: "):
            await transactions.write(hopeless)
        await transactions.close()

    asyncio.run(story())


def test_a_wrong_password_is_not_told(postgres_database: str) -> None:
    address = postgres_database.replace(SEEN_NOWHERE, "hunter2")

    async def story() -> None:
        async with opened(address):
            pass

    with pytest.raises(StoreFault, match="password authentication failed") as fault:
        asyncio.run(story())
    assert "hunter2" not in str(fault.value)
    assert fault.value.__cause__ is None, "nor by what led to it"
