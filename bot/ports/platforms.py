"""The chat platforms: where people ask, and where editions are posted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Platform(Protocol):
    """A chat platform that people ask on."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    async def run(self) -> None:
        """Answers there until cancelled, and connects again for ever when the connection is lost.

        Raises:
            AccessRefused: a token or a right that only a person can mend.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check-up found: whether it is well, in plain words, and how to mend it where it isn't. Holds no secret."""

    well: bool
    said: str
    mend: str = ""
