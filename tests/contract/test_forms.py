"""Databases of every earlier form come forward with all that they hold; in a file and on a server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.errors import NothingKept, StoreTooNew
from bot.ports.library import Receipt
from bot.store import delivery_tables, opened, postgres, sqlite
from bot.store.migrations import REVISIONS
from bot.store.tables import METADATA
from briefings.model import Document
from tests.contract.test_installations import DESK
from tests.contract.test_store import NOW, RICH
from tests.unit.bot.command import CHECKOUT

FERRIES = Document.from_text("Ferries stop at Paldiski \ud800.", title="Ferries", origin="/ferries.txt")
SHOWN = Receipt(audience="a", briefing="sea", edition=RICH.id, at=NOW)


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where there is no database yet, or an empty one."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/kept.db"
    return str(request.getfixturevalue("bare_postgres_database"))


def engine_of(address: str) -> sa.Engine:
    path = address.removeprefix("sqlite:///")
    return sqlite.make_engine(Path(path)) if path != address else postgres.make_engine(address)


def with_connection(address: str, work: Callable[[sa.Connection], Any]) -> Any:
    engine = engine_of(address)
    try:
        with engine.begin() as connection:
            return work(connection)
    finally:
        engine.dispose()


def brought_to(address: str, revision: str) -> None:
    """Makes the tables as they were in a form, with what a program of that time kept."""

    def work(connection: sa.Connection) -> None:
        config = Config()
        config.set_main_option("script_location", "bot.store:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    with_connection(address, work)


async def keep_everything(address: str, old: str) -> None:
    """Fills a database of the newest form, and takes away what an old form hadn't."""
    async with opened(address) as store:
        await store.keep([FERRIES], now=NOW)
        await store.keep_edition(RICH)
        await store.record(SHOWN)
        if old > "0001":
            await store.apps.keep_installation(DESK)


ROWS = ("documents", "library", "editions", "receipts", "installations")


@pytest.mark.parametrize("old", REVISIONS[:-1])
def test_an_old_form_comes_forward_with_all_that_it_held(old: str, address: str, tmp_path: Path) -> None:
    new = f"sqlite:///{tmp_path}/new/kept.db"
    asyncio.run(keep_everything(new, old))
    rows = with_connection(new, lambda connection: {each: _rows(connection, each) for each in ROWS})
    brought_to(address, old)
    with_connection(address, lambda connection: _put(connection, rows))

    async def look() -> None:
        async with opened(address) as store:
            assert await store.documents() == (FERRIES,)
            assert await store.state() == 1
            assert await store.search("paldiski", most=2) == (FERRIES,)
            assert await store.edition(RICH.id) == RICH
            assert await store.last_of(["a"]) == SHOWN
            assert await store.apps.installations() == ((DESK,) if old > "0001" else ())
            await store.keep([replace(FERRIES, title="New title")], now=NOW)
            assert len(await store.search('"new title"', most=2)) == 1

    asyncio.run(look())


def _rows(connection: sa.Connection, table: str) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(sa.text(f"SELECT * FROM {table}")).mappings()]  # noqa: S608  # ours


def _put(connection: sa.Connection, rows: dict[str, list[dict[str, Any]]]) -> None:
    connection.execute(sa.text("DELETE FROM library"))
    for table in ROWS:
        if rows[table]:
            into = sa.Table(table, sa.MetaData(), autoload_with=connection)
            names = {column.name for column in into.columns if column.computed is None and column.name != "number"}
            values = [{name: row[name] for name in names if name in row} for row in rows[table]]
            connection.execute(sa.insert(into), [_typed(into, value) for value in values])


def _typed(table: sa.Table, row: dict[str, Any]) -> dict[str, Any]:
    return {name: bool(it) if isinstance(table.c[name].type, sa.Boolean) else it for name, it in row.items()}


def test_the_steps_lead_to_the_tables_that_the_program_works_with(address: str) -> None:
    asyncio.run(_opened_once(address))
    scripts = ScriptDirectory(str(CHECKOUT / "bot" / "store" / "migrations"))
    assert tuple(step.revision for step in reversed(list(scripts.walk_revisions()))) == REVISIONS
    assert delivery_tables.DELIVERIES.name in METADATA.tables
    ours = {"include_name": _is_ours}
    with_connection(address, lambda connection: _compare(MigrationContext.configure(connection, opts=ours)))


def _compare(context: MigrationContext) -> None:
    assert compare_metadata(context, METADATA) == []


def _is_ours(name: str | None, kind: str, parents: Any) -> bool:
    """All but what each database has for searching."""
    if kind == "table":
        return name in METADATA.tables
    return not (
        parents.get("table_name") == "documents"
        and name in {"words", "length", "documents_words", "documents_too_long"}
    )


async def _opened_once(address: str) -> None:
    async with opened(address):
        pass


def test_a_newer_form_refuses_this_program_and_is_left_alone(address: str) -> None:
    asyncio.run(_opened_once(address))
    newer = sa.text("UPDATE alembic_version SET version_num = '0099'")
    with_connection(address, lambda connection: connection.execute(newer))
    with pytest.raises(StoreTooNew, match=f"form 0099; this one knows forms up to {REVISIONS[-1]}") as told:
        asyncio.run(_opened_once(address))
    assert "never-to-be-seen" not in str(told.value)
    version = sa.text("SELECT version_num FROM alembic_version")
    assert with_connection(address, lambda connection: connection.execute(version).scalar()) == "0099"


def test_who_only_reads_makes_and_changes_nothing(address: str) -> None:
    async def read() -> None:
        async with opened(address, owner=False):
            pass

    with pytest.raises(NothingKept, match="nothing is kept at"):
        asyncio.run(read())
    brought_to(address, "0001")
    with pytest.raises(NothingKept, match="has an older form"):
        asyncio.run(read())


def test_processes_that_start_at_once_make_the_tables_once(bare_postgres_database: str) -> None:
    async def start() -> None:
        await asyncio.gather(*(_opened_once(bare_postgres_database) for _ in range(4)))

    asyncio.run(start())
