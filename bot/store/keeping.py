"""What becomes of documents that are to be kept: new, changed or known. One transaction: all of them or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from bot.ports.library import Kept
from bot.store.rows import facts_row, instant, text_row
from bot.store.tables import DOCUMENTS, LIBRARY
from briefings.model import Document

Fate = Literal["new", "changed", "known"]
_CHUNK = 300  # documents looked up at once: well below the parameters that one statement may have
_FACTS = ("title", "publisher", "published", "url", "notes")


def keep(connection: sa.Connection, documents: Sequence[Document], *, now: datetime) -> Kept:
    """Writes what is new or changed, and moves the state on where anything is."""
    fates: dict[Fate, list[str]] = {"new": [], "changed": [], "known": []}
    for start in range(0, len(documents), _CHUNK):
        chunk = documents[start : start + _CHUNK]
        shelf = _Shelf.of(connection, chunk)
        for document in chunk:
            fates[shelf.put(document)].append(document.id)
        shelf.write(connection, now)
    if fates["new"] or fates["changed"]:
        connection.execute(sa.update(LIBRARY).values(state=LIBRARY.c.state + 1))
    return Kept(new=tuple(fates["new"]), changed=tuple(fates["changed"]), known=tuple(fates["known"]))


@dataclass(slots=True)
class _Known:
    """What is kept of a text besides the text: all that a new reading of it may differ in."""

    facts: tuple[object, ...]
    origin: str | None
    replaced: bool
    kept: bool = True


@dataclass(slots=True)
class _Shelf:
    """What is known of the documents of a chunk and of their origins, and which ids have to be written."""

    known: dict[str, _Known]
    read: dict[str, Document] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    standing: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, connection: sa.Connection, documents: Sequence[Document]) -> _Shelf:
        """Everything that bears one of the ids or stands at one of the origins."""
        ids = {document.id for document in documents}
        origins = {document.origin for document in documents if document.origin is not None}
        columns = [DOCUMENTS.c[name] for name in ("id", "origin", "replaced", *_FACTS)]
        found = connection.execute(sa.select(*columns).where(DOCUMENTS.c.id.in_(ids) | DOCUMENTS.c.origin.in_(origins)))
        shelf = cls(known={row.id: _Known(tuple(row[3:]), row.origin, row.replaced) for row in found})
        for identity, known in shelf.known.items():
            if known.origin is not None and not known.replaced:
                shelf.standing[known.origin].add(identity)
        return shelf

    def put(self, document: Document) -> Fate:
        """Takes the document in, in the place of whatever else stood at its origin."""
        facts = tuple(facts_row(document)[name] for name in _FACTS)
        before = self.known.get(document.id)
        gave_way = self._give_way(document)
        if before is not None and not before.replaced and before.facts == facts and not gave_way:
            return "known"
        # a text that stands elsewhere too stays where it was found first
        origin = before.origin if before is not None and not before.replaced else document.origin
        self.known[document.id] = _Known(facts, origin, replaced=False, kept=before is not None and before.kept)
        self.read[document.id] = document
        self.touched.add(document.id)
        if origin is not None:
            self.standing[origin].add(document.id)
        return "changed" if before is not None or gave_way else "new"

    def _give_way(self, document: Document) -> bool:
        others = self.standing[document.origin] - {document.id} if document.origin is not None else set()
        for other in others:
            self.known[other].replaced = True
            self.standing[str(document.origin)].discard(other)
        self.touched |= others
        return bool(others)

    def write(self, connection: sa.Connection, now: datetime) -> None:
        """Inserts, updates and marks as replaced, in the order of ids."""
        added = []
        for identity in sorted(self.touched):
            values = self._row(identity)
            if self.known[identity].kept:
                connection.execute(sa.update(DOCUMENTS).where(DOCUMENTS.c.id == identity).values(values))
            else:
                added.append(values | {"id": identity, "first_seen": instant(now)})
        if added:
            connection.execute(sa.insert(DOCUMENTS), added)

    def _row(self, identity: str) -> dict[str, Any]:
        """What is to be written of a document: all of it, or only that it gave way."""
        known = self.known[identity]
        if (document := self.read.get(identity)) is None:
            return {"replaced": known.replaced}
        return {**facts_row(document), **text_row(document), "origin": known.origin, "replaced": known.replaced}
