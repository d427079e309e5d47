"""What takes long and is done elsewhere, so that answering goes on: composing and drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from briefings.model import Briefing, Document, Edition
from briefings.rendering.charts import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The documents there are, and the state that they are of."""

    state: int
    documents: tuple[Document, ...] = field(repr=False)


class Composing(Protocol):
    """Where editions are composed."""

    async def compose(
        self, briefing: Briefing, library: Library, *, now: datetime, since: datetime | None, explain: bool
    ) -> Edition:
        """The edition of a briefing from these documents, with its trace where `explain` asks for it."""
        ...


class Drawing(Protocol):
    """Where charts are drawn."""

    async def draw(self, charts: Iterable[Chart]) -> Mapping[str, bytes]:
        """Pictures (PNG) by the charts' names, of those that can be drawn; never raises for one that cannot."""
        ...
