"""DBOS behind the engine's port: SQLite in one process, PostgreSQL in any number.

A workflow is a batch of deliveries by their ids, and its id is made from them, so the same batch is enqueued once. The
ledger is the truth: a workflow that is begun again finds what is left to do there, and one that is lost with the
engine's own tables is handed over anew. So the engine has a SQLite file of its own, which may be deleted.

Where its traps are met (they are DBOS 3.4's): the version of the application is pinned, or work enqueued by another
version would never run; an owner's name is unlike any other's where there are several processes, and what a dead one
left comes back by its lease and not by DBOS; ids are all that it stores, as JSON and not pickled; what is done is
deleted after a day, because only a paid part of it would do so; no sync call is made on the event loop once it runs.
Its half a dozen threads look into their tables every second, whatever they are told, so it sleeps while nothing is due.

::

    awake ── a minute without anything to do ──> asleep ── wake, enqueue ──> awake, within a tenth of a second
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.delivery.engine_words import let_it_speak_plainly
from bot.errors import StoreFault
from bot.ports.engine import Work

if TYPE_CHECKING:
    import sqlalchemy as sa
    from dbos import DBOSConfig

log = logging.getLogger("newsbrief.engine")

QUEUE = "newsbrief_deliveries"
VERSION = "1"
AT_ONCE = 16  # batches under way in a process
LOOKS = 1.5  # seconds between looks at the queue
SLEEPS_AFTER = 60.0  # seconds without anything to do
AGAIN_AFTER = 5.0  # seconds until what could not begin is begun again
AT_HAND = 4  # batches that are begun here without waiting for the next look
KEPT = timedelta(days=1)  # that finished batches are remembered
TIDIED = 3600.0  # seconds between clean-ups
NOTED = 1.0  # seconds after which DBOS has noted that something ended
NOTING = 3  # seconds that it is given for that at the end, though it needs no more than one unless its disk is slow
MOST_TIDIED = 5000
RECOVERIES = 1_000_000  # a batch is begun again however often its process died
POOL = 5  # connections
KNOWS_SUBSEC = (3, 42)
"""The first SQLite that knows `unixepoch('subsec')`, with which DBOS dates its rows from Python 3.12 on.

An older one gives NULL, no row can be written, and nothing is ever delivered: Debian 12 has 3.40, and so have the
images of Python 3.12 and 3.13 that are built on it.
"""
NOTIFIES = 0.5  # seconds between looks for what DBOS has to notify, which is nothing with us


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineDatabase:
    """Where the engine keeps its tables: an address, and a SQLite engine of our own where it is a file.

    DBOS sets neither write-ahead logging nor the way that transactions begin; without them it is half as fast.
    """

    url: str

    @classmethod
    def beside(cls, address: str) -> EngineDatabase:
        """The one that goes with the database at an address: a schema in PostgreSQL, a file of its own with SQLite."""
        if address.startswith("sqlite:"):
            return cls(url=address.removesuffix(".db") + "-engine.db")
        return cls(url=address)

    @property
    def is_file(self) -> bool:
        """Whether it is a file of the engine's own."""
        return self.url.startswith("sqlite:")

    @property
    def name(self) -> str:
        """What messages call it: never with a password."""
        return self.url.removeprefix("sqlite:///") if self.is_file else "the schema dbos in PostgreSQL"

    def engine(self) -> sa.Engine | None:
        """An engine for SQLite; None where DBOS makes its own."""
        if not self.is_file:
            return None
        import sqlalchemy as sa

        engine = sa.create_engine(self.url, pool_size=POOL)

        @sa.event.listens_for(engine, "connect")
        def _set_up(connection: sqlite3.Connection, _record: object) -> None:
            connection.isolation_level = "IMMEDIATE"  # the driver begins transactions, with the write lock
            for pragma in ("journal_mode=wal", "synchronous=normal", "busy_timeout=15000", "foreign_keys=on"):
                connection.execute(f"pragma {pragma}").close()
            if sqlite3.sqlite_version_info < KNOWS_SUBSEC:
                connection.create_function("unixepoch", 1, lambda _subsec: time.time())

        return engine


class DurableEngine:
    """Runs one process's share of the deliveries. There is one in a process at a time: DBOS is global in it."""

    def __init__(
        self,
        database: EngineDatabase,
        *,
        owner: str,
        looks: float = LOOKS,
        sleeps_after: float = SLEEPS_AFTER,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database, self._owner, self._looks = database, owner, looks
        self._sleeps_after, self._steady = sleeps_after, steady
        self._ready, self._wanted = asyncio.Event(), asyncio.Event()
        self._used = 0.0  # when there was something to do
        self._under_way = 0  # what must not be put to sleep
        self._at_hand = set[asyncio.Task[None]]()
        self._deliver: Callable[[list[str]], Coroutine[Any, Any, None]]

    @property
    def asleep(self) -> bool:
        """Whether nothing of DBOS runs now."""
        return not self._ready.is_set()

    def wake(self) -> None:
        """There is something to do, perhaps on the queue."""
        self._used = self._steady()
        self._wanted.set()

    async def enqueue(self, deliveries: Sequence[str], *, turn: str) -> None:
        """Has them worked on, even where this process dies now. The same deliveries and `turn` are enqueued once.

        The first begin here at once; the others wait for a look at the queue, by whichever process has room.

        Raises:
            StoreFault: the engine's tables cannot be written.
        """
        import sqlalchemy as sa
        from dbos import DBOS, SetWorkflowID

        identity = hashlib.sha256("\n".join((turn, *deliveries)).encode()).hexdigest()[:32]
        with self._staying_awake():
            await self._ready.wait()
            try:
                with SetWorkflowID(identity):
                    if len(self._at_hand) < AT_HAND:
                        await DBOS.start_workflow_async(self._deliver, list(deliveries))
                    else:
                        await DBOS.enqueue_workflow_async(QUEUE, self._deliver, list(deliveries))
            except sa.exc.DBAPIError as error:
                raise StoreFault(f"the engine's tables: {error.orig}") from error

    async def run(self, work: Work) -> None:
        """Works on what is enqueued until cancelled; what a dead process began is begun again."""
        import sqlalchemy as sa

        while True:
            try:
                async with self._launched(work):
                    await self._until_idle()
            except sa.exc.DBAPIError as error:
                log.warning("engine.waiting: %s cannot be opened: %s", self._database.name, error.orig)
                await asyncio.sleep(AGAIN_AFTER)
            else:
                await self._wanted.wait()

    @contextmanager
    def _staying_awake(self) -> Iterator[None]:
        self._under_way += 1
        self.wake()
        try:
            yield
        finally:
            self._under_way -= 1
            self._used = self._steady()

    async def _until_idle(self) -> None:
        """Comes back once there was nothing to do for a while; tidies up meanwhile."""
        self._used, tidied = self._steady(), None
        while self._under_way or self._steady() - self._used < self._sleeps_after:
            if tidied is None or self._steady() - tidied >= TIDIED:
                await self._tidy()
                tidied = self._steady()
            await asyncio.sleep(self._sleeps_after / 4)
        self._wanted.clear()

    @asynccontextmanager
    async def _launched(self, work: Work) -> AsyncIterator[None]:
        from dbos import DBOS

        async def deliver(ids: list[str]) -> None:
            with self._staying_awake():
                task = asyncio.ensure_future(_done(work, ids))
                self._at_hand.add(task)
                task.add_done_callback(self._at_hand.discard)
                await asyncio.wait([task])  # cancelled with the process, it leaves the rest to the ledger

        let_it_speak_plainly(shared=not self._database.is_file)
        tables = self._database.engine()
        DBOS(config=self._config(tables))
        self._deliver = DBOS.workflow(name="newsbrief_deliver", max_recovery_attempts=RECOVERIES)(deliver)
        try:
            DBOS.launch()
            await DBOS.register_queue_async(
                QUEUE, worker_concurrency=AT_ONCE, polling_interval_sec=self._looks, on_conflict="always_update"
            )
            self._ready.set()
            yield
        finally:
            self._ready.clear()
            noting = await self._put_down()
            # DBOS made its threads the loop's own, and ends them: what others still do in threads needs new ones
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(thread_name_prefix="asyncio"))
            await asyncio.to_thread(_close, tables, noting)  # all of it, though this be cancelled meanwhile

    async def _put_down(self) -> int:
        """Ends what is under way before its tables are closed; seconds that DBOS may take to note what has ended."""
        for task in (under_way := tuple(self._at_hand)):
            task.cancel()
        if under_way:
            await asyncio.wait(under_way)
        ending = under_way or self._under_way  # what ended in this very step has yet to leave its workflow
        return NOTING if ending or self._steady() - self._used < NOTED else 0

    def _config(self, tables: sa.Engine | None) -> DBOSConfig:
        from dbos import DBOSPortableJSONSerializer

        return {
            "name": "newsbrief",
            "system_database_url": self._database.url,
            "system_database_engine": tables,
            "application_version": VERSION,
            "executor_id": self._owner,
            "serializer": DBOSPortableJSONSerializer(),
            "sys_db_pool_size": POOL,
            "log_level": "WARNING",
            "enable_otlp": False,
            "notification_coalesce_sec": NOTIFIES,
        }

    async def _tidy(self) -> None:
        """Forgets batches that ended a day ago, and those that were given to a process that is no more."""
        import sqlalchemy as sa
        from dbos import DBOS

        before = (datetime.now(UTC) - KEPT).isoformat()
        try:
            old = await DBOS.list_workflows_async(
                end_time=before, load_input=False, load_output=False, limit=MOST_TIDIED
            )
            if old:
                await DBOS.delete_workflows_async([workflow.workflow_id for workflow in old])
        except sa.exc.DBAPIError as error:
            log.debug("engine.not_tidied: %s", error.orig)
        except Exception:  # tidying is no reason to stop delivering
            log.exception("engine.not_tidied")


def _close(tables: sa.Engine | None, seconds: int) -> None:
    """Ends DBOS, which notes for some seconds what has ended, and closes the tables that it leaves open."""
    from dbos import DBOS

    DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=seconds)
    if tables is not None:
        tables.dispose()


async def _done(work: Work, ids: Sequence[str]) -> None:
    await work(ids)
