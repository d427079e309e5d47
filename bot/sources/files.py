"""Reads the bytes of one file: never hangs, never raises for a file that cannot be read, never reads without limit."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from bot.sources.draft import Refused

MEGABYTE = 1024 * 1024
LARGEST = 32 * MEGABYTE
"""Bytes: a book of news is smaller, and a file of this size is still read in seconds."""

_KINDS = (
    (stat.S_ISDIR, "a folder, not a file"),
    (stat.S_ISFIFO, "a named pipe, not a file"),
    (stat.S_ISSOCK, "a socket, not a file"),
    (stat.S_ISCHR, "a device, not a file"),
    (stat.S_ISBLK, "a device, not a file"),
)

_REASONS = {
    errno.ENOENT: "no such file or folder",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.ELOOP: "a symbolic link that leads back to itself",
    errno.ENOTDIR: "no such file or folder",
    errno.EISDIR: "a folder, not a file",
    errno.ENAMETOOLONG: "the path is too long",
}


def read_bytes(path: Path, *, limit: int = LARGEST) -> bytes | Refused:
    """The whole content of a regular file of at most `limit` bytes, or why it cannot be had."""
    try:
        # Opening a pipe blocks until somebody writes into it, unless the opener asks not to wait.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        return Refused(reason=reason_of(path, error))
    with os.fdopen(handle, "rb") as file:
        return _content(path, file.fileno(), limit)


def _content(path: Path, handle: int, limit: int) -> bytes | Refused:
    try:
        facts = os.fstat(handle)
        for is_kind, reason in _KINDS:
            if is_kind(facts.st_mode):
                return Refused(reason=reason)
        if facts.st_size > limit:
            return _too_large(facts.st_size, limit)
        chunks, size = [], 0
        while chunk := os.read(handle, MEGABYTE):
            chunks.append(chunk)
            size += len(chunk)
            if size > limit:
                return _too_large(size, limit)
    except OSError as error:
        return Refused(reason=reason_of(path, error))
    return b"".join(chunks)


def _too_large(size: int, limit: int) -> Refused:
    return Refused(reason=f"too large: {size / MEGABYTE:.1f} MB, and at most {limit / MEGABYTE:.1f} MB are read")


def reason_of(path: Path, error: OSError | ValueError) -> str:
    """What an operating system's refusal means for the reader of a message."""
    if not isinstance(error, OSError) or error.errno is None:
        return "not a path that this machine can open"
    if error.errno == errno.ENOENT and path.is_symlink():
        return "a symbolic link to a file that is not there"
    if error.errno == errno.ENOENT and not {"http:", "https:"}.isdisjoint(path.parts):
        return "an address, and files are read: save the page, and name the file"
    return _REASONS.get(error.errno, os.strerror(error.errno).lower())
