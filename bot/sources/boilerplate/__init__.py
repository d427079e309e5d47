"""Takes out of a text what is no sentence of its author: bylines, credits, captions, share buttons, invitations.

    text -> lines.is_boilerplate     whole lines, each a closed list of shapes
         -> endings.cut              a credit glued to the last paragraph
         -> blank lines              where a line stood, so that no sentence runs over the gap

Precision goes before recall: what might be a sentence stays. Lines that stay keep every character.
"""

from __future__ import annotations

from bot.sources.boilerplate.endings import ending_of
from bot.sources.boilerplate.lines import is_boilerplate

__all__ = ["is_boilerplate", "without_boilerplate"]

LAST_LINES = 3
"""A credit glued to a paragraph is looked for in this many of the last lines."""


def without_boilerplate(text: str) -> str:
    """The text with its boilerplate lines blank and a glued credit cut off; everything else is unchanged."""
    lines = text.split("\n")
    kept = ["" if is_boilerplate(line) else line for line in lines]
    looked = 0
    for at in range(len(kept) - 1, -1, -1):
        if looked == LAST_LINES:
            break
        if kept[at].strip():
            looked += 1
            kept[at] = kept[at][: ending_of(kept[at])]
    return "\n".join(kept)
