"""The engine over DBOS: it sleeps while nothing is due, says what is wrong in a line, and ends what it began."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from dbos import DBOS

from bot.delivery.engine import NOTING, DurableEngine, EngineDatabase
from bot.delivery.engine_words import AGAIN_AFTER, EngineWords
from bot.ports.engine import Work

REFUSED = """connection failed: connection to server at "127.0.0.1", port 5432 failed: Connection refused
\tIs the server running on that host and accepting TCP/IP connections?"""


@asynccontextmanager
async def running(
    folder: Path, work: Work, *, sleeps_after: float, steady: Callable[[], float] = time.monotonic
) -> AsyncIterator[DurableEngine]:
    database = EngineDatabase.beside(f"sqlite:///{folder / 'kept.db'}")
    engine = DurableEngine(database, owner="one", looks=0.05, sleeps_after=sleeps_after, steady=steady)
    going_on = asyncio.create_task(engine.run(work))
    try:
        async with asyncio.timeout(60):
            yield engine
    finally:
        going_on.cancel()
        await asyncio.wait([going_on])


async def until(engine: DurableEngine, *, asleep: bool) -> None:
    for _ in range(6000):
        if engine.asleep == asleep:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"asleep is {engine.asleep} for ever")


def test_rows_are_dated_by_the_millisecond_whatever_sqlite_is_here(tmp_path: Path) -> None:
    """DBOS dates its rows so from Python 3.12 on; SQLite knows it from 3.42 on, and Debian 12 has 3.40."""
    engine = EngineDatabase(url=f"sqlite:///{tmp_path}/engine.db").engine()
    assert engine is not None
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE told (at INTEGER NOT NULL DEFAULT (unixepoch('subsec') * 1000))")
        before = time.time()
        connection.exec_driver_sql("INSERT INTO told DEFAULT VALUES")
        told = connection.exec_driver_sql("SELECT at FROM told").scalar_one()
    engine.dispose()
    assert before * 1000 - 1 <= told <= time.time() * 1000 + 1


def test_it_sleeps_while_there_is_nothing_to_do_and_wakes_for_work_as_often_as_some_comes(tmp_path: Path) -> None:
    async def story() -> None:
        came = asyncio.Queue[str]()

        async def work(ids: Sequence[str]) -> None:
            for each in ids:
                came.put_nowait(each)

        async with running(tmp_path, work, sleeps_after=0.1) as engine:
            for number in range(3):
                await engine.enqueue([f"delivery {number}"], turn="now")
                assert await came.get() == f"delivery {number}"
                await until(engine, asleep=True)
            engine.wake()
            await until(engine, asleep=False)
            await until(engine, asleep=True)

    asyncio.run(story())


def test_it_does_not_sleep_while_something_is_under_way(tmp_path: Path) -> None:
    async def story() -> None:
        begun, over = asyncio.Event(), asyncio.Event()

        async def work(_: Sequence[str]) -> None:
            begun.set()
            await over.wait()

        async with running(tmp_path, work, sleeps_after=0.05) as engine:
            await engine.enqueue(["long"], turn="now")
            await begun.wait()
            for _ in range(20):
                await asyncio.sleep(0.01)
                assert not engine.asleep
            over.set()
            await until(engine, asleep=True)

    asyncio.run(story())


def test_what_is_under_way_at_its_end_is_ended_with_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        begun, ended = asyncio.Event(), asyncio.Event()

        async def work(_: Sequence[str]) -> None:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

        async with running(tmp_path, work, sleeps_after=60.0) as engine:
            await engine.enqueue(["hangs"], turn="now")
            await begun.wait()
        assert ended.is_set()

    asyncio.run(story())
    assert not caplog.records


@pytest.mark.parametrize(("since", "given"), [(0.0, NOTING), (30.0, 0)])
def test_what_was_done_a_moment_before_its_end_can_still_be_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, since: float, given: int
) -> None:
    passed, seconds = 0.0, seconds_given(monkeypatch)

    async def story() -> None:
        nonlocal passed
        done = asyncio.Event()

        async def work(_: Sequence[str]) -> None:
            done.set()

        async with running(tmp_path, work, sleeps_after=60.0, steady=lambda: passed) as engine:
            await engine.enqueue(["short"], turn="now")
            await done.wait()
            await asyncio.sleep(0.1)
            passed += since

    asyncio.run(story())
    assert seconds == [given]


@pytest.mark.parametrize("steps", range(6))
def test_what_ends_in_the_very_moment_of_its_end_can_be_noted_however_long_it_took(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    passed, seconds = 0.0, seconds_given(monkeypatch)

    async def story() -> None:
        done = asyncio.Event()

        async def work(_: Sequence[str]) -> None:
            nonlocal passed
            passed += 30.0
            done.set()

        async with running(tmp_path, work, sleeps_after=60.0, steady=lambda: passed) as engine:
            await engine.enqueue(["long"], turn="now")
            await done.wait()
            for _ in range(steps):
                await asyncio.sleep(0)

    asyncio.run(story())
    assert seconds == [NOTING]


def seconds_given(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    given, destroy = list[object](), DBOS.destroy

    def noted(**how: object) -> None:
        given.append(how["workflow_completion_timeout_sec"])
        destroy(destroy_registry=True)

    monkeypatch.setattr(DBOS, "destroy", noted)
    return given


def said(caplog: pytest.LogCaptureFixture, words: EngineWords, *texts: str, error: BaseException | None = None) -> None:
    caplog.clear()
    for text in texts:
        facts = (type(error), error, None) if error else None
        words.emit(logging.LogRecord("dbos", logging.WARNING, "", 1, text, (), facts))


def test_a_database_that_is_away_is_said_once_by_all_its_threads_together(caplog: pytest.LogCaptureFixture) -> None:
    now = 0.0
    words = EngineWords(shared=False, steady=lambda: now)
    full = "(sqlite3.OperationalError) database or disk is full\n[SQL: INSERT]"
    said(caplog, words, f"Exception listing queues: {full}", f"Exception encountered in queue thread for q: {full}")
    assert caplog.messages == ["engine.away: its own tables: database or disk is full"]
    said(caplog, words, f"Exception polling schedules: Traceback (most recent call last):\n  File\n{full}")
    assert caplog.messages == []
    now += AGAIN_AFTER
    said(caplog, words, f"Exception listing queues: {full}")
    assert len(caplog.messages) == 1


def test_a_server_that_the_store_shares_is_left_for_the_store_to_say(caplog: pytest.LogCaptureFixture) -> None:
    words = EngineWords(shared=True)
    said(
        caplog,
        words,
        f"Exception listing queues: (psycopg.OperationalError) {REFUSED}",
        "Notification listener error: consuming input failed: server closed the connection unexpectedly\n\tThis",
        f"Notification listener error: {REFUSED}",
        "Database connection failed: (psycopg.errors.AdminShutdown) terminating. Retrying in 1.21s (attempt 1)",
        f"Exception polling schedules: Traceback\nsqlalchemy.exc.X: (psycopg.OperationalError) {REFUSED}",
    )
    assert caplog.messages == []


def test_what_is_no_trouble_of_a_database_is_passed_on_in_a_line(caplog: pytest.LogCaptureFixture) -> None:
    words = EngineWords(shared=True)
    said(caplog, words, "Contention detected in queue thread for q.\nMore", error=ValueError("so"))
    assert caplog.messages == ["engine.says: Contention detected in queue thread for q."]
    assert caplog.records[0].exc_info is not None, "a mistake keeps its traceback"
