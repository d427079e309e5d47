"""Fractions in words: "two-fifths", "a third of", "half", "three quarters", "two and a half"."""

from __future__ import annotations

import re

from briefings.language.numbers.digits import Numeral
from briefings.language.numbers.parts import PARTS
from briefings.language.numbers.spelled import ONES, magnified
from briefings.patterns import late

_PART = "|".join(PARTS)
_COUNT = "one|two|three|four|five|six|seven|eight|nine|ten|eleven"
_ELEVEN = {"ten": 10, "eleven": 11}
_GAP = r"[ \u00a0]"

_HALVED = "million billion trillion dozen mile kilomet hour century ton acre pint gallon point percentage inch".split()
_FRACTION = late(rf"(?P<count>{_COUNT})(?:-|{_GAP})(?P<part>{_PART})(?P<many>s?)\b(?!-)", re.IGNORECASE)
_ARTICLE = late(rf"an?{_GAP}(?P<part>{_PART})\b", re.IGNORECASE)
_MILLIONS_AHEAD = late(r"[ \u00a0-](?:million|billion|trillion)\b", re.IGNORECASE)
_HALF = late(
    rf"half\b(?!-(?!an?-|[mbtr]+illion\b)|{_GAP}(?:terms?|time|brothers?|sisters?|marathons?|past|backs?|measures)\b)"
    rf"(?P<of>{_GAP}of)?(?P<scale>[ \u00a0-]an?[ \u00a0-](?={'|'.join(_HALVED)}))?",
    re.IGNORECASE,
)
_AND_PART = late(
    rf"(?P<whole>an?|{_COUNT}|twelve){_GAP}and{_GAP}(?P<count>an?|{_COUNT})(?:-|{_GAP})(?P<part>{_PART})s?\b",
    re.IGNORECASE,
)
_AND_WITHIN = len("eleven and")
_OF = late(rf"{_GAP}(?:of|more|less|higher|lower|larger|smaller|bigger|fewer|as)\b|[-]?$", re.IGNORECASE)
_OF_A = late(rf"{_GAP}of{_GAP}an?{_GAP}(?=million|billion|trillion)", re.IGNORECASE)
_BY = late(r"\b(?:by|than|about|around|almost|nearly|over|under|to|roughly|only|just) $", re.IGNORECASE)
_ORDINAL = late(
    r"(?:\b(?:first|second|third|other|latter|later|early|this|that|each|every|which|a|top|bottom|northern|southern"
    r"|eastern|western|upper|lower|better|worse) |-)$",
    re.IGNORECASE,
)


def read_fraction(text: str, at: int) -> Numeral | None:
    """The fraction in words that starts at `at`, or None; "a third term" and "the second half" are none."""
    if "and" in text[at : at + _AND_WITHIN].lower() and (found := _AND_PART.match(text, at)):
        return _sum(text, found)
    if found := _FRACTION.match(text, at):
        return _counted(text, found)
    if text[at] in "aA" and (found := _ARTICLE.match(text, at)) and _stands_alone(text, found):
        return _scaled(text, at, 1 / PARTS[found["part"].lower()], found.end())
    return _half(text, at)


def _number(word: str) -> float:
    word = word.lower()
    return 1 if word in {"a", "an"} else ONES.get(word) or _ELEVEN.get(word, 12)


def _sum(text: str, found: re.Match[str]) -> Numeral | None:
    """Reads "two and a half", with the magnitude behind it."""
    part = _number(found["count"]) / PARTS[found["part"].lower()]
    if part >= 1:
        return None
    return _scaled(text, found.start(), _number(found["whole"]) + part, found.end())


def _counted(text: str, found: re.Match[str]) -> Numeral | None:
    """Reads "two-fifths": the plural must agree, so that "two third parties" is none."""
    count, part = _number(found["count"]), found["part"].lower()
    if (count > 1) != (bool(found["many"]) or part == "halves"):
        return None
    if (
        part == "quarter"
        and found["many"]
        and re.match(r" (?:in a row|of (?:growth|decline|contraction|recession)|running)", text[found.end() :][:16])
    ):
        return None
    return _scaled(text, found.start(), count / PARTS[part], found.end())


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether "a third" is a share: an ordinal has its noun behind it."""
    part = found["part"].lower()
    if part in {"half", "quarter"} and _MILLIONS_AHEAD.match(text, found.end()):
        return True
    if part == "half":
        return _OF.match(text, found.end()) is not None
    after = text[found.end() : found.end() + 1]
    return _OF.match(text, found.end()) is not None or (
        after in {"", ".", ",", ";", ")"} and _BY.search(text, max(0, found.start() - 9), found.start()) is not None
    )


def _half(text: str, at: int) -> Numeral | None:
    """Reads "half of", "half the", "half a million", "half an hour"."""
    found = _HALF.match(text, at) if text[at] in "hH" else None
    if found is None or _ORDINAL.search(text, max(0, at - 9), at):
        return None
    if found["scale"]:
        return _scaled(text, at, 0.5, found.end() - 1)
    return Numeral(start=at, end=at + 4, value=0.5, written="fraction")


def _scaled(text: str, at: int, value: float, end: int) -> Numeral:
    """The fraction with "(of a) million" behind it."""
    if found := _OF_A.match(text, end):
        value, end = magnified(text, value, found.end() - 1)
    else:
        value, end = magnified(text, value, end)
    return Numeral(start=at, end=end, value=value, written="fraction")
