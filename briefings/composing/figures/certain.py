"""Whether two papers that give another value speak of the very same thing, so that the one has replaced the other.

Their labels don't show that. A deed done twice has two sizes ("launched 200 rockets", "raised $40 billion"), a price
may be another bidder's, and a raid of Sunday has not killed more because another of Friday did. So a deed moves only
where both sentences say what it has come to, and a measure only where they share the names that they have besides.
"""

from __future__ import annotations

from briefings.composing.figures.stated import Stated
from briefings.language.dates import days_of
from briefings.language.dates.words import CALENDAR
from briefings.patterns import late

_DEED = late(r"\b(?!to be )[a-z]+(?:ed|en|ght|wn|ld|nt|ck|ot|de) by\b")
_COME_TO = late(r"\b(?:has|have|now|so far|to date|total)\b[^;]*$")
_NAME = late(r"(?<=[\w,;:'’\"”)] )[A-Z][\w’'-]+")


def is_one_measure(one: Stated, other: Stated) -> bool:
    """Whether two sentences of equal label measure one thing: no two deeds, and no two that others are named by."""
    if _DEED.search(one.label) and not all(_COME_TO.search(each.passage.text, 0, _at(each)) for each in (one, other)):
        return False
    names, others = _names(one), _names(other)
    return not (names and others) or not names.isdisjoint(others)


def runs_back(earlier: Stated, one: Stated) -> bool:
    """Whether the value before is of a later time than the value: no pair may run backwards."""
    times = [days_of(each.as_of) if each.as_of else None for each in (earlier, one)]
    return times[0] is not None and times[1] is not None and times[0] > times[1]


def _at(one: Stated) -> int:
    return one.mention.start - one.passage.sentence.start


def _names(one: Stated) -> frozenset[str]:
    """The names of a sentence that its label does not hold."""
    found = (each.group().removesuffix("'s").removesuffix("’s") for each in _NAME.finditer(one.passage.text))
    return frozenset(name for name in found if name not in one.label and name.casefold() not in CALENDAR)
