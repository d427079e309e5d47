"""What plain words say, item by item: times of day, days, intervals, and hours from one time to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from bot.settings.clock_times import clock_time
from bot.settings.plain_tokens import (
    COUNTED,
    FILLERS,
    GROUPS,
    LINKS,
    NAMES,
    PARTS,
    SPANS,
    WEEKDAYS,
    day_number,
    not_understood,
)

_ROUND_MINUTES, _ROUND_HOURS = (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30), (1, 2, 3, 4, 6, 8, 12)


@dataclass(frozen=True, slots=True)
class Days:
    """Days: of the week from Sunday, 0; counted in the month; of the month. A day that fits any of them is meant."""

    weekdays: frozenset[int] = frozenset()
    counted: frozenset[tuple[int, int]] = frozenset()
    dates: frozenset[int] = frozenset()

    def __or__(self, other: Days) -> Days:
        return Days(self.weekdays | other.weekdays, self.counted | other.counted, self.dates | other.dates)

    def fields(self) -> str:
        """The last three fields of a cron."""
        if len(self.weekdays) == 7:
            return "* * *"
        week = [*_named(self.weekdays), *(f"{NAMES[day][:3]}#{_number(count)}" for day, count in sorted(self.counted))]
        return f"{','.join(map(str, sorted(self.dates))) or '*'} * {','.join(week) or '*'}"


EVERY_DAY = Days(frozenset(range(7)))


class Interval(NamedTuple):
    """Every so many minutes."""

    minutes: int


class Between(NamedTuple):
    """Only from one time of day to another, both included."""

    first: time
    last: time


Item = time | Days | Interval | Between


@dataclass(slots=True)
class Reader:
    """Reads items from words, one after the other."""

    words: list[str]
    at: int = 0

    def items(self) -> list[Item]:
        """Every item; a part of the day behind a time of day moves it there."""
        found: list[Item] = []
        while self.at < len(self.words):
            word, last = self._next(), found[-1] if found else None
            if word in PARTS and isinstance(last, time) and last.hour <= 12:
                found[-1] = last.replace(hour=last.hour % 12 + PARTS[word])
            elif word in ("every", "each"):
                found.extend(self._every())
            elif word not in FILLERS:
                found.append(self._item(word))
        return found

    def _peek(self, ahead: int = 0) -> str:
        return self.words[self.at + ahead] if self.at + ahead < len(self.words) else ""

    def _next(self) -> str:
        self.at += 1
        return self.words[self.at - 1]

    def _item(self, word: str) -> Item:
        if word in ("from", "between"):
            return self._between(word)
        if word in SPANS and word.endswith("ly"):
            return Interval(SPANS[word])
        item = self._days(word) or self._time(word)
        if item is None:
            raise not_understood(word)
        return item

    def _time(self, word: str) -> time | Between | None:
        at = clock_time(word)
        if at and self._peek() in LINKS - {"and"} and clock_time(self._peek(1)):
            self.at -= 1
            return self._between("from")
        return at

    def _every(self) -> Iterator[Interval]:
        """Behind `every`: an interval, or nothing of its own."""
        word, unit = self._peek(), self._peek(1)
        if word.isdecimal() and unit in SPANS:
            self.at += 2
            yield _interval(int(word), SPANS[unit])
        elif word == "half" and unit in ("hour", "an"):
            self.at += 2 if unit == "hour" else 3
            yield Interval(30)
        elif word in SPANS:
            self.at += 1
            yield Interval(SPANS[word])
        else:
            self._not_every_other()

    def _not_every_other(self) -> None:
        word = self._peek()
        count = _ordinal(word)
        if count and count > 1 and self._peek(1) in WEEKDAYS and "month" not in self.words[self.at + 2 : self.at + 5]:
            name = f"{word} {self._peek(1)}"
            raise ValueError(
                f"'every {name}' may mean every other week, which no cron says; write '{name} of the month'"
            )

    def _between(self, word: str) -> Between:
        first, last = clock_time(self._peek()), clock_time(self._peek(2))
        if first is None or last is None or self._peek(1) not in LINKS:
            raise ValueError(f"behind {word!r} there should be two times of day, such as 'from 09:00 to 17:00'")
        if first >= last:
            raise ValueError(f"'{word} {' '.join(self.words[self.at : self.at + 3])}' runs backwards; take a later end")
        self.at += 3
        return Between(first, last)

    def _days(self, word: str) -> Days | None:
        if word in WEEKDAYS:
            return Days(frozenset(self._to(WEEKDAYS[word])))
        if word in ("work", "working", "business", "week") and self._peek() in ("day", "days"):
            self.at += 1
            return Days(frozenset(GROUPS["weekdays"]))
        if word in GROUPS:
            return Days(frozenset(GROUPS[word]))
        number = _ordinal(word)
        return None if number is None else self._numbered(number)

    def _numbered(self, number: int) -> Days:
        """Days of the month, or weekdays counted in it: `1st and 15th`, `first and third tuesday`."""
        numbers = {number}
        while (another := _ordinal(self._peek(ahead := int(self._peek() == "and")))) is not None:
            numbers.add(another)
            self.at += ahead + 1
        if self._peek() in WEEKDAYS and max(numbers) <= 5:
            weekday = WEEKDAYS[self._next()]
            return Days(counted=frozenset((weekday, each) for each in numbers))
        if self._peek() == "day":
            self.at += 1
        if -1 in numbers:
            raise ValueError("no cron says the last day of a month; write 1st of the month, or 28th of the month")
        return Days(dates=frozenset(numbers))

    def _to(self, first: int) -> Iterable[int]:
        """The weekday, or all up to the one behind `to`."""
        if self._peek() not in LINKS - {"and"} or self._peek(1) not in WEEKDAYS:
            return (first,)
        self.at += 2
        last = WEEKDAYS[self.words[self.at - 1]]
        return (day % 7 for day in range(first, (last if last >= first else last + 7) + 1))


def _ordinal(word: str) -> int | None:
    return COUNTED.get(word) or day_number(word)


def _interval(count: int, span: int) -> Interval:
    minutes = count * span
    whole_hours, rest = divmod(minutes, 60)
    if minutes and ((minutes < 60 and minutes in _ROUND_MINUTES) or (not rest and whole_hours in _ROUND_HOURS)):
        return Interval(minutes)
    unit, sizes = ("minutes", _ROUND_MINUTES) if span == 1 else ("hours", _ROUND_HOURS)
    raise ValueError(f"every {count} {unit} does not come out even in a day; take {', '.join(map(str, sizes))} {unit}")


def _named(weekdays: Iterable[int]) -> Iterator[str]:
    """Names of weekdays from Monday; three or more in a row as a range."""
    order = sorted((day - 1) % 7 for day in weekdays)
    while order:
        run = [day for place, day in enumerate(order) if day == order[0] + place]
        names = [NAMES[(day + 1) % 7][:3] for day in run]
        yield f"{names[0]}-{names[-1]}" if len(run) > 2 else ",".join(names)
        order = order[len(run) :]


def _number(count: int) -> str:
    return "last" if count < 0 else str(count)
