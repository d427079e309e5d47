"""Days and months as news writes them: `Nov. 7, 2025`, `7 November 2025`, `2025-11-07`, `Nov. 3-7`, `in August`."""

from __future__ import annotations

import re

from briefings.language.dates.containers import contained
from briefings.language.dates.expressions import DayOfMonth, Expression, Fixed, Found, Yearly
from briefings.language.dates.periods import SEPTEMBER_11, within_year, year_of
from briefings.language.dates.pieces import (
    ANY_MONTH,
    COUNTS,
    DASH,
    DAY,
    FOREIGN_MONTH,
    GAP,
    MONTH,
    ORDINAL,
    WEEKDAY,
    YEAR,
    full_year,
    month_of,
    sentence_case,
)
from briefings.language.dates.words import ORDINALS, WEEKDAYS
from briefings.patterns import late

_YEAR = rf"(?P<year>{YEAR})(?![,.]\d|%|-\d)(?!{COUNTS})"
_TAIL_YEAR = rf"(?:(?:\s?,{GAP}|,|{GAP})(?:of{GAP}|del?{GAP})?{_YEAR})?"
_NO_AMOUNT = r"(?!,\d{3}(?!\d)|\.\d|%|:\d\d|\s?(?:percent|per cent|million|billion|p\.m|a\.m))"
_LIST_ENDS = (
    rf"(?!\.\d)(?=\s?[,.;:)?!'’]|\s*$|{GAP}(?:in|at|on|for|to|as|with|during|after|before|by|of|last|this|next"
    rf"|{YEAR})\b)"
)
_MORE = (
    rf"(?:(?:\s?,{GAP}{DAY}){{0,6}}(?:\s?,)?{GAP}(?:and|or|&){GAP}{DAY}(?:st|nd|rd|th)?\b{_LIST_ENDS}"
    rf"|(?:{DASH}|{GAP}(?:to|through|until|till){GAP}){DAY}(?:st|nd|rd|th)?\b{_NO_AMOUNT})?"
)
_MONTH_DAY = late(
    rf"(?P<month>{MONTH})\.?{GAP}(?:the{GAP}(?=\d\d?[snrt]))?(?P<day>{DAY})(?:st|nd|rd|th)?\b{_NO_AMOUNT}(?P<more>{_MORE}){_TAIL_YEAR}"
)
_MONTH_YEAR = late(rf"(?P<month>{MONTH})\.?(?:\s?,)?{GAP}(?:(?:of|in){GAP})?{_YEAR}")
_MONTH_ALONE = late(rf"(?P<month>{MONTH})\b(?!\s(?:del|de)\s[A-Z])")  # `Mar del Plata`
_DAY_MONTH = late(
    rf"(?P<days>{DAY}{ORDINAL}(?:(?:{DASH}|{GAP}(?:to|and|until|or|bis|und|al|y|au|et){GAP}){DAY}{ORDINAL})?)"
    rf"{GAP}(?:of{GAP}|de{GAP})?(?P<month>{ANY_MONTH})\b\.?{_TAIL_YEAR}"
)
_NUMERIC = late(
    rf"(?P<iso>(?:1\d|20|21)\d\d)(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2]|[1-9])(?P=mark)(?P<day>{DAY})(?![-/]\d)"
    r"|(?P<first>\d{1,2})(?P<other>[-/.])(?P<second>\d{1,2})(?P=other)(?P<year>\d{4}|\d\d)(?![-/.]?\d)"
)
_DASHED = late(  # `05-Aug-2016`, `2016/Aug/05`
    rf"(?P<day>{DAY})(?P<mark>[-/.])(?P<month>{MONTH})(?P=mark)(?P<year>{YEAR}|\d\d(?!\d))(?![-/]\d)"
    rf"|(?P<whole>{YEAR})(?P<other>[-/.])(?P<inner>{MONTH})(?P=other)(?P<last>{DAY})(?![-/]\d)"
)
_ORDINAL_DAY = late(
    rf"(?P<day>{DAY})(?:st|nd|rd|th)\b(?=\s?[.,;:)]|\s*$|{GAP}(?:and|but|when|at|with|after|before|that|it|he|she|they|the)\b"
    rf"|{GAP}of{GAP}(?:this|last|next|that){GAP}month\b)"
)
_WORDED_DAY = late(rf"(?P<ordinal>{sentence_case(ORDINALS)}){GAP}of{GAP}(?P<month>{MONTH})\b{_TAIL_YEAR}")
_MONTH_WORDED = late(
    rf"(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<ordinal>{sentence_case(ORDINALS)})\b"
    rf"(?=\s?[.,;:)?!]|\s*$|{GAP}(?:at|in|and|or|with|when|as|after|before|to|through|until|he|she|it|they|{YEAR})\b)"
    rf"{_TAIL_YEAR}"
)
_A_WEEKDAY = late(rf",{GAP}(?:which{GAP}was{GAP})?a{GAP}(?P<weekday>{WEEKDAY})\b")
_THE_LEFT = late(r"\b[Tt]he\s$")
_ORDINAL_LEFT = late(r"\b(?:[Oo]n|[Uu]ntil|[Bb]y|[Ss]ince|(?:set|scheduled|slated|due|planned|fixed)\s+for)\s+the\s+$")
_FOREIGN = late(rf"(?P<month>{FOREIGN_MONTH})\.?{GAP}(?:del?{GAP})?{_YEAR}")
_ATTACKS = late(rf"{GAP}(?:terror(?:ist)?{GAP})?(?:attacks?|hijackings|hijackers)\b")
_CUE = late(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o|"
    r"and|or|[Aa]s|[Aa]round|[Ff]or|[Ii]nto|[Nn]ext|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|starting|beginning|ending)\s+$|\b[Mm]id-$|[-–/]$"
)
_CLEAR_CUE = late(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Nn]ext|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)\s+$|[-–/]$")
# `the March accession`, not the march on the capital.
_ATTRIBUTE_LEFT = late(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s$")
_ATTRIBUTE_RIGHT = late(
    r"\s(?!(?:on|for|of|to|in|by|at|and|or|from|with|through|towards?|against|past|has|had|is|was|that|who|government|"
    r"cabinet|ministry|administration|family)\b)[a-z]{4,}"
)
_TO_MONTH = late(rf"\.?[-–]{MONTH}\b")  # `Nov-Feb 2017`
_FIRST_NAMES = {"april", "may", "june", "august"}
_NAME_LEFT = late(r"\b[A-Z][a-z]+\.?\s+$")
_NO_NAME = late(r"\b(?:Come|Since|During|Last|Every|The|A|On|As|When|But|While|And|Although)\s+$")
_NAME_RIGHT = late(r"\s[A-Z][a-z]")
_SHORT = {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
_SHORT |= {"janv", "févr", "juil", "déc", "okt", "dez"}
_HOMONYMS = {"may", "march"} | _SHORT


def month_first(text: str, at: int) -> list[Found]:
    """`Nov. 7, 2025`, `Nov. 3-7`, `November seventh`, `November 2025`; else a month on its own, where it is one."""
    if match := _MONTH_DAY.match(text, at):
        found = _days_of(match)
        if found and found[-1].expression == Yearly(code="09-11") and _ATTACKS.match(text, match.end()):
            return [Found(start=at, end=match.end(), expression=Fixed(period=SEPTEMBER_11))]
        return contained(text, _with_weekday(text, found))
    if match := _MONTH_YEAR.match(text, at):
        period = within_year(int(match["year"]), f"{month_of(match['month']):02}")
        return [Found(start=at, end=match.end(), expression=Fixed(period=period))] if period else []
    return _month_worded(text, at) or _month_alone(text, at)


def _month_worded(text: str, at: int) -> list[Found]:
    match = _MONTH_WORDED.match(text, at)
    found = match and _day(match["year"], month_of(match["month"]), ORDINALS[match["ordinal"].lower()], at, match.end())
    return contained(text, [found]) if found else []


def _days_of(match: re.Match[str]) -> list[Found]:
    month, year = month_of(match["month"]), match["year"]
    more = list(re.finditer(DAY, match["more"]))
    days = [(match.start(), match.end("day"), match["day"])]
    days += [(match.start("more") + day.start(), match.start("more") + day.end(), day[0]) for day in more]
    start, _, day = days.pop()
    days.append((start, match.end(), day))
    return [found for start, end, day in days if (found := _day(year, month, int(day), start, end))]


def _month_alone(text: str, at: int) -> list[Found]:
    match = _MONTH_ALONE.match(text, at)
    if not match:
        return []
    name = match["month"]
    before = _ATTRIBUTE_LEFT.search(text, max(0, at - 8), at) and _ATTRIBUTE_RIGHT.match(text, match.end())
    if not before and not _CUE.search(text, max(0, at - 16), at) and not _TO_MONTH.match(text, match.end()):
        named = _NAME_LEFT.search(text, max(0, at - 16), at) and not _NO_NAME.search(text, max(0, at - 16), at)
        if named or name.lower() in _HOMONYMS or name.isupper() or _NAME_RIGHT.match(text, match.end()):
            return []
    first_name = name.lower() in _FIRST_NAMES and _NAME_RIGHT.match(text, match.end())
    if name.lower() in _SHORT and _NAME_RIGHT.match(text, match.end()):
        return []  # `Poland and Jan Kavan`
    if first_name and not _CLEAR_CUE.search(text, max(0, at - 16), at):
        return []  # `by April Jones`
    dot = 1 if name.lower() in _SHORT and text.startswith(".", match.end()) else 0
    found = Found(start=at, end=match.end() + dot, expression=Yearly(code=f"{month_of(name):02}"))
    return contained(text, [found])


def day_first(text: str, at: int) -> list[Found]:
    """`7 November 2025`, `3-7 November`, `7 de noviembre de 2025`, `1er mars 2020`, `7. Oktober 2025`."""
    match = _DAY_MONTH.match(text, at)
    if not match or (not match["year"] and match["month"] in {"may", "march", "mars", "august"} | _SHORT):
        return []
    month, days = month_of(match["month"]), list(re.finditer(DAY, match["days"]))
    found = []
    for index, day in enumerate(days):
        stop = 1 if match[0].endswith(".") and match["month"].lower() not in _SHORT else 0
        end = match.end() - stop if index == len(days) - 1 else at + day.end()
        if each := _day(match["year"], month, int(day[0]), at + day.start(), end):
            found.append(each)
    return contained(text, _with_weekday(text, found))


def _with_weekday(text: str, found: list[Found]) -> list[Found]:
    """The same days; of the last one the weekday that is told behind it: `July 1, a Thursday`."""
    match = _A_WEEKDAY.match(text, found[-1].end) if found else None
    last = found[-1].expression if match else None
    if not match or not isinstance(last, Yearly):
        return found
    told = last._replace(weekday=WEEKDAYS[match["weekday"].lower()])
    return [*found[:-1], found[-1]._replace(expression=told)]


def day_alone(text: str, at: int) -> list[Found]:
    """`on the 14th`: of the month that is spoken of."""
    match = _ORDINAL_DAY.match(text, at)
    if not match or not _ORDINAL_LEFT.search(text, max(0, at - 20), at):
        return []
    return contained(text, [Found(start=at, end=match.end(), expression=DayOfMonth(day=int(match["day"])))])


def worded_day(text: str, at: int) -> list[Found]:
    """`the first of May 1971`."""
    match = _WORDED_DAY.match(text, at)
    if not match or not _THE_LEFT.search(text, max(0, at - 6), at):
        return []
    number = ORDINALS[match["ordinal"].lower()]
    found = _day(match["year"], month_of(match["month"]), number, at, match.end())
    return contained(text, [found]) if found else []


def numeric(text: str, at: int) -> list[Found]:
    """`2025-11-07`, `27/11/2025`, `07-Nov-2025`; where day and month could change places only the year is certain."""
    match = _NUMERIC.match(text, at)
    if not match:
        return _dashed(text, at)
    if match["iso"]:
        found = _day(match["iso"], int(match["month"]), int(match["day"]), at, match.end())
        return [found] if found else []
    first, second, year, dotted = int(match["first"]), int(match["second"]), int(match["year"]), match["other"] == "."
    if len(match["year"]) == 2:
        if match["other"] != "/":
            return []
        year += 2000 if year < 70 else 1900  # the pivot of POSIX strptime
    month, day = (second, first) if first > 12 or dotted else (first, second)
    period = within_year(year, f"{month:02}-{day:02}") if 1000 <= year < 2200 else None
    if not period:
        return []
    ambiguous = first != second and max(first, second) <= 12 and not dotted
    return [Found(start=at, end=match.end(), expression=Fixed(period=year_of(year) if ambiguous else period))]


def _dashed(text: str, at: int) -> list[Found]:
    match = _DASHED.match(text, at)
    if not match:
        return []
    year, month, day = match["whole"] or str(full_year(match["year"])), match["inner"] or match["month"], match["last"]
    found = _day(year, month_of(month), int(day or match["day"]), at, match.end())
    return [found] if found else []


def foreign_month(text: str, at: int) -> list[Found]:
    """`octobre 2025`, `noviembre de 2025`, `März 2020`."""
    match = _FOREIGN.match(text, at)
    period = within_year(int(match["year"]), f"{month_of(match['month']):02}") if match else None
    return [Found(start=at, end=match.end(), expression=Fixed(period=period))] if match and period else []


def _day(year: str | None, month: int, day: int, start: int, end: int) -> Found | None:
    code = f"{month:02}-{day:02}"
    period = within_year(int(year) if year else 2000, code)  # 2000 is a leap year: 29 February has its place
    if not period:
        return None
    expression: Expression = Fixed(period=period) if year else Yearly(code=code)
    return Found(start=start, end=end, expression=expression)
