"""Texts that are compared by the thousand are read as numbers: the same words have the same ones, and no others."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import chain

from briefings.language.numbered import Numbers, numbers, units_of
from briefings.language.tokens import REMEMBERED

CUTS, CUT, OTHER = "Ministers announced cuts on Monday.", "minister announces cut", "US troops left, 49 % of them."


def test_neighbouring_words_are_one_pair_in_the_singular_and_in_the_plural() -> None:
    many, one = units_of(Numbers().read([CUTS, CUT]).words).pairs
    assert many[:2] == one
    assert len(set(many)) == 4


def test_a_pair_has_an_order_and_never_reaches_into_the_next_text() -> None:
    read = Numbers().read(["troops left", "", "left", "left troops"])
    first, nothing, second, third = units_of(read.words).pairs
    assert len(first) == len(third) == 1
    assert first != third
    assert nothing == second == []


def test_terms_are_the_words_without_stop_words_and_a_repetition_counts() -> None:
    read = Numbers().read([CUTS, CUT, OTHER, "cuts and cuts", "the us of it"])
    cuts, cut, other, twice, none = units_of(read.words).terms
    assert cuts[:3] == cut
    assert len(other) == 4  # the country, and not "us"
    assert twice == [cut[2]] * 2
    assert none == []
    assert read.lengths == [5, 3, 6, 3, 4]
    assert read.pieces == [5, 3, 7, 3, 4]


def test_no_two_words_of_a_large_vocabulary_share_a_number() -> None:
    vocabulary = [f"w{number}" for number in range(200_000)]
    assert len(set(chain.from_iterable(units_of(Numbers().read(vocabulary).words).terms))) == len(vocabulary)


def test_a_table_that_has_grown_is_left_to_those_who_hold_it() -> None:
    held = numbers()
    before = held.read([CUTS])
    held.read(f"x{number}" for number in range(REMEMBERED + 1))
    assert held.is_full
    assert numbers() is not held
    assert not numbers().is_full
    assert held.read([CUTS]) == before


def test_very_long_words_fill_a_table_too() -> None:
    table = Numbers()
    table.read([letter * 300_000 for letter in "ab"])
    assert table.is_full


def test_readers_at_work_together_agree_on_every_number() -> None:
    table = Numbers()
    text = " ".join(f"w{number}" for number in range(5_000))
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda _: table.read([text]).words, range(16)))
    assert all(each == read[0] for each in read)
