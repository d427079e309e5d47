"""What rose in one paper did not fall in another: two that say the opposite are never one fact."""

from __future__ import annotations

from datetime import date

import pytest

from briefings.compiled import Compiled, recall
from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import fact_of
from briefings.composing.agreement.opposites import opposed, ways
from briefings.composing.agreement.scales import known
from tests.unit.composing.test_one_news import publishers

MONDAY, TUESDAY = date(2026, 3, 9), date(2026, 3, 10)

OPPOSITE = (
    ("Jobless claims in Norland rose last week.", "Jobless claims in Norland fell last week."),
    ("Shares of Norland Steel gained on Monday.", "Shares of Norland Steel lost on Monday."),
    ("Shares of Norland Steel closed higher on Monday.", "Shares of Norland Steel closed lower on Monday."),
    ("Shares of Norland Steel went up on Monday.", "Shares of Norland Steel went down on Monday."),
    ("The trade gap of Norland widened in March.", "The trade gap of Norland narrowed in March."),
    ("Norland reported a rise in unemployment.", "Norland reported a fall in unemployment."),
    ("Norland's parliament approved the budget on Monday.", "Norland's parliament rejected the budget on Monday."),
    ("Norland accepted the peace offer on Monday.", "Norland refused the peace offer on Monday."),
    ("Norland's women won the final in Osterby.", "Norland's women lost the final in Osterby."),
    ("Consumer confidence in Norland improved in March.", "Consumer confidence in Norland worsened in March."),
    ("The bank of Norland raised its key rate.", "The bank of Norland kept its key rate unchanged."),
    ("A court in Norland convicted the banker Halvor Lind.", "A court in Norland acquitted the banker Halvor Lind."),
    ("Norland Steel made a profit in the spring.", "Norland Steel made a loss in the spring."),
    (
        "Shares of Norland Steel rose after it cut its forecast.",
        "Shares of Norland Steel fell after it cut its forecast.",
    ),
)
STEPS = (
    ("Norland has started exporting grain to Osteria.", "Norland has stopped exporting grain to Osteria."),
    ("Norland opened the border with Osteria on Monday.", "Norland closed the border with Osteria on Monday."),
    ("Polling stations opened in Osterby on Sunday.", "Polling stations closed in Osterby on Sunday."),
    ("Talks on the dam began in Osterby on Monday.", "Talks on the dam ended in Osterby on Monday."),
    ("Nurses in Osterby resumed their strike on Monday.", "Nurses in Osterby ended their strike on Monday."),
    ("Norland imposed a curfew in Osterby on Monday.", "Norland lifted a curfew in Osterby on Monday."),
)
NOT_OPPOSITE = (
    # two subjects, of which one goes up when the other goes down
    ("The crown rose against the florin on Monday.", "The florin fell against the crown on Monday."),
    ("Osteria's women won the final in Osterby.", "Norland's women lost the final in Osterby."),
    ("Exports of steel rose while imports fell.", "Imports fell while exports of steel rose."),
    # what is denied or undone goes no way
    ("The council banned drilling in new fields.", "No drilling will be allowed in new fields, the council said."),
    ("The minister reversed a decision to allow hunting.", "The minister had decided to lift the ban on hunting."),
    # what somebody wants to do beside is another thing
    ("Democrats kept their leader after election losses.", "Democrats said no to new leaders to win back voters."),
    # one clause goes both ways
    ("The rate cut lifted and then lowered shares of Norland Steel.", "Shares of Norland Steel fell."),
    # who stops short of a thing hasn't begun it
    ("Norland stopped short of blaming Osteria.", "Norland began blaming Osteria."),
    # words that tell a way only behind some verbs
    ("Police set up a road block in Osterby.", "Police shot down a drone in Osterby."),
)


@pytest.mark.parametrize(("first", "second"), OPPOSITE)
def test_two_that_say_the_opposite_of_one_thing_contradict_each_other(first: str, second: str) -> None:
    one, other = fact_of(first, MONDAY), fact_of(second, MONDAY)
    compared = compare(one, other, Rarity([one.frame, other.frame]))
    assert compared.relation is Relation.CONFLICT
    assert compared.values is not None
    assert all(value.text in words for value, words in zip(compared.values, (first, second), strict=True))


@pytest.mark.parametrize(("first", "second"), STEPS)
def test_what_begins_and_ends_on_one_day_is_no_contradiction_and_no_one_fact(first: str, second: str) -> None:
    one, other = fact_of(first, MONDAY), fact_of(second, MONDAY)
    assert compare(one, other, Rarity([one.frame, other.frame])).relation is Relation.DIFFERENT


@pytest.mark.parametrize(("first", "second"), OPPOSITE + STEPS)
def test_no_line_has_a_paper_behind_it_that_says_the_opposite(first: str, second: str) -> None:
    assert 2 not in publishers(first, second)


@pytest.mark.parametrize(("first", "second"), NOT_OPPOSITE)
def test_other_sentences_are_no_opposites(first: str, second: str) -> None:
    assert opposed(first, second) is None


def test_what_is_told_of_the_next_day_contradicts_nothing() -> None:
    one, other = fact_of("Shares of Norland Steel rose.", MONDAY), fact_of("Shares of Norland Steel fell.", TUESDAY)
    assert compare(one, other, Rarity([one.frame, other.frame])).relation is Relation.DIFFERENT


def test_a_market_falls_anew_each_day() -> None:
    """Each paper has a today of its own."""
    one = fact_of("Stock markets around the world have fallen sharply today.", date(2026, 3, 9))
    other = fact_of("Stock markets around the world have fallen sharply today.", date(2026, 3, 27))
    assert compare(one, other, Rarity([one.frame, other.frame])).relation is Relation.DIFFERENT


def test_what_did_not_rise_is_no_rise() -> None:
    first, second = "Jobless claims in Norland rose last week.", "Jobless claims in Norland did not rise last week."
    one, other = fact_of(first, MONDAY), fact_of(second, MONDAY)
    compared = compare(one, other, Rarity([one.frame, other.frame]))
    assert compared.relation is Relation.CONFLICT
    assert compared.values is None
    assert 2 not in publishers(first, second)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Prices of rice fell, and exports to Osteria are set to rise.", ["fell", "rise"]),
        ("Traders did not lower their prices.", []),
        ("Norland ended the ban on trawlers.", ["ended"]),
        ("Shares ended lower.", ["lower"]),
    ],
)
def test_a_clause_tells_the_way_of_what_it_is_about(words: str, told: list[str]) -> None:
    assert [way.word for way in ways(words)] == told


def test_the_words_of_all_ways_are_looked_up_and_none_of_them_compiled() -> None:
    """A pattern of them all took five milliseconds to compile, and longer to find a word than to look each one up."""
    kept = Compiled()
    ways.cache_clear()
    recall(kept)
    try:
        assert [way.word for way in ways("Prices plummeted in Osk on Monday")] == ["plummeted"]
    finally:
        recall(None)
    assert not any("lummet" in pattern for pattern, _ in kept.patterns)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in known())
    assert not ways("A cut-price sale in Osk")
