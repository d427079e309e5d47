"""Dates told from another date: `yesterday`, `last month`, `two weeks ago`, `a year earlier`, `the following day`."""

from __future__ import annotations

import re

from briefings.language.dates.expressions import Expression, Found, OnWeekday, Origin, Shifted, Yearly
from briefings.language.dates.pieces import GAP, MONTH, NUMBER, UNIT, WEEKDAY, month_of, number_of
from briefings.language.dates.words import MONTHS, SEASONS, WEEKDAYS

_DEICTIC = re.compile(r"(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b(?!\s(?:show|programme|newspaper)\b)")
_DEICTIC_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_DIRECTED = re.compile(
    rf"(?P<which>[Ll]ast|[Tt]his(?:{GAP}(?:past|coming))?|[Nn]ext|[Pp]revious|[Pp]receding|[Pp]rior|[Ff]ollowing|[Ss]ubsequent|"
    rf"[Ss]ame|[Tt]hat|[Cc]urrent){GAP}(?:(?:calendar|fiscal|financial|full){GAP})?"
    rf"(?P<what>{UNIT}|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|{MONTH}|{WEEKDAY})\b(?!s\b)"
)
_STEPS = {
    "last": (-1, Origin.NOW), "this": (0, Origin.NOW), "next": (1, Origin.NOW), "current": (0, Origin.NOW),
    "previous": (-1, Origin.TOLD), "preceding": (-1, Origin.TOLD), "prior": (-1, Origin.TOLD),
    "following": (1, Origin.NAMED), "subsequent": (1, Origin.NAMED),
    "same": (0, Origin.NAMED), "that": (0, Origin.NAMED),
}  # fmt: skip
_COUNTED = re.compile(
    rf"(?P<count>{NUMBER})(?:{GAP}|-)(?P<unit>hour|day|week|month|quarter|year|decade|century)s?(?:{GAP}or{GAP}so)?{GAP}"
    rf"(?P<how>ago|earlier|later|afterwards?|previously|hence|from{GAP}now|(?:before|after)(?=\s?[.,;:)]|\s*$))\b"
)
_HOW = {
    "ago": (-1, Origin.NOW), "hence": (1, Origin.NOW), "from": (1, Origin.NOW), "earlier": (-1, Origin.TOLD),
    "before": (-1, Origin.TOLD), "previously": (-1, Origin.TOLD),
    "later": (1, Origin.NAMED), "after": (1, Origin.NAMED), "afterward": (1, Origin.NAMED),
    "afterwards": (1, Origin.NAMED),
}  # fmt: skip
_DURATION_LEFT = re.compile(r"\b(?:[Oo]ver|[Ii]n|[Ff]or|[Dd]uring|[Ww]ithin|[Tt]hroughout|[Oo]f)\s+[Tt]he\s+$")
_THE_LEFT = re.compile(r"\b[Tt]he\s+$")
_EDGE = re.compile(
    rf"(?P<edge>[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Rr]est|[Rr]emainder|[Cc]lose|[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)"
    rf"{GAP}(?:of|in){GAP}the{GAP}(?P<unit>day|week|month|quarter|year|decade|century)\b"
)
_BESIDE = re.compile(rf"[Dd]ay{GAP}(?:(?P<before>before{GAP}yesterday)|after{GAP}tomorrow)\b")


def deictic(text: str, at: int) -> list[Found]:
    """`yesterday`, `today`, `tomorrow`, `tonight`."""
    match = _DEICTIC.match(text, at)
    if not match or text.endswith(("USA ", "USA\n"), max(0, at - 4), at):
        return []
    return _found(at, match.end(), Shifted(unit="day", count=_DEICTIC_DAYS[match["word"].lower()], origin=Origin.NOW))


def directed(text: str, at: int) -> list[Found]:
    """`last month`, `this summer`, `next Tuesday`, `the previous year`, `that day`, `last night`."""
    match = _DIRECTED.match(text, at)
    if not match:
        return []
    words = match["which"].lower().split()
    which = {"past": "last", "coming": "next"}.get(words[-1], words[-1])
    what = match["what"].lower()
    the = bool(_THE_LEFT.search(text, max(0, at - 8), at))
    if the and which in {"last", "next"}:
        if which == "last" or _DURATION_LEFT.search(text, max(0, at - 20), at):
            return []
        which = "following"
    return [
        Found(start=at, end=match.end(), expression=found) for found in _directed(which, what, text[match.end() :][:4])
    ]


def _directed(which: str, what: str, after: str) -> list[Expression]:
    count, origin = _STEPS[which]
    direction = which if which in {"last", "this", "next"} else {1: "next", -1: "last"}.get(count)
    if what in MONTHS and which in {"that", "same"}:
        return []
    if what in MONTHS or what in SEASONS:
        return [Yearly(code=SEASONS.get(what) or f"{month_of(what):02}", direction=direction)]
    if what in WEEKDAYS or what == "weekend":
        return [OnWeekday(weekday=WEEKDAYS.get(what, 7), direction=direction)]
    if (what == "day" and which in {"last", "this"}) or (which == "last" and after.startswith(" of")):
        return []
    if what in {"morning", "afternoon", "evening", "night"}:
        what = "day"
    return [Shifted(unit=what, count=count, origin=origin)]


def counted(text: str, at: int) -> list[Found]:
    """`two weeks ago`, `a year earlier`, `three days later`, `24 hours ago`."""
    match = _COUNTED.match(text, at)
    if not match:
        return []
    sign, origin = _HOW[match["how"].split()[0]]
    count, unit = number_of(match["count"]), match["unit"]
    if unit == "hour":
        if count % 24 or origin is not Origin.NOW:
            return []
        count, unit = count // 24, "day"
    if unit in {"decade", "century"}:
        count, unit = count * (10 if unit == "decade" else 100), "year"
    return _found(at, match.end(), Shifted(unit=unit, count=sign * count, origin=origin))


def edges(text: str, at: int) -> list[Found]:
    """`the end of the year`, `earlier in the week`: the year, the week."""
    match = _EDGE.match(text, at)
    if not match:
        return []
    return _found(at, match.end(), Shifted(unit=match["unit"], count=0, origin=Origin.NOW))


def beside(text: str, at: int) -> list[Found]:
    """`the day before yesterday`, `the day after tomorrow`."""
    match = _BESIDE.match(text, at)
    return (
        _found(at, match.end(), Shifted(unit="day", count=-2 if match["before"] else 2, origin=Origin.NOW))
        if match
        else []
    )


def _found(start: int, end: int, expression: Expression) -> list[Found]:
    return [Found(start=start, end=end, expression=expression)]
