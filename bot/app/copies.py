"""Copies of what is kept, where that is a file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import WrongUsage
from bot.settings.values import Settings

if TYPE_CHECKING:
    from bot.store.copying import Copied, Progress

_SQLITE = "sqlite:///"


def back_up(settings: Settings, copy: Path, *, force: bool, progress: Progress) -> Copied:
    """Copies the database to a file, while others work with it.

    Raises:
        WrongUsage: it is PostgreSQL's; says how a copy of that is made.
        StoreFault: there is none, or it cannot be read.
        NotWritten: the copy cannot be written.
    """
    from bot.store import copying

    return copying.back_up(_file(settings, copy, "pg_dump"), copy, force=force, progress=progress)


def put_back(settings: Settings, copy: Path, *, progress: Progress) -> Copied:
    """Puts a copy in the place of the database.

    Raises:
        WrongUsage: it is PostgreSQL's; says how a copy of that is put back.
        StoreFault: the copy cannot be used, or a process works with the database.
        NotWritten: the database cannot be written.
    """
    from bot.store import copying

    original = _file(settings, copy, "pg_restore")
    return copying.put_back(copy, original, now=datetime.now(UTC), progress=progress)


def _file(settings: Settings, copy: Path, program: str) -> Path:
    if settings.database.startswith(_SQLITE):
        return Path(settings.database.removeprefix(_SQLITE))
    from bot.store.postgres import command_line

    line = command_line(settings.database, program, str(copy))
    raise WrongUsage(f"what is kept is on a PostgreSQL server, which has its own program for that:\n  {line}")
