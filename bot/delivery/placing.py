"""The parts of a claimed delivery: posted or found, one after another, and confirmed in the ledger.

::

    doubtful? ── find ── there ───────────┐
                  └ absent ── post ── ok ─┴──> confirm, and the next part
                                └── else: the verdict that ends this attempt
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.delivery.deciding import Again, Post, Terms, Verdict, after_look, after_post
from bot.delivery.desk import Desk, NotOurs
from bot.delivery.mending import traced
from bot.ports.deliveries import Delivery
from bot.ports.posting import Outcome, Part, Posted, Poster

log = logging.getLogger("newsbrief.delivery")

SHORT = timedelta(seconds=5)  # a wait that is spent holding the claim
LAG = 1.5  # seconds before a look-up: a channel's history may show a post a moment late
ROUNDS = 5  # posts and look-ups of one part before the delivery gives way to others


class Placing:
    """Places the parts of one delivery; `done` are the platform's ids of those that are confirmed."""

    def __init__(self, desk: Desk, poster: Poster, delivery: Delivery, terms: Terms) -> None:
        self._desk = desk
        self._poster = poster
        self._delivery = delivery
        self._terms = terms
        self._was_there = False
        self._doubtful = delivery.doubtful
        self.done = list(delivery.messages)

    async def post(self, part: Part) -> Verdict:
        """Posts the next part, or finds that it is there."""
        return await self._placed(part, lambda: self._poster.post(self._delivery.to, part), look=True)

    async def edit(self, message: str, part: Part) -> Verdict:
        """Puts the next part in the place of a message; that may be done twice, so nothing is looked for."""
        return await self._placed(part, lambda: self._poster.edit(self._delivery.to, message, part), look=False)

    async def confirm(self, message: str) -> None:
        """Writes down that the part is there.

        Raises:
            NotOurs: another process has the delivery now.
        """
        desk, delivery, now = self._desk, self._delivery.id, self._desk.clock.now()
        owner = desk.lease.owner
        ours = await desk.persist(lambda: desk.ledger.confirm(delivery, owner=owner, message=message, now=now))
        if not ours:
            raise NotOurs
        self.done.append(message)
        self._doubtful = self._doubtful and self._was_there  # whoever posted this one may have posted the next

    async def _placed(self, part: Part, place: Callable[[], Awaitable[Outcome]], *, look: bool) -> Verdict:
        doubtful = self._doubtful
        verdict: Verdict = Again(due=self._desk.clock.now(), reason="not tried yet", doubtful=doubtful)
        for _ in range(ROUNDS):
            verdict = await self._look(part) if doubtful and look else Post()
            if isinstance(verdict, Post):
                verdict = await self._try(place)
            if not isinstance(verdict, Again) or not self._desk.lease.held:
                return verdict
            doubtful = verdict.doubtful
            if (wait := verdict.due - self._desk.clock.now()) > SHORT:
                return verdict
            await self._desk.sleep(max(wait.total_seconds(), 0.0))
        return verdict

    async def _look(self, part: Part) -> Verdict:
        await self._desk.sleep(LAG)
        since = min(self._delivery.at, self._delivery.planned)  # planned again where the ledger is a copy put back
        found = await self._poster.find(self._delivery.to, part, since=since)
        self._was_there = isinstance(found, Posted)
        if self._was_there:
            log.info("delivery.found", extra=traced(self._delivery) | {"part": part.key})
        return after_look(found, self._delivery, self._terms, now=self._desk.clock.now())

    async def _try(self, place: Callable[[], Awaitable[Outcome]]) -> Verdict:
        if (waiting := self._desk.handed_over()) is not None:
            return waiting
        outcome = await place()
        return after_post(outcome, self._delivery, self._terms, now=self._desk.clock.now())
