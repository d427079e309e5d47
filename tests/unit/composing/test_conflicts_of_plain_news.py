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


def kinds_of_days(*papers: tuple[str, str]) -> list[str]:
    """The kinds of the conflicts between papers of several days."""
    documents = [Document.from_text(text, publisher=f"Post {day}", published=day) for day, text in papers]
    (card,) = compose(OSK, documents, now=datetime(2026, 7, 20, 20, tzinfo=UTC)).cards
    return [conflict.kind for conflict in card.conflicts]


@pytest.mark.parametrize(
    "papers",
    [
        (
            ("2026-07-07", "Oil prices in Osk rose slightly on Tuesday amid fears for its pipeline."),
            ("2026-07-08", "Oil prices in Osk rose slightly on Wednesday amid fears for its pipeline."),
        ),
        (
            ("2026-07-06", "A drone fired a missile at rebels near Osk camp, killing one rebel and wounding three."),
            ("2026-07-08", "Two rebels were killed on Wednesday when a drone fired a missile at rebels near Osk camp."),
        ),
        (
            ("2026-07-06", "Gunmen opened fire at rebels near Osk camp on Monday, killing five rebels."),
            ("2026-07-08", "Gunmen opened fire at rebels near Osk camp, killing two rebels."),
        ),
    ],
)
def test_what_a_paper_tells_is_not_what_happened_after_it(papers: tuple[tuple[str, str], tuple[str, str]]) -> None:
    assert kinds_of_days(*papers) == []


def test_a_day_that_was_planned_may_have_been_moved() -> None:
    before = ("2026-07-06", "The court in Osk will open the trial of the former mayor on Tuesday.")
    later = ("2026-07-08", "The court in Osk opened the trial of the former mayor on Wednesday.")
    assert kinds_of_days(before, ("2026-07-07", later[1].replace("opened", "will open"))) == ["update"]


def test_a_paper_may_put_right_the_day_of_another() -> None:
    before = ("2026-07-07", "The court in Osk freed the former mayor on Tuesday.")
    later = ("2026-07-08", "Correction: the court in Osk freed the former mayor on Wednesday.")
    assert kinds_of_days(before, later) == ["correction"]
