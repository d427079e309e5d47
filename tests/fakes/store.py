"""Documents, editions and receipts in memory: what `bot.store.Store` keeps in a database, proven equal by contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.commands.searching import held
from bot.errors import StoreFault
from bot.ports.library import Arrival, Kept, Receipt
from bot.store.words import Term, read_query, search_words
from briefings.model import Document, Edition


class FakeStore:
    """Keeps everything until the test ends.

    `readings` counts how often all documents were asked for; while it is `broken` none can be read or kept,
    and `wrong` is raised.
    """

    def __init__(self) -> None:
        self.readings = 0
        self.broken = False
        self.wrong: Exception = StoreFault("the fake is broken")
        self._state = 0
        self._documents: dict[str, Document] = {}
        self._replaced: set[str] = set()
        self._seen: dict[str, datetime] = {}
        self._editions: dict[str, Edition] = {}
        self._receipts: dict[tuple[str, str, str], Receipt] = {}

    async def keep(self, documents: Sequence[Document], *, now: datetime) -> Kept:
        assert now.tzinfo is not None
        if self.broken:
            raise StoreFault("kept.db: disk I/O error")
        fates: dict[str, list[str]] = {"new": [], "changed": [], "known": []}
        for document in documents:
            self._seen.setdefault(document.id, now)
            fates[self._keep_one(document)].append(document.id)
        if fates["new"] or fates["changed"]:
            self._state += 1
        return Kept(**{fate: tuple(ids) for fate, ids in fates.items()})

    def _keep_one(self, document: Document) -> str:
        before = self._documents.get(document.id)
        earlier = [each.id for each in self._standing() if document.origin is not None and _displaced(each, document)]
        if before is not None and document.id not in self._replaced:
            document = replace(document, origin=before.origin)
            if before == document and not earlier:
                return "known"
        self._documents[document.id] = document
        self._replaced.discard(document.id)
        self._replaced.update(earlier)
        return "changed" if before is not None or earlier else "new"

    async def state(self) -> int:
        return self._state

    async def documents(self) -> tuple[Document, ...]:
        self.readings += 1
        if self.broken:
            raise self.wrong
        return self._standing()

    def _standing(self) -> tuple[Document, ...]:
        return tuple(self._documents[key] for key in sorted(self._documents) if key not in self._replaced)

    async def arrived(self, since: datetime) -> tuple[Arrival, ...]:
        seen = sorted(self._seen.items(), key=lambda each: each[1])
        return tuple(
            Arrival(document=self._documents[identity], at=at, standing=identity not in self._replaced)
            for identity, at in seen
            if at >= since
        )

    async def newer(self, ids: Sequence[str]) -> Mapping[str, Document]:
        given_way = [self._documents[each] for each in ids if each in self._replaced]
        standing = {document.origin: document for document in self._standing() if document.origin is not None}
        return {each.id: standing[each.origin] for each in given_way if each.origin in standing}

    async def texts(self, ids: Sequence[str]) -> Mapping[str, str]:
        return {each: self._documents[each].text for each in ids if each in self._documents}

    async def search(self, query: str, *, most: int) -> tuple[Document, ...]:
        terms = read_query(query)
        found = [document for document in self._standing() if terms and _fits(document, terms)]
        return tuple(sorted(found, key=lambda document: -_weight(document, terms))[:most])

    def forget_receipts(self) -> None:
        """As if nobody had been shown anything."""
        self._receipts.clear()

    async def keep_edition(self, edition: Edition) -> None:
        self._editions.setdefault(edition.id, edition)

    async def edition(self, identity: str) -> Edition | None:
        return self._editions.get(identity)

    async def record(self, receipt: Receipt) -> None:
        self._receipts.pop((receipt.audience, receipt.briefing, receipt.part), None)
        self._receipts[receipt.audience, receipt.briefing, receipt.part] = receipt

    async def last_whole(self, audience: str, briefing: str) -> Receipt | None:
        return self._receipts.get((audience, briefing, ""))

    async def last_of(self, audiences: Sequence[str]) -> Receipt | None:
        found = [each for each in self._receipts.values() if each.audience in audiences]
        return max(reversed(found), key=lambda each: each.at, default=None)


def _displaced(standing: Document, document: Document) -> bool:
    return standing.origin == document.origin and standing.id != document.id


def _weight(document: Document, terms: Sequence[Term]) -> int:
    words = search_words(document.text)
    return sum(words.count(word) for term in terms for word in term.words)


def _fits(document: Document, terms: Sequence[Term]) -> bool:
    text = f"{document.title}\n{document.text}"
    return all(bool(held(text, [term])) != term.unwanted for term in terms)
