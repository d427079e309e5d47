"""Reads a line, or a field, that is nothing but a date of publication, in the forms that news sites write.

    "November 13, 2025" · "Thu, 13 Nov 2025 08:00 GMT" · "13. November 2025" · "le 13 novembre 2025 à 10h30"
    "2025-11-13T08:00:00+07:00" · "13.11.2025" · "2025/11/13" · "Published: Nov 13, 2025 | Updated: Nov 14, 2025"

A line that says anything else besides is no date line: "On November 13, 2025 the embargo was lifted." stays a sentence.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple

from bot.sources.calendar_words import LABELS, MONTHS
from briefings.model import Published
from briefings.patterns import late

_LONGEST = 160
_DIGIT = late(r"\d")

_ISO = late(
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?)?"
)
# Letters with the marks that Devanagari and Khmer write vowels with, which are none to a pattern.
_LETTERS = r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u093c\u093e-\u094d\u17b4-\u17d3])"
_MONTH = rf"{_LETTERS}{{2,12}}(?:\sال(?:ثاني|أول|اول))?"
_NAMED = late(
    r"(?<![\w.])(?:"
    rf"(?P<month>{_MONTH})"
    r"\.?\s{1,3}(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?,?\s{1,3}(?P<year>\d{4})"
    r"|(?P<day2>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]{1,3}(?:of\s|de\s)?"
    rf"(?P<month2>{_MONTH})"
    r"\.?[,،]?[\s/-]{1,3}(?:del?\s)?(?P<year2>\d{4})"
    rf"|ទី\s?(?P<day3>\d{{1,2}})\s{{0,2}}ខែ\s?(?P<month3>{_MONTH})\s{{0,2}}ឆ្នាំ\s?(?P<year3>\d{{4}})"
    r")(?!\w)",
    re.IGNORECASE,
)
_NUMBERS = late(
    r"(?<!\d)(?:(?P<year>\d{4})(?P<mark>[/.年]|년\s?)\s?(?P<month>\d{1,2})(?:[/.月]|월\s?)\s?(?P<day>\d{1,2})[日일]?"
    r"|(?P<first>\d{1,2})(?P<mark2>[/.-])(?P<second>\d{1,2})[/.-](?P<year2>\d{4}))(?!\d)"
)
_MONTH_ONLY = late(r"(?<!\w)(?P<month>[^\W\d_]{3,12})\.?,?\s(?:de\s)?(?P<year>\d{4})(?!\w)")
_TIME = late(
    r"(?<!\d)(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?::(?P<second>\d{2}))?\s?(?P<half>[ap]\.?m\.?)?|\s?(?P<half2>[ap]\.?m\.?))(?!\d)",
    re.IGNORECASE,
)
_OFFSET = late(
    r"(?:\b(?:UTC|GMT)\s?)?(?P<sign>[+-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?!\d)|\b(?P<utc>UTC|GMT)\b|(?<=\d)(?P<z>Z)\b"
)
_WORD = late(rf"{_LETTERS}+|\d+")
_PARTS = ("year", "month", "day")


class DateLine(NamedTuple):
    """A line that is a date: its value, or in plain words why it gives none."""

    published: Published | None = None
    problem: str | None = None


class _Found(NamedTuple):
    start: int
    end: int
    line: DateLine


def read_date_line(text: str) -> DateLine | None:
    """The date of publication that `text` is; None where it is anything else.

    A time counts where its zone is given as an offset, UTC or GMT; otherwise the day alone is known. "05/06/2025" can
    be two days and "June 2025" thirty: these are date lines without a value.
    """
    text = text.strip()
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return None
    found, rest = _dates(text)
    if not found or not _says_nothing(rest):
        return None
    known = [each for each in found if each.line.published is not None]
    first = known[0] if known else found[0]
    if len(known) > 1 and _is_update(text[: known[0].start]) and not _is_update(text[known[0].end : known[1].start]):
        first = known[1]
    return first.line


def looks_like_date(text: str) -> bool:
    """Whether a short line has a year and a day in it, as a date in a language that is not known here has."""
    numbers = re.findall(r"\d+", text)
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2 and 1 <= int(number) <= 31]
    return len(text) <= 40 and text.count(" ") <= 5 and len(years) == 1 and bool(days) and text[-1] not in ".!?:;"


def _dates(text: str) -> tuple[list[_Found], str]:
    """The dates of a line, and what is left of it without them."""
    found: list[_Found] = []
    for pattern, value_of in ((_ISO, _iso), (_NAMED, _named), (_NUMBERS, _numbers), (_MONTH_ONLY, _month_only)):
        for match in pattern.finditer(text):
            line = value_of(match)
            if line is None:
                continue
            end = match.end()
            if line.published is not None:
                line, end = _with_time(text, match, line.published)
            found.append(_Found(start=match.start(), end=end, line=line))
            text = text[: match.start()] + " " * (end - match.start()) + text[end:]
    return sorted(found, key=lambda each: each.start), text


def _with_time(text: str, match: re.Match[str], day: date) -> tuple[DateLine, int]:
    """The day, or the instant where the words behind it give a time and its zone."""
    parts = match.groupdict()
    if parts.get("hour"):
        clock, end = match, match.end()
    else:
        later = _TIME.search(text, match.end(), match.end() + 16)
        if later is None or _WORD.search(text[match.end() : later.start()].replace("at", "")):
            return DateLine(published=day), match.end()
        clock, end = later, later.end()
    zone = _OFFSET.match(text, end) or _OFFSET.match(text, end + 1)
    if zone is None:
        return DateLine(published=day), end
    instant = _instant(day, clock, zone)
    return DateLine(published=instant or day), zone.end()


def _instant(day: date, clock: re.Match[str], zone: re.Match[str]) -> datetime | None:
    parts = clock.groupdict()
    hour = int(parts["hour"])
    half = (parts.get("half") or parts.get("half2") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        offset = UTC if zone["sign"] is None else timezone(_offset(zone))
        return datetime(
            day.year, day.month, day.day, hour, int(parts["minute"] or 0), int(parts["second"] or 0), tzinfo=offset
        )
    except (ValueError, OverflowError):
        return None


def _offset(zone: re.Match[str]) -> timedelta:
    size = timedelta(hours=int(zone["hours"]), minutes=int(zone["minutes"] or 0))
    return size if zone["sign"] == "+" else -size


def _iso(match: re.Match[str]) -> DateLine | None:
    return _day(match["year"], match["month"], match["day"])


def _named(match: re.Match[str]) -> DateLine | None:
    year, month, day = (next(filter(None, match.group(part, f"{part}2", f"{part}3"))) for part in _PARTS)
    known = MONTHS.get(month.casefold())
    return _day(year, known, day) if known else None


def _numbers(match: re.Match[str]) -> DateLine | None:
    if match["year"]:
        return _day(match["year"], match["month"], match["day"])
    first, second = int(match["first"]), int(match["second"])
    if match["mark2"] == "." or first > 12 or first == second:
        return _day(match["year2"], second, first)
    if second > 12:
        return _day(match["year2"], first, second)
    return DateLine(problem=f"{match[0]} can be two days")


def _month_only(match: re.Match[str]) -> DateLine | None:
    if match["month"].casefold() not in MONTHS or not 1800 <= int(match["year"]) <= 2199:
        return None
    return DateLine(problem=f"{match[0]} names no day")


def _day(year: str, month: str | int, day: str | int) -> DateLine | None:
    """The day; None for one that no calendar has, or no news can be from."""
    try:
        value = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return DateLine(published=value) if 1800 <= value.year <= 2199 else None


def _says_nothing(rest: str) -> bool:
    """Whether only labels, weekdays, times and zones stand beside the dates."""
    rest = _OFFSET.sub(" ", _TIME.sub(" ", rest))
    return all(word.casefold() in LABELS for word in _WORD.findall(rest)) and not re.search(r"[!?\"“”$€£%]", rest)


def _is_update(label: str) -> bool:
    return bool(re.search(r"updat|modif|aktualis|actualis|actuali[zs]|aggiorn|atuali[zs]|bijgewerkt", label.casefold()))
