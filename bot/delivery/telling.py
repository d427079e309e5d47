"""Telling admins what only a person can mend: by direct message or in a channel of theirs, once a day for one thing.

::

    a delivery's trouble ── who answers for it ──> the schedule's owner, else the configured admins
                                                      └── no way to them ──> the log, and `newsbrief deliveries`
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.delivery.mending import SHOWN, next_step, traced
from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.deliveries import OPEN, Delivery
from bot.ports.posting import Part, Posted, Poster
from bot.settings.values import Destination
from briefings.rendering.chat.message import Message

log = logging.getLogger("newsbrief.delivery")

AGAIN_AFTER = timedelta(days=1)
_REMEMBERED = 10_000

Note = Callable[[str], Message]
"""A short message in our own words, as a platform takes it."""
Owners = Callable[[Delivery], Awaitable[Sequence[Destination]]]
"""Those who answer for a delivery."""


class TellingAdmins:
    """Posts a note to those who answer for a destination."""

    def __init__(
        self, posters: Mapping[str, Poster], notes: Mapping[str, Note], *, owners: Owners, clock: Clock
    ) -> None:
        self._posters = posters
        self._notes = notes
        self._owners = owners
        self._clock = clock
        self._told: dict[tuple[str, str, str], datetime] = {}

    async def tell(self, delivery: Delivery, what: str) -> None:
        """Tells whoever answers for the destination; never raises, and never tells the same twice within a day."""
        key = (delivery.schedule, str(delivery.to), what)
        now = self._clock.now()
        told = self._told.get(key)
        if told is not None and timedelta() <= now - told < AGAIN_AFTER:
            return
        if len(self._told) >= _REMEMBERED:
            self._told.pop(next(iter(self._told)))
        self._told[key] = now
        try:
            reached = await self._tell(delivery, what)
            event = "admins.told" if reached else "admins.nobody_told"
            log.warning(event, extra=traced(delivery) | {"what": what, "told": ",".join(reached)})
        except StoreFault as fault:
            log.log(fault.level, "admins.not_told: %s", fault)
        except Exception:  # what can't be told is logged, and stands in the ledger
            log.exception("admins.not_told")

    async def _tell(self, delivery: Delivery, what: str) -> list[str]:
        """Tells all of them; gives those who were reached."""
        reached: list[str] = []
        text = _said(delivery, what)
        for to in await self._owners(delivery):
            poster, note = self._posters.get(to.platform), self._notes.get(to.platform)
            if poster is None or note is None or to == delivery.to:
                continue
            part = Part(key=f"{delivery.id}.{to}.{what}"[:200], message=note(text), title="Newsbrief")
            if isinstance(await poster.post(to, part), Posted):
                reached.append(str(to))
            else:
                log.warning("admins.not_reached", extra={"destination": str(to)})
        return reached


def _said(delivery: Delivery, what: str) -> str:
    """Which digest it is about, what is wrong with it, and the next step."""
    due = "" if delivery.state in OPEN else f", due {delivery.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    step = next_step(delivery) or f"more of it: newsbrief deliveries {delivery.id[:SHOWN]}"
    step = f"{step[0].upper()}{step[1:]}"
    return f"{delivery.schedule} to {delivery.to}{due}: {what.rstrip('.')}. Nothing is lost. {step}"
