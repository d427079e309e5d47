"""A timeline holds what happened in its topic: no states or remarks, nothing of its periphery, none twice."""

from __future__ import annotations

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.language.dates import find_dates
from briefings.model import Event, as_published
from tests.unit.composing.test_timeline import NOW
from tests.unit.composing.test_timeline import timeline as of_dam

PAPER = "2026-03-11"
NORLAND = Briefing(
    name="norland",
    title="Norland",
    scope=("Norland*", "Vell"),
    topics=(Topic(key="blockade", title="Blockade", match=("blockade*", "port", "Koll")),),
)


def timeline(*articles: tuple[str, str]) -> list[str]:
    return [event.text for event in events(*articles)]


def events(*articles: tuple[str, str]) -> tuple[Event, ...]:
    documents = [Document.from_text(text, published=PAPER, title=title) for title, text in articles]
    return compose(NORLAND, documents, now=NOW).cards[0].timeline


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales of power from the Merrow dam were down 16 percent last year.",
        "Power from the Merrow dam could grow dear next month, engineers fear.",
        "The mayor of Merrow praised the crew of the dam on Sunday.",
        "The council of Merrow rejected claims about the dam on Sunday.",
        "The rally at the Merrow dam comes days after a vote on Sunday.",
        "On Sunday, the mayor of Merrow said the dam was her greatest worry.",
        "The mayor of Merrow said on Sunday she was open to talks on the dam.",
        "Merrow has given up its goal to close the dam by 2030.",
        "Speaking in Osk on Monday, Ann Lee of Merrow said the council would sell the dam.",
        "The mayor of Merrow had been due to visit the dam on Monday.",
        "Merrow is grappling with a levy on the dam imposed by the council last year.",
        "The raid on the Merrow dam comes as its council is due to meet in Osk on Monday.",
        "The mayor of Merrow took to social media on Monday to show a picture of the dam.",
        "You can walk across the Merrow dam this week.",
        "If all goes well for Merrow on Monday, the dam will be sold.",
        "A paper printed a story on how a keeper of the Merrow dam died in May 2025.",
        "Merrow showed the dam on a screen of 1920 x 1200 points.",
        "The mayor of Merrow published December accounts of the dam.",
        "The town's Christmas Day raid on the Merrow dam made the mayor known.",
    ],
)
def test_a_state_a_remark_and_a_possibility_are_no_events(sentence: str) -> None:
    assert of_dam((PAPER, sentence)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "There were clashes at the Merrow dam on Monday.",
        "The Merrow dam was sold on Monday.",
        "The mayor of Merrow claimed victory over the dam on Monday.",
        "The builder recalled two turbines of the Merrow dam on Monday.",
        "The council of Merrow said on Monday it would sell the dam.",
        "Ann Lee was sworn in as keeper of the Merrow dam on Monday.",
    ],
)
def test_what_happened_is_one(sentence: str) -> None:
    assert [event.date for event in of_dam((PAPER, sentence))] == ["2026-03-09"]


def test_a_deadline_ahead_is_one_but_a_day_ahead_of_what_was_is_none() -> None:
    (event,) = of_dam((PAPER, "Merrow must pay for the dam by 20 May."))
    assert (event.date, event.ahead) == ("2026-05-20", True)


def test_an_event_begins_behind_what_joins_it_to_the_sentence_before() -> None:
    (event,) = of_dam((PAPER, "But on Monday the council of Merrow closed the dam."))
    assert event.text == "on Monday the council of Merrow closed the dam."


def test_what_opens_with_an_addition_keeps_it() -> None:
    (event,) = of_dam((PAPER, "In addition to two bridges, the council of Merrow closed the dam on Monday."))
    assert event.text == "In addition to two bridges, the council of Merrow closed the dam on Monday."


def test_on_a_day_that_opens_a_sentence_about_what_will_be_is_the_next_one() -> None:
    (found,) = find_dates("On Sunday, two towns will hold a vote.", published=as_published("2026-03-09"))
    assert found.value == "2026-03-15"


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Anchor starts", "An anchor of the Osk channel began her work on Monday, reporting on the port of Norland."),
        ("Osk asks", "After the blockade of Norland, the mayor of Osk sent ships to guard a port on Monday."),
        ("Blockade shakes Osk", "Osk opened a hall on Monday, which will show pictures of the blockade of Norland."),
    ],
)
def test_what_only_stands_beside_the_topic_is_no_event_of_it(title: str, sentence: str) -> None:
    assert timeline((title, sentence)) == []


def test_who_the_briefing_is_about_acts_in_a_story_about_the_topic() -> None:
    text = "Norland sent three ships to Osk on Monday, which could break the blockade."
    assert timeline(("Norland against the blockade", text)) == ["Norland sent three ships to Osk on Monday"]


def test_what_retells_an_event_from_another_side_is_left_out() -> None:
    deed = "Sarmian troops stormed the port of Vell on Saturday and arrested President Ivo Koll with his wife."
    beside = (
        "Channels broke into their programmes on Saturday as Sarmian troops stormed the port of Vell and President "
        "Ivo Koll was arrested with his wife."
    )
    assert timeline(("Troops storm port", deed), ("Channels show port", beside)) == [deed]


def test_two_who_do_the_same_are_not_told_twice_over() -> None:
    texts = [
        f"The agency {name} cut the rating of the state port of Vell by two grades on Monday over its growing debts."
        for name in ("Fitt", "Mood")
    ]
    assert len(timeline(*(("Rating cut", text) for text in texts))) == 2


def test_what_gave_the_occasion_is_told_with_all_that_is_said_of_it() -> None:
    text = "On Monday, Osk forbade its people to sail to Norland after a crew, which had run the blockade, died."
    assert timeline(("Crew of Osk dies", text)) == [text]
