"""What kind of difference two papers have: a contradiction, a correction, an update, another scope, or none at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.language.stance import stance_of
from briefings.model import Card
from tests.bench.quality.conflicts import cases, found

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TOWN = Briefing(name="town", title="Vell", scope=("Vell",), topics=())


def card(*articles: tuple[str, str, str]) -> Card:
    documents = [Document.from_text(text, publisher=who, published=day) for who, day, text in articles]
    return compose(TOWN, documents, now=NOW).cards[0]


def same_day(one: str, other: str) -> Card:
    return card(("Post", "2026-03-11", one), ("Ledger", "2026-03-11", other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Rents in Vell rose by 6% in January, the union said.",
            "Rents in Vell rose by 2% in February, the union said.",
        ),
        ("The Vell mill made 40 tonnes in 2025.", "The Vell mill made 9 tonnes in the fourth quarter of 2025."),
        ("Unemployment among men in Vell stood at 5%.", "Unemployment among women in Vell stood at 9%."),
        ("Vell sold 300 horses to Norland last year.", "Vell sold 90 horses to Ossa last year."),
    ],
)
def test_numbers_of_other_periods_groups_and_places_are_of_another_scope(one: str, other: str) -> None:
    assert [conflict.kind for conflict in same_day(one, other).conflicts] == ["scope"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shares in Vell Steel fell 4% on Monday.", "Shares in Vell Steel fell 2% on Tuesday."),
        ("The flood at Vell killed 90 people in 1961.", "The flood at Vell killed two people on Tuesday."),
        ("Fire in the Vell tower killed six men.", "Another 14 men were injured in the fire in the Vell tower."),
        ("Gunmen killed 36 people near Vell on Monday.", "Police killed four people at a rally in Vell on Monday."),
        ("Ossa won 4 medals at the games in Vell.", "Norland won 11 medals at the games in Vell."),
        ("The mayor of Vell, 61, was taken to hospital.", "The former mayor of Vell, 79, was taken to hospital."),
        ("The court of Vell did not hear the miners.", "The court of Vell heard the fishermen on Tuesday."),
        ("Vell ordered 40 trams from a factory in Ossa.", "Vell received 12 trams from a factory in Ossa."),
        ("Donors pledged $90 million for the Vell schools.", "Donors have paid $35 million for the Vell schools."),
        ("Vell planned to build 3,000 flats last year.", "Vell built 1,200 flats last year."),
        ("The brewer of Vell reported revenue of $8 million.", "The brewer of Vell reported a profit of $2 million."),
        ("A Vell court gave the driver six years in prison.", "A Vell court gave the owner nine years in prison."),
        ("Hexa hired 500 engineers in Vell.", "Hexa dismissed 120 engineers in Vell."),
        (
            "The mayor of Vell resigned after a report found that he bullied eleven people, including some who worked "
            "in his office.",
            "The mayor of Vell resigned after a report found that he bullied eleven people, including clerks and "
            "others who did not work in his office.",
        ),
        (
            "Agents who fought dockers will begin to leave the port of Vell on Thursday, Mayor Ida Rem announced.",
            "Agents who fought dockers will begin to leave the port of Vell, Mayor Ida Rem said on Wednesday.",
        ),
        (
            "Mayor Ida Rem of Vell has not yet said whether she will sign the bill on dogs into law.",
            "The bill on dogs will now go to Mayor Ida Rem of Vell to be signed into law.",
        ),
        ("A knife attack in a Vell park hurt three people.", "A dog attack in a Vell park hurt two people."),
        ("The fair in Vell opens on 9 May.", "The fair in Vell closes on 16 May."),
        (
            "The U.S. Senate voted on Wednesday to go to talks on a law on the port of Vell and its rents.",
            "The U.S. House of Deputies voted on Monday to go to talks on a law on the port of Vell and its rents.",
        ),
    ],
)
def test_numbers_of_different_things_are_no_conflict(one: str, other: str) -> None:
    assert same_day(one, other).conflicts == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Vell share index fell 0.57 percent to 5,081 points.",
            "The Vell share index rose 1.5 percent to 5,090 points.",
        ),
        (
            "Turnover of 9 million shares was recorded in Vell for the day.",
            "Turnover of 4 million shares was recorded in Vell for the day.",
        ),
        (
            "Vell crude for January delivery ended at $56 a barrel.",
            "Vell crude for January delivery ended at $53 a barrel.",
        ),
        (
            "The overall volume in Vell stood at 615 million shares worth 456 million crowns.",
            "The overall volume in Vell stood at 654 million shares worth 697 million crowns.",
        ),
        (
            "The price of Vell crude for January delivery shed 36 cents to 59.04 dollars a barrel.",
            "The price of Vell crude for December delivery dived 1.20 dollars to 55.68 dollars a barrel.",
        ),
    ],
)
def test_what_a_market_did_on_two_days_is_no_conflict(one: str, other: str) -> None:
    assert not card(("Post", "2026-03-10", one), ("Ledger", "2026-03-11", other)).conflicts


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "A fire in the Vell tower killed 64 people, the brigade said.",
            "The brigade said 71 people lost their lives in the fire in the Vell tower.",
            {"64", "71"},
        ),
        (
            "The minister was given 18 months in prison by a court in Vell.",
            "A court in Vell gave the minister two years in prison.",
            {"18 months", "two years"},
        ),
        (
            "The Vell hospital owes its suppliers $17 million, auditors found.",
            "The Vell hospital owes its suppliers $23 million, its director admitted.",
            {"$17 million", "$23 million"},
        ),
    ],
)
def test_other_words_for_one_act_hide_no_contradiction(one: str, other: str, values: set[str]) -> None:
    (conflict,) = same_day(one, other).conflicts
    assert (conflict.kind, {side.value for side in conflict.sides}) == ("contradiction", values)


def test_the_day_since_when_something_is_counted_is_not_the_day_of_the_count() -> None:
    found = card(
        ("Post", "2026-03-10", "Floods in Vell have killed 9 people since Sunday, rescuers said."),
        ("Ledger", "2026-03-12", "Rescuers said 33 people have been killed by floods in Vell since Sunday."),
    )
    assert found.conflicts == ()
    assert [(figure.text, figure.previous and figure.previous.text) for figure in found.figures] == [("33", "9")]


def test_what_a_correction_says_of_itself_is_no_part_of_the_fact() -> None:
    found = card(
        ("Post", "2026-03-11", "Some 3,000 men at the Vell docks walked out on Monday."),
        (
            "Post",
            "2026-03-12",
            "An earlier version of this report misstated it; some 300 men at the Vell docks walked out on Monday.",
        ),
    )
    (conflict,) = found.conflicts
    assert (conflict.kind, [side.value for side in conflict.sides]) == ("correction", ["300", "3,000"])


def test_who_says_it_makes_no_other_fact_of_it() -> None:
    found = same_day(
        "The storm wrecked 1,300 houses in Vell, its governor told state radio.",
        "The storm wrecked 700 houses in Vell, according to the Red Cross.",
    )
    assert {side.value for side in found.conflicts[0].sides} == {"1,300", "700"}


def test_a_toll_that_was_put_right_has_not_gone_down() -> None:
    found = card(
        ("Post", "2026-03-11", "At least 15 people were killed when a crane fell in Vell."),
        (
            "Post",
            "2026-03-12",
            "Correction: 12 people were killed when a crane fell in Vell, not 15 as reported earlier.",
        ),
    )
    assert [conflict.kind for conflict in found.conflicts] == ["correction"]
    assert [(figure.text, figure.previous) for figure in found.figures] == [("12", None)]


def test_the_measured_groups_stay_as_good_as_they_are() -> None:
    right = made = wanted = 0
    for case in cases("conflicts_gold.txt"):
        got, want = found(case), {case.wanted} if case.wanted else set()
        hits = sum(any(one[0] == two[0] and set(one[1:]) == set(two[1:]) for two in want) for one in got)
        right, made, wanted = right + hits, made + len(got), wanted + len(want)
    assert right / made >= 0.95
    assert right / wanted >= 0.95


def test_who_is_unlikely_to_do_a_thing_is_told_not_to_do_it() -> None:
    assert stance_of("Many nurses of Vell are unlikely to meet the deadline.").denies
    assert not stance_of("Clerks and others who did not work in Vell have left the union.").denies


def test_a_town_s_toll_put_right_says_nothing_of_its_country_s() -> None:
    floods = Briefing(name="floods", title="Floods", scope=("flood*",), topics=())
    documents = [
        Document.from_text(text, title="Floods in Kenya", publisher=who, published=day)
        for who, day, text in (
            ("Post", "2026-03-11", "Correction: flash floods killed {} people in {}, not 51 as a report said."),
            ("Ledger", "2026-03-10", "Flash floods have killed 212 people in Kenya, officials said on Tuesday."),
        )
    ]

    def kinds(count: int, place: str) -> list[str]:
        told = [
            Document.from_text(
                each.text.format(count, place), title=each.title, publisher=each.publisher, published=each.published
            )
            for each in documents
        ]
        return [conflict.kind for each in compose(floods, told, now=NOW).cards for conflict in each.conflicts]

    assert kinds(41, "Garsen") == []
    assert kinds(201, "Kenya") == ["correction"]
