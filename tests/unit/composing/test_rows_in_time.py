"""The rows of a card in time: no pair runs backwards, and the newest and weightiest dead stand first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.figures.certain import runs_back
from briefings.composing.figures.stated import Stated
from briefings.composing.passages import Cut
from briefings.language.numbers import find_figures

NOW = datetime(2026, 8, 31, 8, 0, tzinfo=UTC)
OSK = Briefing(name="osk", title="Osk", scope=("Osk",), topics=())


def rows(*articles: tuple[str, str], now: datetime = NOW) -> list[tuple[str, str, str | None]]:
    documents = [Document.from_text(text, publisher=f"Post {day}", published=day) for day, text in articles]
    (card,) = compose(OSK, documents, now=now).cards
    return [(figure.label, figure.text, figure.as_of) for figure in card.figures]


def of_day(as_of: str | None) -> Stated:
    text = "Osk has 12 boats."
    (passage,) = Cut(Document.from_text(text), 0).passages
    return Stated(passage, find_figures(text)[0], "boats in Osk", as_of)


@pytest.mark.parametrize(
    ("earlier", "one", "back"),
    [
        ("2026-08-25", "2026-08-24", True),
        ("2026-08-24", "2026-08-25", False),
        ("2026-08-24", "2026-08-24", False),
        ("2026-08", "2026-07-31", True),
        ("2026-Q1", "2026-Q2", False),
        ("2026", "2025", True),
        (None, "2026-08-24", False),
        ("2026-08-24", None, False),
    ],
)
def test_a_value_of_a_later_time_is_none_before(earlier: str | None, one: str | None, *, back: bool) -> None:
    assert runs_back(of_day(earlier), of_day(one)) is back


def test_the_session_before_is_no_value_that_the_last_one_led_to() -> None:
    told = (
        "Shares in Osk ended lower on Friday with the Osk Index falling 12 points to close at 2,310 points. "
        "On Thursday, the Osk Index rose 9 points to end at 2,322 points."
    )
    assert rows(("2026-08-28", told)) == [
        ("fall in Osk Index", "12 points", "2026-08-28"),
        ("Osk Index", "2,310 points", "2026-08-28"),
    ]


OLD = [
    ("2026-08-03", "Three farmers were killed when a barge sank at Sarn in Osk on Monday, police said."),
    ("2026-08-05", "Two miners were killed when a shaft fell in at Marwen in Osk on Wednesday, police said."),
    ("2026-08-07", "Four hikers were killed by an avalanche at Tolm in Osk on Friday, rescuers said."),
]


def test_those_of_yesterday_stand_before_those_of_weeks_ago() -> None:
    new = ("2026-08-30", "Twenty people were wounded when a ferry burned at Brell in Osk on Sunday, doctors said.")
    first, *others = rows(*OLD, new)
    assert first[1:] == ("Twenty", "2026-08-30")
    assert {day for _, _, day in others} <= {"2026-08-03", "2026-08-05", "2026-08-07"}


def test_of_one_day_the_event_of_most_dead_stands_first_with_its_wounded() -> None:
    small = ("2026-08-30", "Two people were killed when a bus burned at Brell in Osk on Sunday, doctors said.")
    large = ("2026-08-30", "Nine people were killed and 30 wounded when a train derailed at Tolm in Osk on Sunday.")
    labels = [(label, text) for label, text, _ in rows(small, large)]
    assert labels == [
        ("people killed when a train derailed at Tolm", "Nine"),
        ("people wounded when a train derailed at Tolm", "30"),
        ("people killed at Brell", "Two"),
    ]


def test_many_dead_of_this_month_stand_before_a_few_of_weeks_ago() -> None:
    quake = ("2026-08-10", "A quake at Vell in Osk killed 900 people on Monday, the ministry said.")
    fresh = ("2026-08-30", "Two people were killed when a bus burned at Brell in Osk on Sunday, doctors said.")
    assert [text for _, text, _ in rows(*OLD, quake, fresh)][:2] == ["Two", "900"]


def test_an_old_count_of_a_mine_is_no_part_of_what_its_dead_have_come_to() -> None:
    first = ("2026-08-20", "Osk radio: 17 people were killed in a coal mine explosion in Kenya's Vellin Province.")
    last = ("2026-08-27", "The death toll from a mine blast in Kenya last week has risen to 41, Osk radio said.")
    assert [text for _, text, _ in rows(first, last)] == ["41"]


def test_attacks_of_two_days_in_a_land_are_two_whichever_names_the_town() -> None:
    first = ("2026-08-20", "At least 90 people were wounded in a bombing at Tolm in Kenya on Thursday, Osk radio said.")
    last = ("2026-08-30", "Twenty people were wounded in a suicide attack in Kenya on Sunday, Osk radio said.")
    assert {text for _, text, _ in rows(first, last)} == {"Twenty", "at least 90"}


def test_the_same_count_retold_days_later_is_one() -> None:
    first = ("2026-08-20", "At least 90 people were wounded in a bombing at Tolm in Kenya on Thursday, Osk radio said.")
    again = ("2026-08-25", "At least 90 people were wounded in last week's bombing in Kenya, Osk radio said.")
    assert len(rows(first, again)) == 1
