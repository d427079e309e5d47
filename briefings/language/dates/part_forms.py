"""Quarters, halves, seasons and named days, with or without their year."""

from __future__ import annotations

import re

from briefings.language.dates.expressions import Expression, Fixed, Found, Inside, Origin, Shifted, Yearly
from briefings.language.dates.periods import within_year, year_of
from briefings.language.dates.pieces import GAP, YEAR, one_of
from briefings.language.dates.words import NAMED_DAYS, ORDINALS, SEASONS

_YEAR = rf"(?:(?:\s?,)?(?:{GAP}of)?{GAP}(?:(?:fiscal|financial){GAP})?(?P<year>{YEAR}))"
_WHOLE = rf"(?:{GAP}(?:of|in))?{GAP}(?P<which>last|this|next|that|the){GAP}(?:(?:fiscal|financial){GAP})?year\b"
_QUARTER = re.compile(
    rf"(?:(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th))(?:{GAP}|-)(?:(?:fiscal|financial){GAP})?(?P<part>quarter|half)\b"
    rf"|Q(?P<q>[1-4])\b|(?P<aq>[1-4])Q\b|H(?P<h>[12])\b)(?:{_YEAR}|{_WHOLE})?"
)
_SEASON = re.compile(rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\b(?:{_YEAR}|{_WHOLE})?")
_NAMES = one_of(name.title().replace("'S", "'s").replace(" Of ", " of ").replace(".", r"\.") for name in NAMED_DAYS)
_NAMED = re.compile(_NAMES.replace("'", "['’]") + rf"\b{_YEAR}?")
_FISCAL = re.compile(rf"(?:[Ff]iscal(?:{GAP}year)?|FY){GAP}?(?P<year>{YEAR})")
_STEPS = {
    "last": (-1, Origin.NOW),
    "this": (0, Origin.NOW),
    "next": (1, Origin.NOW),
    "that": (0, Origin.NAMED),
    "the": (0, Origin.NOW),
}
_SEASON_LEFT = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Bb]y|[Uu]ntil|[Ss]ince|[Oo]ver|[Ee]arly|[Ll]ate)\s+the\s+$|\b[Ii]n (?:early |late )?$"
)
_MONEY = re.compile(r"\s(?:profits?|results?|earnings|sales|revenues?|net|loss(?:es)?|figures|growth|GDP|report)\b")


def quarters(text: str, at: int) -> list[Found]:
    """`the third quarter`, `Q3 2025`, `first-half results`, `the second half of last year`."""
    match = _QUARTER.match(text, at)
    if not match:
        return []
    part = "H" if match["part"] == "half" or match["h"] else "Q"
    word = (match["word"] or match["q"] or match["aq"] or match["h"]).lower()
    number = int(word[0]) if word[0].isdigit() else ORDINALS[word]
    if part == "H" and (number > 2 or not (match["year"] or match["which"] or _MONEY.match(text, match.end()))):
        return []
    if not match["word"] and not match["year"] and part == "H":
        return []
    return _placed(match, f"{part}{number}")


def seasons(text: str, at: int) -> list[Found]:
    """`summer 2024`, `the winter of last year`, `in the spring`."""
    match = _SEASON.match(text, at)
    if not match or not (match["year"] or match["which"] or _SEASON_LEFT.search(text, max(0, at - 16), at)):
        return []
    if re.match(r"\s(?:of|from|in)\s", text[match.end() : match.end() + 6]):
        return []
    return _placed(match, SEASONS[match["season"].lower()])


def named_days(text: str, at: int) -> list[Found]:
    """`Christmas Day`, `New Year's Eve 2024`: the days that stand at the same place of every year."""
    match = _NAMED.match(text, at)
    if not match:
        return []
    name = match[0].replace("’", "'").lower()
    code = next(code for known, code in NAMED_DAYS.items() if " ".join(name.split()).startswith(known))
    return _placed(match, code)


def fiscal_years(text: str, at: int) -> list[Found]:
    """`fiscal 2013`, `FY2013`."""
    match = _FISCAL.match(text, at)
    return [Found(start=at, end=match.end(), expression=Fixed(period=year_of(int(match["year"]))))] if match else []


def _placed(match: re.Match[str], code: str) -> list[Found]:
    groups = match.groupdict()
    expression: Expression = Yearly(code=code)
    if groups.get("year"):
        period = within_year(int(groups["year"]), code)
        if not period:
            return []
        expression = Fixed(period=period)
    elif groups.get("which"):
        count, origin = _STEPS[groups["which"]]
        expression = Inside(part=Yearly(code=code), whole=Shifted(unit="year", count=count, origin=origin))
    return [Found(start=match.start(), end=match.end(), expression=expression)]
