"""The edition of a slot: composed once for all its destinations, then marked with what is new to each of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.once import Once
from bot.ports.clock import Clock
from bot.ports.deliveries import Delivery, Pauses
from bot.ports.library import Arrivals, Composes, Editions, Receipts
from bot.ports.schedules import SlotEdition
from bot.settings.moments import window_start
from bot.settings.names import names_of
from bot.settings.values import Destination, Schedule
from briefings.model import Briefing, Changes, Document, Edition
from briefings.rendering.dates import window_words

ALERT = "alert:"
STILL_NEWS = timedelta(days=3)
"""How old a document may be that arrives late and is news all the same."""

_SLOTS = 32  # whose editions are at hand
_MARKED = 32  # editions marked against an earlier one that are at hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An edition for a destination. `empty` says in plain words why there is nothing in it to tell."""

    edition: Edition
    empty: str | None = None


class SlotEditions:
    """Composes for slots and keeps what it gives; the edition of a slot never changes."""

    def __init__(
        self,
        briefings: Mapping[str, Briefing],
        *,
        composing: Composes,
        arrivals: Arrivals,
        editions: Editions,
        receipts: Receipts,
        slots: SlotEdition,
        pauses: Pauses,
        clock: Clock,
    ) -> None:
        self._briefings = briefings
        self._composing = composing
        self._arrivals = arrivals
        self._editions = editions
        self._receipts = receipts
        self._slots = slots
        self._pauses = pauses
        self._clock = clock
        self._made: Once[tuple[str, str], Edition] = Once(most=_SLOTS)
        self._marked: Once[tuple[str, str], Edition] = Once(most=_MARKED)

    async def for_delivery(self, delivery: Delivery, schedule: Schedule) -> Prepared:
        """The slot's edition with its changes against the last one that the destination received."""
        base = await self._made.get((delivery.schedule, delivery.slot), self._of_slot(delivery, schedule))
        receipt = await self._receipts.last_whole(audience_of(delivery.to), schedule.briefing)
        edition = base
        if receipt is not None:  # most destinations had the same edition last
            pair = base.id, receipt.edition
            edition = await self._marked.get(pair, self._against(base, receipt.edition))
        return Prepared(edition=edition, empty=why_empty(edition, schedule))

    def knows(self, schedule: Schedule) -> bool:
        """Whether the schedule's briefing is still configured."""
        return schedule.briefing in self._briefings

    def title(self, schedule: Schedule) -> str:
        """What the briefing is called above its cards."""
        return self._briefings[schedule.briefing].title

    def tags(self, schedule: Schedule) -> tuple[str, ...]:
        """What a post in a forum may be tagged with: every word that calls the briefing."""
        return names_of(self._briefings[schedule.briefing])

    async def _against(self, base: Edition, previous: str) -> Edition:
        """The edition with its changes against a kept one; it is kept too."""
        edition = await self._composing.against(base, await self._editions.edition(previous))
        if edition.id != base.id:
            await self._editions.keep_edition(edition)
        return edition

    async def _of_slot(self, delivery: Delivery, schedule: Schedule) -> Edition:
        """The edition that the slot has; the one that is composed now where it has none."""
        slot = await self._slots.slot(delivery.schedule, delivery.slot)
        if slot is not None and slot.edition and (kept := await self._editions.edition(slot.edition)):
            return kept
        made = await self._compose(delivery, schedule)
        await self._editions.keep_edition(made)
        settled = await self._slots.settle_edition(delivery.schedule, delivery.slot, made.id)
        return made if settled == made.id else (await self._editions.edition(settled) or made)

    async def _compose(self, delivery: Delivery, schedule: Schedule) -> Edition:
        briefing = self._briefings[schedule.briefing]
        if delivery.slot.startswith(ALERT):
            only = frozenset({delivery.slot.removeprefix(ALERT)})
            return await self._composing.compose(_as_alert(briefing), since=None, only=only)
        start = window_start(schedule.window, now=self._clock.now(), local=ZoneInfo(schedule.timezone))
        if start is not None or (last := await self._left_off(schedule)) is None:
            return await self._composing.compose(briefing, since=start, only=None)
        return await self._composing.compose(briefing, since=last, only=await self._new_since(last))

    async def _left_off(self, schedule: Schedule) -> datetime | None:
        """When the last edition was composed of the destination that is furthest behind; None where none had any.

        A paused one holds nothing up: what it gets when it is resumed is this edition all the same.
        """
        paused = {to for to, _, _ in await self._pauses.paused()}
        asked = (
            self._receipts.last_whole(audience_of(to), schedule.briefing) for to in schedule.to if to not in paused
        )
        last = {receipt.edition for receipt in await asyncio.gather(*asked) if receipt is not None}
        editions = [await self._editions.edition(identity) for identity in sorted(last)]
        return min((datetime.fromisoformat(edition.composed_at) for edition in editions if edition), default=None)

    async def _new_since(self, last: datetime) -> frozenset[str]:
        """What arrived behind the last edition, also what had been published shortly before it.

        An article of 07:50 that was read at 08:10 belongs to the next briefing; an archive that is added does not.
        """
        arrived = await self._arrivals.arrived(last)
        fresh = (each.document for each in arrived if each.standing and _is_news(each.document, last))
        return frozenset(document.id for document in fresh)


def _as_alert(briefing: Briefing) -> Briefing:
    """The briefing under a title that says why it comes at no time of the schedule."""
    return replace(briefing, title=f"Alert: {briefing.title}")


def audience_of(to: Destination) -> str:
    """The destination as those who are shown editions are called: the same word as behind `/brief` there."""
    return str(to)


def nothing_new(prepared: Prepared) -> Edition:
    """The edition that says so: no card, one notice."""
    notices = (prepared.empty or "Nothing new.",)
    return replace(prepared.edition, lead=(), cards=(), notices=notices, documents=(), changes=Changes())


def _is_news(document: Document, last: datetime) -> bool:
    published, oldest = document.published, last - STILL_NEWS
    if isinstance(published, datetime):
        return published >= oldest
    return published is None or published >= oldest.date()


def why_empty(edition: Edition, schedule: Schedule) -> str | None:
    """Why there is nothing in an edition to tell one who has the earlier one, in plain words; None where there is."""
    changes = edition.changes
    told_before = changes.since is not None
    if schedule.window == "since-last" and told_before and not (edition.cards and (changes.new or changes.changed)):
        return f"Nothing new on {edition.title} since your last brief."
    if not edition.cards:
        return f"Nothing on {edition.title}: {window_words(edition.window, zone=ZoneInfo(schedule.timezone))}."
    return None
