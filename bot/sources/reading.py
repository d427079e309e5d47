"""Reads files and folders into documents.

    paths -> folders.list_files -> files.read_bytes -> decoding.decode -> articles.article -> Document
                  |                      |                  |                  |
                  +---- Refusal: path and reason, while the other files go on -+

One text counts once, however many files hold it: the one that says most about itself stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from bot.ports.library import Duplicate, Reading, Refusal
from bot.sources.articles import article
from bot.sources.decoding import decode
from bot.sources.draft import Draft, Refused
from bot.sources.files import LARGEST, read_bytes
from bot.sources.folders import READ, list_files, shown
from briefings.model import Document, sha256_of


def read_sources(paths: Iterable[Path | str], *, limit: int = LARGEST) -> Reading:
    """The documents of the named files and folders, each part in path order; `limit` is the largest file in bytes.

    Never raises for a path: what cannot be read is a refusal with its reason.
    """
    return LocalFiles(paths=tuple(Path(path) for path in paths), limit=limit).read()


class LocalFiles(NamedTuple):
    """A `Source`: files and folders of this machine."""

    paths: tuple[Path, ...]
    limit: int = LARGEST

    def read(self) -> Reading:
        """Reads everything anew."""
        listing = list_files(self.paths)
        documents: list[Document] = []
        refusals = listing.refusals
        for path in listing.files:
            outcome = read_document(path, limit=self.limit)
            if isinstance(outcome, Refused):
                refusals.append(Refusal(path=shown(path), reason=outcome.reason))
            else:
                documents.append(outcome)
        kept, duplicates = _once(documents)
        return Reading(
            documents=kept,
            refusals=tuple(sorted(refusals, key=lambda refusal: refusal.path)),
            duplicates=duplicates,
            ignored=tuple(listing.ignored),
        )


def read_document(path: Path, *, limit: int = LARGEST) -> Document | Refused:
    """The document that one file holds, or why it holds none."""
    data = read_bytes(path, limit=limit)
    if isinstance(data, Refused):
        return data
    return document_of(data, form=READ.get(path.suffix.lower(), "plain"), origin=shown(path))


def document_of(data: bytes, *, form: str, origin: str) -> Document | Refused:
    """The document that these bytes are; `form` is "plain", "markdown" or "page", `origin` where they come from."""
    declared = None
    if form == "page":
        from bot.sources.pages.charset import declared_codec

        declared = declared_codec(data)
    decoded = decode(data, declared=declared)
    if isinstance(decoded, Refused):
        return decoded
    draft = article(Draft(text=decoded.text, notes=decoded.notes), form=form)
    if isinstance(draft, Refused):
        return draft
    return Document.from_text(
        draft.text,
        title=draft.title,
        publisher=draft.publisher,
        published=draft.published,
        url=draft.url,
        origin=origin,
        notes=draft.notes,
    )


def _once(documents: list[Document]) -> tuple[tuple[Document, ...], tuple[Duplicate, ...]]:
    """Each text once, whatever its white space, and who was left out for whom."""
    keys = [sha256_of(" ".join(document.text.split())) for document in documents]
    best: dict[str, Document] = {}
    for key, document in zip(keys, documents, strict=True):
        if key not in best or _stated(document) > _stated(best[key]):
            best[key] = document
    kept, duplicates = [], []
    for key, document in zip(keys, documents, strict=True):
        if best[key] is document:
            kept.append(document)
        else:
            duplicates.append(Duplicate(path=document.origin or "", original=best[key].origin or ""))
    return tuple(kept), tuple(duplicates)


def _stated(document: Document) -> int:
    """How much a document says about itself."""
    known = sum(each is not None for each in (document.published, document.publisher, document.url))
    return known * 10 - len(document.notes)
