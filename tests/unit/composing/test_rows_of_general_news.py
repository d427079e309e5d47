"""Rows of general news: of the world, its disasters and wars, its courts and its markets, told in our own words."""

from __future__ import annotations

from datetime import datetime

import pytest

from briefings import Briefing, Document, compose

_DAY = "2024-03-13"
_FILLER = (
    "The council met in the old hall on the hill, as it does each spring, and the mayor read the list of them. "
    "It spoke of roads and schools for most of the morning. Nothing was agreed on either. The hall was cold, and many "
    "went home before the end. Those who stayed drank tea in the gallery and looked at the plans of the new bridge. "
)


def rows(text: str, *, title: str = "The council meets", published: str = _DAY) -> list[tuple[str, str, str | None]]:
    """Label, figure and day of the rows that one document gives."""
    briefing = Briefing(name="osk", title="Osk", scope=("the", "in", "of", "a"), topics=())
    document = Document.from_text(text, title=title, publisher="Herald", published=published)
    edition = compose(briefing, [document], now=datetime.fromisoformat(f"{published}T20:00:00+00:00"))
    return [(figure.label, figure.text, figure.as_of) for card in edition.cards for figure in card.figures]


@pytest.mark.parametrize(
    "text",
    [
        "Earlier, the rescue service of Osk said 21 people were killed in Osk.",
        "Two pupils aged 16 and 19 were arrested in Osk on Tuesday.",
        "Of the 19 miners who fled Osk, two were killed by guards in Osk.",
        "Stocks of grain in Osk probably fell by 2 million tonnes last week.",
        "Leaders are near a deal for Osk relief of less than $900 million.",
        "The court of Vell ordered the release of 29 Vellish sailors held in Osk.",
    ],
)
def test_who_is_counted_among_others_or_only_might_be_makes_no_row(text: str) -> None:
    assert not rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "A fund that tracks the Osk Composite Index sank 1.6 percent on Tuesday.",
        "Toymaker Borsig Inc. had revenue of $5 million from its doll division.",
        "Brandt, who held 43% of Borsig shares, has cut his stake to 29%.",
        "Shares of Borsig are down more than 36 percent from a record hit in January.",
        "Shares of Borsig rose 28% since the first week of March.",
        "During the January-March quarter, the Lorne Index slumped 22%.",
        "In the five sessions since then, Borsig shares have jumped 67%.",
        "The Lorne Index fell 35 percent over the course of two months.",
        "The crude of Osk traded at an $8 premium to WTI.",
        "Borsig Research has a price target of $780 for Vell Motors.",
        "Borsig Polls surveyed 2,000 Oskers in March.",
        "Imports from Osk slipped 13 percent in February.",
    ],
)
def test_what_is_of_a_part_of_another_or_of_an_unsaid_time_is_no_figure_of_markets(text: str) -> None:
    assert not rows(text, title="Osk shares fall")


def test_a_market_that_fell_on_a_day_still_has_its_row() -> None:
    told = rows("The Lorne Index fell 3 percent on Tuesday, its biggest fall in two years.", title="Osk shares fall")
    assert [(label, figure) for label, figure, _ in told] == [("fall in Lorne Index", "3 percent")]


def test_what_a_firm_has_projected_is_expected() -> None:
    told = rows("Borsig Inc. reported results. The company projected sales of $2 billion in the first quarter of 2025.")
    assert all(label.endswith("(expected)") for label, _, _ in told)


def test_notes_of_two_terms_are_no_old_and_new() -> None:
    briefing = Briefing(name="osk", title="Osk", scope=("the",), topics=())
    text = "The yield on 10-year Osk notes fell to 2.04%. The yield on two-year Osk notes slid to 1.82%."
    document = Document.from_text(text, title="Osk notes", publisher="Herald", published=_DAY)
    edition = compose(briefing, [document], now=datetime.fromisoformat(f"{_DAY}T20:00:00+00:00"))
    assert all(figure.previous is None for card in edition.cards for figure in card.figures)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The health ministry says that 390 people have been killed in Kenya's military response in Osk.",
            "people killed in Osk",
        ),
        ("In all, 12 people died in Osk from heatstroke on Tuesday.", "people who died of heatstroke in Osk"),
    ],
)
def test_where_and_of_what_people_died_is_as_the_clause_says(text: str, label: str) -> None:
    assert label in [row[0] for row in rows(text)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Following Savin's raid on 7 March which killed 900 people, Norland responded with an operation in Osk.",
            "in Osk",
        ),
        ("On Tuesday, as 500 people were killed in raids, Brandt stated in Osk that Norland was calm.", "in Osk"),
        ("The statement, released in the capital Osk, also said 19 men were wounded.", "in Osk"),
        ("In the Sarn region, one man in Osk was killed, and four others were injured in raids elsewhere.", "in Osk"),
        ("Guards killed 37 hostages at a field, and in Vell they killed the envoy on Tuesday.", "in Vell"),
    ],
)
def test_a_place_of_another_clause_is_not_where_people_came_to_harm(text: str, place: str) -> None:
    assert not any(place in label for label, _, _ in rows(text))


def test_of_those_let_go_a_list_names_no_newly_convicted() -> None:
    told = rows(
        "The army freed 40 carters convicted of theft, 300 convicted of arson, and nearly 90 convicted for fraud."
    )
    assert not any("convicted" in label for label, _, _ in told)


def test_who_was_killed_is_not_counted_among_the_abducted() -> None:
    told = rows(f"{_FILLER}It recalled how raiders kill three Vellish pupils abducted near a camp in Osk.")
    assert not any("abducted" in label for label, _, _ in told)


def test_an_event_has_its_name_where_nothing_says_where_it_was() -> None:
    told = rows(f"{_FILLER}The Sarnfield shootings left 15 dead.")
    assert ("people dead in the Sarnfield shootings", "15", None) in told


def test_a_known_event_is_of_no_day_of_a_paper_on_other_things() -> None:
    opening = _FILLER.replace(". ", ", and ").strip(", and")
    told = rows(f"{opening}. Two people died and 100 were injured in the Sarn Games bombing.")
    assert [as_of for _, _, as_of in told] == [None] * len(told) != []


def test_people_killed_in_some_fire_of_old_make_no_row() -> None:
    assert not rows(f"{_FILLER}Rules were set after a blaze tore through several towers in 2019, killing 168 people.")


def test_what_was_done_at_an_unsaid_time_makes_no_row() -> None:
    assert not rows(f"{_FILLER}Borsig Rovers won 41 medals among those of many crews.")
    assert rows(f"{_FILLER}Borsig Rovers have won 41 medals among those of many crews.")
    assert rows(f"{_FILLER}Borsig Rovers won 41 medals among those of many crews, the most in history.")


def test_since_when_is_not_when_an_attack_began_it() -> None:
    text = (
        "Norland and Savin have been locked in a long fight since October 7, 2023, when raiders launched a deadly "
        "attack in Osk, killing 1,200 people and taking more than 250 others hostage, officials say."
    )
    assert not any("since" in label for label, _, _ in rows(text))


def test_a_count_from_a_weekday_on_is_not_one_from_an_old_war() -> None:
    text = (
        "More than 600 people have been reported killed across Lebanon since Monday, when Norland began to destroy "
        "what it called sites built up by Savin since they last fought a war in 2006."
    )
    assert not any("2006" in label for label, _, _ in rows(text))


@pytest.mark.parametrize(
    "text",
    [
        "This month, Sarn awarded a $234 million construction contract for the expansion of Terminal 1.",
        "Some 10,000 Oskish troops were deployed this week on the Osk border, reports said.",
        "In the great war, about 2 million Oskers took part.",
        "Osk Radio reported two other people were taken to the clinic on Tuesday.",
    ],
)
def test_a_label_that_has_lost_what_matters_makes_no_row(text: str) -> None:
    assert not rows(text)
