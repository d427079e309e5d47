"""What a quotation is to the rest of the program: a frozen value. It knows no rule."""

from __future__ import annotations

from typing import NamedTuple


class QuoteMention(NamedTuple):
    """A passage between quotation marks or an interview's answer, and who says it as far as the text tells.

    `text == source[start:end]`, marks included; a quotation that runs over several paragraphs gives one value for each
    of them. `quote` holds the words alone, without the comma that the sentence around them needs. `speaker` is the
    person's full name, or what the source calls an unnamed speaker ("a Cambodian official"), or None. `mention` is the
    span of the words that name the speaker beside the quotation, a pronoun's where there is no more, and `cue` that of
    the speech verb; a quotation that goes on without a cue of its own shares both with the one before it. A `fragment`
    is a few quoted words inside someone else's sentence: part of a statement, a title, or words held at arm's length.
    """

    start: int
    end: int
    text: str
    quote: str
    speaker: str | None = None
    role: str | None = None
    mention: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    fragment: bool = False
