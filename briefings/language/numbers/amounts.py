"""Reads one amount at a place: sign and currency before it, the number, its magnitude and its unit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefings.language.numbers import senses
from briefings.language.numbers.currencies import currency_signs
from briefings.language.numbers.digits import NUMERAL_SIGNS, Numeral, read_digits
from briefings.language.numbers.fractions import read_fraction
from briefings.language.numbers.loose import read_loose
from briefings.language.numbers.magnitudes import with_money, with_number
from briefings.language.numbers.spelled import magnified, read_spelled
from briefings.language.numbers.units import Unit, read_rate, read_unit
from briefings.patterns import late, one_of


class Amount(NamedTuple):
    """A number with its unit, as one expression.

    `shape` is how the number was written; `bare` says that it is a plain run of digits, which may be a year or part of
    a name; `factor` is the magnitude in the value (1e6 of "1.5 million").
    """

    start: int
    end: int
    value: float
    unit: str
    kind: str
    shape: str
    bare: bool = False
    factor: float = 1.0
    approximate: bool = False
    lower: float | None = None
    upper: float | None = None

    @property
    def dimensionless(self) -> bool:
        """Whether no unit stands with it."""
        return self.unit == "dimensionless"


_SIGNS = currency_signs()
_WORDS_IN_CAPITALS = frozenset({"ALL", "TOP"})
_DOUBTFUL = frozenset({"TRY", "CUP", "MAD", "PEN", "COP", "P", "N", "Sh", "Shs"})
_SIGN_ENDS = frozenset(sign[-1] for sign in _SIGNS)
_LOWER_SIGNS = tuple(sign for sign in _SIGNS if sign.islower())
_BEFORE = late(
    rf"(?:(?<![\w.])(?P<minus>[-−+]|(?i:minus |negative )))?(?<![A-Za-z])(?P<sign>{one_of(_SIGNS)})"
    r"[ \u00a0]?(?P<inner>[-−])?$"
)
_MINUSES = ("-", "−", "+", "minus ", "negative ")
_COMPOUND = late(r"-(?!(?:an?|per)-)[A-Za-z]")
_ADJECTIVE = late(r"[ \u00a0](?!(?:of|is|are|was|were|and|or|for|in|at|to)\b)[a-z]")
_GOES_ON_AS_NAME = late(r" [A-Z][a-z]")
_SIGN_BEFORE = late(r"(?:(?<![\w.)\]%])[-−+]|(?i:\b(?:minus|negative) ))$")
_RESOLUTION = late(
    r"(?:240|360|480|540|576|720|1080|1440|2160|4320)[pi]\b"
    r"|[2458]K(?=[ -](?:[A-Z]{3,}|resolution|videos?|TVs?|displays?|screens?|monitors?|cameras?|signals?|projectors?))"
)
"""A picture's size that only looks like money or a thousand: "a 1080p camera", "4K video"."""

_ABSOLUTE = late(r"(?i)\babsolute $")
_ACCOUNTED = late(r"(?i)(?:\b(?:is|was|were|are|be|of|at|to)|:) \($")


@lru_cache(maxsize=2)  # what may belong to the number before it is read first for that, then by itself
def read_amount(text: str, at: int) -> Amount | None:
    """The amount whose number starts at `at`, with the currency and sign before it; None where there is none."""
    numeral = _numeral(text, at)
    if numeral is None:
        return None
    if numeral.written == "digits" and _RESOLUTION.match(text, at):
        return None
    if numeral.written in {"digits", "fraction"} and (before := _sign_before(text, at)):
        named = before["sign"] == "R" and numeral.bare and numeral.end == at + 1  # "the launch of R1"
        named = named or (before["sign"] == "COP" and text[at - 1] == "P")  # "at COP30 in Belém"
        return None if named else _in_currency(text, numeral, before)
    amount = _with_sign(text, _measured(text, numeral))
    if amount.shape == "words" and amount.value == 0 and (found := _ABSOLUTE.search(text, max(0, at - 9), at)):
        return amount._replace(start=found.start(), unit="kelvin", kind="measure")
    return amount


def _sign_before(text: str, at: int) -> re.Match[str] | None:
    """The sign of a currency before the number at `at`; behind words in lower case, as most are, none is looked for."""
    near = text[max(0, at - 7) : at].rstrip(" \u00a0\n-−")
    last = near[-1:]
    if last not in _SIGN_ENDS or (last.islower() and near.islower() and not near.endswith(_LOWER_SIGNS)):
        return None
    return _BEFORE.search(text, max(0, at - 12), at)


def _numeral(text: str, at: int) -> Numeral | None:
    if text[at] in NUMERAL_SIGNS:
        return read_digits(text, at)
    return read_fraction(text, at) or read_loose(text, at) or read_spelled(text, at)


def _money(text: str, numeral: Numeral, before: re.Match[str]) -> Amount:
    """An amount behind a currency sign: "$10bn", "US$ 1.5 million", "-$5", "$-99.99", "$15.4/hour"."""
    value, end = magnified(text, numeral.value, numeral.end)
    if end == numeral.end:
        factor, end = with_money(text, end)
        value *= factor
    name = _SIGNS[before["sign"]]
    again = read_unit(text, end)
    if again is not None and not again.symbol and again.name.endswith(name.split()[-1]):  # "$13,009 million dollars"
        name, end = again.name, again.end
    elif (rate := read_rate(text, end)) is not None:
        name, end = f"{name} per {rate.name}", rate.end
    negative = before["inner"] is not None or (before["minus"] or "+") != "+"
    return Amount(
        start=before.start(),
        end=end,
        value=-value if negative else value,
        unit=name,
        kind="money",
        shape=numeral.written,
        factor=value / numeral.value if numeral.value else 1.0,
    )


def _in_currency(text: str, numeral: Numeral, before: re.Match[str]) -> Amount | None:
    """The amount of money, None where its sign is rather a word or a letter: "TRY 5 TIMES", "ALL 1,200 MEN", "P5"."""
    amount = _money(text, numeral, before)
    if amount.factor == 1 and (before["sign"] in _WORDS_IN_CAPITALS or (numeral.bare and before["sign"] in _DOUBTFUL)):
        return None
    return _in_brackets(text, amount)


def _in_brackets(text: str, amount: Amount) -> Amount:
    """Brackets where the sentence needs the amount itself are an accountant's minus: "revenue is ($99.99)"."""
    alone = amount.value > 0 and text[amount.end : amount.end + 1] == ")"
    if alone and _ACCOUNTED.search(text, max(0, amount.start - 8), amount.start):
        return amount._replace(start=amount.start - 1, end=amount.end + 1, value=-amount.value)
    return amount


def _measured(text: str, numeral: Numeral) -> Amount:
    """An amount with its unit behind it, if there is one."""
    value, end = magnified(text, numeral.value, numeral.end)
    if numeral.written in _IN_DIGITS and end == numeral.end:
        factor, end = with_number(text, numeral.start, end)
        value *= factor
    unit = _unit(text, numeral, end)
    if unit is not None and unit.symbol and unit.kind == "money":  # "75 USD million"
        value, past = magnified(text, value, unit.end)
        unit = unit._replace(end=past)
    amount = Amount(
        start=numeral.start,
        end=unit.end if unit else end,
        value=value,
        unit=unit.name if unit else "dimensionless",
        kind=unit.kind if unit else "plain",
        shape=numeral.written,
        bare=numeral.bare and end == numeral.end,
        factor=value / numeral.value if numeral.value else 1.0,
        approximate=numeral.written == "loose",
    )
    if numeral.tolerance is None:
        return amount
    return amount._replace(lower=value - numeral.tolerance, upper=value + numeral.tolerance)


_IN_DIGITS = frozenset({"digits", "fraction", "slash"})


def _unit(text: str, numeral: Numeral, end: int) -> Unit | None:
    """The unit behind a number whose digits, words and magnitude end at `end`."""
    digits = numeral.written in _IN_DIGITS
    unit = _settled(text, numeral, read_unit(text, end, digits=digits), large=end > numeral.end)
    if unit is None and numeral.written == "loose" and text[end : end + 4].lower() == " of ":  # "millions of dollars"
        of = read_unit(text, end + 4, digits=False)
        us = of is not None and text[end + 4 : of.end] == "us"  # "hundreds of us"
        return None if us else _settled(text, numeral, of, large=True)
    if unit is None and digits and end == numeral.end and (found := senses.mark(text, numeral.start, end)):
        return Unit(name=found[0], end=found[1])
    return unit


def _settled(text: str, numeral: Numeral, unit: Unit | None, *, large: bool) -> Unit | None:
    """The unit in the sense that it has here."""
    if unit is None or (not large and numeral.bare and _is_a_name(text, unit)) or _goes_on(text, numeral, unit):
        return None
    if unit.name == "pound":
        return unit._replace(name=senses.pounds(text, numeral.start, unit.end, large=large))
    if unit.name == "degree angle":
        return unit._replace(name=senses.degrees(text, numeral.start, unit.end))
    if unit.name == "inch" and text[unit.end - 3 : unit.end].strip(" -.0123456789") == "in":
        if text[numeral.start].isalpha():
            return None  # "was cut by half in May"
        return unit if senses.is_inch(text, unit.end, fraction=numeral.written == "fraction") else None
    return unit


def _goes_on(text: str, numeral: Numeral, unit: Unit) -> bool:
    """Whether the word for the unit only begins another: "six euro-area banks", "a gross error", "at one point"."""
    if text[unit.end : unit.end + 1] == "-":
        return not unit.symbol and unit.kind == "money" and _COMPOUND.match(text, unit.end) is not None
    if unit.name == "gross":
        return _ADJECTIVE.match(text, unit.end) is not None
    if unit.name == "bit":
        return text.startswith(" of ", unit.end)  # "a million bits of paper"
    if numeral.value != 1 or numeral.written != "words":
        return False
    here = unit.name == "point" and text[max(0, numeral.start - 3) : numeral.start].lower() == "at "
    return here or (unit.name == "degree angle" and text.startswith(" or ", unit.end))


def _is_a_name(text: str, unit: Unit) -> bool:
    """Whether the word for a currency opens a name behind a year or a count: "In 1996 Sterling Software sold"."""
    opens = unit.kind == "money" and not unit.symbol and _GOES_ON_AS_NAME.match(text, unit.end) is not None
    return opens and text[text.rfind(" ", 0, unit.end) + 1].isupper()


def _with_sign(text: str, amount: Amount) -> Amount:
    since = max(0, amount.start - 9)
    if not text[since : amount.start].rstrip("\n").lower().endswith(_MINUSES):
        return amount
    found = _SIGN_BEFORE.search(text, since, amount.start)
    if found is None or amount.shape in {"loose", "article"}:
        return amount
    if found[0] == "+":
        return amount._replace(start=found.start(), bare=False)
    lower, upper = (None if end is None else -end for end in (amount.upper, amount.lower))
    return amount._replace(start=found.start(), value=-amount.value, lower=lower, upper=upper, bare=False)
