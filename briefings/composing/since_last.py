"""An edition held against the one that its readers had before: the same lines, with marks of what is new.

What an earlier line said is cited in the edition that replaces it, so the documents behind it are listed there too,
behind the edition's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

from briefings.composing.changes import changes
from briefings.composing.citing import letter
from briefings.model import Changes, CitedDocument, Earlier, Edition, Window, sha256_of


def compared(edition: Edition, previous: Edition | None) -> Edition:
    """The edition with its changes against `previous`, under an id of its own; as it is where there was none.

    Its lines and cards are untouched, so one composing serves every reader.
    """
    if previous is None:
        return edition
    made = changes(edition.cards, edition.documents, previous)
    if _begins_later(edition.window, previous.window):
        made = replace(made, dropped=(), gone=())
    identity = "e" + sha256_of(f"{edition.id}\n{previous.id}")[:15]
    return replace(with_changes(edition, made, previous), id=identity)


def with_changes(edition: Edition, made: Changes, previous: Edition) -> Edition:
    """The edition with these changes, whose citations are by the letters of `previous`, and with what they cite."""
    documents = list(edition.documents)
    letters = _letters(documents, (each.document for each in made.cited()), previous.documents)
    known = {document.ref for document in previous.documents}

    def here(earlier: Earlier) -> Earlier:
        kept = (each for each in earlier.citations if each.document in known)
        return replace(earlier, citations=tuple(replace(each, document=letters[each.document]) for each in kept))

    replaced, gone = (tuple(map(here, every)) for every in (made.replaced, made.gone))
    return replace(edition, changes=replace(made, replaced=replaced, gone=gone), documents=tuple(documents))


def _letters(documents: list[CitedDocument], refs: Iterable[str], before: Sequence[CitedDocument]) -> dict[str, str]:
    """The letters here of documents that have others in an earlier list; those that are missing are added."""
    letters = {document.id: document.ref for document in documents}
    free = filter(lambda ref: ref not in set(letters.values()), map(letter, count()))
    by_ref = {document.ref: document for document in before}
    found = dict[str, str]()
    for cited in (by_ref[ref] for ref in refs if ref in by_ref):
        if cited.id not in letters:
            letters[cited.id] = next(free)
            documents.append(replace(cited, ref=letters[cited.id]))
        found[cited.ref] = letters[cited.id]
    return found


def _begins_later(window: Window, previous: Window) -> bool:
    """Whether a window leaves out what an earlier one held: what it no longer tells is older then, and not dropped."""
    if window.since is None:
        return False
    return previous.since is None or _instant(window.since) > _instant(previous.since)


def _instant(since: str) -> datetime:
    instant = datetime.fromisoformat(since)
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
