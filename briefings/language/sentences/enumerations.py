"""Items of a list that stand on one line: "1) one 2) two", "a. one b. two", "• one • two"."""

from __future__ import annotations

import re

_FIRST = re.compile(r"(?:[•⁃▪◦‣]|(?:1|a)(?:\.\)|[.)])\s)")
_ITEM = re.compile(r"(?<!\S)(?P<bullet>[•⁃▪◦‣]\s*)?(?:(?P<count>\d{1,3}|[a-z])(?P<style>\.\)|[.)])(?=\s)|(?<=[•⁃▪◦‣]))")

Span = tuple[int, int]


def parts_of(text: str, start: int, end: int) -> list[Span]:
    """The span itself, or the items it consists of where it begins as a list and goes on counting."""
    if not _FIRST.match(text, start, end):
        return [(start, end)]
    cuts = _item_starts(text, start, end)
    if len(cuts) < 2:
        return [(start, end)]
    stops = [*cuts[1:], end]
    return [(first, first + len(text[first:last].rstrip())) for first, last in zip(cuts, stops, strict=True)]


def _item_starts(text: str, start: int, end: int) -> list[int]:
    """Where items begin: bullets of one kind, or markers of one style that count up by one."""
    starts: list[int] = []
    expected = style = ""
    for match in _ITEM.finditer(text, start, end):
        bullet, count = (match["bullet"] or "").strip(), match["count"] or ""
        shape = bullet + (match["style"] or "")
        if not starts:
            style = shape
        elif shape != style or (not bullet and count != expected):
            continue
        starts.append(match.start())
        expected = _successor(count)
    return starts


def _successor(count: str) -> str:
    """What follows a marker: "2" after "1", "b" after "a"; nothing after "z"."""
    if count.isdigit():
        return str(int(count) + 1)
    return chr(ord(count) + 1) if count and count != "z" else ""
