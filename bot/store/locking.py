"""One process owns a database file: two would each believe that what it remembers of it is so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.errors import StoreFault, StoreInUse


def lock(folder: Path) -> int:
    """Takes the folder for this process until it ends or `unlock` is called; gives what `unlock` takes.

    The lock is the system's own and ends with the process, however it ends; the file only says whose it is.

    Raises:
        StoreInUse: another process has it.
        StoreFault: the folder cannot be written to.
    """
    path = folder / "newsbrief.lock"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreFault(f"{folder}: {error.strerror}; the database needs a folder that can be written to") from error
    try:
        _take(descriptor)
    except OSError as error:
        owner = os.read(descriptor, 20).decode("ascii", "replace").strip()
        os.close(descriptor)
        process = f"process {owner}" if owner.isdecimal() else "another process"
        message = f"{folder} is in use by {process}; end that one first, or set `database` to another folder"
        raise StoreInUse(message) from error
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"{os.getpid()}\n".encode())
    return descriptor


def unlock(descriptor: int) -> None:
    """Gives the folder back. The file stays: to remove it would let two processes lock two files of one name."""
    os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)  # behind the process id, which others may read
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
