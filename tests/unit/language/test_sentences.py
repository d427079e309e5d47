"""A reader cites one sentence: where it begins, where it ends, and nothing besides."""

from __future__ import annotations

from briefings.language.sentences import split_sentences


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


def test_each_sentence_is_its_span_of_the_text() -> None:
    text = "  The port reopened on Monday.\r\n\r\nShips queued for 3.5 days. "
    for sentence in split_sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
    assert texts(text) == ["The port reopened on Monday.", "Ships queued for 3.5 days."]
    assert [sentence.paragraph for sentence in split_sentences(text)] == [0, 1]


def test_titles_and_initials_do_not_end_a_sentence() -> None:
    assert texts("Gen. Maria T. Keller met Dr. Osei. They spoke for an hour.") == [
        "Gen. Maria T. Keller met Dr. Osei.",
        "They spoke for an hour.",
    ]
