"""Reads the unit that stands behind a number: words, symbols, powers, products and quotients.

::

    unit     = factor { times factor } { divide factor }          "watt hours", "km/s2", "$/barrel", "J/m^2 per year"
    factor   = [ square | cubic ] ( name | symbol ) [ power ]
    divide   = "/" | " per " | " a " (before words of time, and behind money)

The name is built from the parts ("joule per square metre per year"), or is the usual one ("kilometre per hour").
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefings.language.numbers.factors import CURRENCIES, Factor, read_factor
from briefings.patterns import late

TIMES = frozenset("second minute hour day week month year quarter decade century fortnight millennium night".split())
_BLANKS = frozenset(" -\u00a0\u202f\u2009")
_DIVIDE = late(r"(?P<slash>[ ]?/[ ]?)|[ -]per[ -](?!cent\b)|(?P<a>[ ]an?[ ]|-an?-|[ ](?:each|every)[ ])")
_IS_TIME_AGO = late(
    r"[ \u00a0](?:(?:earlier|ago|before|later|after)\b|from[ \u00a0](?:now|today|next|[A-Z][a-z]+day)\b)"
)
_IN = late(r"in[ \u00a0]")
_TIMES = late(r"[·⋅*]|-(?=[A-Za-z])")
_POINTS = frozenset({"percentage point", "basis point", "point"})
_COLLECTIVES = frozenset({"dozen", "baker's dozen", "gross", "great gross"})
_KEPT = 256  # units: a text is of few


class Unit(NamedTuple):
    """A unit behind a number, and where its words end; `symbol` says that it was written as one."""

    name: str
    end: int
    symbol: bool = False

    @property
    def kind(self) -> str:
        """What a figure in this unit is."""
        return _kind_of(self.name)


@lru_cache(maxsize=_KEPT)
def _kind_of(unit: str) -> str:
    head = unit.split(" per ", 1)[0]
    if head in CURRENCIES:
        return "money"
    if head in _POINTS:
        return "points"
    if head in _COLLECTIVES:
        return "count"
    return "percent" if head == "percentage" else "measure"


def read_unit(text: str, at: int, *, digits: bool = True) -> Unit | None:
    """The unit that begins at `at`, or behind one blank or hyphen there; None where there is none.

    `digits` says that the number is written in digits: only then can a lone letter be its unit.
    """
    start = at + 1 if text[at : at + 1] in _BLANKS else at
    first = read_factor(text, start, gap=text[at:start], digits=digits)
    if first is None:
        return None
    above, end = _product(text, first)
    below, end = _quotient(text, end, first)
    name = " per ".join([above, *below])
    return Unit(name=name, end=end, symbol=first.symbol) if above else None


def read_rate(text: str, at: int) -> Unit | None:
    """What money before `at` is counted by: "/hour", " per kg", " a barrel"; None where nothing is."""
    below, end = _quotient(text, at, Factor(name="dollar", end=at))
    return Unit(name=" per ".join(below), end=end) if below else None


def _product(text: str, first: Factor) -> tuple[str, int]:
    """The factors above the line, as a name: "newton metre", "inverse second"."""
    name, end = first.named(), first.end
    if name is None:
        inverse = first.named(-1)
        return (f"inverse {inverse}" if inverse else ""), end
    found = _TIMES.match(text, end) if first.symbol and first.name not in CURRENCIES else None
    if found is None:
        return name, end
    second = read_factor(text, found.end())
    if second is None or (found[0] == "-" and (not second.symbol or second.name == "year")):  # "five-in-a-row"
        return name, end
    tail = second.named()
    return (f"{name} {tail}", second.end) if tail else (name, end)


def _quotient(text: str, end: int, first: Factor) -> tuple[list[str], int]:
    """The factors below the line, as names, and where they end."""
    below: list[str] = []
    while len(below) < 3 and (found := _DIVIDE.match(text, end)) and not _IN.match(text, found.end()):
        factor = read_factor(text, found.end(), digits=found["slash"] is not None, shared=not found["slash"])
        name = factor.named() if factor else None
        if factor is None or name is None:
            break
        if found["a"] and not _may_follow_article(text, first, factor):
            break
        below.append("pound-mass" if name == "pound" else name)
        end = factor.end
    return below, end


def _may_follow_article(text: str, first: Factor, factor: Factor) -> bool:
    """Whether "a" before this factor says "per": before time and behind money, but not in "a year earlier"."""
    if _IS_TIME_AGO.match(text, factor.end):
        return False
    return factor.name in TIMES or first.name in CURRENCIES
