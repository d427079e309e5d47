"""What is read, kept and shown: documents from sources, editions, and who saw what last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from briefings.model import Briefing, Document, Edition


class Refusal(NamedTuple):
    """A source that could not be read: the path as it can be shown, and why in plain words."""

    path: str
    reason: str


class Duplicate(NamedTuple):
    """A source that was read and left out because the document at `original` has the same text."""

    path: str
    original: str


class Reading(NamedTuple):
    """What a source gave, each part in path order.

    Every file asked for is in exactly one part. `ignored` names what a folder holds that is no document by its name:
    another kind of file, or a README about the folder.
    """

    documents: tuple[Document, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    ignored: tuple[str, ...] = ()


class Kept(NamedTuple):
    """What became of documents that were to be kept, each by its id and in the order given.

    `changed` ones take the place of an earlier text of the same origin, or say something else about a text that was
    known: its title, publisher, date, address or notes.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


class Documents(Protocol):
    """The documents that briefings are composed from. A text that was kept once is never lost."""

    async def keep(self, documents: Sequence[Document], *, now: datetime) -> Kept:
        """Adds what is new, all of it or nothing; a new text takes the place of the earlier one of its origin."""
        ...

    async def state(self) -> int:
        """A number that grows whenever the documents change, and at no other time."""
        ...

    async def documents(self) -> tuple[Document, ...]:
        """Every document whose place no newer text took, in the order of their ids."""
        ...

    async def search(self, query: str, *, most: int) -> tuple[Document, ...]:
        """At most `most` documents that hold all words of the query, best first; any text is a query.

        A word that ends in `*` is the beginning of a word, `"words in quotes"` stand together, `-word` must not be
        there. A query that asks for nothing finds nothing.
        """
        ...


class Arrival(NamedTuple):
    """A document and when its text was seen first; `standing` unless a newer text of its origin took its place."""

    document: Document
    at: datetime
    standing: bool = True


class Arrivals(Protocol):
    """What is new among the documents."""

    async def arrived(self, since: datetime) -> tuple[Arrival, ...]:
        """Every text that was seen first at `since` or later, in the order of their arrival."""
        ...


class Versions(Protocol):
    """Texts and what became of them."""

    async def newer(self, ids: Sequence[str]) -> Mapping[str, Document]:
        """Of those whose place a newer text took, that text; by their ids."""
        ...

    async def texts(self, ids: Sequence[str]) -> Mapping[str, str]:
        """The texts of these documents, by their ids; also of those that gave way."""
        ...


class Editions(Protocol):
    """Editions as they were composed; one never changes."""

    async def keep_edition(self, edition: Edition) -> None:
        """Keeps the edition under its id; one that is kept already stays as it is."""
        ...

    async def edition(self, identity: str) -> Edition | None:
        """The edition of this id."""
        ...


class Composes(Protocol):
    """Composes from the documents as they are kept."""

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        """The edition as of now, of what was published since then; or of `only` these documents, whenever that was.

        With `only`, `since` is what the edition says of its window.
        """
        ...

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        ...


class Receipt(NamedTuple):
    """What an audience was shown of a kept edition. `part` is empty where it was all of the briefing up to then."""

    audience: str
    briefing: str
    edition: str
    at: datetime
    part: str = ""


class Receipts(Protocol):
    """Who was shown what last: an audience is a person or a channel, written as text."""

    async def record(self, receipt: Receipt) -> None:
        """Takes the place of an earlier receipt of the same audience, briefing and part."""
        ...

    async def last_whole(self, audience: str, briefing: str) -> Receipt | None:
        """The last receipt of the whole briefing."""
        ...

    async def last_of(self, audiences: Sequence[str]) -> Receipt | None:
        """The last receipt of any briefing and part that one of the audiences has."""
        ...
