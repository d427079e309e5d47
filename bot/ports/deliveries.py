"""The ledger: what makes a delivery happen once. Every change of state has its time and its reason.

::

    planned ──> claimed ──> sent          confirmed part by part, each with the platform's id of the message
       ^           ├──────> planned       certainly not posted, due again later; or its process died
       │           ├──────> unknown       perhaps posted, and it cannot be looked up: an operator decides
       │           ├──────> failed        tries used up, or the platform will not take the message
       └── resumed ┴──────> paused        the destination refuses everything, until a person has mended it
    skipped (nothing new, holiday, catch-up), missed (its grace was over): from the slot, or instead of claimed
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from bot.settings.values import Destination
from briefings.rendering.chat.message import Message

State = Literal["planned", "claimed", "sent", "skipped", "missed", "failed", "unknown", "paused"]
OPEN: tuple[State, ...] = ("planned", "claimed")


def delivery_id(schedule: str, slot: str, to: Destination) -> str:
    """The id of the delivery of a slot to a destination, the same in every process: 20 hexadecimal digits."""
    return hashlib.sha256(f"{schedule}\n{slot}\n{to}".encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One row of the ledger: an edition on its way to a destination.

    `slot` is the slot's key and `at` its instant; it was `planned` when it entered the ledger. `due` is when it may be
    tried; `tries` counts claims, but not those that took it over: that a process died says nothing against it. Of its
    `parts` (None before it was rendered) the first `len(messages)` are confirmed, by the platform's ids. `doubtful`
    says that the next part may have been posted: an earlier claim ended without saying.
    """

    id: str
    schedule: str
    slot: str
    at: datetime
    planned: datetime
    to: Destination
    state: State
    reason: str
    changed: datetime
    due: datetime
    tries: int = 0
    doubtful: bool = False
    edition: str | None = None
    parts: int | None = None
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of a delivery's state."""

    at: datetime
    state: State
    reason: str


class Ledger(Protocol):
    """The ledger, as delivering writes it."""

    async def claim(self, ids: Sequence[str], *, owner: str, now: datetime) -> tuple[Delivery, ...]:
        """Takes for `owner` those that are planned and due, or claimed by another owner that is no longer alive.

        Gives them as they are then, in the order of their ids; `doubtful` where an earlier claim ended without saying
        what became of its post. Nobody gets them again while the owner is alive, not even the owner. Those whose
        destination is paused become `paused` instead.
        """
        ...

    async def confirm(self, delivery: str, *, owner: str, message: str, now: datetime) -> bool:
        """Notes the next part as posted, and the delivery as sent with its last; False where it is not the owner's."""
        ...

    async def settle(
        self,
        delivery: str,
        state: State,
        reason: str,
        *,
        owner: str,
        now: datetime,
        due: datetime | None = None,
        doubtful: bool = False,
    ) -> bool:
        """Ends a claim in another state; False where it is not the owner's. `planned` comes again at `due`."""
        ...

    async def any_pending(self, now: datetime) -> bool:
        """Whether a delivery is claimed, or planned and due: else there is nothing to hand out and nothing to do."""
        ...

    async def hand_out(self, now: datetime, *, most: int, again_after: timedelta) -> tuple[str, ...]:
        """Ids that can be claimed now, for the engine: those that wait longest first.

        None is given again within `again_after`, unless its state changed since, or the owner that claimed it died. One
        to a destination that an earlier slot's open delivery is on its way to has to wait for that: digests come in
        order.
        """
        ...


class Renderings(Protocol):
    """The messages of deliveries as they were rendered first: a resumed delivery goes on with the very same."""

    async def attach(self, delivery: str, edition: str, messages: Sequence[Message]) -> None:
        """Keeps the messages with the delivery unless it has some; equal ones of many deliveries are kept once."""
        ...

    async def attached(self, delivery: str) -> tuple[Message, ...] | None:
        """The messages that were attached; None where none were."""
        ...


class Owners(Protocol):
    """The processes that claim deliveries; a lease that isn't renewed is over.

    An owner is one process from its start to its end: its name must never come again, so that what a dead one had
    claimed is told apart from what a new one claims. On SQLite a process that opens the store ends all older leases.
    """

    async def beat(self, owner: str, *, seconds: float) -> None:
        """Says that the owner is alive for so long, by the database's own clock."""
        ...

    async def leave(self, owner: str) -> None:
        """Ends the owner's lease at once."""
        ...


class Pauses(Protocol):
    """Destinations that refuse everything, until a person has mended it. Nothing is deleted."""

    async def pause(self, to: Destination, reason: str, *, now: datetime) -> bool:
        """Pauses it, and with it its planned deliveries; whether it was not paused before.

        One that is claimed is its owner's to settle, and is not claimed again while the pause lasts; deliveries that
        are planned meanwhile begin as `paused`.
        """
        ...

    async def resume(self, to: Destination, *, now: datetime) -> tuple[str, ...]:
        """Ends the pause; its paused deliveries are planned again. Gives their ids."""
        ...

    async def paused(self) -> tuple[tuple[Destination, str, datetime], ...]:
        """Each paused destination, why and since when."""
        ...


class Deliveries(Protocol):
    """The ledger, as an operator reads and mends it."""

    async def deliveries(
        self,
        *,
        states: Sequence[State] = (),
        schedule: str | None = None,
        to: Destination | None = None,
        since: datetime | None = None,
        most: int = 100,
    ) -> tuple[Delivery, ...]:
        """Those that fit, the newest slot first."""
        ...

    async def delivery(self, beginning: str) -> tuple[Delivery, ...]:
        """Those whose id begins so."""
        ...

    async def history(self, delivery: str) -> tuple[Change, ...]:
        """Every state that it was in, in order."""
        ...

    async def forget(self, before: datetime, *, most: int) -> int:
        """Removes the oldest that ended (sent, skipped, missed, failed) and changed last before then; how many.

        With the last of them go the slots before then that have no delivery. What is open, paused or unknown stays.
        """
        ...

    async def decide(self, delivery: str, state: State, reason: str, *, now: datetime, doubtful: bool = False) -> bool:
        """An operator's word on one that is not claimed: `planned` is tried again; `sent`, `skipped` end it.

        Whether there is such a delivery, and none has it claimed.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """A slot whose time is over while `count` of its deliveries have no result; `first` is one of them."""

    count: int
    first: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The ledger in numbers: deliveries by state, how many are due now, and the slots that are overdue."""

    states: Mapping[State, int]
    due: int
    oldest_due: datetime | None
    overdue: tuple[Overdue, ...]


class Tallies(Protocol):
    """The ledger in numbers."""

    async def tally(self, now: datetime, *, overdue: timedelta) -> Tally:
        """As of now; a slot is overdue once its instant is so long ago."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """So many requests in any second, for what is called `name`; a limit has one rate at all times."""

    per_second: float
    name: str


class TurnRefused(Exception):
    """There is no turn: whoever asked may not act, or nobody can say when it may. Nothing was sent."""


class Gate(Protocol):
    """The rate gate at the HTTP call, shared by all processes of the bot."""

    async def turn(self, *limits: Limit) -> None:
        """Comes back when a request may be made at once under all of these limits, and counts it under each.

        Never more than so many in any second, and evenly spaced: as seen here, before the network's own jitter. The
        narrowest limit comes first (a channel, then all of the platform), in the same order everywhere.

        Raises:
            TurnRefused: there will be none now.
        """
        ...

    async def hold(self, name: str, *, seconds: float) -> None:
        """Nobody gets a turn under this limit for so long: the platform said so."""
        ...
