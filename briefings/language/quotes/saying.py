"""Who says a passage, as the readers of other languages than English tell it."""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.quotes.marks import Passage


class Saying(NamedTuple):
    """A speaker and role, the span of the words that name him, and that of the verb."""

    speaker: str
    role: str | None
    mention: tuple[int, int]
    cue: tuple[int, int] | None


def is_fragment(text: str, passage: Passage, lead: str) -> bool:
    """Whether a passage is part of the sentence of somebody else that the words `lead` before it begin."""
    words = text[passage.inner : passage.inner_end].strip()
    if not lead.strip() or (words[:1].isupper() and lead.rstrip().endswith((":", ","))):
        return False
    return not (words[:1].isupper() and words[-1:] in ".!?…")
