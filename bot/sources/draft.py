"""What passes between the steps of reading one file: a document in the making, or why there will be none."""

from __future__ import annotations

from dataclasses import dataclass

from briefings.model import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why a file gives no document, in plain words."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text and what is known about it so far; `notes` say what had to be assumed."""

    text: str
    title: str = ""
    publisher: str | None = None
    published: Published | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()
