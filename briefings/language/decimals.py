"""Decimals that a wire has broken behind their point: "59. 2 percent". No sentence begins with such a figure."""

from __future__ import annotations

import re

from briefings.patterns import late

_REST = late(
    r"\. (?P<rest>[0-9]{1,3})(?= (?:percent|per cent|[mb]illion|trillion|percentage|points|(?:U\.?S\.? )?dollars)\b)"
)
_WHOLE = late(r"(?:\A|[\s(\[$€£¥])(?P<whole>[0-9]{1,3})\Z")
_NAMES_A_NUMBER = late(r"(?:\b(?!(?:About|Around|Some|Over|Nearly|Almost)\b)[A-Z]\w*\.?|[0-9][,.]?) [0-9]+\Z")
"""What makes the number before the point one of its own: "On May 2. 300 million people", "No. 7. 3 points"."""
_REACH = 16


def broken_decimals(text: str, point: int) -> re.Match[str] | None:
    """The decimals behind the point at an offset where a blank stands between, as the group `rest`; None where none do.

    A number that a name tells apart is whole: "on May 2. 300 million people".
    """
    if not text[point - 1 : point].isdigit() or (found := _REST.match(text, point)) is None:
        return None
    before = text[max(0, point - _REACH) : point]
    return found if _WHOLE.search(before) and not _NAMES_A_NUMBER.search(before) else None
