"""Urgent alerts: a new document that matches strongly is posted at once, at most so many a day.

A slot of an alert is keyed by its document, so it comes once. What arrives in quiet hours is looked at when they end;
what is over the day's number, tells what an alert has told already, or falls on a holiday is noted as skipped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.ports.library import Arrival, Arrivals, Documents
from bot.ports.schedules import PastSlots, Slot, SlotState
from bot.schedules.deciding import PROMPT, span
from bot.schedules.holding import Rules
from bot.settings.values import Schedule
from briefings.composing.urgency import retells, urgency
from briefings.model import Briefing, Document

ALERT = "alert:"
STILL_NEWS = timedelta(days=2)
"""A document that was published longer ago is no alert, however new it is here: an archive is read in one go."""

_OVERLAP = timedelta(minutes=2)  # a document is seen a moment before it is kept: look at the last minutes again
_REMEMBERED = STILL_NEWS + _OVERLAP


class Alerts:
    """Finds what is urgent among the documents that arrived."""

    def __init__(
        self, briefings: Mapping[str, Briefing], *, documents: Documents, arrivals: Arrivals, past: PastSlots
    ) -> None:
        self._briefings = briefings
        self._documents = documents
        self._arrivals = arrivals
        self._past = past
        self._seen: tuple[int, datetime, tuple[Arrival, ...]] | None = None

    async def due(
        self, schedule: Schedule, *, after: datetime, now: datetime, began: datetime | None
    ) -> tuple[Slot, ...]:
        """The alerts of a schedule behind `after` and up to `now`, in the order of their documents' arrival.

        Those of a new schedule lie behind its beginning: what was there already is no news.
        """
        briefing, rules = self._briefings.get(schedule.briefing), Rules.of(schedule)
        first, last = rules.spoken_up_to(after) - _OVERLAP, rules.spoken_up_to(now)
        first = max(first, began) if began else first
        recent = await self._recent(min(first, now - _REMEMBERED), now)
        if briefing is None or not any(first < each.at <= last for each in recent):
            return ()
        past = [each for each in await self._past.slots(schedule.name, since=now - _REMEMBERED) if _is_alert(each)]
        choice = _Choice(schedule=schedule, briefing=briefing, rules=rules, recent=recent, past=past, now=now)
        fresh = [each for each in recent if first < each.at <= last and each.standing]
        return await asyncio.to_thread(choice.of, fresh)

    async def _recent(self, since: datetime, now: datetime) -> tuple[Arrival, ...]:
        """What arrived since then; read anew only when there is something new."""
        state = await self._documents.state()
        if self._seen is None or self._seen[0] != state or self._seen[1] > since:
            since -= timedelta(hours=1)  # so that the next look needs no other reading
            self._seen = state, since, await self._arrivals.arrived(since)
        return tuple(each for each in self._seen[2] if each.at <= now)


@dataclass(slots=True, kw_only=True)
class _Choice:
    """What of the documents that arrived a schedule alerts to."""

    schedule: Schedule
    briefing: Briefing
    rules: Rules
    recent: Sequence[Arrival]
    past: list[Slot]
    now: datetime

    def of(self, fresh: Sequence[Arrival]) -> tuple[Slot, ...]:
        """A slot for each document that matches strongly and has none yet."""
        known, begun = {each.key for each in self.past}, len(self.past)
        for each in fresh:
            key = f"{ALERT}{each.document.id}"
            if key in known or not self._is_news(each.document):
                continue
            if (found := urgency(self.briefing, each.document)) is not None:
                at = self.rules.released(each.at)
                state, reason = self._fate(each.document, at, found.topic)
                slot = Slot(schedule=self.schedule.name, key=key, at=at, state=state, reason=reason)
                self.past.append(slot)
        return tuple(self.past[begun:])

    def _fate(self, document: Document, at: datetime, topic: str) -> tuple[SlotState, str]:
        if name := self.rules.holiday(at):
            return "skipped", f"holiday: {name}"
        told = [each for each in self._alerted() if retells(document, each)]
        if told:
            return "skipped", f"an alert has told this already: {told[0].title}"
        if (late := self.now - at) > max(PROMPT, self.schedule.grace):
            return "missed", f"nothing ran when it arrived: it was {span(late)} late"
        day = self._day(at)
        posted = sum(each.state == "planned" and self._day(each.at) == day for each in self.past)
        if posted >= self.schedule.urgent:
            return "skipped", f"the {self.schedule.urgent} alerts of the day are posted"
        return "planned", f"alert on {topic}: {document.title}"

    def _alerted(self) -> list[Document]:
        ids = {each.key.removeprefix(ALERT) for each in self.past if each.state == "planned"}
        return [each.document for each in self.recent if each.document.id in ids]

    def _day(self, at: datetime) -> date:
        return at.astimezone(self.rules.zone).date()

    def _is_news(self, document: Document) -> bool:
        oldest, published = self.now - STILL_NEWS, document.published
        if isinstance(published, datetime):
            return published >= oldest
        return published is not None and published >= oldest.date()


def _is_alert(slot: Slot) -> bool:
    return slot.key.startswith(ALERT)
