"""What somebody says of news is another line than the news; so is each step on the way of a law."""

from __future__ import annotations

from datetime import date

import pytest

from briefings import Document
from briefings.composing.agreement.facts import fact_of
from briefings.composing.gists import reacts
from briefings.composing.moves.stages import acts_in
from briefings.composing.one_news import OneNews
from briefings.composing.reactions import is_reaction
from briefings.composing.timeline.bills import are_two_steps
from briefings.composing.two_news import man_of
from tests.unit.composing.candidates import read


def is_answer(a: str, b: str) -> bool:
    """Whether one of two sentences of a day is about the news of the other."""
    return is_reaction(*((text, acts_in(text, fact_of(text, date(2026, 3, 10)))) for text in (a, b)))


def are_one(a: str, b: str) -> bool:
    """Whether the openings of two papers of a day, under like titles, are told as one news."""
    papers = [
        Document.from_text(text, title="Osteria's water budget of Merrow", published="2026-03-10", publisher=name)
        for name, text in (("Courier", a), ("Evening Star", b))
    ]
    mentions, (one, other) = read(papers)
    return OneNews((one, other), mentions).tell_one(one, other)


SOLD = "The port ministry of Osteria secretly sold nine tugs and two piers of the harbour to a bank in Norland."
JAILED = "Ida Lind, once a minister of Osteria, was jailed on Monday for nine years over the sale of the harbour."


@pytest.mark.parametrize(
    ("reaction", "news"),
    [
        ("Lawmakers questioned the Osterian port ministry over its move to sell nine tugs and two piers.", SOLD),
        ("Rolf Dahl mocked the port ministry after it secretly sold nine tugs to a bank.", SOLD),
        ("Premier Rolf Dahl spoke of a sad day, distancing himself from Ida Lind, who was jailed on Monday.", JAILED),
        ("Following the sale of nine tugs and two piers, Rolf Dahl called for a strike at all ports.", SOLD),
    ],
)
def test_who_answers_to_news_tells_another_than_who_tells_it(reaction: str, news: str) -> None:
    assert is_answer(reaction, news)
    assert is_answer(news, reaction)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SOLD, "The ministry for ports has sold tugs and piers to a bank in Norland, papers show."),
        (JAILED, "A court in Osteria jailed the former minister Ida Lind for nine years over the sale of the harbour."),
        (JAILED, "Ida Lind, who led the ministry for years, was jailed for nine years after the sale of the harbour."),
        (
            "Rolf Dahl, the police chief, said 12 people died after a bus fell into the river near Merrow.",
            "A bus fell into the river near Merrow, and 12 people died.",
        ),
        (
            'Rolf Dahl explained after the talks why the paper said "the bank had no part in the sale of the harbour".',
            'The talks were told of by the paper: "The bank had no part in the sale of the harbour."',
        ),
    ],
)
def test_two_who_tell_one_thing_do_not_answer_each_other(a: str, b: str) -> None:
    assert not is_answer(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Senate passed the water bill on Tuesday by 52 votes to 48.", "The House passed the water bill."),
        ("The lower house of Osteria approved the budget.", "Osteria's upper house has approved the budget."),
        ("The House of Commons voted for the water bill.", "The Lords rejected the water bill on Tuesday."),
        ("A Senate panel voted 12-8 to confirm Ida Lind.", "The Senate voted 52-48 to confirm Ida Lind as a judge."),
        ("Congress passed the budget bill on Friday.", "The president signed the budget bill that Congress passed."),
        ("Governor Ida Lind vetoed the water bill.", "Governor Ida Lind signed the water bill into law."),
        ("Vellmark's Senate has passed a ban on tugs.", "The Osmark Senate passed a ban on tugs on Tuesday."),
        ("The cabinet approved the water bill.", "Parliament approved the water bill on Tuesday."),
        ("Senators unveiled a bipartisan water bill on Saturday.", "The Senate passed the water bill on Tuesday."),
        ("The water bill cleared the House on Monday.", "After the House voted, the Senate passed the water bill."),
    ],
)
def test_each_who_decides_on_a_law_takes_a_step_of_his_own(a: str, b: str) -> None:
    assert are_two_steps(a, b)
    assert are_two_steps(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Senate passed the water bill.", "Senate Republicans passed the water bill by 52 votes to 48."),
        ("Osk Democrats unveiled a water bill.", "The Senate's leader Ida Lind introduced her water bill on Monday."),
        ("The mayor unveiled a statue by the lake.", "The Senate passed the water bill on Tuesday."),
        ("Congress passed the water bill on Tuesday.", "The Senate passed the water bill and sent it on."),
        ("Both houses passed the water bill.", "The House passed the water bill on Tuesday."),
        ("The White House backed the water bill.", "The Senate passed the water bill."),
        ("A Senate vote on the water bill is set for Friday.", "The House passed the water bill."),
        ("The Alda Senate passed the ban.", "The Senate passed the ban on Tuesday, a first for Alda."),
        ("The House passed the water bill after the Senate did.", "The House has passed the water bill."),
    ],
)
def test_one_step_is_one_news(a: str, b: str) -> None:
    assert not are_two_steps(a, b)


def test_two_houses_and_an_answer_are_lines_of_their_own() -> None:
    passed = "The lower house of Osteria's parliament approved the water budget of Merrow on Tuesday."
    adopted = "Osteria's upper house passed the water budget of Merrow late on Tuesday."
    again = "The lower chamber of Osteria passed the water budget of Merrow on Tuesday."
    assert not are_one(passed, adopted)
    assert are_one(passed, again)


def test_a_place_behind_a_preposition_is_no_subject() -> None:
    assert man_of("Rolf Dahl has left the council.") == "Dahl"
    assert not man_of("The member of the council who was hurt in New Merrow has left it.")
    assert not man_of("The member caught in Los Vellos will leave the council.")


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Lind, facing a growing backlash over the toll, lowered it on Saturday.", False),
        ("Lind lowered the toll on Saturday, facing a growing backlash.", True),
        ("The deal of Lind on the toll drew sharp reactions from both sides of the council.", True),
        ("The council drew a new line on the map of the harbour.", False),
        ("Merrow said that it opposes the toll.", True),
        ("Lind blasted the toll on Monday.", True),
        ("Two bomb blasts at a wedding near Osk left 153 dead.", False),
    ],
)
def test_who_says_what_he_thinks_of_news_is_told_from_who_makes_it(text: str, *, answers: bool) -> None:
    assert reacts(text) is answers
