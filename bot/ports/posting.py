"""Posting an edition to a destination, part by part, so that each part is there once whatever dies.

::

    Edition ── render ──> messages, kept with the delivery ──> for each: find where doubtful, else post ──> its id

What a platform answers becomes one of the outcomes below; nothing else crosses this port.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One message of a delivery. `key` is the same whenever it is tried again, and unlike any other part's.

    `first` is the id of the delivery's first part, None for that one itself: in a forum all others stand below it.
    `under` is the id of the part in the channel that a message for the thread answers to; None for one in the channel.
    `title` names a thread or forum post, `tags` are for a forum post.
    """

    key: str
    message: Message
    first: str | None = None
    under: str | None = None
    title: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """It is there. `message` is what the platform calls it: all that finding and editing it again needs."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limited:
    """Certainly not posted: too many requests. Try again after so many `seconds`; `scope` says what is limited."""

    seconds: float
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """Not posted, and trying again may help; `doubtful` where it may have been posted all the same."""

    reason: str
    doubtful: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Certainly not posted, and only a person can change that: the channel is gone, a right is missing.

    `place` where every post there would be refused; otherwise it is this message that the platform will not take.
    """

    reason: str
    place: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """It was looked for, and it is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotLook:
    """Whether it is there can't be told, and why."""

    reason: str


Outcome = Posted | Limited | Failed | Refused
Found = Posted | Absent | CannotLook | Limited | Failed


class Poster(Protocol):
    """The way to the destinations of one platform."""

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages of the edition, in the order to post them; the same for the same edition and templates."""
        ...

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part, once at most; never raises for what a platform or a network does."""
        ...

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Looks for a part that may have been posted since then. A look-up that failed never says `Absent`."""
        ...

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Puts the part in the place of a message of ours; doing it twice does no harm."""
        ...
