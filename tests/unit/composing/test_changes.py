"""What a channel is told to be new: facts, not strings."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Edition
from tests.bench.quality.changes import judged, pairs

DAM = Briefing(
    name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam", "turbine*")),)
)
COST = "The Merrow dam will cost 310 million crowns, the river authority said."


def edition(*texts: str, day: int, previous: Edition | None = None) -> Edition:
    documents = [Document.from_text(text, title="Merrow dam", published=f"2026-03-{day:02}") for text in texts]
    return compose(DAM, documents, now=datetime(2026, 3, day, 23, tzinfo=UTC), previous=previous)


def test_the_first_edition_marks_nothing() -> None:
    changes = edition(COST, day=1).changes
    assert (changes.since, changes.new, changes.changed, changes.dropped) == (None, (), (), ())


def test_the_same_fact_in_other_words_is_neither_new_nor_dropped() -> None:
    first = edition(COST, day=1)
    again = edition("The river authority said the Merrow dam will cost 310 million crowns.", day=2, previous=first)
    assert (again.changes.new, again.changes.changed, again.changes.dropped) == ((), (), ())
    assert again.changes.since == first.id


def test_the_same_fact_with_another_value_is_changed() -> None:
    first = edition(COST, day=1)
    dearer = edition("The Merrow dam will cost 405 million crowns, the river authority said.", day=2, previous=first)
    assert dearer.changes.changed == (dearer.cards[0].lines[0].id,)
    assert (dearer.changes.new, dearer.changes.dropped) == ((), ())


def test_a_subject_that_has_got_further_is_changed() -> None:
    first = edition("Merrow plans to open the dam in summer.", day=1)
    opened = edition("The mayor of Merrow opened the dam under blue skies.", day=2, previous=first)
    assert opened.changes.changed == (opened.cards[0].lines[0].id,)


def test_another_fact_is_new_and_the_one_no_longer_told_is_dropped() -> None:
    first = edition(COST, day=1)
    other = edition("A crack was found in the second turbine at Merrow.", day=2, previous=first)
    assert other.changes.new == (other.cards[0].lines[0].id,)
    assert other.changes.dropped == (first.cards[0].lines[0].id,)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Twelve people were killed when the Merrow dam broke on Sunday.",
            "The death toll from the Merrow dam rose to 47.",
        ),
        ("Alda is set to lift its ban on the Merrow dam.", "On Tuesday Alda lifted its ban on the Merrow dam."),
        (
            "The inquiry into the Merrow dam begins on Monday.",
            "The inquiry into the Merrow dam was postponed until May.",
        ),
        ("The bank kept its loan for the Merrow dam at 5.25%.", "The bank raised its loan for the Merrow dam to 6.5%."),
        (
            "The Merrow dam explosion injured 16 workers, the hospital said.",
            "Two of the 16 workers injured in the Merrow dam explosion have died, the hospital said.",
        ),
        (
            "Two divers are missing near the Merrow dam.",
            "The two divers who were missing near the Merrow dam have been found alive.",
        ),
        (
            "Alda pledged 40 million crowns for the Merrow dam.",
            "Alda has paid the 40 million crowns that it pledged for the Merrow dam.",
        ),
        (
            "Alda banned ships from the lake behind the Merrow dam until May.",
            "Alda extended the ban on ships on the lake behind the Merrow dam until August.",
        ),
        (
            "Police said the fire at the Merrow dam was an accident.",
            "Police now believe the fire at the Merrow dam was arson.",
        ),
        (
            "The minister denied that the Merrow dam has cracks.",
            "The minister admitted that the Merrow dam has cracks.",
        ),
        (
            "A ban on boats near the Merrow dam takes effect on 7 March.",
            "The ban on boats near the Merrow dam took effect on Saturday.",
        ),
        (
            "Schools south of the Merrow dam are closed because of the heat.",
            "The heat has closed all schools near the Merrow dam.",
        ),
    ],
)
def test_what_has_become_of_a_thing_is_a_change_of_it(before: str, now: str) -> None:
    first = edition(before, day=2)
    second = edition(now, day=9, previous=first)
    assert second.changes.changed == (second.cards[0].lines[0].id,)
    assert (second.changes.new, second.changes.dropped) == ((), ())


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Gunmen killed five guards west of the Merrow dam.",
            "Gunmen killed two fishermen in a boat near the Merrow dam.",
        ),
        (
            "The union of divers at the Merrow dam asks for more pay.",
            "The union of cooks at the Merrow dam asks for beds.",
        ),
        ("Divers at the Merrow dam found a wreck from 1916.", "Divers at the Merrow dam went on strike."),
        ("The director of the Merrow dam resigned.", "Thieves took copper wire from the Merrow dam."),
        ("Alda will paint the Merrow dam in May.", "Norland closed its consulate beside the Merrow dam."),
    ],
)
def test_another_thing_of_the_same_kind_is_new(before: str, now: str) -> None:
    first = edition(before, day=2)
    second = edition(now, day=9, previous=first)
    assert second.changes.new == (second.cards[0].lines[0].id,)
    assert second.changes.dropped == (first.cards[0].lines[0].id,)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "The crane at the Merrow dam will cost 4 million crowns.",
            "The price of the crane at the Merrow dam is 4 million crowns.",
        ),
        ("Divers searched the ship near the Merrow dam.", "A vessel near the Merrow dam was searched by divers."),
        ("The Merrow dam is to be finished in 2028.", "The dam in Merrow will be completed in 2028."),
    ],
)
def test_one_fact_in_other_words_is_told_to_be_the_same(before: str, now: str) -> None:
    second = edition(now, day=9, previous=edition(before, day=2))
    assert (second.changes.new, second.changes.changed, second.changes.dropped) == ((), (), ())


def test_a_line_beside_the_one_that_it_rewords_or_overtakes_is_not_new() -> None:
    first = edition(COST, day=1)
    dearer = "The price of the Merrow dam has risen to 405 million crowns, an audit found."
    both = edition(COST, dearer, day=2, previous=first)
    ids = {line.text: line.id for line in both.cards[0].lines}
    assert (both.changes.new, both.changes.changed, both.changes.dropped) == ((), (ids[dearer],), ())


def test_the_measured_pairs_stay_as_good_as_they_are() -> None:
    marks = [each for pair in pairs("changes_gold.txt") for each in judged(pair)]
    for mark in ("new", "changed", "dropped"):
        got = [wanted == mark for wanted, told in marks if told == mark]
        assert sum(got) / len(got) >= 0.9
        assert sum(got) / sum(wanted == mark for wanted, _ in marks) >= 0.9
