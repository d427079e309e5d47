"""`newsbrief backup` and `newsbrief restore`, as an operator runs them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import Store, opened
from briefings.model import Document
from tests.unit.bot.command import environment, newsbrief, program

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a configuration and a document that is kept."""
    (tmp_path / "config" / "briefings").mkdir(parents=True)
    (tmp_path / "config" / "newsbrief.yaml").write_text("sources: [{folder: papers}]\n")
    (tmp_path / "config" / "briefings" / "sea.yaml").write_text(
        "title: Baltic Sea\nscope: [Baltic*]\ntopics: [{key: cables, title: Cables, match: [cable*]}]\n"
    )
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "cable.md").write_text("# Cable cut\n\nThe Baltic cable was cut on 8 November 2025.\n")
    assert newsbrief("ingest", cwd=tmp_path).code == 0
    return tmp_path


def database(desk: Path) -> Path:
    return desk / "data" / "newsbrief.db"


def titles(file: Path) -> set[str]:
    """The titles of what a file holds."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return {row[0].decode() for row in connection.execute("SELECT title FROM documents WHERE NOT replaced")}


@contextmanager
def somebody_at_work(desk: Path) -> Iterator[Store]:
    """A process that owns the database: this one."""
    loop = asyncio.new_event_loop()
    opening = opened(f"sqlite:///{database(desk)}")
    store = loop.run_until_complete(opening.__aenter__())
    try:
        yield store
    finally:
        loop.run_until_complete(opening.__aexit__(None, None, None))
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


def test_a_copy_is_made_while_the_bot_works_and_holds_all_up_to_then(desk: Path) -> None:
    ferries = Document.from_text("Ferries stop at Paldiski.", title="Ferries")
    with somebody_at_work(desk) as store:
        asyncio.run(_keep(store, ferries))
        outcome = newsbrief("backup", "kept.db", cwd=desk)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.text.startswith("kept.db: 2 documents, 0.")
    assert titles(desk / "kept.db") == {"Cable cut", "Ferries"}
    assert (desk / "kept.db").stat().st_mode & 0o777 == 0o600, "it holds tokens"
    assert sorted(each.name for each in desk.iterdir()) == ["config", "data", "kept.db", "papers"]


async def _keep(store: Store, document: Document) -> None:
    await store.keep([document], now=NOW)


def test_a_copy_never_writes_over_a_file_unless_told_to(desk: Path) -> None:
    (desk / "kept.db").write_text("dear diary")
    refused = newsbrief("backup", "kept.db", cwd=desk)
    assert refused.code == 1
    assert "kept.db is there already; --force writes over it" in refused.err
    assert (desk / "kept.db").read_text() == "dear diary"
    assert newsbrief("backup", "kept.db", "--force", cwd=desk).code == 0
    assert titles(desk / "kept.db") == {"Cable cut"}
    itself = newsbrief("backup", str(database(desk)), "--force", cwd=desk)
    assert (itself.code, "is the database itself" in itself.err) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("backup", "no/such/folder/kept.db"), "cannot be written: No such file or directory"),
        (("restore", "no-such.db"), "no-such.db is no file"),
        (("restore", "config/newsbrief.yaml"), "newsbrief.yaml is no copy of what is kept; name a file that"),
    ],
)
def test_what_cannot_be_done_is_a_plain_message_and_changes_nothing(
    desk: Path, arguments: tuple[str, ...], told: str
) -> None:
    outcome = newsbrief(*arguments, cwd=desk)
    assert outcome.code == 1
    assert told in outcome.err
    assert outcome.err.startswith("newsbrief: ")
    assert titles(database(desk)) == {"Cable cut"}
    assert not list((desk / "data").glob(".*"))


def test_before_anything_is_kept_there_is_nothing_to_copy(desk: Path) -> None:
    address = {"NEWSBRIEF_DATABASE_URL": "sqlite:///elsewhere.db"}
    outcome = newsbrief("backup", "kept.db", cwd=desk, env=address)
    assert outcome.code == 1
    assert "nothing is kept at" in outcome.err
    assert not (desk / "kept.db").exists()


def test_a_copy_that_is_put_back_is_what_is_kept_and_the_other_stays_beside_it(desk: Path) -> None:
    assert newsbrief("backup", "kept.db", cwd=desk).code == 0
    (desk / "papers" / "ferry.md").write_text(
        "# Ferries stop\n\nEstonia closed the harbour of Paldiski for two days.\n"
    )
    assert newsbrief("ingest", cwd=desk).code == 0
    outcome = newsbrief("restore", "kept.db", cwd=desk)
    assert (outcome.code, outcome.err) == (0, "")
    assert titles(database(desk)) == {"Cable cut"}
    (aside,) = (desk / "data").glob("newsbrief.db.before-*")
    assert f"what was there before: {aside}" in outcome.text
    assert titles(aside) == {"Cable cut", "Ferries stop"}
    assert titles(desk / "kept.db") == {"Cable cut"}, "the copy is still there"
    assert "cable was cut" in newsbrief("search", "cable", cwd=desk).text


def test_nothing_is_put_back_while_a_process_works_with_it(desk: Path) -> None:
    assert newsbrief("backup", "kept.db", cwd=desk).code == 0
    with somebody_at_work(desk):
        outcome = newsbrief("restore", "kept.db", cwd=desk)
    assert outcome.code == 1
    assert f"in use by process {os.getpid()}; end that one first" in outcome.err


def test_a_database_that_is_lost_or_broken_is_put_back(desk: Path) -> None:
    assert newsbrief("backup", "kept.db", cwd=desk).code == 0
    database(desk).write_bytes(os.urandom(20_000))
    assert newsbrief("restore", "kept.db", cwd=desk).code == 0
    assert titles(database(desk)) == {"Cable cut"}
    database(desk).unlink()
    assert newsbrief("restore", "kept.db", cwd=desk).code == 0
    assert titles(database(desk)) == {"Cable cut"}


def test_a_damaged_copy_is_refused(desk: Path) -> None:
    assert newsbrief("backup", "kept.db", cwd=desk).code == 0
    content = bytearray((desk / "kept.db").read_bytes())
    content[8192:40960] = os.urandom(32768)
    (desk / "kept.db").write_bytes(content)
    outcome = newsbrief("restore", "kept.db", cwd=desk)
    assert outcome.code == 1
    assert "kept.db" in outcome.err
    assert titles(database(desk)) == {"Cable cut"}


def test_a_copy_that_a_newer_newsbrief_made_is_refused(desk: Path) -> None:
    assert newsbrief("backup", "kept.db", cwd=desk).code == 0
    with closing(sqlite3.connect(desk / "kept.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0099'")
    outcome = newsbrief("restore", "kept.db", cwd=desk)
    assert outcome.code == 1
    assert "written by a newer Newsbrief" in outcome.err


def test_a_copy_of_something_else_is_refused(desk: Path) -> None:
    with closing(sqlite3.connect(desk / "other.db")) as connection, connection:
        connection.execute("CREATE TABLE shopping (list TEXT)")
    outcome = newsbrief("restore", "other.db", cwd=desk)
    assert outcome.code == 1
    assert "other.db is no database of Newsbrief's" in outcome.err


def test_on_a_server_the_servers_own_program_is_named_without_the_password(desk: Path) -> None:
    server = {"NEWSBRIEF_DATABASE_URL": "postgresql://bot:hunter2@db.example:5433/news%20desk"}
    for command, line in (
        ("backup", "pg_dump --host db.example --port 5433 --username bot --format custom --file 'my file' "),
        ("restore", "pg_restore --host db.example --port 5433 --username bot --clean --if-exists"),
    ):
        outcome = newsbrief(command, "my file", cwd=desk, env=server)
        assert outcome.code == 2
        assert line in outcome.err
        assert "hunter2" not in outcome.err


def test_a_terminal_sees_how_far_it_is(desk: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    run = subprocess.run(
        program("backup", "kept.db"),
        cwd=desk,
        env=environment(TERM="xterm"),
        stderr=theirs,
        stdout=subprocess.PIPE,
        check=False,
    )
    os.close(theirs)
    seen = os.read(ours, 65536).decode(errors="replace")  # a terminal gives so much at once, cut anywhere
    os.close(ours)
    assert run.returncode == 0
    assert "copying" in seen


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_help_shows_how(command: str) -> None:
    outcome = newsbrief(command, "--help")
    assert outcome.code == 0
    assert f"  newsbrief {command} kept.db" in outcome.text
