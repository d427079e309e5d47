"""Offices that say what they are for, before a name: `Secretary of State for Central Asian Affairs Ann Lee`."""

from __future__ import annotations

from briefings.language.names.given import GIVEN
from briefings.language.names.words import ORGANISATION_ENDS, PORTFOLIOS, TITLES
from briefings.patterns import late

_FOR, _BETWEEN_PORTFOLIOS = (["of"], ["for"]), frozenset("of for and the".split())
_PORTFOLIO = late(r"[A-Z]\w+")
LONGEST_PERSON = 5
"""How many words a person's name has at most."""


def words_of_office(words: list[str]) -> int:
    """How many words at the front of a run are an office and what it is for; 0 where it is none."""
    return _of_many_parts(words) or _of_portfolios(words)


def begins_portfolio(text: str, start: int) -> bool:
    """Whether what a minister is minister of begins here: `Secretary of State`, `Minister of Trade and Industry`."""
    word = _PORTFOLIO.match(text, start)
    return word is not None and word.group() in PORTFOLIOS


def _of_many_parts(words: list[str]) -> int:
    """How many words an office of many parts takes: `Secretary of State for Central Asian Affairs Ann Lee`."""
    ends = (at for at in range(len(words) - 2, 2, -1) if words[at - 1] in PORTFOLIOS and words[at] in GIVEN)
    return next((at for at in ends if any(word in TITLES for word in words[:at])), 0)


def _of_portfolios(words: list[str]) -> int:
    """How many words an office and what it is for take: `Minister for Information, Communications and the Arts Lee`."""
    at = next((at + 1 for at, word in enumerate(words) if word in TITLES and words[at + 1 : at + 2] in _FOR), 0)
    first = at
    while at and at < len(words) and (words[at].rstrip(",") in PORTFOLIOS or words[at] in _BETWEEN_PORTFOLIOS):
        at += 1
    told = at - first > 1 and words[at - 1] in PORTFOLIOS and 0 < len(words) - at <= LONGEST_PERSON
    return at if told and words[at] not in ORGANISATION_ENDS else 0
