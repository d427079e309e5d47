"""Rows of business news: what came or went is no level, a period is the figure's own, old events have no new day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from tests.bench.quality.company_figures import given

# All of 2 November 1989, a Thursday.


def rows(text: str) -> list[tuple[str, str, str]]:
    return [(label, figure, time) for label, figure, time, _ in given(text)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Kenya has purchased roughly 12 million tons of US maize in the last three months, clearing a hurdle.",
            ("US maize purchased by Kenya over the last three months", "roughly 12 million tons", "1989-11-02"),
        ),
        (
            "US natural gas futures gained more than 50% in two days, with frost taking hold.",
            ("rise in US natural gas futures in two days", "more than 50%", "-"),
        ),
        (
            "In the past three weeks, Brandt shares have fallen 14% as buyers stayed away.",
            ("fall in Brandt shares over the past three weeks", "14%", "1989-11-02"),
        ),
        (
            "Kenya will put a 25% tariff on goods from countries “doing business” with Peru, its president said.",
            ("tariff on goods from countries doing business with Peru set by Kenya (expected)", "25%", "-"),
        ),
        (
            "Hiring was strong in Kenya, where employers added 2,000 jobs in October, up from 1,500 in September.",
            ("jobs added in Kenya", "2,000", "1989-10"),
        ),
        (
            "In the 100 days since Ann Lee took the oath on January 20, the Lorne Index has jumped 6.3%.",
            ("rise in Lorne Index", "6.3%", "-"),
        ),
        (
            "Hiring beat forecasts in Kenya as payrolls rose by 130,000 and the jobless rate declined to 4.3%.",
            ("jobless rate in Kenya", "4.3%", "-"),
        ),
        (
            "Brandt Corp. said sales in China rose to $5 million.",
            ("sales in China of Brandt Corp", "$5 million", "-"),
        ),
        (
            "Brandt Corp. hired 300 people last year, but closed two mills.",
            ("people hired by Brandt Corp", "300", "1988"),
        ),
        (
            "The Marwen Consumer Price Index climbed 4.2 percent from a year earlier, the office said Wednesday.",
            ("rise in Marwen Consumer Price Index", "4.2 percent", "-"),
        ),
        (
            "Lorne and Marwen both reported a loss of buyers, whilst Brandt Corp. sales fell 41%.",
            ("fall in sales of Brandt Corp", "41%", "-"),
        ),
        (
            "Applications for US jobless benefits rose 37,000 last week to 412,000.",
            ("rise in applications for US jobless benefits", "37,000", "1989-W43"),
        ),
        (
            "Applications for US jobless benefits rose 37,000 from last week’s claims to 412,000.",
            ("rise in applications for US jobless benefits", "37,000", "-"),
        ),
        (
            "The number of Kenyans seeking jobless benefits fell sharply last week to 684,000.",
            ("number of Kenyans seeking jobless benefits", "684,000", "1989-W43"),
        ),
    ],
)
def test_the_row_says_whose_and_over_how_long(text: str, row: tuple[str, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "A rally that has added $350 billion in market value for Brandt Corp. may go on.",
        "The price of petrol in Kenya will be cut by four shillings and 24 cents per liter.",
        "Brandt is kicking off sales of homes at projects in Saudi Arabia valued at $10 billion.",
        "Payouts in Asia went up by about 20% after the firm closed in on a record year.",
        "Brandt's covers were priced at $29 before the fair, but will be free to all who have its phone.",
        "Acts by more than 100 drivers and former staff cost customers about $20 million, Brandt Corp. said.",
        "Peru is weighing plans to issue a $1.7 billion bond on international markets this year.",
        "Shares of Brandt climbed about $2 after the news was out, but closed up 11 cents as others doubted it.",
        "Eight people ranging in age from 2 to 86 died in Kenya.",
        "Sixty-seven Republicans voted against the tax bill.",
        "The dealers employ more than 13,000 jobs in the US.",
        "This is thought likely to create 1,500 to 2,000 jobs in Kenya.",
        "Sales fell * Brandt Corp. sales fell 3% * Lorne Corp. sales fell 4% * Marwen Corp. sales fell 6%.",
        "The loss of life in Lorne, Kenya, brought the overall death toll from Irma to 82, its president said.",
        "An extension of benefits for 1.3 million jobless Kenyans won a vote in the Senate of Kenya.",
        "Peru's senators can only lose 22 votes and still pass the bill.",
        "The estimated annual cost of maintaining current Kenyan force levels in Peru is $14.6 billion, its army said.",
        "The order of Kenya's president will give millions of Kenyans more access to health insurance.",
        "For women, unemployment in Kenya fell to 3.6%, the lowest since 1953.",
        "Peru's index rose at once, with the Lorne Index having gained 3% during the period.",
    ],
)
def test_what_would_mislead_alone_is_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Police in Kenya searched 12 homes, two months after a fire in Lorne killed 168 people.", "-"),
        (
            "A bomb killed at least three people in Kabul on Wednesday, in the first strike since the army withdrew in "
            "August.",
            "1989-11-01",
        ),
    ],
)
def test_an_old_event_is_of_no_new_day(text: str, time: str) -> None:
    assert [when for label, _, when in rows(text) if "people killed" in label] == [time]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Unemployment in Kenya rose to 6.1% in September, up from 6% a month earlier.", "1989-08"),
        ("Unemployment in Kenya rose to 6.1% in January, up from 6% the previous month.", "1988-12"),
        ("Unemployment in Kenya rose to 6.1%, up from 6% a month earlier.", None),
        ("Unemployment in Kenya rose to 6.1%, up from 6% a year earlier.", "1988"),
    ],
)
def test_a_month_earlier_is_before_the_month_that_is_told(text: str, earlier: str | None) -> None:
    topic = Topic(key="work", title="Work", match=("unemployment",))
    briefing = Briefing(name="kenya", title="Kenya", scope=("Kenya",), topics=(topic,))
    document = Document.from_text(text, title="Work in Kenya", published="1989-11-02")
    (figure,) = compose(briefing, [document], now=datetime(1989, 11, 3, tzinfo=UTC)).cards[0].figures
    assert figure.previous is not None
    assert figure.previous.as_of == earlier


def test_weeks_are_no_value_that_a_count_replaced() -> None:
    text = "Applications for US jobless benefits topped 1.3 million last week, after 17 straight weeks of losses."
    assert [(figure, before) for _, figure, _, before in given(text)] == [("1.3 million", "-")]
