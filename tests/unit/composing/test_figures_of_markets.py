"""Rows of markets: closing levels beside those of the day before, each of the day of its trading."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Figure


def figures(*papers: tuple[str, str, str]) -> tuple[Figure, ...]:
    """The rows of a card made of papers: day, title and text of each."""
    documents = [Document.from_text(text, title=title, published=day) for day, title, text in papers]
    topic = Topic(key="markets", title="Markets", match=("Nasdaq", "Dow", "Nikkei", "DAX", "index", "stock*"))
    briefing = Briefing(name="markets", title="Markets", scope=("stock*", "index", "Nasdaq", "Dow"), topics=(topic,))
    return compose(briefing, documents, now=datetime(2026, 7, 10, 8, tzinfo=UTC)).cards[0].figures


def rows(*papers: tuple[str, str, str]) -> list[tuple[str, str, str | None]]:
    return [(each.label, each.text, each.as_of) for each in figures(*papers)]


# 9 July 2026 is a Thursday, 5 July a Sunday.


def test_a_closing_level_and_the_share_it_moved_by_are_of_the_day_that_the_paper_opens_with() -> None:
    text = (
        "Stock markets in New York sank on Wednesday as traders fled to gold. The Nasdaq Composite lost 51.2 points, "
        "or 2.7%, closing at 1,803.4, its lowest level since May 2009."
    )
    assert rows(("2026-07-09", "New York stocks sink", text)) == [
        ("fall in Nasdaq Composite index", "2.7%", "2026-07-08"),
        ("Nasdaq Composite index", "1,803.4", "2026-07-08"),
    ]


def test_the_level_of_an_earlier_paper_is_the_old_one_whatever_it_calls_the_index() -> None:
    old = "Stock markets in New York fell today. The Dow Jones Industrial Average ended the day at 9,210.5."
    new = "Stock markets in New York rose today. The Dow rallied late in the day, closing at 9,390.2."
    found = figures(("2026-07-07", "Stocks fall", old), ("2026-07-09", "Stocks rise", new))
    assert [(each.text, each.as_of) for each in found] == [("9,390.2", "2026-07-09")]
    assert found[0].previous is not None
    assert (found[0].previous.text, found[0].previous.as_of) == ("9,210.5", "2026-07-07")


def test_the_old_level_of_a_session_that_is_unsure_has_no_day() -> None:
    old = (
        "Stock markets in New York fell on Monday. Two more fell today. The Nasdaq Composite lost 8 points, closing at "
        "812."
    )
    new = "Stock markets in New York rose today. The Nasdaq Composite rallied late in the day, closing at 840.2."
    found = figures(("2026-07-07", "Stocks fall", old), ("2026-07-09", "Stocks rise", new))
    levels = [each for each in found if each.previous]
    assert [(each.text, each.previous.text, each.previous.as_of) for each in levels if each.previous] == [
        ("840.2", "812", None)
    ]


def test_a_record_since_long_ago_does_not_hide_the_day() -> None:
    text = "In Osk, the DAX index fell 5.5 percent - its biggest fall since the 11 September 2001 attacks."
    assert rows(("2026-07-09", "Stock markets fall", text)) == [("fall in DAX index", "5.5 percent", "2026-07-09")]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (
            "2026-07-09",
            "Tokyo stocks slid on Thursday. Then New York lost its calm. The Dow was down 2% as banks fell.",
        ),
        ("2026-07-08", "New York stocks slid Friday. The Dow was down 2% as banks fell."),
        ("2026-07-05", "New York stocks slid as gold rose. The Dow was down 2% as banks fell."),
        (
            "2026-07-09",
            "New York stocks slid on Wednesday and Thursday. The Dow was down 2% as banks fell.",
        ),
        (
            "2026-07-09",
            "Stocks slid on Wednesday. Two indexes fell today. The Dow was down 2% as banks fell.",
        ),
    ],
)
def test_a_move_whose_day_is_unsure_is_no_row(day: str, text: str) -> None:
    assert rows((day, "Stocks slide", text)) == []


def test_a_day_that_only_names_another_event_is_not_the_trading_s() -> None:
    text = "The S&P 500 Index fell 0.6% in New York, adding to declines after Wednesday’s rout of banks."
    assert rows(("2026-07-09", "Stocks fall", text)) == [("fall in S&P 500 Index", "0.6%", "2026-07-09")]


def test_what_another_clause_tells_of_the_week_is_no_move_of_a_day() -> None:
    text = "Stock prices rose. The Dow gained over 3% over the course of the week, while the Nasdaq was up almost 5%."
    assert rows(("2026-07-09", "Stocks rise", text)) == [("rise in Dow index over the week", "over 3%", "2026-07-09")]


@pytest.mark.parametrize(
    "text",
    [
        "The Dow Jones Industrial Average fell below 8,000 before it recovered.",
        "The Dow Jones Industrial Average fell 210 points to 8,439.2 by 17:30 UTC.",
        "The Dow Jones Industrial Average dropped to below the 5000 mark.",
    ],
)
def test_a_round_level_that_it_passed_and_one_of_an_hour_are_no_levels(text: str) -> None:
    found = rows(("2026-07-09", "Stocks fall", f"Stock markets fell today. {text}"))
    assert [label for label, _, _ in found if not label.startswith("fall")] == []


def test_what_a_close_is_besides_makes_it_no_level_of_each_day_and_no_move_of_the_year() -> None:
    text = (
        "Stock markets in New York rose on Wednesday. The Nasdaq composite index advanced 0.14 percent to close at "
        "2,457.2 a day after closing at its highest level since 2001."
    )
    assert rows(("2026-07-09", "New York stocks rise", text)) == [
        ("rise in Nasdaq composite index", "0.14 percent", "2026-07-08"),
        ("Nasdaq composite index", "2,457.2", "2026-07-08"),
    ]
    text = (
        "Stock markets in New York rose on Wednesday. The Nasdaq composite index advanced 1.4 points, or 0.14 percent, "
        "to 322.5, the highest so far this year."
    )
    told = rows(("2026-07-09", "New York stocks rise", text))
    assert not any("so far" in label for label, _, _ in told)


def test_an_index_that_a_word_describes_is_the_same_one() -> None:
    old = "Stocks in Osk fell on Monday. The OSDAQ index dropped 2.85 points to 612.9."
    new = "Stocks in Osk rose on Wednesday. The tech-rich OSDAQ index gained 4.98 points to 622.1."
    told = rows(("2026-07-06", "Osk stocks fall", old), ("2026-07-08", "Osk stocks rise", new))
    assert not any(text == "2.85 points" for _, text, _ in told)


def test_a_weekday_of_no_certain_week_dates_no_row_and_stops_nothing() -> None:
    text = "The Dow rose 2 percent to 10,120.40 on Tuesday after falling on Wednesday. Stocks had waited on Tuesday."
    assert rows(("2026-07-06", "Markets", text)) == [("rise in Dow index", "2 percent", "2026-07-07")]
