"""Levels and moves of market indexes, whose numbers stand between a name and the level it closed at."""

from __future__ import annotations

import pytest

from briefings import find_figures
from briefings.language.numbers.labels.indexes import index_named


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Figure, label and which way it moved; the way of a level is none."""
    return [(each.text, each.label, each.change if each.delta else None) for each in find_figures(text) if each.label]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Nasdaq rose by 1.2%.", ("1.2%", "Nasdaq index", "up")),
        ("Stocks sank, with the CAC 40 losing 2.5% and banks in the van.", ("2.5%", "CAC 40 index", "down")),
        ("In Paris, the CAC 40 shed 31 points, or 0.8%.", ("0.8%", "CAC 40 index", "down")),
        ("The main British index, the FTSE 100, dropped in value by 3.1%.", ("3.1%", "FTSE 100 index", "down")),
        ("The S&P 500 was down more than 4%.", ("4%", "S&P 500 index", "down")),
        ("The Vell Composite Index lost 3 points to a level of 812.", ("812", "Vell Composite Index", None)),
        (
            "The Nasdaq Composite gained 1.1% or 20 points, closing at 1,911.04.",
            ("1,911.04", "Nasdaq Composite index", None),
        ),
        ("The Nikkei closed down 2 percent, or 180 points, to close at 8,820.5.", ("8,820.5", "Nikkei index", None)),
        (
            "The Dow Jones industrial average (INDU) finished on 9,034.10.",
            ("9,034.10", "Dow Jones industrial average", None),
        ),
        ("The DAX, meanwhile, struck a high, reaching a level of 5,120.7.", ("5,120.7", "DAX index", None)),
    ],
)
def test_an_index_is_the_subject_of_what_its_clause_tells(text: str, figure: tuple[str, str, str | None]) -> None:
    assert figure in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Osk on the Nasdaq fell 3%.",
        "The Nasdaq opened higher, with banks on the rise, and Osk shares closed at 94.",
        "By 11:20 UTC, the Merval was down 3.1%.",
        "In the first hour, the Dow Jones surged 200 points.",
        "The FTSE 100 lost 3% at one point before it rallied.",
        "The Hang Seng fell below levels of May and shares in Vell closed at 411.",
        "The Nikkei closed at 1999.",
        "The Dow dropped 140 points in thirty minutes.",
    ],
)
def test_what_is_another_s_or_of_an_hour_is_no_index_s(text: str) -> None:
    assert [label for _, label, _ in told(text) if label.endswith("index")] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dow Jones Industrial Average", "Dow index"),
        ("British FTSE index", "FTSE 100 index"),
        ("Standard & Poor's 500 Index", "S&P 500 index"),
        ("Nasdaq Composite", "NASDAQ index"),
    ],
)
def test_an_index_has_several_names(one: str, other: str) -> None:
    assert index_named(one) == index_named(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Nasdaq 100 index", "Nasdaq index"), ("FTSE 250", "FTSE 100")])
def test_indexes_of_one_market_are_several(one: str, other: str) -> None:
    assert index_named(one) != index_named(other)


@pytest.mark.parametrize("label", ["Nasdaq Inc", "Dow Chemical", "shares of Dow"])
def test_a_company_of_that_name_is_no_index(label: str) -> None:
    assert index_named(label) == ""


def test_in_a_row_of_so_many_figures_none_is_looked_up_from_the_row_s_beginning() -> None:
    assert told("The Dow Jones index rose 5 points, " + "7 points, " * 70) == []
