"""Whatever the text is: sentences are exact spans, in order, and hold everything but white space once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefings.language.sentences import split_sentences

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
