"""Rows about companies: a paper names the company once and goes on about it, and the row says whose the figure is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.model import Figure

NOW = datetime(2026, 10, 30, 8, 0, tzinfo=UTC)
FIRMS = Briefing(name="firms", title="Firms", scope=("Brandt", "Lorne", "Analysts", "stock"), topics=())


def figures(text: str) -> tuple[Figure, ...]:
    document = Document.from_text(text, publisher="Post", published="2026-10-29")
    (card,) = compose(FIRMS, [document], now=NOW).cards
    return card.figures


def rows(text: str) -> list[tuple[str, str]]:
    return [(figure.label, figure.text) for figure in figures(text)]


def test_sales_are_those_of_the_company_of_the_sentence_before() -> None:
    text = "Brandt Corp. reported a net loss of $4 million for the quarter. Revenue declined 8% to $85 million."
    assert ("revenue of Brandt Corp in the quarter", "$85 million") in rows(text)


def test_the_company_is_named_in_the_row() -> None:
    text = "Lorne Inc. closed a mill in the north. The Bergen company paid $7 million to its workers."
    assert ("amount paid by Lorne Inc", "$7 million") in [(label.split(" to")[0], value) for label, value in rows(text)]


def test_somebody_else_in_between_leaves_it_open() -> None:
    text = "Brandt Corp. closed a mill in the north. Ministers were angry about it. Revenue fell to $85 million."
    assert rows(text) == []


def test_the_part_of_a_company_is_not_the_company() -> None:
    text = "Brandt Corp. closed a mill in the north. In the paper segment, profit rose to $85 million."
    assert rows(text) == []


def test_months_are_told_and_carried_on_to_the_next_sentence() -> None:
    text = (
        "For the nine months, Brandt Corp. had net income of $40 million. Sales rose to $410 million from $390 million."
    )
    assert ("sales of Brandt Corp in the nine months", "$410 million") in rows(text)


def test_the_same_measure_of_a_year_ago_stands_beside_the_new_one() -> None:
    text = (
        "Brandt Corp. said net income jumped to $6 million in the third quarter. It had net of $1 million a year ago."
    )
    (row,) = (figure for figure in figures(text) if figure.label == "net income of Brandt Corp")
    assert row.previous is not None
    assert (row.previous.text, row.previous.as_of, row.text) == ("$1 million", "2025-Q3", "$6 million")


def test_a_rise_says_nothing_of_when_the_new_value_is_from() -> None:
    (row,) = (
        figure
        for figure in figures("Brandt Corp. said revenue rose to $6 million, up from $5 million a year earlier.")
        if figure.previous
    )
    assert (row.as_of, row.previous and row.previous.as_of) == (None, "2025")


@pytest.mark.parametrize(
    "text",
    [
        "Analysts at the bank said net income was $4 million.",
        "Brandt Corp. expects sales that are slightly above last year's sales of $155 million.",
        "Brandt Corp. launched a $10-a-share tender offer for the shares.",
        "Brandt Corp. met $54 million of scheduled obligations.",
        "During that time, Brandt Corp. had losses of $4 million.",
        "The stock of Brandt Corp. was downgraded with $410 million of senior debt.",
        "The stock rose 4% within days of the announcement.",
    ],
)
def test_what_nobody_can_read_alone_is_no_row(text: str) -> None:
    assert rows(text) == []


def test_what_is_only_aimed_at_says_so() -> None:
    text = "Brandt Corp. keeps to its goal of a 50% U.S. market share by the end of next year."
    assert rows(text) == [("U.S. market share of Brandt Corp (planned)", "50%")]


def test_a_price_falls_from_no_other_money_of_the_company() -> None:
    text = "Brandt Corp. earned $7.8 million last year. Brandt's stock fell $1.125 to $13.625 yesterday."
    assert [figure.previous for figure in figures(text) if figure.text == "$13.625"] == [None]


def test_a_quarter_of_the_company_s_own_year_is_no_quarter_of_the_calendar() -> None:
    (row,) = figures("Brandt Corp. said profit rose to $3 million for the fourth quarter ended Aug. 26.")
    assert row.as_of is None


def test_the_week_that_a_result_was_told_in_is_not_its_time() -> None:
    (row,) = figures("Last week, Brandt Corp. reported third-quarter earnings of $9 million.")
    assert (row.label, row.as_of) == ("third-quarter earnings of Brandt Corp", None)


def test_two_markets_close_in_their_own_money() -> None:
    text = "Brandt shares closed at $11 in New York. On the Toronto exchange, Brandt shares closed at C$12.875."
    assert [value for _, value in rows(text)] == ["$11", "C$12.875"]


def test_those_who_died_beside_somebody_named_are_no_total() -> None:
    assert rows("Brandt's mother and 10 other people drowned in the lake.") == []


def test_its_behind_a_sentence_with_two_companies_is_nobody_s() -> None:
    text = "Brandt Corp. agreed to buy Lorne Inc. next year. Its revenues totaled $200 million."
    assert rows(text) == []


def test_the_wires_write_dlrs_and_mln() -> None:
    text = "Brandt Corp reported a net profit of 300,000 dlrs on revenue of 9.5 mln dlrs."
    assert [figure.value for figure in figures(text)] == [300_000, 9_500_000]


def test_old_and_new_say_by_how_much_without_a_row_of_its_own() -> None:
    text = "Brandt Corp. said revenue rose 20% to $6 million from $5 million. Its sales in Norway rose 3%."
    assert [(label, value) for label, value in rows(text) if "revenue" in label] == [
        ("revenue of Brandt Corp", "$6 million")
    ]
