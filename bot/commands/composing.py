"""Editions on demand: composed off the event loop, once for everybody who asks the same within seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.once import Once
from bot.ports.clock import Clock
from bot.ports.library import Documents
from bot.ports.working import Composing, Library
from bot.settings.moments import at, zone
from briefings.composing.compose import compose
from briefings.composing.since_last import compared
from briefings.model import Briefing, Edition

FRESH = timedelta(seconds=30)
"""How long an answer holds while the documents stay the same: nobody waits twice for what was asked twice."""

LASTING = timedelta(minutes=10)
"""How long a whole briefing holds while they do: without a window, time alone changes next to nothing in it."""

PATIENCE = 0.8
"""Seconds that a new edition is waited for while one of the last minutes is ready."""

_EDITIONS = 24  # kept at hand, a quarter of a megabyte each: a few for each briefing of a busy hour
_EXPLAINED = 2  # with their traces, which hold every sentence that was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an edition is composed from, besides the documents and the time. `window` is what makes `since` the same.

    With `now` the edition is composed as of that instant, with its trace, from the documents that there are today.
    """

    briefing: Briefing
    window: Hashable = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A whole edition that was composed ahead."""

    edition: Edition
    state: int
    begun: datetime


class ComposingHere:
    """`Composing` in a thread of this process: for few documents, and for programs that end with their answer."""

    async def compose(
        self, briefing: Briefing, library: Library, *, now: datetime, since: datetime | None, explain: bool
    ) -> Edition:
        """The edition of a briefing from these documents."""
        return await asyncio.to_thread(compose, briefing, library.documents, now=now, since=since, explain=explain)


class Composer:
    """Composes from the documents as they are kept; `timezone` is the one that editions are dated in."""

    def __init__(
        self,
        documents: Documents,
        clock: Clock,
        *,
        timezone: str,
        composing: Composing | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self._documents = documents
        self._clock = clock
        self._composing = composing or ComposingHere()
        self._patience = patience
        self._ready: dict[Briefing, _Ready] = {}
        self._zone = zone(timezone)
        self._shelf: Library | None = None
        self._loading = asyncio.Lock()
        self._editions: Once[tuple[Asked, int], Edition] = Once(most=_EDITIONS)
        self._compared: Once[tuple[str, str], Edition] = Once(most=_EDITIONS)
        self._explained: Once[tuple[Asked, int], Edition] = Once(most=_EXPLAINED)
        self._begun: dict[tuple[Asked, int], datetime] = {}

    async def edition(self, asked: Asked, *, since: datetime | None = None) -> Edition:
        """The edition as of now, or of the last seconds where the documents are as they were then.

        Where documents came and composing takes long, a whole briefing of the last minutes is given meanwhile.
        """
        ready = self._ready_for(asked)
        if ready is None:
            return await self._edition(asked, since)
        try:
            async with asyncio.timeout(self._patience):
                return await self._edition(asked, since)
        except TimeoutError:
            return ready.edition

    async def prepare(self, briefing: Briefing) -> None:
        """Sees to it that the whole briefing is ready, of the documents as they are and of the last minutes."""
        asked, begun = Asked(briefing=briefing), self._clock.now()
        state = await self.state()
        ready = self._ready_for(asked)
        if ready is not None and ready.state == state and begun - ready.begun < LASTING / 2:
            return
        if ready is not None and ready.state == state:
            self._forget((asked, state))
        edition = await self._edition(asked, None)
        self._ready[briefing] = _Ready(edition=edition, state=state, begun=self._begun.get((asked, state), begun))

    def _ready_for(self, asked: Asked) -> _Ready | None:
        ready = self._ready.get(asked.briefing) if asked == Asked(briefing=asked.briefing) else None
        return ready if ready and timedelta() <= self._clock.now() - ready.begun < LASTING else None

    async def _edition(self, asked: Asked, since: datetime | None) -> Edition:
        library = await self._shelved()
        key = (asked, library.state)
        self._forget_stale()
        self._begun.setdefault(key, self._clock.now())
        made = self._editions if asked.now is None else self._explained
        return await made.get(key, self._compose(asked, library, since))

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        if previous is None:
            return edition
        return await self._compared.get((edition.id, previous.id), asyncio.to_thread(compared, edition, previous))

    async def state(self) -> int:
        """The state of the documents that are composed from."""
        return (await self._shelved()).state

    async def count(self) -> int:
        """How many documents there are to compose from."""
        return len((await self._shelved()).documents)

    async def _compose(self, asked: Asked, library: Library, since: datetime | None) -> Edition:
        now = asked.now or at(self._clock.now(), self._zone)
        explain = asked.now is not None
        return await self._composing.compose(asked.briefing, library, now=now, since=since, explain=explain)

    async def _shelved(self) -> Library:
        """The documents, read again only where they changed; whoever waits for the same reading gets it."""
        async with self._loading:
            state = await self._documents.state()
            if self._shelf is None or self._shelf.state != state:
                self._shelf = Library(state=state, documents=await self._documents.documents())
            return self._shelf

    def _forget_stale(self) -> None:
        """Drops what is too old to be an answer; a clock that was set back makes nothing last longer."""
        present = self._clock.now()
        for key, begun in list(self._begun.items()):
            lasting = LASTING if key[0] == Asked(briefing=key[0].briefing) else FRESH
            if not timedelta() <= present - begun < lasting:
                self._forget(key)

    def _forget(self, key: tuple[Asked, int]) -> None:
        self._begun.pop(key, None)
        self._editions.forget(key)
        self._explained.forget(key)
