"""The order in which documents are read: as they were told, oldest first, as people tell an event."""

from __future__ import annotations

import re
from datetime import date

from briefings.composing.ranking.datelines import day_in
from briefings.language.dates import DateMention, find_dates
from briefings.model import Document, day_of
from briefings.patterns import late

_HEAD, _ROWS, _LONGEST_ROW = 500, 5, 60
_YEAR = late(r"\b(?:19|20)\d\d\b")
_DAY = late(r"[12]\d{3}-\d\d-\d\d", re.ASCII)
_DATE_SHARE = 0.4  # of its row: more in "Updated: 8 January 2005", less in a headline that recalls a date


def told_on(document: Document) -> date | None:
    """The day a document was published, or else the day that stands above its story; None where neither is known."""
    return day_of(document.published) or _day_above(document.text[:_HEAD])


def _day_above(head: str) -> date | None:
    rows = [row for row in map(str.strip, head.splitlines()) if row]
    days = (_day_of(row) for row in rows[:_ROWS] if len(row) <= _LONGEST_ROW)
    return next(filter(None, days), None)


def _day_of(row: str) -> date | None:
    for mention in find_dates(row) if _YEAR.search(row) else ():
        if _is_date_line(row, mention):
            return date.fromisoformat(str(mention.value))
    return None if row.isascii() else day_in(row)


def _is_date_line(row: str, mention: DateMention) -> bool:
    told = not mention.inferred and _DAY.fullmatch(mention.value or "")
    return bool(told) and mention.end - mention.start >= _DATE_SHARE * len(row)
