"""How far the subject of a card has got, and what it was before."""

from briefings.composing.status.choosing import status_of, superseded

__all__ = ["status_of", "superseded"]
