"""Rows that a reader can place in time and space: a move has its day, a month's jobs their month, the dead a cause."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 7, 11, 8, 0, tzinfo=UTC)
KENYA = Briefing(name="kenya", title="News", scope=("*",), topics=())
LEAD = "Nairobi is a town in Kenya where much happens. It was so again. "


def rows(text: str, title: str = "News") -> list[tuple[str, str, str | None]]:
    document = Document.from_text(text, title=title, publisher="Post", published="2026-07-10")
    cards = compose(KENYA, [document], now=NOW).cards
    return [(each.label, each.text, each.as_of) for card in cards for each in card.figures]


@pytest.mark.parametrize(
    "text",
    [
        "The Lorne Index then rose 3 percent, brokers say.",
        "The unemployment rate in Kenya fell to 5.1 percent, traders say.",
        "The bank of Kenya has been aiming for an unemployment rate of 6.5 percent.",
        "One survey of Kenya is of firms (which found that the jobless rate rose to 7.9 percent).",
        "The yield on 10-year bonds of Kenya sank to 3.4 percent.",
        "Average hourly wages in Kenya rose to $4, the bank says.",
        "Inflation in Kenya (which is planned to fall) will slow to 3 percent.",
    ],
)
def test_what_moves_or_is_told_month_by_month_needs_its_time(text: str) -> None:
    assert rows(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The unemployment rate in Kenya fell to 5.1 percent in May.",
            ("unemployment rate in Kenya", "5.1 percent", "2026-05"),
        ),
        (
            "Over the past three weeks, the Lorne Index rose 3 percent.",
            ("rise in Lorne Index over the past three weeks", "3 percent", "2026-07-10"),
        ),
        ("Unemployment in Kenya is 5.1 percent, the bank says.", ("unemployment in Kenya", "5.1 percent", None)),
    ],
)
def test_a_time_that_the_sentence_tells_is_the_rows(text: str, row: tuple[str, str, str | None]) -> None:
    assert row in rows(LEAD + text)


def test_the_sentence_before_tells_the_month_of_jobs_and_not_of_a_year_long_past() -> None:
    told = LEAD + "Hiring in Kenya picked up in June after a slow May. The jobless rate {}."
    assert rows(told.format("fell to 4 percent")) == [("jobless rate in Kenya", "4 percent", "2026-06")]
    assert rows(told.format("had been at 4 percent before the crisis of 2008")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Makers of toys cut 13,000 jobs in June, a bleak report showed.",
        "The jobless rate in Kenya was under 4 percent in five provinces in June.",
        "In Lorne, the jobless rate was 7.4 percent in June, the bank of Kenya says.",
        "The bank of Kenya keeps its rate until the unemployment rate falls to 6.5 percent.",
    ],
)
def test_what_is_of_a_part_or_a_condition_is_not_a_countrys(text: str) -> None:
    assert rows(LEAD + text) == []


def test_so_many_dead_need_what_they_died_of() -> None:
    assert rows("More than 4,000 people have been killed in Kenya, police say.") == []
    told = rows("The Ebola outbreak has killed more than 4,000 people in Kenya.")
    assert told == [("people killed by the Ebola outbreak in Kenya", "more than 4,000", "2026-07-10")]
    told = rows("More than 4,000 people have been killed in Kenya.", "Earthquake in Kenya")
    assert told == [("people killed in an earthquake in Kenya", "more than 4,000", "2026-07-10")]


def test_the_only_day_of_a_sentence_is_that_of_its_deed() -> None:
    told = rows(LEAD + "A group of 300 people entered Kenya by a bridge on Wednesday.")
    assert told == [("people who entered Kenya", "300", "2026-07-08")]


def test_what_has_come_together_is_so_as_of_its_paper() -> None:
    assert rows(LEAD + "Kenya has recorded 700 deaths.") == [("deaths recorded by Kenya", "700", "2026-07-10")]


def test_what_was_reported_is_told_whole() -> None:
    assert rows("The office of Kenya reported 9,400 new applications for benefits on Friday.") == []


def test_those_whom_somebody_is_tried_for_were_not_hurt_where_he_is() -> None:
    assert rows("A driver may be jailed for a crash that killed four people, police in Kenya said.") == []
