"""One edition seen by readers who had different ones before: the same lines, with other marks of what is new."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from briefings.composing.changes import changes
from briefings.model import Edition, Window, sha256_of


def compared(edition: Edition, previous: Edition | None) -> Edition:
    """The edition with its changes against `previous`, under an id of its own; as it is where there was none.

    Its lines, cards and documents are untouched, so one composing serves every reader.
    """
    if previous is None:
        return edition
    made = changes(edition.cards, edition.documents, previous)
    if _begins_later(edition.window, previous.window):
        made = replace(made, dropped=())
    return replace(edition, id="e" + sha256_of(f"{edition.id}\n{previous.id}")[:15], changes=made)


def _begins_later(window: Window, previous: Window) -> bool:
    """Whether a window leaves out what an earlier one held: what it no longer tells is older then, and not dropped."""
    if window.since is None:
        return False
    return previous.since is None or _instant(window.since) > _instant(previous.since)


def _instant(since: str) -> datetime:
    instant = datetime.fromisoformat(since)
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
