"""Puts the editor's notes of a line or an event into its text, so that ours and the source's words stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefings.model import Event, Line
from briefings.rendering.neutral import neutralise


class Piece(NamedTuple):
    """A run of a line or an event as shown, ready to be set behind the run before it. `ours` marks an editor's note."""

    text: str
    ours: bool = False


def pieces_of(told: Line | Event) -> tuple[Piece, ...]:
    """The source's words and our bracketed notes in order, with the spaces between them; clean of what cannot be seen.

    Joined, the pieces that are not ours are the text told but for white space and the space before a note.
    """
    return tuple(_pieces(told))


def _pieces(told: Line | Event) -> Iterator[Piece]:
    start, shown = 0, False
    for note in sorted(told.notes, key=lambda note: note.at):
        words = _words(told.text[start : note.at], first=not shown)
        if words:
            yield Piece(text=words)
        shown = shown or bool(words)
        if shown:
            yield Piece(text=" ")
        yield Piece(text=f"[{neutralise(note.text)}]", ours=True)
        start, shown = max(start, note.at), True
    words = _words(told.text[start:], first=not shown)
    if words:
        yield Piece(text=words)


def _words(text: str, *, first: bool) -> str:
    """The text with a space before it where it follows a note and the source has one, or begins with a letter."""
    words = neutralise(text)
    return f" {words}" if words and not first and (text[0].isspace() or words[0].isalnum()) else words
