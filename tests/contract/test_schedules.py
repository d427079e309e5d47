"""Schedules made in chat, and slots as they were planned: one suite over the fake, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.ports.deliveries import delivery_id
from bot.ports.schedules import KeptSchedule, ScheduleChange
from bot.settings.values import Schedule
from tests.contract.kept import AnyStore, Opening, told
from tests.contract.ledgers import CONSOLE, DESK, MINUTE, NOW, PORT, planned, slot, states, the_one

MORNING = KeptSchedule(
    schedule=Schedule(
        name="morning",
        briefing="cambodia",
        cron="0 8 * * mon-fri",
        timezone="Asia/Phnom_Penh",
        to=(PORT, DESK, CONSOLE),
        window="since-last",
        layout="full",
        empty="note",
        catch_up="latest",
        grace=timedelta(hours=2, microseconds=1),
    ),
    origin="chat",
    owner="slack:T0000000001/U0000000001",
    made_at=NOW,
)


def test_a_schedule_comes_back_as_it_was_and_goes(store: Opening) -> None:
    paused = replace(MORNING, paused=NOW, paused_by="discord:1")
    evening = replace(MORNING, schedule=replace(MORNING.schedule, name="Abend"), origin="follow")

    async def story(kept: AnyStore) -> None:
        assert await kept.schedules.kept() == ()
        await kept.schedules.put(MORNING)
        await kept.schedules.put(evening)
        assert await kept.schedules.kept() == (evening, MORNING)
        await kept.schedules.put(paused)
        assert await kept.schedules.kept() == (evening, paused)
        assert await kept.schedules.remove("morning")
        assert not await kept.schedules.remove("morning")
        assert await kept.schedules.kept() == (evening,)

    told(store, story)


def test_what_somebody_did_with_a_schedule_is_kept_with_it_and_outlives_it(store: Opening) -> None:
    made = ScheduleChange(
        schedule="morning", at=NOW, done="created", by="slack:T1/@U1", here="slack:T1/C1", times="0 8 * * * UTC"
    )
    sent, removed = replace(made, done="sent now", at=NOW + MINUTE), replace(made, done="removed", by="discord:@7")
    other = replace(made, schedule="Abend")

    async def story(kept: AnyStore) -> None:
        assert await kept.schedules.changes() == ()
        await kept.schedules.put(MORNING, noted=made)
        await kept.schedules.note(sent)
        await kept.schedules.note(other)
        await kept.schedules.remove("morning", noted=removed)
        assert await kept.schedules.changes() == (removed, other, sent, made)
        assert await kept.schedules.changes("morning", most=2) == (removed, sent)

    told(store, story)


def test_a_slot_is_planned_once_with_a_delivery_to_each_destination(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), to=[PORT, DESK, PORT])
        assert set(ids) == {delivery_id("morning", slot().key, each) for each in (PORT, DESK)}
        assert await planned(kept, slot(), to=[PORT, DESK, CONSOLE]) == (), "known: it stays as it is"
        assert len(await kept.deliveries.deliveries()) == 2
        delivery = await the_one(kept, delivery_id("morning", slot().key, PORT))
        assert (delivery.to, delivery.state, delivery.at, delivery.due) == (PORT, "planned", NOW, NOW)
        assert (delivery.planned, delivery.slot, delivery.tries, delivery.parts) == (NOW, slot().key, 0, None)
        assert await kept.slots.slot("morning", slot().key) == slot()
        assert await kept.slots.slot("evening", slot().key) is None

    told(store, story)


def test_the_watermark_never_goes_back(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        assert await kept.slots.watermark("morning") is None
        for minutes in (0, 5, 3):
            await kept.slots.plan("morning", (), (), watermark=NOW + minutes * MINUTE, now=NOW)
        assert await kept.slots.watermark("morning") == NOW + 5 * MINUTE
        assert await kept.slots.watermark("evening") is None

    told(store, story)


def test_what_is_skipped_or_missed_stands_in_the_ledger_with_its_reason(store: Opening) -> None:
    skipped, missed = slot(state="skipped", reason="a holiday"), slot(5, state="missed", reason="too late\x00")

    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, skipped, missed, slot(10))
        assert ids == (delivery_id("morning", slot(10).key, PORT),)
        found = await kept.deliveries.deliveries(states=("missed", "skipped"))
        assert [(each.state, each.reason) for each in found] == [("missed", "too late\x00"), ("skipped", "a holiday")]
        assert await kept.slots.slots("morning", since=NOW) == (skipped, missed, slot(10))
        assert await kept.slots.slots("morning", since=NOW + MINUTE, most=1) == (slot(10),)
        assert await kept.ledger.claim([each.id for each in found], owner="one", now=NOW) == ()

    told(store, story)


def test_what_a_clock_ahead_of_time_noted_as_missed_is_planned_after_all(store: Opening) -> None:
    ahead = NOW + timedelta(days=400)

    async def story(kept: AnyStore) -> None:
        noted = (slot(state="missed", reason="its grace was over"), slot(5, state="skipped", reason="catch-up"))
        await kept.slots.plan("morning", noted, [PORT], watermark=ahead, now=ahead)
        await planned(kept, slot(10, state="missed"))
        ids = await planned(kept, slot(), slot(5, state="skipped"), slot(10))
        assert ids == (delivery_id("morning", slot().key, PORT),)
        assert await states(kept, ids[0]) == "missed planned"
        found = [each.state for each in await kept.slots.slots("morning", since=NOW)]
        assert found == ["planned", "skipped", "missed"], "what a clock that goes right had noted stays as it is"

    told(store, story)


def test_the_first_edition_of_a_slot_is_its_edition(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        await planned(kept, slot())
        assert await kept.slots.settle_edition("morning", slot().key, "first") == "first"
        assert await kept.slots.settle_edition("morning", slot().key, "second") == "first"
        assert await kept.slots.slot("morning", slot().key) == replace(slot(), edition="first")
        with pytest.raises(LookupError):
            await kept.slots.settle_edition("morning", "no such slot", "first")

    told(store, story)


def test_many_destinations_are_planned_at_once(store: Opening) -> None:
    many = [replace(DESK, channel=str(10**17 + number)) for number in range(2500)]

    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), to=many)
        assert ids == tuple(sorted(delivery_id("morning", slot().key, each) for each in many))
        assert await states(kept, ids[-1]) == "planned"

    told(store, story)
