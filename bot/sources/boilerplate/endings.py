"""A credit glued to the end of a paragraph, such as: exclusive alignment."Edited by: Jane Doe."""

from __future__ import annotations

import re

from bot.sources.boilerplate.credits import WORK_OR_ROLE
from bot.sources.boilerplate.people import are_names
from briefings.patterns import late

_GLUED = late(rf"(?<=[.!?…\"”’')»])\s{{0,4}}[(\[]?{WORK_OR_ROLE}", re.IGNORECASE)
# The mark of the agency behind the last sentence: "… dijo el ministerio. EFE", "… teilte der Verband mit. (dpa)".
_AGENCY = late(
    r"(?<=[.!?…\"”’»])\s{1,4}[(\[]?(?:EFE|AFP|AP|dpa|Reuters|ANSA|Xinhua|TASS|UPI|Kyodo|Yonhap|SDA|KNA|epd|Lusa)"
    r"[)\]]?\.?\s*$"
)
_UNGLUED = frozenset('"”!?…»')
"""No name ends in one of these."""
_LONGEST = 240
"""Characters of a paragraph's end that may be credits."""


def ending_of(line: str) -> int:
    """Where the paragraph ends and its credits begin; the line's length where it has none."""
    if line[-1:] in _UNGLUED:
        return len(line)
    if agency := _AGENCY.search(line, max(0, len(line) - _LONGEST)):
        return agency.start()
    for match in _GLUED.finditer(line, max(0, len(line) - _LONGEST)):
        if match.start() > 0 and are_names(line[match.end() :]):
            return match.start()
    return len(line)
