"""Whether two sentences give the views of two people: what each thinks is his own, however alike they put it.

    "Oda Krall said the deal was good for jobs", "Rolf Dahl said the deal was good for jobs"    two views
    "The mayor, Ann Holt, said 12 had died", "Police chief Tom Rask said 12 had died"           one fact, told by two

English only.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.composing.agreement.facts import Fact
from briefings.language.tokens import without_accents
from briefings.patterns import late

_NAME = r"(?P<name>(?:[A-Z][\w'’.-]+\s){1,3}[A-Z][\w'’-]+)"
_SAYS = r"(?:said|says|told|tells|believe[sd]?|thinks?|argue[sd]?|warn(?:s|ed)|insist(?:s|ed)|call(?:s|ed)|add(?:s|ed))"
_BEFORE = late(rf"^[^,;:\"“]{{0,60}}?{_NAME}(?:,\s[^,;]{{3,60}},)?\s(?:has\s|had\s|also\s|later\s)?{_SAYS}\b")
_BEHIND = late(rf",[\"”]?\s(?:{_SAYS}\s(?:[a-z-]+\s){{0,4}})?{_NAME}(?:\s{_SAYS})?(?:,|\.|\s(?:on|in)\s|$)")
# Whose last word is one of these is no person: "the Treasury Department", "Merrow Bank".
IS_BODY = late(
    r"\b(?:Department|Ministry|House|Bank|Court|Council|Commission|Committee|Party|Union|Agency|Service|Office|Institute"
    r"|University|Group|Inc|Corp|Ltd|Co|Company|News|Times|Post|Journal|Press|Association|Federation|Organi[sz]ation"
    r"|Authority|Board|Bureau|Center|Centre|Police|Army|Navy|Guard|Forces|Administration|Nations|States|Kingdom|Watch"
    r"|International|Foundation|Society|League|Parliament|Senate|Congress|Assembly|Cabinet|Reserve|Fund|Exchange)\.?$"
)
"""Whether a name is that of a body, and of no person."""
_VIEW = late(
    r"\b(?:should|must|could|need(?:s|ed)? to|ought|good|bad|better|best|worse|worst|wrong|right|great|unacceptable"
    r"|important|vital|essential|dangerous|fair|unfair|mistake|disgrace|shame|shameful|historic|step (?:back|forward)"
    r"|believes?|thinks?|hopes?|fears?|confident|concerned|worried|proud|sorry|welcome[sd]?|threat"
    r"|too (?:far|late|little)|disaster|victory|opportunity|risk|chance|sense)\b"
)


class Speaker(NamedTuple):
    """Who says something by his last name, and whether what he says is what he thinks."""

    name: str
    thinks: bool


def give_two_views(a: Fact, b: Fact) -> bool:
    """Whether two who are named say what each thinks; what both count is a fact, whoever tells it."""
    if a.figures and b.figures:
        return False
    one, other = _speaker(a.words), _speaker(b.words)
    if one is None or other is None or not (one.thinks and other.thinks):
        return False
    return not (is_named(one.name, b.words) or is_named(other.name, a.words))


def is_named(name: str, words: str) -> bool:
    """Whether a name stands in a sentence as a word of its own, accents or none: "Lee" does not in "Leeds"."""
    name, words = (each if each.isascii() else without_accents(each) for each in (name, words))
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def _speaker(words: str) -> Speaker | None:
    """The person who says a sentence, before or behind what he says."""
    found = _BEFORE.search(words) or _BEHIND.search(words)
    if found is None or IS_BODY.search(found["name"]):
        return None
    said = words[: found.start()] + words[found.end() :]
    return Speaker(found["name"].split()[-1], _VIEW.search(said) is not None)
