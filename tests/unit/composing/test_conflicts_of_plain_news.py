"""Which two papers of one day contradict each other, in plain news of many beats."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

OSK = Briefing(name="osk", title="News", scope=("Osk",), topics=())


def kinds(one: str, other: str) -> list[str]:
    """The kinds of the conflicts between two papers of one day."""
    papers = zip(("Post", "Herald"), (one, other), strict=True)
    documents = [Document.from_text(text, publisher=name, published="2026-07-08") for name, text in papers]
    (card,) = compose(OSK, documents, now=datetime(2026, 7, 8, 20, tzinfo=UTC)).cards
    return [conflict.kind for conflict in card.conflicts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The fire in the Osk mill killed nine people, police said.",
            "The fire in the Osk mill killed 11 people, the mayor said.",
        ),
        (
            "The bridge in Osk will cost $90 million, the council said.",
            "The bridge in Osk will cost $120 million, the auditor said.",
        ),
        (
            "Osk will hold its election on 4 October, the commission said.",
            "Osk will hold its election on 11 October, the speaker said.",
        ),
        (
            "The tram line in Osk will open in May, the council said.",
            "The tram line in Osk will open in September, the builder said.",
        ),
        (
            "The central bank of Osk raised its key rate to 5 percent on Tuesday.",
            "The central bank of Osk raised its key rate to 5.5 percent on Tuesday.",
        ),
        ("Savin Steel of Osk will cut 400 jobs.", "Savin Steel of Osk will cut 650 jobs."),
        ("Osk has signed the treaty on the river.", "Osk has not signed the treaty on the river."),
        (
            "The ministry of Osk said that it had paid the ransom.",
            "The ministry of Osk said that it had not paid the ransom.",
        ),
        (
            "The quake near Osk had a magnitude of 6.1, the observatory said.",
            "The quake near Osk had a magnitude of 6.4, the survey said.",
        ),
        ("Osk Rovers beat Vell 3-1 in the cup on Tuesday.", "Osk Rovers beat Vell 3-2 in the cup on Tuesday."),
        (
            "Rebels killed 14 soldiers at a post near Osk on Monday, the army said.",
            "Rebels killed 31 soldiers at a post near Osk on Monday, a rebel spokesman said.",
        ),
        ("The plane from Osk carried 88 passengers.", "The plane from Osk carried 92 passengers."),
    ],
)
def test_two_values_of_one_thing_contradict_each_other(one: str, other: str) -> None:
    assert kinds(one, other) == ["contradiction"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nine people were killed in the fire in the Osk mill.", "The fire in the Osk mill left nine people dead."),
        ("About 20,000 people marched in Osk on Sunday.", "Some 19,800 people marched in Osk on Sunday."),
        ("Unemployment in Osk is 7 percent.", "Inflation in Osk is 4 percent."),
        ("The bridge in Osk will cost $90 million.", "The tunnel in Osk will cost $120 million."),
        ("The fire in the Osk mill killed nine people.", "The bus crash in Osk killed four people."),
        ("Osk will hold its election on 4 October.", "Osk held its last election on 11 May 2022."),
        ("More than 40 people were hurt in Osk.", "At least 47 people were hurt in Osk."),
        (
            "The council of Osk employs 300 people in its parks.",
            "The council of Osk employs 900 people in its schools.",
        ),
        ("Osk Rovers beat Vell 3-1 on Sunday.", "Osk Rovers beat Marwen 2-0 on Sunday."),
        ("Osk sent 200 soldiers to Marwen.", "Vell sent 300 soldiers to Marwen, which borders Osk."),
        ("The mayor of Osk is 54.", "The mayor of Osk won 54 percent of the vote."),
        ("The price of bread in Osk rose to 4 euros.", "The price of milk in Osk rose to 2 euros."),
        ("The storm cut power to 90,000 homes in Osk.", "The storm flooded 300 homes in Osk."),
        ("Two of the nine dead in the Osk fire were children.", "The Osk fire killed nine people."),
        ("Osk has vaccinated 40 percent of its children.", "Osk has vaccinated 70 percent of its old people."),
    ],
)
def test_values_of_two_things_and_rounded_ones_do_not(one: str, other: str) -> None:
    assert kinds(one, other) == []
