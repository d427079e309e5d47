"""Sources -> what is kept: everything is read anew, and only what is new or changed is written."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.ports.library import Documents, Kept, Reading
from bot.sources.reading import read_sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What the sources gave, and what became of it."""

    reading: Reading
    kept: Kept


async def ingest(places: Sequence[Path], documents: Documents, *, now: datetime) -> Ingested:
    """Reads the places into the documents; what cannot be read is a refusal in the reading.

    A file has one origin from whichever working directory its place was named.
    """
    reading = await asyncio.to_thread(read_sources, [place.absolute() for place in places])
    return Ingested(reading=reading, kept=await documents.keep(reading.documents, now=now))
