"""At which instants a schedule is due: through both changes of the clocks, leap days and long times."""

from __future__ import annotations

import time
from datetime import datetime, timedelta

import pytest
from apscheduler.triggers.cron import CronTrigger

from bot.schedules.slots import Times
from tests.unit.bot.scheduling import utc


def due(cron: str, zone: str, after: str, until: str) -> list[tuple[str, str]]:
    """Instants in UTC and keys."""
    return [(f"{each.at:%m-%dT%H:%M}", each.key) for each in Times(cron, zone).between(utc(after), utc(until))]


def instants(cron: str, zone: str, after: str, until: str) -> list[str]:
    return [at for at, _ in due(cron, zone, after, until)]


def test_phnom_penh_has_eight_o_clock_at_one_in_the_night_utc_all_the_year() -> None:
    assert due("0 8 * * *", "Asia/Phnom_Penh", "2026-03-28T00:00", "2026-03-30T00:00") == [
        ("03-28T01:00", "2026-03-28T08:00 Asia/Phnom_Penh"),
        ("03-29T01:00", "2026-03-29T08:00 Asia/Phnom_Penh"),
    ]


def test_new_york_leaps_over_half_past_two_and_the_slot_comes_at_the_first_instant_after_the_gap() -> None:
    assert due("30 2 * * *", "America/New_York", "2026-03-07T12:00", "2026-03-09T12:00") == [
        ("03-08T07:00", "2026-03-08T03:00 America/New_York"),
        ("03-09T06:30", "2026-03-09T02:30 America/New_York"),
    ]


def test_new_york_has_half_past_one_twice_and_the_slot_comes_the_first_time_only() -> None:
    assert due("30 1 * * *", "America/New_York", "2026-10-31T12:00", "2026-11-02T12:00") == [
        ("11-01T05:30", "2026-11-01T01:30 America/New_York"),
        ("11-02T06:30", "2026-11-02T01:30 America/New_York"),
    ]
    assert instants("30 1 * * *", "America/New_York", "2026-11-01T05:45", "2026-11-01T12:00") == []


def test_times_that_berlin_leaps_over_are_one_slot_with_the_time_behind_the_gap() -> None:
    assert due("0,30 2,3 * * *", "Europe/Berlin", "2026-03-28T12:00", "2026-03-29T12:00") == [
        ("03-29T01:00", "2026-03-29T03:00 Europe/Berlin"),
        ("03-29T01:30", "2026-03-29T03:30 Europe/Berlin"),
    ]


def test_every_hour_and_every_half_hour_go_by_real_time_in_berlin() -> None:
    assert instants("0 * * * *", "Europe/Berlin", "2026-03-29T00:00", "2026-03-29T03:00") == [
        "03-29T01:00", "03-29T02:00", "03-29T03:00",
    ]  # fmt: skip
    assert instants("*/30 * * * *", "Europe/Berlin", "2026-10-25T00:00", "2026-10-25T02:00") == [
        "10-25T00:30", "10-25T01:00", "10-25T01:30", "10-25T02:00",
    ]  # fmt: skip
    repeated = due("0 * * * *", "Europe/Berlin", "2026-10-24T23:30", "2026-10-25T01:00")
    assert [key for _, key in repeated] == ["2026-10-25T00:00Z", "2026-10-25T01:00Z"]  # two o'clock, both times


def test_lord_howe_moves_its_clocks_by_half_an_hour() -> None:
    zone = "Australia/Lord_Howe"
    assert due("15 2 * * *", zone, "2026-10-02T18:00", "2026-10-05T00:00") == [
        ("10-03T15:30", f"2026-10-04T02:30 {zone}"),  # 02:00 to 02:30 are leapt over
        ("10-04T15:15", f"2026-10-05T02:15 {zone}"),
    ]
    assert due("45 1 * * *", zone, "2026-04-03T18:00", "2026-04-06T00:00") == [
        ("04-04T14:45", f"2026-04-05T01:45 {zone}"),  # 01:30 to 02:00 come twice
        ("04-05T15:15", f"2026-04-06T01:45 {zone}"),
    ]
    assert instants("*/30 * * * *", zone, "2026-04-04T14:00", "2026-04-04T16:00") == [
        "04-04T14:30", "04-04T15:00", "04-04T15:30", "04-04T16:00",
    ]  # fmt: skip


def test_a_day_that_samoa_never_had_still_has_its_slot() -> None:
    assert [key for _, key in due("0 8 * * *", "Pacific/Apia", "2011-12-29T18:00", "2011-12-31T12:00")] == [
        "2011-12-31T00:00 Pacific/Apia",  # for the 30th
        "2011-12-31T08:00 Pacific/Apia",
    ]


@pytest.mark.parametrize(
    ("cron", "after", "comes"),
    [
        ("0 9 29 2 *", "2026-01-01T00:00", "2028-02-29T09:00"),
        ("0 9 29 2 *", "2097-01-01T00:00", "2104-02-29T09:00"),  # 2100 is no leap year
        ("0 9 29 2 */7", "2088-03-01T00:00", "2128-02-29T09:00"),  # a Sunday too
        ("0 9 30 2 mon", "2026-01-01T00:00", "2026-02-02T09:00"),  # either day field
        ("0 9 */2 * mon", "2026-01-05T10:00", "2026-01-19T09:00"),  # both, where one begins with *
        ("0 9 * * mon#1", "2026-01-06T00:00", "2026-02-02T09:00"),
        ("0 9 * * fri#last", "2026-01-06T00:00", "2026-01-30T09:00"),
        ("0 9 31 * *", "2026-02-01T00:00", "2026-03-31T09:00"),
        ("0 9 * * 7", "2026-01-05T00:00", "2026-01-11T09:00"),
        ("0 9 * * 1", "2026-01-06T00:00", "2026-01-12T09:00"),  # Monday, whatever a library counts from
        ("59 23 31 12 *", "2026-12-31T23:59", "2027-12-31T23:59"),
        ("0 8 * * *; 30 17 * * mon-fri", "2026-01-09T08:00", "2026-01-09T17:30"),
    ],
)
def test_the_next_time_is_found_however_far_it_is(cron: str, after: str, comes: str) -> None:
    found = Times(cron, "UTC").after(utc(after))
    assert found is not None
    assert f"{found.at:%Y-%m-%dT%H:%M}" == comes


def test_at_one_instant_two_crons_are_one_slot() -> None:
    assert due("0 8 * * *; */30 * * * *", "UTC", "2026-01-01T07:30", "2026-01-01T08:30") == [
        ("01-01T08:00", "2026-01-01T08:00 UTC"),
        ("01-01T08:30", "2026-01-01T08:30Z"),
    ]


def test_the_end_of_the_calendar_is_no_error() -> None:
    end = utc("9999-12-31T23:30")
    assert Times("0 8 * * *", "UTC").after(end) is None
    assert Times("45 23 * * *", "UTC").after(end) is not None


def test_the_latest_slots_are_told_and_those_before_them_counted() -> None:
    after, until = utc("2021-01-01T00:00"), utc("2026-01-01T00:00")
    older, latest = Times("*/15 * * * *", "Europe/Berlin").latest(after, until, most=10)
    assert older is not None
    assert older.count + len(latest) == (until - after) // timedelta(minutes=15)
    assert (older.first.at, latest[-1].at) == (after + timedelta(minutes=15), until)
    assert older.last.at == latest[0].at - timedelta(minutes=15)
    assert Times("0 8 * * *", "UTC").latest(utc("2026-01-01T00:00"), utc("2026-01-04T00:00"), most=3)[0] is None
    assert Times("0 8 * * *", "UTC").latest(until, after, most=3) == (None, ())


@pytest.mark.parametrize(
    "cron", ["0 8 * * mon-fri", "*/20 8-10 * jan,mar sat,sun", "5,35 */6 1,15,31 * *", "0 9 29 2 *", "59 23 * 12 fri"]
)
@pytest.mark.parametrize("zone", ["Asia/Phnom_Penh", "UTC", "Asia/Kathmandu"])
def test_where_no_clock_changes_apscheduler_finds_the_same(cron: str, zone: str) -> None:
    trigger, times = CronTrigger.from_crontab(cron, timezone=zone), Times(cron, zone)  # named weekdays mean one thing
    at: datetime | None = utc("2026-01-01T00:00")
    for _ in range(60):
        assert at is not None
        found = times.after(at)
        theirs = trigger.get_next_fire_time(None, at + timedelta(microseconds=1))
        assert (found.at if found else None) == theirs
        at = found.at if found else None


def test_ten_thousand_schedules_find_their_next_time_in_a_second() -> None:
    zones = ("Europe/Berlin", "America/New_York", "Asia/Phnom_Penh", "Australia/Lord_Howe")
    every = [Times(f"{n % 60} {n % 24} * * {n % 7}", zones[n % 4]) for n in range(2_000)]
    now, best = utc("2026-03-27T12:00"), float("inf")
    for _ in range(3):
        begun = time.process_time()
        assert all(each.after(now) for each in every)
        best = min(best, time.process_time() - begun)
    assert best < len(every) / 10_000  # seconds of the processor: 0.05 on a slow machine of two cores
