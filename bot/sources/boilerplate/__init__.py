"""Takes out of a text what is no sentence of its author: bylines, credits, captions, share buttons, invitations.

    text -> lines.is_boilerplate     whole lines, each a closed list of shapes
         -> endings.cut              a credit glued to the last paragraph
         -> blank lines              where a line stood, so that no sentence runs over the gap

Precision goes before recall: what might be a sentence stays. Lines that stay keep every character.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.sources.boilerplate.endings import ending_of
from bot.sources.boilerplate.lines import is_boilerplate, is_title_of_links
from bot.sources.headings import is_heading

__all__ = ["is_boilerplate", "without_boilerplate"]

LAST_LINES = 3
"""A credit glued to a paragraph is looked for in this many of the last lines."""


def without_boilerplate(text: str) -> str:
    """The text with its boilerplate lines blank and a glued credit cut off; everything else is unchanged."""
    kept = list(_kept(text.split("\n")))
    looked = 0
    for at in range(len(kept) - 1, -1, -1):
        if looked == LAST_LINES:
            break
        if kept[at].strip():
            looked += 1
            kept[at] = kept[at][: ending_of(kept[at])]
    return "\n".join(kept)


def _kept(lines: list[str]) -> Iterator[str]:
    """Each line, blank where it is boilerplate, or a headline in a list of links."""
    among_links = False
    for line in lines:
        if is_boilerplate(line):
            among_links = among_links or is_title_of_links(line.strip())
            yield ""
        elif among_links and is_heading(line.strip()):
            yield ""
        else:
            among_links = among_links and not line.strip()
            yield line
