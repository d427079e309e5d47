"""Whom `he` and `she` mean by the course of a text: sentences before, quotations, pronouns told before."""

from __future__ import annotations

import re

import pytest

from briefings.language.names import References, find_names


def told(text: str, pronoun: str) -> str | None:
    """Whom the last `pronoun` of a text means."""
    *_, last = re.finditer(rf"\b{pronoun}\b", text)
    return References(text, find_names(text)).resolve(*last.span())


MINE = "Governor Jane Poe opened the mine near Arlen on Monday. "


@pytest.mark.parametrize(
    "rest",
    [
        "The mine had stood empty for years. She promised jobs.",  # a sentence about nobody lies between
        "Robert Hart, a union leader, cheered. She promised jobs.",  # he is a man
        '"It is a great day," she said.',
        '"It is a great day. The wait was long. Jobs will come," she said.',  # a quotation of several sentences
        '"It is a great day," she said. "Jobs will come." Later, she left.',
        "She praised the workers. While the band played, she left.",
    ],
)
def test_the_only_one_of_that_sex_in_the_last_sentence_with_anybody_is_meant(rest: str) -> None:
    found = told(MINE + rest, "she") if "she" in rest else told(MINE + rest, "She")

    assert found == "Jane Poe"


@pytest.mark.parametrize(
    "rest",
    [
        "A woman in the crowd wept. She had waited for years.",  # somebody unnamed
        "Her lawyer stood beside. The band played. She left early.",  # he or she may be a woman
        "Ruth Bell, a miner, and Ana Duarte cheered. She promised jobs.",  # two others
        "That day she met Ruth Bell. She promised jobs.",
    ],
)
def test_nobody_is_meant_where_another_came_in(rest: str) -> None:
    assert told(MINE + rest, "She") is None


def test_who_speaks_goes_on_speaking() -> None:
    marsh = "White House spokesman Paul Marsh said that Senator Robert Hart has long asked for it."
    text = f"{marsh} He added that it is late."

    assert told(text, "He") == "Paul Marsh"


def test_a_name_that_only_describes_another_is_no_subject() -> None:
    text = 'Poe campaign director Ruth Bell said Jane Poe will run. "The plan is ready," she said.'

    assert told(text, "she") != "Jane Poe"


def test_who_is_described_at_length_still_says_it() -> None:
    assert told("Robert Hart, of Springfield, Va., said he had been there.", "he") == "Robert Hart"


def test_who_stands_beside_the_subject_is_not_meant() -> None:
    assert told("The old premier was tired. Campaigning against Robert Hart in May, he lost.", "he") is None


def test_a_campaign_is_no_person() -> None:
    text = "Jane Poe spoke in Arlen. In Merrow, the Bell campaign of Ruth Bell answered. Ruth Bell ran. She lost."

    assert told(text, "She") == "Ruth Bell"


def test_inside_a_quotation_the_only_one_whom_it_names_is_meant() -> None:
    text = 'Jane Poe and Paul Marsh spoke. "Robert Hart is ready. I know what he can do," said Jane Poe.'

    assert told(text, "he") == "Robert Hart"


def test_inside_a_quotation_somebody_named_outside_is_left_alone() -> None:
    assert told('Robert Hart spoke on Monday. "I think he will win," said Jane Poe.', "he") is None


def test_quotation_marks_of_two_apostrophes_count_too() -> None:
    assert told("Robert Hart opened the mine. ''Ruth Bell knows why. It is late,'' he said.", "he") == "Robert Hart"


def test_a_surname_that_two_bear_is_read_by_the_sex_of_the_pronoun() -> None:
    ted = "Ted Hart ran. Hart won. Hart thanked Arlen. Hart took office. "
    text = ted + "Mary Hart cheered. Hart said on Monday that he would stay."

    assert told(text, "he") == "Ted Hart"


def test_a_title_settles_who_bears_a_surname() -> None:
    ted = "Ted Hart ran. Hart won. Hart thanked Arlen. Hart took office. "

    assert told(ted + "Mary Hart met Paul Marsh. Mrs. Hart smiled. He waved.", "He") == "Paul Marsh"


def test_a_pronoun_tells_the_sex_of_somebody_for_the_rest() -> None:
    text = "Kit Marlow, 51, said she would stay. Robert Hart met Kit Marlow. He left."

    assert told(text, "He") == "Robert Hart"


@pytest.mark.parametrize(
    "before",
    [
        '"It is late," Senator Robert Hart said after he met Paul Marsh.',  # one of the two says something
        "While Paul Marsh slept, Robert Hart also said that the mine is old.",
    ],
)
def test_a_quotation_goes_on_with_who_spoke_before(before: str) -> None:
    assert told(f'{before} "The mine is old," he said.', "he") == "Robert Hart"


def test_two_who_act_together_are_not_told_apart() -> None:
    assert told("Robert Hart and Paul Marsh ran the mine. He retired.", "He") is None


def test_a_father_named_once_leaves_the_surname_to_the_son() -> None:
    text = "Ted Hart ran. Hart won. Hart thanked Arlen. Hart took office. Rafael Hart, a pastor, cheered. "

    assert told(f"{text}Ted Hart spoke. Hart said he would stay.", "he") == "Ted Hart"


def test_a_body_and_a_place_are_nobody() -> None:
    text = "Robert Hart of the Council on Old Mines left Arlen. He retired."

    assert told(text, "He") == "Robert Hart"


def test_somebody_described_behind_a_name_is_nobody_new() -> None:
    text = "Ruth Bell opened the mine. The band played. Paul Marsh, a lawyer, came too. She smiled."

    assert told(text, "She") == "Ruth Bell"


@pytest.mark.parametrize(
    "text",
    [
        "Jane Poe left Arlen. Saying she was tired, Ruth Bell resigned.",  # the name comes later
        "Jane Poe left Arlen. The driver of the bus said she was tired.",  # somebody else may have said it of herself
        "Ruth Bell's accuser said she was tired.",
        "Jane Poe left. There is a hint of doubt in Maria Duarte's words as she prepares to go.",  # not a place
    ],
)
def test_who_comes_later_or_speaks_unnamed_is_not_taken_for_the_one_before(text: str) -> None:
    assert told(text, "she") is None


def test_the_candidate_is_the_one_whom_the_text_is_about() -> None:
    text = "Jane Poe toured the coast. The Republican candidate also hinted that she would stay."

    assert told(text, "she") == "Jane Poe"


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        (
            "Robert Hart lost the vote. In his first speech since then, Paul Marsh praised the mine.",
            "his",
            None,
        ),
        ("The mine was lost. In his first speech since then, Paul Marsh praised it.", "his", "Paul Marsh"),
        ("Paul Marsh praised the mine.\n\nAs to his rival, Robert Hart named no price.", "his", "Paul Marsh"),
        ("Robert Hart opened the mine. Paul Marsh, his brother, cheered.", "his", None),
        ("Jane Poe was cheered. Her former teacher, Kim Gray, praised her. Nobody else knew her.", "her", None),
        ("Robert Hart left for home. Visiting Norway on Monday, he praised the mine.", "he", "Robert Hart"),
        ("Robert Hart wrote a film. He played in Chasing Dawn. It was a hit, and he went home.", "he", "Robert Hart"),
    ],
)
def test_whom_an_opening_an_apposition_and_a_gerund_leave(text: str, pronoun: str, who: str | None) -> None:
    assert told(text, pronoun) == who


def test_a_gerund_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert [name.text for name in find_names("Visiting Norway on Monday, they left.")] == ["Norway"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Tom Hart has been charged with first-degree murder in Poe's death.", None),
        ("Police arrested Tom Hart on Monday.", None),
        ("Tom Hart drove the bus to Merrow on Monday.", "Tom Hart"),
    ],
)
def test_who_came_to_harm_is_not_the_one_just_charged_with_it(before: str, who: str | None) -> None:
    assert told(f"{before} He was killed by a stray bullet in May.", "He") == who
