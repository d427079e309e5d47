"""Two counts of people between two editions: which of them is no later value of the other."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

OSK = Briefing(name="osk", title="Osk", scope=("Osk", "Merrow"), topics=())


def mark(before: str, now: str) -> str:
    """What a line is marked as two days after another: changed, new or same."""
    first, second = (datetime(2026, 10, day, 20, 0, tzinfo=UTC) for day in (4, 6))
    earlier = compose(OSK, [Document.from_text(before, published="2026-10-04")], now=first)
    later = compose(OSK, [Document.from_text(now, published="2026-10-06")], now=second, previous=earlier)
    return "changed" if later.changes.changed else "new" if later.changes.new else "same"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Four people were killed in an air strike on a convoy in southern Osk, an aid group says.",
            "More than 40,000 people have been killed in Osk since the war began, the health ministry says.",
        ),
        (
            "More than 40,780 people have been killed in Osk since then, the health ministry says.",
            "More than 40,000 people have been killed in Osk since then, the health ministry says.",
        ),
        (
            "More than 16,500 people have been displaced in Osk by the air strikes, its crisis centre said.",
            "At least 51 people have been killed in the air strikes in Osk on Sunday, its health ministry said.",
        ),
        (
            "At least 51 people have been killed in air strikes in Osk on Saturday, its health minister said.",
            "Merrow has launched a series of huge air strikes on Osk, among them its central station.",
        ),
        (
            "The death toll from the strikes on Osk has risen to 356, the health ministry says.",
            "The death toll from the air strikes on Osk on Monday has risen to 23, the health ministry says.",
        ),
        (
            "At least 32 people, two children among them, were killed after pagers exploded across Osk on Saturday.",
            "An air strike on southern Osk on Sunday killed at least 45 people, the health ministry of Osk said.",
        ),
        (
            "Merrow went to war after the attack on Osk on 21 November, in which more than 1,200 people were killed.",
            "Merrow struck back after the attack on Osk on 21 November, in which some 1,260 people were killed.",
        ),
    ],
)
def test_two_counts_of_two_things_are_no_change(before: str, now: str) -> None:
    assert mark(before, now) != "changed"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "More than 40,600 people have been killed in Osk since then, the health ministry says.",
            "More than 40,780 people have been killed in Osk since then, the health ministry says.",
        ),
        (
            "At least 10 people have been killed in a major operation of Merrow's army in the north of Osk.",
            "As of Monday, 19 people have been killed during an operation of Merrow's army in the north of Osk.",
        ),
        (
            "An air strike on the south of Osk on Saturday has left at least 31 people dead, a commander among them.",
            "The health ministry has updated the death toll of the air strike on the south of Osk to 37.",
        ),
    ],
)
def test_a_later_count_of_one_thing_is_a_change(before: str, now: str) -> None:
    assert mark(before, now) == "changed"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Merrow launched a war after an attack on Osk, in which 1,200 people were killed and 251 others abducted.",
            "Merrow launched its war after an attack on Osk, in which 1,200 people were killed and 251 abducted.",
        ),
        (
            "The minister told a paper that Ann Lind of Osk had agreed to a truce just before she was assassinated.",
            "Ann Lind of Osk has been assassinated, and Merrow has fired nearly 200 missiles at the island.",
        ),
    ],
)
def test_what_was_told_before_is_no_change(before: str, now: str) -> None:
    assert mark(before, now) != "changed"
