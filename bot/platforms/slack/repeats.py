"""Events that Slack sends again, because it missed our acknowledgement, are answered once.

Slack repeats an event at once, after a minute and after five, and hourly for a day where delayed events are on
(docs.slack.dev/apis/events-api). What is remembered is bounded by number; a process begun anew may answer again.
"""

from __future__ import annotations

from collections import OrderedDict


class Repeats:
    """Remembers the latest ids."""

    def __init__(self, most: int = 20_000) -> None:
        self._most = most
        self._seen: OrderedDict[str, None] = OrderedDict()

    def again(self, identity: str | None) -> bool:
        """Whether this id came before; one that is missing never did."""
        if identity is None:
            return False
        if identity in self._seen:
            self._seen.move_to_end(identity)
            return True
        self._seen[identity] = None
        if len(self._seen) > self._most:
            self._seen.popitem(last=False)
        return False
