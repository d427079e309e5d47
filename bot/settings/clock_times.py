"""Times of day as people write them: `8:00`, `8.30`, `8am`, `5:30 pm`, `noon`; and the quiet hours between two."""

from __future__ import annotations

from datetime import time

from briefings.patterns import late

_TIME = late(r"([0-9]{1,2})(?:[:.h]([0-9]{2}))?([ap]m)?")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_BETWEEN = late(r"\s*(?:from\s+)?(.+?)\s*(?:-|–|—|\bto\b|\buntil\b)\s*(.+?)\s*")


def clock_time(word: str) -> time | None:
    """The time of day that a word says; None for a word that says none."""
    if named := _NAMED.get(word):
        return named
    match = _TIME.fullmatch(word)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def quiet_hours(text: str) -> str:
    """Quiet hours as `22:00-07:00`, from `22:00-7:00`, `10pm to 7am`; over midnight where the end comes first.

    Raises:
        ValueError: they are no two times of day, or the same one twice.
    """
    match = _BETWEEN.fullmatch(text.casefold())
    ends = [clock_time(part.replace(" ", "")) for part in match.groups()] if match else [None]
    first, last = ends[0], ends[-1]
    if first is None or last is None:
        raise ValueError(f"{text!r} are no quiet hours; write two times of day, such as 22:00-07:00")
    if first == last:
        raise ValueError(f"quiet hours {text!r} end where they begin; a schedule that never speaks is one to pause")
    return f"{first:%H:%M}-{last:%H:%M}"


def between(quiet: str) -> tuple[time, time]:
    """When quiet hours begin and end, as `quiet_hours` gives them."""
    first, last = quiet.split("-")
    return time.fromisoformat(first), time.fromisoformat(last)
