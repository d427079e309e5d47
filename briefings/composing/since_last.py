"""One edition seen by readers who had different ones before: the same lines, with other marks of what is new."""

from __future__ import annotations

from dataclasses import replace

from briefings.composing.changes import changes
from briefings.model import Edition, sha256_of


def compared(edition: Edition, previous: Edition | None) -> Edition:
    """The edition with its changes against `previous`, under an id of its own; as it is where there was none.

    Its lines, cards and documents are untouched, so one composing serves every reader.
    """
    if previous is None:
        return edition
    published = {document.ref: document.published for document in edition.documents}
    return replace(
        edition,
        id="e" + sha256_of(f"{edition.id}\n{previous.id}")[:15],
        changes=changes(edition.cards, published, previous),
    )
