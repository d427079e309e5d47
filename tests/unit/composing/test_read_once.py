"""What many rules ask of one sentence is read once: the parts of an edition come back to the same sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefings.composing.currency import days_named, just_happened
from briefings.composing.timeline.attachment import attachment_of
from briefings.composing.timeline.parties import party_of
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.language.dates.periods import days_of, within_year
from briefings.language.places import countries
from briefings.language.stance import stance_of
from briefings.language.synonyms import things

SENTENCE = "The Osk parliament approved a loan from Norland on Monday and will vote on the port in March."


@pytest.mark.parametrize(
    "read",
    [
        lambda: tokens_of(SENTENCE),
        lambda: predicates(tokens_of(SENTENCE)),
        lambda: predicates(list(tokens_of(SENTENCE))),
        lambda: party_of(tokens_of(SENTENCE)[:3]),
        lambda: attachment_of(tokens_of(SENTENCE), SENTENCE.index("Monday")),
        lambda: countries("Norland lent to Thailand and Peru"),
        lambda: stance_of(SENTENCE),
        lambda: days_of("2025-11"),
        lambda: within_year(2025, "Q3"),
    ],
)
def test_what_is_read_of_a_sentence_is_kept(read: Callable[[], object]) -> None:
    assert read() is read()


def test_who_changes_what_he_was_given_changes_nothing_for_others() -> None:
    things(SENTENCE).clear()
    assert "loan" in things(SENTENCE)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It closed on MONDAY and opened on March 4.", {"monday", "march 4"}),
        ("It closed on monday, March 14, and not on March 4th.", {"monday", "march 14"}),
        ("It closed in March 2004, last week and mundanely.", set()),
    ],
)
def test_days_are_found_however_they_are_written(text: str, days: set[str]) -> None:
    assert days_named(text) == days
    assert just_happened(text)


def test_no_day_of_late_is_in_other_words() -> None:
    assert not just_happened("Mundane mayors of Marchwood keep their birthdays, and may 400 times")
