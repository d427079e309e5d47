"""Where a sentence is cut for a timeline: never between a condition and what it is a condition of."""

from __future__ import annotations

import pytest

from briefings.composing.clauses import clause_around, clause_from


@pytest.mark.parametrize(
    "sentence",
    [
        "Osk's council announced on Monday that when the mill has closed, its workers will be paid for a year.",
        "Nara said on Monday that once its tests are over in the city of Osk, one of its cars will drive alone.",
        "The mayor of Osk said on Monday that if the bridge is closed, by Friday the ferry will run at night.",
    ],
)
def test_what_is_said_of_a_condition_stays_with_it(sentence: str) -> None:
    begin, end = clause_around(sentence, sentence.index("Monday"))
    assert sentence[begin:end].rstrip(".") == sentence.rstrip(".")


def test_a_clause_that_says_all_of_it_is_cut() -> None:
    sentence = "Osk's council announced on Monday that the mill will be closed, which nobody had expected."
    begin, end = clause_around(sentence, sentence.index("Monday"))
    assert sentence[begin:end] == "Osk's council announced on Monday that the mill will be closed"


@pytest.mark.parametrize(
    ("clause", "stands"),
    [
        ("Norway said he was killed in the north of the land on Friday", False),
        ("the police said she was killed in the north of the land on Friday", False),
        ("the mayor said he was leaving the north of the land on Friday", True),
        ("Norway said Ann Lee was killed in the north of the land on Friday", True),
    ],
)
def test_what_a_body_says_of_somebody_it_does_not_name_is_not_cut_out(clause: str, stands: bool) -> None:
    sentence = f"The rebels confirmed the death of their leader, after {clause}."
    begin = sentence.index(clause)
    found = clause_from(sentence, begin, sentence.index("Friday") + len("Friday"))
    assert (found is not None) is stands


@pytest.mark.parametrize(
    "sentence",
    [
        "A bank said Monday that it had provided Osk, one of two towns with plague, a western port, with 5 ships.",
        "Fighting erupted on Monday after the clans demanded that nobody support the old, but feeble council.",
    ],
)
def test_what_is_given_and_the_noun_of_two_adjectives_are_not_cut_off(sentence: str) -> None:
    begin, end = clause_around(sentence, sentence.index("Monday"))
    assert sentence[begin:end].rstrip(".") == sentence.rstrip(".")


def test_a_clause_ends_at_a_dash() -> None:
    sentence = "It is the worst year since the old council of Osk fell in 2001 -- most of it in the north of the land."
    begin, end = clause_around(sentence, sentence.index("2001"))
    assert sentence[begin:end] == "the old council of Osk fell in 2001"


def test_several_who_act_together_are_cut_from_none_of_them() -> None:
    sentence = "Vell Lines, Osk Ferries, and Merrow announced on Monday that they would share their quays."
    assert clause_around(sentence, sentence.index("Monday")) == (0, len(sentence))
    sentence = "Vell Lines sold its quays, and Merrow announced on Monday that it would close its own."
    begin, _ = clause_around(sentence, sentence.index("Monday"))
    assert sentence[begin:].startswith("Merrow announced")
