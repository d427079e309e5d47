"""Tests: who speaks, in the shapes of wire and business reports."""

from __future__ import annotations

import pytest

from briefings.language.quotes import find_quotes
from tests.unit.language.test_speakers_of_wires import speakers

_SAYING = "“We will mend the harbour wall before the winter comes.”"


def test_a_first_name_with_an_age_is_somebody_else() -> None:
    text = "Tomas Lind, the party leader, is ill.\n\n“It will not end while they rule us here,” said Tomas, 29."
    assert speakers(text) == [("Tomas", None)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            f"The Merrow County Sheriff’s Office in Merrow, Texas urged care: {_SAYING}",
            "Merrow County Sheriff’s Office",
        ),
        (f"Every few miles, next to fallen bridges, signs say the same: {_SAYING}", "signs"),
        (f"Poe’s counterpart in the House, Rep. Ann Lee of Utah, was blunt, writing: {_SAYING}", "Ann Lee"),
        (
            "Ann Lee said Monday “Merrow deserves far better than this,” according to a piece in Harbour News.",
            "Ann Lee",
        ),
        ("“The wall cannot be mended now or later,” the Harbour Press reported Ann Lee as saying.", "Ann Lee"),
        (
            "Bo Lind asked for bail, but U.S. Judge Ann Lee ruled that it “did not occur near the port” of Merrow.",
            "Ann Lee",
        ),
        ("Words fell, with Rep. Tom Hart, R-Mich., urging them to agree: “You have to decide it now.”", "Tom Hart"),
        ("Ann Lee, an Ohio Democrat, met Tom Hart. “We will not wait,” the Ohio Democrat said.", "Ann Lee"),
        ("Sen. Ann Lee (D-N.M.) met Rep. Tom Hart. “We will not wait,” the New Mexico Democrat said.", "Ann Lee"),
        ("Sen. Ann Lee met Tom Hart. “We will not wait,” the Ohio Democrat said.", "Ann Lee"),
        ("Sen. Ann Lee met Sen. Tom Hart. “We will not wait,” the Ohio Democrat said.", "the Ohio Democrat"),
        ("Sen. Ann Lee, D-Iowa, met Sen. Tom Hart. “We will not wait,” the Ohio Democrat said.", "the Ohio Democrat"),
        ("“We are sad,” said Osk-Lorn Police Det. Ann Lee on Monday.", "Ann Lee"),
        (
            "Two men fell in, says a report from the Osk Fire Department. One drowned. "
            "“The crews pulled him onto land within the hour,” the report said.",
            "Osk Fire Department",
        ),
        (
            "“A new chief was named by decree,” a statement from Corvia’s ruling Harbour Council said.",
            "Corvia’s ruling Harbour Council",
        ),
        ("“We will start soon,” said Chief Executive Ann Lee of the Harbour Executive Council.", "Ann Lee"),
        ("“We keep growing at the fair,” Ann Lee, a spokeswoman for Brandt, said by phone.", "Ann Lee"),
        ("“These moves feed on themselves,” Brandt strategists led by Ann Lee wrote in a note.", "Brandt strategists"),
        ("Harlan & Co\n\nKeeps neutral rating, target $5. “Brandt has beaten its line in four quarters.”", None),
    ],
)
def test_who_speaks_in_a_report(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in find_quotes(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“It is a success story,” said Ann Lee, the head of consultancy Brandt AB. The U.S. sending envoys is odd.",
         ("Ann Lee", "head of consultancy Brandt AB")),
        ("“We see no catalysts in this year,” wrote analyst Ann Lee of Brandt Research.", ("Ann Lee", "analyst")),
        ("“We banned it once we knew,” Brandt CTO Ann Lee said.", ("Ann Lee", "Brandt CTO")),
        ("Sales rose in Q2, Bank of Merrow analyst Ann Lee said. “We foresee more of it,” Lee said.",
         ("Ann Lee", "Bank of Merrow analyst")),
        ("In a joint statement, Ann Lee, Executive Director, and Bo Roe, Chief Executive, said: “We will start now.”",
         ("Ann Lee", "Executive Director")),
        ("“Nobody should hold such power,” said Ann Lee, director of the well-known Center for Media "
         "and Citizenship at the University of the North in Merrow.",
         ("Ann Lee", "director of the well-known Center for Media and Citizenship")),
    ],
)  # fmt: skip
def test_what_a_speaker_is(text: str, told: tuple[str, str]) -> None:
    assert speakers(text) == [told]


def test_the_holder_of_an_office_at_a_company_is_who_was_named_so() -> None:
    text = "Brandt CEO Ann Lee spoke in Merrow.\n\n“They kept on asking for more,” the Brandt CEO said."
    assert speakers(text) == [("Ann Lee", "Brandt CEO")]


def test_a_member_of_a_house_is_not_named_after_it() -> None:
    text = "Member of Parliament Ann Lee spoke. “It is hard to see whom he meant,” Lee said."
    assert speakers(text)[0][0] == "Ann Lee"
