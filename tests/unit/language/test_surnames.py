"""A surname alone gets its full name only where nobody else of the text can be meant."""

from __future__ import annotations

import pytest

from briefings.language.names import Surnames, find_names


def certain(text: str) -> list[str]:
    names = find_names(text)
    surnames = Surnames(text, names)
    return [f"{name.text} {name.name}" for name in names if surnames.is_certain(name)]


def test_the_only_one_who_bears_it_is_meant() -> None:
    assert certain("Ann Lind built the dam. Then Lind left.") == ["Lind Ann Lind"]


def test_trust_in_somebody_is_no_place() -> None:
    assert certain("Ann Lind built the dam. She lost faith in Tom Roe. They lost trust in Lind.") == ["Lind Ann Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lind built the dam with Tom Lind. Then Lind left.",
        "Ann Lind built the dam. The Lind family left.",
        "Tom Roe-Lind shot a man. His mother, Ann Lind, was sorry. There was no sign that Lind knew him.",
        "Tom Lind died. Ann Lind left. Tom Lind was ill. Ann Lind spoke. Lind met a man. Lind fell. Lind and Lind.",
        "Ann Lind built the dam. An anti-Lind group left.",
        "Ann Lind built the dam. The elder Lind left.",
        "Ann Lind built the dam. Lind/Hart Pictures left.",
        "Ann Lind, 6, lives here. Ann wants to stay. Everybody knows Ann. Lind said his daughter should stay.",
        "Omar Hussein built the dam. Then King Hussein of Jordan left.",
        "It was Ann  Lind, of the radio.",
        "Ann Lind built the dam. Apart from Lind, it rained. There are fires in Lind.",
    ],
)
def test_where_somebody_else_may_be_meant_nobody_is_told(text: str) -> None:
    assert certain(text) == []


def test_of_two_the_one_whom_the_text_is_about_is_meant() -> None:
    told = certain("Ann Lind, sister of Tom Lind, built the dam. " + "Ann Lind said so. " * 8 + "Then Lind left.")
    assert told == ["Lind Ann Lind"]


def test_a_given_name_in_a_quotation_makes_no_doubt() -> None:
    text = (
        "Ann Lind built the dam. “Ask Ann,” he said. Lind left. Lind wrote. Lind sang. Lind died. Then Lind was told."
    )
    assert len(certain(text)) == 5


def test_a_thing_with_an_article_is_nobody() -> None:
    text = "Police looked for a Toyota Corolla. They said two men were in a Corolla when it was stopped."
    names = find_names(text)
    assert not any(Surnames(text, names).is_certain(name) for name in names)
