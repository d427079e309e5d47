"""Expressions to periods: needs the publication day and the dates told so far; without either it never guesses.

A bare month or weekday is the nearest one on the side that the tense of its sentence speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from briefings.language.dates.direction import direction_of, sentences_between
from briefings.language.dates.expressions import (
    Anniversary,
    DayOfMonth,
    Expression,
    Fixed,
    Found,
    Inside,
    Occasion,
    OnWeekday,
    Origin,
    Shifted,
    Yearly,
)
from briefings.language.dates.periods import SEPTEMBER_11, Period, around, within_year
from briefings.language.dates.pieces import WEEKDAY
from briefings.language.dates.placing import (
    anniversary,
    dated_weekday,
    day_near,
    nearest,
    placed,
    weekday_near,
    weekday_of,
    yearly_near,
)
from briefings.language.dates.quoting import is_quoted
from briefings.language.dates.ranges import LISTED
from briefings.patterns import late

_WIDTHS = {
    unit: width
    for width, units in enumerate(
        ("day", "weekend", "week", "month", "quarter season", "half", "year", "decade", "century")
    )
    for unit in units.split()
}
_APPOSED = late(r"\s?[,(]?\s?(?:(?:which was )?a )?")
_IN_OTHER_WORDS = late(r"\s?[,(–—]\s?(?:(?:on|in)\s)?")
_COMPARED = {"month", "quarter", "half"}  # what a figure "a year ago" was measured over
_REMEMBERED = 6  # dates told last that a later one may count from
_SENTENCES = {Origin.HERE: 0, Origin.TOLD: 1, Origin.NAMED: 9}  # sentence ends that may lie between
_REACH = 800  # code points that such a date may lie back
# A year that something has lasted since, or that a budget is for, says nothing of the months after it.
_STANDING = late(r"\b(?:[Ss]ince|[Ff]or|[Dd]ue)\s(?:(?:at\sleast|early|late|the)\s)?$|[12]\d{3}[-–/]$")
_WEEKDAY_TOLD = late(rf"(?:{WEEKDAY})(?:\s(?:night|morning|afternoon|evening))?$")
_SAID = late(  # from a word in a quotation to the weekday it was spoken on
    r"[^\"“”\n]{0,120}(?:[\"”]|'')[^\"“”\n.;]{0,50}?\b(?:said|says|told\s[^\"“”\n.;]{1,40}|announced|wrote|added)\s(?:on\s)?"
)
_THIS_WEEK = 7  # days
_SAME_BREATH = 80  # code points between a year and a month that belongs to it
_THIS_STORY = 300  # days from the publication date within which a date without a year needs no other year


class Told(NamedTuple):
    """A date that the text has told: where it stands, and whether the text says it in full."""

    start: int
    end: int
    period: Period
    full: bool


@dataclass(slots=True, kw_only=True)
class Scene:
    """Where resolution stands in a text: the day it speaks from, and the dates told so far.

    `days` are the story's own: the first and the last one told, and whether the publication day is one of them.
    """

    text: str
    day: date | None
    told: list[Told] = field(default_factory=list)
    days: dict[str, Period] = field(default_factory=dict)

    def resolve(self, found: Found, after: Found | None = None) -> Period | None:
        """The period that an expression means here, or None where nothing certain can be said; remembers it.

        `after` is the date found next: where it stands in apposition, `a day earlier, on Tuesday`, it says which day.
        """
        period = self._apposed(found, after) or self._resolved(found.expression, found)
        if period and period is not SEPTEMBER_11:  # named in passing, as a rule: `9/11 families`
            self.told.append(
                Told(start=found.start, end=found.end, period=period, full=isinstance(found.expression, Fixed))
            )
            self._note_day(period, full=isinstance(found.expression, Fixed))
        return period

    def _note_day(self, period: Period, *, full: bool) -> None:
        """Keeps the first and the last day of the story; the publication day in full is a dateline and none of it."""
        today = period.first == self.day
        if period.unit != "day" or (full and today):
            return
        self.days.setdefault("first", period)
        self.days["last"] = period
        if today:
            self.days["today"] = period

    def _resolved(self, expression: Expression, found: Found) -> Period | None:
        if isinstance(expression, Fixed):
            return expression.period
        if isinstance(expression, Shifted):
            return self._shifted(expression, found.start)
        if isinstance(expression, Inside):
            whole = self._shifted(expression.whole, found.start)
            return _part_of(whole, expression.part) if whole else None
        if isinstance(expression, OnWeekday):
            return self._weekday(expression, found)
        if isinstance(expression, Yearly):
            return self._yearly(expression, found)
        return self._near_today(expression, found)

    def _apposed(self, found: Found, after: Found | None) -> Period | None:
        expression = found.expression
        if not isinstance(expression, Shifted) or expression.origin is Origin.NOW or after is None:
            return None
        if expression.origin is Origin.SPOKEN:
            return self._spoken(found, after)
        if isinstance(after.expression, Shifted) or not _IN_OTHER_WORDS.fullmatch(self.text, found.end, after.start):
            return None
        period = self._resolved(after.expression, after)
        return period if period and period.unit == expression.unit else None

    def _shifted(self, expression: Shifted, start: int) -> Period | None:
        if expression.origin is Origin.NAMED and (said := self._said_again(expression, start)):
            return said
        base = self._base(expression, start)
        period = base.shifted(expression.count, by=expression.unit) if base else None
        return Period(unit="day", first=period.last) if period and expression.closing else period

    def _said_again(self, expression: Shifted, start: int) -> Period | None:
        """`sailed on July 28 and was found on Friday, nineteen days later`: the Friday, counted from the other date."""
        if len(self.told) < 2:
            return None
        *others, last = self.told[-_REMEMBERED:]
        if not _IN_OTHER_WORDS.fullmatch(self.text, last.end, start):
            return None
        counted = (other.period.shifted(expression.count, by=expression.unit) for other in others)
        return last.period if last.period in counted else None

    def _base(self, expression: Shifted, start: int) -> Period | None:
        if expression.origin is Origin.SPOKEN and is_quoted(self.text, start):
            return self._story_day()
        if expression.origin not in {Origin.NOW, Origin.SPOKEN}:
            reach = _SENTENCES[expression.origin]
            told = self._last_told(start, width=_WIDTHS[expression.unit], sentences=reach)
            if told and expression.finer and expression.unit == "year" and told.unit in _COMPARED:
                return told
            if told or expression.origin is Origin.NAMED:
                return around(expression.unit, told.first) if told else None
            if expression.unit == "day" and not expression.count:
                return self._story_day()  # `earlier in the day`
        elif expression.finer and (compared := self._compared(start)):
            return compared
        return around(expression.unit, self.day) if self.day else None

    def _spoken(self, found: Found, after: Found) -> Period | None:
        """`"We sign today," he said Monday`: the weekday beside the verb of speech is the day that was meant."""
        if not isinstance(after.expression, OnWeekday) or not _SAID.fullmatch(self.text, found.end, after.start):
            return None
        day = self._weekday(after.expression, after) if is_quoted(self.text, found.start) else None
        return day if day and self.day and day.unit == "day" and 0 <= -day.gap(self.day) < _THIS_WEEK else None

    def _story_day(self) -> Period | None:
        """The day a story is about: the one before publication where it is told first or last, else publication's."""
        if self.day is None:
            return None
        first, last = self.days.get("first"), self.days.get("last")
        if last and last.gap(self.day) == -1:
            return last
        return first if first and first.gap(self.day) == -1 and "today" not in self.days else around("day", self.day)

    def _compared(self, start: int) -> Period | None:
        """What is compared with `a year ago`: the quarter or month that the same sentence speaks of."""
        told = self._last_told(start, width=_WIDTHS["year"], sentences=0)
        return told if told and told.unit in _COMPARED else None

    def _last_told(self, start: int, *, width: int, sentences: int) -> Period | None:
        for told in reversed(self.told[-_REMEMBERED:]):
            if start - told.end > _REACH or sentences_between(self.text, told.end, start) > sentences:
                return None
            if _WIDTHS[told.period.unit] <= width:
                return told.period
        return None

    def _weekday(self, expression: OnWeekday, found: Found) -> Period | None:
        if expression.direction in {"following", "previous", "same"}:
            told = self._last_told(found.start, width=_WIDTHS["day"], sentences=3)
            if told:
                here = weekday_of(told.first, expression.weekday)
                return (
                    placed(expression.direction, [here.shifted(step, by="week") for step in (-1, 0, 1)], told.first)
                    if here
                    else None
                )
        if beside := self._beside(expression, found.start) or self._next_in_list(expression, found.start):
            return beside
        if self.day is None:
            return None
        return weekday_near(expression, self.day, direction_of(self.text, found.start, found.end))

    def _near_today(self, expression: DayOfMonth | Anniversary | Occasion, found: Found) -> Period | None:
        if isinstance(expression, Occasion):
            return self._last_told(found.start, width=_WIDTHS["day"], sentences=0)
        if isinstance(expression, Anniversary):
            return anniversary(expression, self.day) if self.day else None
        told = self._last_told(found.start, width=_WIDTHS["month"], sentences=1)
        spoken_of = within_year(told.first.year, f"{told.first.month:02}-{expression.day:02}") if told else None
        if spoken_of and expression.weekday in {None, spoken_of.first.weekday()}:
            return spoken_of
        if self.day is None or (told and expression.weekday is None):
            return None
        direction = direction_of(self.text, found.start, found.end)
        if expression.weekday is not None:
            return dated_weekday(expression, self.day, direction)
        return day_near(expression.day, self.day, direction)

    def _beside(self, expression: OnWeekday, start: int) -> Period | None:
        """`March 5, a Monday`: the weekday of the day told right before."""
        told = self.told[-1] if self.told else None
        if told is None or told.period.unit != "day" or start - told.end > len(", which was a "):
            return None
        same = told.period.first.weekday() == expression.weekday and _APPOSED.fullmatch(self.text, told.end, start)
        return told.period if same else None

    def _next_in_list(self, expression: OnWeekday, start: int) -> Period | None:
        """`next Tuesday, Wednesday and Thursday`: after a weekday in a list comes the next one of that name."""
        told = self.told[-1] if self.told else None
        if told is None or told.period.unit != "day" or expression.weekday == 7:
            return None
        if not LISTED.fullmatch(self.text, told.end, start):
            return None
        if not _WEEKDAY_TOLD.search(self.text, max(0, told.end - 20), told.end):
            return None
        return told.period.shifted((expression.weekday - told.period.first.weekday()) % 7)

    def _yearly(self, expression: Yearly, found: Found) -> Period | None:
        if expression.direction in {"following", "previous", "same"}:
            told = self._last_told(found.start, width=_WIDTHS["year"], sentences=3)
            if told:
                years = (told.first.year + step for step in (-1, 0, 1))
                whole_year = told.unit == "year" and expression.direction == "following"
                day = told.last if whole_year else told.first
                return placed(expression.direction, [within_year(year, expression.code) for year in years], day)
        if expression.direction is None and (hinted := self._by_the_year_told(expression, found.start)):
            return hinted
        if self.day is None:
            return None
        return yearly_near(expression, self.day, direction_of(self.text, found.start, found.end))

    def _by_the_year_told(self, expression: Yearly, start: int) -> Period | None:
        """A bare `March` after `this year's`, or in a passage about another year, belongs to that year."""
        told = self.told[-1] if self.told else None
        if told is None or start - told.end > _REACH:
            return None
        between, year = self.text[told.end : start], told.period.first.year
        if told.period.unit == "year" and between.strip() in {"'s", "’s", ""}:
            return within_year(year, expression.code)
        if LISTED.fullmatch(between):
            nearby = [within_year(year + step, expression.code) for step in (-1, 0, 1)]
            return nearest(nearby, told.period.first, 1.0)
        return self._in_another_year(expression, told, start) if told.full else None

    def _in_another_year(self, expression: Yearly, told: Told, start: int) -> Period | None:
        if self.day and abs(told.period.gap(self.day)) < _THIS_STORY:
            return None
        year, apart = told.period.first.year, sentences_between(self.text, told.end, start)
        apart += ";" in self.text[told.end : start]
        if _STANDING.search(self.text, max(0, told.start - 18), told.start):
            return None
        if told.period.unit == "year":
            ahead = self.day and year < self.day.year and direction_of(self.text, start, start) > 0
            near = apart == 0 and start - told.end < _SAME_BREATH
            return within_year(year, expression.code) if near and not ahead else None  # `since 1956; due in February`
        days = told.period.unit == "day" and "-" in expression.code
        if _WIDTHS[told.period.unit] > _WIDTHS["month"] or apart > (1 if days or not self.day else 0):
            return None
        nearby = [within_year(year + step, expression.code) for step in (-1, 0, 1)]
        meant = nearest(nearby, told.period.first, 0.0)
        return None if meant == told.period else meant  # `begun in April 2007, was to end in April`


def _part_of(whole: Period, part: Yearly | OnWeekday | DayOfMonth) -> Period | None:
    if isinstance(part, DayOfMonth):
        return within_year(whole.first.year, f"{whole.first.month:02}-{part.day:02}")
    if isinstance(part, Yearly):
        return within_year(whole.first.year, part.code)
    return weekday_of(whole.first, part.weekday)
