"""Quotations in single marks, which the British press prefers and every apostrophe resembles.

A single mark opens only at the head of a word that is no clipped one (`'em`, `'90s`). It closes behind a stop or comma,
or behind a letter other than s, where nothing follows that belongs to the word; after an s it may be a possessive, and
closes only where nothing better follows in the sentence. What crosses a line, or stays open, is no quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from briefings.patterns import late

_OPENS = late(
    r"(?<![\w.,!?;:’'‘)\]])[‘'‚](?=[^\W\d_])(?!(?:em|tis|twas|til|till|cause|bout|n|round|kay)\b)", re.IGNORECASE
)
_CLOSES = late(r"(?<=[^\s(\[‘'’—–-])['’‘](?!\w)")
_SENTENCE_END = late(r"[.!?][’']?\s")
_LONGEST = 400
_MOST_MARKS = 16


def find_singles(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans, marks included, of the quotations in single marks within `text[start:end]`, in order."""
    at = start
    while opening := _OPENS.search(text, at, end):
        limit = min(end, opening.end() + _LONGEST)
        line = text.find("\n", opening.end(), limit)
        close = _closing(text, opening.end(), line if line >= 0 else limit, straight=opening.group() == "'")
        if close is None:
            at = opening.end()
            continue
        yield opening.start(), close
        at = close


def _closing(text: str, start: int, end: int, *, straight: bool) -> int | None:
    """Where the quotation closes; None where every mark ahead may be an apostrophe."""
    doubtful: int | None = None
    limit = end
    for mark in islice(_CLOSES.finditer(text, start, end), _MOST_MARKS):
        if mark.start() > limit:
            break
        if text[mark.start() - 1] not in "sSzZ":
            return mark.end()
        if doubtful is None:
            doubtful = mark.end()
            stop = _SENTENCE_END.search(text, doubtful, end)
            limit = stop.start() + 1 if stop else end
    return None if straight else doubtful
