"""A question that a sentence leaves to its story is no line."""

from __future__ import annotations

import pytest

from briefings.composing.teasers import asks_only


@pytest.mark.parametrize(
    "sentence",
    [
        "Why the mayor of Osk wants to sell the ferries.",
        "How to cross the strait without a ferry.",
        "Warum der Strom in Osk noch tagelang fehlen wird.",
        "Weshalb die Fähren teurer werden, obwohl sie leer sind.",
        "Pourquoi la ville d'Osk vend ses bateaux.",
        "Comment la ville d'Osk a perdu ses bateaux.",
        "Por qué la ciudad de Osk vende sus barcos.",
    ],
)
def test_a_question_left_to_its_story_tells_nothing(sentence: str) -> None:
    assert asks_only(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Why the mayor of Osk left is unclear.",
        "Why the ferries were sold has never been explained.",
        "How to pay for the ferries has emerged as the main quarrel.",
        "Warum die Fähre sank, ist unklar.",
        "Warum die Fähren teurer werden, erklärt die Stadt nicht.",
        "Pourquoi la ville d'Osk vend ses bateaux reste un mystère.",
        "Whyalla sold its ferries.",
    ],
)
def test_a_question_with_a_main_clause_tells_something(sentence: str) -> None:
    assert not asks_only(sentence)
