"""Breaks a row of spans into rows no wider than asked, between words, and between the characters of wide scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from briefings.rendering.terminal.cells import cell_width, clusters, is_narrow
from briefings.rendering.terminal.markup import Row, Span

KEEP = "keep"
"""The role of an address, which is never broken: a broken one cannot be opened."""

_NEVER_FIRST = frozenset("、。，．・：；？！）］｝〉》」』】’”ー々…")
_NEVER_LAST = frozenset("（［｛〈《「『【‘“")


class _Word(NamedTuple):
    """Spans that stand together. `gap` is the space before them, empty where two wide characters meet."""

    spans: Row
    gap: Row
    width: int


def wrap(spans: Iterable[Span], width: int, *, shorten: bool = False) -> list[Row]:
    """Rows of at most `width` cells, at least one row; only an address (`KEEP`) that is longer stands out.

    Where `shorten` is set such an address is cut with an ellipsis, for terminals that open it by a click.
    """
    rows: list[Row] = []
    row: list[Span] = []
    used = 0
    for word in _fitting(spans, width, shorten=shorten):
        if row and used + len(word.gap) + word.width > width:
            rows.append(_joined(row))
            row, used = [], 0
        if row:
            row.extend(word.gap)
            used += len(word.gap)
        row.extend(word.spans)
        used += word.width
    return [*rows, _joined(row)]


def row_width(row: Iterable[Span]) -> int:
    """The cells that a row takes."""
    return sum(cell_width(span.text) for span in row)


def _fitting(spans: Iterable[Span], width: int, *, shorten: bool) -> Iterator[_Word]:
    for word in _words(spans):
        if word.width <= width:
            yield word
        elif any(KEEP in span.roles for span in word.spans):
            yield word._replace(spans=tuple(_shortened(word.spans, width)), width=width) if shorten else word
        else:
            yield from _chopped(word, width)


def _words(spans: Iterable[Span]) -> Iterator[_Word]:
    current: list[Span] = []
    gap: Row = ()
    for span in spans:
        for position, part in enumerate(_parts(span.text)):
            if position and current:  # a part that is not the first begins behind a place to break at
                yield _word(current, gap)
                current, gap = [], ()
            if part == " ":
                gap = (span._replace(text=" "),)
            elif part:
                current.append(span._replace(text=part))
    if current:
        yield _word(current, gap)


def _parts(text: str) -> Iterator[str]:
    """Words and the spaces between them; an empty part stands where the text begins or ends with a space."""
    for position, chunk in enumerate(text.split(" ")):
        if position:
            yield " "
        if is_narrow(chunk):
            yield chunk
        else:
            yield from _between_wide(chunk)


def _between_wide(chunk: str) -> Iterator[str]:
    part, last = "", ("", 0)
    for cluster, width in clusters(chunk):
        if part and 2 in (width, last[1]) and cluster not in _NEVER_FIRST and last[0] not in _NEVER_LAST:
            yield part
            part = ""
        part += cluster
        last = cluster, width
    yield part


def _word(spans: Iterable[Span], gap: Row) -> _Word:
    row = tuple(spans)
    return _Word(row, gap, row_width(row))


def _chopped(word: _Word, width: int) -> Iterator[_Word]:
    gap, chunk, used = word.gap, list[Span](), 0
    for span in word.spans:
        for cluster, cells in clusters(span.text):
            if chunk and used + cells > width:
                yield _word(_joined(chunk), gap)
                gap, chunk, used = (), [], 0
            chunk.append(span._replace(text=cluster))
            used += cells
    yield _word(_joined(chunk), gap)


def _shortened(spans: Iterable[Span], width: int) -> Iterator[Span]:
    room = width - 1
    for span in spans:
        kept = ""
        for cluster, cells in clusters(span.text):
            if cells > room:
                yield span._replace(text=f"{kept}…")
                return
            kept += cluster
            room -= cells
        yield span._replace(text=kept)


def _joined(spans: Iterable[Span]) -> Row:
    """Neighbours of one look as one span."""
    return tuple(
        Span("".join(span.text for span in run), roles, href)
        for (roles, href), run in groupby(spans, key=lambda span: (span.roles, span.href))
    )
