"""How many were killed, hurt or held is of a day: a row of people to whom something befell says which."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
WORDS = ("killed", "hurt", "attack*", "arrest*", "evacuat*")
CLASH = Briefing(name="c", title="Clash", scope=("Vell", "Osk"), topics=(Topic(key="c", title="Clash", match=WORDS),))


def told(text: str) -> list[tuple[float, str | None]]:
    """The counts of a paper of Thursday, 12 March 2026, and the day of each."""
    document = Document.from_text(text, title="News of Vell", publisher="Post", published="2026-03-12")
    return [(row.value, row.as_of) for card in compose(CLASH, [document], now=NOW).cards for row in card.figures]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("Troops of Vell have killed at least 10 Oskers in the hills of Osk, according to its mayor.", "2026-03-12"),
        ("Three Vell civilians have been killed at the Osk crossing, police said Thursday.", "2026-03-12"),
        ("Seventeen people were arrested after a night of unrest in the port of Osk.", "2026-03-12"),
        ("More than 100 people were arrested after clashes in Osk on 2 March.", "2026-03-02"),
        ("Vell has named a group behind the attack in Kenya on Monday, which killed 12 children.", "2026-03-09"),
        ("Vell has vowed revenge for the 7 October attack on Kenya which killed 1,200 people.", "2025-10-07"),
    ],
)
def test_a_count_of_people_has_the_day_of_its_paper_or_of_what_it_recalls(text: str, as_of: str) -> None:
    assert {day for _, day in told(text)} == {as_of}


@pytest.mark.parametrize(
    "text",
    [
        "Troops met in Osk on Monday over a raid that killed seven workers.",
        "A review found that failures of the army led to a raid that killed seven workers in Osk.",
    ],
)
def test_the_dead_of_something_recalled_whose_day_nobody_tells_make_no_row(text: str) -> None:
    assert told(text) == []


def test_the_two_counts_of_one_sentence_have_one_day() -> None:
    text = "At least 51 people have been killed and 271 others injured in an attack in Osk."
    assert told(text) == [(51.0, "2026-03-12"), (271.0, "2026-03-12")]


def test_a_count_is_of_its_day_beside_what_was_long_ago() -> None:
    text = "At least 84 people were killed and 30 hurt in Osk on Wednesday, the worst attack since a 1979 revolt."
    assert {day for _, day in told(text)} <= {"2026-03-11", "2026-03-12"}


def test_background_further_down_has_no_day_of_its_own() -> None:
    news = "The mayor of Osk opened the fair in Vell. It has two halls. A band played. Many came from the hills. "
    assert [day for _, day in told(f"{news}Two men were hurt in attacks in Osk.")] in ([], [None])
