"""What one run has compiled, kept for the next in a folder of the user's caches: patterns and templates, nothing else.

The file is a convenience. It is taken only where nobody else could have written it and every byte is as it was left;
where there is no such folder, or no room in it, everything is compiled anew, and nobody is told.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

from briefings.compiled import Compiled, engine, recall
from briefings.version import __version__

_MOST = 8_000_000
"""Bytes that are kept, four times what a briefing needs; beyond that the file starts anew, for all of it is read."""
_FILES = 4
"""Files that are kept: versions of Newsbrief, Python and Jinja2 may be used side by side, but old ones go."""


@contextmanager
def compiled_before(environment: Mapping[str, str]) -> Iterator[None]:
    """Within it nothing is compiled that an earlier run has compiled; what is new is kept for the next one."""
    folder, makers = _folder(environment), _makers()
    if folder is None or makers is None:
        yield
        return
    file = folder / f"compiled-{hashlib.sha256(makers).hexdigest()[:16]}"
    compiled = _read(file, makers)
    before = _count(compiled)
    recall(compiled)
    try:
        yield
    finally:
        recall(None)
        if _count(compiled) != before:
            _write(file, makers, compiled)


def _count(compiled: Compiled) -> int:
    return len(compiled.patterns) + len(compiled.templates)


def _folder(environment: Mapping[str, str]) -> Path | None:
    """The folder, made where it is missing; None where it can't be had or is open to others."""
    with suppress(OSError, RuntimeError):
        caches = environment.get("XDG_CACHE_HOME") or environment.get("LOCALAPPDATA")
        folder = Path(caches or Path.home() / ".cache") / "newsbrief"
        if folder.is_absolute():
            folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
            return folder if _is_ours_alone(folder) else None
    return None


def _is_ours_alone(folder: Path) -> bool:
    if not hasattr(os, "getuid"):
        return True  # Windows: the folder is inside the user's profile
    found = folder.lstat()
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.getuid()
        and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )


def _makers() -> bytes | None:
    """Who makes the code of patterns and of templates here; what others have made is worth nothing."""
    with suppress(OSError, ImportError, AttributeError):
        jinja = find_spec("jinja2")
        installed = Path(jinja.origin).stat().st_mtime_ns if jinja and jinja.origin else 0
        return f"newsbrief {__version__}, engine {engine()}, Python {sys.version!r}, Jinja2 of {installed}".encode()
    return None


def _read(file: Path, makers: bytes) -> Compiled:
    with suppress(OSError, ValueError):
        digest, head, body = file.read_bytes().split(b"\n\n", 2)
        if head == makers and digest == _digest(head, body):
            return Compiled(*marshal.loads(body))  # noqa: S302  nobody else could write it, and its digest holds
    return Compiled()


def _write(file: Path, makers: bytes, compiled: Compiled) -> None:
    body = marshal.dumps((compiled.patterns, compiled.templates))
    if len(body) > _MOST:
        body = marshal.dumps(({}, {}))
    content = b"\n\n".join((_digest(makers, body), makers, body))
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        try:
            fresh.write_bytes(content)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
        for old in sorted(file.parent.glob("compiled-*"), key=lambda each: each.stat().st_mtime)[:-_FILES]:
            old.unlink(missing_ok=True)


def _digest(head: bytes, body: bytes) -> bytes:
    return hashlib.sha256(head + body).hexdigest().encode()
