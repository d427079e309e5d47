"""Plain words -> crons: `weekdays 08:00`, `every 15 minutes from 9 to 17`, `08:00 and 17:30 on weekdays`.

::

    words ── items ──> times of day, days, an interval, hours from-to
                 └── clauses ──> (days, times) ──> one cron for each minute of the hour that is meant

Days and times stand in either order; the first says which comes first in all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from itertools import groupby

from bot.settings.cron import read_crons
from bot.settings.plain_items import EVERY_DAY, Between, Days, Interval, Item, Reader
from bot.settings.plain_tokens import EXAMPLES, words_of
from briefings.patterns import late

_NUMBERS = late(r"[0-9*,/-]+")
_LONGEST = 400  # characters that are read


def read_when(text: str) -> str:
    """The crons that the words say, `;` between them; a text that is a cron stays one.

    Raises:
        ValueError: names the word that is not understood and the nearest that is, or what is missing.
    """
    if _is_cron(text):
        read_crons(text)
        return "; ".join(" ".join(each.split()) for each in text.split(";"))
    if len(text) > _LONGEST:
        raise ValueError(
            f"these are {len(text)} characters, and {_LONGEST} are read; several schedules may say it shorter"
        )
    items = Reader(words_of(text)).items()
    if not items:
        raise ValueError(f"no day and no time of day stand in {text!r}; write for instance {EXAMPLES}")
    if any(isinstance(item, Interval | Between) for item in items):
        crons = list(_of_interval(items))
    else:
        crons = [cron for days, times in _clauses(items) for cron in _at(times, days)]
    return "; ".join(dict.fromkeys(crons))


def _is_cron(text: str) -> bool:
    """Whether it is meant as a cron, be it right or wrong."""
    fields = [each.split() for each in text.split(";")]
    numbers = "*" in text or all(_NUMBERS.fullmatch(field) for each in fields for field in each[:3])
    return numbers and all(len(each) == 5 for each in fields)


def _clauses(items: Sequence[Item]) -> Iterator[tuple[Days, list[time]]]:
    """Days with their times, whichever stand first."""
    runs = [(kind, list(group)) for kind, group in groupby(items, key=type)]
    if len(runs) == 1 and runs[0][0] is time:
        runs.append((Days, [EVERY_DAY]))
    for first, second in zip(runs[::2], [*runs[1::2], None], strict=False):
        if second is None:
            times = " and ".join(f"{each:%H:%M}" for each in first[1] if isinstance(each, time))
            missing = f"on which days it is due at {times}" if times else "at what time of day"
            raise ValueError(f"say {missing}; write for instance {EXAMPLES}")
        together = [*first[1], *second[1]]
        days = Days()
        for each in together:
            days = days | each if isinstance(each, Days) else days
        yield days, [each for each in together if isinstance(each, time)]


def _at(times: Iterable[time], days: Days) -> Iterator[str]:
    """A cron for each minute of the hour, in the order in which the minutes are first said."""
    by_minute: dict[int, set[int]] = {}
    for each in times:
        by_minute.setdefault(each.minute, set()).add(each.hour)
    for minute, hours in by_minute.items():
        yield f"{minute} {','.join(map(str, sorted(hours)))} {days.fields()}"


def _of_interval(items: Sequence[Item]) -> Iterator[str]:
    intervals = [item for item in items if isinstance(item, Interval)]
    between = [item for item in items if isinstance(item, Between)]
    if len(intervals) != 1 or len(between) > 1 or any(isinstance(item, time) for item in items):
        raise ValueError("an interval stands alone, with days and hours: 'every 15 minutes on weekdays from 9 to 17'")
    days = Days()
    for item in items:
        days = days | item if isinstance(item, Days) else days
    days = days if days != Days() else EVERY_DAY
    if not between:
        minutes = intervals[0].minutes
        clock = f"{_every(minutes)} *" if minutes < 60 else f"0 {_every(minutes // 60)}"
        yield f"{clock} {days.fields()}"
    else:
        yield from _within(intervals[0].minutes, between[0], days)


def _within(minutes: int, between: Between, days: Days) -> Iterator[str]:
    """Crons for an interval between two times of day: whole hours by their step, the rest by their minutes."""
    first, last = (end.hour * 60 + end.minute for end in (between.first, between.last))
    by_hour: dict[int, list[int]] = {}
    start = first if minutes >= 60 else -(-first // minutes) * minutes
    for moment in range(start, last + 1, minutes):
        by_hour.setdefault(moment // 60, []).append(moment % 60)
    alike: dict[tuple[int, ...], list[int]] = {}
    for hour, told in by_hour.items():
        alike.setdefault(tuple(told), []).append(hour)
    whole = tuple(range(0, 60, minutes)) if minutes < 60 else ()
    for within, hours in alike.items():
        run = f"{hours[0]}-{hours[-1]}" if hours == list(range(hours[0], hours[-1] + 1)) and len(hours) > 1 else ""
        stepped = _every(minutes) if within == whole else ",".join(map(str, within))
        yield f"{stepped} {run or ','.join(map(str, hours))} {days.fields()}"


def _every(number: int) -> str:
    return "*" if number == 1 else f"*/{number}"
