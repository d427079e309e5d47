"""When briefings are due: schedules from files and from chat, and the slots that were planned for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.settings.values import Destination, Schedule

SlotState = Literal["planned", "skipped", "missed"]
Origin = Literal["file", "chat", "follow"]

CORRECTION = "correction:"
"""How the key of a slot begins that puts right what another posted."""

SENT_NOW = "now:"
"""How the key of a slot begins that somebody asked for: it is posted though its schedule is paused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSchedule:
    """A schedule that was made in chat, or what chat says of one from a file.

    `owner` is who made it (`slack:T…/U…`, `discord:…`), empty for a file's. `paused` is since when, and `paused_by`
    whom; None while it runs.
    """

    schedule: Schedule
    origin: Origin
    owner: str
    made_at: datetime
    paused: datetime | None = None
    paused_by: str = ""


Done = Literal["created", "followed", "paused", "resumed", "removed", "sent now"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleChange:
    """What somebody did with a schedule in chat: `by` is who, `here` where; `times` are its cron and zone then."""

    schedule: str
    at: datetime
    done: Done
    by: str
    here: str
    times: str


class Schedules(Protocol):
    """Schedules made in chat, and which ones are paused. Those from files are the settings' own."""

    async def kept(self) -> tuple[KeptSchedule, ...]:
        """All of them, by name; one from a file is here since it was paused first."""
        ...

    async def put(self, kept: KeptSchedule, *, noted: ScheduleChange | None = None) -> None:
        """Keeps it in the place of the one of its name, and with it what was done and by whom."""
        ...

    async def remove(self, name: str, *, noted: ScheduleChange | None = None) -> bool:
        """Removes it; whether there was one. Its slots and deliveries stay in the ledger."""
        ...

    async def note(self, change: ScheduleChange) -> None:
        """Keeps what was done, where nothing else changes."""
        ...

    async def changes(self, schedule: str | None = None, *, most: int = 100) -> tuple[ScheduleChange, ...]:
        """The latest, of one schedule or of all; the newest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """A schedule as it is booked now; `paused` says since when and by whom, and nothing while it runs."""

    schedule: Schedule
    paused: str = ""


class Book(Protocol):
    """All schedules that there are, from files and from chat."""

    async def booked(self, name: str) -> Booked | None:
        """The schedule of this name; None where it was removed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One instant, in UTC, at which a schedule was due. `key` is unlike any other's of the schedule.

    A fixed hour has the local wall time as its key, so that it comes once where clocks are set back; others have the
    instant. An alert has `alert:` and the document. `edition` is what was composed for it, once it was.
    """

    schedule: str
    key: str
    at: datetime
    state: SlotState
    reason: str = ""
    edition: str | None = None


def slot_name(schedule: str, key: str) -> str:
    """What logs call a slot: one id, unlike that of any other slot of any schedule."""
    return f"{schedule}/{key}"


class SlotEdition(Protocol):
    """A slot, and the edition that all its destinations get."""

    async def slot(self, schedule: str, key: str) -> Slot | None:
        """The slot of this key."""
        ...

    async def settle_edition(self, schedule: str, key: str, edition: str) -> str:
        """Gives the slot this kept edition unless it has one; the id of the one that it has then.

        Raises:
            LookupError: there is no such slot.
        """
        ...


class Slots(SlotEdition, Protocol):
    """The slots that were planned, and how far planning has come for each schedule."""

    async def watermark(self, schedule: str) -> datetime | None:
        """Up to when slots were planned; None for a schedule that never was."""
        ...

    async def plan(
        self, schedule: str, slots: Sequence[Slot], to: Sequence[Destination], *, watermark: datetime, now: datetime
    ) -> tuple[str, ...]:
        """In one transaction: adds the slots that are new, a delivery of each to every destination, and moves on.

        A delivery begins in its slot's state, due at the slot's instant; as `paused` where its destination is. A slot
        whose key is known stays as it is, and so do its deliveries, but for one: what was noted as missed or skipped
        later than `now` was noted by a clock that was ahead of time, so it is planned after all where it is planned
        here. The watermark never goes back. Gives the ids of the deliveries that this call made planned, in order.
        """
        ...


class PastSlots(Protocol):
    """What became of a schedule's slots."""

    async def slots(self, schedule: str, *, since: datetime, most: int = 1000) -> tuple[Slot, ...]:
        """The latest of its slots whose instant is `since` then or later, in the order of their instants."""
        ...
