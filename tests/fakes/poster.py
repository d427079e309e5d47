"""A platform in memory whose every answer a test may decide: what it took is there, whatever it said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.ports.posting import Absent, CannotLook, Failed, Found, Limited, Outcome, Part, Posted, Refused
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message

Fate = Literal["takes", "lost", "fails", "dies before", "dies after"]
"""Takes it; takes it and the answer is lost; fails before it is taken; the process ends before or after it is taken."""


class Died(BaseException):
    """The process is gone: nothing behind it runs."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that is there for everybody to see."""

    to: str
    key: str
    text: str
    under: str | None


@dataclass(slots=True)
class FakePoster:
    """Takes what is posted; `fates` are used up one by one, then everything is taken.

    `answer` may decide instead, by destination and part. `blind` says why nothing can be looked up, `fixed` why nothing
    can be edited.
    """

    fates: list[Fate] = field(default_factory=list)
    answer: Callable[[Destination, Part], Limited | Failed | Refused | None] = lambda to, part: None
    blind: str = ""
    fixed: str = ""
    parts: int = 1
    taken: list[Taken] = field(default_factory=list)
    looks: int = 0
    rendered: int = 0

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        self.rendered += 1
        told = " ".join(edition.notices) if not edition.cards else edition.id
        return tuple(
            Message(
                payload={"text": f"{told} {layout} {number}"},
                lines=(),
                place="thread" if number and layout == "thread" else "channel",
            )
            for number in range(self.parts)
        )

    async def post(self, to: Destination, part: Part) -> Outcome:
        if (said := self.answer(to, part)) is not None:
            return said
        fate = self.fates.pop(0) if self.fates else "takes"
        if fate == "dies before":
            raise Died
        if fate == "fails":
            return Failed(reason="503", doubtful=False)
        self.taken.append(Taken(str(to), part.key, str(part.message.payload["text"]), part.under))
        if fate == "dies after":
            raise Died
        if fate == "lost":
            return Failed(reason="the answer got lost", doubtful=True)
        return Posted(message=f"m{len(self.taken)}")

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        self.looks += 1
        if self.blind:
            return CannotLook(reason=self.blind)
        for number, taken in enumerate(self.taken, 1):
            if (taken.to, taken.key) == (str(to), part.key):
                return Posted(message=f"m{number}")
        return Absent()

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        if self.fixed:
            return Refused(reason=self.fixed, place=False)
        was = self.taken[int(message[1:]) - 1]
        self.taken[int(message[1:]) - 1] = Taken(str(to), was.key, str(part.message.payload["text"]), was.under)
        return Posted(message=message)
