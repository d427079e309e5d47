"""The planner: every digest once, whatever the bot, the clock and the admins do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.errors import StoreFault
from bot.ports.schedules import KeptSchedule, Slot
from bot.schedules.deciding import MOST
from bot.schedules.planner import Planned, Planner
from bot.settings.values import Destination, Schedule
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.unit.bot.scheduling import CHANNEL, a_schedule, utc


class Bot:
    """A bot with schedules from files and from chat; `restart` is what a new process knows."""

    def __init__(self, *files: Schedule, now: str, ledger: FakeLedger | None = None) -> None:
        self.files = files
        self.clock = FakeClock(utc(now))
        self.ledger = ledger or FakeLedger()
        self.chat = FakeSchedules()
        self.restart()

    def restart(self, *files: Schedule) -> None:
        self.files = files or self.files
        self.planner = Planner(lambda: self.files, slots=self.ledger, schedules=self.chat, clock=self.clock)

    def look(self, at: str | None = None) -> Planned:
        if at:
            self.clock.advance(seconds=(utc(at) - self.clock.now()).total_seconds())
        return asyncio.run(self.planner.look())

    def slots(self, name: str = "morning") -> list[tuple[str, str, str]]:
        found = asyncio.run(self.ledger.slots(name, since=utc("2000-01-01"), most=10_000))
        return [(slot.key, slot.state, slot.reason) for slot in found]


def test_a_digest_is_planned_once_however_often_one_looks() -> None:
    bot = Bot(a_schedule(), now="2026-11-27T12:00")
    assert bot.look() == Planned()
    assert bot.look("2026-11-28T00:59") == Planned()
    planned = bot.look("2026-11-28T01:00")
    assert len(planned.deliveries) == 1
    assert bot.look("2026-11-28T01:00") == bot.look("2026-11-28T01:30") == Planned()
    assert bot.slots() == [("2026-11-28T08:00 Asia/Phnom_Penh", "planned", "")]


def test_a_new_schedule_begins_now_and_brings_no_flood_of_the_past() -> None:
    bot = Bot(a_schedule("* * * * *"), now="2026-11-28T00:00")
    bot.look()
    assert bot.slots() == []


def test_of_what_was_missed_the_latest_is_posted_within_its_grace_and_the_rest_is_noted() -> None:
    bot = Bot(a_schedule("0 */2 * * *", "UTC"), now="2026-11-27T23:00")
    bot.look()
    planned = bot.look("2026-11-28T07:10")
    late = "nothing ran at its time: it was {} late, its grace is 2 h"
    assert bot.slots() == [
        ("2026-11-28T00:00Z", "missed", late.format("7 h 10 min")),
        ("2026-11-28T02:00Z", "missed", late.format("5 h 10 min")),
        ("2026-11-28T04:00Z", "missed", late.format("3 h 10 min")),
        ("2026-11-28T06:00Z", "planned", "caught up, 1 h 10 min late"),
    ]
    assert str(planned) == (
        "caught up: morning (1 h 10 min late); missed: 3 of morning (newsbrief deliveries says why)"
    )


def test_a_slot_whose_grace_is_over_is_missed_and_the_next_comes_on_time() -> None:
    bot = Bot(a_schedule(), now="2026-11-27T12:00")
    bot.look()
    bot.look("2026-11-28T03:01")
    bot.look("2026-11-29T01:00")
    assert [state for _, state, _ in bot.slots()] == ["missed", "planned"]


@pytest.mark.parametrize(
    ("catch_up", "states"),
    [
        ("all", ["planned", "planned", "planned"]),
        ("skip", ["skipped"] * 3),
        ("latest", ["missed", "missed", "planned"]),
    ],
)
def test_catch_up_says_what_becomes_of_missed_slots(catch_up: str, states: list[str]) -> None:
    bot = Bot(a_schedule(catch_up=catch_up, grace=timedelta(hours=2)), now="2026-11-25T12:00")
    bot.look()
    bot.look("2026-11-28T02:00")
    assert [state for _, state, _ in bot.slots()] == states


def test_catch_up_skip_still_posts_what_the_alarm_clock_was_a_moment_late_for() -> None:
    bot = Bot(a_schedule(catch_up="skip"), now="2026-11-27T12:00")
    bot.look()
    assert len(bot.look("2026-11-28T01:00").deliveries) == 1


@pytest.mark.parametrize("catch_up", ["latest", "all", "skip"])
def test_a_month_of_downtime_is_noted_in_few_rows(catch_up: str) -> None:
    bot = Bot(a_schedule("*/15 * * * *", "Europe/Berlin", catch_up=catch_up), now="2026-10-10T00:07")
    bot.look()
    planned = bot.look("2026-11-10T00:07")
    slots = bot.slots()
    assert len(slots) == MOST + 1
    assert slots[0] == (
        "missed:2026-10-10T00:15Z/2026-11-09T11:30Z",
        "missed",
        f"nothing ran at their times ({31 * 96 - MOST} slots from 2026-10-10T00:15Z to 2026-11-09T11:30Z)",
    )
    assert len(planned.deliveries) == (MOST if catch_up == "all" else catch_up == "latest")


def test_what_is_due_in_quiet_hours_waits_for_their_end_and_comes_as_one() -> None:
    bot = Bot(a_schedule("0 * * * *", "UTC", quiet="22:00-07:00"), now="2026-11-27T21:30")
    bot.look()
    for hour in range(22, 24):
        assert bot.look(f"2026-11-27T{hour}:00") == Planned()
    bot.restart()
    assert bot.look("2026-11-28T03:00") == Planned()
    planned = bot.look("2026-11-28T07:00")
    assert len(planned.deliveries) == 1
    assert [state for _, state, _ in bot.slots()] == ["skipped"] * 9 + ["planned"]
    assert bot.slots()[0][2] == "quiet hours: a later slot was put off to the same time"


def test_a_digest_at_eleven_comes_in_the_morning_where_the_night_is_quiet() -> None:
    bot = Bot(a_schedule("0 23 * * *", "UTC", quiet="22:00-07:00"), now="2026-11-27T21:30")
    bot.look()
    bot.look("2026-11-28T06:59")
    assert bot.slots() == []
    bot.look("2026-11-28T07:00")
    assert bot.slots() == [("2026-11-27T23:00 UTC", "planned", "held in quiet hours")]


def test_a_schedule_made_in_quiet_hours_does_not_post_what_was_due_before_it() -> None:
    bot = Bot(a_schedule("30 22 * * *", "UTC", quiet="22:00-07:00"), now="2026-11-27T23:00")
    bot.look()
    bot.look("2026-11-28T02:00")
    bot.restart()
    bot.look("2026-11-28T07:00")
    assert bot.slots() == []


def test_many_slots_of_a_quiet_night_are_one_row_and_were_not_missed() -> None:
    bot = Bot(a_schedule("* * * * *", "UTC", quiet="22:00-07:00"), now="2026-11-27T21:59")
    bot.look()
    bot.look("2026-11-28T07:00")
    key, state, reason = bot.slots()[0]
    assert (key, state) == ("skipped:2026-11-27T22:00Z/2026-11-28T06:10Z", "skipped")
    assert reason.startswith("quiet hours: a later slot was put off to the same time (491 slots from")
    assert [state for _, state, _ in bot.slots()].count("planned") == 1


def test_on_a_holiday_the_slot_is_skipped_with_the_holiday_s_name() -> None:
    bot = Bot(a_schedule(holidays="KH"), now="2026-11-08T12:00")
    bot.look()
    bot.look("2026-11-09T01:00")
    bot.look("2026-11-10T01:00")
    assert bot.slots() == [
        ("2026-11-09T08:00 Asia/Phnom_Penh", "skipped", "holiday: National Independence Day"),
        ("2026-11-10T08:00 Asia/Phnom_Penh", "planned", ""),
    ]


@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_a_day_ahead_and_put_right_loses_no_digest_and_doubles_none(restarted: bool) -> None:
    bot = Bot(a_schedule("0 8,17 * * *", "UTC"), now="2026-11-27T07:50")
    bot.look()
    ahead = bot.look("2026-11-28T07:50")  # nobody knows yet that this is wrong
    assert ahead.deliveries == ()
    if restarted:
        bot.restart()
    assert len(bot.look("2026-11-27T08:10").deliveries) == 1
    assert bot.look("2026-11-27T08:11") == Planned()
    assert len(bot.look("2026-11-27T17:00").deliveries) == 1
    assert len(bot.look("2026-11-28T08:00").deliveries) == 1
    assert [(key[:16], state) for key, state, _ in bot.slots()] == [
        ("2026-11-27T08:00", "planned"),
        ("2026-11-27T17:00", "planned"),
        ("2026-11-28T08:00", "planned"),
    ]


def test_a_clock_set_back_by_an_hour_posts_nothing_again() -> None:
    bot = Bot(a_schedule("*/30 * * * *", "UTC"), now="2026-11-27T06:50")
    bot.look()
    for at in ("07:00", "07:30", "08:00"):
        assert len(bot.look(f"2026-11-27T{at}").deliveries) == 1
    assert bot.look("2026-11-27T07:00") == Planned()
    for minute in (29, 30, 31, 59):
        assert bot.look(f"2026-11-27T07:{minute}") == Planned()
    assert bot.look("2026-11-27T08:00") == Planned()
    assert len(bot.look("2026-11-27T08:30").deliveries) == 1


def test_a_changed_time_counts_from_now_on() -> None:
    bot = Bot(a_schedule("0 9 * * *", "UTC"), now="2026-11-27T07:00")
    bot.look()
    bot.look("2026-11-27T08:30")
    bot.files = (a_schedule("0 8 * * *", "UTC"),)
    bot.look("2026-11-27T08:31")
    bot.restart()
    bot.look("2026-11-27T08:32")
    assert bot.slots() == []
    bot.files = (a_schedule("0 10 * * *", "UTC"),)
    assert len(bot.look("2026-11-27T10:00").deliveries) == 1


def test_eight_o_clock_in_another_zone_is_another_slot_of_the_same_day() -> None:
    bot = Bot(a_schedule("0 8 * * *", "Europe/Berlin"), now="2026-11-27T06:00")
    bot.look()
    bot.look("2026-11-27T07:00")
    bot.restart(a_schedule("0 8 * * *", "America/New_York"))
    bot.look("2026-11-27T13:00")
    assert [key for key, _, _ in bot.slots()] == [
        "2026-11-27T08:00 Europe/Berlin",
        "2026-11-27T08:00 America/New_York",
    ]


def test_a_name_that_comes_back_begins_from_then() -> None:
    other = a_schedule("0 12 * * *", name="noon")
    bot = Bot(a_schedule(catch_up="all"), other, now="2026-10-27T07:00")
    bot.look()
    bot.restart(other)
    bot.look("2026-10-28T07:00")
    bot.look("2026-11-28T07:00")
    bot.restart(a_schedule(catch_up="all"), other)
    bot.look("2026-11-28T07:01")
    assert bot.slots() == []
    assert len(bot.look("2026-11-29T01:00").deliveries) == 1


def kept(schedule: Schedule, made: str, paused: datetime | None = None) -> KeptSchedule:
    return KeptSchedule(
        schedule=schedule, origin="chat", owner="slack:T0123456789/@U1", made_at=utc(made), paused=paused
    )


def test_a_schedule_from_chat_is_planned_from_when_it_was_made_and_not_while_it_is_paused() -> None:
    bot = Bot(now="2026-11-28T00:59")
    schedule = a_schedule(name="mine")
    asyncio.run(bot.chat.put(kept(schedule, "2026-11-28T00:59")))
    assert len(bot.look("2026-11-28T01:00").deliveries) == 1  # the first look comes behind its first slot
    asyncio.run(bot.chat.put(kept(schedule, "2026-11-28T00:59", paused=utc("2026-11-28T02:00"))))
    bot.look("2026-11-29T01:00")
    asyncio.run(bot.chat.put(kept(schedule, "2026-11-28T00:59")))
    bot.look("2026-11-29T01:30")
    assert len(bot.slots("mine")) == 1
    assert len(bot.look("2026-11-30T01:00").deliveries) == 1


def test_a_file_s_schedule_goes_before_one_from_chat_of_the_same_name() -> None:
    bot = Bot(a_schedule(), now="2026-11-28T00:00")
    elsewhere = replace(CHANNEL, channel="C999999999")
    asyncio.run(bot.chat.put(kept(a_schedule(name="Morning", to=(elsewhere,)), "2026-11-27T00:00")))
    bot.look()
    bot.look("2026-11-28T01:00")
    assert [row.to for row in asyncio.run(bot.ledger.deliveries())] == [CHANNEL]


def test_send_now_is_a_slot_of_its_own_and_leaves_the_times_as_they_are() -> None:
    schedule = a_schedule()
    bot = Bot(schedule, now="2026-11-28T00:00")
    bot.look()
    bot.look("2026-11-28T00:30")
    sent = asyncio.run(bot.planner.send_now(schedule, by="slack:T0123456789/@U1"))
    again = asyncio.run(bot.planner.send_now(schedule, by="slack:T0123456789/@U1"))  # a double click
    assert (len(sent.deliveries), again.deliveries) == (1, ())
    assert len(bot.look("2026-11-28T01:00").deliveries) == 1
    assert bot.slots() == [
        ("now:2026-11-28T00:30:00Z", "planned", "sent now by slack:T0123456789/@U1"),
        ("2026-11-28T08:00 Asia/Phnom_Penh", "planned", ""),
    ]


def test_two_planners_on_one_ledger_plan_each_slot_once() -> None:
    one = Bot(a_schedule(), now="2026-11-28T00:00")
    other = Bot(a_schedule(), now="2026-11-28T00:00", ledger=one.ledger)
    for bot in (one, other):
        bot.look()
    found = [bot.look("2026-11-28T01:00").deliveries for bot in (one, other)]
    assert [len(ids) for ids in found] == [1, 0]


class OftenBroken(FakeLedger):
    """A ledger that refuses one schedule until it is mended."""

    broken = True

    async def plan(
        self, schedule: str, slots: Sequence[Slot], to: Sequence[Destination], *, watermark: datetime, now: datetime
    ) -> tuple[str, ...]:
        if self.broken and slots and schedule == "morning":
            raise StoreFault("the database is locked")
        return await super().plan(schedule, slots, to, watermark=watermark, now=now)


def test_one_schedule_s_trouble_holds_no_other_and_is_made_up_for() -> None:
    ledger = OftenBroken()
    bot = Bot(a_schedule(), a_schedule(name="other"), now="2026-11-28T00:00", ledger=ledger)
    bot.look()
    assert [slot.schedule for slot in bot.look("2026-11-28T01:00").slots] == ["other"]
    ledger.broken = False
    bot.restart()  # even a new process knows that not everything was looked at
    assert [slot.schedule for slot in bot.look("2026-11-28T01:01").slots] == ["morning"]


def test_the_log_tells_each_slot_once_under_the_id_of_its_deliveries(caplog: pytest.LogCaptureFixture) -> None:
    bot = Bot(a_schedule(cron="0 8 * * *", timezone="UTC"), now="2025-11-14 07:00")
    with caplog.at_level(logging.INFO, "bot.schedules.planner"):
        bot.look()
        bot.look("2025-11-14 08:00")
        bot.look("2025-11-14 08:01")
    (told,) = caplog.records
    facts = vars(told)
    assert told.getMessage() == "slot.planned"
    assert (facts["slot"], facts["deliveries"]) == (f"{facts['schedule']}/2025-11-14T08:00 UTC", 1)
