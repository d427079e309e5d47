"""What a name is to the rest of the program: a frozen value. It knows no rule."""

from __future__ import annotations

from typing import NamedTuple


class NameMention(NamedTuple):
    """A name in a text: `text == source[start:end]`, without titles and without the possessive 's.

    `name` is the full form it stands for (`Sophal Ear` for `Ear`), which is its own text where no fuller one is given.
    `kind` is `person`, `organisation`, `place` or `unknown`. `role` is what the source calls the person or body, in
    the source's words ("US Defense Secretary"), or None; later mentions share the first one. `gender` is `m` or `f`
    where a title, a job name or the given name tells it (`Mrs.`, `spokesman`, `Maria`), else None.
    `body` is the organisation that a person is said to be of, beside the name (`of the Refugee Council`).
    """

    start: int
    end: int
    text: str
    name: str
    kind: str
    role: str | None = None
    gender: str | None = None
    body: str | None = None
