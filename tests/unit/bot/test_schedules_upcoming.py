"""What a person sees of a schedule: plain words, cron, zone, and the next times with every change of the clocks."""

from __future__ import annotations

from bot.schedules.upcoming import told, upcoming
from tests.unit.bot.scheduling import a_schedule, utc


def test_a_schedule_is_told_in_plain_words_with_its_next_five_times() -> None:
    assert told(a_schedule("0 8 * * mon-fri", "Europe/Berlin"), utc("2026-03-26T09:00")) == (
        "weekdays at 08:00 · 0 8 * * mon-fri · Europe/Berlin",
        "Fri 27 Mar 2026 08:00 CET (UTC+01:00)",
        "Mon 30 Mar 2026 08:00 CEST (UTC+02:00), the clocks went forward 1 h",
        "Tue 31 Mar 2026 08:00 CEST (UTC+02:00)",
        "Wed 1 Apr 2026 08:00 CEST (UTC+02:00)",
        "Thu 2 Apr 2026 08:00 CEST (UTC+02:00)",
    )


def test_a_zone_without_a_name_for_its_time_is_told_by_its_offset() -> None:
    lines = told(a_schedule("15 2 * * *", "Australia/Lord_Howe"), utc("2026-10-02T18:00"), most=3)
    assert lines[1:] == (
        "Sun 4 Oct 2026 02:30 UTC+11:00, the clocks went forward 30 min",
        "Mon 5 Oct 2026 02:15 UTC+11:00",
        "Tue 6 Oct 2026 02:15 UTC+11:00",
    )
    assert told(a_schedule("0 8 * * *", "UTC"), utc("2026-10-02T18:00"), most=1)[1] == "Sat 3 Oct 2026 08:00 UTC"


def test_the_change_is_marked_where_the_first_of_the_times_lies_behind_it() -> None:
    (first, *_) = upcoming(a_schedule("30 2 * * *", "America/New_York"), utc("2026-11-01T05:59"))
    assert str(first) == "Sun 1 Nov 2026 02:30 EST (UTC-05:00), the clocks went back 1 h"


def test_what_holds_a_slot_back_is_told_beside_it() -> None:
    lines = told(a_schedule(holidays="KH", quiet="22:00-08:30"), utc("2026-11-07T09:00"), most=2)
    assert lines[1:] == (
        "Sun 8 Nov 2026 08:00 UTC+07:00, held until 08:30",
        "Mon 9 Nov 2026 08:00 UTC+07:00, skipped: National Independence Day",
    )
