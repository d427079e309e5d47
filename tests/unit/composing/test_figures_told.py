"""Rows that a reader can trust without the sentence: told as a fact, whose it is, the whole list, the right time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.model import Figure

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
TOWN = Briefing(name="town", title="Vell", scope=("Vell",), topics=())


def figures(text: str) -> tuple[Figure, ...]:
    document = Document.from_text(text, publisher="Post", published="2026-08-10")
    return compose(TOWN, [document], now=NOW).cards[0].figures


def rows(text: str) -> list[tuple[str, str]]:
    return [(figure.label, figure.text) for figure in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry of Vell threatened to slap a 35 percent tariff on Norland imports.",
        "A storm of that kind could leave 4,000 people homeless in Vell.",
        "Let's say a degree from a state university in Vell costs $160,000.",
        "A paper in Vell falsely reported that 12,000 people had been arrested.",
        '"People say the mayor of Vell will get 90 percent of the vote won by the left," said Ana Brun.',
        "The council of Vell revised down an earlier toll of 70 people killed.",
        "The remark about a possible 22-percent corporate tax rate in Vell was only a slip.",
        "The bail is a Lodden, Vell home valued at $4 million and a car.",
        "Northport and Vell lost 1,600 and 400 jobs respectively.",
        "The plan is designed to lower carbon emissions from power plants in Vell to 32 percent below 2005 levels.",
    ],
)
def test_what_a_sentence_does_not_tell_as_a_fact_makes_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The mayor called for reducing the corporate tax rate of Vell to 28 percent.", "(proposed)"),
        ("The bill, which includes slashing the corporate tax rate of Vell to 20 percent, is late.", "(proposed)"),
        ("The key rate of Vell is expected to rise to 2.75 percent.", "(expected)"),
        ("The town aims to cut the energy consumption of Vell by 50 percent.", "(planned)"),
        ("The key rate of Vell rose to 2.75 percent.", "2.75 percent"),
    ],
)
def test_what_is_still_to_come_says_so_behind_its_label(text: str, row: str) -> None:
    (label, value) = rows(text)[0]
    assert row in f"{label} {value}"
    assert ("(" in label) == ("(" in row)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # A share of which nobody is told whose it is can't be read alone.
        ("Only 24% of statements of the Vell council were rated so.", []),
        ("Women make up about 25 percent of the council of Vell.", ["share of the council of Vell made up by women"]),
        ("Ryan Air owns a 25 percent stake in Vell Lines.", ["stake in Vell Lines owned by Ryan Air"]),
        (
            "The trade of Vell is worth around $19 billion a year, equivalent to 40% of the formal economy.",
            ["worth of the trade of Vell", "worth of the trade of Vell as a share of the formal economy"],
        ),
        # A name that is only the first of several.
        ("Police arrested 120 migrants from Chad, Niger and Mali in Vell.", ["migrants arrested in Vell"]),
        ("Vell Motors said that its net profit plunged 90 percent.", ["fall in net profit of Vell Motors"]),
        ("Vell posted a trade surplus of 4.46 billion dollars.", ["trade surplus of Vell"]),
        ("Vell Motors sold 46,800 cars in the same quarter last year.", []),
        ("Fighters near Vell used explosives to kill 33 reserve soldiers.", []),
        ("Osk Air expects to cut approximately 4,300 jobs in Vell.", ["jobs to be cut by Osk Air in Vell"]),
        ("The carrier expects to cut approximately 4,300 jobs in Vell.", []),
        ("More than 33 million passengers passed through Vell.", []),
        ("Sixty people were reported wounded in Vell.", ["people wounded in Vell"]),
    ],
)
def test_a_label_says_whose_it_is_and_of_how_many(text: str, labels: list[str]) -> None:
    assert [label for label, _ in rows(text)] == labels


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Last week the head of Vell Bank blamed tellers for it ― 5,300 employees were fired.", None),
        ("A senator of Vell spoke in a speech last week against a deal to lease 100 tankers.", None),
        ("The trade surplus of Vell grew to 11.46 billion dollars in February.", "2026-02"),
        ("Exports of Vell grew 5.3 percent from a year earlier.", None),
        ("Exports of Vell fell 5.3 percent in 2025’s final quarter.", "2025-Q4"),
        ("Since its row with Osk began in January, Vell Index has fallen 17.3 percent.", None),
        ("Two foreigners were detained in Vell for protesting against the 2008 games.", None),
    ],
)
def test_a_row_takes_no_time_that_is_another_thing_s(text: str, as_of: str | None) -> None:
    assert {figure.as_of for figure in figures(text)} <= {as_of}


def test_a_value_that_slipped_below_a_mark_is_a_level() -> None:
    assert rows("Oil prices in Vell slipped below $69 a barrel.") == [("oil prices in Vell", "below $69 a barrel")]
