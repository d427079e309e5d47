"""Rows as a table for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from briefings.rendering.neutral import neutralise


def table(rows: Sequence[Sequence[str]]) -> str:
    """The rows, each cell as wide as the widest of its column; what comes from outside can't steer the terminal."""
    shown = [[neutralise(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n" for row in shown
    )


def zone_words(at: datetime) -> str:
    """What the clock of an instant is called: `CET`, or `UTC+07` where its zone has no letters."""
    name = at.tzname() or ""
    return name if name[:1].isalpha() else f"UTC{name}"
