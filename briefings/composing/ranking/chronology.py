"""The order in which documents are read: as they were told, oldest first, as people tell an event."""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates import find_dates
from briefings.model import Document, day_of

_HEAD, _ROWS, _LONGEST_ROW = 500, 5, 60
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def told_on(document: Document) -> date | None:
    """The day a document was published, or else the day that stands above its story; None where neither is known."""
    return day_of(document.published) or _day_above(document.text[:_HEAD])


def _day_above(head: str) -> date | None:
    rows = [row.strip() for row in head.splitlines()]
    for row in [row for row in rows if row][:_ROWS]:
        if len(row) <= _LONGEST_ROW and _YEAR.search(row):
            for mention in find_dates(row):
                if not mention.inferred and _DAY.fullmatch(mention.value or ""):
                    return date.fromisoformat(str(mention.value))
    return None
