"""Times and places as people write them in settings: durations, zones, windows, crons, destinations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.settings.cron import read_cron
from bot.settings.destinations import read_destination
from bot.settings.moments import duration, instant, window_start, zone

NOW = datetime(2025, 11, 14, 1, 30, tzinfo=UTC)
PHNOM_PENH = zone("Asia/Phnom_Penh")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("90s", timedelta(seconds=90)),
        ("30m", timedelta(minutes=30)),
        ("2h", timedelta(hours=2)),
        ("1d12h", timedelta(hours=36)),
        ("2w", timedelta(days=14)),
    ],
)
def test_a_duration_is_written_with_its_units(text: str, span: timedelta) -> None:
    assert duration(text) == span


@pytest.mark.parametrize("text", ["", "2", "h", "0h", "-1h", "2 hours", "1m1h", "999999999999d"])
def test_what_is_no_duration_is_answered_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match="is not a duration; write 90s, 30m, 2h"):
        duration(text)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Asia/Phnom Penh", "Asia/Phnom_Penh"),
        ("europe/berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("America/NewYork", "America/New_York"),
    ],
)
def test_a_zone_that_is_not_there_is_answered_with_the_nearest(name: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"is not an IANA time zone; did you mean '{meant}'"):
        zone(name)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "/etc/localtime", "America", "\0"])
def test_a_path_is_no_zone(name: str) -> None:
    with pytest.raises(ValueError, match="is not an IANA time zone"):
        zone(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-11-14T08:00:00+07:00", "2025-11-14T08:00:00+07:00"),
        ("2025-11-14T08:00:00Z", "2025-11-14T15:00:00+07:00"),
        ("2025-11-14T08:00:00", "2025-11-14T08:00:00+07:00"),
        ("2025-11-14", "2025-11-14T00:00:00+07:00"),
    ],
)
def test_an_instant_without_a_zone_is_taken_in_the_configured_one(text: str, expected: str) -> None:
    assert instant(text, PHNOM_PENH).isoformat() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("24h", "2025-11-13T08:30:00+07:00"),
        ("7d", "2025-11-07T08:30:00+07:00"),
        ("today", "2025-11-14T00:00:00+07:00"),
        ("2025-11-01", "2025-11-01T00:00:00+07:00"),
        ("since 2025-11-01", "2025-11-01T00:00:00+07:00"),
    ],
)
def test_a_window_begins_where_its_words_say(text: str, expected: str) -> None:
    start = window_start(text, now=NOW, local=PHNOM_PENH)
    assert start is not None
    assert start.isoformat() == expected


def test_a_day_is_a_day_there_on_the_morning_the_clocks_change() -> None:
    berlin = zone("Europe/Berlin")
    start = window_start("24h", now=datetime(2025, 10, 26, 8, tzinfo=UTC), local=berlin)
    assert start is not None
    assert start.isoformat() == "2025-10-25T10:00:00+02:00"  # 24 hours before 09:00+01:00


def test_since_last_leaves_the_beginning_to_the_ledger() -> None:
    assert window_start("since-last", now=NOW, local=PHNOM_PENH) is None


@pytest.mark.parametrize("text", ["yesterday", "", "since", "2025-13-01", "99999w99999d"])
def test_what_is_no_window_is_answered_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match="is not a window; write since-last, today, a span such as 24h"):
        window_start(text, now=NOW, local=PHNOM_PENH)


def test_a_cron_is_read_as_crontab_reads_it() -> None:
    cron = read_cron("*/20 8-10 1,15 JAN-mar mon-fri")
    assert (cron.minutes, cron.hours, cron.days, cron.months) == ((0, 20, 40), (8, 9, 10), (1, 15), (1, 2, 3))
    assert (cron.weekdays, cron.any_day, cron.any_weekday) == ((1, 2, 3, 4, 5), False, False)


@pytest.mark.parametrize("weekdays", ["0,6", "sat,sun", "sat-sun", "6-7", "saturday,sunday"])
def test_seven_ways_to_say_the_weekend_mean_the_same_days(weekdays: str) -> None:
    assert read_cron(f"0 8 * * {weekdays}").weekdays == (0, 6)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("0 8 * *", "has 4 fields of 5: minute hour day month weekday"),
        ("60 8 * * *", "'60' is no minute; it goes from 0 to 59"),
        ("0 24 * * *", "'24' is no hour"),
        ("0 8 * * funday", "'funday' is no weekday; it goes from 0 to 7, or sun, mon"),
        ("0 8 * smarch *", "'smarch' is no month"),
        ("0 5-1 * * *", "'5-1' is no range for the hour"),
        ("*/0 * * * *", "is no range for the minute"),
        ("*-5 * * * *", "write a number, a range such as 1-5, a list or"),
        ("0 8 30 feb *", "never comes: none of its months has a day 30"),
        ("0 8 31 4,6,9,11 *", "never comes"),
    ],
)
def test_a_cron_that_cannot_be_meant_says_which_field_is_wrong(text: str, mistake: str) -> None:
    with pytest.raises(ValueError, match="cron") as caught:
        read_cron(text)
    assert mistake in str(caught.value)


def test_the_thirtieth_of_february_may_come_as_a_monday() -> None:
    assert read_cron("0 8 30 2 mon").weekdays == (1,)  # crontab(5) takes either day field


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("slack:#news", "names no Slack channel; write its id"),
        ("slack:acme/C0123456789", "names no Slack channel"),
        ("slack:", "names no Slack channel"),
        ("discord:news", "names no Discord channel; write its id"),
        ("slack-webhook:https://hooks.slack.com/x", "write a name, never the address"),
        ("console:here", "says too much"),
        ("slak:C0123456789", "unknown platform 'slak' in destination 'slak:C0123456789'; did you mean 'slack'"),
        ("email:me", "a destination begins with slack, discord"),
    ],
)
def test_a_destination_that_leads_nowhere_says_how_it_is_written(text: str, mistake: str) -> None:
    with pytest.raises(ValueError, match=r"destination|names|says") as caught:
        read_destination(text)
    assert mistake in str(caught.value)
