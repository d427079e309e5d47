"""What a person can do about a delivery, and what a log calls it."""

from __future__ import annotations

from bot.ports.deliveries import Delivery
from bot.ports.schedules import slot_name

SHOWN = 8  # characters of an id: enough for a person to tell deliveries apart


def next_step(delivery: Delivery) -> str:
    """The command that mends what its state says; empty where there is nothing to do."""
    name = f"newsbrief deliveries {delivery.id[:SHOWN]}"
    match delivery.state:
        case "unknown":
            return f"look whether it is in {delivery.to}, then: {name} --decide sent | retry"
        case "failed":
            return f"once it is mended, to post it all the same: {name} --decide retry"
        case "missed" | "skipped":
            return f"to post it all the same: {name} --decide retry"
        case "paused":
            return f"once {delivery.to} is mended: newsbrief deliveries --resume {delivery.to}"
        case _:
            return ""


def traced(delivery: Delivery) -> dict[str, str]:
    """The fields of a log line about it: `slot` is the one id from the planned slot to its messages."""
    return {
        "slot": slot_name(delivery.schedule, delivery.slot),
        "delivery": delivery.id,
        "schedule": delivery.schedule,
        "destination": str(delivery.to),
    }
