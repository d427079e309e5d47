"""A lead, a plan or a first estimate is no line once a newer story opens with what has come of it."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.provisional import Provisional
from tests.unit.composing.candidates import found, read

EARLY = "Rosa Pinto held a clear lead in early results of the election for mayor of Merrow."
WON = "Rosa Pinto has won the election for mayor of Merrow with 61% of the vote, the count of all districts shows."


def document(text: str, title: str, *, day: int) -> Document:
    return Document.from_text(text, title=title, published=f"2026-03-{day:02}", publisher="Merrow Post")


def is_superseded(text: str, by: str = WON, *, day: int = 12) -> bool:
    """Whether a sentence of March 10 is superseded by what a paper of another day opens with."""
    stories = [document(by, "A day in Merrow", day=day), document(text, "Merrow votes", day=10)]
    mentions, candidates = read(stories)
    return Provisional(mentions).superseded(found(text, candidates))


@pytest.mark.parametrize(
    "stage",
    [
        EARLY,
        "People in Merrow are preparing to vote in an election that may make Rosa Pinto mayor.",
        "Merrow will vote on whether Rosa Pinto is to be its mayor.",
        "The count of the election for mayor of Merrow is still under way, with Rosa Pinto ahead.",
        "Rosa Pinto appears all but certain to become mayor of Merrow in the election.",
    ],
)
def test_a_stage_of_which_a_newer_story_tells_the_end_is_no_news(stage: str) -> None:
    assert is_superseded(stage)
    assert not is_superseded(stage, day=10)


@pytest.mark.parametrize(
    "other",
    [
        "Rosa Pinto is expected to win the election for mayor of Merrow, nine papers write.",
        "A ferry of Merrow ran aground on Tuesday with nine cars on its deck.",
        "Rosa Pinto opened a bridge from Merrow to the islands before nine hundred people.",
    ],
)
def test_a_stage_stays_news_while_no_story_tells_its_end(other: str) -> None:
    assert not is_superseded("People in Merrow are preparing to vote on whether Rosa Pinto becomes mayor.", other)


def test_what_is_planned_for_a_day_to_come_stays_news() -> None:
    assert not is_superseded("Rosa Pinto, who won the election in Merrow, will take her oath as mayor on March 27.")


def test_what_has_come_about_is_no_stage() -> None:
    assert not is_superseded("Rosa Pinto won most of the vote in the election for mayor of Merrow.")


@pytest.mark.parametrize(
    ("planned", "other"),
    [
        (
            "Ivo Koll, the former mayor of Merrow, will stand trial over the sale of the harbour.",
            "A new witness has come forward in the trial of Ivo Koll, the former mayor of Merrow, over the harbour.",
        ),
        (
            "Bins for knives will be put up at three places in Merrow after attacks on schoolboys.",
            "Police in Merrow arrested three schoolboys over attacks with knives at a bus stop.",
        ),
        (
            "The council of Merrow will pay for the school meals of all children below the age of ten.",
            "The council of Merrow quarrelled over the age of the school bus that carries its children.",
        ),
    ],
)
def test_a_plan_stays_news_until_a_story_tells_that_very_act(planned: str, other: str) -> None:
    assert not is_superseded(planned, other)


def test_a_plan_is_no_news_once_papers_tell_of_its_matter_on_its_day() -> None:
    planned = "Osk Foods of Merrow will publish the figures for its half year on Thursday."
    lost = "Osk Foods of Merrow lost nine million crowns in half a year, as sugar grew dearer."
    assert is_superseded(planned, lost, day=12)
    assert not is_superseded(planned, lost, day=11)


RESIGNED = "Ivo Koll, the mayor of Merrow, announced his resignation over the sale of the old harbour to a bank."


@pytest.mark.parametrize(
    "asked",
    [
        "Ivo Koll should resign as mayor of Merrow over the sale of the harbour, the council said.",
        "Ivo Koll, the mayor of Merrow, came under pressure to step down over the sale of the harbour.",
        "Nine members of the council of Merrow called on Ivo Koll to resign over the sale of the harbour.",
    ],
)
def test_what_somebody_was_asked_to_do_is_no_news_once_it_is_done(asked: str) -> None:
    assert is_superseded(asked, RESIGNED)
    assert not is_superseded(asked, RESIGNED, day=10)
    assert not is_superseded(asked, "Ivo Koll, the mayor of Merrow, opened a school near the old harbour and a bank.")
    assert not is_superseded(asked, "Ivo Koll, the mayor of Merrow, should resign over the sale of the harbour: paper.")
    assert not is_superseded(asked, "Ivo Koll, the mayor of Merrow, won't resign over the sale of the harbour.")


def test_what_is_planned_for_the_very_day_may_be_done_on_it() -> None:
    ahead = "Ivo Koll, the mayor of Merrow, will announce his resignation over the harbour on Tuesday."
    assert is_superseded(ahead, RESIGNED, day=10)
    said = "Ivo Koll, the mayor of Merrow, will announce his resignation over the harbour, his office said on Tuesday."
    assert not is_superseded(said, RESIGNED, day=10)


def test_what_will_be_so_from_now_on_is_no_plan() -> None:
    rule = "Any vote for mayor of Merrow that is cast in a sealed box will now count with the votes of its district."
    assert not is_superseded(rule)
    assert is_superseded(rule.replace("will now count", "is to count"))


def is_done(planned: str, by: str, *, day: int = 10) -> bool:
    """Whether a plan of March 10 is told as done by another paper of a day."""
    stories = [document(by, "A day in Merrow", day=day), document(planned, "Merrow today", day=10)]
    mentions, candidates = read(stories)
    return Provisional(mentions).has_been_done(found(planned, candidates))


@pytest.mark.parametrize(
    ("planned", "done"),
    [
        (
            "The central bank of Osteria is widely expected to cut interest rates by a quarter point.",
            "The central bank of Osteria lowered interest rates by a quarter point and said inflation had eased.",
        ),
        (
            "Ida Lind, the mayor of Merrow, plans to step down over the sale of the harbour.",
            "Ida Lind, the mayor of Merrow, has resigned over the sale of the harbour.",
        ),
        (
            "Parliament in Osteria is set to vote on a bill that bans plastic bags in shops.",
            "Parliament in Osteria approved a bill that bans plastic bags in shops.",
        ),
        (
            "The premier of Osteria may lift the ban on grain exports to Norland.",
            "The premier of Osteria lifted the ban on grain exports to Norland.",
        ),
    ],
)
def test_a_plan_is_no_news_beside_what_a_paper_of_the_day_tells_as_done_in_other_words(planned: str, done: str) -> None:
    assert is_done(planned, done)
    assert is_done(planned, done, day=11)
    assert not is_done(planned, done, day=9)
    assert not is_done(done, planned)


@pytest.mark.parametrize(
    ("planned", "other"),
    [
        (
            "The central bank of Osteria is expected to cut interest rates again by a quarter point.",
            "The central bank of Osteria lowered interest rates by a quarter point.",
        ),
        (
            "The central bank of Osteria is expected to cut interest rates by a quarter point in June.",
            "The central bank of Osteria lowered interest rates by a quarter point.",
        ),
        (
            "Osteria will cut the tax on sugar, the finance minister said.",
            "Norland cut the tax on sugar, its finance minister said.",
        ),
        (
            "President Ida Lind is expected to sign the water bill into law.",
            "President Ida Lind will not sign the water bill into law, her office said.",
        ),
        (
            "The premier of Osteria plans to visit Norland for talks on grain.",
            "The premier of Osteria visited a school and held talks with teachers on grain.",
        ),
        (
            "Congress in Osteria voted to end the strike at the ports.",
            "The president of Osteria signed a bill that ended the strike at the ports.",
        ),
    ],
)
def test_a_plan_stays_news_beside_another_act(planned: str, other: str) -> None:
    assert not is_done(planned, other)
