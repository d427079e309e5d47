"""Numbers written in digits: separators of several countries, fractions, powers of ten. Values only, no units."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from briefings.language.decimals import broken_decimals
from briefings.patterns import late


class Numeral(NamedTuple):
    """A number without sign, magnitude or unit: `written` is digits, words, fraction or vague ("several hundred").

    `bare` says that it is a plain run of digits, which alone can be a year or part of a name.
    """

    start: int
    end: int
    value: float
    written: str = "digits"
    bare: bool = False
    tolerance: float | None = None


NUMERAL_SIGNS = "0123456789.½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
VULGAR = dict(
    zip(
        "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
        (1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 0.2, 0.4, 0.6, 0.8, 1 / 6, 5 / 6, 0.125, 0.375, 0.625, 0.875),
        strict=True,
    )
)
_THOUSAND = 1_000
_SEPARATORS = str.maketrans("", "", ",'’ \u00a0\u2009\u202f")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")

# Most numbers have no separators but a decimal point, so that shape is tried before those which need some.
_DIGITS = late(
    r"""
    (?P<free>   [0-9]+(?:\.[0-9]+)?(?![0-9]|[,.'’ \u00a0\u2009\u202f][0-9]) )
  | (?P<tenths> [0-9]{1,3},[0-9]{1,2}(?=[ \u00a0]?(?:%|€|[mb]illion|bn\b|per\ cent|percent|euro)) )
  | (?P<comma>  [0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)? )
  | (?P<indian> [0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)? )
  | (?P<dots>   [0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9])(?:,[0-9]+)? | [0-9]{1,3}\.[0-9]{3},[0-9]{1,2}(?![0-9]) )
  | (?P<gaps>   [1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?![0-9]|,[0-9])(?:\.[0-9]+)? )
  | (?P<plain>  [0-9]+(?:\.[0-9]+)? | \.[0-9]+ )
    """,
    re.VERBOSE,
)
_BROKEN = late(r", (?P<rest>[0-9]{3}(?:\.[0-9]+)?)(?![0-9.]*[0-9]|, ?[0-9]|-[a-z]|,? (?:and|or|to) [0-9])")
"""The rest of a number that a wire has broken behind its comma: "2, 875 soldiers"."""

_NAMES_A_NUMBER = late(
    r"(?:\b(?!(?:About|Around|Some|Over|Nearly|Almost)\b)[A-Z][\w.]*"
    r"|\b(?:aged?|page|chapter|section|room|number|no\.)|[0-9],?) $"
)
"""What makes the number before a comma one of its own: "On May 2, 300 workers"."""

_POWER = late(
    r"[eE](?P<e>[+\-−]?[0-9]{1,3})(?![0-9A-Za-z])"
    r"|[ \u00a0]?[x×*·⋅][ \u00a0]?(?P<base>[0-9]{1,2})"
    r"(?:\^?(?P<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})|(?P<flat>(?:\^[+\-−]?|[+\-−])[0-9]{1,3}))(?![0-9A-Za-z])"
)
_POWER_ALONE = late(r"\^(?P<flat>[+\-−]?[0-9]{1,3})(?![0-9A-Za-z])|(?<=10)(?P<raised>[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})")
_SLASH = late(r"/(?P<below>[0-9]{1,4})(?![0-9/,]|\.[0-9])")
_MIXED = late(
    r"(?:[ \u00a0]|-(?=[0-9]+/))(?P<above>[0-9]{1,2})/(?P<below>[0-9]{1,3})(?![0-9/])"
    r"|[ \u00a0]?(?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])"
)
_TOLERANCE = late(
    r"[ \u00a0]?(?:±|\+/[-−]|plus or minus|plus minus)[ \u00a0]?(?P<by>[0-9]+(?:\.[0-9]+)?(?:e[+\-−]?[0-9]{1,3})?)"
)
_GOES_ON = late(r"[ \u00a0]?(?:[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞±x×*·⋅]|\+|plus )|[-/eE^⁺⁻⁰¹²³⁴-⁹]")
"""How a fraction, a power or a tolerance begins behind the digits; behind most numbers nothing of these stands."""


def read_digits(text: str, at: int) -> Numeral | None:
    """The numeral in digits that starts at `at`; None where there is none, or none that a float can hold."""
    if text[at] in VULGAR:
        return Numeral(start=at, end=at + 1, value=VULGAR[text[at]], written="fraction")
    match = _DIGITS.match(text, at)
    if match is None:
        return None
    numeral = _whole(text, _plain(match))
    if _GOES_ON.match(text, numeral.end):
        numeral = _with_fraction(text, numeral)
        numeral = _with_power(text, numeral) if numeral.written == "digits" else numeral
        numeral = _with_tolerance(text, numeral)
    return numeral if math.isfinite(numeral.value) else None


def _whole(text: str, numeral: Numeral) -> Numeral:
    """The number with the thousands that stand behind its comma and a blank, or the decimals behind its point."""
    if not numeral.bare or text[numeral.end : numeral.end + 2] not in {", ", ". "} or numeral.value >= _THOUSAND:
        return numeral
    if found := broken_decimals(text, numeral.end):
        return Numeral(numeral.start, found.end(), float(f"{text[numeral.start : numeral.end]}.{found['rest']}"))
    found = _BROKEN.match(text, numeral.end) if numeral.value >= 1 else None
    if found is None or _NAMES_A_NUMBER.search(text, max(0, numeral.start - 12), numeral.start):
        return numeral
    return Numeral(numeral.start, found.end(), numeral.value * _THOUSAND + float(found["rest"]))


def _plain(match: re.Match[str]) -> Numeral:
    """The digits alone, with their separators taken out."""
    shape, digits = match.lastgroup, match[0]
    if shape in {"free", "plain"}:
        return Numeral(match.start(), match.end(), float(digits), bare=digits.isdigit())
    if shape == "dots":
        digits = digits.replace(".", "").replace(",", ".")
    elif shape == "tenths":
        digits = digits.replace(",", ".")
    return Numeral(match.start(), match.end(), float(digits.translate(_SEPARATORS)))


def _with_fraction(text: str, numeral: Numeral) -> Numeral:
    """Adds "1/2" or "½" to a whole number, or divides it by what follows a slash."""
    if not numeral.bare:
        return numeral
    if found := _MIXED.match(text, numeral.end):
        part = VULGAR[found["vulgar"]] if found["vulgar"] else _ratio(found["above"], found["below"])
        if 0 < part < 1:
            return Numeral(start=numeral.start, end=found.end(), value=numeral.value + part, written="fraction")
    found = _SLASH.match(text, numeral.end)
    if found and int(found["below"]) > numeral.value > 0 and (numeral.value == 1 or int(found["below"]) <= 100):
        value = numeral.value / int(found["below"])
        return Numeral(start=numeral.start, end=found.end(), value=value, written="slash")
    return numeral


def _ratio(above: str, below: str) -> float:
    return int(above) / int(below) if int(below) else 0.0


def _with_power(text: str, numeral: Numeral) -> Numeral:
    """Applies "e14", "×10−5", "x2^10" or "^6"."""
    if found := _POWER.match(text, numeral.end):
        exponent = found["e"] or found["raised"] or found["flat"].lstrip("^")
        scale = _raise(10 if found["e"] else int(found["base"]), exponent)
    elif numeral.bare and (found := _POWER_ALONE.match(text, numeral.end)):
        scale = _raise(numeral.value, found["flat"] or found["raised"]) / (numeral.value or 1)
    else:
        return numeral
    return Numeral(start=numeral.start, end=found.end(), value=numeral.value * scale)


def _raise(base: float, exponent: str) -> float:
    try:
        return float(f"1e{exponent.translate(_RAISED)}") if base == 10 else base ** int(exponent.translate(_RAISED))
    except (OverflowError, ZeroDivisionError):
        return math.inf


def _with_tolerance(text: str, numeral: Numeral) -> Numeral:
    found = _TOLERANCE.match(text, numeral.end)
    if found is None:
        return numeral
    tolerance = float(found["by"].replace("−", "-"))
    return Numeral(
        start=numeral.start, end=found.end(), value=numeral.value, written=numeral.written, tolerance=tolerance
    )
