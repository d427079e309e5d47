"""Weekdays and weekends, alone or before a date; names that look so (`Black Friday`, `Sunday Times`) are none."""

from __future__ import annotations

from briefings.language.dates.calendar_forms import day_first, month_first, numeric
from briefings.language.dates.containers import contained
from briefings.language.dates.expressions import (
    DayOfMonth,
    Expression,
    Fixed,
    Found,
    Inside,
    OnWeekday,
    Shifted,
    WeekdayOfMonth,
    WeekOf,
    Yearly,
)
from briefings.language.dates.periods import around
from briefings.language.dates.pieces import DAY, GAP, MONTH, SHORT_WEEKDAY, WEEKDAY
from briefings.language.dates.relative_forms import directed
from briefings.language.dates.words import WEEKDAYS
from briefings.patterns import late

_WEEKDAY = late(
    rf"(?P<weekday>{WEEKDAY}\b|{SHORT_WEEKDAY}\b\.?(?=\s?,{GAP}[A-Z\d]|{GAP}\d|{GAP}{MONTH}\.?{GAP}\d)"
    rf"|{SHORT_WEEKDAY}\.)"
    rf"(?:\s?,)?(?:{GAP}(?:the{GAP})?)?"
)
_NO_DAY_LEFT = late(
    r"\b(?:Black|Bloody|Super|Good|Ash|Sheffield|Palm|Easter|Cyber|Holy|Giving|[Ee]very|[Ee]ach|[Oo]ther|Mail on|"
    r"News|Casual|Small Business|Mrs?\.?|Ms\.?|Miss)\s+$"
    r"|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ee]very)-$"  # "the second-to-last-Thursday rule"
)
_NO_DAY_RIGHT = late(
    r"s\b|\s(?:mornings|afternoons|evenings|nights|school|roast|brunch|Times|Telegraph|Mirror|Mail|Express|Herald|"
    r"Street|Road|Lane|Island|Tribune|Business Post|Night Live|Night Football|Night['’]s [A-Z]\w+|Agreement)\b"
)
_NAMED_LEFT, _NAMED_RIGHT = late(r"\b[Tt]he\s$"), late(rf"\s(?!{MONTH}\b)[A-Z][a-z]{{2,}}\b")  # `the Friday Club`
_NUMBERED = late(  # `Friday the 13th`, `Friday 13th`; not `on Friday the 5th man`
    rf"(?:\s?,)?{GAP}(?:the{GAP})?(?P<day>{DAY})(?:st|nd|rd|th)\b"
    rf"(?=\s?[.,;:)!?\"”]|\s*$|{GAP}(?:was|is|will|had|and|or|but|when|at|in|for|to|with|after|before|he|she|it|they)\b)"
)
_SHORTENED_LEFT = late(r"\b(?:on|until|by|from|since|before|after|and|or|through|to|said|late|early)\s$")
_LAST = late(rf"{GAP}last(?=\s?[.,;:)]|\s*$)")
_WEEK = late(rf"{GAP}week(?=\s?[.,;:)]|\s*$)")
_BEFORE_LAST = late(rf"{GAP}before{GAP}last\b")
_ORDINARY_LEFT = late(
    r"\b[Aa]n?\s(?:ordinary|typical|normal|usual|regular|random|given|quiet|busy|sunny|rainy|cold|hot|warm|chilly|bright"
    r"|gloomy|gr[ae]y|lazy|fine|beautiful|wet|windy|snowy|stormy|humid|mild|slow|sleepy|crisp)\s$"
)
_ANY_LEFT = late(r"\b[Oo]n\sa\s$")  # `on a Tuesday in 2009`
_ANY_RIGHT = late(r"(?:\s(?:night|morning|afternoon|evening))?(?:\s(?:in|of)\b|\s?[.,;])")
_COUNTED_LEFT = late(r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\s+$")
_OF_MONTH = late(rf"{GAP}(?:of|in){GAP}")
_COUNTED = late(
    rf"(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast){GAP}(?P<weekday>{WEEKDAY}){GAP}(?:of|in){GAP}"
)
_WHICH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_EVERY_LEFT, _EVERY_RIGHT = late(r"\b(?:[Ee]very|[Ee]ach)\s+$"), late(rf"{GAP}(?:every|each|a){GAP}year\b")
_WEEK_OF = late(rf"[Ww]eek{GAP}(?:of|beginning|starting|commencing)(?:{GAP}on)?{GAP}")
_WEEKEND = late(r"(?:[Tt]he|[Aa]t|[Oo]ver|[Tt]hroughout)\s+(?:the\s+)?(?P<past>past\s+)?$")


def weekday_first(text: str, at: int) -> list[Found]:
    """`Monday`, `Friday, Nov. 7`, `Tuesday of last week`."""
    match = _WEEKDAY.match(text, at)
    if not match or _NO_DAY_LEFT.search(text, max(0, at - 16), at) or _NO_DAY_RIGHT.match(text, match.end("weekday")):
        return []
    if _ORDINARY_LEFT.search(text, max(0, at - 16), at):
        return []  # "an ordinary Saturday morning"
    if _NAMED_LEFT.search(text, max(0, at - 4), at) and _NAMED_RIGHT.match(text, match.end("weekday")):
        return []
    weekday = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    if dated := _date_after(text, match.end()):
        first = dated[0].expression
        if isinstance(first, Yearly):
            first = Yearly(code=first.code, weekday=weekday)
        return [Found(start=at, end=dated[0].end, expression=first), *dated[1:]]
    in_full = match["weekday"].lower().endswith("day")
    if not in_full and not _SHORTENED_LEFT.search(text, max(0, at - 8), at):
        return []
    return _by_itself(text, at, match.end("weekday"), weekday)


def _by_itself(text: str, start: int, end: int, weekday: int) -> list[Found]:
    """A weekday without a date: `Friday the 13th`, `the Friday before last`, `Monday week`, `Monday`; not any one."""
    if numbered := _NUMBERED.match(text, end):
        day = DayOfMonth(day=int(numbered["day"]), weekday=weekday)
        return [Found(start=start, end=numbered.end(), expression=day)]
    for words, direction, weeks in ((_BEFORE_LAST, "last", -1), (_LAST, "last", 0), (_WEEK, "next", 1)):
        if said := words.match(text, end):
            expression = OnWeekday(weekday=weekday, direction=direction, weeks=weeks)
            return [Found(start=start, end=said.end(), expression=expression)]
    if _ANY_LEFT.search(text, max(0, start - 6), start) and _ANY_RIGHT.match(text, end):
        return []
    found = contained(text, [Found(start=start, end=end, expression=OnWeekday(weekday=weekday))])
    counted = _COUNTED_LEFT.search(text, max(0, start - 10), start) and _OF_MONTH.match(text, found[0].end)
    return [] if counted else found


def counted_in_month(text: str, at: int) -> list[Found]:
    """`the first Tuesday in November`, `the last Friday of next month`; not those of every year."""
    match = _COUNTED.match(text, at)
    if not match or _EVERY_LEFT.search(text, max(0, at - 8), at):
        return []
    found = month_first(text, match.end()) or directed(text, match.end())
    if len(found) != 1 or _EVERY_RIGHT.match(text, found[0].end):
        return []
    month = found[0].expression
    if not isinstance(month, Fixed | Yearly | Shifted | Inside) or not _is_month(month):
        return []
    weekday = WEEKDAYS[match["weekday"].lower()]
    expression = WeekdayOfMonth(which=_WHICH[match["which"].lower()], weekday=weekday, month=month)
    return [Found(start=at, end=found[0].end, expression=expression)]


def _is_month(expression: Expression) -> bool:
    if isinstance(expression, Fixed):
        return expression.period.unit == "month"
    if isinstance(expression, Shifted):
        return expression.unit == "month"
    part = expression.part if isinstance(expression, Inside) else expression
    return isinstance(part, Yearly) and part.code.isdigit()


def _date_after(text: str, at: int) -> list[Found]:
    found = day_first(text, at) or month_first(text, at) or numeric(text, at)
    if not found:
        return []
    first = found[0].expression
    dated = isinstance(first, Fixed) and first.period.unit == "day"
    return found if dated or (isinstance(first, Yearly) and "-" in first.code) else []


def week_of(text: str, at: int) -> list[Found]:
    """`the week of Nov. 24`, `the week beginning Monday 24 November`: the week that the day is in."""
    match = _WEEK_OF.match(text, at)
    dated = (weekday_first(text, match.end()) or _date_after(text, match.end())) if match else []
    if len(dated) != 1:
        return []
    day = dated[0].expression
    if isinstance(day, Fixed) and day.period.unit == "day":
        return [Found(start=at, end=dated[0].end, expression=Fixed(period=around("week", day.period.first)))]
    return [Found(start=at, end=dated[0].end, expression=WeekOf(day=day))] if isinstance(day, Yearly) else []


def weekend(text: str, at: int) -> list[Found]:
    """`the weekend`, `at the weekend`; one with a direction (`last weekend`) is told elsewhere."""
    end = at + len("weekend")
    left = _WEEKEND.search(text, max(0, at - 20), at)
    if not left or text.startswith("s", end) or text.startswith(" of ", end):
        return []
    if before_last := _BEFORE_LAST.match(text, end):
        return [Found(at, before_last.end(), OnWeekday(weekday=7, direction="last", weeks=-1))]
    return [Found(start=at, end=end, expression=OnWeekday(weekday=7, direction="last" if left["past"] else None))]
