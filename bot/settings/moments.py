"""Words for time as people write them in settings and options: durations, zones, instants, windows."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from briefings.patterns import late

_DURATION = late(r"(?:(\d{1,5})w)?(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s)?")
_LIKE_A_DAY = late(r"\d{4}-\d{1,2}-\d{1,2}(?:$|[tT ])")
WINDOWS = "since-last, today, a span such as 24h or 7d, or a day such as 2025-11-01"


def duration(text: str) -> timedelta:
    """Reads `2h`, `90s`, `1d12h`, `2w`.

    Raises:
        ValueError: the text is none of these, or is no time at all.
    """
    match = _DURATION.fullmatch(text.strip())
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()) if match else (0,) * 5
    span = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if not span:
        raise ValueError(f"{text!r} is not a duration; write 90s, 30m, 2h, 1d, 2w or 1h30m")
    return span


def zone(name: str) -> ZoneInfo:
    """The time zone with this IANA name.

    Raises:
        ValueError: there is no such zone; says the nearest.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:  # OSError: a folder of the zone database, such as "America"
        raise ValueError(f"{name!r} is not an IANA time zone{_nearest_zone(name)}") from error


def at(moment: datetime, local: ZoneInfo) -> datetime:
    """The same instant on the clocks of `local`, with a fixed offset: sums and comparisons then mind no DST change."""
    there = moment.astimezone(local)
    return there.replace(tzinfo=timezone(there.utcoffset() or timedelta()))


def instant(text: str, local: ZoneInfo) -> datetime:
    """Reads an ISO 8601 instant, given on the clocks of `local`; one without a zone, or a bare day, is taken there.

    Raises:
        ValueError: the text is not ISO 8601.
    """
    try:
        if len(text) == len("2025-11-01"):
            moment = datetime.combine(date.fromisoformat(text), time())
        else:
            moment = datetime.fromisoformat(text)
        return at(moment if moment.tzinfo else moment.replace(tzinfo=local), local)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is not ISO 8601; write 2025-11-14 or 2025-11-14T08:00:00+07:00") from error


def window_start(text: str, *, now: datetime, local: ZoneInfo) -> datetime | None:
    """Where a window begins: `today`, `24h`, `7d`, a day, an instant. None for `since-last`: the ledger knows it.

    Raises:
        ValueError: the text is no window.
    """
    words = text.strip().removeprefix("since ").strip()
    if words == "since-last":
        return None
    try:
        if words == "today":
            return instant(at(now, local).date().isoformat(), local)
        if _DURATION.fullmatch(words):
            return at(now.astimezone(UTC) - duration(words), local)
        return instant(words, local)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is not a window; write {WINDOWS}") from error


def is_window(text: str) -> bool:
    """Whether a single word is a window of its own: `today`, `since-last`, a span, or an ISO 8601 day or instant.

    A day or instant that there is not counts too: it is a mistake in a window and in nothing else.
    """
    return text in ("today", "since-last") or bool(_LIKE_A_DAY.match(text) or (text and _DURATION.fullmatch(text)))


def _nearest_zone(name: str) -> str:
    import difflib
    from zoneinfo import available_timezones

    places = {place.casefold(): place for place in sorted(available_timezones())}
    close = difflib.get_close_matches(name.casefold().replace(" ", "_"), list(places), n=1, cutoff=0.6)
    return f"; did you mean {places[close[0]]!r}?" if close else "; write one such as Asia/Phnom_Penh"
