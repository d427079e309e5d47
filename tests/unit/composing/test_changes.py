"""What a channel is told to be new: facts, not strings."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.model import Edition

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
