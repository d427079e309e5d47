"""Phrases find what an admin means by them."""

from __future__ import annotations

import pytest

from briefings.composing.phrases import Phrases
from briefings.errors import InvalidPhrase


def found(phrases: list[str], text: str) -> list[str]:
    return [text[match.start : match.end] for match in Phrases(phrases).find(text)]


def test_a_phrase_matches_whole_words_in_any_case() -> None:
    assert found(["drill"], "Drill after drill; drilling and a drill-bit, no mandrill.") == ["Drill", "drill", "drill"]


def test_a_star_ends_a_word_freely() -> None:
    assert found(["tariff*"], "Tariffs, a tariff-free zone, tariffed goods") == ["Tariffs", "tariff-free", "tariffed"]


def test_a_star_in_front_begins_a_word_freely() -> None:
    assert found(["*scam*"], "cyberscams and scammers") == ["cyberscams", "scammers"]


def test_white_space_and_apostrophes_of_any_kind_are_one() -> None:
    assert found(["people's  party"], "the People’s\nParty") == ["People’s\nParty"]


def test_the_longest_phrase_wins_and_matches_do_not_overlap() -> None:
    assert found(["arms", "arms embargo"], "the arms embargo on arms") == ["arms embargo", "arms"]


def test_letters_that_grow_in_lower_case_keep_the_offsets() -> None:
    assert found(["Ankara"], "İstanbul İ Ankara") == ["Ankara"]


def test_a_phrase_without_letters_is_refused_by_name() -> None:
    with pytest.raises(InvalidPhrase, match=r"'\*'"):
        Phrases(["*"])


def test_no_phrases_match_nothing() -> None:
    assert not Phrases([])
    assert found([], "anything") == []


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("Sudan", "South Sudan's border with Sudan", [26]),
        ("Sudan*", "South Sudanese troops met Sudanese ones", [26]),
        ("Mexic*", "New Mexico trades with Mexican towns, across the Gulf of Mexico", [23]),
        ("Ireland", "Northern Ireland", []),
        ("Guinea", "Papua New Guinea, Equatorial Guinea, Guinea-Bissau and Guinea", [55]),
        ("Virginia", "West Virginia and Virginia", [18]),
        ("York", "York is older than New York", [0]),
        ("India*", "the Indian Ocean off India", [21]),
        ("Niger", "the Niger Delta", []),
        ("Niger*", "the Niger Delta", [4]),
        ("Korea", "North Korea", [6]),
        ("Macedonia", "North Macedonia", [6]),
        ("new*", "New York and news", [0, 13]),
    ],
)
def test_a_place_is_not_found_in_the_name_of_another(phrase: str, text: str, found: list[int]) -> None:
    assert [match.start for match in Phrases((phrase,)).find(text)] == found


def test_the_other_place_is_found_where_it_is_asked_for() -> None:
    text = "South Sudan and Sudan"
    assert [text[each.start : each.end] for each in Phrases(("Sudan", "South Sudan")).find(text)] == [
        "South Sudan",
        "Sudan",
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("US", "They told us that the US had asked US firms.", [22, 35]),
        ("us", "They told us that the US had asked.", [10, 22]),
        ("ICE", "An ICE agent slipped on the ice.", [3]),
        ("NATO", "nato and Nato", [0, 9]),
        ("US", "they say that the us has asked", [18]),
        ("Nasdaq", "The Nasdaq (NASDAQ: MRW; Nasdaq:MRWA) fell.", [4, 25]),
        ("MRW", "Merrow Lines (NASDAQ: MRW) sank a ferry.", [22]),
    ],
)
def test_a_name_in_capitals_is_not_the_word_that_small_letters_make_of_it(
    phrase: str, text: str, found: list[int]
) -> None:
    """Of a text that has no capitals at all nobody can tell."""
    assert [match.start for match in Phrases([phrase]).find(text)] == found
