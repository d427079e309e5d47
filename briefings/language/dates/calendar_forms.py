"""Dates of the calendar as news writes them: `Nov. 7, 2025`, `7 November 2025`, `2025-11-07`, `Nov. 3-7`."""

from __future__ import annotations

import re

from briefings.language.dates.expressions import Expression, Fixed, Found, Inside, OnWeekday, Origin, Shifted, Yearly
from briefings.language.dates.periods import within_year, year_of
from briefings.language.dates.pieces import ANY_MONTH, DAY, GAP, MONTH, ORDINAL, SHORT_WEEKDAY, WEEKDAY, YEAR, month_of
from briefings.language.dates.words import COUNTED, FOREIGN_MONTHS, WEEKDAYS

_COUNTED = rf"(?!(?:{GAP}|-)(?:{'|'.join(COUNTED)})\b)"
_TAIL_YEAR = rf"(?:(?:\s?,)?{GAP}(?:of{GAP}|del?{GAP})?(?P<year>{YEAR})(?![,.]\d|%|-\d){_COUNTED})?"
_NO_AMOUNT = r"(?!,\d{3}|\.\d|%|:\d\d|\s?(?:percent|per cent|million|billion|p\.m|a\.m))"
_DASH = r"\s?[-–—]\s?"
_AFTER_LIST = rf"(?=\s?[,.;:)?!'’]|\s*$|{GAP}(?:in|at|on|for|to|as|with|during|after|before|by|of|{YEAR})\b)"
_TO = rf"(?:{_DASH}|{GAP}(?:to|through|until|till){GAP})"
_MORE = (
    rf"(?:(?:\s?,{GAP}{DAY}){{0,6}}(?:\s?,)?{GAP}(?:and|or|&){GAP}{DAY}{ORDINAL}{_AFTER_LIST}"
    rf"|{_TO}{DAY}(?:st|nd|rd|th)?\b{_NO_AMOUNT})?"
)

MONTH_DAY = re.compile(
    rf"(?P<month>{MONTH})\.?{GAP}(?P<day>{DAY})(?:st|nd|rd|th)?\b{_NO_AMOUNT}(?P<more>{_MORE}){_TAIL_YEAR}"
)
MONTH_YEAR = re.compile(rf"(?P<month>{MONTH})\.?(?:\s?,)?{GAP}(?:of{GAP})?(?P<year>{YEAR})(?![,.]\d|%|-\d){_COUNTED}")
MONTH_ALONE = re.compile(rf"(?P<month>{MONTH})\b\.?")
DAY_MONTH = re.compile(
    rf"(?P<days>{DAY}{ORDINAL}(?:(?:{_DASH}|{GAP}(?:to|and|until|or|bis|und|al|y|au|et){GAP}){DAY}{ORDINAL})?)"
    rf"{GAP}(?:of{GAP}|de{GAP})?(?P<month>{ANY_MONTH})\b\.?{_TAIL_YEAR}"
)
NUMERIC = re.compile(
    rf"(?P<iso>(?:1\d|20|21)\d\d)(?P<mark>[-/.])(?P<month>0[1-9]|1[0-2]|[1-9])(?P=mark)(?P<day>{DAY})(?![-/]\d)"
    r"|(?P<first>\d{1,2})(?P<other>[-/.])(?P<second>\d{1,2})(?P=other)(?P<year>\d{4}|\d\d)(?![-/.]?\d)"
)
FOREIGN_MONTH_YEAR = re.compile(
    rf"(?P<month>{'|'.join(sorted(FOREIGN_MONTHS))}|Januar|Februar|März|Juni|Juli|Oktober|Dezember){GAP}(?:del?{GAP})?(?P<year>{YEAR})"
)
_WEEKDAY = re.compile(
    rf"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}\b\.?(?=\s?,|{GAP}\d|{GAP}{MONTH}\.?{GAP}\d))(?:\s?,)?(?:{GAP}(?:the{GAP})?)?"
)
_CONTAINER = re.compile(
    rf"(?:\s?,)?(?:{GAP}of)?{GAP}(?P<which>last|this|next|that|the{GAP}(?:same|previous|following)){GAP}(?P<unit>week|month|year)\b"
)
_CONTAINERS = {
    "last": (-1, Origin.NOW), "this": (0, Origin.NOW), "next": (1, Origin.NOW), "that": (0, Origin.NAMED),
    "same": (0, Origin.NAMED), "previous": (-1, Origin.TOLD), "following": (1, Origin.NAMED),
}  # fmt: skip
_BEFORE_MONTH = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o|"
    r"and|or|[Ee]arly|[Ll]ate|[Mm]id-?|[Ee]very|starting|beginning|ending)\s+$|[Mm]id-$|[-–/]$"
)
_SURNAME = re.compile(
    r"\b(?:(?!In|Since|Until|Till|By|Of|From|Between|During|Before|After|Through|To|Last|Early|Late|And|Mid)[A-Z][a-z]+|M(?:rs?|s)\.?)\s+$"
)


def month_first(text: str, at: int) -> list[Found]:
    """`Nov. 7, 2025`, `Nov. 3-7`, `November 2025`; else a month on its own, where it is one."""
    if match := MONTH_DAY.match(text, at):
        month, year = month_of(match["month"]), match["year"]
        found = [
            _day(year, month, int(match["day"]), match.start(), match.end("day") if match["more"] else match.end())
        ]
        later = list(re.finditer(DAY, text[match.start("more") : match.end("more")]))
        for index, day in enumerate(later):
            start = match.start("more") + day.start()
            end = match.end() if index == len(later) - 1 else match.start("more") + day.end()
            found.append(_day(year, month, int(day[0]), start, end))
        return _contained(text, [each for each in found if each])
    if match := MONTH_YEAR.match(text, at):
        period = within_year(int(match["year"]), f"{month_of(match['month']):02}")
        return [Found(start=at, end=match.end(), expression=Fixed(period=period))] if period else []
    return _month_alone(text, at)


def _month_alone(text: str, at: int) -> list[Found]:
    match = MONTH_ALONE.match(text, at)
    if not match:
        return []
    name, before, after = match["month"], text[max(0, at - 16) : at], text[match.end() : match.end() + 24]
    cued = bool(_BEFORE_MONTH.search(before))
    short = name.lower() not in {"may", "june", "july"} and len(name) < 5 and name.lower() != "march"
    if (short or name.lower() in {"may", "march"} or name.isupper()) and not cued:
        return []
    if not cued and (re.match(r"\s[A-Z][a-z]", after) or _SURNAME.search(before)):
        return []
    if name.lower() == "may" and re.search(r"\b(?:Theresa|M(?:rs|s|r)\.?)\s+May\b|\bMay (?:said|told)\b", text):
        return []
    end = match.end() - (1 if match[0].endswith(".") and not short else 0)
    return _contained(text, [Found(start=at, end=end, expression=Yearly(code=f"{month_of(name):02}"))])


def day_first(text: str, at: int) -> list[Found]:
    """`7 November 2025`, `3-7 November`, `7 de noviembre de 2025`, `1er mars 2020`, `7. Oktober 2025`."""
    match = DAY_MONTH.match(text, at)
    if not match or (
        match["month"].lower() in {"may", "march", "mars", "august"} and match["month"].islower() and not match["year"]
    ):
        return []
    days = list(re.finditer(DAY, match["days"]))
    found = []
    for index, day in enumerate(days):
        last = index == len(days) - 1
        end = match.end() if last else at + day.end()
        found.append(_day(match["year"], month_of(match["month"]), int(day[0]), at + day.start(), end))
    return _contained(text, [each for each in found if each])


def numeric(text: str, at: int) -> list[Found]:
    """`2025-11-07`, `27/11/2025`; where day and month could change places only the year is certain."""
    match = NUMERIC.match(text, at)
    if not match:
        return []
    if match["iso"]:
        found = _day(match["iso"], int(match["month"]), int(match["day"]), at, match.end())
        return [found] if found else []
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if len(match["year"]) == 2:
        if match["other"] != "/":
            return []
        year += 2000 if year < 70 else 1900
    month, day = (second, first) if first > 12 or match["other"] == "." else (first, second)
    period = within_year(year, f"{month:02}-{day:02}") if 1000 <= year < 2200 else None
    if not period:
        return []
    if first != second and first <= 12 and second <= 12 and match["other"] != ".":
        period = year_of(year)
    return [Found(start=at, end=match.end(), expression=Fixed(period=period))]


def foreign_month(text: str, at: int) -> list[Found]:
    """`octobre 2025`, `noviembre de 2025`, `März 2020`."""
    match = FOREIGN_MONTH_YEAR.match(text, at)
    period = within_year(int(match["year"]), f"{month_of(match['month']):02}") if match else None
    return [Found(start=at, end=match.end(), expression=Fixed(period=period))] if match and period else []


_NAMES_LEFT = re.compile(
    r"\b(?:Black|Bloody|Super|Good|Ash|Sheffield|Palm|Easter|Cyber|Holy|Giving|Ruby|every|Every|each|Each|Mail on)\s+$"
)
_NAMES_RIGHT = re.compile(
    r"s\b|\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Night Live|Night Football|Morning Post|Agreement)\b"
)


def weekday_first(text: str, at: int) -> list[Found]:
    """`Monday`, `Friday, Nov. 7`, `Tuesday of last week`."""
    match = _WEEKDAY.match(text, at)
    if not match or _NAMES_LEFT.search(text, max(0, at - 12), at) or _NAMES_RIGHT.match(text, match.end("weekday")):
        return []
    weekday = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    date = []
    if match.end() > match.end("weekday"):
        date = [
            found
            for found in (day_first(text, match.end()) or month_first(text, match.end()) or numeric(text, match.end()))
            if isinstance(found.expression, Fixed)
            or (isinstance(found.expression, Yearly) and "-" in found.expression.code)
        ]
    if date:
        first = date[0].expression
        if isinstance(first, Yearly):
            first = Yearly(code=first.code, direction=first.direction, weekday=weekday)
        return [Found(start=at, end=date[0].end, expression=first), *date[1:]]
    if not match["weekday"].lower().endswith("day"):
        return []
    return _contained(text, [Found(start=at, end=match.end("weekday"), expression=OnWeekday(weekday=weekday))])


def _day(year: str | None, month: int, day: int, start: int, end: int) -> Found | None:
    code = f"{month:02}-{day:02}"
    period = within_year(int(year) if year else 2000, code)  # a leap year: 29 February has its place
    if not period:
        return None
    expression: Expression = Fixed(period=period) if year else Yearly(code=code)
    return Found(start=start, end=end, expression=expression)


def _contained(text: str, found: list[Found]) -> list[Found]:
    """Joins what follows: `October` + `of last year`, `Tuesday` + `next week`."""
    if not found or not isinstance(found[-1].expression, Yearly | OnWeekday):
        return found
    match = _CONTAINER.match(text, found[-1].end)
    if not match or (match["unit"] == "year") != isinstance(found[-1].expression, Yearly):
        return found
    count, origin = _CONTAINERS[match["which"].split()[-1]]
    whole = Shifted(unit=match["unit"], count=count, origin=origin)
    return [
        *found[:-1],
        Found(start=found[-1].start, end=match.end(), expression=Inside(part=found[-1].expression, whole=whole)),
    ]
