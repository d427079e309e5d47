"""Events that Slack sends again, because it missed our acknowledgement, are answered once.

Slack repeats an event at once, after a minute and after five, and hourly for a day where delayed events are on
(docs.slack.dev/apis/events-api). What was begun is kept, so that a process begun anew, or one beside this one, doesn't
answer again either.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.installing import Handled

log = logging.getLogger("newsbrief.slack")


class Repeats:
    """Remembers events: the latest here, all of them in what is kept, where there is that."""

    def __init__(self, clock: Clock, handled: Handled | None = None, *, most: int = 20_000) -> None:
        self._clock, self._handled, self._most = clock, handled, most
        self._seen: OrderedDict[str, None] = OrderedDict()

    async def again(self, body: Mapping[str, Any]) -> bool:
        """Whether this event came before; one without an id never did. A store that fails loses nobody's question."""
        identity = body.get("event_id")
        if identity is None:
            return False
        if self.lately(body):
            return True
        if self._handled is None:
            return False
        try:
            return not await self._handled.first_time(f"slack:{identity}", now=self._clock.now())
        except StoreFault as fault:
            log.log(fault.level, "slack.event_not_noted: %s", fault)
            return False

    def lately(self, body: Mapping[str, Any]) -> bool:
        """Whether this process had the event before: enough where answering twice does no harm."""
        identity = body.get("event_id")
        if identity is None:
            return False
        if identity in self._seen:
            self._seen.move_to_end(identity)
            return True
        self._seen[identity] = None
        if len(self._seen) > self._most:
            self._seen.popitem(last=False)
        return False
