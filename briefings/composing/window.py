"""The span of time an edition covers, and which documents fall into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from briefings.model import Document, Published, Window, day_of

_LONGEST = 300_000
_STOPS = (". ", "! ", "? ", "。", "।", "\n")


class Windowed(NamedTuple):
    """The documents inside a window, those outside it, and those whose date is unknown while the window has a start.

    `before` is the last day before the window of which there is a document.
    """

    inside: tuple[Document, ...]
    outside: int
    undated: int
    before: date | None


def within(documents: Sequence[Document], *, since: datetime | None, until: datetime) -> Windowed:
    """Documents published in [since, until].

    A document dated to the day counts as published on that day in the window's own zone. An undated one belongs to an
    open window; where the window has a start nobody can say whether it does, so it stays out and is counted.
    """
    dated = [document for document in documents if document.published is not None]
    inside = [document for document in documents if _is_inside(document.published, since, until)]
    undated = len(documents) - len(dated) if since else 0
    days = [day for document in dated if since and (day := day_of(document.published)) and day <= since.date()]
    outside = len(documents) - len(inside) - undated
    return Windowed(inside=tuple(inside), outside=outside, undated=undated, before=max(days, default=None))


def _is_inside(published: Published | None, since: datetime | None, until: datetime) -> bool:
    if published is None:
        return since is None
    if isinstance(published, datetime):
        return published <= until and (since is None or published >= since)
    return published <= until.date() and (since is None or published >= since.date())


def readable(documents: Sequence[Document]) -> tuple[tuple[Document, ...], int]:
    """The documents as far as they are read, and how many are longer than that.

    A news document ends long before 300,000 characters; one that doesn't is read to the end of a paragraph there, or
    of a sentence where a paragraph is that long, so that one dump of text can't hold a briefing up. Offsets stay those
    of the whole text.
    """
    long = sum(len(document.text) > _LONGEST for document in documents)
    return tuple(_beginning(document) if len(document.text) > _LONGEST else document for document in documents), long


def _beginning(document: Document) -> Document:
    text = document.text
    end = text.rfind("\n", _LONGEST // 2, _LONGEST)
    if end < 0:
        end = max(text.rfind(stop, 0, _LONGEST) for stop in _STOPS) + 1
    return replace(document, text=text[: end or _LONGEST])


def window_of(since: datetime | None, until: datetime) -> Window:
    """The window as an edition states it."""
    return Window(since=since.isoformat() if since else None, until=until.isoformat())
