"""Whether a sentence tells what is new, or what was so before: last year's verdict, what an alliance is, who is who.

A newsroom opens a story with its news, so some signs of background count only behind the first sentence.
"""

from __future__ import annotations

from datetime import date

from briefings.composing.passages import Passage
from briefings.patterns import late

BACKGROUND = 0.85
"""How much is left of a sentence that tells what was so before."""
_YEAR = late(r"\b(?:1[89]|20)\d\d\b")
_CENTURIES = ("20", "19", "18")
_RECENT = late(r"(?i:\b(?:this|last|past|next|recent|previous) (?:year|month|week|quarter)|\b(?:now|today)\b)")
# Days of late, looked for in small letters: a pattern that minds no case takes three times as long.
_NAMED = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}"
)
_DAY = late(rf"\b(?:{_NAMED})\b")
_JUST = late(
    r"\b(?:today|yesterday|tonight|(?:this|last) (?:week|month|weekend)"
    rf"|(?:past|recent) (?:few )?(?:hours|days|weeks)|{_NAMED})\b"
)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_IN_MONTH = late(rf"In (?P<month>{'|'.join(_MONTHS)})(?:,| last year\b)")
_DEFINES = late(r"(?:[A-Z][\w.’'-]*\s){1,4}(?:is|are)\s(?:an?|the|one\sof)\s")


def just_happened(text: str) -> bool:
    """Whether a sentence says of a day of late that something happened on it."""
    return _JUST.search(text.lower()) is not None


def days_named(text: str) -> frozenset[str]:
    """The days of late that a sentence names, as it writes them: "monday", "march 4"."""
    return frozenset(_DAY.findall(text.lower()))


def currency_of(passage: Passage, published: date | None) -> float:
    """1 for what may be news; less for what was so before, or a sentence all of whose years lie well before its own."""
    text = passage.text
    if passage.place and _is_background(text, published):
        return BACKGROUND
    if published is None or not any(map(text.__contains__, _CENTURIES)):
        return 1.0
    years = [int(found) for found in _YEAR.findall(text)]
    if not years or max(years) >= published.year - 1 or _RECENT.search(text) or just_happened(text):
        return 1.0
    return BACKGROUND


def _is_background(text: str, published: date | None) -> bool:
    """Whether a later sentence opens with a month gone by, or says what somebody or something is."""
    month = _IN_MONTH.match(text) if published and text.startswith("In ") else None
    if month and published:
        return _MONTHS.index(month["month"]) + 1 != published.month
    return (" is " in text or " are " in text) and _DEFINES.match(text) is not None
