from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from briefings.model import Window
from briefings.rendering.dates import date_words, instant_words, machine_date, span_words, window_words

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


@pytest.mark.parametrize(
    ("first", "last", "words", "short"),
    [
        ("2000-02-14", "2000-02-20", "14 to 20 February 2000", "14–20 Feb 2000"),
        ("2000-02-28", "2000-03-05", "28 February to 5 March 2000", "28 Feb–5 Mar 2000"),
        ("1999-12-27", "2000-01-02", "27 December 1999 to 2 January 2000", "27 Dec 1999–2 Jan 2000"),
        ("2010", "2017", "2010 to 2017", "2010–2017"),
        ("2025-04", "2025-06", "April to June 2025", "Apr–Jun 2025"),
        ("2025-04", None, "April 2025", "Apr 2025"),
        ("2025-04", "2025-04", "April 2025", "Apr 2025"),
    ],
)
def test_a_span_says_once_what_both_ends_have(first: str, last: str | None, words: str, short: str) -> None:
    assert span_words(first, last) == words
    assert span_words(first, last, short=True) == short


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
