"""What a run reads: its settings, the documents of its sources, and what is kept."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.ports.library import Reading
from bot.settings.places import config_folder
from bot.settings.reading import read_settings
from bot.settings.values import Settings
from briefings.model import Document

if TYPE_CHECKING:
    from bot.sources.ingesting import Ingested


def settings_from(asked: Path | None) -> Settings:
    """The settings of this run: what `--config` names, else NEWSBRIEF_CONFIG, ./config or the starter.

    Raises:
        ConfigurationFault: with every mistake in them.
    """
    return read_settings(config_folder(asked, os.environ), os.environ)


def read_documents(settings: Settings, asked: Sequence[Path] | None) -> tuple[tuple[Path, ...], Reading]:
    """What stands at the places asked for, else at the configured ones; the places come with it.

    A configured place below the working directory is written from there, as a person would.
    """
    from bot.sources import read_sources

    here = Path.cwd()
    places = asked or (path.relative_to(here) if path.is_relative_to(here) else path for path in settings.sources)
    places = tuple(places)
    return places, read_sources(places)


async def ingest_sources(settings: Settings, asked: Sequence[Path] | None) -> tuple[tuple[Path, ...], Ingested]:
    """Reads the places asked for, else the configured ones, into what is kept; the places come with it.

    Raises:
        StoreFault: what is kept cannot be read or written.
    """
    from bot.sources.ingesting import ingest
    from bot.store import opened

    places = tuple(asked or settings.sources)
    async with opened(settings.database) as store:
        return places, await ingest(places, store, now=datetime.now(UTC))


async def search_documents(settings: Settings, query: str, *, most: int) -> tuple[Document, ...]:
    """The documents that hold all words of the query, best first.

    Raises:
        StoreFault: nothing is kept yet, or it cannot be read.
    """
    from bot.store import opened

    async with opened(settings.database, owner=False) as store:
        return await store.search(query, most=most)
