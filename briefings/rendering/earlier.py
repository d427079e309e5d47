"""What an edition says of the one before it, as a reader is shown it; which documents it lists for that alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from briefings.model import Citation, Earlier, Edition
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.neutral import neutralise
from briefings.rendering.shown import Mark, ShownWas

_SHORT = 160  # characters: two rows of a chat window; what is cut there is whole behind its citation


def was_of(earlier: Earlier, marks: tuple[Mark, ...]) -> ShownWas:
    """What was said before, with the words in it that hold no longer apart from the others."""
    text, value = neutralise(earlier.text), neutralise(earlier.value or "")
    found = re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(value)}(?![.,]?\d|\w)", text) if value else None
    start, end = found.span() if found else (len(text), len(text))
    return ShownWas(
        text=text,
        before=text[:start],
        value=text[start:end],
        after=text[end:],
        short=cut_text(text[start:end] or text, _SHORT),
        marks=marks,
    )


def without_dropped(edition: Edition) -> Edition:
    """The edition without what its dropped lines said, and without the documents that are cited for that alone."""
    if not edition.changes.gone:
        return edition
    kept = replace(edition, changes=replace(edition.changes, gone=()))
    spare = _cited(edition.changes.cited()) - _own(edition) - _cited(kept.changes.cited())
    return replace(kept, documents=tuple(document for document in edition.documents if document.ref not in spare))


def own_documents(edition: Edition) -> int:
    """How many documents an edition has but for those that only what was said before is cited from."""
    return len(edition.documents) - len(_cited(edition.changes.cited()) - _own(edition))


def _own(edition: Edition) -> set[str]:
    lead = (line.citations for line in edition.lead)
    return _cited(chain(chain.from_iterable(lead), chain.from_iterable(card.cited() for card in edition.cards)))


def _cited(citations: Iterable[Citation]) -> set[str]:
    return {citation.document for citation in citations}
