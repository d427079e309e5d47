"""Digests put right after one of their sources was changed: planned like slots, so that each comes once, whatever dies.

::

    documents changed ── recent slots whose edition cites one that gave way ── would a reader see it? ──> a slot
       `correction:…` to the same destinations ── the ledger, the engine ──> Correction: the messages that were
       confirmed are edited in place; where that cannot be, a note stands below the first
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta

from bot.ports.clock import Clock
from bot.ports.library import Documents, Editions, Versions
from bot.ports.schedules import CORRECTION, PastSlots, Slot, Slots
from bot.settings.values import Schedule
from briefings.composing.correcting import Corrected, correct
from briefings.model import Edition

log = logging.getLogger("newsbrief.delivery")

LOOKED_BACK = timedelta(days=7)
"""How old a digest may be that is put right: who reads an older one looks at the newer ones too."""


class Corrections:
    """Finds what was posted and is no longer so."""

    def __init__(self, documents: Documents, versions: Versions, editions: Editions) -> None:
        self._documents, self._versions, self._editions = documents, versions, editions

    async def state(self) -> int:
        """A number that grows whenever the documents change."""
        return await self._documents.state()

    async def keep(self, edition: Edition) -> None:
        """Keeps an edition that was put right."""
        await self._editions.keep_edition(edition)

    async def kept(self, edition: str) -> Edition | None:
        """The edition as it was posted."""
        return await self._editions.edition(edition)

    async def of(self, edition: str) -> Corrected | None:
        """The kept edition put right; None where nothing that a reader sees would change."""
        kept = await self._editions.edition(edition)
        if kept is None:
            return None
        ids = [document.id for document in kept.documents]
        newer = await self._versions.newer(ids)
        if not newer:
            return None
        texts = await self._versions.texts([each for each in ids if each not in newer])
        return await asyncio.to_thread(correct, kept, newer, texts)


class Corrector:
    """Plans corrections whenever documents changed; idempotent, because the same change has the same key."""

    def __init__(
        self,
        schedules: Callable[[], Awaitable[Iterable[Schedule]]],
        corrections: Corrections,
        *,
        slots: Slots,
        past: PastSlots,
        clock: Clock,
    ) -> None:
        self._schedules, self._corrections = schedules, corrections
        self._slots, self._past, self._clock = slots, past, clock
        self._seen: int | None = None

    async def look(self) -> tuple[str, ...]:
        """Plans what is to be put right; the ids of the deliveries that are planned by that.

        Raises:
            StoreFault: what is kept cannot be read or written.
        """
        state = await self._corrections.state()
        if state == self._seen:
            return ()
        planned: list[str] = []
        for schedule in await self._schedules():
            if schedule.correction != "off":
                planned += await self._of(schedule)
        self._seen = state
        return tuple(planned)

    async def _of(self, schedule: Schedule) -> list[str]:
        now = self._clock.now()
        planned: list[str] = []
        for slot in await self._past.slots(schedule.name, since=now - LOOKED_BACK):
            if slot.edition is None or slot.key.startswith(CORRECTION):
                continue
            corrected = await self._corrections.of(slot.edition)
            if corrected is not None:
                fix = Slot(
                    schedule=schedule.name,
                    key=correction_key(slot.key, corrected.edition),
                    at=now,
                    state="planned",
                    reason=corrected.edition.notices[0],
                )
                planned += await self._slots.plan(schedule.name, (fix,), schedule.to, watermark=slot.at, now=now)
        return planned


def correction_key(slot: str, corrected: Edition) -> str:
    """The key of the slot that puts another slot's digest right; another correction of it has another key."""
    return f"{CORRECTION}{slot}:{hashlib.sha256(corrected.id.encode()).hexdigest()[:8]}"


def corrected_slot(key: str) -> str:
    """The key of the slot that a correction is about."""
    return key.removeprefix(CORRECTION).rpartition(":")[0]
