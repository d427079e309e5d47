from __future__ import annotations

from briefings.model import Line, Note
from briefings.rendering.notes import pieces_of


def shown(text: str, *notes: tuple[int, str]) -> str:
    line = Line(id="l", text=text, citations=(), notes=tuple(Note(at=at, text=note) for at, note in notes))
    return "".join(piece.text for piece in pieces_of(line))


def test_a_note_stands_in_brackets_behind_the_words_that_it_explains() -> None:
    text = "Duties fell last month, officials said."
    assert shown(text, (text.index(","), "October 2025")) == "Duties fell last month [October 2025], officials said."


def test_the_words_of_the_source_go_on_behind_a_note_as_they_did() -> None:
    assert shown("He signed it today.", (2, "the minister")) == "He [the minister] signed it today."
    assert shown("He's back.", (2, "the minister")) == "He [the minister]'s back."
    assert shown('It opened "today" (Monday).', (17, "Monday")) == 'It opened "today" [Monday] (Monday).'
    assert shown("今日開いた。", (2, "11 月")) == "今日 [11 月] 開いた。"


def test_notes_at_both_ends_and_at_one_place_keep_their_order() -> None:
    assert shown("It opened.", (0, "the port"), (10, "in May"), (10, "2025")) == "[the port] It opened. [in May] [2025]"


def test_our_words_are_never_taken_for_the_sources() -> None:
    line = Line(id="l", text="It [the port]\nopened.", citations=(), notes=(Note(at=2, text="the \x1b[31mport"),))
    pieces = pieces_of(line)
    assert [piece.text for piece in pieces if piece.ours] == ["[the [31mport]"]
    assert "".join(piece.text for piece in pieces if not piece.ours) == "It  [the port] opened."


def test_a_line_of_nothing_has_no_pieces() -> None:
    assert shown(" \u200b\n") == ""
