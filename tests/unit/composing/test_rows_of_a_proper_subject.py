"""Rows whose label says of whom and where: no guess of others, no place of a speech, no name cut short."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 7, 10, 20, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("*",), topics=())


def rows(text: str, title: str = "Osk") -> list[str]:
    """The rows of a paper of 10 July 2026, a Friday: label and figure."""
    document = Document.from_text(text, title=title, publisher="Post", published="2026-07-10")
    cards = compose(ALL, [document], now=NOW).cards
    return [f"{each.label}: {each.text}" for card in cards for each in card.figures]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Brandt Corp. had a loss of 1.4 million yuan in the March quarter compared with the 2.7 million yuan loss "
            "that analysts projected.",
            "2.7 million yuan",
        ),
        ("The rebels demanded a $5 million ransom for Mira Toll.", "$5 million"),
        (
            "Brandt Corp. would owe 1 billion pounds ($1.3 billion) if Mira Toll won her case, she said.",
            "1 billion pounds",
        ),
        ("Brandt Corp. sold 16 million Borsig phones versus 33 million Borsig phones previously.", "33 million"),
        ("Brandt Corp., a maker of toys, previously raised $9.5 million in financing from lenders.", "$9.5 million"),
        (
            "Supporters will meet in Vell : Envoys are struggling to write a law and activists are restless, arguing "
            "that every day that passes means 1,100 more migrants are deported.",
            "1,100",
        ),
        ("The Lorne Index is expected to rise 7 percent from its close on Tuesday.", "7 percent"),
        ("Brandt Corp. slashed its forecast to $84 billion, compared with $89 billion before.", "$84 billion"),
        ("Osk’s unemployment rate sank to 7.4 percent in June, a drop of two-tenths of a percent.", "two-tenths"),
        ("The Lorne lands on Monday expelled 30 people, Kenya ordered 13 guests to leave.", "30"),
        (
            "Between 1880 and 1890, the pay in Kenya rose, and wages in Kenya increased by almost 50 percent.",
            "almost 50 percent",
        ),
        ("One of two doctors infected in Kenya with the fever arrived in Osk on Friday.", "two"),
    ],
)
def test_what_is_only_foreseen_asked_for_or_of_before_makes_no_row(text: str, value: str) -> None:
    assert value not in [row.rpartition(": ")[2] for row in rows(text)]


@pytest.mark.parametrize(
    "text",
    [
        "While the EU exports 300 million euros a year in weapons to Kenya, EU countries import little.",
        "Mira Toll cut her 2027 forecast for the Lorne Index to 2,850 from 3,100.",
        "Mira Toll cut her year-end target for the Lorne Index to 2,665 from 3,079.",
        "The activist fund Marwen Partners has steadily amassed a $2.5 million stake in the headline-grabbing, Osk "
        "toymaker Borsig even as missteps hurt its share price.",
        "New Osk ranked first in an index measuring 30 global sea-heavy ports analyzed by broker Brandt Plc.",
        "The listed contracts amount to a $733 billion market in Hong Kong, but spreads are thin.",
        "Wall Street’s bond desks have executed at least $88 billion such trades this year, said Marwen Partners.",
        "The Chinese e-commerce giant’s shares rose to as much as HK$189.50, versus a HK$176 issuance price.",
        "Marwen Securities International’s Mira Toll in a note Tuesday suggested gains of 3% in May and June were "
        "possible, while Brandt Financial LLC’s Ann Lee reckoned the rally boded well.",
        "Brandt Insurance (Group) Co. employed about 1.4 million people to sell policies last year.",
    ],
)
def test_a_label_that_is_cut_or_says_not_of_what_makes_no_row(text: str) -> None:
    assert rows(text) == []


def test_those_whom_a_disease_killed_were_not_where_somebody_speaks_of_it() -> None:
    told = (
        "Mira Toll will tell of the outbreak, which has killed more than 2,200 people in five lands, in an appearance "
        "at the Marwen Centre in Lima."
    )
    assert rows(told, "Outbreak grows") == []


def test_a_rate_is_of_whom_its_clause_names() -> None:
    text = "Most of Kenya is poor. Kenya did well. With the exception of Osk, which had an unemployment rate of 3.5%."
    assert not [row for row in rows(text, "Kenya") if "in Kenya" in row]


def test_one_of_the_shootings_of_a_day_needs_its_place() -> None:
    assert rows("A gunman opened fire early Friday, killing 50 people in the worst mass shooting of the land.") == []


def test_artillery_fire_is_no_fire() -> None:
    text = (
        "City hall in Lurim, which is held by rebels, said Thursday that five people were killed as a home was struck "
        "by artillery fire."
    )
    assert rows(text, "Fighting leaves 22 dead in Kenya") == ["people killed in artillery fire in Kenya: five"]


def test_a_company_that_sees_its_revenue_only_expects_it() -> None:
    told = rows("Brandt Corp. said it sees third-quarter revenue of about $2 billion.")
    assert told == ["third-quarter revenue of Brandt Corp (expected): about $2 billion"]


def test_a_place_ends_before_a_small_word_that_a_headline_writes_large() -> None:
    text = "Troops moved in. The government said 43 policemen had been killed on Friday."
    assert rows(text, "Bloody Day In Kenya As Troops Move On Vell Rebels") == ["policemen killed in Kenya: 43"]


def test_a_body_keeps_the_capital_of_its_name() -> None:
    told = rows("The Institute for Vell Studies index dropped to 54.1 in June, as an institute had foreseen.")
    assert [row for row in told if "nstitute" in row] == ["Institute for Vell Studies index: 54.1"]


def test_at_a_place_of_another_sentence_is_nowhere() -> None:
    text = "Mira Toll was at the Marwen Platform on Friday. The attack killed at least seven people, she heard."
    assert not [row for row in rows(text, "Attack kills seven") if "Platform" in row]
