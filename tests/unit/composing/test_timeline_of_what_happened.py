"""A timeline tells what happened on its days: no hearsay of other days, no states, and each event once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.timeline.no_days import is_told_in_quotation
from briefings.model import Event

_NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


def timeline(*stories: tuple[str, str]) -> tuple[Event, ...]:
    """The timeline of stories, each with the day it was published, about Osk."""
    topic = Topic(key="all", title="All", match=("Osk",))
    briefing = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(topic,))
    documents = tuple(
        Document.from_text(text, published=day, publisher=f"Paper {number}")
        for number, (day, text) in enumerate(stories)
    )
    (card,) = compose(briefing, documents, now=_NOW).cards
    return card.timeline


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry said on Monday that exports of Osk had risen.",
        "Osk's navy sank two trawlers, a newspaper reported on Monday.",
        "Rescuers in Osk said on Monday at least 48 people had been killed.",
        "Emil Sorg said in a talk in Osk on Monday that the ties of the two towns have become ever closer.",
        "The fatal shooting of Emil Sorg in Osk on Monday has changed their minds.",
        "Osk has held several drills since Monday.",
        "A clerk in Osk remembers the very moment on Monday that the lights went out.",
        "As the sun rose on Monday, the scale of the damage in Osk was clear.",
        "About 300 workers were living in Osk on Monday.",
        "The works in Osk are projected to earn $75 million by Monday.",
        "The premier was to close the port of Osk by March 2.",
        "The vote in Osk on Monday came less than a week after the port closed.",
        "A judge of Osk spoke of a March 2 Harbour Council vote.",
        "Emil Sorg made a direct appeal to the people of Osk on Monday.",
        "Shares in Osk fell after Vell, its largest mill, said it managed to earn a little in the last months of 2025.",
        "The mills of Osk exported looms worth $182 million in 2025.",
        "The works in Osk reported a strong fourth quarter that ended on Dec. 31.",
        "The port of Osk is hardly busier, though it grew in leaps during 2025.",
        "More than 40,000 people have been killed in Osk since 2 March, the ministry said.",
        "Nine guards have been arrested in Osk since Monday.",
        "The mayor has asked for forgiveness from Osk for failing to free nine guards found dead in Vell on Monday.",
        "The mayor of Osk asked for help for the people killed in Vell on Monday.",
        "The mayor of Osk leads by 51% to 49%, after an even 50% in a similar poll conducted in February.",
        "The mayor recounted the failed attempt on his life at a rally in Osk in February.",
        "Osk moved its ships out, a newspaper reported in February.",
        "The council of Osk postponed elections this weekend.",
        "The council of Osk said that its view was influenced by a raid on Monday on a school in Vell.",
    ],
)
def test_what_did_not_happen_on_a_day_is_no_event_of_it(sentence: str) -> None:
    assert timeline(("2026-03-04", sentence)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor of Osk said on Monday that the council had agreed to a deal in January.",
        "Emil Sorg said on Monday that he had imposed a levy on goods from Osk.",
        "The mayor of Osk said on Monday that the port would close.",
        "A court in Osk ruled on Monday that guards may not search homes.",
        "Osk has been cut off since Monday.",
        "The mayor of Osk has been detained since Monday.",
        "Nine people were hurt when cars left the rails, hitting a train in Osk on Monday.",
        "The Greens of Osk came a close second in a vote on Monday.",
        "There were clashes between guards and dockers in Osk on Monday, as a wave of unrest went on.",
    ],
)
def test_what_was_done_or_decided_on_a_day_is_an_event_of_it(sentence: str) -> None:
    assert [event.date for event in timeline(("2026-03-04", sentence))] == ["2026-03-02"]


def test_a_sentence_with_two_days_is_dated_by_the_one_of_its_own_verb() -> None:
    sentence = "After the killing of a guard in Vell on Saturday, dockers in Osk stopped work on Monday."
    assert [event.date for event in timeline(("2026-03-04", sentence))] == ["2026-03-02"]


def test_a_year_in_which_a_case_was_brought_is_not_that_of_its_ruling() -> None:
    sentence = "Judge Mira Enk sided on Monday with the mills of Osk in a case brought in 2024 over the harbour dues."
    assert [event.date for event in timeline(("2026-03-04", sentence))] == ["2026-03-02"]


def test_last_week_of_a_sunday_may_be_the_one_that_ends() -> None:
    (event,) = timeline(("2026-03-08", "The council of Osk shut the port last week."))
    assert (event.date, event.until) == ("2026-02-23", "2026-03-08")


def test_the_month_of_an_aside_gives_way_to_the_day_of_the_verb() -> None:
    sentence = "A tram of Osk - one of several bought in January - left the rails on Monday."
    assert [event.date for event in timeline(("2026-03-04", sentence))] == ["2026-03-02"]


def test_this_week_of_a_sunday_may_be_the_one_that_begins() -> None:
    text = "When the mayor of Osk steps onto the stage this week, she will do so as a candidate."
    assert timeline(("2026-03-08", text)) == ()


def test_what_was_said_in_a_month_was_not_done_on_the_last_of_the_month_before() -> None:
    text = (
        "The army of Vell has announced that, three months ago, it killed three senior rebel leaders in Osk.\n\n"
        "In January, the army of Vell said it shot dead a leader of the rebels of Osk, Emil Sorg, during a major raid."
    )
    assert [event.date for event in timeline(("2026-03-04", text)) if "Sorg" in event.text] == ["2026-01"]


def test_what_had_been_announced_was_planned_then() -> None:
    sentence = "There was a hole in his story: the mayor of Osk had announced plans for their return in August."
    assert [event.date for event in timeline(("2026-03-04", sentence))] in ([], ["2025-08"])


def test_what_came_shortly_after_is_of_the_same_time() -> None:
    sentence = "The mills of Osk stopped paying dues shortly after Vell sued the harbour in January 2025."
    assert [event.date for event in timeline(("2026-03-04", sentence))] == ["2025-01"]


def test_a_paragraph_printed_again_is_told_of_its_first_week() -> None:
    text = "Osk's allies gathered behind its mayor this week with a vow to send ships and men."
    (event,) = timeline(("2026-03-04", text), ("2026-02-25", text))
    assert event.date == "2026-02-23"


def test_one_crash_is_one_event_by_its_vehicle() -> None:
    one = "A train of a private firm derailed in Osk on Monday and its rear cars hit the other track."
    other = "At least 39 people were killed in the crash of a fast train in Osk on Monday."
    (event,) = timeline(("2026-03-03", one), ("2026-03-03", other))
    assert len(event.citations) == 2


def test_what_a_paper_told_as_to_come_on_its_own_day_is_no_event_once_the_day_has_passed() -> None:
    plan = "The council of Osk is expected to vote on the new port on Monday."
    done = "Osk's dockers stopped work at the gates of the yard on Tuesday."
    assert [event.date for event in timeline(("2026-03-02", plan), ("2026-03-04", done))] == ["2026-03-03"]


def test_an_attack_in_a_night_is_an_event_of_the_day_it_ends_on() -> None:
    (event,) = timeline(("2026-03-05", "Overnight into Monday, 14 people were killed in attacks on Osk."))
    assert event.date == "2026-03-02"


@pytest.mark.parametrize(
    "sentence",
    [
        "The pact, agreed by Osk and Vell on Monday, limits the size of ships.",
        "On Monday, the mayor said having a new port in Osk “would hurt our great town.”",
        "A poll of Osk on Monday showed that the mayor leads by three points.",
        "Guards sought to shut the port of Osk, court papers on Monday showed.",
        "The mayor of Osk raised the possibility of a strike on Monday.",
        "A firm from Osk denied in a letter on Monday that its chief had met the mayor.",
        "The appeal of Osk was in response to an order of the court on Monday.",
    ],
)
def test_a_view_a_count_and_what_papers_show_are_no_events_of_their_day(sentence: str) -> None:
    assert timeline(("2026-03-04", sentence)) == ()


@pytest.mark.parametrize(
    ("opening", "shown"),
    [("Two other mills of Osk also", False), ("Others in Osk also", False), ("Two mills of Osk", True)],
)
def test_what_others_did_as_well_says_nothing_alone(opening: str, shown: bool) -> None:
    assert bool(timeline(("2026-03-04", f"{opening} closed on Monday."))) is shown


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ('"We will march on Monday," the mayor said.', True),
        ('"Monday is our day," the mayor said.', False),
        ('The mayor opened the "Osk Nights" on Monday in the "Old Mill".', False),
        # the first mark ends what a sentence before has begun
        ('It was hard," the mayor said on Monday, "but we won."', False),
        ('It was hard," the mayor said, "but on Monday we won."', True),
    ],
)
def test_a_date_behind_other_words_of_a_quotation_is_told_in_it(sentence: str, quoted: bool) -> None:
    assert is_told_in_quotation(sentence, sentence.index("Monday")) is quoted
