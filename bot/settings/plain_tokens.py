"""The words in which people say when something is due, and what to answer to a word that is none of them."""

from __future__ import annotations

import re

from bot.settings.clock_times import clock_time
from bot.settings.names import nearest
from briefings.patterns import late

NAMES = "sunday monday tuesday wednesday thursday friday saturday".split()
WEEKDAYS = {
    form: number
    for number, name in enumerate(NAMES)
    for short in (name[:3], *{"tues": ("tues",), "wedn": ("weds",), "thur": ("thur", "thurs")}.get(name[:4], ()))
    for form in (name, f"{name}s", short)
}
GROUPS = {
    "weekday": range(1, 6), "weekdays": range(1, 6), "workday": range(1, 6), "workdays": range(1, 6),
    "weekend": (0, 6), "weekends": (0, 6), "day": range(7), "days": range(7), "daily": range(7), "everyday": range(7),
}  # fmt: skip
COUNTED = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
SPANS = {
    "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hourly": 60, "half-hour": 30,
    "half-hourly": 30,
}  # fmt: skip
PARTS = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}
FILLERS = frozenset(
    "every each on at the of and in a an also then week weekly month months monthly time o'clock".split()
)
LINKS = frozenset("to through thru till until - and".split())
ONCE = "a schedule comes again and again; to post once, send now"
BEYOND = {
    "other": "no cron says every other one; name the days, such as mondays and thursdays 08:00",
    "fortnightly": "no cron counts weeks; write first monday of the month 09:00, or mondays 09:00",
    "biweekly": "no cron counts weeks; write first monday of the month 09:00, or mondays 09:00",
    "fortnight": "no cron counts weeks; write first monday of the month 09:00, or mondays 09:00",
    "quarterly": "write a cron: 0 9 1 jan,apr,jul,oct *",
    "yearly": "write a cron: 0 9 1 jan *",
    "annually": "write a cron: 0 9 1 jan *",
    "year": "write a cron: 0 9 1 jan *",
    "twice": "name the times, such as every day 08:00 and 18:00",
    "once": "name the time, such as every day 08:00",
    "times": "name the times, such as every day 08:00 and 18:00",
    "except": "name the days that are meant; for public holidays there is the key holidays",
    "holidays": "for public holidays there is the key holidays",
    "today": ONCE,
    "tomorrow": ONCE,
    "now": ONCE,
}
EXAMPLES = "'weekdays 08:00', 'mondays and thursdays 18:00', 'first monday of the month 09:00', 'every 15 minutes'"
_DAY_NUMBER = late(r"([0-9]{1,2})(?:st|nd|rd|th)")
_RANGE = late(r"([^\s-]+)-([^\s-]+)")


def words_of(text: str) -> list[str]:
    """The words of a text, one way of writing for each; `mon-fri` and `9:00-17:00` come apart."""
    text = re.sub(r"\b([ap])\.m\.?", r"\1m", text.casefold().translate({0x2013: "-", 0x2014: "-", 0x2019: "'"}))
    text = re.sub(r"(\d)\s+([ap]m)\b", r"\1\2", text)
    return [part for word in re.split(r"[\s,;&+]+", text) if word for part in _apart(word)]


def _apart(word: str) -> list[str]:
    match = _RANGE.fullmatch(word)
    if match and all(end in WEEKDAYS or clock_time(end) for end in match.groups()):
        return [match[1], "-", match[2]]
    return [word]


def day_number(word: str) -> int | None:
    """31 of `31st`."""
    match = _DAY_NUMBER.fullmatch(word)
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None


def not_understood(word: str) -> ValueError:
    """The error about a word: what it takes instead, or the nearest that is understood."""
    if word in BEYOND:
        return ValueError(f"{word!r} cannot be said so: {BEYOND[word]}")
    if word in PARTS:
        return ValueError(f"{word!r} has no hour of its own; write a time of day, such as 08:00")
    known = (*WEEKDAYS, *GROUPS, *SPANS, *COUNTED, *PARTS, "noon", "midnight", "every", "month", "from", "between")
    if word in known:
        return ValueError(f"{word!r} says nothing where it stands; write for instance {EXAMPLES}, or a cron")
    close = nearest(word, known, most=1)
    meant = f"did you mean {close[0]!r}?" if close else f"write for instance {EXAMPLES}, or a cron"
    return ValueError(f"{word!r} is not understood here; {meant}")
