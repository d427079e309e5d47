"""Rows of the figures table as a reader wants them: labels that can be read alone, old and new with their dates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose, find_figures
from briefings.composing.figures import reads_alone, row_label
from briefings.model import Card, Figure

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
TOWN = Briefing(name="town", title="Vell", scope=("Vell",), topics=())


def card(*articles: tuple[str, str]) -> Card:
    documents = [Document.from_text(text, publisher="Post", published=day) for day, text in articles]
    return compose(TOWN, documents, now=NOW).cards[0]


def figures(text: str) -> tuple[Figure, ...]:
    return card(("2026-08-10", text)).figures


def pair(figure: Figure) -> tuple[str, str | None, str, str | None]:
    assert figure.previous is not None
    return figure.previous.text, figure.previous.as_of, figure.text, figure.as_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vell cut its key rate from 49% in April to 19% in July.", ("49%", "2026-04", "19%", "2026-07")),
        ("The tax on Vell steel is now 19%. It was 49% in April.", ("49%", "2026-04", "19%", None)),
        ("Unemployment in Vell is 7.2%. That compares with 9.1% in 2024.", ("9.1%", "2024", "7.2%", None)),
        ("The key rate of Vell now stands at 19%. In April it had been 49%.", ("49%", "2026-04", "19%", None)),
        (
            "Vell Motors delivered 1.63 million vans in 2025, a 9% fall from 1.79 million in 2024, it said.",
            ("1.79 million", "2024", "1.63 million", "2025"),
        ),
        (
            "The toll of the Vell flood has risen to 31 dead. It stood at 8 on Sunday.",
            ("8", "2026-08-09", "31", "2026-08-10"),
        ),
    ],
)
def test_the_earlier_value_stands_beside_the_new_one_with_its_own_date(
    text: str, wanted: tuple[str, str | None, str, str | None]
) -> None:
    assert pair(figures(text)[0]) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Vell nutmeg fell 12% in July. They had risen 5% in June.",
        "The Vell bank lost $41 million last year. The year before it earned $12 million.",
        "The Vell refinery employs 3,000 people. It was founded in 1990 with 300.",
        "Unemployment in Vell was 7.2% in July. It was 9.1% among the young.",
    ],
)
def test_a_next_sentence_that_gives_another_thing_is_no_earlier_value(text: str) -> None:
    assert [figure.previous for figure in figures(text) if figure.previous] == []


def test_the_earlier_value_cites_its_own_sentence() -> None:
    (figure,) = figures("The tax on Vell steel is now 19%. It was 49% in April.")
    assert figure.previous is not None
    assert figure.previous.citations[0].text == "It was 49% in April."


def test_a_later_paper_that_gives_the_same_thing_another_value_replaces_it() -> None:
    found = card(
        ("2026-03-02", "The tax on steel from Vell is 49%, the ministry said."),
        ("2026-08-10", "The tax on steel from Vell is 19%, the ministry said."),
    )
    assert [pair(figure) for figure in found.figures] == [("49%", "2026-03-02", "19%", "2026-08-10")]
    assert found.conflicts == ()


def test_of_two_papers_of_one_day_none_is_the_earlier() -> None:
    found = card(
        ("2026-08-10", "The tax on steel from Vell is 49%, the ministry said."),
        ("2026-08-10", "The tax on steel from Vell is 19%, the ministry said."),
    )
    assert [figure.previous for figure in found.figures if figure.previous] == []
    assert [conflict.kind for conflict in found.conflicts] == ["contradiction"]


def test_several_tolls_say_where() -> None:
    found = card(
        ("2026-08-10", "A bomb killed 36 people in Ossa on Monday, the army of Vell said."),
        ("2026-08-10", "Nine people were killed in Norland on Monday when Vell shelled a market."),
        ("2026-08-10", "Four people were killed when a wall fell on a queue, the Vell police said."),
    )
    assert {(figure.label, figure.text) for figure in found.figures} == {
        ("people killed in Ossa", "36"),
        ("people killed in Norland", "Nine"),
    }


def test_the_date_of_the_old_value_is_no_event() -> None:
    found = card(("2026-08-10", "Vell cut its key rate from 49% in April to 19% in July."))
    assert [event.date for event in found.timeline] == ["2026-07"]


def labels(text: str) -> list[str]:
    shown = ((row_label(mention), mention) for mention in find_figures(text))
    return [label for label, mention in shown if reads_alone(label, count=mention.kind == "count")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mill will dismiss 140 workers this spring.", "workers to be dismissed"),
        ("The mill dismissed 140 workers.", "workers dismissed"),
        ("Prosecutors have charged 34 officials in Ossa with fraud.", "officials charged in Ossa"),
        ("The storm felled 400 trees in Merrow.", "trees felled in Merrow"),
        ("Norland has a gaping trade deficit of $83 million.", "trade deficit of Norland"),
    ],
)
def test_a_label_says_what_became_of_what_is_counted(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "The mill might dismiss 140 workers.",
        "He saw the faces of 37 luckless sailors.",
        "The bank's boss spoke of 27 different plans.",
        "Mexico buys nearly $250 billion worth of stuff from its neighbour.",
        "In this poll, Trump rose 1 percentage point since Monday.",
        "The council met with 90 retail bankers.",
    ],
)
def test_what_can_t_be_read_alone_is_no_row(text: str) -> None:
    assert labels(text) == []


def test_a_label_has_no_capital_from_the_start_of_its_sentence() -> None:
    assert figures("Exports of Vell nutmeg fell 12% in July.")[0].label == "fall in exports of Vell nutmeg"
    assert figures("Norland shares in Vell Steel are worth $3 million.")[0].label[:1] != "n"


def test_of_an_index_the_newest_paper_tells_and_what_it_stood_at_before() -> None:
    found = card(
        ("2026-08-07", "The Vell Share Index rose 9.5 points to 1,200.5 on Friday."),
        ("2026-08-09", "The Vell Share Index fell 10 points (0.8 percent) to 1,190.5 on Sunday."),
        ("2026-08-10", "The Vell Share Index gained 4 points to 1,194.5 on Monday, brokers said."),
    )
    assert [figure.text for figure in found.figures] == ["1,194.5"]
    assert pair(found.figures[0]) == ("1,190.5", "2026-08-09", "1,194.5", "2026-08-10")
