"""The order in which documents are read: as they were told, oldest first, as people tell an event."""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates import find_dates
from briefings.model import Document, day_of

_HEAD, _ROWS, _LONGEST_ROW = 500, 5, 60
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def told_on(document: Document) -> date | None:
    """The day a document was published, or else the day that stands above its story; None where neither is known."""
    return day_of(document.published) or _day_above(document.text[:_HEAD])


def _day_above(head: str) -> date | None:
    rows = [row.strip() for row in head.splitlines()]
    for row in [row for row in rows if row][:_ROWS]:
        if len(row) <= _LONGEST_ROW and _YEAR.search(row):
            for mention in find_dates(row):
                if mention.precision == "day" and mention.value and not mention.inferred:
                    return date.fromisoformat(mention.value)
    return None
