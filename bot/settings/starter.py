"""Lays out the starter's configuration and documents in a folder of the user's, and never writes over anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.errors import NotWritten
from bot.settings.overrides import TEMPLATES
from bot.settings.places import starter


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """The files that were written, and those that stood there already and were left alone."""

    written: tuple[Path, ...]
    kept: tuple[Path, ...]


def lay_out(directory: Path) -> LaidOut:
    """Copies the starter's `config` and `seeds` into `directory`, which is made where it is missing.

    Raises:
        NotWritten: the system refuses; what was written before stays.
    """
    written: list[Path] = []
    kept: list[Path] = []
    if taken := next((each for each in (directory, *directory.parents) if each.is_file()), None):
        raise NotWritten(f"{taken} is a file; name a folder, which need not be there yet")
    try:
        (directory / "config" / TEMPLATES).mkdir(parents=True, exist_ok=True)
        for path in _files():
            target = directory / path.relative_to(starter())
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                with target.open("xb") as file:
                    file.write(path.read_bytes())
                written.append(target)
            except FileExistsError:
                kept.append(target)
    except OSError as error:
        raise NotWritten(f"{error.filename or directory}: {error.strerror}") from error
    return LaidOut(written=tuple(written), kept=tuple(kept))


def _files() -> Iterator[Path]:
    for part in ("config", "seeds"):
        for path in sorted((starter() / part).rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                yield path
