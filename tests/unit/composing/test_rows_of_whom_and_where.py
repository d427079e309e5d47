"""Whoever acts is no place, a war of long ago is no news, and what the news follows is not of its day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 8, 31, 8, 0, tzinfo=UTC)
NEWS = Briefing(name="news", title="News", scope=("killed", "war", "blast*"), topics=())


def rows(title: str, text: str) -> list[tuple[str, str, str | None]]:
    document = Document.from_text(text, publisher="Post", title=title, published="2026-08-30")
    cards = compose(NEWS, [document], now=NOW).cards
    return [(figure.label, figure.text, figure.as_of) for card in cards for figure in card.figures]


def test_the_land_that_strikes_is_not_where_those_of_elsewhere_died() -> None:
    told = "Three Vellers were killed on Sunday by a missile, medics said. Kenya said it had hit a cell. Kenya is calm."
    assert rows("Kenya kills three Vellers", told) == [("Vellers killed", "Three", "2026-08-30")]
    told = "At least 30 people were killed on Sunday by jets, medics said. Kenya said it had hit a camp. Kenya is calm."
    assert rows("Kenya's jets bomb rebels", told) == []


def test_the_land_of_a_headline_that_does_nothing_is_where_it_was() -> None:
    told = "At least 30 people were killed on Sunday when a bus fell, medics said. Kenya is to mourn. Kenya is calm."
    assert rows("Thirty die in Kenya", told) == [("people killed in Kenya", "at least 30", "2026-08-30")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("More than 3 million people were killed in Kenya during the Second World War, a museum said.", 0),
        ("More than 40,000 people were killed in Kenya under colonial rule, a museum said.", 0),
        ("Two people were killed in Kenya on Sunday when a bomb of the Second World War exploded.", 1),
        ("The flood killed 90 people in Kenya on Sunday, the most since the Second World War.", 1),
    ],
)
def test_the_dead_of_a_war_of_long_ago_are_no_news(text: str, shown: int) -> None:
    assert len(rows("Kenya", text)) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Kenya put off its talks following the train blasts in Tolm, which had killed more than 180 people.",
        "Police in Kenya named one of the conspirators behind the blasts in Tolm that killed more than 180 people.",
    ],
)
def test_what_the_news_only_follows_is_not_of_its_day(text: str) -> None:
    assert rows("Kenya", text) == []


def test_the_police_of_a_land_act_at_home() -> None:
    told = "Four people were killed on Sunday in a protest, medics said. Kenya is to mourn. Kenya is calm again."
    assert rows("Kenyan police fire on protest", told) == [("people killed in Kenya", "Four", "2026-08-30")]


def test_the_month_of_a_total_is_none_of_those_who_raised_it() -> None:
    text = "The deaths of six more soldiers in Kenya on Saturday raised the army's death toll for July to 93."
    assert ("six", "2026-07") not in [row[1:] for row in rows("Kenya at war", text)]
