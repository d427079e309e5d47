"""What keeps two openings of one topic apart: another land's, another day of trading, what is only awaited."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import fact_of
from briefings.composing.one_news import OneNews
from briefings.composing.timeline.lands import are_of_two_lands
from tests.unit.composing.candidates import found, read

ABOUT = " Dealers in Lisbon and Oslo told the Kestrel News of it, and Tove Brandt of Merrow Bank was among them."


def are_one(first: str, second: str, *, days: tuple[str, str] = ("2026-03-09", "2026-03-09"), title: str = "") -> bool:
    """Whether two papers open with the same news, under one title where there is one."""
    papers = zip((first, second), days, ("The Courier", "Evening Star"), strict=True)
    documents = [
        Document.from_text(text + ABOUT, title=title, published=day, publisher=name) for text, day, name in papers
    ]
    mentions, candidates = read(documents)
    return OneNews(candidates, mentions).tell_one(found(first, candidates), found(second, candidates))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Norway's central bank unexpectedly lowered its key interest rate by a quarter point on slower prices.",
            "Chile's central bank lowered its key interest rate by a quarter point as slower prices let it do so.",
        ),
        (
            "Investors are holding their breath ahead of the sale of ten-year bonds of Norway at Merrow Bank.",
            "Bonds of Norway lost ground after a sale of ten-year paper at Merrow Bank met little demand.",
        ),
        (
            "Dealers are watching out for weak demand at the sale of ten-year bonds of Norway at Merrow Bank.",
            "Ten-year bonds of Norway gained after their sale at Merrow Bank drew the best demand of the year.",
        ),
        (
            "Oda Krall is through to the last four of the Kestrel Open in Lisbon after a win over Tove Brandt of Oslo.",
            "Rolf Dahl is through to the last four of the Kestrel Open in Lisbon after a win over Ivo Koll of Oslo.",
        ),
        (
            "A strike on the port of Lisbon has killed two heads of the Kestrel group, Merrow Bank's dealers said.",
            "In January, a strike on the port of Lisbon killed the Kestrel group's head, Merrow Bank's dealers said.",
        ),
    ],
)
def test_another_news_stays_apart(first: str, second: str) -> None:
    assert not are_one(first, second)


def test_one_word_parts_two_news_under_one_title_as_well() -> None:
    """Wires of one form are told by what they are of: the title says the rest of both."""
    first = "Portugal raised its duty on sugar to 7% on Monday, the ministry of trade in Lisbon said."
    assert are_one(first, first.replace("on Monday, ", ""), title="Portugal raises a duty")
    assert not are_one(first, first.replace("sugar", "salt"), title="Portugal raises a duty")


def test_a_market_of_two_days_is_two_news() -> None:
    """Each day's trading is news of its own, however alike two papers word it; of one day it is one."""
    first = "Gold topped $5,000 an ounce in Oslo, going on with a rally that dealers of Merrow Bank call breathless."
    second = (
        "Gold rose above $5,000 an ounce in Oslo, going on with a rally that Merrow Bank's dealers call breathless."
    )
    assert are_one(first, second)
    assert not are_one(first, second, days=("2026-03-09", "2026-03-10"))


def test_who_arrives_ahead_of_talks_arrives_for_them() -> None:
    """What is awaited in one paper keeps no act apart that both tell."""
    assert are_one(
        "Tove Brandt, the head of Merrow Bank, arrived in Lisbon ahead of talks on Portugal's debts with Rui Sousa.",
        "Merrow Bank's head Tove Brandt arrived in Lisbon for talks with Rui Sousa on the debts of Portugal.",
    )


def test_what_one_says_in_a_speech_is_one_news() -> None:
    assert are_one(
        "Merrow Bank's head Tove Brandt said the sale of its Lisbon branch has been completed, but further sales could "
        "be carried out.",
        "Merrow Bank's head Tove Brandt said in a speech in Oslo that the sale of its Lisbon branch was completed but "
        "further sales could be carried out.",
    )


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (
            "Norway's government has said 32 of its sailors were killed during the raid on the port of Lisbon.",
            'Norway\'s government has said 32 "brave seamen" died when the raiders stormed Lisbon and its port.',
            True,
        ),
        (
            "Norway's government has said 32 of its sailors were killed during the raid on the port of Lisbon.",
            'Norway\'s government has said 27 "brave seamen" died when the raiders stormed Lisbon and its port.',
            False,
        ),
        (
            "The relief agency of Norway says six of its helpers have been killed in a raid on a school in Lisbon.",
            "The relief agency of Norway said on its website that six of its helpers died “when bombs struck a school "
            "and the houses around it in Lisbon,” the most in a single day.",
            True,
        ),
        (
            "The relief agency of Norway says six of its helpers have been killed in a raid on a school in Lisbon.",
            "The relief agency of Norway said on its website that six of its ships will leave Lisbon for Oslo.",
            False,
        ),
        (
            "Norway's government said 32 of its sailors were killed during the raid on the port of Lisbon.",
            "Norway's government said 32 of its schools will close during the frost of the coming week.",
            False,
        ),
    ],
)
def test_what_two_count_alike_is_one_thing_however_they_word_it(first: str, second: str, *, one: bool) -> None:
    assert are_one(first, second) is one


def test_an_envoy_who_lands_elsewhere_places_no_blast_there() -> None:
    """One row of the timeline tells of one place, whatever else its sentence names."""
    sentences = (
        "Six people were killed in a blast in eastern France on Sunday, police said, as an envoy landed in Spain.",
        "An explosion on Sunday evening was called an act of terror by the police of Spain.",
    )
    documents = [
        Document.from_text(text, published="2026-03-09", publisher=name)
        for text, name in zip(sentences, ("The Courier", "Evening Star"), strict=True)
    ]
    briefing = Briefing(name="spain", title="Spain", scope=("Spain",), topics=())
    (card,) = compose(briefing, documents, now=datetime(2026, 3, 9, 20, 0, tzinfo=UTC)).cards
    assert all(len(event.citations) == 1 for event in card.timeline)


def test_those_of_two_peoples_are_not_one_count() -> None:
    monday = date(2026, 3, 9)
    one = fact_of("At least 10 Frenchmen have been killed in the raids along the border, officials say.", monday)
    other = fact_of("At least 10 Spaniards have been killed in the raids along the border, officials say.", monday)
    assert compare(one, other, Rarity([one.frame, other.frame])).relation is not Relation.SAME
    assert compare(one, one, Rarity([one.frame, other.frame])).relation is Relation.SAME


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("US stocks rose on hopes of a cut.", "Stocks in Asia were set to rise on hopes of a cut.", True),
        ("European shares fell for a third day.", "Wall Street fell for a third day.", True),
        ("Norway closed its border with Sweden.", "Sweden said Norway had closed the border.", False),
        ("Asian stocks fell as banks in Japan lost.", "Japan's stocks fell.", False),
        ("Stocks in Europe fell.", "Stocks in Asia fell.", True),
        ("Stocks in Europe fell.", "European stocks fell.", False),
        ("Shares rose in a broad rally.", "US shares rose in a broad rally.", False),
    ],
)
def test_a_subject_is_of_the_land_that_it_names(first: str, second: str, *, apart: bool) -> None:
    assert are_of_two_lands(first, second) is apart
