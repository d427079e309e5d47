"""One line an event where two papers tell it by other verbs, roles and asides; two of one day of a kind stay two."""

from __future__ import annotations

import pytest

from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from tests.unit.composing.test_one_line_an_event import timeline

DAY, NEXT = "2026-05-05", "2026-05-06"


def lines(one: str, other: str) -> int:
    return len(timeline(("Post", DAY, one), ("Ledger", NEXT, other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # by what goes along with the act
            "An explosion tore through a mill in Vell on Monday, killing nine people.",
            "Nine people were killed on Monday when a mill in Vell blew up.",
        ),
        (  # in the clause that hangs on the day
            "Vell lost a part of its past on Monday, when a fire destroyed the old Harbour Mill.",
            "The old Harbour Mill of Vell was destroyed by a fire on Monday.",
        ),
        (  # called by what he is where the sentence names him
            "Ada Brandt beat Mira Kolt in Vell on Monday, stopping the former champion in seven rounds.",
            "Ada Brandt kept her title in Vell on Monday by stopping Mira Kolt in the seventh round.",
        ),
        (  # done to one person, whatever for
            "Ivo Koll was jailed in Vell on Monday for a series of bribes.",
            "A judge sentenced Ivo Koll in Vell on Monday to nine years over the sale of the harbour.",
        ),
        (  # all that a firm shows on a day
            "Brandt on Monday unveiled a trio of new engines in Vell.",
            "On Monday, Brandt unveiled their latest lineup of machines at the Sunder Theater in Vell.",
        ),
        (  # introduced as well as unveiled
            "Brandt on Monday introduced its river ferry in Vell.",
            "Brandt unveiled the river ferry in Vell on Monday.",
        ),
        (  # voters of one country
            "France voted on Monday, Vell among the first towns to count.",
            "Voters in France cast their ballots on Monday, in Vell as well.",
        ),
        (  # named by another verb
            "The academy announced Ada Brandt on Monday as the host of the gala in Vell.",
            "Ada Brandt was named host of the gala in Vell on Monday.",
        ),
        (  # one with the terms that the other's name has, a sentence's first word
            "Adams died in Vell on Monday in her sleep, her family said.",
            "Esther Adams, the swimmer, died in Vell on Monday at the age of 91.",
        ),
        (  # the place of a venue is no town
            "Ada Brandt won the title at the Sunder Arena on Monday, Vell cheering.",
            "Ada Brandt won the title in Vell on Monday.",
        ),
        (  # a robbery by its noun, for one sum
            "Four men made off with $2.6 million from a shop in Vell on Monday.",
            "Thieves pulled off a $2.6 million robbery in Vell on Monday.",
        ),
        (  # the result of one match
            "Ruan beat Vell 31-24 on Monday, Ada Brandt scoring twice.",
            "Ada Brandt was nearly perfect on Monday as Ruan overcame Vell, 31-24.",
        ),
        (  # what somebody does to himself
            "Ivo Koll, 52, hanged himself in his cell in Vell on Monday, hours after he was arrested.",
            "Ivo Koll committed suicide in Vell on Monday.",
        ),
        (  # guilty, with a name between
            "A jury in Vell found the baker Ivo Koll guilty on both charges on Monday.",
            "A jury convicted Ivo Koll, a baker of Vell, of fraud on Monday.",
        ),
        (  # said without "that"
            "The dairy of Vell announced on Monday it is buying its rival Sunder.",
            "The dairy of Vell on Monday agreed to acquire Sunder.",
        ),
        (  # what only describes whom the sentence is about
            "Convicted smuggler Ivo Koll, famed for his parties in Vell, died on Monday in prison.",
            "Ivo Koll, the smuggler of Vell, died in prison on Monday.",
        ),
        (  # the date of what leads up to it is none of the event
            "A clerk who was hired last week robbed the bank of Vell on Monday.",
            "Robbers stole from the bank of Vell on Monday.",
        ),
    ],
)
def test_one_event_is_one_line(one: str, other: str) -> None:
    assert lines(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A fire on Monday destroyed the church that the mayor of Vell attends.",
            "A fire destroyed the Harbour Mill of Vell on Monday, a landmark of the Vell valley.",
        ),
        (
            "Ada Brandt checked into the Norden Hospital in Vell on Monday.",
            "Ada Brandt checked into the Sunder Hospital in Vell on Monday.",
        ),
        (
            "The navy of Vell arrested 23 smugglers on Monday.",
            "The navy of Vell captured 26 smugglers on Monday.",
        ),
        (  # of two matches, or no match at all
            "Ruan beat Vell 31-24 on Monday.",
            "Vell beat Dell 21-14 on Monday.",
        ),
        (
            "Thieves stole a painting from the museum of Vell on Monday.",
            "Thieves stole 30 laptops from a school in Vell on Monday.",
        ),
        (
            "Two members of the Harbour Union were arrested in Vell on Monday.",
            "The lawyer of the Harbour Union was arrested in Vell on Monday.",
        ),
        (  # two things of one firm
            "Brandt on Monday unveiled a pump for farmers in Vell.",
            "On Monday, Brandt unveiled an engine for ferries in Vell.",
        ),
    ],
)
def test_two_events_of_a_kind_stay_two_lines(one: str, other: str) -> None:
    assert lines(one, other) == 2


def test_what_two_of_an_event_tell_as_well_belongs_to_it_though_the_fullest_does_not() -> None:
    events = timeline(
        (
            "Post",
            DAY,
            "The navy of Vell on Monday kept smugglers from landing near the Sunder lighthouse and seized 23.",
        ),
        ("Ledger", DAY, "The navy of Vell foiled a landing on Monday and arrested 23 smugglers."),
        ("Argus", DAY, "The navy of Vell on Monday foiled a landing and captured 23 armed smugglers."),
        ("Herald", DAY, "A landing was foiled by the navy of Vell on Monday."),
    )
    assert [len(event.citations) for event in events] == [4]


def test_a_quake_that_struck_a_place_is_of_its_day_and_not_of_the_year_that_is_recalled() -> None:
    quake = (
        "A 6.1-magnitude earthquake which hit Vell on Monday killed a child, alarming a land struck by a flood in 2004."
    )
    (event,) = timeline(("Post", DAY, quake))
    assert event.date == "2026-05-04"


@pytest.mark.parametrize(
    ("sentence", "meaning"),
    [
        ("The singer passed away in Vell.", "die"),
        ("Police took nine men into custody.", "arrest"),
        ("The navy came to the rescue of a trawler.", "rescue"),
        ("The storm caused heavy damage in Vell.", "damage"),
        ("A man shot his neighbour to death.", "die"),
        ("The oil-rich country closed the border.", "close"),
        ("Brandt was re-elected.", "elect"),
        ("A gang of four -- two of them dressed as nurses -- stole the jewels.", "steal"),
    ],
)
def test_the_act_of_a_clause(sentence: str, meaning: str) -> None:
    words = tokens_of(sentence)
    assert meaning_of(sentence, words, predicates(words)[0]) == meaning
