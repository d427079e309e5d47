"""Schedules as people make and mend them in chat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.ports.deliveries import Delivery
from bot.ports.schedules import Origin
from bot.settings.values import Destination, Schedule
from briefings.model import Edition

Act = Literal["pause", "resume", "remove", "send now", "preview"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks, and where: a person and the channel they are in, which is the person where they are in none.

    `admin` says that the platform lets them manage the workspace or server; `zone` is theirs, where it is known.
    """

    person: Destination
    here: Destination
    admin: bool
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A schedule as it is shown: what it means in plain words, its next times and rules, and since when who paused it.

    `next` is the first of the times, in UTC; None where the calendar ends.
    """

    schedule: Schedule
    origin: Origin
    words: str
    times: tuple[str, ...]
    rules: str = ""
    owner: str = ""
    paused: str = ""
    next: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What a destination would get now; `empty` says in plain words why there is nothing in it to tell."""

    to: Destination
    edition: Edition
    empty: str | None


class Foresees(Protocol):
    """Says what a schedule would post, through the very path that posts it; nothing is posted or noted."""

    async def foresee(self, schedule: Schedule, to: Destination) -> Foreseen:
        """What this destination would get now."""
        ...


class Scheduling(Protocol):
    """Makes, lists and mends schedules. Whoever may not is refused in plain words.

    Every method raises WrongUsage for what cannot be done, and UnknownName for a name that nobody has.
    """

    async def create(self, values: Mapping[str, object], asker: Asker) -> Listed:
        """Makes a schedule from values as a file's entry has them; it posts where it was asked for."""
        ...

    async def follow(self, briefing: str, when: str, asker: Asker) -> Listed:
        """Sends a briefing to the asker by direct message, in the place of an earlier wish of theirs."""
        ...

    async def listed(self, asker: Asker) -> tuple[Listed, ...]:
        """The schedules that the asker may see, by name."""
        ...

    async def last(self, schedule: str) -> tuple[Delivery, ...]:
        """What became of its latest slot, a delivery for each destination; nothing where none was due yet."""
        ...

    async def foresee(self, schedule: Schedule, asker: Asker) -> Foreseen:
        """What the schedule would post now where it is asked, or to its first destination where it doesn't go there."""
        ...

    async def act(self, act: Act, name: str, asker: Asker) -> Listed:
        """Does it, and gives the schedule as it is then; a preview does nothing."""
        ...
