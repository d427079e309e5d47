"""Expressions to periods: needs the publication day and the dates told so far; without either it never guesses.

A bare month or weekday is the nearest one on the side that the tense of its sentence speaks of.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from briefings.language.dates.beside import HELD, LEAST, SURE
from briefings.language.dates.direction import Direction, direction_of
from briefings.language.dates.every_year import is_of_every_year
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
    WeekdayOfMonth,
    WeekOf,
    Yearly,
)
from briefings.language.dates.periods import SEPTEMBER_11, Period, around, within_year
from briefings.language.dates.pieces import WEEKDAY
from briefings.language.dates.placing import (
    anniversary,
    counted_weekday,
    dated_weekday,
    day_near,
    part_of,
    week_meant,
    weekday_near,
    weekday_told,
    yearly_near,
)
from briefings.language.dates.quoting import is_quoted
from briefings.language.dates.ranges import LISTED, RANGE, begun_by, is_range
from briefings.language.dates.told import COMPARED, REMEMBERED, Memory
from briefings.language.dates.unresolved import refers_back
from briefings.language.dates.year_told import day_of_attack, year_beside, year_told
from briefings.patterns import late

_APPOSED = late(r"\s?[,(]?\s?(?:(?:which was )?a )?")
_IN_OTHER_WORDS = late(r"\s?[,(–—]\s?(?:(?:on|in)\s)?")
_ENDS = late(r"\s(?:that\s|which\s)?(?:ended|ends|ending|to)\s(?:on\s|in\s)?")
_YEAR_AGO_QUARTER = late(r"[Yy]ear-(?:ago|earlier)\squarter\b")
# "rose from a year earlier to 9.4 billion dollars in 1996"
_TO_SUM_OF = late(r"\sto\s[$€£]?\d[^;]{0,60}?\sin\s")
_SENTENCES = {Origin.HERE: 0, Origin.TOLD: 1, Origin.NAMED: 9}  # sentence ends that may lie between
_WEEKDAY_TOLD = late(rf"(?:{WEEKDAY})(?:\s(?:night|morning|afternoon|evening))?$")
_SAID = late(  # from a word in a quotation to the weekday it was spoken on
    r"[^\"“”\n]{0,120}(?:[\"”]|'')[^\"“”\n.;]{0,50}?\b(?:said|says|told\s[^\"“”\n.;]{1,40}|announced|wrote|added)\s(?:on\s)?"
)
# "They are looking for a link between the meeting and the release six weeks later": who searches looks back.
_LOOKING_BACK = late(r"\b(?:look(?=ing (?:for|into)\b)|search|prob|investigat|examin|review|scrutini[sz])ing\b")
_NEAR = 120
_THIS_WEEK = 7  # days


@dataclass(slots=True, kw_only=True)
class Scene:
    """Where resolution stands in a text: the day it speaks from, and the dates told so far."""

    text: str
    day: date | None
    direction: Direction = direction_of
    memory: Memory = field(init=False)

    def __post_init__(self) -> None:
        """Nothing is told yet."""
        self.memory = Memory(text=self.text, day=self.day)

    def resolve(self, found: Found, after: Found | None = None) -> Period | None:
        """The period that an expression means here, or None where nothing certain can be said; remembers it.

        `after` is the date found next: where it stands in apposition, `a day earlier, on Tuesday`, it says which day.
        """
        period = self._apposed(found, after) or self._opening(found, after) or self._resolved(found.expression, found)
        if period and period is not SEPTEMBER_11:  # named in passing, as a rule: `9/11 families`
            self.memory.keep(found, period)
        return period

    def _opening(self, found: Found, after: Found | None) -> Period | None:
        """`from January to September`: the January before the September that is meant."""
        if after is None or not is_range(self.text, found, after):
            return None
        end = self._resolved(after.expression, after)
        return begun_by(found.expression, end) if end else None

    def _resolved(self, expression: Expression, found: Found) -> Period | None:
        if isinstance(expression, Fixed):
            return expression.period
        if isinstance(expression, Shifted):
            return self._shifted(expression, found.start)
        if isinstance(expression, Inside | WeekdayOfMonth | WeekOf):
            return self._part(expression, found)
        if isinstance(expression, OnWeekday):
            return self._weekday(expression, found)
        if isinstance(expression, Yearly):
            return self._yearly(expression, found)
        return self._near_today(expression, found)

    def _part(self, expression: Inside | WeekdayOfMonth | WeekOf, found: Found) -> Period | None:
        if isinstance(expression, Inside):
            whole = self._shifted(expression.whole, found.start)
            return part_of(whole, expression.part) if whole else None
        if isinstance(expression, WeekOf):
            day = self._yearly(expression.day, found)
            return around("week", day.first) if day else None
        month = self._resolved(expression.month, found)
        return counted_weekday(expression, month) if month else None

    def _apposed(self, found: Found, after: Found | None) -> Period | None:
        expression = found.expression
        if not isinstance(expression, Shifted) or expression.origin is Origin.NOW or after is None:
            return None
        if expression.origin is Origin.SPOKEN:
            return self._spoken(found, after)
        if isinstance(after.expression, Fixed) and _TO_SUM_OF.fullmatch(self.text, found.end, after.start):
            return after.expression.period.shifted(expression.count, by=expression.unit)
        if expression.origin is Origin.REPORTED and expression.unit == "quarter":
            return self._ending(found, after)
        if isinstance(after.expression, Shifted) or not _IN_OTHER_WORDS.fullmatch(self.text, found.end, after.start):
            return None
        period = self._resolved(after.expression, after)
        return period if period and period.unit == expression.unit else None

    def _shifted(self, expression: Shifted, start: int) -> Period | None:
        if expression.origin is Origin.NAMED and (said := self._said_again(expression, start)):
            return said
        base = self._base(expression, start)
        period = base.shifted(expression.count, by=expression.unit) if base else None
        if base and period and expression.origin is Origin.NAMED and self._runs_ahead(base, period, start):
            return None
        if period and self.day and expression.unit == "week" and not expression.count and not period.gap(self.day):
            period = period.shifted(week_meant(self.text[start : start + 8], self.day))
        return Period(unit="day", first=period.last) if period and expression.closing else period

    def _runs_ahead(self, base: Period, period: Period, start: int) -> bool:
        """`looks back at the fire of Oct. 7 one year later`: what would be to come, and isn't told so, has been."""
        if self.day is None or base.gap(self.day) > 0 or period.gap(self.day) <= 0:
            return False
        ahead = self.direction(self.text, start, start)
        return ahead <= 0 or (
            ahead < SURE and _LOOKING_BACK.search(self.text, max(0, start - _NEAR), start) is not None
        )

    def _said_again(self, expression: Shifted, start: int) -> Period | None:
        """`sailed on July 28 and was found on Friday, nineteen days later`: the Friday, counted from the other date."""
        if len(self.memory.told) < 2:
            return None
        *others, last = self.memory.told[-REMEMBERED:]
        if not _IN_OTHER_WORDS.fullmatch(self.text, last.end, start):
            return None
        counted = (other.period.shifted(expression.count, by=expression.unit) for other in others)
        return last.period if last.period in counted else None

    def _base(self, expression: Shifted, start: int) -> Period | None:
        if expression.origin is Origin.SPOKEN and is_quoted(self.text, start):
            return self.memory.story_day()
        if expression.origin is Origin.REPORTED:
            quarter = expression.unit == "quarter" or bool(_YEAR_AGO_QUARTER.match(self.text, start))
            told = self.memory.reported(start, quarter=quarter)
        elif expression.origin in _SENTENCES:
            told = self._told(expression, start)
        else:
            told = self.memory.compared(start) if expression.finer else None
        if told or refers_back(expression):
            return told
        if self.day is None or self._may_count_from_another(expression, start):
            return None
        return around(expression.unit, self.day)

    def _may_count_from_another(self, expression: Shifted, start: int) -> bool:
        """`protested on Wednesday over an attack three days ago`: before the Wednesday, or before today."""
        if expression.unit != "day" or expression.count >= -1 or expression.origin is not Origin.NOW:
            return False
        told = self.memory.last(start, within="day", sentences=0)
        if told is None or self.day is None or told.gap(self.day) >= 0:
            return False
        return told != around("day", self.day).shifted(expression.count)  # "the attack on Sunday came two days ago"

    def _told(self, expression: Shifted, start: int) -> Period | None:
        """The period told before that an expression counts from; else `earlier in the day` is the story's day."""
        plainly = expression.unit == "day" and expression.origin is Origin.TOLD  # "an exchange of the day"
        sentences = _SENTENCES[expression.origin]
        told = self.memory.last(start, within=expression.unit, sentences=sentences, named=not plainly)
        if expression.origin is Origin.NAMED and self.memory.has_vaguer(start, expression.unit):
            return None  # "in June, expecting to return eight days later"
        if told and expression.finer and expression.unit == "year" and told.unit in COMPARED:
            return around("year", told.first) if self.memory.ends_span(told) else told
        if told and expression.unit == "day" and not expression.count and self._is_not_yet(told, start):
            return self.memory.story_day()
        if told:
            return around(expression.unit, told.first)
        today = expression.unit == "day" and not expression.count and expression.origin is not Origin.NAMED
        return self.memory.story_day() if today else None

    def _is_not_yet(self, told: Period, start: int) -> bool:
        """`due Sunday, ... she said the same day`: what has been was not on a day to come."""
        return self.day is not None and told.gap(self.day) > 0 and self.direction(self.text, start, start) < 0

    def _spoken(self, found: Found, after: Found) -> Period | None:
        """`"We sign today," he said Monday`: the weekday beside the verb of speech is the day that was meant."""
        if not isinstance(after.expression, OnWeekday) or not _SAID.fullmatch(self.text, found.end, after.start):
            return None
        day = self._weekday(after.expression, after) if is_quoted(self.text, found.start) else None
        return day if day and self.day and day.unit == "day" and 0 <= -day.gap(self.day) < _THIS_WEEK else None

    def _ending(self, found: Found, after: Found) -> Period | None:
        """`the quarter ended Sept. 30`: the one of the calendar, where it ends with that one."""
        if not _ENDS.fullmatch(self.text, found.end, after.start):
            return None
        end = self._resolved(after.expression, after)
        quarter = around("quarter", end.first) if end and end.unit in {"day", "month"} else None
        return quarter if end and quarter and 0 <= (quarter.last - end.last).days < _THIS_WEEK else None

    def _weekday(self, expression: OnWeekday, found: Found) -> Period | None:
        if expression.direction in {"following", "previous", "same"}:
            told = self.memory.last(found.start, within="day", sentences=3)
            if told:
                return weekday_told(expression, told.first)
        if beside := self._beside(expression, found.start) or self._next_in_list(expression, found.start):
            return beside
        if self.day is None:
            return None
        direction = self.direction(self.text, found.start, found.end)
        if direction >= 0 and self._goes_on_ahead(found.start):
            direction = 1.0 if direction else 0.5
        return weekday_near(expression, self.day, direction)

    def _goes_on_ahead(self, start: int) -> bool:
        """`The first vote is on Saturday, the second on Sunday`: what a sentence has put ahead goes on ahead."""
        told = self.memory.last(start, within="day", sentences=0)
        return told is not None and self.day is not None and told.gap(self.day) > 0

    def _near_today(self, expression: DayOfMonth | Anniversary | Occasion, found: Found) -> Period | None:
        if isinstance(expression, Occasion):
            return self.memory.last(found.start, within="day", sentences=0)
        if isinstance(expression, Anniversary):
            return anniversary(expression, self.day) if self.day else None
        told = self.memory.last(found.start, within="month", sentences=1)
        spoken_of = within_year(told.first.year, f"{told.first.month:02}-{expression.day:02}") if told else None
        direction = self.direction(self.text, found.start, found.end)
        over = self.day is not None and spoken_of is not None and direction == 1 and spoken_of.gap(self.day) < 0
        if spoken_of and not over and expression.weekday in {None, spoken_of.first.weekday()}:
            return spoken_of
        if self.day is None or (told and not over and expression.weekday is None):
            return None
        if expression.weekday is not None:
            return dated_weekday(expression, self.day, direction)
        return day_near(expression.day, self.day, direction)

    def _beside(self, expression: OnWeekday, start: int) -> Period | None:
        """`March 5, a Monday`: the weekday of the day told right before."""
        told = self.memory.told[-1] if self.memory.told else None
        if told is None or told.period.unit != "day" or start - told.end > len(", which was a "):
            return None
        same = told.period.first.weekday() == expression.weekday and _APPOSED.fullmatch(self.text, told.end, start)
        return told.period if same else None

    def _next_in_list(self, expression: OnWeekday, start: int) -> Period | None:
        """`next Tuesday, Wednesday and Thursday`: after a weekday in a list comes the next one of that name."""
        told = self.memory.told[-1] if self.memory.told else None
        if told is None or told.period.unit != "day" or expression.weekday == 7:
            return None
        if not LISTED.fullmatch(self.text, told.end, start):
            return None
        if not _WEEKDAY_TOLD.search(self.text, max(0, told.end - 20), told.end):
            return None
        listed = told.period.shifted((expression.weekday - told.period.first.weekday()) % 7)
        if RANGE.fullmatch(self.text, told.end, start):
            return listed
        if not listed or not self.day or not told.period.gap(self.day) <= 0 < listed.gap(self.day):
            return listed
        return None if self.direction(self.text, start, start) < 0 else listed  # `statements made Friday and Thursday`

    def _yearly(self, expression: Yearly, found: Found) -> Period | None:
        if beside := year_beside(self.memory, expression, found.start):
            return beside
        if expression.direction is not None:
            return self._yearly_near(expression, found)
        if year := year_told(self.memory, expression, found.start, self.direction):
            return year
        returns = is_of_every_year(self.text, found.start, found.end)
        return None if returns else self._yearly_near(expression, found)

    def _yearly_near(self, expression: Yearly, found: Found) -> Period | None:
        again = self.memory.in_full.get(expression.code) if expression.direction is None else None
        if self.day is None:
            return again
        direction = self.direction(self.text, found.start, found.end)
        if -SURE < direction < 0 and expression.direction is None and HELD.match(self.text, found.end):
            direction = max(direction, -LEAST)  # `announced who is to stand in November's election`
        near = yearly_near(expression, self.day, direction)
        if attack := day_of_attack(expression, self.text, found.start, self.day, near):
            return attack
        if again and (near is None or abs(near.gap(self.day)) > _THIS_WEEK):
            return again  # `the bombings of July 7, 2005`, and then `on July 7`
        return near
