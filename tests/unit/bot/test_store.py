"""The database file: who owns it, what form it has, and what is left of it when something goes wrong."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.errors import NothingKept, StoreFault, StoreInUse
from bot.ports.library import Kept
from bot.store import Store, opened
from bot.store.sqlite import make_engine
from briefings.model import Document
from tests.unit.bot.command import CHECKOUT, environment

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
FERRIES = Document.from_text("Ferries stop at Paldiski.", title="Ferries", origin="/ferries.txt")


def using(file: Path, work: Callable[[Store], Awaitable[object]], *, owner: bool = True) -> object:
    """Opens the database, does the work and closes it."""

    async def run() -> object:
        async with opened(f"sqlite:///{file}", owner=owner) as store:
            return await work(store)

    return asyncio.run(run())


async def keep_ferries(store: Store) -> Kept:
    return await store.keep([FERRIES], now=NOW)


async def read_all(store: Store) -> tuple[Document, ...]:
    return await store.documents()


def test_what_one_run_keeps_the_next_finds(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folders" / "kept.db"
    using(file, keep_ferries)
    assert using(file, read_all) == (FERRIES,)


def test_a_second_process_is_told_which_one_has_the_database(tmp_path: Path) -> None:
    hold = (
        "import asyncio, sys; from bot.store import opened\n"
        "async def main():\n"
        "    async with opened(sys.argv[1]):\n"
        "        print('open', flush=True); sys.stdin.read()\n"
        "asyncio.run(main())"
    )
    line = [sys.executable, "-c", hold, f"sqlite:///{tmp_path}/kept.db"]
    with subprocess.Popen(
        line, cwd=CHECKOUT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(StoreInUse, match=f"in use by process {first.pid}; end that one first"):
            using(tmp_path / "kept.db", read_all)
        assert using(tmp_path / "kept.db", read_all, owner=False) == (), "to read beside the owner is no harm"
        first.kill()
    assert using(tmp_path / "kept.db", read_all) == (), "however it ended, its lock ended with it"


def test_a_reader_does_not_make_a_database_but_says_how_to(tmp_path: Path) -> None:
    with pytest.raises(NothingKept, match="`newsbrief ingest`"):
        using(tmp_path / "kept.db", read_all, owner=False)
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_database_is_a_plain_message(tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_text("These are my shopping notes, and no database at all. " * 30)
    with pytest.raises(StoreFault, match=r"kept\.db cannot be opened: file is not a database"):
        using(tmp_path / "kept.db", read_all)


def test_documents_come_in_together_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"
    using(file, read_all)
    with sqlite3.connect(file) as database:
        database.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON library BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
    database.close()
    with pytest.raises(StoreFault, match="the disk is full"):
        using(file, keep_ferries)
    assert using(file, read_all) == ()


def test_writers_wait_for_one_another_and_lose_nothing(tmp_path: Path) -> None:
    using(tmp_path / "kept.db", read_all)

    def add(engine: sa.Engine) -> None:
        for _ in range(50):
            with engine.begin() as connection:
                state = connection.execute(sa.text("SELECT state FROM library")).scalar_one()
                connection.execute(sa.text("UPDATE library SET state = :state"), {"state": state + 1})

    async def together() -> None:
        await asyncio.gather(*(asyncio.to_thread(add, engine) for engine in engines))

    engines = [make_engine(tmp_path / "kept.db") for _ in range(3)]
    asyncio.run(together())
    for engine in engines:
        engine.dispose()

    async def state(store: Store) -> int:
        return await store.state()

    assert using(tmp_path / "kept.db", state) == 150


@pytest.mark.skipif(sys.platform == "win32", reason="files have other rights on Windows")
def test_nobody_else_on_the_machine_may_read_the_database_and_its_files(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"
    file.touch(mode=0o644)

    def modes() -> set[int]:
        return {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}

    async def at_work(store: Store) -> set[int]:
        await keep_ferries(store)
        return await asyncio.to_thread(modes)

    assert using(file, at_work) == {0o600}
    assert {path.name for path in tmp_path.iterdir()} >= {"kept.db", "newsbrief.lock"}
