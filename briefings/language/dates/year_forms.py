"""Years, decades, centuries and what is no year though it has four digits: counts, prices, models, times."""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates.expressions import Expression, Fixed, Found
from briefings.language.dates.periods import Period, within_year, year_of
from briefings.language.dates.pieces import GAP, YEAR, sentence_case
from briefings.language.dates.words import COUNTED, DECADES, ORDINALS

_YEARS = re.compile(rf"(?P<year>{YEAR})(?:\s?[-–—/]\s?(?P<until>(?:1\d|20|21)\d\d|\d\d)(?![\d%]|[.,/-]\d))?")
_DECADE = re.compile(r"(?P<decade>(?:1\d|20)\d0)['’]?s\b|['’`](?P<short>\d0)['’]?s\b")
_CENTURY = re.compile(
    rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{sentence_case(ORDINALS)})(?:{GAP}|-)(?:c|C)entur(?:y|ies)\b"
)
_WORD_DECADE = re.compile(sentence_case(DECADES) + r"\b")
_AMOUNT_LEFT = re.compile(
    r"(?:[$€£¥#№+]|\bNo\.|\b(?:US|A|C)\$|\b(?:Windows|Office|Flight|Route|Room|Highway|Channel|ISO|RFC|article|section|"
    r"page|number|least|than|nearly|almost|roughly|approximately|some|only|exactly|another|up to|Rs\.?|EUR|USD))\s?$"
)
_NO_YEAR_RIGHT = re.compile(
    rf"[,.:]\d|\s?[%°]|[A-Za-z]|-\d|-(?:strong|seat|year|foot|mile|page|kilomet|met|word|acre|pound|man|member|point)"
    rf"|{GAP}(?:GMT|UTC|hrs|EST|BST|CET|EDT|ET|local{GAP}time)\b|(?:{GAP}|-)(?:{'|'.join(COUNTED)})\b"
)
_CUE_LEFT = re.compile(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Cc]irca|c\.|"
    r"[Ee]arly|[Ll]ate|[Mm]id|year|to|and|born|died)\s?|[(\u2013-])\s?$"
)


def years(text: str, at: int) -> list[Found]:
    """`2017`, `2010-17`, `2000–2050`, `2025-10`; nothing for `2017 people`, `$2000`, `Windows 2000`."""
    match = _YEARS.match(text, at)
    if not match or not _is_year(text, at, match.end(), int(match["year"])):
        return []
    year, until = int(match["year"]), match["until"]
    first = Found(start=at, end=match.end("year"), expression=Fixed(period=year_of(year)))
    if not until:
        return [first]
    last = int(until) if len(until) == 4 else year // 100 * 100 + int(until)
    if last > year:
        return [first, Found(start=match.start("until"), end=match.end(), expression=Fixed(period=year_of(last)))]
    month = within_year(year, until) if match[0][4] == "-" and len(until) == 2 else None
    return [Found(start=at, end=match.end(), expression=Fixed(period=month))] if month else [first]


def _is_year(text: str, start: int, end: int, year: int) -> bool:
    left = max(0, start - 16)
    if _AMOUNT_LEFT.search(text, left, start) or _NO_YEAR_RIGHT.match(text, end):
        return False
    return 1900 <= year <= 2100 or bool(_CUE_LEFT.search(text, left, start))


def decades(text: str, at: int) -> list[Found]:
    """`the 1990s`, `the '90s`: `199`."""
    match = _DECADE.match(text, at)
    if not match:
        return []
    year = int(match["decade"]) if match["decade"] else 1900 + int(match["short"])
    return [_found(at, match.end(), Fixed(period=Period(unit="decade", first=date(year, 1, 1))))]


def word_decades(text: str, at: int) -> list[Found]:
    """`the nineties`, unless they are somebody's age or a temperature."""
    match = _WORD_DECADE.match(text, at)
    if not match or not re.search(r"\b(?:the|[Ee]arly|[Ll]ate|mid|swinging|roaring)[\s-]$", text[max(0, at - 10) : at]):
        return []
    first = date(1900 + 10 * DECADES[match[0].lower()], 1, 1)
    return [_found(at, match.end(), Fixed(period=Period(unit="decade", first=first)))]


def centuries(text: str, at: int) -> list[Found]:
    """`the 20th century`: `19`, the years that begin so."""
    match = _CENTURY.match(text, at)
    if not match:
        return []
    word = match["ordinal"].lower()
    number = int(word[:-2]) if word[0].isdigit() else ORDINALS[word]
    if not 2 <= number <= 30:
        return []
    return [_found(at, match.end(), Fixed(period=Period(unit="century", first=date((number - 1) * 100, 1, 1))))]


def _found(start: int, end: int, expression: Expression) -> Found:
    return Found(start=start, end=end, expression=expression)
