"""Digits that are written as a date, a time, a score or a code, whatever the sentence says of them."""

from __future__ import annotations

import re

from briefings.patterns import late

_FREE = late(
    r"[0-9]+(?:[.,][0-9]+)?"
    r"(?:%|[ \u00a0](?=[^\W\d_])(?!(?:[AaPp]\.?[Mm]|[Nn]oon|[Mm]idnight|GMT|UTC|hours|to)\b|o['’]))"
)
"""Digits behind which nothing stands that could make them something else: the shape of most amounts."""
_HOUR = late(
    r"[0-9]{1,2}(?:[.:h][0-5][0-9])?(?::[0-5][0-9])?(?:[ \u00a0]?[-–][ \u00a0]?[0-9]{1,2}(?:[.:][0-5][0-9])?)?"
    r"[ \u00a0]?(?:[AaPp]\.?[Mm]\b|o['’]clock|[Nn]oon\b|[Mm]idnight\b)"
)
_CLOCK = late(
    r"[0-9]{1,2}[:h][0-5][0-9](?![0-9])|[0-9]{4}[ \u00a0](?:GMT|UTC|hours)\b"
    r"|[0-9]{1,2}[.:]?[0-9]{0,2}[ \u00a0]?(?:GMT|UTC)\b"
)
_CALENDAR = late(
    r"[0-9]{1,4}(?P<joint>[-–/.])[0-9]{1,2}(?P=joint)[0-9]{2,4}(?![0-9])|(?:1[0-9]|20)[0-9]{2}[-–/][0-9]{1,4}(?![0-9%])"
)
_ORDINAL = late(r"(?i)[0-9]{1,3}(?:,?[0-9]{3}){0,3}(?:st|nd|rd|th)\b")
_CODE = late(
    r"[0-9]+(?:-?[A-Z]+[0-9]|(?P<joint>[-./:])[0-9]+(?:(?P=joint)[0-9]+){1,2}"
    r"|(?![CF]-[0-9]{1,3}[CF]\b)[A-Z][a-z]*-[A-Z0-9])|[0-9]+[A-Za-z]+[0-9]"
)
_SCORE = late(r"[0-9]{1,3}(?:[-–:]| [-–] )[0-9]{1,3}(?![0-9]|[.,][0-9])(?! ?(?:%|per ?cent|[a-z]+s\b)|[-–])")
_DOWN = late(r"([0-9]{1,4})[-–]([0-9]{1,3})(?![0-9%-]|[.,][0-9])")
_ODDS = late(
    r"([0-9]{1,3}) to ([0-9]{1,3})(?![0-9]|[.,][0-9]|%)"
    r"(?: (?:margin|majority|vote|win|victory|decision|lead|ratio)|[,.])"
)
_CALIBRE = late(r"\.[0-9]{2,3}(?:-[A-Za-z0-9]| (?i:calib(?:er|re)s?|cal|magnum|ACP|automatics?|revolvers?)\b)")
_TELEPHONE = late(
    r"[2-9][0-9]{2}(?:\) ?|[ -])[2-9][0-9]{2}[ -][0-9]{4}(?![0-9])|[2-9][0-9]{2}-[0-9]{3}[1-9](?![0-9]|[.,][0-9])"
)
_RUN = late(r"(?![1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9]))(?:[0-9]{1,3}|0[0-9]{3,4})(?: [0-9]+)+(?![0-9]|[.,/][0-9])")
_BRAND = late(r"[0-9]+-[A-Z][a-z]")
_SPLIT = late(r"[0-9]+/[0-9]+")
_LIST_NUMBER = late(r"[0-9]{1,3}[.)](?=\s+\S)")
_AGED = late(r"(?i)\b(?:under|over|the|their|his|her|early|late|mid)[ -]$")  # "the under 25s"
_ADDRESS = late(r"(?:https?://|\bwww\.)\S{0,300}$")
_SMALL_SIGNS = ("Rs", "Sh", "Shs", "Ksh", "Tk", "Rp", "Php")
_NOT_BLANK = late(r"\S*")
_DECADE = late(r"(?:[12][0-9])?[0-9]0(?=['’]?s\b)")
_TOKEN_BEFORE = late(r"(?:[^\W\d]|[^\W\d][-–][^\W\d_]*|[^\W\d][.+:/]|[0-9][:/+]|[0-9]\.)$")
_TOKEN_REST = late(r"[\w.+:/-]*\w(?:,[0-9]{3}(?![0-9]))*")


def written_form(text: str, start: int, end: int, *, unit: str, kind: str) -> tuple[str, int] | None:
    """What the digits at `start:end` are instead of an amount, and where that ends; None where they may be one.

    It is a "time", "date", "code", "score" or "run". `unit` and `kind` are what the digits were read as.
    """
    if kind == "money":
        return None
    plural = (
        unit == "second" and text[end - 1] == "s" and text[start:end].removesuffix("s").isdigit() and end - start > 3
    )
    plural = plural or (
        unit == "second" and text[end - 1] == "s" and _AGED.search(text, max(0, start - 7), start) is not None
    )
    glued = plural or text[end : end + 1].isalpha()
    if _FREE.match(text, start):
        return ("code", token_end(text, start)) if glued else None
    if (timely := _timely_form(text, start, unit)) is not None:
        return timely
    if text[start] == "." and (found := _CALIBRE.match(text, start)):
        return "code", token_end(text, found.end() - 1)
    code = _ORDINAL.match(text, start) or _CODE.match(text, start)
    if glued or (code is not None and code.end() > end):
        return "code", token_end(text, start)
    return _unmeasured_form(text, start) if unit == "dimensionless" else None


def _timely_form(text: str, start: int, unit: str) -> tuple[str, int] | None:
    """A time of the day, or a date."""
    if _is_time(text, start, unit) or _CLOCK.match(text, start):
        return "time", token_end(text, start)
    found = _CALENDAR.match(text, start)
    return ("date", found.end()) if found else None


def _is_time(text: str, start: int, unit: str) -> bool:
    """Whether hours and minutes stand there: "2 pm" is a time, "2.1 pm" and "2.123 pm" are lengths."""
    found = _HOUR.match(text, start)
    if found is None:
        return False
    hour = int(re.split(r"\D", found[0], maxsplit=1)[0])
    return hour <= 24 and (unit == "dimensionless" or unit.endswith("metre"))


def _unmeasured_form(text: str, start: int) -> tuple[str, int] | None:
    """Scores, odds, votes, brands, telephone numbers and list numbers, which have no unit."""
    if found := _SCORE.match(text, start) or _SPLIT.match(text, start):
        return "score", found.end()
    if (found := _DOWN.match(text, start)) and int(found[1]) >= int(found[2]):
        return "score", found.end()
    if (found := _ODDS.match(text, start)) and int(found[1]) > int(found[2]):
        return "score", found.end(2)
    if found := _TELEPHONE.match(text, start) or _RUN.match(text, start):
        return "run", found.end()
    at_line_start = start == 0 or text[start - 1] == "\n"
    if _BRAND.match(text, start) or (at_line_start and _LIST_NUMBER.match(text, start)):
        return "code", token_end(text, start)
    return None


def decade_end(text: str, start: int) -> int | None:
    """Where the digits of "1960s" or "the 90s" end; None where no decade stands there."""
    found = _DECADE.match(text, start) if "0" in text[start : start + 4] else None
    return found.end() if found else None


def token_end(text: str, start: int) -> int:
    """Where the run of digits, letters and joints from `start` ends."""
    found = _TOKEN_REST.match(text, start)
    return found.end() if found else start + 1


def glued_until(text: str, start: int, signs: tuple[str, ...], signs_behind_letters: tuple[str, ...]) -> int:
    """Where the token ends that the digits at `start` are glued into ("F-16", "COVID-19"); `start` where they are free.

    `signs` are the codes of currencies, which do stand right before a number, some only where no letter is before them.
    """
    last = text[start - 1 : start]
    if last and last in "%=&?" and _ADDRESS.search(text, max(0, start - 300), start):
        found = _NOT_BLANK.match(text, start)
        return found.end() if found else start
    if not (last.isalnum() or (last and last in "_-–.+:/")):
        return start
    before = text[max(0, start - 4) : start]
    signs = signs_behind_letters if before[-2:-1].isalpha() else signs
    if (not before[-1].islower() or before.endswith(_SMALL_SIGNS)) and before.endswith(signs):
        return start
    if before == "ude-" and text[max(0, start - 10) : start].lower() == "magnitude-":
        return start
    return token_end(text, start) if _TOKEN_BEFORE.search(before) else start
