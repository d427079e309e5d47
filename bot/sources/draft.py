"""What passes between the steps of reading one file: a document in the making, or why there will be none."""

from __future__ import annotations

from typing import NamedTuple

from briefings.model import Published


class Refused(NamedTuple):
    """Why a file gives no document, in plain words."""

    reason: str


class Draft(NamedTuple):
    """A text and what is known about it so far; `notes` say what had to be assumed."""

    text: str
    title: str = ""
    publisher: str | None = None
    published: Published | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()
