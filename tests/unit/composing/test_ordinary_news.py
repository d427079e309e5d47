"""Plain sentences of news that must not be lost, however strict the rules for what is none become."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Card

NOW = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
OSK = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(Topic(key="all", title="All", match=("Osk",)),))
BESIDE = (
    ("Vell opens a tram", "Osk's neighbour Vell opened its first tram line on Tuesday, to the joy of its people."),
    ("Harvest in Osk", "Farmers near Osk brought in a third more rye on Wednesday than in the year before."),
    ("Cup for Osk rowers", "Rowers from Osk won the cup of the lakes on Wednesday, six lengths ahead of Vell."),
    ("Osk hospital moves", "The hospital of Osk moved its last ward to the new building on Wednesday."),
)


def card(*documents: Document) -> Card:
    return compose(OSK, documents, now=NOW).cards[0]


def paper(text: str, title: str, day: str = "2026-07-08") -> Document:
    return Document.from_text(text, title=title, published=day, publisher=f"Paper of {title}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The council of Osk agreed on Monday to build a bridge.",
        "The council of Osk voted on Monday to ban cars.",
        "Osk decided on Monday to close its mill.",
        "Osk refused on Monday to sign the treaty.",
        "A court ordered Osk on Monday to pay a fine.",
        "The ministers of Osk met on Monday to discuss the ban.",
        "The mayor of Osk was on Monday arrested by the police.",
        "The mayor of Osk resigned on Monday.",
        "On Monday, the mayor of Osk resigned.",
        "Rebels backed by Vell captured Osk on Monday.",
        "On Monday, rebels backed by Vell captured Osk.",
        "A company based in Osk launched a rocket on Monday.",
        "A judge appointed by the council of Osk blocked the law on Monday.",
        "A law passed by the council of Osk entered into force on Monday.",
        "A bus packed with pupils overturned in Osk on Monday.",
        "A boat loaded with grain sank off Osk on Monday.",
        "A storm named Lena battered Osk on Monday.",
        "Troops sent by Vell entered Osk on Monday.",
        "The bridge built in 1950 in Osk collapsed on Monday.",
        "Two people were killed and nine others were hurt in Osk on Monday.",
        "A ferry sank off Osk on Monday, killing four people.",
        "Police arrested a man in Osk on Monday over the fire.",
        "Voters in Osk went to the polls on Monday.",
        "The port of Osk was closed on Monday after a storm.",
        "The bank of Osk raised its key rate to 4 percent on Monday.",
        "Osk signed a treaty with Vell on Monday.",
        "Savin Steel sold its Osk mill to Borsig on Monday.",
        "Osk will open a bridge on 20 July.",
    ],
)
def test_an_event_has_its_place_in_the_timeline(sentence: str) -> None:
    assert card(paper(sentence, "News of Osk")).timeline


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Osk bans cars", "Osk will ban cars from its centre, the council decided on Monday."),
        ("Taxes in Osk to rise", "Taxes in Osk will rise under a budget passed on Monday."),
        ("Osk to vote early", "Elections in Osk will be held in October after the government fell on Monday."),
        ("Osk approves bridge", "A bridge that will cost 40 million crowns was approved by Osk council on Monday."),
        ("New police chief in Osk", "The man who will lead Osk police took office on Monday."),
        ("Court frees editor", "Judges in Osk acquitted Pia Rund of libel on Monday."),
        ("Spy row deepens", "Osk expelled four diplomats of Vell on Monday."),
        ("Osk mill to shut", "Savin Steel will shut its Osk mill, its chief executive warned staff on Monday."),
    ],
)
def test_news_of_a_day_is_a_line_among_other_stories(title: str, sentence: str) -> None:
    others = [paper(text, named) for named, text in BESIDE]
    lines = [line.text for line in card(paper(sentence, title, "2026-07-06"), *others).lines]
    assert sentence in lines


@pytest.mark.parametrize(
    ("before", "after", "undone"),
    [
        ("The port of Osk was closed on Monday.", "The port of Osk reopened on Wednesday.", "closed"),
        ("The council of Osk banned cars on Monday.", "Osk lifted its ban on cars on Wednesday.", "banned"),
        ("The mayor of Osk was arrested on Monday.", "The mayor of Osk was released on Wednesday.", "arrested"),
    ],
)
def test_a_state_that_a_newer_story_has_undone_is_none(before: str, after: str, undone: str) -> None:
    found = card(paper(before, "News of Osk", "2026-07-06"), paper(after, "More of Osk")).status
    assert found is None or undone not in (found.words or "")
