"""What the edge asks of the world, as Protocols of one to four methods, and the values that cross them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from briefings.model import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A source that could not be read: the path as it can be shown, and why in plain words."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A source that was read and left out because the document at `original` has the same text."""

    path: str
    original: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a source gave, each part in path order.

    Every file asked for is in exactly one part. `ignored` names what a folder holds that is no document by its name:
    another kind of file, or a README about the folder.
    """

    documents: tuple[Document, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    ignored: tuple[str, ...] = ()


class Source(Protocol):
    """Where documents come from."""

    def read(self) -> Reading:
        """Gives every document that can be read and names every one that cannot; never raises for a bad document."""
        ...
