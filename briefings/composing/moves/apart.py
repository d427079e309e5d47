"""Whether two counts of people can't be one that has moved: of other extent, of another fate, or no news at all.

"The toll of Wednesday's strikes has risen to 23" does not replace the 356 of the week, "more than 40,000 dead" not the
40,780 of yesterday, and those who were killed are none of those who fled. What befell anybody long ago is told again
with every story and is no news either.
"""

from __future__ import annotations

from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.tolls.extent import extent_of
from briefings.composing.tolls.frequent import is_frequent
from briefings.composing.tolls.toll import RECENT
from briefings.language.dates import days_of
from briefings.patterns import late

_BEFELL, _UPROOTED = frozenset({"dead", "hurt"}), "uprooted"
_RISEN = late(r"\b(?:risen|rose|rises|climbed|climbs|grown|grew)\b")
_FLED = late(r"\b(?:displaced|uprooted|homeless|fled|forced (?:from|out of|to flee)|evacuated)\b")
_TOLL = late(r"\b[Dd]eath toll\b")
_STRUCK = late(
    r"\b(?:launched|carried out|struck|hit|fired|bombed|attacked|shelled|raided|stormed|pounded|conducted|unleashed)\b"
)
_CORRECTS = late(r"\b(?:[Cc]orrect\w*|revis\w*|lower\w*|down (?:from|to))\b")


def count_apart(now: Fact, before: Fact) -> bool:
    """Whether a later line can't tell another value of what an earlier one counts: the counts are of two things."""
    one, other = _fates(now), _fates(before)
    if one & _BEFELL and other & _BEFELL:
        if extent_of(now.words) is not extent_of(before.words) or (_is_old(now) and _is_old(before)):
            return True
    elif (one & _BEFELL and _UPROOTED in other) or (_UPROOTED in one and other & _BEFELL):
        return True
    elif other & _BEFELL and not now.figures and is_frequent(before.words) and _STRUCK.search(now.words):
        return True  # another blow says nothing of the dead of the last
    return _says_less(now, before)


def _fates(fact: Fact) -> frozenset[str]:
    """What became of those whom a sentence counts."""
    if not fact.figures:
        return frozenset()
    uprooted = {_UPROOTED} if _FLED.search(fact.words) else set[str]()
    dead = {"dead"} if _TOLL.search(fact.words) else set[str]()
    return frozenset(value.fate for value in fact.figures if value.fate) | uprooted | dead


def _is_old(fact: Fact) -> bool:
    """Whether all days that a sentence names lie weeks before its paper."""
    spans = [days_of(str(date.value)) for date in fact.dates]
    day = fact.day
    return bool(spans) and day is not None and all(span is not None and span[1] < day - RECENT for span in spans)


def _says_less(now: Fact, before: Fact) -> bool:
    """Whether what the later sentence counts is less each time, where it is a lower bound, or said to have risen."""
    pairs = [(one, other) for one in now.figures for other in before.figures if _are_alike(one, other)]
    if not pairs or _CORRECTS.search(now.words):
        return False
    risen = _RISEN.search(now.words) is not None
    return all((one.least or risen) and one.is_less(other) for one, other in pairs)


def _are_alike(one: Value, other: Value) -> bool:
    """Whether two numbers are of one kind, and neither says by how much something moved."""
    return one.is_like(other) and not (one.move or other.move) and isinstance(one.value, float)
