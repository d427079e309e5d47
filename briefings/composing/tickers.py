"""By which letters exchanges call the shares of the firm that a sentence is of: "Osk Bank (NYSE: OSKB)"."""

from __future__ import annotations

from functools import lru_cache

from briefings.patterns import late

_KEPT = 512
_EXCHANGE = r"(?:[A-Z]{2,9}|Nasdaq|Euronext|Oslo)(?:[ -][A-Z][A-Za-z]{0,12}){0,2}"
_LETTERS = r"[A-Z][A-Z0-9.]{0,5}"
_TICKERS = late(rf"\b{_EXCHANGE} ?: ?(?P<letters>{_LETTERS}(?:, {_LETTERS}(?! ?:))*)(?=[),;])")


@lru_cache(maxsize=_KEPT)
def tickers_in(sentence: str) -> frozenset[str]:
    """The letters of the shares that a sentence names in brackets."""
    if "(" not in sentence:
        return frozenset()
    return frozenset(letters for found in _TICKERS.finditer(sentence) for letters in found["letters"].split(", "))


def are_of_two_firms(a: str, b: str) -> bool:
    """Whether each of two sentences names shares, and they have none in common."""
    here, there = tickers_in(a), tickers_in(b)
    return bool(here and there) and here.isdisjoint(there)
