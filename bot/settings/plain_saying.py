"""Crons -> plain words: `weekdays at 08:00 and 17:30`. What `plain_reading` reads, it reads back as the same times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.settings.cron import Cron, read_crons
from bot.settings.plain_tokens import COUNTED, NAMES

_MONTHS = "January February March April May June July August September October November December".split()
_MANY = 8  # times of day that are still said one by one


def say_when(text: str) -> str:
    """Plain words for the crons of a schedule."""
    return ", ".join(_said(days, times) for days, times in _together(read_crons(text)))


def _together(crons: Iterable[Cron]) -> list[tuple[str, list[str]]]:
    """What to say of each, with times of day of the same days as one."""
    found: list[tuple[str, list[str]]] = []
    for cron in crons:
        days, times = _days(cron), _times(cron)
        if found and found[-1][0] == days and times and found[-1][1]:
            found[-1][1].extend(times)
        elif times:
            found.append((days, times))
        else:
            found.append((_often(cron) + ("" if days == "every day" else f" on {days}"), []))
    return found


def _said(days: str, times: Sequence[str]) -> str:
    return f"{days} at {listed(sorted(times))}" if times else days


def _times(cron: Cron) -> list[str]:
    """The times of day, where they are few and none of them goes by real time."""
    if cron.follows_clock or len(cron.minutes) * len(cron.hours) > _MANY:
        return []
    return [f"{hour:02}:{minute:02}" for hour in cron.hours for minute in cron.minutes]


def _often(cron: Cron) -> str:
    """`every 15 minutes from 09:00 to 16:45`, `every 2 hours`, `hourly`, or the minutes and hours as they are."""
    step, hours = _step(cron.minutes, 60), cron.hours
    whole_day = hours == tuple(range(24))
    if cron.minutes != (0,) and len(cron.minutes) == 1 and whole_day:
        return f"minute {cron.minutes[0]} of every hour"
    if len(cron.minutes) == 1 and (every := _stride(hours)):
        often = "hourly" if every == 1 else f"every {every} hours"
        if cron.minutes == (0,) and hours == tuple(range(0, 24, every)):
            return often
        return f"{often} from {hours[0]:02}:{cron.minutes[0]:02} to {hours[-1]:02}:{cron.minutes[0]:02}"
    often = "every minute" if step == 1 else f"every {step} minutes"
    if step and whole_day:
        return often
    if step and (_stride(hours) == 1 or len(hours) == 1):
        return f"{often} from {hours[0]:02}:00 to {hours[-1]:02}:{cron.minutes[-1]:02}"
    named = "of every hour" if whole_day else f"of the hours {listed(map(str, hours))}"
    return f"minutes {listed(map(str, cron.minutes))} {named}"


def _step(values: Sequence[int], whole: int) -> int:
    """The step of values that divide a whole evenly from 0 on; 0 where they don't."""
    step = whole // len(values)
    return step if len(values) > 1 and tuple(values) == tuple(range(0, whole, step)) else 0


def _stride(values: Sequence[int]) -> int:
    """How far each value is from the one before; 0 where that differs."""
    apart = {later - earlier for earlier, later in pairwise(values)}
    return apart.pop() if len(apart) == 1 else 0


def _days(cron: Cron) -> str:
    week = bool(cron.counted) or set(cron.weekdays) != set(range(7))
    dates = cron.days != tuple(range(1, 32))
    of_month = f"the {listed(map(_ordinal, cron.days))}" if dates else ""
    if dates and week and (cron.any_day or cron.any_weekday):
        said = f"{_week(cron)} that are {of_month} of the month"
    elif dates and (week or not cron.any_weekday):
        said = f"{of_month} of the month and {_week(cron)}" if week else "every day"
    elif dates:
        said = f"{of_month} of the month"
    else:
        said = _week(cron) if week and not (not cron.any_day and not cron.any_weekday) else "every day"
    return said if len(cron.months) == 12 else f"{said} in {listed(_MONTHS[month - 1] for month in cron.months)}"


def _week(cron: Cron) -> str:
    named = {(1, 2, 3, 4, 5): ["weekdays"], (0, 6): ["weekends"], (): []}
    plain = named.get(cron.weekdays, [f"{NAMES[day]}s" for day in sorted(cron.weekdays, key=lambda day: (day - 1) % 7)])
    words = {number: word for word, number in COUNTED.items()}
    counted = [f"the {words[count]} {NAMES[day]} of the month" for day, count in cron.counted]
    return listed([*plain, *counted])


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number not in (11, 12, 13) else 0, "th")
    return f"{number}{ending}"


def listed(words: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
