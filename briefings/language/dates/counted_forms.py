"""Dates so many units before or after another: `two weeks ago`, `a year earlier`, `thirty years ago this month`."""

from __future__ import annotations

from briefings.language.dates.expressions import Anniversary, Found, OnWeekday, Origin, Shifted, just
from briefings.language.dates.pieces import GAP, NUMBER, WEEKDAY, number_of
from briefings.language.dates.report_forms import is_of_same
from briefings.language.dates.words import WEEKDAYS
from briefings.patterns import late

_UNITS = "hour|night|day|week|fortnight|month|quarter|year|decade|century"
_COUNTED = late(
    rf"\[?(?P<count>{NUMBER})\]?(?P<more>(?:{GAP}|-)and(?:{GAP}|-)a(?:{GAP}|-)half|(?:{GAP})?(?:½|1/2)|\.5)?"
    rf"(?:{GAP}|-)(?i:(?P<unit>{_UNITS})s?)(?:{GAP}or{GAP}(?:so|more)|(?P<half>{GAP}and{GAP}a{GAP}half))?{GAP}"
    rf"(?P<how>ago|(?:earlier|later)(?!{GAP}than\b)|afterwards?|previously|hence|from{GAP}(?:now|today)"
    rf"|(?:before|after)(?:\s(?:that|then)(?=\s?[.,;:)]|\s*$)|(?=\s?[.,;:)]|\s*$|\sthere\b)))\b"
)
_AND_MONTHS = late(
    rf"(?P<count>{NUMBER}){GAP}months?{GAP}(?P<how>ago|(?:earlier|later)(?!{GAP}than\b)|hence|from{GAP}(?:now|today))\b"
)
_IN_TIME = late(rf"(?P<count>{NUMBER}){GAP}(?P<unit>day|week|month|year)(?:['’]s|s['’]?){GAP}time\b")
_IN_LEFT = late(r"\b[Ii]n\s(?:about\s|around\s|just\s|under\s|roughly\s)?$")
_YEARS = late(rf"(?P<count>{NUMBER}){GAP}years?(?:,|{GAP}and){GAP}")
_ADDED_LEFT = late(rf"\b{NUMBER}{GAP}(?:years?|months?|weeks?)(?:,|{GAP}and){GAP}$")  # `a month and two days ago`
_WHEN = late(
    rf"{GAP}(?:on{GAP})?(?:(?P<day>today|yesterday|tomorrow)|(?P<which>this|last|next){GAP}(?P<unit>week|month)"
    rf"|(?P<weekday>{WEEKDAY}))\b"
)
_WEEKS_FROM = late(
    rf"(?P<count>{NUMBER}){GAP}weeks?{GAP}(?:(?P<from>from)|on){GAP}(?:next{GAP})?(?P<weekday>{WEEKDAY})\b"
)
_LASTING_LEFT = late(r"\b(?:for|to|lasted|lasting|spent|took|once|twice|times|days|nights|hours)\s(?:[a-z]+\s)?$")
_HALF = late(rf"[Hh]alf(?:-|{GAP})a(?:-|{GAP})(?P<unit>decade|century){GAP}(?P<how>ago|earlier|later)\b")
_HALF_LEFT = late(r"\b[Hh]alf[-\s]$")
_HOW = {
    "ago": (-1, Origin.NOW),
    "hence": (1, Origin.NOW),
    "from": (1, Origin.NOW),
    "earlier": (-1, Origin.TOLD),
    "before": (-1, Origin.TOLD),
    "previously": (-1, Origin.TOLD),
}
_MULTIPLES = {"night": (1, "day"), "fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year")}
_FINER = {"year": (12, "month"), "decade": (10, "year"), "century": (100, "year")}
_THAN = late(  # `from $37 million a year ago`, `than a year ago`
    r"\b(?:from|than|with|against|versus|[Ii]n\s+the\s+(?:same\s+)?(?:quarter|period|month))"
    r"(?:\s+(?:an?\s+|about\s+)?[$€£¥]?[\d.,]+(?:\s+(?:million|billion|trillion|percent|cents))?%?,?)?\s+$"
)

_AMOUNT_LEFT = late(r"(?:[$€£¥][\d.,]*\d|\b(?:million|billion|cents|percent|a\s+share)|\d%)(?:\s?,)?\s+$")
_OPENING = late(r"[.!?\n][\"”]?\s$|^$")
_EARNED = late(  # `A year earlier, the maker earned $2.4 million`
    r"(?:\s?,)?\s(?:[\w.&'’-]{1,20}\s){0,6}?(?:earned|had|lost|posted|reported|net|profit|earnings)\b[^.\n]{0,40}?[$€£¥]"
)


def counted(text: str, at: int) -> list[Found]:
    """`two weeks ago`, `a year earlier`, `three days later`, `24 hours ago`, `[ten] years ago`, `a year ago today`."""
    match = _COUNTED.match(text, at)
    if not match:
        return _years_and_months(text, at) or _weeks_from(text, at) or _in_time(text, at)
    if _ADDED_LEFT.search(text, max(0, at - 32), at) or _HALF_LEFT.search(text, max(0, at - 5), at):
        return []  # `half a century later` is told by `half`
    sign, origin = _HOW.get(match["how"].split()[0], (1, Origin.NAMED))
    count, unit = number_of(match["count"]), match["unit"].lower()
    halved = match["half"] or match["more"]
    if unit == "hour":
        if count % 24 or origin is not Origin.NOW:
            return []
        count, unit = count // 24, "day"
    if halved and unit in _FINER:
        times, unit = _FINER[unit]
        count = count * times + times // 2  # `a century and a half ago`
    elif halved:
        return []  # half a month, from a day that is not told
    times, unit = _MULTIPLES.get(unit, (1, unit))
    if match["how"] == "ago" and (dated := _ago_when(text, at, match.end(), count * times, unit)):
        return dated
    if unit == "year" and sign < 0 and _compares_amounts(text, at, match.end()):
        origin = Origin.REPORTED
    finer = origin in {Origin.REPORTED, Origin.TOLD} or (unit == "year" and sign < 0 and is_of_same(text, at))
    return just(at, match.end(), Shifted(unit=unit, count=sign * count * times, origin=origin, finer=finer))


def _compares_amounts(text: str, start: int, end: int) -> bool:
    """Whether `a year ago` stands beside figures that a report compares: the quarter's, then, and not the year's."""
    if _THAN.search(text, max(0, start - 40), start) or _AMOUNT_LEFT.search(text, max(0, start - 30), start):
        return True
    return bool(_OPENING.search(text, max(0, start - 3), start) and _EARNED.match(text, end))


def _ago_when(text: str, start: int, end: int, count: int, unit: str) -> list[Found]:
    """`a year ago today`, `30 years ago this month`, `a week ago Sunday`: the unit that is named last is meant."""
    match = _WHEN.match(text, end)
    if not match or unit not in {"year", "week"}:
        return []
    if match["weekday"]:
        if unit != "week":
            return []
        weekday = OnWeekday(weekday=WEEKDAYS[match["weekday"].lower()], direction="last", weeks=-count)
        return just(start, match.end(), weekday)
    if unit != "year":
        return []
    if match["day"]:
        step = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["day"]]
        return just(start, match.end(), Anniversary(years=-count, unit="day", step=step))
    step = {"last": -1, "this": 0, "next": 1}[match["which"]]
    return just(start, match.end(), Anniversary(years=-count, unit=match["unit"], step=step))


def _years_and_months(text: str, at: int) -> list[Found]:
    """`two years and three months ago`: the month."""
    years = _YEARS.match(text, at)
    months = _AND_MONTHS.match(text, years.end()) if years else None
    if not years or not months:
        return []
    sign, origin = _HOW.get(months["how"].split()[0], (1, Origin.NAMED))
    count = number_of(years["count"]) * 12 + number_of(months["count"])
    return just(at, months.end(), Shifted(unit="month", count=sign * count, origin=origin, finer=sign < 0))


def _weeks_from(text: str, at: int) -> list[Found]:
    """`a week from Tuesday`, `a week on Tuesday`."""
    match = _WEEKS_FROM.match(text, at)
    if not match or (not match["from"] and _LASTING_LEFT.search(text, max(0, at - 20), at)):
        return []
    weekday = OnWeekday(weekday=WEEKDAYS[match["weekday"].lower()], direction="next", weeks=number_of(match["count"]))
    return just(at, match.end(), weekday)


def _in_time(text: str, at: int) -> list[Found]:
    """`in two weeks' time`."""
    match = _IN_TIME.match(text, at)
    if not match or not _IN_LEFT.search(text, max(0, at - 12), at):
        return []
    return just(at, match.end(), Shifted(unit=match["unit"], count=number_of(match["count"]), origin=Origin.NOW))


def half(text: str, at: int) -> list[Found]:
    """`half a century ago`, `half a decade later`: the year."""
    match = _HALF.match(text, at)
    if not match:
        return []
    sign, origin = _HOW.get(match["how"], (1, Origin.NAMED))
    years = {"decade": 5, "century": 50}[match["unit"]]
    return just(at, match.end(), Shifted(unit="year", count=sign * years, origin=origin))
