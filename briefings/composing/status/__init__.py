"""How far the subject of a card has got, and what it was before."""

from briefings.composing.status.choosing import newest_first, status_of, superseded
from briefings.composing.status.told import Told

__all__ = ["Told", "newest_first", "status_of", "superseded"]
