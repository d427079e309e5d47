"""Schedules, slots, deliveries and their messages as rows, and back."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.ports.deliveries import Delivery, delivery_id
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from bot.store.rows import Row, instant
from briefings.rendering.chat.message import Message


def moment(text: str) -> datetime:
    """An instant as it was kept, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def destination_of(text: str) -> Destination:
    """The destination that writes itself so."""
    platform, _, place = text.partition(":")
    within, _, channel = place.rpartition("/")
    return Destination(platform=platform, channel=channel, within=within or None)


def slot_row(slot: Slot, *, noted: datetime) -> dict[str, object]:
    """A slot, and when it was noted."""
    return {
        "schedule": slot.schedule,
        "key": slot.key,
        "at": instant(slot.at),
        "state": slot.state,
        "reason": slot.reason,
        "edition": slot.edition,
        "noted": instant(noted),
    }


def slot_of(row: Row) -> Slot:
    """The slot of a row."""
    return Slot(
        schedule=row.schedule,
        key=row.key,
        at=moment(row.at),
        state=row.state,
        reason=row.reason,
        edition=row.edition,
    )


def new_delivery_row(slot: Slot, to: Destination, *, planned: datetime) -> dict[str, object]:
    """The delivery of a slot to a destination as it enters the ledger."""
    return {
        "id": delivery_id(slot.schedule, slot.key, to),
        "schedule": slot.schedule,
        "slot": slot.key,
        "destination": str(to),
        "at": instant(slot.at),
        "planned": instant(planned),
        "state": slot.state,
        "reason": slot.reason,
        "changed": instant(planned),
        "due": instant(slot.at),
        "tries": 0,
        "doubtful": False,
        "confirmed": 0,
    }


def delivery_of(row: Row, messages: Sequence[str]) -> Delivery:
    """The delivery of a row and the ids of its confirmed parts."""
    return Delivery(
        id=row.id,
        schedule=row.schedule,
        slot=row.slot,
        at=moment(row.at),
        planned=moment(row.planned),
        to=destination_of(row.destination),
        state=row.state,
        reason=row.reason,
        changed=moment(row.changed),
        due=moment(row.due),
        tries=row.tries,
        doubtful=row.doubtful,
        edition=row.edition,
        parts=row.parts,
        messages=tuple(messages),
    )


def rendering_row(messages: Sequence[Message]) -> dict[str, object]:
    """Messages under the hash of what they say, deflated."""
    said = [[message.payload, message.lines, message.place] for message in messages]
    body = json.dumps(said, separators=(",", ":")).encode()
    return {"id": hashlib.sha256(body).hexdigest(), "body": zlib.compress(body, 6)}


def messages_of(body: bytes) -> tuple[Message, ...]:
    """The messages of a deflated body."""
    said = json.loads(zlib.decompress(body))
    return tuple(Message(payload=payload, lines=tuple(lines), place=place) for payload, lines, place in said)
