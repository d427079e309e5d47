"""A reader meets dates in a news text and wants to know which days are meant, and how surely."""

from __future__ import annotations

import pytest

from briefings.language.dates import find_dates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The accord was signed on Nov. 7, 2025, in the capital.", "2025-11-07"),
        ("The accord was signed on 7 November 2025.", "2025-11-07"),
        ("Signed on 2025-11-07 by both.", "2025-11-07"),
        ("Signed 27/11/2025.", "2025-11-27"),
        ("It opened in November 2025.", "2025-11"),
        ("It opened in 2019.", "2019"),
    ],
)
def test_a_full_date_needs_no_publication_date(text: str, value: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.value, mention.inferred) == (value, False)
    assert text[mention.start : mention.end] == mention.text


def test_relative_dates_count_from_the_publication_day() -> None:
    text = "Exports fell last month, rose last week and stood still yesterday."
    values = [mention.value for mention in find_dates(text, published="2025-11-13")]
    assert values == ["2025-10", "2025-W45", "2025-11-12"]


def test_without_a_publication_date_nothing_is_guessed() -> None:
    text = "Exports fell last month and rose in August."
    assert [mention.value for mention in find_dates(text)] == [None, "XXXX-08"]


def test_a_count_a_surname_and_a_verb_are_no_dates() -> None:
    assert find_dates("Theresa May saw 2017 people march, and may come.", published="2025-11-13") == ()
