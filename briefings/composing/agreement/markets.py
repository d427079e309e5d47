"""What a market does is told anew each day: "the index closed 2 points higher", "turnover of 3 million shares"."""

from __future__ import annotations

import re

from briefings.composing.agreement.facts import CORRECTION, Fact, Value
from briefings.language.numbers.labels.verbs import DIRECTIONS
from briefings.patterns import late

_MARKET = late(
    r"\b(?:ind(?:ex|exes|ices)|stocks?|shares?|turnover|crude|gold|barrel|ounce|bourse|exchange|composite|currency|bonds?)\b",
    re.IGNORECASE,
)
_INDEX = late(r"(?<!price )(?<!Price )\b[Ii]nd(?:ex|exes|ices)\b|\b(?:[Ss]tock|[Ss]hare) [Pp]rice [Ii]ndex\b")
_DAILY = late(
    r"\b(?:clos(?:e|ed|es|ing)|end(?:s|ed)? (?:at|up|down|the|higher|lower)|to end|finish(?:es|ed)?|session"
    r"|trad(?:e[ds]?|ing)|(?:during|on|for) the day|settled|points?)\b"
)
_OF_A_DAY = late(
    r"\b(?:turnovers?|(?:trade|trading|overall|share) volume|volume (?:was|stood|increased|rose|fell|of)|gainers|losers"
    r"|advancers|decliners|dow jones|(?:was|were|is) (?:quoted|trading)|central parity|traded at|shares were traded"
    r"|changed hands|(?:money|discount|securities) market|(?:lost|gained) ground"
    r"|(?:opened|closed|ended|settled|finished) (?:\w+ )?(?:higher|lower|mixed|flat|firmer|weaker|up|down))\b",
)
_RAISING = frozenset("raise raises raised raising".split())  # money, by a sale of shares
_LEAST_LEVEL = 100


def is_of_market(fact: Fact) -> bool:
    """Whether a sentence tells of a market, whose prices, moves and turnover are those of their own day."""
    if _INDEX.search(fact.words) or _OF_A_DAY.search(fact.words.lower()) or any(map(_is_level, fact.figures)):
        return True
    told = _MARKET.search(fact.words) is not None
    return told and (
        _DAILY.search(fact.words) is not None
        or not (DIRECTIONS.keys() - _RAISING).isdisjoint(fact.words.casefold().split())
    )


def of_two_sessions(a: Fact, b: Fact) -> bool:
    """Whether papers of two days tell of a market, whose every day is another, and name no day in common."""
    if a.day is None or b.day is None or a.day == b.day or not all(_MARKET.search(fact.words) for fact in (a, b)):
        return False
    days, others = ({str(value.value) for value in fact.dates if value.kind == "day"} for fact in (a, b))
    return days.isdisjoint(others) and (is_of_market(a) or is_of_market(b))


def _is_level(value: Value) -> bool:
    """Whether a value is where an index stands, which is at hundreds of points or thousands."""
    return value.kind == "point" and isinstance(value.value, float) and value.value >= _LEAST_LEVEL


def of_two_closes(a: Fact, b: Fact, values: tuple[Value, Value]) -> bool:
    """Whether papers of two days tell of a market, whose moves, closes and turnover are those of their own day."""
    if a.day is None or b.day is None or a.day == b.day or any(CORRECTION.search(fact.words) for fact in (a, b)):
        return False
    moves = all(value.move or value.kind == "point" for value in values)
    return not values[0].fate and all(is_of_market(fact) or (moves and _MARKET.search(fact.words)) for fact in (a, b))
