"""The value that `find_dates` gives back, and the calendar days that a value covers."""

from __future__ import annotations

from typing import NamedTuple


class DateMention(NamedTuple):
    """A date that a text names: `text == source[start:end]`.

    `value` follows TIMEX3: `2025-11-07`, `2025-W46`, `2025-W46-WE` (weekend), `2025-10`, `2025-Q3`, `2025-H1`,
    `2025-SU` (summer; SP, FA, WI), `2025`, `199` (the 1990s), `19` (the 20th century). Where the year cannot be known
    it is written `XXXX` (`XXXX-08`, `XXXX-11-07`, `XXXX-XX-14`, `XXXX-WXX-1` for a Monday); a relative date that
    nothing anchors, and a day that moves with the year, has no value. `precision` is day, week, weekend, month,
    quarter, half, season, year, decade or century. `inferred` says that the value was worked out with the publication
    date or an earlier date. `until` is the value of the end of a range that begins here; that end is a mention of its
    own. `rough` says that the words leave the value open by a unit or more (`more than four decades ago`), or
    that a bare weekday lies almost a week back: `closed Friday`, in a paper of Thursday, may be of a town farther east.
    """

    start: int
    end: int
    text: str
    value: str | None
    precision: str
    inferred: bool
    until: str | None = None
    rough: bool = False
