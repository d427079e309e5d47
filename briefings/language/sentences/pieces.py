"""What one line can hold without a stop between: list items ("1) one 2) two"), a caption and its credit, a date line.

A date line ("Tuesday, January 18, 2005") runs into the story below it where a page was copied without its line breaks.
News tickers part their reports by marks: "Mayor resigns +++ Port closed +++ Live blog".
"""

from __future__ import annotations

from briefings.patterns import late

_FIRST = late(r"(?:[•⁃▪◦‣]|(?:1|a)(?:\.\)|[.)])\s)")
_FIRST_CHARACTERS = frozenset("•⁃▪◦‣1a")
_ITEM = late(
    r"(?<!\S)(?P<bullet>[•⁃▪◦‣]\s*)?(?:(?P<count>\d{1,3}|[a-z])(?P<style>\.\)|[.)])(?=\s)|(?<=[•⁃▪◦‣])|(?<=[•⁃▪◦‣]\s))"
)
_CREDIT = late(r"(?:Image|Photo|Picture|Photograph|Video|Illustration|Graphic|File photo)(?: credit| by)?: (?=[A-Z©])")
_DATE_LINE = late(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Lun|Mar|Mercre|Jeu|Vendre|Same)di|Dimanche"
    r"|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)"
    r",? (?:(?:le |den |the )?\d{1,2}(?:er|st|nd|rd|th|\.)?(?: de| of)? [^\W\d_]{3,10}\.?,?(?: del?)?"
    r"|[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?) [12]\d{3}(?=\s?[^\W\d_a-zß-öø-ÿ])"
)
_TICKER, _TICKED = "+++", late(r"(?<!\S)\+\+\+(?!\S)")
_WEEKDAY_INITIALS = frozenset("MTWFSLJVD")

Span = tuple[int, int]


def pieces_of(text: str, spans: list[Span]) -> list[tuple[int, int, int]]:
    """The paragraphs at `spans` with their numbers, those apart that consist of several trimmed pieces."""
    pieces: list[tuple[int, int, int]] = []
    for number, (paragraph, end) in enumerate(spans):
        start = paragraph
        if text[start] in _WEEKDAY_INITIALS and (dated := _DATE_LINE.match(text, start, end)):
            pieces.append((number, start, dated.end()))
            start = dated.end() + text[dated.end()].isspace()
        if text.find(_TICKER, start, end) >= 0:
            pieces += [(number, first, last) for first, last in _ticked(text, start, end)]
        elif text[start] in _FIRST_CHARACTERS or text.find(": ", start, end) > 0:
            pieces += [(number, first, last) for first, last in _cut(text, start, end)]
        else:
            pieces.append((number, start, end))
    return pieces


def _ticked(text: str, start: int, end: int) -> list[Span]:
    """The reports of a ticker and the marks between them, which belong to none."""
    marks = [mark.span() for mark in _TICKED.finditer(text, start, end)]
    between = zip([start, *(last for _, last in marks)], [*(first for first, _ in marks), end], strict=True)
    return sorted([*marks, *filter(None, (_trimmed(text, first, last) for first, last in between))])


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """A span without the white space around it; None where it is nothing else."""
    bare = text[start:end].strip()
    first = start + text[start:end].find(bare)
    return (first, first + len(bare)) if bare else None


def _cut(text: str, start: int, end: int) -> list[Span]:
    listed = _FIRST.match(text, start, end)
    cuts = _item_starts(text, start, end) if listed else [start, *_credit_starts(text, start, end)]
    ends = [*cuts[1:], end]
    return [(first, first + len(text[first:last].rstrip())) for first, last in zip(cuts, ends, strict=True)]


def _credit_starts(text: str, start: int, end: int) -> list[int]:
    """Where the credit of a picture stands behind a caption that has no stop of its own."""
    found = [match.start() for match in _CREDIT.finditer(text, start, end)]
    return [at for at in found if at - 2 > start and text[at - 1].isspace() and text[at - 2] not in ",;:(—–-"]


def _item_starts(text: str, start: int, end: int) -> list[int]:
    """Where items begin: bullets of one kind, or markers of one style that count up by one."""
    starts = [start]
    expected = style = ""
    for match in _ITEM.finditer(text, start, end):
        bullet, count = (match["bullet"] or "").strip(), match["count"] or ""
        shape = bullet + (match["style"] or "")
        first = match.start() == start
        if first or (shape == style and (bullet or count == expected)):
            starts += [] if first else [match.start()]
            style, expected = shape, _successor(count)
    return starts


def _successor(count: str) -> str:
    """What follows a marker: "2" after "1", "b" after "a"; nothing after "z"."""
    if count.isdigit():
        return str(int(count) + 1)
    return chr(ord(count) + 1) if count and count != "z" else ""
