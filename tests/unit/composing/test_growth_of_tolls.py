"""A toll has grown from another only where both are surely of one event: a land at war has several strikes a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.tolls.reading import tolls_in
from briefings.composing.tolls.runs import same_event
from briefings.model import Card
from tests.unit.composing.candidates import read

NOW = datetime(2026, 10, 9, 8, 0, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("Peru", "Osk", "Kenya"), topics=())


def card(*articles: tuple[str, str]) -> Card:
    documents = [
        Document.from_text(text, published=day, title="Peru: the dead of Osk", publisher=day) for day, text in articles
    ]
    return compose(ALL, documents, now=NOW).cards[0]


def moves(found: Card) -> list[tuple[str, str]]:
    pairs = [(figure.previous.text, figure.text) for figure in found.figures if figure.previous]
    return pairs + [(each.sides[1].value, each.sides[0].value) for each in found.conflicts if each.kind == "update"]


SCHOOL = ("2026-10-07", "An air strike on a school in Osk killed at least 28 people, the Red Crescent of Peru said.")


@pytest.mark.parametrize(
    "earlier",
    [
        ("2026-10-04", "An air strike on a mosque in Osk killed at least 25 people, the Red Crescent of Peru said."),
        ("2026-10-05", "An air strike on a flat in Osk killed two people, the Red Crescent of Peru said."),
    ],
)
def test_one_strike_has_not_grown_from_another_in_the_same_town(earlier: tuple[str, str]) -> None:
    assert moves(card(earlier, SCHOOL)) == []


def test_who_was_hurt_without_a_word_of_how_is_not_more_of_a_strike_days_before() -> None:
    before = (
        "2026-10-04",
        "A drone strike on the port of Osk in Peru on Sunday killed a guard and injured five people.",
    )
    later = ("2026-10-08", "A woman was killed and 28 people were injured in Lima, the mayor of the city in Peru said.")
    assert moves(card(before, later)) == []


def test_what_has_risen_is_of_a_strike_that_was_told() -> None:
    later = (
        "2026-10-08",
        "The toll of the air strike on the school in Osk has risen to 31 dead, the Red Crescent said.",
    )
    assert moves(card(SCHOOL, later)) == [("at least 28", "31")]


def test_an_accident_may_have_killed_a_few_more() -> None:
    first = ("2026-10-04", "A fast train's crash in Osk, in the south of Peru, killed at least 41 people on Sunday.")
    later = (
        "2026-10-07",
        "A crack led to the crash of the fast train in Osk, in southern Peru, which killed 45 people.",
    )
    assert moves(card(first, later)) == [("at least 41", "45")]


def test_the_floods_of_one_land_are_not_those_of_another() -> None:
    first = ("2026-10-04", "Floods that the storm Yanna brought killed at least 13 people in Kenya on Sunday.")
    later = ("2026-10-07", "Floods that the storm Yanna brought have killed at least 33 people in Peru, the army says.")
    assert moves(card(first, later)) == []


def test_the_dead_and_the_missing_tell_which_of_a_days_tolls_is_the_later() -> None:
    first = ("2026-10-07", "Twelve people died and six others went missing in a pit flood in Osk early on Wednesday.")
    later = ("2026-10-07", "Fifteen people have died and three others are still missing in a pit flood in Osk.")
    found = card(first, later)
    assert ("Twelve", "Fifteen") in moves(found)
    assert "contradiction" not in {conflict.kind for conflict in found.conflicts}


def test_the_hours_of_two_counts_tell_which_is_the_later() -> None:
    first = ("2026-10-07", "As of 2 p.m. Wednesday the death toll of the Osk pit flood in Peru rose to 12.")
    later = ("2026-10-07", "The death toll of the pit flood in Osk, Peru, rose to 31 as of 8:30 p.m. Wednesday.")
    for papers in ((first, later), (later, first)):
        found = card(*papers)
        assert ("12", "31") in moves(found)
        assert "contradiction" not in {conflict.kind for conflict in found.conflicts}


def test_papers_of_one_day_whose_sums_differ_are_no_steps_of_one_search() -> None:
    first = ("2026-10-07", "Twelve people died and six others went missing in a pit flood in Osk early on Wednesday.")
    later = ("2026-10-07", "Fifteen people have died and nine others are still missing in a pit flood in Osk.")
    assert "contradiction" in {conflict.kind for conflict in card(first, later).conflicts}


MARKET = "A series of coordinated bombings killed 60 people in a Shiite stronghold in northern Nairobi on Tuesday."
RAID = "Two helicopters fired at a procession in Sarn Hill in Nairobi on Wednesday, wounding nine people."
SINCE = "On Tuesday, at least 85 people were killed in four coordinated bombings in Shiite parts of Sarn Hill."
BESIDE = " ".join(f"The council of Nairobi met for the {count} time." for count in ("5th", "6th", "7th"))
ATTACKS = Topic(key="attacks", title="Attacks", match=("bomb*", "killed", "wound*"))


def of_many(deep: str) -> Card:
    """The card of a briefing of many documents, of which the newest tells `deep` below its own news."""
    told = [
        ("2026-10-06", "Bombings in Nairobi", MARKET),
        ("2026-10-07", "Raid on Nairobi's Sarn Hill", f"{RAID} They left. {BESIDE} {deep}"),
        *(("2026-10-01", "Nairobi: schools", f"Nairobi opened school number {number}.") for number in range(40)),
    ]
    documents = [Document.from_text(text, published=day, title=title, publisher="Post") for day, title, text in told]
    return compose(replace(ALL, scope=("Nairobi",), topics=(ATTACKS,)), documents, now=NOW).cards[0]


def test_what_a_later_story_tells_far_down_of_the_same_day_is_what_the_toll_has_come_to() -> None:
    found = of_many(SINCE)
    assert ("60", "at least 85") in moves(found)


def test_what_a_later_story_tells_far_down_of_another_day_is_no_later_toll() -> None:
    found = of_many(SINCE.replace("Tuesday", "Monday"))
    assert moves(found) == []


def test_two_tolls_of_one_event_are_one_row_of_the_timeline() -> None:
    days = [event.date for event in of_many(SINCE).timeline]
    assert days.count("2026-10-06") == 1
    assert "at least 85" in next(event.text for event in of_many(SINCE).timeline if event.date == "2026-10-06")


def test_the_dead_of_two_days_are_two_rows() -> None:
    days = [event.date for event in of_many(SINCE.replace("Tuesday", "Monday")).timeline]
    assert {"2026-10-05", "2026-10-06"} <= set(days)


@pytest.mark.parametrize(("other", "one"), [("Lorn coal mine", False), ("Vell coal mine", True)])
def test_the_dead_of_one_mine_are_none_of_another(other: str, one: bool) -> None:
    """Each paper names its mine further down; the land and the coal are those of both."""
    papers = [
        (
            "Twenty-five people have been confirmed dead in a coal mine accident in Osk.",
            "The Vell Colliery burnt.",
        ),
        (
            "The death toll from a coal mine accident in Osk has risen to 40.",
            f"Teams searched the {other}.",
        ),
    ]
    documents = [
        Document.from_text("\n\n".join(text), published=f"2026-10-0{day}", title=f"Coal mine in north Peru: {day} dead")
        for day, text in enumerate(papers, 5)
    ]
    mentions, candidates = read(documents)
    found = list(tolls_in([each.passage for each in candidates], mentions))
    assert [toll.value for toll in found] == [25, 40]
    assert same_event(found[1], found[0]) is one
