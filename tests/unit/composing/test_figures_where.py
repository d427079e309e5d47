"""A row of what befell people says where, for what or in what, and nothing of which the reader knows neither."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("people", "the"), topics=())


def labels(text: str, title: str = "") -> list[str]:
    document = Document.from_text(text, title=title, publisher="Post", published="2026-08-10")
    return [figure.label for card in compose(ALL, [document], now=NOW).cards for figure in card.figures]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In the port of Osk, police said the blast had killed 12 people.", "people killed in Osk"),
        (
            "An earthquake struck southern Norland on Sunday and injured 41 people.",
            "people injured in southern Norland",
        ),
        ("A car bomb in the Bab al-Osk area killed eight people on Monday.", "people killed in the Bab al-Osk area"),
        ("Bombs in Osk and Vell killed 21 people on Monday.", "people killed in Osk and Vell"),
        ("A court convicted 14 people of smuggling weapons on Monday.", "people convicted of smuggling weapons"),
        ("Gunmen opened fire on the guests and a gas blast killed 13 people.", "people killed in a gas blast"),
        ("The trial goes on in Osk of the clan which had 148 people killed.", "people killed"),
    ],
)
def test_what_befell_people_says_where_or_in_what(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_the_place_may_stand_in_the_sentence_before() -> None:
    text = "The fire broke out at noon in a mill in the town of Osk. It killed 24 people and left 8 injured on Sunday."
    assert labels(text) == ["people killed in Osk", "people injured in Osk"]


def test_the_place_may_stand_in_the_headline() -> None:
    assert labels("The fire broke out at noon and killed 24 people.", "Mill burns in Osk") == ["people killed in Osk"]


def test_a_place_holds_for_no_other_war_or_year() -> None:
    text = "The fire in Osk was out by noon, police told people. The long war has killed 2,400 people since 2019."
    assert labels(text) == ["people killed in a war"]


def test_those_whom_only_the_text_tells_make_no_row() -> None:
    assert labels("The people at the court said the 14 had been rescued.") == []
