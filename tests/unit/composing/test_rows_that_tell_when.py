"""Rows of a known time: a market's day as its own clause names it, the quarter of a result, the day of the dead."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 7, 10, 20, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("*",), topics=())

Row = tuple[str, str, str | None]


def rows(text: str, title: str = "Osk") -> list[Row]:
    """The rows of a paper of 10 July 2026, a Friday."""
    document = Document.from_text(text, title=title, publisher="Post", published="2026-07-10")
    cards = compose(ALL, [document], now=NOW).cards
    return [(each.label, each.text, each.as_of) for card in cards for each in card.figures]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The yield on 10-year Osk bonds declined three basis points to 2.63 percent Thursday.",
            ("yield on 10-year Osk bonds", "2.63 percent", "2026-07-09"),
        ),
        (
            "Each grant is based on Brandt’s stock price of $170.94 at Thursday’s close.",
            ("Brandt’s stock price", "$170.94", "2026-07-09"),
        ),
        (
            "Brandt Corp. shares fell as much as 3 percent Friday and were on track to the lowest close since 2019.",
            ("fall in shares of Brandt Corp", "as much as 3 percent", "2026-07-10"),
        ),
        (
            "Brandt Corp. shares fell as much as 7.9 percent -- the most since 2018.",
            ("fall in shares of Brandt Corp", "as much as 7.9 percent", "2026-07-10"),
        ),
        (
            "Brent crude for March delivery dropped 60 cents to $52.12 a barrel at 7:53 a.m. in London.",
            ("Brent crude", "$52.12 a barrel", "2026-07-10"),
        ),
        (
            "Brandt Corp. shares rose as much as 6.2 percent in early trading, in which its rivals will gain.",
            ("rise in shares of Brandt Corp", "as much as 6.2 percent", "2026-07-10"),
        ),
        (
            "Brandt Corp. shares are falling 2.4 percent in pre-market trading after a poor report, as was Marwen on "
            "Thursday.",
            ("fall in shares of Brandt Corp", "2.4 percent", "2026-07-10"),
        ),
    ],
)
def test_a_market_has_the_day_that_its_own_clause_tells(text: str, row: Row) -> None:
    assert row in rows(text)


def test_a_move_in_a_quarter_is_of_no_day() -> None:
    text = "In a quarter where firms spent much on shares, the Lorne Index is down 15 percent, the most since 2008."
    assert rows(text, "Stocks fall") == []


def test_a_move_that_has_been_is_no_plan_whatever_the_clause_ahead_plans() -> None:
    told = rows("As the firms of Osk plan to spend on new shares, the Lorne Index is down 15 percent.")
    assert [label for label, _, _ in told] == ["fall in Lorne Index"]


def test_a_result_is_of_the_only_quarter_that_its_paper_tells_of() -> None:
    told = rows("Brandt Corp. beat forecasts. Its revenue was $243 million in the period.", "Brandt’s Q4 pleases")
    assert ("revenue of Brandt Corp in the fourth quarter", "$243 million", None) in told
    text = (
        "Brandt Corp. shares fell as it posted first-quarter earnings of 57 cents a share on revenue of $1.6 million."
    )
    assert "revenue of Brandt Corp in the first quarter" in [label for label, _, _ in rows(text)]


@pytest.mark.parametrize(
    "text",
    [
        "In the four years since a blast rocked Osk — killing eight people — mains have been renewed.",
        "A week of unrest followed the killings of two black men in Osk by guards.",
        "Vell has shut its airport in the wake of two crashes in Osk and Marrak that killed 346 people.",
    ],
)
def test_the_dead_of_no_known_day_make_no_row(text: str) -> None:
    assert rows(text) == []


def test_what_somebody_was_once_founded_in_is_no_time_of_its_figure() -> None:
    told = rows("First launched in 2015, Brandt Corp. raised $9.5 million in financing from lenders.")
    assert told == [("amount raised by Brandt Corp", "$9.5 million", None)]


def test_when_a_report_told_it_is_not_when_it_was() -> None:
    told = rows("Earlier this year a report by the union showed that Brandt Corp. sold 68,000 cars.")
    assert told == [("cars sold by Brandt Corp", "68,000", None)]


def test_the_measures_of_a_country_are_of_the_month_that_the_headline_names() -> None:
    text = "Kenya has good news. Kenya’s makers are glad. The unemployment rate fell to 3.5%, a fresh low."
    assert rows(text, "Kenya adds 136,000 jobs in June") == [("unemployment rate in Kenya", "3.5%", "2026-06")]
    assert rows(text, "Kenya adds 136,000 jobs") == []


def test_a_time_that_only_the_sentence_before_tells_makes_no_row() -> None:
    assert rows("Yet in that same time, the Lorne Index is up less than 4 percent.") == []


def test_what_the_news_recalls_is_no_day_of_its_dead() -> None:
    text = "More than 120 people were killed when blasts rocked Osk, which evoked memories of the deadly 2008 attacks."
    assert rows(text) == [("people killed in Osk", "more than 120", "2026-07-10")]


def test_a_result_is_of_the_quarter_that_the_next_sentence_names() -> None:
    text = "Brandt Corp.’s operating profit jumped 14% to a record. Its mills did well in the third quarter."
    assert ("rise in operating profit of Brandt Corp in the third quarter", "14%", None) in [
        (label.replace("Brandt Corp.’s operating profit", "operating profit of Brandt Corp"), value, day)
        for label, value, day in rows(text)
    ]
