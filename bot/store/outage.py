"""A database that is away: said once when it goes, once more for each other reason, and when it is back.

Who works with it tries again by itself, in many places at once; they need not say so too.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Literal

log = logging.getLogger("newsbrief.store")
log.addHandler(logging.NullHandler())  # commands without a log say it by their error alone

Kind = Literal["read", "write"]
STILL_AFTER = 600.0  # seconds until it is said again


class Outages:
    """What is known of one database; safe in any thread. A disk that is full or read-only can still be read."""

    def __init__(self, name: str, *, steady: Callable[[], float] = time.monotonic) -> None:
        self._name, self._steady = name, steady
        self._one_at_a_time = threading.Lock()
        self._away: set[Kind] = set()
        self._since = 0.0
        self._said: dict[str, float] = {}

    def failed(self, kind: Kind, reason: str) -> None:
        """It could not be read or written for this reason, which others may mend."""
        with self._one_at_a_time:
            now = self._steady()
            self._since = self._since if self._away else now
            self._away.add(kind)
            if now - self._said.get(reason, -STILL_AFTER) < STILL_AFTER:
                return
            self._said[reason] = now
            log.warning("store.away: %s: %s. Nothing is lost: what is due waits for it", self._name, reason)

    def worked(self, kind: Kind) -> None:
        """It was read, or written."""
        if not self._away:
            return
        with self._one_at_a_time:
            ended = {"read", kind} >= self._away != set()
            self._away -= {"read", kind}
            if ended:
                self._said.clear()
                seconds = round(self._steady() - self._since, 1)
                log.info("store.back: %s: it works again", self._name, extra={"seconds": seconds})
