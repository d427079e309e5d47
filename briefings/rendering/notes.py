"""Puts the editor's notes of a line into its text, so that ours and the source's words stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefings.model import Line
from briefings.rendering.neutral import neutralise


class Piece(NamedTuple):
    """A run of a line as shown, ready to be set behind the run before it. `ours` says that it is an editor's note."""

    text: str
    ours: bool = False


def pieces_of(line: Line) -> tuple[Piece, ...]:
    """The source's words and our bracketed notes in order, with the spaces between them; clean of what cannot be seen.

    Joined, the pieces that are not ours are the line's text but for white space and the space before a note.
    """
    return tuple(_pieces(line))


def _pieces(line: Line) -> Iterator[Piece]:
    start, shown = 0, False
    for note in sorted(line.notes, key=lambda note: note.at):
        words = _words(line.text[start : note.at], first=not shown)
        if words:
            yield Piece(text=words)
        shown = shown or bool(words)
        if shown:
            yield Piece(text=" ")
        yield Piece(text=f"[{neutralise(note.text)}]", ours=True)
        start, shown = max(start, note.at), True
    words = _words(line.text[start:], first=not shown)
    if words:
        yield Piece(text=words)


def _words(text: str, *, first: bool) -> str:
    """The text with a space before it where it follows a note and the source has one, or begins with a letter."""
    words = neutralise(text)
    return f" {words}" if words and not first and (text[0].isspace() or words[0].isalnum()) else words
