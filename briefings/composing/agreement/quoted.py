"""Whether two sentences hold the same words of somebody: then they tell one fact, whatever each tells around them."""

from __future__ import annotations

from briefings.language.tokens import words
from briefings.patterns import late

_QUOTATION = late(r"[\"“]([^\"”]{20,})")
_RUN = 7


def share_quotation(one: str, other: str) -> bool:
    """Whether seven words in a row, or all of a shorter quotation of five, stand in quotations of both."""
    here, there = _quotations(one), _quotations(other)
    return any(_alike(a, b) for a in here for b in there)


def _quotations(text: str) -> list[list[str]]:
    """The words of each quotation of a sentence, without case."""
    if '"' not in text and "“" not in text:
        return []
    return [[word.casefold() for word in words(found[1])] for found in _QUOTATION.finditer(text)]


def _alike(a: list[str], b: list[str]) -> bool:
    run = min(_RUN, len(a), len(b))
    if run < _RUN - 2:
        return False
    runs = {tuple(a[at : at + run]) for at in range(len(a) - run + 1)}
    return any(tuple(b[at : at + run]) in runs for at in range(len(b) - run + 1))
