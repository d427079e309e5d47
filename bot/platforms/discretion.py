"""Logging without secrets: tokens and addresses that hold one are blotted out before anybody reads a record."""

from __future__ import annotations

import logging
import re

_SECRET = re.compile(
    r"\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w-]+|wss?://\S+|https?://[^\s'\")]*/(?:commands|actions|app)/\S+"
    r"|https?://[^\s'\")]*/services/\S+|(?<=with code: )\S+"
    r"|/(?:webhooks|interactions)/\d+/[^\s'\")?]+|\b[\w-]{20,80}\.[\w-]{6}\.[\w-]{27,120}"
)


_EVERY_START = "As you gave `client` as well, `token` will be unused"  # Bolt, because it finds our token as well


def discreet(text: str) -> str:
    """The text without what nobody may read."""
    return _SECRET.sub("(secret)", text)


class Discreet(logging.Filter):
    """Blots out secrets in messages and tracebacks, whoever logs them."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Passes every record on, without its secrets, but for what a library says of every start."""
        if record.getMessage().startswith(_EVERY_START):
            return False
        record.msg, record.args = discreet(record.getMessage()), ()
        if record.exc_info:
            record.exc_text = discreet(logging.Formatter().formatException(record.exc_info))
        return True


def quiet_logger() -> logging.Logger:
    """The logger given to the platforms' libraries, which repeat whole payloads below warnings."""
    logger = logging.getLogger("newsbrief.library")
    logger.setLevel(logging.WARNING)
    if not any(isinstance(each, Discreet) for each in logger.filters):
        logger.addFilter(Discreet())
    return logger
