"""Whether words stand inside a direct quotation: `today` in one is the day of the speaker, not of the writer."""

from __future__ import annotations

_LONGEST = 1000  # code points of a paragraph that are looked at


def is_quoted(text: str, at: int) -> bool:
    """Whether a quotation that was opened in the same paragraph is still open at a place."""
    start = max(text.rfind("\n", max(0, at - _LONGEST), at) + 1, at - _LONGEST, 0)
    if text.rfind("“", start, at) > text.rfind("”", start, at):
        return True
    return text.count('"', start, at) % 2 == 1 or text.rfind("``", start, at) > text.rfind("''", start, at)
