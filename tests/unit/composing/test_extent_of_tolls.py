"""What a count of dead is of: one raid, a day's raids, or a war; none of them is a later count of another."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.tolls.extent import Extent, extent_of
from briefings.model import Card

NOW = datetime(2026, 10, 9, 8, 0, tzinfo=UTC)
WAR = Briefing(
    name="war",
    title="Velland",
    scope=("Velland*", "Osk", "Merrow"),
    topics=(Topic(key="dead", title="The dead", match=("killed", "killing", "dead")),),
)
STRIKE = ("2026-10-03", "A Thai air strike on a building in central Osk killed nine people and injured 14 on Thursday.")
SATURDAY = ("2026-10-04", "Thai strikes across Velland on Saturday killed 33 people, the health ministry said.")
IN_ALL = ("2026-10-07", "More than 1,400 people have been killed by Thai strikes in Velland, the health ministry said.")
SO_FAR = ("2026-10-05", "Thai strikes in Velland have killed more than 1,100 people, the health ministry said.")


def card(*articles: tuple[str, str]) -> Card:
    documents = [Document.from_text(text, published=day, title="Strikes on Velland") for day, text in articles]
    return compose(WAR, documents, now=NOW).cards[0]


def moves(found: Card) -> list[tuple[str, str]]:
    return [(figure.previous.text, figure.text) for figure in found.figures if figure.previous]


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        (STRIKE[1], Extent.EVENT),
        (SATURDAY[1], Extent.DAY),
        ("At least 46 people have been killed in strikes over the past 24 hours.", Extent.DAY),
        (IN_ALL[1], Extent.RUNNING),
        ("More than 40,600 people have been killed since then.", Extent.RUNNING),
        ("As of Friday, 19 people have been killed during an operation in the hills.", Extent.RUNNING),
        ("The army began a campaign in less than three weeks ago, and the campaign has killed 90.", Extent.RUNNING),
        ("Two weeks of shelling have left 200 people dead.", Extent.RUNNING),
        ("It was the deadliest attack since the war began, with 51 people killed.", Extent.EVENT),
        ("Floods have killed 33 people since Sunday.", Extent.EVENT),
        ("Nobody knows who killed the nine, since it may take weeks to find out.", Extent.EVENT),
        ("The blasts on Tuesday and Wednesday killed 37 people.", Extent.RUNNING),
        ("Over two days the shelling killed 37 people.", Extent.RUNNING),
        ("Since March nine people have been killed on this road.", Extent.RUNNING),
    ],
)
def test_a_count_is_of_a_blow_of_a_day_or_of_a_war(text: str, extent: Extent) -> None:
    assert extent_of(text) is extent


@pytest.mark.parametrize("others", [(STRIKE, SATURDAY), (SATURDAY, IN_ALL), (STRIKE, IN_ALL)])
def test_a_blow_a_day_and_a_war_have_no_toll_in_common(others: tuple[tuple[str, str], ...]) -> None:
    found = card(*others)
    assert not moves(found)
    assert not found.conflicts


def test_the_toll_of_a_war_grows() -> None:
    assert moves(card(SO_FAR, IN_ALL)) == [("more than 1,100", "more than 1,400")]


def test_a_toll_that_counts_on_does_not_leap() -> None:
    hills = ("2026-10-05", "Since the operation began, 39 people have been killed in the hills of Velland.")
    found = card(hills, IN_ALL)
    assert not moves(found)
    assert not found.conflicts


def test_the_dead_of_a_day_without_a_year_that_lies_ahead_are_last_years() -> None:
    old = (
        "2026-10-06",
        "Velland was at war after the attack on Osk on 21 November, in which 1,200 people were killed.",
    )
    raid = (
        "2026-10-01",
        "At least five people were killed in an air strike on a camp in Osk, Velland's ministry said.",
    )
    found = card(raid, old)
    assert not moves(found)
    assert not found.conflicts


def test_two_towns_have_two_tolls() -> None:
    one = (
        "2026-10-04",
        "At least 51 people were killed in a missile strike on the town of Merrow, Velland, officials said.",
    )
    other = (
        "2026-10-04",
        "Seven people were killed in the town of Osk, Velland, in a wave of missile strikes, officials said.",
    )
    found = card(one, other)
    assert not moves(found)
    assert not found.conflicts


def test_what_a_people_does_is_no_place() -> None:
    found = card(
        ("2026-10-04", "At least 105 people in Velland were killed in Thai strikes on Sunday, officials said.")
    )
    assert not any("in Thai" in figure.label for figure in found.figures)


PAGERS = "pagers of the guards of Osk blew up across Velland"
ON_ONE = ("2026-10-06", f"The number of people killed when {PAGERS} on Monday has risen to 12, the minister said.")
ON_TWO = (
    "2026-10-07",
    "The attacks - in which pagers and radios of the guards of Osk blew up across Velland - on Monday and Tuesday "
    "killed 37 people, the minister said.",
)


def test_the_dead_of_two_days_contradict_not_those_of_one() -> None:
    assert not card(ON_ONE, ON_TWO).conflicts


def test_the_news_of_a_second_attack_that_tells_of_the_first_disputes_no_toll_of_it() -> None:
    second = "At least 20 people were killed and 450 injured when radios blew up across Velland on Tuesday."
    first = (
        "A day after blasts across Velland killed nine people and injured more than 2,800, Velland was shaken by more "
        "blasts as radios blew up across Velland."
    )
    documents = [
        Document.from_text(text, published="2026-10-07", title="Blasts in Velland", publisher=publisher)
        for text, publisher in ((second, "Post"), (first, "Herald"))
    ]
    assert not [conflict for found in compose(WAR, documents, now=NOW).cards for conflict in found.conflicts]


@pytest.mark.parametrize("who", ["people", "guards", "monks"])
def test_the_dead_of_one_raid_contradict_not_those_of_the_raids_of_a_day(who: str) -> None:
    briefing = Briefing(
        name="osk", title="Osk", scope=("Osk",), topics=(Topic(key="all", title="All", match=("Osk", "killed")),)
    )
    texts = {
        "2026-03-08": f"At least 12 {who} of Osk were killed by a raid.",
        "2026-03-10": f"At least 50 {who} of Osk were killed by raids overnight.",
    }
    documents = [Document.from_text(text, title="Osk", publisher=day, published=day) for day, text in texts.items()]
    (found,) = compose(briefing, documents, now=datetime(2026, 3, 11, 8, 0, tzinfo=UTC)).cards
    assert found.conflicts == ()
