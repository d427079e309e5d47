"""Deliveries as tables for people, and as fields for programs."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from bot.app.operating import deliveries_called, find_deliveries, paused_destinations
from bot.cli.deliveries import Wanted
from bot.cli.edge import say
from bot.cli.tables import table, zone_words
from bot.cli.terminal import put
from bot.delivery.mending import SHOWN, next_step
from bot.settings.moments import zone
from bot.settings.values import Settings
from briefings.rendering.neutral import neutralise

if TYPE_CHECKING:
    from bot.ports.deliveries import Delivery

HEADINGS = ("ID", "SLOT", "SCHEDULE", "TO", "STATE", "PARTS", "WHY")
AGAIN_AFTER = 2.0  # seconds between two looks of --watch
_CLEAR = "\x1b[H\x1b[2J"


def put_deliveries(settings: Settings, wanted: Wanted) -> None:
    """A row each; what is paused and how many there are of each state goes to standard error."""
    found, lines = _look(settings, wanted)
    put(_table(found, zone(settings.timezone)))
    for line in lines:
        say(line)


def watching(settings: Settings, wanted: Wanted) -> None:
    """The same again and again, until Ctrl-C."""
    with suppress(KeyboardInterrupt):
        while True:
            found, lines = _look(settings, wanted)
            put(_CLEAR + _table(found, zone(settings.timezone)) + "\n" + "\n".join(lines) + "\n")
            time.sleep(AGAIN_AFTER)


def put_one(settings: Settings, delivery: Delivery) -> None:
    """Everything about one delivery, and every state that it was in."""
    local = zone(settings.timezone)
    ((found, history),) = asyncio.run(deliveries_called(settings, delivery.id))
    facts = {
        "delivery": found.id,
        "schedule": found.schedule,
        "slot": f"{_when(found.at, local)} ({found.slot})",
        "to": str(found.to),
        "state": f"{found.state}{f': {found.reason}' if found.reason else ''}",
        "parts": _parts(found),
        "messages": ", ".join(found.messages),
        "edition": found.edition or "",
        "due": _when(found.due, local) if found.state == "planned" else "",
    }
    rows = [f"{name:<9} {neutralise(value)}" for name, value in facts.items() if value]
    rows += [f"  {_when(each.at, local, seconds=True)}  {each.state:<8} {neutralise(each.reason)}" for each in history]
    put("\n".join(rows) + "\n")
    if step := next_step(found):
        say(f"newsbrief: {step}")


def put_export(settings: Settings, wanted: Wanted, kind: str) -> None:
    """Every field of each delivery: `csv` with a line of names, or `jsonl`, an object a line; instants in UTC."""
    import csv
    import io
    import json

    rows = [_fields(delivery) for delivery in _find(settings, wanted)]
    if kind == "jsonl":
        put("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
        return
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(_FIELDS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(row | {"messages": " ".join(row["messages"])} for row in rows)
    put(text.getvalue())


_FIELDS = (
    "id", "schedule", "slot", "at", "to", "state", "reason", "changed", "due", "planned", "tries", "doubtful",
    "edition", "parts", "messages",
)  # fmt: skip


def _fields(delivery: Delivery) -> dict[str, Any]:
    values = {name: getattr(delivery, name) for name in _FIELDS}
    instants = {name: value.isoformat() for name, value in values.items() if isinstance(value, datetime)}
    return values | instants | {"to": str(delivery.to), "messages": list(delivery.messages)}


def _look(settings: Settings, wanted: Wanted) -> tuple[tuple[Delivery, ...], list[str]]:
    found = _find(settings, wanted)
    paused = asyncio.run(paused_destinations(settings))
    local = zone(settings.timezone)
    lines = [
        f"paused: {to} since {_when(since, local)}: {neutralise(why)}; once it is mended: "
        f"newsbrief deliveries --resume {to}"
        for to, why, since in paused
    ]
    counts = Counter(delivery.state for delivery in found)
    total = ", ".join(f"{count} {state}" for state, count in counts.most_common())
    more = f"; --most {wanted.most} shows no more" if len(found) == wanted.most else ""
    return found, [*lines, f"newsbrief: {total or _none(wanted)}{more}"]


def _none(wanted: Wanted) -> str:
    asked = any((wanted.states, wanted.schedule, wanted.to, wanted.since))
    return "no delivery is like that; without options all are shown" if asked else "no deliveries yet"


def _find(settings: Settings, wanted: Wanted) -> tuple[Delivery, ...]:
    return asyncio.run(find_deliveries(settings, **wanted._asdict()))


def _table(deliveries: Sequence[Delivery], local: tzinfo) -> str:
    if not deliveries:
        return ""
    return table([HEADINGS, *(_row(delivery, local) for delivery in deliveries)])


def _row(delivery: Delivery, local: tzinfo) -> tuple[str, ...]:
    return (
        delivery.id[:SHOWN],
        _when(delivery.at, local),
        delivery.schedule,
        str(delivery.to),
        delivery.state,
        _parts(delivery),
        neutralise(delivery.reason) if delivery.state not in ("sent", "claimed") else "",
    )


def _parts(delivery: Delivery) -> str:
    return f"{len(delivery.messages)}/{delivery.parts}" if delivery.parts is not None else "-"


def _when(at: datetime, local: tzinfo, *, seconds: bool = False) -> str:
    there = at.astimezone(local)
    return f"{there:%Y-%m-%d %H:%M{':%S' if seconds else ''}} {zone_words(there)}"
