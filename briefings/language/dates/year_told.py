"""The year that a month or a day leaves out, where the date told right before it says which one it is."""

from __future__ import annotations

from datetime import date

from briefings.language.dates.direction import Direction, sentences_between
from briefings.language.dates.expressions import Yearly
from briefings.language.dates.periods import JANUARY_6, OCTOBER_7, Period, within_year
from briefings.language.dates.placing import nearest, placed
from briefings.language.dates.ranges import LISTED
from briefings.language.dates.told import REACH, WIDTHS, Memory, Told
from briefings.patterns import late

# A year that something has lasted since, or that a budget is for, says nothing of the months after it.
_STANDING = late(
    r"\b(?:[Aa]fter|[Ff]ollowing)\s[^.;,]{0,40}$|\b(?:record|high|low|peak)\s(?:was\s)?(?:set|reached|hit)\s(?:back\s)?in\s$|\b[Bb]orn\s(?:on\s|in\s)?$|\b(?:[Ss]ince|[Ff]or|[Dd]ue)\s(?:(?:at\sleast|early|late|the)\s)?$|[12]\d{3}[-–/]$"
)
_FISCAL, _RECENT = late(r"[Ff]iscal\b|FY"), late(r"\bas\s(?:late|recently)\sas\s$")
_OF_THE_YEAR = late(  # "to reveal 2004 earnings on 19 January": what is of a year mostly comes after it
    r"\s(?:earnings|results|profits?|losses|figures|budget|accounts|sales|revenues?|reports?|census|survey|study|edition"
    r"|films?|albums?|models?|elections?|movies?|series|seasons?|shows?|episodes?|documentar(?:y|ies)|dramas?|thrillers?"
    r"|comed(?:y|ies)|novels?|books?|memoirs?|songs?|musicals?|games?|biopics?)\b"
)
_BEFORE_YEAR = late(r"\b(?:[Ii]n|[Oo]f|[Bb]y|[Ff]or|[Tt]o|[Ss]ince|[Uu]ntil|[Ff]rom|[Dd]uring)\s$")
_NAMED_WORK = late(  # "the controversial 2003 exposé Jenin, Jenin": the year in which a thing of that name came out
    r"\s(?:(?!(?:in|of|by|and|or|but|when|on|at|to|for|from|the|that|which|who|with|as|after|before)\s)[a-z][\w-]*\s){1,3}"
    r"[“‘\"'A-Z]"
)
_ATTACKS = {"10-07": (OCTOBER_7, "Hamas"), "01-06": (JANUARY_6, "Capitol")}  # and a name that news of it has
_RIOT = late(r"\b(?i:riot|insurrection|storm(?:ed|ing)|attack|mob\b|breach|rampage|siege|committee|defendants?\b)")
_RIOT_NEAR = 60  # code points
_A_WEEK = 7  # days
_SAME_BREATH = 80  # code points between a year and a month that belongs to it
_THIS_STORY = 300  # days from the publication date within which a date without a year needs no other year


def year_beside(memory: Memory, expression: Yearly, start: int) -> Period | None:
    """`the following March`, `that June`: counted from the year that is told."""
    if expression.direction not in {"following", "previous", "same"}:
        return None
    told = memory.last(start, within="year", sentences=3)
    if told is None:
        return None
    years = (told.first.year + step for step in (-1, 0, 1))
    whole_year = told.unit == "year" and expression.direction == "following"
    day = told.last if whole_year else told.first
    return placed(expression.direction, [within_year(year, expression.code) for year in years], day)


def year_told(memory: Memory, expression: Yearly, start: int, direction: Direction) -> Period | None:
    """A bare `March` at `start` after `this year's`, or in a passage about another year, in that year; None elsewhere.

    `memory` holds the dates told before it; `direction` tells what has been from what is to come.
    """
    told = memory.told[-1] if memory.told else None
    if told is None or start - told.end > REACH:
        return None
    between, year = memory.text[told.end : start], told.period.first.year
    if told.period.unit == "year" and between.strip() in {"'s", "’s", ""}:
        return within_year(year, expression.code)
    if LISTED.fullmatch(between) and (own := within_year(year, expression.code)) and own.unit == told.period.unit:
        nearby = [within_year(year + step, expression.code) for step in (-1, 0, 1)]
        return nearest(nearby, told.period.first, 1.0)
    return _in_another_year(memory, expression, told, start, direction) if told.full else None


def _in_another_year(memory: Memory, expression: Yearly, told: Told, start: int, direction: Direction) -> Period | None:
    if _says_nothing(memory, told, start, direction):
        return None
    text, day = memory.text, memory.day
    if day and expression.code == f"{day:%m-%d}":
        return None  # `a base since July 1, 1997. The exercise began on Nov. 25`, told on that day
    year, apart = told.period.first.year, sentences_between(text, told.end, start) + (";" in text[told.end : start])
    if told.period.unit == "year":
        ahead = day and year < day.year and direction(text, start, start) > 0
        near = apart == 0 and start - told.end < _SAME_BREATH
        return within_year(year, expression.code) if near and not ahead else None  # `since 1956; due in February`
    days = told.period.unit == "day" and "-" in expression.code
    if WIDTHS[told.period.unit] > WIDTHS["month"] or apart > (1 if days or not day else 0):
        return None
    nearby = [within_year(year + step, expression.code) for step in (-1, 0, 1)]
    meant = nearest(nearby, told.period.first, 0.0)
    return None if meant == told.period else meant  # `begun in April 2007, was to end in April`


def _says_nothing(memory: Memory, told: Told, start: int, direction: Direction) -> bool:
    """Whether a date told in full says nothing of the year of one that follows it at `start`."""
    gap = told.period.gap(memory.day) if memory.day else None
    if gap is not None and abs(gap) < _THIS_STORY:
        return True
    if _STANDING.search(memory.text, max(0, told.start - 50), told.start) or _FISCAL.match(memory.text, told.start):
        return True
    if _RECENT.search(memory.text, max(0, start - 16), start) or _is_of_a_thing(memory.text, told):
        return True
    over = gap is not None and gap < 0 and told.period.unit != "year"
    return over and direction(memory.text, start, start) == 1  # `invited in July 1997, will join on March 12`


def _is_of_a_thing(text: str, told: Told) -> bool:
    """Whether a year is that of a report, a work or a model, which what is told of it mostly comes after."""
    if told.period.unit != "year":
        return False
    named = _NAMED_WORK.match(text, told.end) and not _BEFORE_YEAR.search(text, max(0, told.start - 10), told.start)
    return bool(named or _OF_THE_YEAR.match(text, told.end))


def day_of_attack(expression: Yearly, text: str, start: int, day: date, near: Period | None) -> Period | None:
    """The day that a bare `October 7` names in news of Gaza, `Jan. 6` beside its riot; None for a day of the story."""
    attack, told_by = _ATTACKS.get(expression.code, (None, ""))
    if attack is None or attack.gap(day) > -_A_WEEK or (near and abs(near.gap(day)) <= 3 * _A_WEEK):
        return None
    beside = attack is OCTOBER_7 or _RIOT.search(text, max(0, start - _RIOT_NEAR), start + _RIOT_NEAR)
    return attack if told_by in text and beside else None
