"""What a date says before it is resolved: the forms of grammar give these, resolution turns them into periods."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from briefings.language.dates.periods import Period


class Origin(Enum):
    """Where a relative date counts from."""

    NOW = "the publication day"
    SPOKEN = "in a quotation the day it was spoken, where the text tells it; else the publication day"
    TOLD = "the date told last, else the publication day"
    HERE = "the date told in the same sentence, else the publication day"
    NAMED = "the date told last, and nothing else"
    REPORTED = "the quarter, month or half-year that figures are told of"


class Fixed(NamedTuple):
    """Says everything itself: `Nov. 7, 2025`."""

    period: Period


class Yearly(NamedTuple):
    """A part of a year that leaves the year open: `Nov. 7`, `last August`, `the third quarter`.

    `code` is the part as values write it (`11-07`, `08`, `Q3`, `SU`) or the name of a day that moves; `direction` is
    last, this, next, previous, following or same where it says so; `weekday` is the weekday that it names too, Monday
    being 0.
    """

    code: str
    direction: str | None = None
    weekday: int | None = None


class OnWeekday(NamedTuple):
    """A day of some week: `Monday` (0), `next Tuesday`, or its weekend (7). `direction` as in `Yearly`.

    `weeks` is how many weeks from there: `a week ago Sunday`. `of_last_week` says that a day of this week is not meant
    so soon: `last Tuesday`, said on a Thursday, but not `this past Tuesday`.
    """

    weekday: int
    direction: str | None = None
    weeks: int = 0
    of_last_week: bool = False


class Anniversary(NamedTuple):
    """So many years from a day, week or month near the publication day: `a year ago today`, `30 years ago last week`.

    `step` is which one: -1 for yesterday or last week, 0 for today or this week.
    """

    years: int
    unit: str
    step: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shifted:
    """So many units before or after something: `yesterday`, `last month`, `two weeks ago`, `that year`.

    `finer` keeps the precision of the date it counts from: `a year earlier` than October is an October. `closing` means
    the last day of the period: `by the end of the year`.
    """

    unit: str
    count: int
    origin: Origin
    finer: bool = False
    closing: bool = False


class DayOfMonth(NamedTuple):
    """A day of a month that stands before it, or is this one: `on the 14th`; of its weekday: `Friday the 13th`."""

    day: int
    weekday: int | None = None


class Inside(NamedTuple):
    """A part of a period that is itself relative: `October last year`, `Tuesday of next week`."""

    part: Yearly | OnWeekday | DayOfMonth
    whole: Shifted


class WeekdayOfMonth(NamedTuple):
    """A weekday counted in its month: `the first Tuesday in November`; `which` is 1 for the first, -1 for the last."""

    which: int
    weekday: int
    month: Fixed | Yearly | Shifted | Inside


class WeekOf(NamedTuple):
    """The week that a day is in: `the week of Nov. 24`."""

    day: Yearly


class Occasion(NamedTuple):
    """Another name of the day told right before it: `Saturday night, the opening night`, `Yesterday, day five of`."""


Expression = (
    Fixed | Yearly | OnWeekday | Shifted | Inside | DayOfMonth | WeekdayOfMonth | WeekOf | Anniversary | Occasion
)


class Found(NamedTuple):
    """An expression and where it stands."""

    start: int
    end: int
    expression: Expression


def just(start: int, end: int, expression: Expression) -> list[Found]:
    """One expression as a form of grammar gives it; others give several at once."""
    return [Found(start=start, end=end, expression=expression)]
