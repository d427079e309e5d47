"""Opens what is kept: owned by one process, brought to this program's form, refused where it is a newer one's."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import sqlalchemy as sa

from bot.errors import NothingKept, NotWritten, StoreFault, StoreTooNew
from bot.store.locking import lock, unlock
from bot.store.migrations import REVISIONS
from bot.store.sqlite import make_engine
from bot.store.store import Store

_SQLITE = "sqlite:///"


@asynccontextmanager
async def opened(address: str, *, owner: bool = True) -> AsyncIterator[Store]:
    """The store at an address such as `sqlite:////srv/newsbrief.db`, for as long as the block runs.

    An owner makes and updates the database and keeps other owners out. Without `owner` it must be there and is only to
    be read from, beside its owner if there is one.

    Raises:
        StoreInUse: another process owns it.
        StoreTooNew: a newer Newsbrief wrote it.
        NothingKept: there is none to read from.
        StoreFault: it cannot be opened.
    """
    path = Path(address.removeprefix(_SQLITE))
    locked = _owned(path) if owner else None
    try:
        engine = await asyncio.to_thread(_ready, path, owner=owner)
        store = Store(engine, name=str(path))
        try:
            yield store
        finally:
            await store.close()
    finally:
        if locked is not None:
            unlock(locked)


def _owned(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(f"the folder {path.parent} cannot be made: {error.strerror}") from error
    return lock(path.parent)


def _ready(path: Path, *, owner: bool) -> sa.Engine:
    """An engine over a database in this program's form."""
    if not owner and not path.is_file():
        raise NothingKept(f"nothing is kept at {path} yet; `newsbrief ingest` reads the sources into it")
    if owner:
        _for_us_alone(path)
    engine = make_engine(path)
    try:
        with engine.begin() as connection:
            revision = _revision(connection)
            if revision is not None and revision not in REVISIONS:
                raise StoreTooNew(_too_new(path, revision))
            if revision != REVISIONS[-1]:
                if not owner:
                    raise NothingKept(f"{path} has an older form; `newsbrief ingest` brings it up to date")
                _upgrade(connection)
    except sa.exc.DBAPIError as error:
        engine.dispose()
        raise StoreFault(f"{path} cannot be opened: {error.orig}") from error
    except BaseException:
        engine.dispose()
        raise
    return engine


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


def _too_new(path: Path, revision: str) -> str:
    forms = f"form {revision}; this one knows forms up to {REVISIONS[-1]}"
    return f"{path} was written by a newer Newsbrief ({forms}); install that one, or name another file as `database`"


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
