"""Units whose word or sign has several senses: the words around the number decide between them."""

from __future__ import annotations

import re

from briefings.patterns import late

_HEAVY = late(r"(?i)\b(?:weigh\w*|weight|lift\w*|heavy|heavier|lighter|gain(?:ed|ing)?|shed|body|haul\w*|slimmed)\b")
_OF_STUFF = late(
    r"(?i)[ -]of (?!(?:fines|debts?|funding|taxpayers?|public|investment|aid|government|savings|spending|cuts|tax)\b)"
)
_IN_KILOS = late(r" \([^)]{0,24}(?:kg|kilo|tonne|ton)")
_GOODS = """
    beef meat pork chicken poultry fish rice sugar cotton coffee wheat corn flour coal steel copper uranium plutonium
    gold silver fertilizer explosives cocaine marijuana heroin cheese butter milk fruit vegetables potatoes food waste
    garbage cargo ice thrust pressure carbon plastic paper sand
"""
_OF_GOODS = late(rf"(?i) of (?:[a-z]+ (?:and [a-z]+ )?)?(?:{'|'.join(_GOODS.split())})\b")
_ONE = late(r"(?i)(?:1|one|a)[ -]")
_BAG = late(r"[ -][a-z]+")
_LENGTH_AHEAD = late(r"\s*(?:[.,;:!?)]|$|(?:thick|wide|long|tall|high|deep|x|by)\b)")
_SCALE = late(r" (?P<letter>[CF])\b|(?i:[^.;]{0,16}\b(?P<scale>celsius|celcius|centigrade|fahrenheit)\b)")
_SCALES = {"celsius": "degree Celsius", "centigrade": "degree Celsius", "fahrenheit": "degree fahrenheit"}
_SCALES |= {"celcius": _SCALES["celsius"], "C": _SCALES["celsius"], "F": _SCALES["fahrenheit"]}
_FARTHEST = 1000
_MARK = late(r"(?P<minute>['′])(?=[ (]{0,2}[0-9]{1,3}(?:\.[0-9]+)?[\"″])|(?P<second>[\"″”])(?!\w)")


def pounds(text: str, start: int, end: int, *, large: bool) -> str:
    """The name of "pounds" behind a number at `start:end`: money, unless something is weighed.

    `large` says that a magnitude stands with the number.
    """
    if (_OF_STUFF.match(text, end) and not large) or _IN_KILOS.match(text, end) or _OF_GOODS.match(text, end):
        return "pound-mass"
    if _HEAVY.search(text, max(0, start - 50), start) or _HEAVY.match(text, end + 1):
        return "pound-mass"
    one_by_one = text[end - 5 : end] == "pound" and not _ONE.match(text, start)
    return "pound-mass" if one_by_one and _BAG.match(text, end) and not large else "pound sterling"


def degrees(text: str, start: int, end: int) -> str:
    """The scale of a bare degree sign: named behind it, or an angle."""
    found = _SCALE.match(text, end)
    return _SCALES[found["letter"] or found["scale"].lower()] if found else "degree angle"


def is_inch(text: str, end: int, *, fraction: bool) -> bool:
    """Whether "in" before `end` is the unit: it ends the clause, or the number is one that only a length would have."""
    return fraction or _LENGTH_AHEAD.match(text, end) is not None


def mark(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The unit of a quote mark right behind a number (6'2", 150"), and its end; None where it closes a quotation."""
    found = _MARK.match(text, end)
    if found is None:
        return None
    if found["minute"]:
        return ("foot" if text[found.end()].isdigit() else "minute of arc"), found.end()
    line = max(text.rfind("\n", 0, start) + 1, start - _FARTHEST)
    opened = text.count('"', line, start) - len(re.findall(r"[0-9½]\"", text[line:start]))
    if found["second"] == "”" or (found["second"] == '"' and opened % 2):
        return None
    arc = re.search(r"[0-9½]['′][ (]+[0-9.]*$|°[0-9 '′]*$", text[max(0, start - 8) : start])
    return ("second of arc" if arc else "inch"), found.end()
