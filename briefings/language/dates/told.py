"""The dates that a text has told so far, and which of them a later one may count from. Knows no word of a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from briefings.language.dates.direction import sentences_between
from briefings.language.dates.expressions import Expression, Fixed, Found, Shifted
from briefings.language.dates.periods import Period, around
from briefings.patterns import late

WIDTHS = {
    unit: width
    for width, units in enumerate(
        ("day", "weekend", "week", "month", "quarter season", "half", "year", "decade", "century")
    )
    for unit in units.split()
}
"""Units by their width."""
COMPARED = {"month", "quarter", "half"}
"""What a figure "a year ago" was measured over."""
REMEMBERED = 6
"""Dates told last that a later one may count from."""
REACH = 800
"""Code points that such a date may lie back."""
_UP_FROM = late(
    r"\b(?:from|than|with|against|versus)\s(?:an?\s)?[$€£¥]?\d[\d.,]*\s?(?:%|percent|million|billion|trillion|cents)?,?\s"
    r"(?:a\sshare\s)?(?:in|for)\s(?:the\s)?$"
)
_LONGER, _CLAUSE = late(r"\b(?:nine|six|12|twelve)\s(?:months|quarters)\b|\b[Ff]or\sthe\s(?:full\s)?year\b"), 160
_LASTING = late(
    r"\b(?:months|quarters|weeks|half)\s(?:to|through|until|ended|ending)\s(?:in\s)?(?:the\s)?"
    r"(?:end\sof\s|late\s|mid-?)?$"
)
_JOINED = late(r"\s?[-–]\s?|\s(?:and|to|through|until)\s")
_STALE = 500  # days after which nobody reports on a quarter
_EVENT_NEXT = late(
    r",?\s(?:[a-z]+\s){0,2}(?:attacks?|bombings?|massacres?|shootings?|uprising|coup|earthquake|riots?|revolution)\b"
)
_A_YEAR = 365
_REPORTED, _REPORT = 12, 8  # dates told last, and sentence ends, among which the quarter of a report is looked for


class Told(NamedTuple):
    """A date that the text has told: where it stands, whether in full, and whether figures are compared with it.

    `named` says that it only names what is long past: "the anniversary of the Sept. 11, 2001, terrorist attacks".
    """

    start: int
    end: int
    period: Period
    full: bool
    compared: bool
    named: bool


@dataclass(slots=True, kw_only=True)
class Memory:
    """The dates told so far in a text, and the day it speaks from.

    `days` are the story's own: the first and the last one told, and whether the publication day is one of them;
    `in_full` are those told with their year, by month and day.
    """

    text: str
    day: date | None
    told: list[Told] = field(default_factory=list)
    days: dict[str, Period] = field(default_factory=dict)
    in_full: dict[str, Period] = field(default_factory=dict)

    def keep(self, found: Found, period: Period) -> None:
        """Remembers a date that was just told."""
        full = isinstance(found.expression, Fixed)
        compared = _is_compared(found.expression) or self._is_figures_past(found.start, period)
        named = self._names_an_event(found, period)
        self.told.append(Told(found.start, found.end, period, full=full, compared=compared, named=named))
        if full and period.unit == "day":
            self.in_full[period.value[-len("11-07") :]] = period
        today = period.first == self.day
        if period.unit != "day" or (full and today):
            return  # the publication day in full is a dateline and none of the story's days
        self.days.setdefault("first", period)
        self.days["last"] = period
        if today:
            self.days["today"] = period

    def _names_an_event(self, found: Found, period: Period) -> bool:
        """Whether a date long past only names what happened on it."""
        past = self.day is not None and period.gap(self.day) < -_A_YEAR
        return past and period.unit == "day" and _EVENT_NEXT.match(self.text, found.end) is not None

    def _is_figures_past(self, start: int, period: Period) -> bool:
        """`4.1% last month, up from 4.0% in January`: figures are compared with January's and are not of it."""
        return period.unit in COMPARED and bool(_UP_FROM.search(self.text, max(0, start - 40), start))

    def last(self, start: int, *, within: str, sentences: int, named: bool = True) -> Period | None:
        """The date told last that is no wider than a unit, with no more than so many ends of sentences between.

        `named` says whether one that only names what is long past counts.
        """
        for told in self._back(start, REMEMBERED, REACH, sentences):
            if WIDTHS[told.period.unit] <= WIDTHS[within] and (named or not told.named):
                return told.period
        return None

    def has_vaguer(self, start: int, unit: str) -> bool:
        """Whether the date told last, in the sentence of a place, is a month or year, from which no day counts.

        So is a week in the sentence before: "killed him last week. The next day".
        """
        told = self.told[-1] if self.told else None
        if told is None or unit != "day" or told.period.unit not in {"week", "month", "year"}:
            return False
        reach = 1 if told.period.unit == "week" else 0
        return sentences_between(self.text, told.end, start) <= reach

    def reported(self, start: int, *, quarter: bool) -> Period | None:
        """The quarter, month or half that a report's figures are of: the last one told that is over and no comparison.

        None where the sentence speaks of nine months or of a year.
        """
        longer = _LONGER.search(self.text, max(0, start - _CLAUSE), start)
        if longer and not sentences_between(self.text, longer.end(), start):
            return None
        for told in self._back(start, _REPORTED, 2 * REACH, _REPORT):
            if self.day and told.period.gap(self.day) < -_STALE:
                continue  # `the most since the fourth quarter of 2012`
            over = self.day is None or told.period.gap(self.day) < 0 or self.text.startswith(" ended", told.end)
            if (
                over
                and not told.compared
                and (told.period.unit == "quarter" or (not quarter and told.period.unit in COMPARED))
            ):
                return told.period
        return None

    def _back(self, start: int, most: int, reach: int, sentences: int) -> Iterator[Told]:
        """The dates told last before a place, backwards, no farther than a reach and so many ends of sentences."""
        right, ends = start, 0
        for told in reversed(self.told[-most:]):
            ends += sentences_between(self.text, told.end, right)
            if start - told.end > reach or ends > sentences:
                return
            yield told
            right = told.end

    def compared(self, start: int) -> Period | None:
        """What is compared with `last year`: the quarter or month that the same sentence speaks of."""
        told = self.last(start, within="year", sentences=0)
        return told if told and told.unit in COMPARED and not self.ends_span(told) else None

    def ends_span(self, period: Period) -> bool:
        """Whether a date is only the end of what figures are of: `the three months to June`, `May and June`."""
        at = next(place for place in range(len(self.told) - 1, -1, -1) if self.told[place].period == period)
        start, before = self.told[at].start, self.told[at - 1] if at else None
        if _LASTING.search(self.text, max(0, start - 40), start):
            return True
        return before is not None and _JOINED.fullmatch(self.text, before.end, start) is not None

    def story_day(self) -> Period | None:
        """The day a story is about: the one before publication where it is told first or last, else publication's."""
        if self.day is None:
            return None
        first, last = self.days.get("first"), self.days.get("last")
        if last and last.gap(self.day) == -1:
            return last
        return first if first and first.gap(self.day) == -1 and "today" not in self.days else around("day", self.day)


def _is_compared(expression: Expression) -> bool:
    return isinstance(expression, Shifted) and expression.finer and expression.count < 0
