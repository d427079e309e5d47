"""Openings that need what stood before them, and openings that only look so."""

from __future__ import annotations

import pytest

from briefings.language.references import Leaning, leaning


@pytest.mark.parametrize(
    "sentence",
    [
        "He said the port would open.",
        "He's said that the port will open.",
        "They’re to open the port on Monday.",
        "That's a better year than the port has had.",
        "It’s the first night flight from there.",
        "On Wednesday, he told a crowd in Merrow that the port would open.",
        "Last month she opened the port of Merrow.",
        "The former was closed by the mayor.",
        "In the first half it felt good out there.",
        "It is being billed as the first night flight.",
        "These drills were last held in 2017.",
        "It is the biggest contract of its kind since 1990.",
        "It was a direct answer to the decision of the council to close the port.",
        "It is located near Merrow.",
        "About half were container ships.",
        "More than half of them had waited for days.",
        "Most are women.",
        "Two-thirds have gone home.",
    ],
)
def test_a_pronoun_before_any_name_points_elsewhere(sentence: str) -> None:
    assert leaning(sentence) is Leaning.POINTING


@pytest.mark.parametrize(
    "sentence",
    [
        "Merrow will close its port this year.",
        "Exports rose this week to 40,000 tonnes.",
        "The government said it would send 40 million crowns.",
        "It is clear that the port will stay closed.",
        "It's clear that the port will stay closed.",
        "Merrow's port will stay closed.",
        "It was the third time in a year.",
        "It is a mistake to wait.",
        "It was the mayor who closed the port.",
        "Merrow built the port for its farmers.",
        "This year 40 ships have called at Merrow.",
        "Most ships have left the port.",
        "Half of the port was closed.",
        "Some 40 were held in Merrow.",
    ],
)
def test_a_pronoun_that_has_its_subject_in_the_sentence_points_nowhere(sentence: str) -> None:
    assert leaning(sentence) is Leaning.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "It was during the last council that the pact was founded to keep the peace.",
        "Formed in reaction to a war, the pact was brought into being by four towns.",
        "A short answer in March did not suggest this.",
        "The hearing took place at the harbour in July.",
        "The report said that prices rose.",
        "The authors of the report combed through the filings.",
        "The senator said he would bring in a law.",
        "The news comes as its parent company starts to save.",
        "The three soldiers died when a bridge fell near Merrow.",
        "The four other men were taken to Merrow on Monday.",
        '"The quarrel is over," the group said on Monday.',
    ],
)
def test_a_definite_thing_that_nothing_names_leans_on_what_came_before(sentence: str) -> None:
    assert leaning(sentence) is Leaning.VAGUE


@pytest.mark.parametrize(
    "sentence",
    [
        "The report by Harvard said that prices rose.",
        "The union at Orla Bank said that 300 people had left.",
        "The company Kolm Power denied it.",
        "The three soldiers who held the bridge of Merrow died.",
        "The twelve miners trapped in a pit near Merrow were freed.",
        "The five men elected to the council of Merrow on Sunday took office.",
        "The three men accused of the theft in Merrow were freed.",
        '"The quarrel is over," the mayor of Merrow said on Monday.',
        "The government of Merrow raised the toll.",
        "The former police chief of Merrow was sentenced to eight years in prison.",
    ],
)
def test_a_definite_thing_that_is_named_stands_alone(sentence: str) -> None:
    assert leaning(sentence) is Leaning.NONE


def test_a_definite_thing_that_the_card_is_about_stands_alone() -> None:
    assert leaning("The order was signed in Paris.", known=[4]) is Leaning.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a dit que le port de Merrow serait fermé pour la semaine.",
        "Son collègue britannique a souffert de difficultés durant toute l'étape et dans la descente.",
        "Su partido perdió las elecciones en la capital.",
        "Diese Stadt ist in den letzten Jahren mit dem Hafen gewachsen.",
    ],
)
def test_french_spanish_and_german_openings_point_back_too(sentence: str) -> None:
    assert leaning(sentence) is Leaning.POINTING


@pytest.mark.parametrize(
    "sentence",
    [
        "Cette semaine, le port de Merrow a été fermé par la police.",
        "Il y a deux ports dans la ville et un sur la rivière.",
        "Diese Woche ist der Hafen mit dem Zug zu erreichen.",
        "Les dockers ont fermé le port de Merrow.",
        "Son of a docker, Ann Lee runs the port.",
        "Er is een haven in Merrow, said the mayor.",
    ],
)
def test_openings_that_only_look_so_stand_alone(sentence: str) -> None:
    assert leaning(sentence) is Leaning.NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "A few minutes later, the mill of Merrow stood in flames.",
        "Two days later the mayor of Merrow resigned.",
        "Three years earlier Merrow had no port.",
        "In an earlier statement, the police of Merrow said that nobody was held.",
    ],
)
def test_a_time_or_a_word_later_or_earlier_counts_from_what_stood_before(sentence: str) -> None:
    assert leaning(sentence) is Leaning.CONNECTIVE


@pytest.mark.parametrize(
    "sentence",
    ["The mayor said two days later that he would go.", "Two days after the vote the mayor of Merrow resigned."],
)
def test_a_time_later_than_something_in_the_sentence_leans_on_nothing(sentence: str) -> None:
    assert leaning(sentence) is Leaning.NONE


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("More than 40,738 people have been killed in Merrow since then, its ministry said.", Leaning.VAGUE),
        ("Since then, the port of Merrow has stood empty.", Leaning.VAGUE),
        ("Merrow seized the port in 1967, and since then it has built on it.", Leaning.NONE),
        ("The port closed after the storm and has stood empty since then.", Leaning.NONE),
    ],
)
def test_since_then_leans_where_nothing_says_when(sentence: str, leans: Leaning) -> None:
    assert leaning(sentence) is leans


@pytest.mark.parametrize(
    "sentence",
    [
        "The declaration comes as the mayor of Merrow holds up a deal on grain.",
        "The move follows last week’s ruling by the court of Osk.",
        "The surprise came a day after the vote in Merrow.",
        "The closures come amid a dispute over pay in Osk.",
    ],
)
def test_what_comes_beside_other_news_was_told_before(sentence: str) -> None:
    assert leaning(sentence) is Leaning.POINTING


def test_what_comes_beside_other_news_is_known_where_the_card_is_about_it() -> None:
    """And a name tells what comes."""
    assert leaning("The closures come amid a dispute over pay in Osk.", known={4}) is Leaning.NONE
    assert leaning("The Merrow council came a day after the mayor.") is Leaning.NONE
    assert leaning("The river comes from the hills of Osk.") is Leaning.NONE


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Vowing help to carry out the accord, the ambassador renewed the demand.", True),
        ("Vowing help to carry out the accord, the ambassador of Vell renewed the demand.", False),
        ("Market turnover was 955 million shares, with 598 stocks higher.", True),
        ("Turnover of the Vell exchange was 955 million shares.", False),
        ("The development was a step forward, a guest told the envoy.", True),
    ],
)
def test_an_office_a_turnover_and_a_development_are_somebodys(sentence: str, leans: bool) -> None:
    assert (leaning(sentence) >= Leaning.VAGUE) is leans


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Ministerin Lund will trotzdem im Amt bleiben und den Tunnel bauen.", Leaning.CONNECTIVE),
        ("Der Hafen von Osk bleibt allerdings bis Montag gesperrt.", Leaning.CONNECTIVE),
        ("La ministre Lund entend pourtant rester à son poste.", Leaning.CONNECTIVE),
        ("El puerto de Osk, sin embargo, sigue cerrado.", Leaning.CONNECTIVE),
        ("El puerto de Osk sigue sin embargo cerrado.", Leaning.CONNECTIVE),
        ("Der Hafen von Osk öffnet wieder, bleibt jedoch nachts gesperrt.", Leaning.NONE),
    ],
)
def test_a_word_in_the_first_clause_may_set_it_against_what_stood_before(sentence: str, leans: Leaning) -> None:
    assert leaning(sentence) is leans
