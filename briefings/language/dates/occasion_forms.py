"""Days that an occasion counts, told as another name of the date beside them: `Saturday night, the opening night`."""

from __future__ import annotations

from briefings.language.dates.expressions import Found, Origin, Shifted
from briefings.language.dates.pieces import GAP, sentence_case
from briefings.language.dates.words import NUMBERS, ORDINALS
from briefings.patterns import late

_OCCASION = late(
    rf"(?:(?:opening|closing|final|last|{sentence_case(ORDINALS)}){GAP}(?:day|night)"
    rf"|day{GAP}(?:\d{{1,2}}|{sentence_case(word for word in NUMBERS if len(word) > 2)}))\b"
)
_BESIDE_A_DATE = late(r"(?:day|night|morning|afternoon|evening|\d)\s?[,(]\s?(?:the\s)?$")


def occasions(text: str, at: int) -> list[Found]:
    """`the opening night`, `day five`: the day told right before it, and no date of its own."""
    if not _BESIDE_A_DATE.search(text, max(0, at - 20), at):
        return []
    match = _OCCASION.match(text, at)
    same_day = Shifted(unit="day", count=0, origin=Origin.NAMED)
    return [Found(start=at, end=match.end(), expression=same_day)] if match else []
