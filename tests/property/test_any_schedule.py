"""Whatever the cron, the zone and the downtime, whatever the clock does: each slot once, with its reason."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports.schedules import Slot
from bot.schedules.planner import Planner
from bot.schedules.slots import Times
from bot.settings.holidays import holiday
from bot.settings.values import Schedule
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.property.schedules import CRONS, MINUTE, due_by_the_minute, places_in_time, posted_from
from tests.unit.bot.scheduling import a_schedule

SUMMARY = re.compile(r"(missed|skipped):(.+)/(.+)")
COUNT = re.compile(r"\((\d+) slots from")
GAPS = st.lists(st.sampled_from([20, 30, 60, 300, 3600, 7200, 20_000, 90_000]), min_size=1, max_size=8)


@settings(deadline=None, max_examples=60)
@given(cron=CRONS, place=places_in_time(), hours=st.integers(1, 72))
def test_slots_are_those_that_looking_at_every_minute_finds(cron: str, place: tuple[str, datetime], hours: int) -> None:
    zone, after = place
    until = after + timedelta(hours=hours)
    expected = due_by_the_minute(cron, zone, after, until)
    times = Times(cron, zone)
    assert {due.at: due.key for due in times.between(after, until)} == expected
    older, latest = times.latest(after, until, most=5)
    assert [due.at for due in latest] == sorted(expected)[-5:]
    assert (older.count if older else 0) + len(latest) == len(expected)
    assert len(set(expected.values())) == len(expected)


class Life:
    """A bot that lives with one schedule: it looks, it is away, its clock is moved."""

    def __init__(self, schedule: Schedule, start: datetime) -> None:
        self.schedule = schedule
        self.clock = FakeClock(start)
        self.ledger = FakeLedger()
        self.looks = [start]
        self.planned: list[str] = []
        self.planner = self._begin()
        self.look()

    def _begin(self) -> Planner:
        return Planner(lambda: (self.schedule,), slots=self.ledger, schedules=FakeSchedules(), clock=self.clock)

    def look(self, *, restarted: bool = False) -> None:
        self.planner = self._begin() if restarted else self.planner
        planned = asyncio.run(self.planner.look())
        self.planned.extend(planned.deliveries)
        self.looks.append(self.clock.now())

    def slots(self) -> tuple[Slot, ...]:
        since = min(self.looks) - timedelta(days=400)
        return asyncio.run(self.ledger.slots(self.schedule.name, since=since, most=100_000))


@st.composite
def lives(draw: st.DrawFn) -> tuple[Schedule, datetime, list[int], list[bool]]:
    zone, start = draw(places_in_time())
    schedule = a_schedule(
        draw(CRONS),
        zone,
        quiet=draw(st.sampled_from(["", "22:00-07:00", "22:00-07:00", "01:30-02:30"])),
        holidays=draw(st.sampled_from(["", "", "DE", "US-NY", "KH"])),
        catch_up=draw(st.sampled_from(["latest", "all", "skip"])),
        grace=draw(st.sampled_from([timedelta(minutes=5), timedelta(hours=2), timedelta(days=1)])),
    )
    gaps = draw(GAPS)
    return schedule, start, gaps, draw(st.lists(st.booleans(), min_size=len(gaps), max_size=len(gaps)))


@settings(deadline=None, max_examples=60)
@given(lives())
def test_whatever_the_downtime_each_slot_is_planned_skipped_or_missed_once_with_its_reason(
    drawn: tuple[Schedule, datetime, list[int], list[bool]],
) -> None:
    schedule, start, gaps, restarts = drawn
    life = Life(schedule, start)
    for seconds, restarted in zip(gaps, restarts, strict=True):
        life.clock.advance(seconds=seconds)
        life.look(restarted=restarted)
    expected = due_by_the_minute(schedule.cron, schedule.timezone, start, life.clock.now())
    free = posted_from(schedule.quiet, schedule.timezone, start, life.clock.now())
    told = {slot.key: slot for slot in life.slots() if not SUMMARY.fullmatch(slot.key)}
    summed = [slot for slot in life.slots() if SUMMARY.fullmatch(slot.key)]
    at_hand = {at: key for at, key in expected.items() if free[at] <= life.clock.now()}

    assert set(told) <= set(at_hand.values())
    untold = sorted(at for at, key in at_hand.items() if key not in told)
    assert [sum(_covers(slot, at) for slot in summed) for at in untold] == [1] * len(untold)
    assert sum(_count(slot) for slot in summed) == len(untold)
    assert all(slot.reason for slot in life.slots() if slot.state != "planned")
    planned = [slot.at for slot in told.values() if slot.state == "planned"]
    assert len(planned) == len(set(planned))  # quiet hours end with one post
    _as_the_schedule_says(schedule, life.looks, {free[at]: told[key] for at, key in at_hand.items() if key in told})


def _as_the_schedule_says(schedule: Schedule, looks: Sequence[datetime], last: dict[datetime, Slot]) -> None:
    """What became of the last slot of each instant, from the words of the README alone."""
    local = ZoneInfo(schedule.timezone)
    for before, look in pairwise(looks):
        working = []
        for free in sorted(at for at in last if before < at <= look):
            name = holiday(schedule.holidays, free.astimezone(local).date()) if schedule.holidays else None
            if name:
                assert (last[free].state, last[free].reason) == ("skipped", f"holiday: {name}")
            else:
                working.append(free)
        for free in working:
            in_time = look - free <= (MINUTE if schedule.catch_up == "skip" else schedule.grace)
            planned = schedule.catch_up == "all" or (free == working[-1] and in_time)
            late = "skipped" if schedule.catch_up == "skip" else "missed"
            assert last[free].state == ("planned" if planned else "skipped" if in_time else late)


def _covers(summary: Slot, at: datetime) -> bool:
    match = SUMMARY.fullmatch(summary.key)
    assert match
    return match[2] <= f"{at:%Y-%m-%dT%H:%MZ}" <= match[3]


def _count(summary: Slot) -> int:
    match = COUNT.search(summary.reason)
    assert match
    return int(match[1])


MOVES = st.lists(
    st.tuples(st.integers(1, 15), st.sampled_from([-86_400, -3600, -1800, 0, 0, 1800, 3600, 86_400]), st.booleans()),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=30)
@given(
    cron=st.sampled_from(["0 * * * *", "*/15 * * * *", "0 8,17 * * *", "30 2 * * *", "* * * * *"]),
    place=places_in_time(),
    moves=MOVES,
)
def test_however_the_clock_is_moved_no_slot_is_lost_and_none_is_planned_twice(
    cron: str, place: tuple[str, datetime], moves: Iterable[tuple[int, int, bool]]
) -> None:
    zone, start = place
    life = Life(a_schedule(cron, zone), start)
    for looks, moved, restarted in moves:
        for _ in range(looks):
            life.clock.advance(minutes=1)
            life.look()
        life.clock.advance(seconds=moved)
        life.look(restarted=restarted)
    assert len(set(life.planned)) == len(life.planned)
    keys = {slot.key for slot in life.slots()}
    summed = [slot for slot in life.slots() if SUMMARY.fullmatch(slot.key)]
    for at, key in due_by_the_minute(cron, zone, start, max(life.looks)).items():
        assert key in keys or any(_covers(slot, at) for slot in summed)


@settings(deadline=None, max_examples=15)
@given(place=places_in_time(), cron=st.sampled_from(["0 * * * *", "0 8,17 * * *"]), ahead=st.integers(1, 1500))
def test_a_clock_that_runs_ahead_and_is_put_right_costs_nobody_a_digest(
    place: tuple[str, datetime], cron: str, ahead: int
) -> None:
    zone, start = place
    life = Life(a_schedule(cron, zone), start)
    life.clock.advance(minutes=ahead)
    for _ in range(20):
        life.look()
        life.clock.advance(minutes=1)
    life.clock.advance(minutes=-ahead)
    for _ in range(ahead + 60):
        life.look()
        life.clock.advance(minutes=1)
    due = due_by_the_minute(cron, zone, start, life.looks[-1])
    states = {slot.key: slot.state for slot in life.slots()}
    assert [states[key] for key in due.values()] == ["planned"] * len(due)
    assert len(life.planned) == len(set(life.planned)) == sum(state == "planned" for state in states.values())
