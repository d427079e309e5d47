"""A row of what befell people says where, for what or in what, and nothing of which the reader knows neither."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("people", "the"), topics=())


def labels(text: str, title: str = "") -> list[str]:
    document = Document.from_text(text, title=title, publisher="Post", published="2026-08-10")
    return [figure.label for card in compose(ALL, [document], now=NOW).cards for figure in card.figures]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In the port of Osk, police said the blast had killed 12 people.", "people killed in Osk"),
        (
            "An earthquake struck southern Norland on Sunday and injured 41 people.",
            "people injured in southern Norland",
        ),
        ("A car bomb in the Bab al-Osk area killed eight people on Monday.", "people killed in the Bab al-Osk area"),
        ("Bombs in Osk and Vell killed 21 people on Monday.", "people killed in Osk and Vell"),
        ("A court convicted 14 people of smuggling weapons on Monday.", "people convicted of smuggling weapons"),
        (
            "Thousands of people, 2,400 of them children, were moved on. Some 9,000 people were trafficked into camps.",
            "people trafficked into camps",
        ),
        ("A fire was out by noon. A crane fell and 12 people were killed when it hit Osk.", "people killed in Osk"),
        ("Police in Osk said 90 people have been arrested since May.", "people arrested in Osk since May"),
        (
            "About 900 people have been evacuated from northern Osk because of daily raids from neighbouring Vell.",
            "people evacuated from northern Osk",
        ),
        (
            "The rebels said their view was shaped by an air strike on a school in Osk that killed at least 93 people.",
            "people killed in an air strike in Osk",
        ),
        (
            "A gunman fired at the Vell rally. One man was killed and 12 people were injured in Osk.",
            "people injured in Osk",
        ),
        (
            "Some 40 people have been arrested in northern Osk for waving flags of Vell at the gates.",
            "people arrested in northern Osk for waving flags of Vell",
        ),
        (
            "Police in Osk later detained 13 people suspected of smuggling weapons.",
            "people detained in Osk on suspicion of smuggling weapons",
        ),
        (
            "More than 90 people were arrested after marches in Osk led to riots.",
            "people arrested in Osk",
        ),
        (
            "In marches 90 people were arrested in UK towns and cities, police in Osk said.",
            "people arrested in UK towns and cities",
        ),
        (
            "On Monday seven people were killed in Peru's western city of Lodden, and the raids go on.",
            "people killed in Lodden",
        ),
        (
            "Since the raid on Peru, 90 people have been injured in Norland, the ministry said on Monday.",
            "people injured in Norland since the raid on Peru",
        ),
        (
            "Between July 2024 and June 2025 at least 76 people were killed in Osk by armed men.",
            "people killed in Osk between July 2024 and June 2025",
        ),
        (
            "On Monday the depots in Osk and Vell hit by drones burned, killing eight people.",
            "people killed in Osk and Vell",
        ),
        ("Nine people died in the south-western city of Lodden on Monday.", "people who died in Lodden"),
        (
            "Some 23 people have been killed in Osk since last month’s general election and the inquiry goes on.",
            "people killed in Osk since last month’s general election",
        ),
    ],
)
def test_what_befell_people_says_where_or_in_what(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_the_place_may_stand_in_the_sentence_before() -> None:
    text = "The fire broke out at noon in a mill in the town of Osk. It killed 24 people and left 8 injured on Sunday."
    assert labels(text) == ["people killed in Osk", "people injured in Osk"]


def test_the_place_may_stand_in_the_headline() -> None:
    assert labels("The fire broke out at noon and killed 24 people.", "Mill burns in Osk") == ["people killed in Osk"]


def test_of_which_nation_a_headline_says_somebody_is_tells_no_place() -> None:
    text = "The death toll from Saturday's car bombing rose to 60, medics said."
    assert labels(text, "Bomb toll rises, dead US soldier found") == []
    assert labels(text, "Bomb toll rises in the US") == ["people dead in the US"]


@pytest.mark.parametrize("when", ["overnight", "early today", "amid rescue efforts", "nearby", "according to medics"])
def test_when_a_toll_was_counted_is_not_of_whom(when: str) -> None:
    assert labels(f"The death toll from Sunday's ferry accident in Osk rose to 60 {when}.") == ["people dead in Osk"]


def test_what_a_headline_in_capitals_names_is_no_place() -> None:
    told = labels("The blaze broke out at noon and killed 24 people.", "Mill Burns in Early Test")
    assert told == []


def test_the_toll_of_a_day_of_a_war_is_not_the_wars() -> None:
    told = "It was one of the deadliest days of the Osk war, with more than 400 people killed in their homes."
    assert "people killed in the Osk war" not in labels(told)


def test_inside_tells_a_place() -> None:
    assert labels("More than 3,400 people were injured inside Osk.") == ["people injured in Osk"]


def test_a_place_holds_for_no_other_war_or_year() -> None:
    text = "The fire in Osk was out by noon, police told people. The long war has killed 2,400 people since 2019."
    assert labels(text) == []


def test_without_a_place_or_a_dated_event_there_is_no_row() -> None:
    assert labels("The trial goes on in Osk of the clan which had 148 people killed.") == []
    assert labels("A bomb went off at the gate, killing 12 people and injuring 30.") == []


def test_where_the_people_who_count_sit_is_not_where_it_was() -> None:
    text = "Since the trial began, 39 people have been killed, the Health Ministry in Osk reported."
    assert labels(text, "Trial goes on") == []


def test_who_is_attacked_is_no_place() -> None:
    assert labels("An attack on Kenya on 2 August killed 14 people.") == ["people killed in Kenya"]
    assert labels("An attack on Vellists on 2 August killed 14 people.") == []


def test_of_a_daily_event_a_row_needs_the_place() -> None:
    assert labels("Some 37 people had been killed in air raids on Friday.") == []
    assert labels("Some 37 people had been killed in a flood on Friday.") == []
    assert labels("Some 37 people had been killed in a flood in Osk on Friday.") == ["people killed in Osk"]


def test_what_has_come_together_since_is_not_of_the_day_it_began() -> None:
    text = "People were killed on 7 October, and 40,000 Kenyans have been killed in Norland since the war began."
    document = Document.from_text(text, title="", publisher="Post", published="2026-08-10")
    (figure,) = [each for card in compose(ALL, [document], now=NOW).cards for each in card.figures]
    assert (figure.label, figure.as_of) == ("Kenyans killed in Norland since the war began", "2026-08-10")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Norland's health ministry said 37 people had been killed in air raids on Friday.",
            "people killed in Norland",
        ),
        (
            "A boat sank on Friday. Guards arrested 36 people off the coast of Vell on Friday.",
            "people arrested off Vell",
        ),
        ("Rockets struck the Kenyan port city of Osk, injuring five people.", "people injured in Osk"),
        (
            "The raids, launched to stamp out attacks on Kenya, killed 175 people in Vell on Friday.",
            "people killed in Vell",
        ),
        ("Suicide bombings on three Amman hotels killed 57 people on Friday.", "people killed in Amman"),
        ("An aide in Osk, said three people were hurt in Vell when the quake struck.", "people hurt in Vell"),
        ("Rebels moved in at dawn and killed 40 people at Vell, in the south.", "people killed at Vell"),
        ("Some 5,000 people were evacuated from Friday on Norland's Vell island.", "people evacuated on Vell island"),
        ("Raids in the north of the occupied Vell Hills have killed 39 people.", "people killed in Vell Hills"),
        (
            "At least 31 people were killed when a bus fell off a cliff in Vell province.",
            "people killed in Vell province",
        ),
        (
            "Police said 85 people have been wounded in Osk in the last 24 hours.",
            "people wounded in Osk over the last 24 hours",
        ),
    ],
)
def test_the_place_as_the_sentence_tells_it(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_what_befell_both_sides_is_in_neither() -> None:
    assert labels("The war in Norland has displaced 10,000 people on both sides of the frontier.") == []


def test_a_sentence_with_names_of_its_own_takes_no_place_from_the_one_before() -> None:
    text = "People fled the raids in Osk. The Vell Front is said to have killed 39 people and to have left."
    assert labels(text) == []


def test_a_month_is_the_time_of_what_happened_in_it() -> None:
    text = "The debate over people started in July, after a stabbing in Osk in which three people were killed."
    document = Document.from_text(text, title="", publisher="Post", published="2026-08-10")
    (figure,) = [each for card in compose(ALL, [document], now=NOW).cards for each in card.figures]
    assert (figure.label, figure.as_of) == ("people killed in Osk", "2026-07")


def test_an_old_toll_is_of_its_own_day() -> None:
    text = "People came to mourn. The army moved in after the raid on Kenya on 7 October, in which 1,200 people died."
    with_year = Document.from_text(text, title="", publisher="Post", published="2026-08-10")
    (figure,) = [each for card in compose(ALL, [with_year], now=NOW).cards for each in card.figures]
    assert (figure.label, figure.as_of) == ("people who died in Kenya", "2025-10-07")


def test_those_whom_only_the_text_tells_make_no_row() -> None:
    assert labels("The people at the court said the 14 had been rescued.") == []


def test_who_was_killed_in_answer_to_an_attack_was_not_killed_there() -> None:
    text = "The raid on Peru that left 40 people dead and strikes that have killed at least 90 people go on."
    assert labels(text) == ["people dead in Peru"]


def test_a_land_is_where_the_police_of_a_city_arrest_people_only_as_the_headline_names_it() -> None:
    text = "Peru sent soldiers of Peru on Monday. Police said 31 people had been arrested after it."
    assert labels(text, "Peru's police arrest dozens") == ["people arrested in Peru"]
    assert labels(text, "Soldiers are sent to the city") == []


@pytest.mark.parametrize(
    "text",
    [
        "At least 16 people have died in storms this week - five in Peru and one in Norland.",
        "During the raid in Ms Vell's town, the police rescued 70 people who were held there.",
        "Peru had carried out 60 such attacks, as Kenya says, and 300 people were injured.",
        "In the mouth of the bay, near the Strait, 14 people were killed.",
        "According to the Peru-installed governor, 30 people were injured in the alleged Kenyan attack.",
        "The catalogue has more than 150 titles, including newer films like Osk, Wounded, and others.",
    ],
)
def test_what_another_place_counts_or_does_is_not_where_it_was(text: str) -> None:
    assert labels(text) == []


def test_whose_post_was_attacked_is_not_where_it_was() -> None:
    assert labels("The attack on the United States trade office in Osk, Libya, killed 12 people.") == []
