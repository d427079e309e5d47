"""Who speaks where a page breaks a quotation up or glues names together, or a sentence names others as well."""

from __future__ import annotations

import pytest

from briefings.composing.quotable import can_speak
from briefings.language.names import find_names
from briefings.language.quotes import find_quotes

SAID = "We had waited for the berth for years."


def speakers(text: str, said: str = SAID) -> list[str | None]:
    return [quote.speaker for quote in find_quotes(text) if said[:20] in quote.quote]


def test_a_caption_among_the_paragraphs_of_a_quotation_does_not_end_it() -> None:
    told = 'Captain Ann Lee said: "The port was full.\n\n{}\n\n"We had waited for the berth for years."\n\nShe left.'
    assert speakers(told.format("Jon Arel waves after the first ship has made fast (KPT)")) == ["Ann Lee"]
    assert speakers(told.format("Jon Arel spoke next.")) == ["Jon Arel"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee, 30, from Osk, who was among the guests, said she was glad, adding: “{}”", "Ann Lee"),
        ("Ann Lee left Merrow. Last year she gave a speech in Vell, telling the crowd: “{}”", "Ann Lee"),
        ("Ann Lee left Merrow. Last Christmas, she wished all well, but added: “{}”", "Ann Lee"),
        ("The Roes were guests of the port, said Captain Ann Lee in a statement. “{}”", "Ann Lee"),
        ("The Roes were guests, said Captain Ann Lee in a statement on Monday.\n\n“{}” the statement said.", "Ann Lee"),
        ("“It was late,” Ann Lee noted. “{}” — Merrow's new berth.", "Ann Lee"),
        ("Ann Lee runs the port with Bo Arel. MVP Lee, who is 30, said: “{}”", "Ann Lee"),
        ("A fan of the port, Ann Lee left. Ann borrowed a boat. Ann, 47, said: “{}”", "Ann Lee"),
        ("The port met Ann Lee. Ann, 47, who is a docker of another port, said: “{}”", "Ann"),
    ],
)
def test_whose_words_they_are(text: str, speaker: str) -> None:
    assert speakers(text.format(SAID)) == [speaker]


def test_a_maker_is_not_called_by_its_things() -> None:
    told = "A Merrowa Crane and other Merrowa APIs came. “We had waited for the berth for years,” Merrowa confirmed."
    assert speakers(told) == ["Merrowa"]
    brand = "Three HarbourX Cranes came on Monday. “We had waited for the berth for years,” HarbourX confirmed."
    assert speakers(brand) == ["HarbourX"]
    person = "Minister Ann Lee came. “We had waited for the berth for years,” Lee confirmed."
    assert speakers(person) == ["Ann Lee"]


def test_a_heading_in_capitals_is_no_part_of_a_name() -> None:
    heading = "Share CLOSE WHAT YOU HAVE TO KNOW Ann Lee opened the berth on Monday, and Lee has paid for it."
    assert {name.name for name in find_names(heading)} == {"Ann Lee"}
    assert "USS Ann Lee" in {name.name for name in find_names("The ship USS Ann Lee came to the berth.")}


@pytest.mark.parametrize("credit", ["Associated Press", "AP:Associated Press", "SWNS", "Splash News"])
def test_an_agency_that_opens_a_caption_is_no_part_of_a_name(credit: str) -> None:
    text = f"The berth opened on Monday.\n\n{credit} Ann Lee waves to the crowd\n\nLee said that it was late."
    assert {name.name for name in find_names(text, credited=False) if "Lee" in name.name} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("speaker", "can"),
    [
        ("the papers led", False),
        ("Readers mourned", False),
        ("the Vell-based", False),
        ("the harbour's guidelines", False),
        ("Bureau", False),
        ("an accused", True),
        ("Ann Lee", True),
        ("the Vell-based campaign", True),
    ],
)
def test_a_verb_that_was_read_into_a_name_gives_it_away(speaker: str, *, can: bool) -> None:
    assert can_speak(speaker) is can
