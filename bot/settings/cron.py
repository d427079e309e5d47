"""The five fields of crontab(5): minute, hour, day of the month, month, day of the week.

Numbers of weekdays mean what crontab(5) says (0 and 7 are Sunday), whatever a library makes of them. Beyond crontab a
weekday may be counted in its month, `mon#1` or `fri#last`, and several crons may stand in one text with `;` between.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.patterns import late

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split()
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PART = late(r"(\*|[a-z0-9]{1,9})(?:-([a-z0-9]{1,9}))?(?:/([0-9]{1,9}))?")


class Cron(NamedTuple):
    """When a schedule is due: every field as its allowed values, ascending. Weekdays count from Sunday, 0.

    `any_day` and `any_weekday` say that the field began with `*`: when neither did, crontab(5) takes a day that fits
    either. `counted` are weekdays with their number in the month, -1 for the last. `follows_clock` says that the minute
    or the hour began with `*`: such a cron goes by real time, others come once a local day at each of their times.
    """

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: tuple[int, ...]
    months: tuple[int, ...]
    weekdays: tuple[int, ...]
    any_day: bool
    any_weekday: bool
    follows_clock: bool = False
    counted: tuple[tuple[int, int], ...] = ()


class _Field(NamedTuple):
    """One of the five: what it counts, from where to where, and the names that stand for numbers."""

    what: str
    low: int
    high: int
    names: dict[str, int]


def _named(names: list[str], first: int) -> dict[str, int]:
    return {form: number for number, name in enumerate(names, first) for form in (name[:3], name)}


_MINUTE = _Field(what="minute", low=0, high=59, names={})
_HOUR = _Field(what="hour", low=0, high=23, names={})
_DAY = _Field(what="day of the month", low=1, high=31, names={})
_MONTH = _Field(what="month", low=1, high=12, names=_named(_MONTHS, 1))
_WEEKDAY = _Field(what="weekday", low=0, high=7, names=_named(_WEEKDAYS, 0))


def read_cron(text: str) -> Cron:
    """Reads `0 8 * * mon-fri`.

    Raises:
        ValueError: says which field is wrong and what it takes.
    """
    fields = text.lower().split()
    if len(fields) != 5:
        many = f"{len(fields)} field{'' if len(fields) == 1 else 's'}"
        raise ValueError(f"cron {text!r} has {many} of 5: minute hour day month weekday, as in '0 8 * * mon-fri'")
    counted = tuple(_counted(part) for part in fields[4].split(",") if "#" in part)
    plain = ",".join(part for part in fields[4].split(",") if "#" not in part)
    minutes, hours, days, months = map(_values, fields[:4], (_MINUTE, _HOUR, _DAY, _MONTH))
    weekdays = _values(plain, _WEEKDAY) if plain or not counted else ()
    any_weekday = fields[4].startswith("*")
    if any_weekday and all(_LONGEST[month - 1] < days[0] for month in months):
        raise ValueError(f"cron {text!r} never comes: none of its months has a day {days[0]}")
    return Cron(
        minutes=minutes,
        hours=hours,
        days=days,
        months=months,
        weekdays=tuple(sorted({day % 7 for day in weekdays})),
        any_day=fields[2].startswith("*"),
        any_weekday=any_weekday,
        follows_clock=fields[0].startswith("*") or fields[1].startswith("*"),
        counted=tuple(sorted(set(counted))),
    )


def read_crons(text: str) -> tuple[Cron, ...]:
    """Reads one cron or several: `0 8 * * mon-fri; 30 17 * * mon-fri`.

    Raises:
        ValueError: says what is wrong with which of them.
    """
    return tuple(read_cron(each) for each in text.split(";"))


def _counted(part: str) -> tuple[int, int]:
    """`(1, 1)` of `mon#1`, `(5, -1)` of `fri#last`."""
    name, _, number = part.partition("#")
    weekday = _number(name, _WEEKDAY) % 7
    if number != "last" and number not in {"1", "2", "3", "4", "5"}:
        raise ValueError(f"cron: {part!r} counts no weekday; write mon#1 to mon#5, or mon#last")
    return weekday, -1 if number == "last" else int(number)


def _values(text: str, field: _Field) -> tuple[int, ...]:
    return tuple(sorted({value for part in text.split(",") for value in _part(part, field)}))


def _part(part: str, field: _Field) -> range:
    match = _PART.fullmatch(part)
    if match is None or (match[1] == "*" and match[2]):
        raise ValueError(f"cron: {part!r} is no {field.what}; write a number, a range such as 1-5, a list or *")
    first, last, step = match.groups()
    if first == "*":
        start, stop = field.low, field.high
    else:
        start = _number(first, field)
        stop = _number(last, field) if last else field.high if step else start
    if field is _WEEKDAY and last and stop == 0:
        stop = 7  # fri-sun
    if stop < start or step == "0":
        raise ValueError(f"cron: {part!r} is no range for the {field.what}; ranges run upwards, by steps of 1 or more")
    return range(start, stop + 1, int(step or 1))


def _number(word: str, field: _Field) -> int:
    number = int(word) if word.isdecimal() else field.names.get(word)
    if number is None or not field.low <= number <= field.high:
        names = f", or {', '.join(name for name in field.names if len(name) == 3)}" if field.names else ""
        raise ValueError(f"cron: {word!r} is no {field.what}; it goes from {field.low} to {field.high}{names}")
    return number
