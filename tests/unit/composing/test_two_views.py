"""Two people who think alike gave two views; what two officials count is one fact."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import fact_of
from briefings.composing.agreement.speakers import is_named
from briefings.composing.timeline.parties import names_in
from tests.unit.composing.test_one_news import publishers, told

MONDAY = date(2026, 3, 9)


def relation(first: str, second: str) -> Relation:
    """How two sentences of one day stand to each other."""
    one, other = fact_of(first, MONDAY), fact_of(second, MONDAY)
    return compare(one, other, Rarity([one.frame, other.frame])).relation


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Finance Minister Halvor Lind said the trade deal of Norland and Osteria was good for jobs.",
            "Opposition leader Oda Krall said the trade deal of Norland and Osteria was good for jobs.",
        ),
        (
            "The new law of Norland on protests is a mistake, said Halvor Lind.",
            "The new law of Norland on protests is a mistake, Oda Krall said.",
        ),
        (
            "Minister Halvor Lind said the new port of Lindholm was good for jobs.",
            "Opposition leader Oda Krall said the new port of Lindholm was good for jobs.",
        ),
        (
            "France condemned the attack on the market in Norland.",
            "Germany condemned the attack on the market in Norland.",
        ),
        (
            "Brazil's foreign ministry denounced the strike on Norland as a crime.",
            "Chile's foreign ministry denounced the strike on Norland as a crime.",
        ),
    ],
)
def test_what_two_think_of_one_thing_stays_two(first: str, second: str) -> None:
    assert relation(first, second) is Relation.DIFFERENT
    assert 2 not in publishers(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Police in Norland said two men were arrested over the theft of a painting.",
            "Prosecutors in Norland said two men were arrested over the theft of a painting.",
        ),
        (
            "The mayor of Osterby in Norland, Ann Holt, said 12 people had died in the flood.",
            "Fire chief Tom Rask said 12 people had died in the flood in Osterby in Norland.",
        ),
        (
            "The road should reopen soon, Halvor Lind, who leads the work, said in Norland.",
            "Norland's Halvor Lind said the road should reopen soon.",
        ),
        (
            "Norland should lower the tax on fish at once, the Treasury Department said.",
            "Norland should lower the tax on fish at once, the White House said.",
        ),
    ],
)
def test_one_fact_that_two_tell_is_one(first: str, second: str) -> None:
    assert relation(first, second) is Relation.SAME


def test_two_statements_of_one_man_are_two() -> None:
    """That one speaks twice on a day makes no one news of what he says."""
    first = "Norland Bank's president Halvor Lind said doubts have come back with the threats of Tove Brandt to leave."
    second = (
        "Norland Bank's president Halvor Lind said new levies would do little harm to prices whatever Tove Brandt does."
    )
    assert 2 not in publishers(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The church of Lindholm in Norland reopened on Sunday.",
            "The school of Lindholm in Norland reopened on Sunday.",
        ),
        (
            "The mayor of Lindholm in Norland resigned on Sunday over a loan.",
            "The treasurer of Lindholm in Norland resigned on Sunday.",
        ),
        (
            "Osterby Bank cut the credit rating of Norland on Sunday.",
            "Lindholm Bank cut the credit rating of Norland on Sunday.",
        ),
        (
            "Brandt launched a phone with two screens in Norland on Sunday.",
            "Brandt launched a bank for the young in Norland on Sunday.",
        ),
        (
            "The search for the ferry of Norland resumed on Sunday.",
            "The trial over the loss of the ferry of Norland resumed on Sunday.",
        ),
    ],
)
def test_two_things_in_nearly_the_same_words_are_two_lines(first: str, second: str) -> None:
    assert publishers(first, second) == [1, 1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Leaders of Norland's senate vowed to press for fewer troops in Osteria within months.",
            "Leaders of Norland's senate have vowed to press for fewer troops in Osteria within months, papers said.",
        ),
        (
            "The church of Lindholm in Norland reopened on Sunday.",
            "The church of Lindholm in Norland was opened again on Sunday after nine years.",
        ),
    ],
)
def test_one_thing_in_nearly_the_same_words_is_one_line(first: str, second: str) -> None:
    assert len(told(("The Courier", first), ("Evening Star", second))) == 1


def test_whom_papers_of_one_story_count_otherwise_are_one() -> None:
    first = "Gunmen kidnapped several people from a Norland oil ship off Osterby on Sunday, officials said."
    second = (
        "Gunmen kidnapped seven workers, among them a cook, from an Agal oil ship off Osterby in Norland on Sunday."
    )
    assert len(publishers(first, second)) == 1


def test_an_accent_that_one_paper_leaves_out_makes_no_other_name() -> None:
    with_accent, without = "The poet Tove Moïse was shot in Vik.", "The poet Tove Moise was shot in Vik."
    assert is_named("Moise", with_accent)
    assert is_named("Moïse", without)
    assert names_in(with_accent) == names_in(without)


def test_how_many_say_so_is_no_value_of_a_fact() -> None:
    said = fact_of("The envoy has resigned over the expulsions, two officials said.", MONDAY)
    told = fact_of("Two ministers have resigned over the expulsions, the premier said.", MONDAY)
    assert not said.figures
    assert [figure.value for figure in told.figures] == [2.0]


def test_two_of_one_cabinet_who_defect_are_two() -> None:
    topic = Topic(key="all", title="All", match=("Vokar",))
    vokar = Briefing(name="vokar", title="Vokar", scope=("Vokar",), topics=(topic,))
    documents = [
        Document.from_text(text, published="2026-03-11", publisher=publisher)
        for publisher, text in (
            ("Post", "Vokar's foreign minister, Ivo Brandt, defected to Norway on Wednesday."),
            ("Ledger", "Vokar's oil minister defected to Sweden on Wednesday."),
        )
    ]
    (card,) = compose(vokar, documents, now=datetime(2026, 3, 12, 8, 0, tzinfo=UTC)).cards
    assert {line.publishers for line in card.lines} == {1}
