"""Editions on demand: composed off the event loop, once for everybody who asks the same within seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ports import Clock, Documents
from bot.settings.moments import at, zone
from briefings.composing.compose import compose
from briefings.model import Briefing, Document, Edition

FRESH = timedelta(seconds=30)
"""How long an answer holds while the documents stay the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an edition is composed from, besides the documents and the time. `window` is what makes `since` the same."""

    briefing: Briefing
    window: Hashable = None
    explain: bool = False


class Composer:
    """Composes from the documents as they are kept; `timezone` is the one that editions are dated in."""

    def __init__(self, documents: Documents, clock: Clock, *, timezone: str) -> None:
        self._documents = documents
        self._clock = clock
        self._zone = zone(timezone)
        self._shelf: tuple[int, tuple[Document, ...]] | None = None
        self._loading = asyncio.Lock()
        self._made: dict[tuple[Asked, int], tuple[datetime, asyncio.Task[Edition]]] = {}

    async def edition(self, asked: Asked, *, since: datetime | None = None, now: datetime | None = None) -> Edition:
        """The edition as of now, or of the last seconds where the documents are as they were then.

        With `now` the edition is composed as of that instant, from the documents that are there today.
        """
        state, documents = await self._documents_now()
        present = self._clock.now()
        if now is not None:
            return await asyncio.to_thread(
                compose, asked.briefing, documents, now=now, since=since, explain=asked.explain
            )
        key = (asked, state)
        self._forget_stale(present)
        if key not in self._made:
            work = asyncio.to_thread(
                compose,
                asked.briefing,
                documents,
                now=at(present, self._zone),
                since=since,
                explain=asked.explain,
            )
            self._made[key] = (present, asyncio.create_task(work))
        task = self._made[key][1]
        try:
            return await asyncio.shield(task)
        except Exception:
            self._made.pop(key, None)
            raise

    async def state(self) -> int:
        """The state of the documents that are composed from."""
        return (await self._documents_now())[0]

    async def count(self) -> int:
        """How many documents there are to compose from."""
        return len((await self._documents_now())[1])

    async def _documents_now(self) -> tuple[int, tuple[Document, ...]]:
        """The documents, read again only where they changed; whoever waits for the same reading gets it."""
        async with self._loading:
            state = await self._documents.state()
            if self._shelf is None or self._shelf[0] != state:
                self._shelf = (state, await self._documents.documents())
            return self._shelf

    def _forget_stale(self, present: datetime) -> None:
        """Drops what is too old to be an answer; a clock that was set back makes nothing last longer."""
        for key, (made, _) in list(self._made.items()):
            if not timedelta() <= present - made < FRESH:
                del self._made[key]
