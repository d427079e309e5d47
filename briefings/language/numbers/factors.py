"""Reads one factor of a unit: a name or a symbol, with "square" before it or a power behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.language.numbers.currencies import currency_names, currency_signs_after, currency_units
from briefings.language.numbers.plainunits import plain_names, plain_symbols
from briefings.language.numbers.prefixed import prefixed_names, prefixed_symbols
from briefings.patterns import late

CURRENCIES = currency_units()
_SPELLED = {
    name.replace("-", " "): unit for name, unit in (currency_names() | plain_names() | prefixed_names()).items()
}
NAMES = {
    name: unit
    for name, unit in _SPELLED.items()
    if " per " not in name or not all(part in _SPELLED for part in name.split(" per "))
}
"""Spelled names in lower case; those that their parts build by rule ("metre per second") are left to the rule."""
SYMBOLS = prefixed_symbols() | plain_symbols() | currency_signs_after()
SYMBOLS |= {"C": "degree Celsius", "F": "degree fahrenheit"}  # coulomb and farad are rarer by far
SYMBOLS |= {"p": "penny", "c": "cent"}
_LONGEST: dict[str, int] = {}
for _spelled in NAMES:
    _words = _spelled.split(" ")
    _LONGEST[_words[0]] = max(_LONGEST.get(_words[0], 1), len(_words))

_NOT_AFTER_A_SPACE = frozenset("a A y d u as at R ac p c AU EA EN EVA GA GN MA PA PN QA RA TA TN TV TVA VA YA".split())
"""Symbols that stand for a unit only when they touch the number, or end the clause: not "5 a day", "200 TV shows"."""
_NEVER = frozenset(
    "are ares set sets turn turns pair pairs stone quarter quarters rad grain league leagues bars".split()
)
"""Names that are more often something else behind a number.""" ""
_SHARED_OUT = frozenset("person head capita household share vote unit student worker night ticket family child".split())
"""What an amount can be counted by, besides units: "dollar per person"."""

_LETTER = r"[^\W\d_¹²³⁴¼-¾⅐-↉]"
_WORD = late(rf"{_LETTER}{{1,24}}")
_WORDS = late(rf"{_LETTER}{{1,24}}(?:[ -]{_LETTER}{{1,24}}){{0,4}}")
_LONGEST_SYMBOL = 7
"""No symbol is so many small letters."""
_TO_DEGREES = late(r"[CF]-\d{1,3}[CF]\b")  # "30C-32C"
_IS_INITIAL = late(r"\.[A-Z]|-[A-Z0-9]")  # "65 F-16s"
_EPONYMS = frozenset("henry tesla gray newton curie kelvin weber siemens gauss maxwell hertz pascal cup".split())
"""Units named after people, and a cup: written with a capital, it is somebody or something else."""
_NO_FACTOR = frozenset(["", *" \n.,;:()'\"-–—0123456789"])
"""What often stands behind a number, and begins no unit."""
_SYMBOL = late(
    r"[°º][CFKR]?a?(?![^\W\d_])|[%％‰‱″元円원℃℉]|(?:[¢£¥៛฿֏\u20a0-\u20cf]|[A-Z]{0,3}\$)(?![0-9])"
    rf"|{_LETTER}{{1,12}}[☉⊕]?(?:[-−⁻][1¹](?![0-9A-Za-z]))?\.?"
)
_EXACT_BEFORE = late(r"[.eE][+−-]?[0-9]+ $")
_CLAUSE_ENDS = late(r"[,;)]|\.?$|\.\s")
_DOTTED = late(r"((?:[A-Z]\.){2}) ?([a-z]{3,12})\b")  # "U.S. dollars"
_COLLECTIVE = late(r"(?i)(?:baker['’]s|(?P<square>square)) dozen\b")
_COLLECTED = frozenset({"baker", "square"})
_JOINT = late(r"[-−⁻]")
_RAISED = late(r"\^?(?P<flat>[-−]?[1-9])(?![0-9A-Za-z]|[.,][0-9])|(?P<high>⁻?[¹²³⁴])|[ -](?P<word>squared|cubed)\b")
_ROOM = late(r"(?i)(?:(?P<two>square|sq\.?)|(?P<three>cubic|cu\.?))[ -]")
_ROOM_BEGINS = frozenset("sScC")
_HIGH = {"¹": 1, "²": 2, "³": 3, "⁴": 4, "⁻¹": -1, "⁻²": -2, "⁻³": -3, "⁻⁴": -4}
_POWERS = {1: "", 2: "square ", 3: "cubic "}


class Factor(NamedTuple):
    """A unit with its power, and where its words end; `symbol` says that it was written as one."""

    name: str
    end: int
    power: int = 1
    symbol: bool = False

    def named(self, sign: int = 1) -> str | None:
        """Its name as a part of a unit's name, above (1) or below (-1) the line; None where that has no name."""
        power = self.power * sign
        return f"{_POWERS[power]}{self.name}" if power in _POWERS else None


def read_factor(text: str, at: int, *, gap: str = "", digits: bool = True, shared: bool = False) -> Factor | None:
    """The factor that starts at `at`, or None.

    `gap` is what stands between it and the number, `digits` says that the number is written in digits (only then can a
    lone letter be a unit), `shared` that things may be counted by it ("per person").
    """
    begin = text[at : at + 1]
    if begin in _NO_FACTOR:
        return None
    room = _ROOM.match(text, at) if begin in _ROOM_BEGINS else None
    if room is not None and not _COLLECTIVE.match(text, at):
        inner = _name(text, room.end(), gap="") or _symbol(text, room.end(), gap=gap, digits=digits)
        return Factor(name=inner.name, end=inner.end, power=2 if room["two"] else 3) if inner else None
    found = _name(text, at, gap=gap, shared=shared) or _symbol(text, at, gap=gap, digits=digits)
    if found is None or found.name.startswith(("inverse", "percent")):  # "won it 51%-49%"
        return found
    raised = _RAISED.match(text, found.end)
    if raised is None or (raised["flat"] and not found.symbol):
        return found
    return Factor(name=found.name, end=raised.end(), power=_power(raised), symbol=found.symbol)


def _power(raised: re.Match[str]) -> int:
    if raised["word"]:
        return 2 if raised["word"] == "squared" else 3
    return _HIGH[raised["high"]] if raised["high"] else int(raised["flat"].replace("−", "-"))


def _name(text: str, at: int, *, gap: str, shared: bool = False) -> Factor | None:
    """A unit written as a word or several: the longest that is known."""
    found = _WORD.match(text, at)
    if found is None:
        return None
    first = found[0].lower()
    if first in _COLLECTED and (special := _COLLECTIVE.match(text, at)):
        return Factor(name="gross" if special["square"] else "baker's dozen", end=special.end())
    if len(first) == 1 and (dotted := _DOTTED.match(text, at)):
        unit = NAMES.get(f"{dotted[1].replace('.', '')} {dotted[2]}".lower())
        return Factor(name=unit, end=dotted.end()) if unit else None
    if (longest := _LONGEST.get(first)) and (named := _longest_name(text, at, first, longest, gap=gap)):
        return named
    return Factor(name=first, end=at + len(first)) if shared and first in _SHARED_OUT else None


def _longest_name(text: str, at: int, first: str, longest: int, *, gap: str) -> Factor | None:
    """The longest name of a unit that begins at `at`, with this first word and of at most so many."""
    found = _WORDS.match(text, at) if longest > 1 else None
    words = found[0].lower().replace("-", " ").split(" ") if found else [first]
    for count in range(min(longest, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        unit = NAMES.get(phrase)
        if unit in _EPONYMS and text[at].isupper():
            return None
        if unit is not None and (not gap or phrase not in _NEVER or gap == "-"):
            return Factor(name=unit, end=at + len(phrase))
    return None


def _symbol(text: str, at: int, *, gap: str, digits: bool) -> Factor | None:
    """A unit written as a symbol, in the case it must have."""
    letters = text[at : at + _LONGEST_SYMBOL]
    if len(letters) == _LONGEST_SYMBOL and letters.isalpha() and letters.islower():
        return None  # a word like most
    found = _SYMBOL.match(text, at)
    if found is None:
        return None
    whole = found[0]
    bare = whole.rstrip(".")
    symbol = whole if whole in SYMBOLS else bare
    if symbol not in SYMBOLS:
        symbol = _JOINT.split(bare)[0]
    if symbol in SYMBOLS:
        lone = len(symbol) == 1 and symbol.isalpha()
        current = symbol in {"A", "AU"} and _EXACT_BEFORE.search(text, max(0, at - 12), at) is not None
        loose = (
            gap
            and not current
            and symbol in _NOT_AFTER_A_SPACE
            and not (_CLAUSE_ENDS.match(text, at + len(symbol)) and lone)
        )
        initial = _IS_INITIAL.match(text, at + 1) and not _TO_DEGREES.match(text, at)
        if loose or (lone and (not digits or initial)):
            return None
        return Factor(name=SYMBOLS[symbol], end=at + len(symbol), symbol=True)
    return _joined(bare, at) if digits and (not gap or not whole.islower()) else None


def _joined(symbol: str, at: int) -> Factor | None:
    """Two symbols in one: "Js" is a joule second; only with a second or an hour behind, as physics writes it."""
    head, tail = symbol[:-1], symbol[-1:]
    if tail not in {"s", "h"} or head not in SYMBOLS or SYMBOLS[head] in CURRENCIES or head in set("amtlhdugC"):
        return None
    if len(head) > 1 and head.isupper():
        return None  # "72 MPs", "5 million TVs"
    return Factor(name=f"{SYMBOLS[head]} {SYMBOLS[tail]}", end=at + len(symbol), symbol=True)
