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
        ("Alda will paint the Merrow dam in May.", "Norland closed its consulate beside the Merrow dam."),
    ],
)
def test_another_thing_of_the_same_kind_is_new(before: str, now: str) -> None:
    first = edition(before, day=2)
    second = edition(now, day=9, previous=first)
    assert second.changes.new == (second.cards[0].lines[0].id,)
    assert second.changes.dropped == (first.cards[0].lines[0].id,)


def test_the_measured_pairs_stay_as_good_as_they_are() -> None:
    marks = [each for pair in pairs() for each in judged(pair)]
    changed = [wanted == got for wanted, got in marks if got == "changed"]
    assert sum(changed) / len(changed) >= 0.9
    assert sum(changed) / sum(wanted == "changed" for wanted, _ in marks) >= 0.78
