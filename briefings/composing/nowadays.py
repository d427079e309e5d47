"""The French "today" where it means these times: "les bateaux sont aujourd'hui interdits" is told of no day.

French papers name the day of their news ("ce vendredi"): of 32 sentences of feeds with the word three meant the day.
English has what it needs where its dates are read.
"""

from __future__ import annotations

from briefings.composing.passages import Passage
from briefings.language.dates import DateMention
from briefings.patterns import late

_TODAY = ("aujourd'hui", "aujourd’hui")
# What is done on a day, before it in its own clause, or what shows that the day itself is meant.
_DONE = late(
    r"(?:\b(?:a|ont|va|vont|s['’]est|se sont|[a-zà-ÿ]{3,}r(?:a|ont))\b"
    r"|\best (?:mort|née?|décédée?|partie?|arrivée?|venue?|entrée?|devenue?|ouverte?|fermée?|attendue?|prévue?)\b"
    r"|\b(?:commence|débute|s['’]ouvre|ouvre|entre en vigueur|entrent en vigueur|se tient|se réunit|comparaît)\b)"
    r"(?:(?!\b(?:qui|que|dont|où)\b)[^,;:.!?]){0,60}$"
)
_THIS_DAY = late(
    r"(?: même| à \d| entre \d| dès \d|,? (?:ce )?(?:le )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))"
)


def is_of_these_times(mention: DateMention, passage: Passage) -> bool:
    """Whether a date of a passage is a French "today" that stands for these times."""
    if mention.text.casefold() not in _TODAY:
        return False
    start = passage.sentence.start
    before, after = passage.text[: mention.start - start], passage.text[mention.end - start :]
    return _DONE.search(before) is None and _THIS_DAY.match(after) is None
