"""The alarm clock: it looks at once, again and again, and at the very time that a schedule is due."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from bot.schedules.alarm import Alarm, DueTrigger
from bot.schedules.planner import Planned
from bot.schedules.running import Standing
from bot.schedules.slots import Times, times_of
from bot.settings.values import Schedule
from tests.unit.bot.scheduling import a_schedule, utc


class Planning:
    """A planner that counts how often it is woken."""

    def __init__(self, *schedules: Schedule, broken: int = 0) -> None:
        self.schedules = schedules
        self.broken = broken
        self.looks: list[str | None] = []
        self.third, self.read = asyncio.Event(), asyncio.Event()
        self.away = False

    async def running(self) -> tuple[Standing, ...]:
        self.read.set()
        if self.away:
            raise OSError("the database is gone for a minute")
        return tuple(Standing(schedule=each, origin="file") for each in self.schedules)

    async def look(self, only: str | None = None) -> Planned:
        self.looks.append(only)
        if len(self.looks) == 3:
            self.third.set()
        if len(self.looks) <= self.broken:
            raise OSError("the database is gone for a minute")
        return Planned(deliveries=(f"d{len(self.looks)}",))


def ringing(story: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(story(), timeout=30))


def test_it_looks_when_it_starts_and_sweeps_from_then_on_whatever_fails() -> None:
    async def story() -> None:
        planner, handed = Planning(a_schedule(), broken=2), list[str]()

        async def then(planned: Planned) -> None:
            handed.extend(planned.deliveries)

        alarm = Alarm(planner, then=then, sweep=timedelta(milliseconds=10))
        assert await alarm.start() == Planned()  # the first look fails, and the bot lives on
        await planner.third.wait()
        await asyncio.sleep(0)
        alarm.stop()
        assert handed[:1] == ["d3"]

    ringing(story)


def test_it_has_an_alarm_for_each_schedule_at_the_instant_that_the_planner_will_find() -> None:
    async def story() -> None:
        morning, other = a_schedule("0 8 * * 1", "Europe/Berlin"), a_schedule("0 0 29 2 *", "UTC", name="leap")
        planner = Planning(morning, other)

        async def then(planned: Planned) -> None:
            assert planned.deliveries

        alarm = Alarm(planner, then=then)
        await alarm.start()
        rings = alarm.alarms()
        assert set(rings) == {"sweep", "morning", "leap"}
        for schedule in (morning, other):
            due = times_of(schedule.cron, schedule.timezone).after(rings[schedule.name] - timedelta(seconds=1))
            assert due is not None
            assert due.at == rings[schedule.name]
        planner.schedules = (other,)
        await alarm.sync()
        assert set(alarm.alarms()) == {"sweep", "leap"}
        alarm.stop()
        alarm.stop()

    ringing(story)


def test_who_does_not_lead_plans_nothing() -> None:
    async def story() -> None:
        planner = Planning(a_schedule())

        async def then(planned: Planned) -> None:
            raise AssertionError(planned)

        async def follows() -> bool:
            return False

        alarm = Alarm(planner, then=then, leads=follows)
        assert await alarm.start() == Planned()
        assert planner.looks == []
        alarm.stop()

    ringing(story)


def test_a_month_of_sleep_is_one_ring_and_a_repeated_hour_is_no_endless_loop() -> None:
    trigger = DueTrigger(Times("* * * * *", "Europe/Berlin"))
    assert trigger.get_next_fire_time(utc("2026-10-01T00:00"), utc("2026-11-01T00:00")) == utc("2026-11-01T00:01")
    local = datetime(2026, 10, 25, 0, 59, 30, tzinfo=UTC)
    assert trigger.get_next_fire_time(None, local) == utc("2026-10-25T01:00")  # two o'clock for the second time


def test_a_schedule_that_is_made_or_changed_is_set_at_once_and_a_failure_waits_for_the_sweep() -> None:
    async def story() -> None:
        planner, changed = Planning(), asyncio.Event()

        async def then(planned: Planned) -> None:
            assert planned.deliveries

        alarm = Alarm(planner, then=then, sweep=timedelta(days=1))
        await alarm.start()
        heeding = asyncio.create_task(alarm.heed(changed))

        async def after_change(*schedules: Schedule) -> set[str]:
            planner.schedules = schedules
            planner.read.clear()
            changed.set()
            await planner.read.wait()
            await alarm.sync()  # one after the other: this one is behind the one that was heeded
            return set(alarm.alarms())

        assert await after_change(a_schedule("0 8 * * *", "UTC")) == {"sweep", "morning"}
        eight = alarm.alarms()["morning"]
        assert await after_change(a_schedule("0 9 * * *", "UTC")) == {"sweep", "morning"}
        assert (eight.hour, alarm.alarms()["morning"].hour) == (8, 9)
        planner.away = True
        planner.read.clear()
        changed.set()
        await planner.read.wait()
        planner.away = False
        assert await after_change() == {"sweep"}, "a change that could not be read is heeded with the next"
        heeding.cancel()
        alarm.stop()

    ringing(story)
