"""What the stories about schedules, slots and deliveries have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.ports.deliveries import Delivery
from bot.ports.schedules import Slot, SlotState
from bot.settings.values import Destination
from briefings.rendering.chat.message import Message
from tests.contract.kept import AnyStore

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PORT = Destination(platform="slack", channel="C0000000001", within="T0000000001")
DESK = Destination(platform="discord", channel="112233445566778899")
CONSOLE = Destination(platform="console")
MESSAGES = (
    Message(payload={"text": "Dues rise.\x00 “4 %”", "blocks": [1, None, 2.5]}, lines=("a", "b")),
    Message(payload={"text": "詐欺"}, lines=(), place="thread"),
)


def slot(minutes: float = 0, *, state: SlotState = "planned", reason: str = "", schedule: str = "morning") -> Slot:
    """A slot so many minutes from NOW."""
    at = NOW + minutes * MINUTE
    return Slot(schedule=schedule, key=at.isoformat(), at=at, state=state, reason=reason)


async def planned(kept: AnyStore, *slots: Slot, to: Sequence[Destination] = (PORT,)) -> tuple[str, ...]:
    """Plans the slots of a schedule as of NOW; the ids of the planned deliveries."""
    return await kept.slots.plan(slots[0].schedule, slots, to, watermark=slots[-1].at, now=NOW)


async def claimed(kept: AnyStore, *, to: Sequence[Destination] = (PORT,), owner: str = "one") -> tuple[Delivery, ...]:
    """The deliveries of a slot, claimed by an owner who is alive."""
    await kept.owners.beat(owner, seconds=600)
    return await kept.ledger.claim(await planned(kept, slot(), to=to), owner=owner, now=NOW)


async def the_one(kept: AnyStore, delivery: str) -> Delivery:
    """The delivery of this id."""
    (found,) = await kept.deliveries.delivery(delivery)
    return found


async def states(kept: AnyStore, delivery: str) -> str:
    """The states that a delivery was in, in order."""
    return " ".join(change.state for change in await kept.deliveries.history(delivery))
