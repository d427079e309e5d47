"""What has become of a deed, where two lines share few words; and what has not, where they share one."""

from __future__ import annotations

import pytest

from tests.bench.quality.changes import judged, pairs
from tests.unit.composing.test_changes_over_days import mark

BEFORE, NOW = "2026-03-02", "2026-03-09"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("The league called for a no-fly zone over Merrow.", "The council has authorised a no-fly zone over Merrow."),
        (
            "Prosecutors asked the court in Dell for a warrant against Merrow's mayor.",
            "A court in Dell issued a warrant for the arrest of Merrow's mayor.",
        ),
        ("The alert for the flu in Merrow stands at phase three.", "Merrow's alert for the flu is at phase four."),
        ("The board of Merrow Bank is against a takeover.", "The board of Merrow Bank now backs the takeover."),
        (
            "Two nurses in Merrow are being tested for the flu.",
            "The two nurses in Merrow have the flu, tests confirmed.",
        ),
        ("Merrow's captain is being questioned by police.", "Merrow's captain was arrested by police."),
        ("Merrow Motors must recall 900 cars.", "Merrow Motors has begun to recall 900 cars."),
        ("The oil wells of Merrow have stood still since May.", "Oil flows again from the wells of Merrow."),
    ],
)
def test_what_has_become_of_a_deed_is_changed(before: str, now: str) -> None:
    assert mark((BEFORE, before), (NOW, now)) == "changed"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Germany confirmed two cases of the flu, Merrow said.",
            "Norway confirmed four cases of the flu, Merrow said.",
        ),
        ("The House held a hearing on the funds of Merrow.", "The Senate held a hearing for a judge from Merrow."),
        ("A gunman killed two guards in Merrow on Sunday.", "A gunman killed four miners in Merrow on Friday."),
        ("Merrow's mayor wants his son back.", "A court had ruled that Merrow's mayor must give his son back."),
    ],
)
def test_another_deed_of_much_the_same_words_is_not_changed(before: str, now: str) -> None:
    assert mark((BEFORE, before), (NOW, now)) != "changed"


def test_a_deed_told_again_by_another_paper_is_no_news() -> None:
    before = "Merrow Bank turned down Acer's offer."
    assert mark((BEFORE, before), (NOW, "Acer's bid was rejected by the board of Merrow Bank.")) == "same"


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("changes_courses.txt", 0.7),
        ("changes_courses_unseen.txt", 0.5),
        ("changes_wires_unseen.txt", 0.5),
        ("changes_unseen.txt", 0.7),
    ],
)
def test_courses_are_followed_with_care(name: str, least: float) -> None:
    marks = [each for pair in pairs(name) for each in judged(pair)]
    changed = [wanted for wanted, got in marks if got == "changed"]
    assert changed.count("changed") >= 0.9 * len(changed)
    assert changed.count("changed") >= least * sum(wanted == "changed" for wanted, _ in marks)
