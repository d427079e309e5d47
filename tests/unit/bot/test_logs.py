"""An operator follows one digest through the log, and finds no secret in it."""

from __future__ import annotations

import json
import logging

from bot.cli.logs import JsonLines, TextLines

TOKEN = "xoxb-" + "1234567890-abcdefghijkl"


def record(**fields: object) -> logging.LogRecord:
    made = logging.LogRecord("newsbrief.delivery", logging.INFO, __file__, 1, "delivery.%s", ("sent",), None)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def test_a_line_is_an_event_with_its_fields() -> None:
    line = TextLines("%(levelname)s %(message)s").format(record(delivery="3f2a", reason="asked to wait"))
    assert line == 'INFO delivery.sent delivery=3f2a reason="asked to wait"'


def test_programs_get_an_object_a_line() -> None:
    line = json.loads(JsonLines().format(record(schedule="morning", slot="2025-11-14T08:00")))
    assert (line["event"], line["level"], line["schedule"]) == ("delivery.sent", "info", "morning")
    assert "traceback" not in line


def test_a_failure_keeps_its_traceback() -> None:
    made = record()
    try:
        raise ZeroDivisionError("no")
    except ZeroDivisionError as error:
        made.exc_info = (type(error), error, error.__traceback__)
    assert "ZeroDivisionError: no" in json.loads(JsonLines().format(made))["traceback"]
    assert TextLines("%(message)s").format(made).splitlines()[-1] == "ZeroDivisionError: no"


def test_no_field_holds_a_secret() -> None:
    for lines in (JsonLines(), TextLines("%(message)s")):
        assert TOKEN not in lines.format(record(reason=f"refused with {TOKEN}"))
