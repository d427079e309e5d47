"""Markup -> rows at a width: lines wrap under their indent, columns line up over neighbouring lines, leaders fill up.

::

    markup ── parse ──> TemplateLine … ── group by columns ──> fit widths ──> wrap each cell ──> Row …
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from briefings.rendering.terminal.markup import Row, Span, TemplateLine, parse
from briefings.rendering.terminal.wrapping import row_width, wrap

_GAP = 2  # cells between two columns
_LEAST = 8  # cells that a line keeps for its text, however deep it is indented


def lay_out(markup: str, *, width: int, shorten: bool = False) -> tuple[Row, ...]:
    """The rows of a template's output, none wider than `width` cells but for an address that cannot be broken.

    `shorten` cuts such an address with an ellipsis, for terminals that open it by a click.
    """
    rows: list[Row] = []
    for (indent, columns, leader), lines in groupby(parse(markup), key=_shape):
        room = max(width - indent, min(width, _LEAST))
        margin = (Span(" " * indent),) if indent else ()
        cells = [line.cells for line in lines]
        made: Iterable[Row]
        if leader:
            made = (row for sides in cells for row in _led(sides, leader, room, shorten=shorten))
        elif columns > 1:
            made = _aligned(cells, room, shorten=shorten)
        else:
            made = (row for (cell,) in cells for row in wrap(cell, room, shorten=shorten))
        rows.extend(margin + tuple(map(_breakable, row)) if row else row for row in made)
    return tuple(rows)


def plain(rows: Iterable[Row]) -> str:
    """The rows as text without any styling, each ended by a newline and without spaces at its end."""
    return "".join("".join(span.text for span in row).rstrip() + "\n" for row in rows)


def _breakable(span: Span) -> Span:
    """The span with plain spaces where no line was to be broken; they have done their duty."""
    return span._replace(text=span.text.replace("\u00a0", " ")) if "\u00a0" in span.text else span


def _shape(line: TemplateLine) -> tuple[int, int, str]:
    return line.indent, len(line.cells), line.leader


def _led(sides: Sequence[Row], leader: str, room: int, *, shorten: bool) -> Iterator[Row]:
    """What stands left of the leader, the leader, and what stands right of it; on two rows where one is too short."""
    left, right = _trimmed(sides[0]), _trimmed([span for side in sides[1:] for span in side])
    fill = room - row_width(left) - row_width(right) - (1 if left else 0) - (1 if right else 0)
    if fill >= 1:
        yield (*left, *_space(left), Span(leader * fill, ("rule",)), *_space(right), *right)
        return
    for row in wrap(left, room, shorten=shorten) + wrap(right, room, shorten=shorten):
        if row:
            yield row


def _space(beside: Row) -> Row:
    return (Span(" "),) if beside else ()


def _trimmed(spans: Iterable[Span]) -> Row:
    """The spans on one row, without the spaces at either end."""
    return wrap(spans, 10**9)[0]


def _aligned(lines: Sequence[Sequence[Row]], room: int, *, shorten: bool) -> Iterator[Row]:
    trimmed = [[_trimmed(cell) for cell in cells] for cells in lines]
    natural = [max(map(row_width, column)) for column in zip(*trimmed, strict=True)]
    widths = _fitted(natural, room - _GAP * (len(natural) - 1))
    for cells in trimmed:
        wrapped = [wrap(cell, width, shorten=shorten) for cell, width in zip(cells, widths, strict=True)]
        for parts in zip_longest(*wrapped, fillvalue=()):
            yield tuple(_padded(parts, widths))


def _padded(parts: Sequence[Row], widths: Sequence[int]) -> Iterator[Span]:
    owed = 0
    for part, width in zip(parts, widths, strict=True):
        if part:
            if owed:
                yield Span(" " * owed)
            yield from part
            owed = 0
        owed += max(width - row_width(part), 0) + _GAP


def _fitted(natural: Sequence[int], room: int) -> list[int]:
    """Column widths that fit: narrow columns keep theirs, the wide ones share what is left evenly."""
    widths = [max(width, 1) for width in natural]
    room = max(room, len(widths))
    open_columns = sorted(range(len(widths)), key=lambda column: widths[column])
    while open_columns:
        share = room // len(open_columns)
        column = open_columns.pop(0)
        widths[column] = min(widths[column], max(share, 1))
        room -= widths[column]
    return widths
