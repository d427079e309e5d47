"""Regular expressions that are compiled when they are first used.

A command that answers at once can't wait for hundreds of patterns of which it will use half: compiling them all cost a
third of `newsbrief brief`. A late pattern is written like any other and behaves like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from briefings.compiled import recalled


class _Late:
    """Stands for a pattern until something is asked of it; then its own attributes are the pattern's."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._written = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        """Compiles where that is not done yet, and keeps what is asked for; later uses come here no more."""
        own = self.__dict__
        if "_compiled" not in own:
            known = recalled()
            own["_compiled"] = (known.pattern if known else re.compile)(*own["_written"])
        own[name] = getattr(own["_compiled"], name)
        return own[name]


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled at its first use. A mistake in it shows only then, so each pattern needs a test."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


def one_of(words: Iterable[str]) -> str:
    """A pattern of these words, the longest first, that fails fast where nothing begins with the letter there."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        tails.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        f"{re.escape(first)}(?:{'|'.join(rest)})" if any(rest) else re.escape(first)
        for first, rest in sorted(tails.items())
    )
