"""Parts of a whole in words, as they stand behind "a", "two" or "and a": half, third, quarter."""

from __future__ import annotations

from briefings.patterns import late

PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
"""Each part and how many of it make a whole."""
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_GAP = r"[ \u00a0]"
_AND_PART = late(
    rf"(?i){_GAP}and{_GAP}(?P<count>{'|'.join(_COUNTS)})(?:-|{_GAP})(?P<part>{'|'.join(PARTS)})(?P<many>s?)\b(?! of\b)"
)


def part_behind(text: str, end: int) -> tuple[float, int] | None:
    """The part that "and a half" or "and three quarters" adds at `end`, and where its words end; None without one."""
    found = _AND_PART.match(text, end)
    if found is None:
        return None
    count = _COUNTS[found["count"].lower()]
    part = count / PARTS[found["part"].lower()]
    return (part, found.end()) if part < 1 and (count > 1) == bool(found["many"]) else None
