"""Copies of a database file: taken while the bot runs, and put back while it doesn't.

A copy is a database of its own, in one file, as the original was at one instant; it is checked before it bears its
name, so there is never half of one. What is put back is older than what was posted since: therefore everything that is
open in it, and every slot up to now, is in doubt, and is looked for on the platforms before it is posted.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.errors import NothingKept, NotWritten, StoreFault, StoreTooNew
from bot.store.locking import lock, unlock
from bot.store.migrations import REVISIONS
from bot.store.rows import instant
from bot.store.transactions import in_plain_words

Progress = Callable[[int, int], None]
"""Hears how many pages of how many are copied."""

_PAGES = 1024  # copied between two reports: 4 MB
_MAGIC = b"SQLite format 3\x00"  # what such a file begins with (sqlite.org/fileformat.html)
_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What a copy holds."""

    path: Path
    size: int
    documents: int
    aside: Path | None = None


def back_up(original: Path, copy: Path, *, force: bool, progress: Progress) -> Copied:
    """Copies the database as it is at this instant, whoever works with it.

    Raises:
        NothingKept: there is none.
        NotWritten: the copy cannot be written, or stands there already and `force` wasn't said.
        StoreFault: the database cannot be read, or the copy isn't whole.
    """
    if not original.is_file():
        raise NothingKept(f"nothing is kept at {original} yet")
    if copy.exists() and (not force or copy.samefile(original)):
        same = copy.samefile(original)
        raise NotWritten(
            f"{copy} is the database itself" if same else f"{copy} is there already; --force writes over it"
        )
    with _half_done(copy) as half:
        _copy(original, half, progress)
        documents = _checked(half, original)
        size = half.stat().st_size
        _give_name(half, copy)
    return Copied(path=copy, size=size, documents=documents)


def put_back(copy: Path, original: Path, *, now: datetime, progress: Progress) -> Copied:
    """Puts a copy in the place of the database, which is kept beside it.

    Raises:
        StoreInUse: a process works with the database.
        StoreTooNew: a newer Newsbrief wrote the copy.
        NotWritten: the folder cannot be written to.
        StoreFault: the copy is no database of Newsbrief's, or isn't whole.
    """
    if not copy.is_file():
        raise StoreFault(f"{copy} is no file")
    with copy.open("rb") as opened:
        if opened.read(len(_MAGIC)) != _MAGIC:
            raise StoreFault(f"{copy} is no copy of what is kept; name a file that `newsbrief backup` made")
    if original.exists() and copy.samefile(original):
        raise NotWritten(f"{copy} is the database itself")
    with _system_words(original):
        original.parent.mkdir(parents=True, exist_ok=True)
    locked = lock(original.parent)
    try:
        with _half_done(original) as half:
            _copy(copy, half, progress)
            documents = _checked(half, copy)
            _doubt(half, now)
            size = half.stat().st_size
            with _system_words(original):
                aside = _set_aside(original, now)
            _give_name(half, original)
    finally:
        unlock(locked)
    return Copied(path=original, size=size, documents=documents, aside=aside)


@contextmanager
def _half_done(path: Path) -> Iterator[Path]:
    """A file beside the path for nobody else to read, removed unless it was given another name."""
    half = path.with_name(f".{path.name}.{os.getpid()}.half")
    try:
        with _system_words(path):
            os.close(os.open(half, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        yield half
    finally:
        for each in (half, *(half.with_name(half.name + end) for end in _BESIDE)):
            with suppress(OSError):
                each.unlink()


@contextmanager
def _system_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritten(f"{path} cannot be written: {error.strerror}") from error


def _copy(original: Path, copy: Path, progress: Progress) -> None:
    """Copies what one transaction sees, so that whoever writes meanwhile doesn't make it begin again."""

    def report(_status: int, left: int, pages: int) -> None:
        progress(pages - left, pages)

    try:
        with closing(_open(original, "ro")) as source, closing(_open(copy, "rw")) as target:
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(target, pages=_PAGES, progress=report)
            target.execute("PRAGMA journal_mode=delete")
    except sqlite3.Error as error:
        raise StoreFault(f"{original} cannot be copied to {copy.parent}: {in_plain_words(str(error))}") from error


def _checked(copy: Path, original: Path) -> int:
    """How many documents a whole copy holds."""
    try:
        with closing(_open(copy, "ro")) as database:
            faults = [row[0] for row in database.execute("PRAGMA integrity_check(3)")]
            form = database.execute("SELECT version_num FROM alembic_version").fetchone()
            documents = int(database.execute("SELECT count(*) FROM documents WHERE NOT replaced").fetchone()[0])
    except sqlite3.Error as error:
        raise StoreFault(f"{original} is no database of Newsbrief's, or not whole: {error}") from error
    if faults != ["ok"]:
        raise StoreFault(f"{original} is damaged: {'; '.join(faults)}")
    if form is None or form[0] not in REVISIONS:
        raise StoreTooNew(f"{original} was written by a newer Newsbrief; install that one")
    return documents


def _doubt(copy: Path, now: datetime) -> None:
    """Notes that what is open, or due by now, may have been posted after the copy was taken."""
    with closing(_open(copy, "rw")) as database:
        if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'restorations'").fetchone() is None:
            return
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO restorations (at) VALUES (?)", (instant(now),))
        database.execute("UPDATE deliveries SET doubtful = 1, owner = NULL, handed = NULL WHERE state = 'planned'")
        database.execute("UPDATE deliveries SET doubtful = 1 WHERE state IN ('claimed', 'paused')")
        database.execute("COMMIT")


def _set_aside(original: Path, now: datetime) -> Path | None:
    """Renames what is there, with the files that SQLite may have left beside it."""
    if not original.exists():
        return None
    with suppress(sqlite3.Error), closing(_open(original, "rw")) as database:
        database.execute("PRAGMA journal_mode=delete")  # all of it into the one file, where it is still sound
    aside = original.with_name(f"{original.name}.before-{now:%Y%m%dT%H%M%SZ}")
    for end in ("", *_BESIDE):
        if (each := original.with_name(original.name + end)).exists():
            each.rename(aside.with_name(aside.name + end))
    return aside


def _give_name(half: Path, path: Path) -> None:
    """Puts the file under its name once all of it is on the disk."""
    with _system_words(path):
        descriptor = os.open(half, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        half.replace(path)


def _open(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=15, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=off").close()
    return connection
