"""Years, decades, centuries and what is no year though it has four digits: counts, prices, models, times."""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates.expressions import Expression, Fixed, Found
from briefings.language.dates.periods import Period, within_year, year_of
from briefings.language.dates.pieces import COUNTS, GAP, YEAR, full_year, one_of, sentence_case
from briefings.language.dates.words import DECADES, NUMBERS, ORDINALS, SPOKEN_CENTURIES
from briefings.patterns import late

_BEFORE_CHRIST = rf"{GAP}B\.?C\.?E?\b"
_YEARS = late(rf"(?P<year>{YEAR})(?:\s?[-–—/]\s?(?P<until>(?:1\d|20|21)\d\d|\d\d)(?![\d%]|[.,/-]\d))?")
_PART = late(r"[ -](?P<code>Q[1-4]|H[12])\b(?!-[A-Z])")  # `2019-Q1`, `2019 H2`
_DECADE = late(r"(?P<decade>(?:1\d|20)\d0)['’]?s\b|['’`]?(?P<short>[1-9]0)['’]?s\b")
_SHORT_YEAR = late(r"['’`](?P<year>\d\d)(?![\d%'’]|[.,]\d)\b")
_SHORT_LEFT = late(r"\b(?:[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]o|[Bb]y|[Ff]iscal|and)\s+$")
_CENTURY = late(
    rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{sentence_case(ORDINALS)})(?:{GAP}|-)[Cc]entur(?:y|ies)\b(?!{_BEFORE_CHRIST})"
)
_WORD_DECADE = late(sentence_case(DECADES) + r"\b")
_DECADE_LEFT = late(r"\b(?:[Tt]he|\d0s and|(?<!\bhis )(?<!\bher )(?<!\btheir )(?:[Ee]arly|[Ll]ate|[Mm]id))[\s-]$")
_NO_DECADE_NEAR = late(
    r"\b(?:[Tt]emperatures?|[Dd]egrees|[Hh]ighs|[Ll]ows|Fahrenheit|Celsius|percent|per cent|ages?|aged)\b|[°%]"
)
_AMOUNT_LEFT = late(
    r"(?:[$€£¥#№+\d]|\bNo\.|\b(?i:windows|office|flight|route|room|highway|channel|iso|rfc|article|section|page|"
    r"number|(?<!until at )(?<!through at )(?<!to at )(?<!since at )(?<!by at )least|"
    r"(?:more|fewer|less|greater) than|nearly|almost|roughly|"
    r"approximately|some|only|exactly|another|up to|rs\.?|eur|usd))\s?$"
)
# What numbers are given to: "Resolution 1973", "les résolutions 1970 et 1973", "la resolución 1973".
_NUMBERED_LEFT = late(
    r"\b(?i:resolutions?|résolutions?|resoluci(?:ón|ones)|vuelo|vol|boeing)\s(?:\d{4}\s?(?:,|/|\b(?:and|et|y)\b)\s?){0,2}$"
)
_NO_YEAR_RIGHT = late(
    rf"[,.:]\d|\s?[%°]|[A-Za-z]|-\d|{GAP}(?:GMT|UTC|hrs|EST|BST|CET|EDT|ET|local{GAP}time)\b|{_BEFORE_CHRIST}|{COUNTS}"
    rf"|{GAP}(?:[A-Z]\w{{1,20}}{GAP}){{1,2}}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane)\b"
)
# "The Russell 2000 fell", "the Kestrel 2000 index rose": so many shares.
_INDEX_LEFT, _INDEX_RIGHT = late(r"\bRussell?\s$"), late(rf"{GAP}(?:[Ss]tock{GAP})?[Ii]ndex\b")
_CALLED_LEFT = late(r"\b[Tt]he\s(?:[A-Z][\w&]+\s){1,2}$")
_ONE = one_of(word for word, number in NUMBERS.items() if 0 < number < 10 and word not in ("a", "an"))
_TEEN = one_of(word for word, number in NUMBERS.items() if 9 < number < 20)
_TEN = one_of(word for word, number in NUMBERS.items() if word.endswith("ty"))
_SPOKEN = late(
    rf"(?P<century>[Ee]ighteen|[Nn]ineteen|[Tt]wenty|[Tt]wo)(?:-|{GAP})(?:(?<!wo.)(?:(?P<decade>{one_of(DECADES)})|"
    rf"(?P<tens>{_TEN})(?:(?:-|{GAP})(?P<ones>{_ONE}))?|(?P<teen>{_TEEN})|oh?(?:-|{GAP})(?P<low>{_ONE})|hundred)"
    rf"|(?<=wo.)thousand(?:(?:{GAP}and)?{GAP}(?P<after>{_ONE}|{_TEEN}))?)\b"
    rf"(?!-|{GAP}(?:hundred|thousand|million|billion)\b|{GAP}{_TEEN}-|{COUNTS})"
)
# "handled 2036 containers" counts; "released 2016 results" does not.
_COUNTING_LEFT = late(
    r"\b(?:[a-z]{2,14}ed|had|has|have|sold|built|made|bought|lost|found|held|sent|caught|employs?|holds?)\s$"
)
_COUNTED_RIGHT = late(
    rf"{GAP}(?!(?:results|sales|profits|earnings|figures|levels|forecasts|targets|goals|models|numbers|elections|"
    r"taxes|accounts|budgets|revenues|losses|estimates|contracts|plans|prices|talks|returns|bonds|games|championships|"
    r"finals|winners|champions|candidates|rules|standards|is|was|has|as|its|his|this)\b)[a-z]{2,20}s\b"
)
_THE_LEFT = late(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s$")
_EVENTS = late(rf"{GAP}deaths?\b(?!{GAP}(?:from|in|since|so|have|had|were)\b)")  # `the 1964 deaths of two men`
_OLD_CUE = late(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Cc]irca|c\.|"
    r"[Ee]arly|[Ll]ate|[Mm]id|year|to|and|born|died)\s?|[(–-])\s?$"
)
# `the government's 1829 ban`, `the 1863 Proclamation`; not `a 1650 word essay`
_OLD_OWNER = late(r"(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?)|\w['’]s)\s$")
_OLD_THING = late(
    rf"{GAP}(?!(?:block|word|page|seat|metre|meter|mile|foot|pound|acre|square|horsepower|calorie|hour|watt|tonne|ton|or|"
    r"and|to|in|of|is|was|per)\b)(?:[a-z]{2,20}|[A-Z][a-z]{2,20})\b"
)
_SMALL = r"(?:and|or|but|when|was|is|has|as|its|his|this)\b"
_PLURAL_RIGHT = late(rf"{GAP}(?!{_SMALL})(?:[a-z]+{GAP})?(?!{_SMALL})[a-z]+(?:s|ren|men)\b")


def years(text: str, at: int) -> list[Found]:
    """`2017`, `2010-17`, `2000–2050`, `2025-10`, `2025-Q1`; nothing for `2017 people`, `$2000`, `Windows 2000`."""
    match = _YEARS.match(text, at)
    if not match or not _is_year(text, at, match.end(), int(match["year"])):
        return []
    year, until = int(match["year"]), match["until"]
    if (part := _PART.match(text, match.end("year"))) and (period := within_year(year, part["code"])):
        return [_found(at, part.end(), Fixed(period=period))]
    first = _found(at, match.end("year"), Fixed(period=year_of(year)))
    if not until:
        return [first]
    last = int(until) if len(until) == 4 else year // 100 * 100 + int(until)
    if last > year:
        return [first, _found(match.start("until"), match.end(), Fixed(period=year_of(last)))]
    month = within_year(year, until) if match[0][4] == "-" and len(until) == 2 else None
    return [_found(at, match.end(), Fixed(period=month))] if month else [first]


def _is_year(text: str, start: int, end: int, year: int) -> bool:
    left = max(0, start - 16)
    if _NUMBERED_LEFT.search(text, max(0, start - 32), start):
        return False
    counts_shares = _CALLED_LEFT.search(text, left, start) and _INDEX_RIGHT.match(text, end)
    if counts_shares or _AMOUNT_LEFT.search(text, left, start) or _INDEX_LEFT.search(text, left, start):
        return False
    if _NO_YEAR_RIGHT.match(text, end) and not _counts_nothing(text, left, start, end):
        return False
    if 1900 <= year <= 2100:
        return not (_COUNTING_LEFT.search(text, left, start) and _COUNTED_RIGHT.match(text, end))
    cued = _OLD_CUE.search(text, left, start) or _qualifies(text, left, start, end)
    return bool(cued) and not _PLURAL_RIGHT.match(text, end)


def _qualifies(text: str, left: int, start: int, end: int) -> bool:
    """Whether a number stands between the owner and its thing, as only a year does; a round one may count."""
    owned = text[end - 2 : end] != "00" and _OLD_OWNER.search(text, left, start)
    return bool(owned and _OLD_THING.match(text, end))


def _counts_nothing(text: str, left: int, start: int, end: int) -> bool:
    """Whether it is a year though a counted noun follows: `the 1964 deaths`, `in 1989 dollars`."""
    if _THE_LEFT.search(text, left, start):
        return bool(_EVENTS.match(text, end))
    return text.startswith(" dollars", end) and text[left:start].endswith(("in ", "In ", "constant "))


def decades(text: str, at: int) -> list[Found]:
    """`the 1990s`, `the '90s`, `the early 90s`: `199`. Not an age (`in her 50s`), not a temperature."""
    match = _DECADE.match(text, at)
    if not match:
        return []
    if match[0][-2] in "'’" and match["decade"] and not _DECADE_LEFT.search(text, max(0, at - 16), at):
        return []  # `1990's first quarter` is the year's
    if match["short"] and text[at] not in "'’`":
        around = text[max(0, at - 100) : at + 100]
        if (
            match["short"] < "50"
            or not _DECADE_LEFT.search(text, max(0, at - 16), at)
            or _NO_DECADE_NEAR.search(around)
        ):
            return []
    year = int(match["decade"]) if match["decade"] else 1900 + int(match["short"])
    return [_found(at, match.end(), _decade(year))]


def spoken_years(text: str, at: int) -> list[Found]:
    """`nineteen ninety-four`, `nineteen oh five`, `two thousand ten`, `the nineteen eighties`, as spoken."""
    match = _SPOKEN.match(text, at)
    clear = match and match["tens"] and match["century"].lower() != "twenty"
    cued = clear or _OLD_CUE.search(text, max(0, at - 12), at)
    if not match or not cued or (not clear and _PLURAL_RIGHT.match(text, match.end())):
        return [_found(at, match.end(), _decade(_spoken(match)))] if match and match["decade"] else []
    year = _spoken(match)
    return [_found(at, match.end(), _decade(year) if match["decade"] else Fixed(period=year_of(year)))]


def _spoken(match: re.Match[str]) -> int:
    year = SPOKEN_CENTURIES[match["century"].lower()]
    if match["decade"]:
        return year + 10 * DECADES[match["decade"].lower()]
    words = (match["tens"], match["ones"], match["teen"], match["low"], match["after"])
    return year + sum(NUMBERS[word.lower()] for word in words if word)


def short_years(text: str, at: int) -> list[Found]:
    """`in '68`, `the class of '94`: mostly of the last century, as such years look back."""
    match = _SHORT_YEAR.match(text, at)
    if not match or not _SHORT_LEFT.search(text, max(0, at - 14), at):
        return []
    return [_found(at, match.end(), Fixed(period=year_of(full_year(match["year"]))))]


def word_decades(text: str, at: int) -> list[Found]:
    """`the nineties`, unless they are somebody's age or a temperature."""
    match = _WORD_DECADE.match(text, at)
    if not match or not _DECADE_LEFT.search(text, max(0, at - 16), at):
        return []
    if _NO_DECADE_NEAR.search(text[max(0, at - 100) : at + 100]):
        return []
    return [_found(at, match.end(), _decade(1900 + 10 * DECADES[match[0].lower()]))]


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


def _decade(year: int) -> Fixed:
    return Fixed(period=Period(unit="decade", first=date(year, 1, 1)))


def _found(start: int, end: int, expression: Expression) -> Found:
    return Found(start=start, end=end, expression=expression)
