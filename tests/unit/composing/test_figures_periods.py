"""A row says over how long something moved or was counted, and what an amount is of is no amount itself."""

from __future__ import annotations

import pytest

from tests.bench.quality.company_figures import given


def rows(text: str) -> list[tuple[str, str]]:
    return [(label, figure) for label, figure, _, _ in given(text)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Marwen Composite Index has gained 11% since the start of April.",
            ("rise in Marwen Composite Index since the start of April", "11%"),
        ),
        (
            "The Marwen Composite Index fell 6.2%, its biggest weekly loss since 1987.",
            ("fall in Marwen Composite Index over the week", "6.2%"),
        ),
        (
            "Analysts said Brandt's share price has slumped 20% in the past twelve months.",
            ("fall in Brandt's share price over the past twelve months", "20%"),
        ),
        (
            "From 1980 to 1987, Marwen lent $170 million to Kenya.",
            ("amount lent by Marwen to Kenya from 1980 to 1987", "$170 million"),
        ),
        (
            "Peru said the Lorne Front has fired 8,000 rockets since May.",
            ("rockets fired by the Lorne Front since May", "8,000"),
        ),
        (
            "Brandt will invest 100 million yuan ($13.8 million) in developing small cars.",
            ("amount invested by Brandt in developing small cars (expected)", "100 million yuan"),
        ),
        (
            "Since the storm over Marwen on Monday, the price of Marwen crude oil has risen 10%.",
            ("rise in price of Marwen crude oil since the storm over Marwen on Monday", "10%"),
        ),
        (
            "In recent days, Marwen Electric announced plans to cut 440 jobs from its workforce.",
            ("jobs to be cut by Marwen Electric", "440"),
        ),
        (
            "The Kenya government imposed a 50% tariff on imports of washing machines in 1988.",
            ("tariff on imports of washing machines set by the Kenya government", "50%"),
        ),
        (
            "Peru has offered financial support worth $1.4 million to Marwen for roads.",
            ("financial support offered by Peru to Marwen", "$1.4 million"),
        ),
        ("Trade between Peru and Kenya hit a historic $24 million.", ("trade between Peru and Kenya", "$24 million")),
        ("In 1988, Brandt said, Marwen's contracted sales fell 10%.", ("fall in Marwen's contracted sales", "10%")),
    ],
)
def test_the_label_says_over_how_long_and_what_for(text: str, row: tuple[str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Marwen doubled its tariffs on $18 million worth of imports of small cars.",
        "Several nations froze almost $300 million of Marwen's assets in 1988.",
        "The drop is faster than in the year-ago period, when Brandt's sales dipped 3%.",
        "Brandt's profit rose 9%. Sales of Brandt cars fell 28% during the same period.",
        "Some in Peru said the country plans to impose a 25% duty on steel.",
        "The 1987 law in Peru reduced this tax rate from 35% to 21%.",
        "In the poll, Marwen has a lead of 51% to 49%.",
        "Its London-listed shares fell 7% when the market opened.",
        "Fishermen in Peru said 52 of the 86 boats were destroyed.",
    ],
)
def test_a_part_or_what_an_amount_is_of_is_no_row(text: str) -> None:
    assert [label for label, _ in rows(text) if "profit" not in label] == []


def test_a_date_ahead_of_both_values_is_the_new_ones() -> None:
    text = "In May 1988, Marwen quadrupled tariffs on cars from Kenya, from 25% to 100%."
    assert given(text) == [("tariffs on cars from Kenya set by Marwen", "100%", "1988-05", "25%")]
