"""Editions on demand: composed off the event loop, once for everybody who asks the same within seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.commands.once import Once
from bot.ports.clock import Clock
from bot.ports.library import Documents
from bot.settings.moments import at, zone
from briefings.composing.compose import compose
from briefings.composing.since_last import compared
from briefings.model import Briefing, Document, Edition

FRESH = timedelta(seconds=30)
"""How long an answer holds while the documents stay the same: nobody waits twice for what was asked twice."""

LASTING = timedelta(minutes=10)
"""How long a whole briefing holds while they do: without a window, time alone changes next to nothing in it."""

_EDITIONS = 64  # kept at hand: a few for each briefing of a busy hour
_EXPLAINED = 2  # with their traces, which hold every sentence that was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an edition is composed from, besides the documents and the time. `window` is what makes `since` the same.

    With `now` the edition is composed as of that instant, with its trace, from the documents that there are today.
    """

    briefing: Briefing
    window: Hashable = None
    now: datetime | None = None


class Composer:
    """Composes from the documents as they are kept; `timezone` is the one that editions are dated in."""

    def __init__(self, documents: Documents, clock: Clock, *, timezone: str) -> None:
        self._documents = documents
        self._clock = clock
        self._zone = zone(timezone)
        self._shelf: tuple[int, tuple[Document, ...]] | None = None
        self._loading = asyncio.Lock()
        self._editions: Once[tuple[Asked, int], Edition] = Once(most=_EDITIONS)
        self._compared: Once[tuple[str, str], Edition] = Once(most=_EDITIONS)
        self._explained: Once[tuple[Asked, int], Edition] = Once(most=_EXPLAINED)
        self._begun: dict[tuple[Asked, int], datetime] = {}

    async def edition(self, asked: Asked, *, since: datetime | None = None) -> Edition:
        """The edition as of now, or of the last seconds where the documents are as they were then."""
        state, documents = await self._shelved()
        key = (asked, state)
        self._forget_stale()
        self._begun.setdefault(key, self._clock.now())
        made = self._editions if asked.now is None else self._explained
        return await made.get(key, self._compose(asked, documents, since))

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        if previous is None:
            return edition
        return await self._compared.get((edition.id, previous.id), asyncio.to_thread(compared, edition, previous))

    async def state(self) -> int:
        """The state of the documents that are composed from."""
        return (await self._shelved())[0]

    async def count(self) -> int:
        """How many documents there are to compose from."""
        return len((await self._shelved())[1])

    async def _compose(self, asked: Asked, documents: tuple[Document, ...], since: datetime | None) -> Edition:
        now = asked.now or at(self._clock.now(), self._zone)
        explain = asked.now is not None
        return await asyncio.to_thread(compose, asked.briefing, documents, now=now, since=since, explain=explain)

    async def _shelved(self) -> tuple[int, tuple[Document, ...]]:
        """The documents, read again only where they changed; whoever waits for the same reading gets it."""
        async with self._loading:
            state = await self._documents.state()
            if self._shelf is None or self._shelf[0] != state:
                self._shelf = (state, await self._documents.documents())
            return self._shelf

    def _forget_stale(self) -> None:
        """Drops what is too old to be an answer; a clock that was set back makes nothing last longer."""
        present = self._clock.now()
        for key, begun in list(self._begun.items()):
            lasting = LASTING if key[0] == Asked(briefing=key[0].briefing) else FRESH
            if not timedelta() <= present - begun < lasting:
                del self._begun[key]
                self._editions.forget(key)
                self._explained.forget(key)
