"""Whether a count is of one blow, of a day's, or of all since something began: of a war are more dead than of a raid.

"A strike on Friday killed nine" counts one blow, "strikes across the country on Friday killed 46" a day's, and "more
than 1,400 have been killed since last month", "in the war" or "by strikes" counts on. None of them is a later count of
another. A quake, a flood or a storm is one event, however long its dead are counted.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from briefings.language.dates.pieces import MONTH, WEEKDAY
from briefings.patterns import late


class Extent(Enum):
    """What a count is of."""

    EVENT = "one event"
    DAY = "the blows of a day"
    RUNNING = "all since something began"


_LASTING = (
    r"(?:wars?|conflict|fighting|violence|insurgency|offensive|operations?|invasion|campaign|escalation|uprising|"
    r"bombardment|hostilities|siege|occupation|crackdown|outbreak|epidemic|pandemic|unrest)"
)
_MARCHES = r"(?:protests|demonstrations|riots)"
_BLOWS = r"(?:air ?strikes|strikes|raids|clashes|shelling|bombardments?|barrages?|waves?)"
_RUNNING = late(
    r"\bsince then\b"
    rf"|\bsince (?:[\w'’-]+ ){{0,5}}(?:{_LASTING}|{_BLOWS}|began|started|begun|erupted|escalated|broke out"
    rf"|year|month|week|(?:19|20)\d\d|(?-i:{MONTH}|{WEEKDAY})(?!['’]))\b"
    rf"|\bday of (?:the |an? |its |his )?(?:[\w'’-]+ ){{0,3}}{_LASTING}\b"
    r"|\bso far this (?:year|month|week)\b"
    r"|\b(?:in|over|during|for|within) (?:the )?(?:past|last|recent|previous) (?:[\w-]+ ){0,2}"
    r"(?:days|weeks?|months?|years?|decades?)\b"
    r"|\bin (?:just |nearly |almost |about |(?:less|more) than )?(?:two|three|four|five|six|eight|ten|\d+) "
    r"(?:weeks|months|years)\b"
    rf"|\b(?:on|of) (?-i:{WEEKDAY}) and (?:on )?(?-i:{WEEKDAY})\b"
    r"|\b(?:over|in|within) (?:two|three|several|both) days\b"
    rf"|\b(?:days|weeks?|months?|years?) of (?:[\w-]+ ){{0,3}}(?:{_LASTING}|{_BLOWS}|{_MARCHES})\b"
    rf"|\b(?:day|week|month)s?-(?:long|old) (?:[\w-]+ ){{0,2}}(?:{_LASTING}|{_MARCHES})\b"
    rf"|\b(?:in|during|by|with|throughout) (?:the |a |an |its |his |their )?(?:[\w'’-]+ ){{0,3}}{_LASTING}\b"
    rf"|\b(?:the|a|an|its|this|that|[\w-]+['’]s) (?:[\w'’-]+ ){{0,4}}{_LASTING}(?: in [A-Z][\w-]*)?"
    r"(?:, [^,;]{0,60},)? (?:has|had|have) (?:killed|claimed|left|cost)\b",
    re.IGNORECASE,
)
_HAVE_DONE = late(r"\b(?:has|have) (?:been |often |repeatedly |also )?[a-z]+ed\b")
_SEVERAL = late(rf"\b{_BLOWS}\b")
_OF_A_DAY = late(
    rf"\b{WEEKDAY}|\b(?:today|yesterday|overnight|tonight)\b|\b(?:early|late|this) (?:morning|evening|afternoon)\b"
)
_DISASTER = late(
    r"\b(?:(?:earth)?quakes?|tremors?|tsunamis?|flood\w*|storms?|typhoons?|hurricanes?|cyclones?|landslides?"
    r"|tornado(?:es)?|mudslides?|avalanches?|eruptions?|wildfires?|heat ?waves?|monsoons?|rains?|crash(?:ed)?"
    r"|collapsed?|capsized|derail\w+)\b",
    re.IGNORECASE,
)
_OF_HOURS = late(r"\b(?:past|last|previous|preceding) (?:24|48|twenty-four) hours\b")
# "the deadliest attack since the war began" counts one attack.
_FOREMOST = late(
    r"\b(?:first|last|only|second|third|fourth|fifth|most|worst|deadliest|bloodiest|biggest|largest|heaviest|fiercest"
    r"|highest|single)\b (?!day\b)(?:[\w'’-]+ ){1,5}?(?:since|in|during|of|over)\b[^,.;]*"
)


@lru_cache(maxsize=2048)
def extent_of(text: str) -> Extent:
    """What the counts of a sentence are of; one event where nothing says more."""
    if _DISASTER.search(text):
        return Extent.EVENT
    told = _FOREMOST.sub(" ", text)
    if _OF_HOURS.search(told):
        return Extent.DAY
    if _RUNNING.search(told):
        return Extent.RUNNING
    if not _SEVERAL.search(told):
        return Extent.EVENT
    return Extent.RUNNING if _HAVE_DONE.search(told) and not _OF_A_DAY.search(told) else Extent.DAY
