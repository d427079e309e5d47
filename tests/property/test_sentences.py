"""Whatever the text is: sentences are exact spans, in order, and hold everything but white space once."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.language.sentences import split_sentences
from tests.property.work import lines_run

STOPS = ". ! ? … ؟ 。 ។ । ; : , \" ' “ ” « » ( ) [ ] - — •".split()
WORDS = ["1", "2", "a", "I", "U.S.", "Mr.", "3.5", "The", "word", "Ende", "は", "است", "ខ្មែរ", "1.) ", "a. ", ". . ."]
SPACES = [" ", "\n", "\r\n", "\n\n", "\u00a0", "\t", "\u2028", "\x1c", "wordword " * 9]
PIECES = st.sampled_from([*STOPS, *WORDS, *SPACES])
TEXTS = st.text() | st.lists(PIECES, max_size=40).map("".join) | st.lists(PIECES, max_size=40).map(" ".join)


@given(TEXTS)
def test_sentences_cover_all_but_white_space_exactly_once(text: str) -> None:
    position = 0
    paragraph = 0
    for sentence in split_sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip() != ""
        assert not text[position : sentence.start].strip()
        assert sentence.paragraph >= paragraph
        position, paragraph = sentence.end, sentence.paragraph
    assert not text[position:].strip()


@given(st.lists(PIECES.filter(lambda piece: piece not in {"\r\n", "\u2028", "\x1c"}), max_size=40).map(" ".join))
def test_the_way_newlines_are_written_changes_no_sentence(text: str) -> None:
    def found(newline: str) -> list[tuple[int, list[str]]]:
        sentences = split_sentences(text.replace("\n", newline))
        return [(sentence.paragraph, sentence.text.split()) for sentence in sentences]

    assert found("\n") == found("\r\n") == found("\r")


@given(st.lists(st.sampled_from(["The crews left.", "Nobody spoke!", "Who paid?", "It rained all day."]), min_size=1))
def test_plain_sentences_are_found_whatever_white_space_parts_them(sentences: list[str]) -> None:
    for gap in (" ", "  ", "\n", "\n\n", "\u00a0", "\t"):
        assert [sentence.text for sentence in split_sentences(gap.join(sentences))] == sentences


@pytest.mark.parametrize("piece", [*STOPS, *WORDS, "a” (", "A. B", '"Yes?" he said. '])
def test_four_times_the_text_is_four_times_the_work(piece: str) -> None:
    short, long = (lines_run(partial(split_sentences, (piece + " ") * times)) for times in (400, 1600))
    assert long < 5 * short
