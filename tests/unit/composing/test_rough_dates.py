"""No note names the year, month or week of a date that is told roughly."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose, find_dates

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
DAM = Briefing(name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam",)),))


def noted(text: str) -> list[str]:
    document = Document.from_text(text, title="Merrow", published="2026-03-11")
    (line,) = compose(DAM, [document], now=NOW).cards[0].lines
    return [note.text for note in line.notes]


@pytest.mark.parametrize(
    "when",
    [
        "more than four decades ago",
        "nearly three years ago",
        "at least two weeks ago",
        "over a month ago",
        "about seven years ago",
        "two or three years ago",
        "two years or so ago",
        "a couple of years ago",
        "half a century ago",
        "thirty years ago",
        "18 months ago",
        "well over a year ago",
    ],
)
def test_a_rough_date_gets_no_note(when: str) -> None:
    assert noted(f"The Merrow dam was opened {when} by the mayor.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Le barrage (dam) de Merrow a été fermé il y a plus de trois ans à cause des pluies de la région.",
        "La presa (dam) de Merrow se cerró hace casi dos meses por las lluvias de la región.",
        "Der Damm (dam) von Merrow wurde vor rund drei Jahren wegen der Regenfälle geschlossen.",
    ],
)
def test_nor_does_one_in_another_language(text: str) -> None:
    assert noted(text) == []


@pytest.mark.parametrize(
    ("when", "note"),
    [
        ("just two years ago", "2024"),
        ("three years ago", "2023"),
        ("two weeks ago", "23 February to 1 March 2026"),
        ("last month", "February 2026"),
    ],
)
def test_a_plain_one_is_resolved(when: str, note: str) -> None:
    assert noted(f"The Merrow dam was opened {when} by the mayor.") == [note]


def test_what_is_compared_is_no_rough_date() -> None:
    (date,) = find_dates("Sales at the dam rose 5% over last year.", published="2026-03-11")
    assert (date.value, date.rough) == ("2025", False)


def test_a_rough_date_keeps_its_value_to_sort_by() -> None:
    (date,) = find_dates("It was launched more than four decades ago.", published="2026-03-11")
    assert (date.value, date.rough) == ("1986", True)


def test_a_weekday_almost_a_week_back_gets_no_note() -> None:
    assert noted("The Merrow dam, shut on Tuesday of last week, was opened on Thursday.")[1:] == []
    assert noted("The Merrow dam was opened on Friday.") == ["6 March 2026"]
