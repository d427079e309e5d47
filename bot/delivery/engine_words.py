"""What DBOS logs, for whoever runs the bot: a line each, and what its threads repeat every second said once.

It would log beside our handlers, in a form of its own; here its records go the way of ours, as text or as JSON.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable

log = logging.getLogger("newsbrief.engine")

_LOGGER = "dbos"
_DATABASE = re.compile(r"\((?:psycopg|sqlite3)\.(?:\w+\.)?(?:Operational|Interface|Internal|Database)Error\) ([^\n]*)")
_AWAY = re.compile(r"(?:Notification listener error|psycopg\.OperationalError|Database connection \w+): ([^\n]*)")
_SAID_BY_US = ("DBOS failed to launch", "System database accessed before DBOS was launched")
AGAIN_AFTER = 600.0  # seconds until the same is said again


class EngineWords(logging.Handler):
    """Says what is new. That its server is away is said by who shares it, where it is `shared`."""

    def __init__(self, *, shared: bool, steady: Callable[[], float] = time.monotonic) -> None:
        super().__init__(logging.WARNING)
        self._shared, self._steady = shared, steady
        self._said: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Says the record in our words, or not at all; only a mistake keeps its traceback."""
        text = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        everything = f"{text} {error}"
        if any(words in everything for words in _SAID_BY_US):
            return
        away = _DATABASE.search(everything) or _AWAY.search(everything)
        if away is None:
            line = f"engine.says: {text.partition(chr(10))[0]}"
        elif self._shared:
            return
        else:
            line, error = f"engine.away: its own tables: {away[1]}", None
        if self._is_new(line):
            log.log(record.levelno, "%s", line, exc_info=error)

    def _is_new(self, line: str) -> bool:
        now = self._steady()
        if now - self._said.get(line, -AGAIN_AFTER) < AGAIN_AFTER:
            return False
        self._said = {each: at for each, at in self._said.items() if now - at < AGAIN_AFTER} | {line: now}
        return True


def let_it_speak_plainly(*, shared: bool) -> None:
    """Has DBOS log through us. It brings no handler of its own where it finds one."""
    logger = logging.getLogger(_LOGGER)
    if not any(isinstance(each, EngineWords) for each in logger.handlers):
        logger.addHandler(EngineWords(shared=shared))
        logger.propagate = False
