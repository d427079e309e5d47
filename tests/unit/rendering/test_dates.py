from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from briefings.model import Window
from briefings.rendering.dates import date_words, instant_words, machine_date, window_words

PHNOM_PENH = timezone(timedelta(hours=7))
KATHMANDU = timezone(timedelta(hours=5, minutes=45))
LIMA = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("value", "words", "short"),
    [
        ("2025-11-07", "7 November 2025", "7 Nov 2025"),
        ("2025-10", "October 2025", "Oct 2025"),
        ("2025", "2025", "2025"),
        ("2025-11-07T23:30:00+00:00", "7 November 2025", "7 Nov 2025"),
        ("2025-W45", "3 to 9 November 2025", "3–9 Nov 2025"),
        ("2025-W44-WE", "1 to 2 November 2025", "1–2 Nov 2025"),
        ("2025-Q3", "July to September 2025", "Jul–Sep 2025"),
        ("2025-SU", "summer 2025", "summer 2025"),
        ("198", "1980s", "1980s"),
        ("20", "21st century", "21st century"),
        ("18", "19th century", "19th century"),
        ("2025-W77", "2025-W77", "2025-W77"),
        ("next spring", "next spring", "next spring"),
        ("2025-13-40", "2025-13-40", "2025-13-40"),
        (None, "", ""),
    ],
)
def test_a_date_is_as_exact_as_its_source(value: str | None, words: str, short: str) -> None:
    assert date_words(value) == words
    assert date_words(value, short=True) == short


def test_an_instant_is_told_in_the_readers_zone() -> None:
    assert date_words("2025-11-07T23:30:00+00:00", zone=PHNOM_PENH) == "8 November 2025"
    assert instant_words("2025-11-14T00:00:00+00:00") == "Friday 14 November 2025, 00:00 UTC"
    assert instant_words("2025-11-14T00:00:00+00:00", zone=PHNOM_PENH) == "Friday 14 November 2025, 07:00 UTC+7"
    assert instant_words("2025-11-14T00:00:00+00:00", zone=KATHMANDU) == "Friday 14 November 2025, 05:45 UTC+5:45"
    assert instant_words("2025-11-14T00:00:00+00:00", zone=LIMA) == "Thursday 13 November 2025, 19:00 UTC−5"
    assert instant_words("2025-11-14") == "14 November 2025"


def test_an_instant_at_the_edge_of_the_calendar_is_told_in_its_own_zone() -> None:
    assert instant_words("9999-12-31T23:59:00+00:00", zone=PHNOM_PENH) == "31 December 9999"


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2025-11-07T00:00:00+00:00", "2025-11-14T00:00:00+00:00", "7 to 14 November 2025"),
        ("2025-10-31", "2025-11-14", "31 October to 14 November 2025"),
        ("2024-12-30", "2025-01-02", "30 December 2024 to 2 January 2025"),
        ("2025-11-14T01:00:00+00:00", "2025-11-14T09:00:00+00:00", "14 November 2025"),
        ("2024", "2025", "2024 to 2025"),
        ("2025-11-07", None, "Since 7 November 2025"),
        (None, "2025-11-14", "Everything up to 14 November 2025"),
        (None, None, "Everything so far"),
    ],
)
def test_the_window_reads_as_a_person_would_say_it(since: str | None, until: str | None, words: str) -> None:
    assert window_words(Window(since=since, until=until)) == words


def test_only_real_dates_are_given_to_machines() -> None:
    good = ["2025-11-07", "2025-10", "2025", "2025-11-07T08:00:00+07:00"]
    assert [machine_date(value) for value in good] == good
    assert [machine_date(value) for value in (None, "soon", "2025-1", '"><b>', "٢٠٢٥")] == [None] * 5
