"""Reads a text as a file of a given form would be read, for the tests beside it."""

from __future__ import annotations

from bot.sources.draft import Refused
from bot.sources.reading import document_of
from briefings.model import Document


def read(content: str | bytes, *, form: str = "plain") -> Document:
    """The document that the content is; a refusal fails the test with its reason."""
    outcome = outcome_of(content, form=form)
    assert isinstance(outcome, Document), outcome.reason
    return outcome


def refusal(content: str | bytes, *, form: str = "plain") -> str:
    """Why the content gives no document."""
    outcome = outcome_of(content, form=form)
    assert isinstance(outcome, Refused), outcome.text
    return outcome.reason


def outcome_of(content: str | bytes, *, form: str) -> Document | Refused:
    """What reading gives, whichever it is."""
    data = content if isinstance(content, bytes) else content.encode()
    return document_of(data, form=form, origin="story")
