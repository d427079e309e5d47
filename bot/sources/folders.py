"""Finds the files to read below the named paths; opens none of them.

Read: `.txt`, `.md`, `.markdown`, `.html`, `.htm` in any case, and folders within folders. Left out: hidden files and
folders (their name begins with a dot), and, as `ignored`, files of another kind and files about the folder itself
(README, LICENSE). A file that is named itself is always read or refused. Symbolic links are followed; a folder is
entered once.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bot.ports.library import Refusal
from bot.sources.files import reason_of

READ = {".txt": "plain", ".md": "markdown", ".markdown": "markdown", ".html": "page", ".htm": "page"}
"""The endings that are read, and how."""

ABOUT_THE_FOLDER = frozenset(
    "readme license licence licenses notice copying changelog contributing authors credits".split()
)
DEEPEST = 64
"""Folders within folders; deeper ones are refused, so that no tree can exhaust the machine."""


@dataclass(slots=True)
class Listing:
    """The files to read, in path order, and what was found beside them."""

    files: list[Path] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    entered: set[tuple[int, int]] = field(default_factory=set)


def shown(path: Path) -> str:
    """A path as text that can be printed anywhere: bytes that are no UTF-8 and control characters are escaped."""
    text = path.as_posix()
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode("ascii") for each in text)


def list_files(paths: Iterable[Path]) -> Listing:
    """The files below `paths`, each once, in path order; a path that leads nowhere is a refusal."""
    listing = Listing()
    for path in sorted(set(paths), key=os.fspath):
        _visit(path, listing, depth=0)
    listing.files = sorted(set(listing.files), key=os.fspath)
    listing.ignored = sorted(set(listing.ignored))
    return listing


def _visit(path: Path, listing: Listing, *, depth: int) -> None:
    try:
        facts = path.stat()
        if not stat.S_ISDIR(facts.st_mode):
            _take_file(path, listing, named=depth == 0)
            return
        if depth > DEEPEST:
            listing.refusals.append(Refusal(path=shown(path), reason=f"more than {DEEPEST} folders deep"))
        elif (facts.st_dev, facts.st_ino) not in listing.entered:
            listing.entered.add((facts.st_dev, facts.st_ino))
            _enter(path, listing, depth=depth)
        elif path.is_symlink():
            listing.refusals.append(
                Refusal(path=shown(path), reason="a symbolic link back to a folder that is read already")
            )
    except (OSError, ValueError) as error:
        listing.refusals.append(Refusal(path=shown(path), reason=reason_of(path, error)))


def _enter(path: Path, listing: Listing, *, depth: int) -> None:
    for name in sorted(os.listdir(path)):
        if not name.startswith("."):
            _visit(path / name, listing, depth=depth + 1)


def _take_file(path: Path, listing: Listing, *, named: bool) -> None:
    if path.suffix.lower() not in READ:
        if named:
            kinds = ", ".join(READ)
            listing.refusals.append(Refusal(path=shown(path), reason=f"not a kind of file that is read ({kinds})"))
        else:
            listing.ignored.append(shown(path))
    elif named or path.stem.lower() not in ABOUT_THE_FOLDER:
        listing.files.append(path)
    else:
        listing.ignored.append(shown(path))
