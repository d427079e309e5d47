"""Documents, editions and receipts as rows, and back."""

from __future__ import annotations

import json
import zlib
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot.ports.library import Arrival, Receipt
from bot.store.words import search_words
from briefings.model import Document, Edition, as_published
from briefings.rendering.edition_json import render_json
from briefings.rendering.edition_reading import edition_from_json

Row = sa.Row[Any]


def text_row(document: Document) -> dict[str, object]:
    """The text, and the words that it and its title are found by."""
    return {"text": document.text, "search_text": " ".join(search_words(f"{document.title}\n{document.text}"))}


def facts_row(document: Document) -> dict[str, object]:
    """What a document says about itself."""
    return {
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published.isoformat() if document.published else None,
        "url": document.url,
        "notes": json.dumps(document.notes),
    }


def document_of(row: Row) -> Document:
    """The document of a row, equal to the one that was kept."""
    return Document(
        id=row.id,
        text=row.text,
        title=row.title,
        publisher=row.publisher,
        published=as_published(row.published),
        url=row.url,
        origin=row.origin,
        notes=tuple(json.loads(row.notes)),
    )


def arrival_of(row: Row) -> Arrival:
    """The document of a row, and when it was seen first."""
    at = datetime.fromisoformat(row.first_seen)
    return Arrival(document=document_of(row), at=at, standing=not row.replaced)


def edition_row(edition: Edition) -> dict[str, object]:
    """An edition with its JSON deflated."""
    body = zlib.compress(render_json(edition).encode(), 6)
    return {"id": edition.id, "briefing": edition.name, "composed_at": edition.composed_at, "body": body}


def edition_of(body: bytes) -> Edition:
    """The edition of a deflated JSON body."""
    return edition_from_json(json.loads(zlib.decompress(body)))


def receipt_row(receipt: Receipt) -> dict[str, object]:
    """All of a receipt but its turn."""
    return {
        "audience": receipt.audience,
        "briefing": receipt.briefing,
        "part": receipt.part,
        "edition": receipt.edition,
        "at": instant(receipt.at),
    }


def receipt_of(row: Row) -> Receipt:
    """The receipt of a row."""
    return Receipt(
        audience=row.audience,
        briefing=row.briefing,
        part=row.part,
        edition=row.edition,
        at=datetime.fromisoformat(row.at),
    )


def instant(moment: datetime) -> str:
    """An instant so that later ones sort behind it: UTC, always with microseconds."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
