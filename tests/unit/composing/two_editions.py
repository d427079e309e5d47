"""An edition of one document against that of an earlier one, for the rules that ask what has changed."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, compose
from briefings.model import Changes


def changes_between(briefing: Briefing, before: str, now: str) -> Changes:
    """Of two documents of Tuesday the 9th and Friday the 12th of June 2026."""
    first = compose(briefing, [of_june(before, day=9)], now=datetime(2026, 6, 9, 23, tzinfo=UTC))
    later = [of_june(now, day=12)]
    return compose(briefing, later, now=datetime(2026, 6, 12, 23, tzinfo=UTC), previous=first).changes


def of_june(text: str, *, day: int) -> Document:
    """A document of a day of June 2026."""
    return Document.from_text(text, published=f"2026-06-{day:02}")
