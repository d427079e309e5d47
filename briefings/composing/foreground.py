"""What a sentence tells, apart from the news that it refers back to: "after the seizure of the ship, ...".

Whatever follows a great event is told with a mention of it, and so is much that has little to do with it: shows about
it, rumours, bets on it. The main clause says which it is. English.
"""

from __future__ import annotations

import re

from briefings.language.finite_verbs import has_finite_verb
from briefings.patterns import late

_SPAN = r"(?:(?:just|only|shortly|soon|immediately|(?:[\w-]+ )?(?:minute|hour|day|week|month|year)s?) )?"
_BACK = (
    r"(?:after|before|following|amid(?:st)?|since|in the (?:wake|aftermath) of|in response to|ahead of"
    r"|within (?:minutes|hours|days|weeks) of|in the (?:minutes|hours|days|weeks|months)"
    r" (?:since|after|before|following))"
)
_LEADING = late(rf"{_SPAN}{_BACK}\b", re.IGNORECASE)
_TRAILING = late(rf",? {_SPAN}(?:{_BACK}|during|while|when)\b|, as (?!well\b|part\b|expected\b|an?\b|of\b)")
_COMMA = late(r",[”\"’']? ")


def foreground(text: str) -> tuple[int, int]:
    """The span of what a sentence tells itself, without what it refers back to before and behind it."""
    begin = behind_leading(text)
    trailing = _TRAILING.search(text, begin + 1)
    return begin, trailing.start() if trailing else len(text)


def behind_leading(text: str) -> int:
    """Where the main clause begins behind what a sentence first refers back to, 0 where it does not.

    What has no verb between two commas is another name for somebody: "after a guard shot Ann Lee, a nurse of 40, ...".
    """
    if not _LEADING.match(text):
        return 0
    commas = list(_COMMA.finditer(text))
    for number, comma in enumerate(commas):
        end = commas[number + 1].start() if number + 1 < len(commas) else len(text)
        if has_finite_verb(text[comma.end() : end]):
            return comma.end()
    return 0
