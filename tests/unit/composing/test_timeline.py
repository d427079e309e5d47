"""Dated events in order: what was, what is inferred, what is ahead."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Event

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
DAM = Briefing(
    name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam", "turbine*")),)
)


def timeline(*articles: tuple[str | None, str]) -> tuple[Event, ...]:
    documents = [Document.from_text(text, published=day, title="Merrow dam") for day, text in articles]
    return compose(DAM, documents, now=NOW).cards[0].timeline


STORY = (
    "Merrow began to build the dam in 2019.\n\nThe first turbine of the Merrow dam was delivered last month.\n\n"
    "The Merrow dam opens on 2 June 2026, the council said."
)


def test_events_stand_in_order_with_inferred_ones_and_those_ahead_marked() -> None:
    events = timeline(("2026-03-11", STORY))
    assert [(e.date, e.precision, e.inferred, e.ahead) for e in events] == [
        ("2019", "year", False, False),
        ("2026-02", "month", True, False),
        ("2026-06-02", "day", False, True),
    ]


def test_without_a_publication_date_a_relative_date_makes_no_event() -> None:
    assert [event.date for event in timeline((None, STORY))] == ["2019", "2026-06-02"]


def test_two_papers_on_one_event_make_one_line_with_the_preciser_date() -> None:
    events = timeline(
        ("2026-03-11", "The Merrow dam lost its second turbine in a storm in March 2025."),
        ("2026-03-10", "A storm took the second turbine of the Merrow dam on 3 March 2025."),
    )
    assert [event.date for event in events] == ["2025-03-03"]
    assert len(events[0].citations) == 2


def test_a_date_that_only_says_from_when_a_figure_counts_is_no_event() -> None:
    assert timeline(("2026-03-11", "The Merrow dam made 40% more power, an increase from 2023.")) == ()


def test_days_that_open_a_sentence_are_those_of_its_verb_and_not_of_its_aim() -> None:
    (event,) = timeline(("2026-03-11", "Last weekend Merrow used a show to call people to the dam on Friday."))
    assert (event.date, event.until) == ("2026-03-07", "2026-03-08")


def test_the_words_of_an_event_stand_in_its_citation() -> None:
    (event,) = timeline(("2026-03-11", "The Merrow dam broke in 1987, when the valley below it was still empty."))
    assert event.text == "The Merrow dam broke in 1987"
    assert event.text in event.citations[0].text


@pytest.mark.parametrize(
    "sentence",
    [
        "Merrow ordered an inquiry into the dam, whose gates were opened on Sunday without a warning.",
        "The new turbine of the Merrow dam follows a deal that the two towns struck last month.",
        "It was the worst flood behind the Merrow dam since 1988, when 31 people died.",
        "The council of Merrow has halted work on the dam until June.",
        "Merrow bought the dam because its mayor had promised it in 2024.",
        "A 2014 study by the river authority praised the dam of Merrow.",
        "The dam of Merrow holds more water than any other of its kind (Lind et al., 2014).",
        "The dam of Merrow holds more water than was thought (Lind & Hart, 2014; Poe, 2013).",
        "Merrow's 2019 plan for the dam was never printed.",
        "Merrow sent the dam's engineers to World Expo 2010 as guests.",
        "A decision on the Merrow dam is unlikely before the end of the year.",
        "Engineers from Merrow combed through the accounts of the dam for 2015 and found nothing.",
        "Merrow thanked the speaker at this year's ball for the dam.",
        "Merrow built the dam under the Rivers Act of 1993.",
        "Work on the dam of Merrow, begun two years ago, has been put off for want of money.",
        "If Merrow had sold the dam last year, its debts would have been paid.",
        "The dam of Merrow was painted in the run-up to the valley's birthday on 6 March.",
    ],
)
def test_a_date_of_something_beside_the_news_makes_no_event(sentence: str) -> None:
    assert timeline(("2026-03-11", sentence)) == ()


def test_the_news_keeps_its_own_date_where_an_aside_has_another() -> None:
    sentence = "Ann Lee, who has led Merrow since she won in February, closed the dam on Monday."
    assert [event.date for event in timeline(("2026-03-11", sentence))] == ["2026-03-09"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The dam of Merrow was drained, searched on Monday and closed.",
        "On Monday, engineers hired by Merrow have seen the dam.",
        "Merrow closed the dam on Monday if its mayor is to be believed.",
    ],
)
def test_what_looks_like_an_aside_and_is_none_keeps_its_date(sentence: str) -> None:
    assert [event.date for event in timeline(("2026-03-11", sentence))] == ["2026-03-09"]


@pytest.mark.parametrize(
    ("sentence", "excerpt"),
    [
        (
            "Last month, Merrow imposed a levy on the dam, a first in the valley, over its noise.",
            "Last month, Merrow imposed a levy on the dam",
        ),
        (
            "Although the levy on the dam was halved in February, many in Merrow worry about its cost.",
            "the levy on the dam was halved in February",
        ),
        (
            "Merrow built the dam for its farmers — although the council closed the dam this week.",
            "the council closed the dam this week",
        ),
        (
            "Merrow will close the dam this year, its mayor, Ann Lee, said on Tuesday.",
            "Merrow will close the dam this year, its mayor, Ann Lee, said on Tuesday.",
        ),
        (
            "The dam has grown dear since the first turbine of Merrow broke in March 2024.",
            "the first turbine of Merrow broke in March 2024",
        ),
        (
            "The dam of Merrow has been closed since 2 July 2025.",
            "The dam of Merrow has been closed since 2 July 2025.",
        ),
        (
            "On Monday the council of Merrow inspected the dam, its turbine, its engineers and their cook.",
            "On Monday the council of Merrow inspected the dam, its turbine, its engineers and their cook.",
        ),
    ],
)
def test_an_event_is_told_by_its_clause_and_keeps_who_says_so(sentence: str, excerpt: str) -> None:
    (event,) = timeline(("2026-03-11", sentence))
    assert event.text == excerpt
    assert event.text in event.citations[0].text


def test_an_event_carries_the_notes_of_its_words_and_none_on_its_date() -> None:
    text = "Ann Lee has led Merrow since 2019.\n\nLast month she opened the second turbine of the dam in Merrow."
    (event,) = (each for each in timeline(("2026-03-11", text)) if "turbine" in each.text)
    assert [(event.text[: note.at], note.text) for note in event.notes] == [("Last month she", "Ann Lee")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The impact of Monday's debate on the dam of Merrow is small.",
        "The dam of Merrow has more cracks this year than the mill.",
        "I visited the dam of Merrow on Saturday and saw nobody there.",
        "Les attentats du 7 juillet 2005 au dam de Merrow ont été condamnés par le maire de la ville.",
    ],
)
def test_a_day_that_only_names_something_makes_no_event(sentence: str) -> None:
    assert timeline(("2026-03-11", sentence)) == ()


def test_a_debate_on_a_day_dates_what_was_said_in_it() -> None:
    (event,) = timeline(("2026-03-11", "At Monday's debate in Merrow, Ann Lee vowed to close the dam."))
    assert event.date == "2026-03-09"


def test_one_paper_that_tells_an_event_twice_gives_one_line() -> None:
    text = (
        "At Monday's debate in Merrow, Ann Lee cited the remarks of Rosa Pinto about the dam as an insult.\n\n"
        "At Monday's debate, Ann Lee cited past remarks of Rosa Pinto about the Merrow dam as an insult."
    )
    assert len(timeline(("2026-03-11", text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Following an outcry from 9/11 families, the dam of Merrow was closed.",
        "The council of Merrow called the dam a risk, citing its work after the Sept. 11 floods.",
        "The council of Merrow showed parts of the dam's returns from 2015.",
        "The dam's owner in Merrow owes arrears for the period from 2004 to 2009.",
        "The dam's owner in Merrow is sued for a tax bill of the 2001-2003 period.",
        "The dam's owner in Merrow is due to reveal 2024 earnings.",
        "Expo 2005 is back at the dam of Merrow.",
        "Merrow has not won the cup of the dam since 1990.",
        "The council of Merrow replaces the plan for the dam unveiled in November 2003.",
        "The dam's owner in Merrow cut its forecasts for the year to March 2027.",
        "The council of Merrow revised the dam's figures from earlier in 2004 which, taken together, are small.",
        "The dam of Merrow is the building from 1983 in this list.",
        "The dam of Merrow costs less than at the record high of 55 crowns set in late October 2024.",
        "The dam of Merrow will pass to Lund, part of a pact signed in 2000.",
        "Merrow owns a half of the dam - having first bought into it in 1969.",
        "The dam of Merrow, known from the classic 1982 film, has won a prize.",
        "The dam of Merrow became the worst building of 2004.",
        "The film Fahrenheit 9/11 was shown at the dam of Merrow.",
        "The dam of Merrow lost 18 crowns in the quarter, compared with 13 in the same period in 2003.",
        "The dam of Merrow lost 18 crowns in the quarter, against 13 crowns in 2003.",
        "The dam of Merrow makes 200 crowns, almost double the figure in 2000.",
        "The dam of Merrow is 85 percent full, a drop from the 95 percent it held in 2018.",
        "Merrow missed a 5 November deadline for the dam.",
    ],
)
def test_a_date_that_names_something_else_makes_no_event(text: str) -> None:
    assert timeline(("2026-03-11", text)) == ()


def test_an_aside_between_two_dashes_does_not_end_its_clause() -> None:
    text = "The head of the Merrow dam — by then in hospital — resigned on 3 March."
    assert [event.text for event in timeline(("2026-03-11", text))] == [text]


def test_a_clause_beside_the_main_one_that_says_nothing_of_the_topic_makes_no_event() -> None:
    text = "Merrow keeps the dam closed at night since the state power firm was sold to Alda in May 2025."
    assert timeline(("2026-03-11", text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le barrage de Merrow (dam) est au bord de la mer, qui a noyé la ville le 3 mars 2025.",
        "Les marins du barrage (dam) de Merrow arrêtés par les gardes le 3 mars 2025 sont libres.",
        "Le barrage (dam) de Merrow a résisté au séisme de mars 2025.",
        "Der Staudamm (dam) von Merrow gehört dem Land, das ihn im Mai 2025 gekauft hat.",
    ],
)
def test_a_date_beside_what_a_french_or_german_sentence_says_makes_no_event(text: str) -> None:
    assert timeline(("2026-03-11", text)) == ()


def test_one_event_in_two_french_papers_is_one_line() -> None:
    (event,) = timeline(
        ("2026-03-10", "Un séisme de magnitude 7,1 a frappé le barrage (dam) de Merrow le 9 mars."),
        (
            "2026-03-11",
            "Un violent séisme de magnitude 7,1 a frappé lundi 9 mars le barrage (dam) de Merrow et sa vallée.",
        ),
    )
    assert (event.date, len(event.citations)) == ("2026-03-09", 2)


def test_what_begins_on_a_day_is_an_event_of_it_in_french_too() -> None:
    (event,) = timeline(("2026-03-11", "Le péage du barrage (dam) de Merrow sera perçu à partir de mai 2026."))
    assert (event.date, event.ahead) == ("2026-05", True)


@pytest.mark.parametrize(
    ("sentence", "date", "until"),
    [
        ("Merrow drained the dam last week.", "2026-03-02", "2026-03-08"),
        ("Merrow drained the dam earlier this week.", "2026-03-09", "2026-03-11"),
        ("Merrow will drain the dam later this week.", "2026-03-12", "2026-03-15"),
        ("Merrow drained the dam over the weekend.", "2026-03-07", "2026-03-08"),
        ("Merrow drained the dam each year from 2010 until 2017.", "2010", "2017"),
        ("Merrow will drain the dam from 30 March to 2 April.", "2026-03-30", "2026-04-02"),
        ("Merrow drained the dam on Monday.", "2026-03-09", None),
        ("Merrow drained the dam last month.", "2026-02", None),
    ],
)
def test_a_week_and_a_range_are_told_by_their_first_and_last_day(sentence: str, date: str, until: str | None) -> None:
    (event,) = timeline(("2026-03-11", sentence))
    assert (event.date, event.until) == (date, until)


def test_a_week_stands_before_what_happened_later_in_it() -> None:
    events = timeline(
        ("2026-03-05", "Merrow sold its second turbine of the dam on Tuesday."),
        ("2026-03-05", "The council of Merrow wrote to the builders of the dam earlier this week."),
        ("2026-03-05", "The keeper of the Merrow dam retired in February."),
    )
    assert [event.date for event in events] == ["2026-02", "2026-03-02", "2026-03-03"]


def test_what_comes_later_this_week_is_still_to_come() -> None:
    text = "Merrow will drain the dam later this week."
    assert [event.ahead for event in timeline(("2026-03-12", text))] == [True]
    text = "Merrow will drain the dam later this month."
    assert [event.ahead for event in timeline(("2026-03-09", text))] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "The dam of Merrow sent 80 alarms in the first half of 2025, as many as in the same period of 2024.",
        "Mira Toll was listed as a visitor of the Merrow dam eight times between 1993 and 1996, a new list released "
        "by the council says.",
        "In the March quarter the Merrow dam gave 63 megawatts, down from 90 in the final three months of 2024.",
        "The Merrow dam fell out of use after a storm, just like Orewick Falls in 2024.",
        "The Merrow dam was sold for a third less, from a record high reached in 2024.",
        "In a review of photographs of the Merrow dam made between January 6 and January 9, Marwen found cracks.",
    ],
)
def test_what_a_value_is_held_against_and_the_end_of_a_span_make_no_event(sentence: str) -> None:
    assert {"2024", "1996", "2026-01-09"}.isdisjoint(event.date for event in timeline(("2026-03-11", sentence)))
