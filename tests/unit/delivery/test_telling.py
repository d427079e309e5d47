"""Admins are told which digest is in trouble, why, and the very command that mends it."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.delivery.telling import TellingAdmins
from bot.ports.deliveries import Delivery, State
from bot.settings.destinations import read_destination
from bot.settings.values import Destination
from tests.fakes.clock import FakeClock
from tests.fakes.poster import FakePoster
from tests.unit.delivery.office import note

AT = datetime(2025, 11, 14, 8, tzinfo=UTC)
GONE, ADMINS = read_destination("slack:C0123456789"), read_destination("slack:C0000000009")
DELIVERY = Delivery(
    id="3f2a91aa0000", schedule="morning", slot="2025-11-14T08:00", at=AT, planned=AT, to=GONE, state="claimed",
    reason="", changed=AT, due=AT,
)  # fmt: skip


def told(state: State, what: str, *, times: int = 1, to: tuple[Destination, ...] = (ADMINS, GONE)) -> list[str]:
    """What stands in the admins' channel."""
    slack = FakePoster()

    async def owners(_: Delivery) -> tuple[Destination, ...]:
        return to

    admins = TellingAdmins({"slack": slack}, {"slack": note}, owners=owners, clock=FakeClock(AT))
    for _ in range(times):
        asyncio.run(admins.tell(replace(DELIVERY, state=state), what))
    return [each.text for each in slack.taken]


@pytest.mark.parametrize(
    ("state", "step"),
    [
        ("paused", "Once slack:C0123456789 is mended: newsbrief deliveries --resume slack:C0123456789"),
        ("failed", "Once it is mended, to post it all the same: newsbrief deliveries 3f2a91aa --decide retry"),
        (
            "unknown",
            "Look whether it is in slack:C0123456789, then: newsbrief deliveries 3f2a91aa --decide sent | retry",
        ),
        ("claimed", "More of it: newsbrief deliveries 3f2a91aa"),
    ],
)
def test_the_note_names_digest_reason_and_next_step(state: State, step: str) -> None:
    (said,) = told(state, "paused: the channel is gone.")
    assert said.startswith("morning to slack:C0123456789")
    assert ": paused: the channel is gone. Nothing is lost. " in said
    assert said.endswith(step)


def test_it_says_when_the_digest_was_due() -> None:
    assert "slack:C0123456789, due 2025-11-14 08:00 UTC: " in told("paused", "paused: gone")[0]


def test_the_same_is_told_once_a_day_and_never_into_the_place_that_is_gone() -> None:
    assert len(told("paused", "paused: gone", times=3)) == 1


def test_the_log_says_whom_it_reached_and_where_nobody_could_be(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "newsbrief"):
        told("paused", "paused: gone")
        told("paused", "paused: gone", to=(GONE,))
    reached, nobody = caplog.records
    assert (reached.getMessage(), vars(reached)["told"]) == ("admins.told", str(ADMINS))
    assert (nobody.getMessage(), vars(nobody)["told"]) == ("admins.nobody_told", "")
