"""Currencies: news of the dollar is none of a credit of 400 million dollars, nor of who won a match."""

from __future__ import annotations

from briefings.language.senses.homonyms import Sense
from briefings.patterns import late

_CURRENCIES = "dollar yen euro yuan rupee peso ringgit baht rouble ruble franc".split()
_SUM = (
    r"(?:\d|illion|[mbt]ln|\d ?[mb]n|illions of|hundred|thousand|thousands of)"
    r"[- ](?:(?:u\.s\.|us|hong kong|canadian|australian)[- ])?"
)
_VICTORY = (
    r"\b(?!(?:million|billion|trillion|thousand|hundred|korean|the|of|per|against|weak|weaker|strong|stronger|to|in|and"
    r"|versus|local|a)\b)[a-z][a-z.’'-]+ won\b"
)


def _as_unit(currency: str) -> Sense:
    """A currency as what a sum is counted in."""
    return Sense(late(rf"{_SUM}{currency}s?\b"), of="", beside="business")


CURRENCIES = {currency: (_as_unit(currency),) for currency in _CURRENCIES} | {
    "won": (_as_unit("won"), Sense(late(_VICTORY), of="sport politics war", beside="business"))
}
