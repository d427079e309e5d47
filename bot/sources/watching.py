"""Sources looked at again and again: only what changed is read, and what cannot be read is told once."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path

from bot.ports.clock import Clock
from bot.ports.library import Documents, Kept, Reading, Refusal
from bot.sources.folders import list_files, shown
from bot.sources.ingesting import Ingested

Look = tuple[int, ...]
"""What a file looks like from outside; another look may be another content."""

ReadPlaces = Callable[[Sequence[Path]], Awaitable[Reading]]


class Watch:
    """Keeps documents as the places have them. `read` reads files where that doesn't hold anybody up.

    A file that is gone leaves its document: what was kept once is never lost.
    """

    def __init__(self, places: Iterable[Path], documents: Documents, clock: Clock, *, read: ReadPlaces) -> None:
        self._places = tuple(place.absolute() for place in places)
        self._documents = documents
        self._clock = clock
        self._read = read
        self._looks: dict[Path, Look] = {}
        self._told: set[Refusal] = set()

    async def look(self) -> Ingested:
        """What came since the last look: documents that changed, and refusals that were not told yet.

        A file that changes while it is read looks another way the next time, and is read again.
        """
        looks, unlisted = await asyncio.to_thread(_looks_of, self._places)
        unchanged = {path for path, look in looks.items() if self._looks.get(path) == look}
        changed = [path for path in looks if path not in unchanged]
        reading = await self._read(changed) if changed else Reading()
        kept = await self._documents.keep(reading.documents, now=self._clock.now()) if reading.documents else Kept()
        self._looks = looks
        refusals = self._newly({*unlisted, *reading.refusals}, unchanged)
        return Ingested(reading=reading._replace(refusals=refusals), kept=kept)

    def _newly(self, refused: set[Refusal], unchanged: Iterable[Path]) -> tuple[Refusal, ...]:
        """The refusals that were not told yet; one that was cured in between is told again."""
        there = set(map(shown, unchanged))
        new = sorted(refused - self._told, key=lambda each: each.path)
        self._told = refused | {each for each in self._told if each.path in there}
        return tuple(new)


def _looks_of(places: Sequence[Path]) -> tuple[dict[Path, Look], list[Refusal]]:
    listing = list_files(places)
    return {path: _look(path) for path in listing.files}, listing.refusals


def _look(path: Path) -> Look:
    try:
        facts = os.stat(path)
    except OSError:
        return ()
    return (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino)
