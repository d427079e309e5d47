"""What a reader takes for one word is one word, and two spellings of a subject meet in one term."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.language.tokens import content_terms, forms, words


def test_case_accents_possessives_and_curly_apostrophes_do_not_tell_words_apart() -> None:
    assert words("Cambodia’s CABINET met; the Élysée agreed") == words("cambodia's cabinet met: the elysee Agreed")


def test_a_number_stays_whole_however_its_thousands_are_set() -> None:
    assert words("1,500 soldiers, 1\u202f500 soldats") == ["1500", "soldiers", "1500", "soldats"]
    assert words("from 49% to 19 %") == ["from", "49%", "to", "19%"]
    assert words("3.5m on the 2nd") == ["3.5m", "on", "the", "2nd"]


def test_stops_inside_an_abbreviated_name_do_not_cut_it() -> None:
    assert words("The U.S. and the U.N. met") == ["the", "us", "and", "the", "un", "met"]


def test_hyphens_and_french_elisions_separate_words() -> None:
    assert words("a five-day truce") == ["a", "five", "day", "truce"]
    assert words("l’armée d'Haïti, jusqu’à l'aube") == ["l", "armee", "d", "haiti", "a", "l", "aube"]


def test_english_contractions_are_not_elisions() -> None:
    assert words("They don't and she's") == ["they", "don't", "and", "she"]


def test_stop_words_of_several_languages_carry_no_subject() -> None:
    assert content_terms("This is what they said about it") == []
    assert content_terms("C'est ce qu'ils ont dit") == []
    assert content_terms("Aber das ist auch nicht so") == []
    assert content_terms("Και αυτό είναι για την") == []


def test_the_united_states_and_the_world_health_organization_are_no_pronouns() -> None:
    assert content_terms("The US warned us") == ["us", "warn"]
    assert content_terms("WHO officials, who left") == ["who", "official", "left"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ministers", "minister's"),
        ("announced", "announcing"),
        ("stopped", "stopping"),
        ("countries", "country"),
        ("tariffs", "tariff"),
        ("nationaux", "national"),
        ("tuées", "tué"),
        ("arrêtés", "arrêtée"),
    ],
)
def test_forms_of_one_word_share_a_term(one: str, other: str) -> None:
    assert content_terms(one) == content_terms(other) != []


def test_endings_are_left_alone_where_the_word_would_vanish() -> None:
    assert content_terms("a red bus sings at sea") == ["red", "bus", "sing", "sea"]


@pytest.mark.parametrize("text", ["កម្ពុជានិងថៃ", "ประเทศกัมพูชา", "東京で国際会議"])
def test_scripts_without_spaces_are_cut_into_overlapping_pairs(text: str) -> None:
    found = words(text)
    assert len(found) > 3
    assert all(word in text for word in found)
    assert all(text.index(one) < text.index(other) < text.index(one) + len(one) for one, other in pairwise(found[:3]))


def test_vowel_signs_keep_hindi_words_whole_and_do_not_tell_arabic_words_apart() -> None:
    assert words("नई दिल्ली में") == ["नई", "दिल्ली", "में"]
    assert words("العَرَبِيَّة") == words("العربية")


@pytest.mark.parametrize("text", ["", "  ", "... — !", "_'_ ___", "\x00\ufffd"])
def test_a_text_without_letters_has_no_words(text: str) -> None:
    assert words(text) == [] == content_terms(text)


def test_each_word_comes_with_its_term_and_its_stem() -> None:
    text = "The ministers’ 1,500 troops left; l'armée aussi, 東京で."
    found = forms(text)
    assert [form.folded for form in found] == words(text)
    assert [form.term for form in found if form.term] == content_terms(text)
    assert [form.stem for form in found[:4]] == ["the", "minister", "1500", "troop"]


@given(st.text(st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs"]), max_size=60))
def test_a_word_of_another_script_at_the_end_changes_nothing_before_it(text: str) -> None:
    assert words(f"{text} កម្ពុជា")[: len(words(text))] == words(text)
