"""Log lines on standard error: a constant event with its fields, as text or as JSON, and never a secret."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

from bot.platforms.discretion import Discreet, discreet

_OURS = ("newsbrief", "bot")
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class TextLines(logging.Formatter):
    """`time LEVEL event key=value …`."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, with a traceback below it where there is one."""
        fields = "".join(f" {name}={_plain(value)}" for name, value in fields_of(record).items())
        first, *more = super().format(record).split("\n")
        return discreet("\n".join((first + fields, *more)))


class JsonLines(logging.Formatter):
    """An object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.casefold(),
            "event": record.getMessage(),
            **fields_of(record),
        }
        if record.exc_info or record.exc_text:
            line["traceback"] = record.exc_text or self.formatException(record.exc_info or (None, None, None))
        return discreet(json.dumps(line, ensure_ascii=False, default=str))


def fields_of(record: logging.LogRecord) -> dict[str, object]:
    """What was logged besides the event."""
    return {name: value for name, value in vars(record).items() if name not in _STANDARD}


def log_to_stderr(kind: str) -> None:
    """Events of ours from `info` on, warnings of the libraries; `kind` is `text` or `json`."""
    handler = logging.StreamHandler()
    handler.addFilter(Discreet())
    handler.setFormatter(JsonLines() if kind == "json" else TextLines("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)


def _plain(value: object) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if " " in text or not text else text
