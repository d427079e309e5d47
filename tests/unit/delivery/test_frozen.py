"""A process that was frozen, or is to end, posts nothing that another may post, and hands over what is left."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.ports.posting import Part
from bot.settings.values import Destination
from tests.unit.delivery.office import MORNING, NEWS, PORTS, Office


def test_a_process_that_was_frozen_posts_nothing_before_it_has_its_lease_again() -> None:
    """Or whose database was away for as long."""
    office = Office()
    office.plan()

    async def story() -> None:
        office.ledger.time += 30.0  # longer than its lease
        ids = await office.ledger.hand_out(office.clock.now(), most=9, again_after=timedelta(seconds=1))
        working = asyncio.ensure_future(office.delivering.work(ids))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not office.discord.taken
        await office.lease.renew()
        await working

    asyncio.run(story())
    assert office.states() == {NEWS: "sent", PORTS: "sent"}, "at once, and not when it is handed out again"


def test_a_process_that_is_to_end_does_not_wait_for_its_lease() -> None:
    office = Office()
    office.plan()

    async def story() -> None:
        office.ledger.time += 30.0
        ids = await office.ledger.hand_out(office.clock.now(), most=9, again_after=timedelta(seconds=1))
        working = asyncio.ensure_future(office.delivering.work(ids))
        await asyncio.sleep(0)
        assert await office.delivering.finish(0.1)
        await working

    asyncio.run(story())
    assert office.states() == {NEWS: "planned", PORTS: "planned"}


def test_a_process_that_is_frozen_between_two_parts_leaves_the_rest_to_the_next() -> None:
    office = Office(replace(MORNING, to=MORNING.to[:1]), parts=3)

    def freezing(to: Destination, part: Part) -> None:
        office.ledger.time += 30.0 if part.key.endswith(".1") and office.process == 1 else 0.0

    office.discord.answer = freezing
    office.plan()
    office.run()
    assert len(office.discord.taken) == 2
    assert office.reasons()[NEWS] == "this process lost its lease"
    office.start()
    office.clock.advance(seconds=15)
    office.run()
    assert [taken.text for taken in office.discord.taken] == [f"e1 full {part}" for part in range(3)]


def test_a_process_that_is_to_end_finishes_the_part_and_hands_the_rest_over_at_once() -> None:
    office = Office(parts=3)

    def ending(to: Destination, part: Part) -> None:
        if part.key.endswith(".1") and office.process == 1:
            office.lease.end()

    office.discord.answer = ending
    office.plan()
    office.run()
    assert office.reasons()[NEWS] == "left to the next process"
    assert asyncio.run(office.delivering.finish(0.1)), "nothing is under way"
    office.start()
    office.clock.advance(seconds=2)
    office.run()
    assert office.states() == {NEWS: "sent", PORTS: "sent"}
    assert len(office.discord.taken) == len(office.slack.taken) == 3
