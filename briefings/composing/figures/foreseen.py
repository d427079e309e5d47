"""Values that somebody only guesses, asks for or had before: no row may show them as what is so. English only."""

from __future__ import annotations

from briefings.patterns import late

_GUESSED = late(
    r"(?: [\w’'-]+){0,4} (?:that |which |than )?(?:(?:most|many|some|the) )?"
    r"(?:analysts?|economists|investors|traders|experts|Wall Street) (?:on average )?(?:had |have |were )?(?:been )?"
    r"(?:project|expect|forecast|estimat|anticipat|look|predict|pencil)\w*"
    r"|(?: [\w’'-]+){0,6} (?:is|are|was|were) (?:possible|conceivable)\b"
)
"""Whose guess a value is: "the $2 million loss | that analysts projected"."""

_BEFORE = late(r"(?: [\w’'-]+){0,3} previously(?=[.,;]|$)")
"""What is so no longer: "16 million, versus | 33 million previously"."""

_ASKED_FOR = late(
    r"\b(?:now |still )?sees (?:about |around |only |as many as )?$|\bdemand(?:s|ed|ing)? (?:an? |the )?$"
    r"|\bpreviously (?:raised|earned|made|sold|invested|secured) (?:about |around |over |more than |some )?$"
)
"""What somebody foresees, asks for or had: "the analyst now sees | 17 million shipments", "demanded a | $5 ransom"."""

_EACH_TIME = late(r"\b[Ee](?:very|ach) (?:day|week|month|year|hour|minute) (?:that|which)\b[^,;]*$")
"""What is so each time again, and no count of now: "every day that passes means | 1,100 more are deported"."""

_ONE_OF = late(r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]ost|[Mm]any) of $")
"""Of how many somebody is one: "one of | two doctors who fell ill came home"."""


_FORECAST = late(r"(?:[\w-]+ ){0,2}(?i:forecast|outlook|guidance)s? (?:of|for) (?:the )?[A-Z]")


def is_forecast(label: str) -> bool:
    """Whether a label names a forecast, of what or whose it leaves open: "forecast for the Dow"."""
    return _FORECAST.match(label) is not None


def is_foreseen(text: str, start: int, end: int, *, counted: bool) -> bool:
    """Whether the value of a sentence between two places is only guessed, asked for or of before.

    What is `counted` may besides be the whole of which the sentence tells a part.
    """
    if _GUESSED.match(text, end) or _BEFORE.match(text, end) or _ASKED_FOR.search(text, 0, start):
        return True
    return counted and any(words.search(text, 0, start) for words in (_ONE_OF, _EACH_TIME))
