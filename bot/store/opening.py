"""Opens what is kept: owned by one process, brought to this program's form, refused where it is a newer one's."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import sqlalchemy as sa

from bot.errors import NothingKept, NotWritten, StoreFault, StoreTooNew
from bot.store import postgres, sqlite
from bot.store.gate import TurnGate, Turnstile
from bot.store.locking import lock, unlock
from bot.store.migrations import REVISIONS
from bot.store.outage import Outages
from bot.store.owners import StoredOwners
from bot.store.store import Store
from bot.store.transactions import Transactions, plain
from bot.store.turnstiles import SharedTurnstile, local_turnstile

_SQLITE = "sqlite:///"
_MADE_BY = "`newsbrief ingest` reads the sources into it"
_GATE_CONNECTIONS = 2
_UNHURRIED = "-c synchronous_commit=off"


def opened(address: str, *, owner: bool = True) -> AbstractAsyncContextManager[Store]:
    """The store at an address such as `sqlite:////srv/newsbrief.db` or `postgresql://…`, for as long as the block runs.

    An owner makes and updates the database; a SQLite file has one owner at a time, PostgreSQL any number. Without
    `owner` it must be there in this program's form, and is used beside its owner if there is one: claiming is not for
    such a process.

    Raises:
        StoreInUse: another process owns the file.
        StoreTooNew: a newer Newsbrief wrote it.
        NothingKept: there is none to read from.
        StoreFault: it cannot be opened.
    """
    if address.startswith(_SQLITE):
        return _opened_file(Path(address.removeprefix(_SQLITE)), owner=owner)
    return _opened_server(address, owner=owner)


@asynccontextmanager
async def _opened_file(path: Path, *, owner: bool) -> AsyncIterator[Store]:
    locked = _owned(path) if owner else None
    try:
        engine = await asyncio.to_thread(_ready_file, path, owner=owner)
        transactions = Transactions(engine, name=str(path), threads=sqlite.CONNECTIONS)
        try:
            if owner:
                await StoredOwners(transactions).end_all()
            yield Store(transactions, gate=TurnGate(await local_turnstile(transactions)))
        finally:
            await transactions.close()
    finally:
        if locked is not None:
            unlock(locked)


@asynccontextmanager
async def _opened_server(address: str, *, owner: bool) -> AsyncIterator[Store]:
    name, secret = postgres.name_of(address), postgres.secret_of(address)
    engine = postgres.make_engine(address)
    hurried = postgres.make_engine(address, connections=_GATE_CONNECTIONS, settings=_UNHURRIED)
    outages = Outages(name)
    transactions = Transactions(engine, name=name, threads=postgres.CONNECTIONS, secret=secret, outages=outages)
    for_turns = Transactions(hurried, name=name, threads=_GATE_CONNECTIONS, secret=secret, outages=outages)
    turnstile: Turnstile = SharedTurnstile(for_turns, transactions)
    try:
        await asyncio.to_thread(_ready, engine, name, owner=owner, secret=secret)
        yield Store(transactions, gate=TurnGate(turnstile))
    finally:
        await transactions.close()
        await for_turns.close()


def _owned(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(f"the folder {path.parent} cannot be made: {error.strerror}") from error
    return lock(path.parent)


def _ready_file(path: Path, *, owner: bool) -> sa.Engine:
    if not owner and not path.is_file():
        raise NothingKept(f"nothing is kept at {path} yet; {_MADE_BY}")
    if owner:
        _for_us_alone(path)
    engine = sqlite.make_engine(path)
    try:
        _ready(engine, str(path), owner=owner)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _ready(engine: sa.Engine, name: str, *, owner: bool, secret: str = "") -> None:
    """Sees to it that the database has this program's form."""
    try:
        with engine.begin() as connection:
            if owner and connection.dialect.name == "postgresql":
                postgres.migrate_alone(connection)
            revision = _revision(connection)
            if revision is not None and revision not in REVISIONS:
                raise StoreTooNew(_too_new(name, revision))
            if revision != REVISIONS[-1]:
                if not owner:
                    raise NothingKept(_not_ready(name, revision))
                _upgrade(connection)
    except sa.exc.DBAPIError as error:
        raise StoreFault(f"{name} cannot be opened: {plain(error, secret)}") from None


def _not_ready(name: str, revision: str | None) -> str:
    if revision is None:
        return f"nothing is kept at {name} yet; {_MADE_BY}"
    return f"{name} has an older form; `newsbrief ingest` brings it up to date"


def _for_us_alone(path: Path) -> None:
    """Lets nobody but the user of this process read the file, which may hold tokens; SQLite's files beside it follow.

    Raises:
        StoreFault: the file is another user's.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise StoreFault(f"{path} cannot be opened: {error.strerror}") from error


def _too_new(name: str, revision: str) -> str:
    forms = f"form {revision}; this one knows forms up to {REVISIONS[-1]}"
    return f"{name} was written by a newer Newsbrief ({forms}); install that one, or name another database"


def _revision(connection: sa.Connection) -> str | None:
    """The form that the database has, or None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: sa.Connection) -> None:
    """Takes every step that is missing, in the open transaction: all of them or none."""
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.attributes["connection"] = connection
    upgrade(config, "head")
