"""What is so, what was so before and who is who is background behind the first sentence of a story."""

from __future__ import annotations

from datetime import date

import pytest

from briefings import Document
from briefings.composing.currency import BACKGROUND, currency_of, just_happened
from briefings.composing.passages import Cut

PUBLISHED = date(2026, 3, 11)


def currency(text: str, *, later: bool = True) -> float:
    before = "The council of Merrow met on Monday to speak of the harbour.\n\n" if later else ""
    return currency_of(Cut(Document.from_text(before + text), 0).passages[-1], PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour League is an alliance of nine towns along the coast of Merrow.",
        "Ann Lee is the founder of a school for pilots in the north of Merrow.",
        "In October, the mayor of Merrow lost his office over a bribe.",
    ],
)
def test_behind_the_first_sentence_a_definition_or_a_month_gone_by_is_background(text: str) -> None:
    assert currency(text) == BACKGROUND
    assert currency(text, later=False) == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "In March, the mayor of Merrow lost his office over a bribe.",
        "The Harbour League is going to build nine ships for Merrow this year.",
        "The Harbour League was founded in 2025 by the towns of Merrow.",
        "The Harbour League was founded in 1990, and ended on Monday in Merrow.",
    ],
)
def test_what_is_of_late_is_none(text: str) -> None:
    assert currency(text) == 1.0


def test_years_gone_by_are_background_wherever_they_stand() -> None:
    assert currency("The League of Merrow was founded by nine towns in 1990.", later=False) == BACKGROUND


def test_a_day_of_late_says_that_something_has_just_happened() -> None:
    assert just_happened("The mayor resigned on Monday.")
    assert not just_happened("The mayor has nine sons.")
