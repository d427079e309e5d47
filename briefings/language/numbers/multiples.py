"""Numbers that compare or count occurrences: "threefold", "doubled", "twice as", "one in five", "four times a week"."""

from __future__ import annotations

import re

from briefings.language.numbers.amounts import Amount, read_amount
from briefings.language.numbers.units import TIMES, read_rate
from briefings.patterns import late

_VERBS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
_VERB = late(rf"(?P<stem>{'|'.join(_VERBS)})(?:ed|ing)\b(?! down)", re.IGNORECASE)
_TWICE = late(r"twice\b", re.IGNORECASE)
_FOLD_WORDS = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_FOLD_WORD = late(rf"(?P<count>{'|'.join(_FOLD_WORDS)})fold\b", re.IGNORECASE)
_FOLD = late(r"(?i)-?fold\b|x(?![\w.])")
_TIMES = late(r"(?i)[ \u00a0]times\b")
_COMPARES = late(
    r"(?i) (?:as|the|that|what|more|higher|larger|bigger|greater|smaller|lower|faster|longer|stronger|worse|better|over"
    r"|its|their|his|her|those|last|this|likelier)\b"
)
_OUT_OF = late(r"(?i) (?:in|out of|of) (?:every )?(?=[0-9a-z])")
WORDS = [
    "twice",
    *(f"{stem}{ending}" for stem in _VERBS for ending in ("ed", "ing")),
    *(f"{word}fold" for word in _FOLD_WORDS),
]
"""The words that can start such a number, besides numbers themselves."""


def read_multiple(text: str, at: int) -> Amount | None:
    """The multiple that starts at `at` with a word of its own: "doubled", "twice as", "threefold"; or None."""
    if found := _VERB.match(text, at):
        return _multiple(at, found.end(), _VERBS[found["stem"].lower()])
    if found := _FOLD_WORD.match(text, at):
        return _multiple(at, found.end(), float(_FOLD_WORDS[found["count"].lower()]))
    if found := _TWICE.match(text, at):
        if (rate := read_rate(text, found.end())) is not None and rate.name in TIMES:
            return _occurrences(_multiple(at, found.end(), 2.0), rate.name, rate.end)
        return _multiple(at, found.end(), 2.0) if _COMPARES.match(text, found.end()) else None
    return None


def as_multiple(text: str, amount: Amount) -> Amount:
    """The amount with the words behind it that make it a multiple, a rate of occurrences or a ratio."""
    if not amount.dimensionless or amount.shape not in {"digits", "words", "fraction"}:
        return amount
    if found := _FOLD.match(text, amount.end):
        return amount._replace(end=found.end(), kind="multiple", bare=False)
    if found := _TIMES.match(text, amount.end):
        rate = read_rate(text, found.end())
        if rate is not None and rate.name in TIMES:
            return _occurrences(amount, rate.name, rate.end)
        return (
            amount._replace(end=found.end(), kind="multiple", bare=False)
            if _COMPARES.match(text, found.end())
            else amount
        )
    return _ratio(text, amount)


def _ratio(text: str, amount: Amount) -> Amount:
    """Reads "one in five", "nine out of 10", "one of every nine"; "two in 2017" and "one in 10 days" are no ratios."""
    found = _OUT_OF.match(text, amount.end)
    if found is None or amount.value != int(amount.value) or amount.factor != 1:
        return amount
    of = read_amount(text, found.end())
    if of is None or not of.dimensionless or of.start != found.end() or of.shape not in {"digits", "words"}:
        return amount
    whole = of.value == int(of.value) and 0 < amount.value < of.value
    if not whole or not (of.value <= 20 or of.value in {25, 30, 40, 50, 100, 1000, 10000, 100000, 1e6}):
        return amount
    if (found[0].lower() == " of " and of.value not in {10, 100}) or of.value in range(1900, 2100):
        return amount
    return amount._replace(end=of.end, value=amount.value / of.value, kind="ratio", shape="ratio", bare=False)


def _multiple(start: int, end: int, value: float) -> Amount:
    return Amount(start=start, end=end, value=value, unit="dimensionless", kind="multiple", shape="multiple")


def _occurrences(amount: Amount, each: str, end: int) -> Amount:
    return amount._replace(end=end, unit=f"count per {each}", kind="measure", shape="words", bare=False)
