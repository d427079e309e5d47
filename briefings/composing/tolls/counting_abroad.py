"""The dead, injured and missing that a German, French or Spanish sentence counts.

What stands behind the number says what befell the counted, or the verb before it does:

    "mindestens 40 Tote"        "12 Menschen wurden bei dem Brand verletzt"        "coûté la vie à 12 personnes"
    "ha dejado 9 muertos"       "la cifra de fallecidos sube a 47"

What counts apart is no toll: "weitere 14", "dont 12 enfants", those of a whole year or of a war, or of an event that
the sentence only goes back to: "tras el ataque que dejó tres muertos".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefings.composing.tolls.words_abroad import AT_LEAST, LABELS, LANGUAGES, VALUES, numbers_in
from briefings.language.numbers import FigureMention
from briefings.patterns import late

_COUNTS = late(
    r"(?i)\b(?:tote|todesopfer|starben|sterben|getötet|gestorben|ums leben|verletz|vermisst"
    r"|morts?\b|tués?\b|tuée|tuant|tuent?\b|coûté la vie|bless|disparu|décédé|péri\b|bilan"
    r"|muert|muer|murie|mat[óa]|fallec|herid|desaparec|víctimas)"
)
_YEARS = range(1900, 2101)
# Of a range no end is the toll: "150 à 200 morts", "entre 30 y 40"; of a change the new count is: "passe de 20 à 31".
_GOES_ON, _RANGE = r"(?<!\d et )(?<!\d y )(?<!\d und )(?<!nta y )", r"\s(?:à|a|bis|auf|o|ou|oder)\s\d"
_ENDS_RANGE = late(r"(?:(?<!\bde )(?<![\d.,])\d[\d.]* (?:à|a|bis) (?:\w+ )?|\b(?:o|ou|oder) )$")
_REACH = 24
_TOLD = "_told"
_ASIDE = 12  # characters between what counts apart and the number: "darunter mindestens"


class _Patterns(NamedTuple):
    number: re.Pattern[str]
    behind: re.Pattern[str]
    before: re.Pattern[str]
    people: re.Pattern[str]
    apart: re.Pattern[str]
    over: re.Pattern[str]


class Counted(NamedTuple):
    """A count of one kind, `dead`, `injured` or `missing`, at its place in the text."""

    kind: str
    mention: FigureMention


def may_count(text: str) -> bool:
    """Whether a German, French or Spanish sentence may count anybody who came to harm."""
    return _COUNTS.search(text) is not None


def counted_in(text: str, language: str) -> Iterator[Counted]:
    """The tolls that a sentence in `de`, `fr` or `es` states, in their order; offsets are those of the text."""
    if not may_count(text) or (patterns := _patterns(language)).over.search(text):
        return
    for found in patterns.number.finditer(text):
        value = _value(found["number"])
        if value > 1 and not (found["number"].isdigit() and int(value) in _YEARS):
            kind = _kind(patterns, text, found)
            if kind:
                yield Counted(kind, _mention(found, value, LABELS[language][kind]))


def _kind(patterns: _Patterns, text: str, found: re.Match[str]) -> str | None:
    """What befell those whom a number counts; None where it counts none, or only a part."""
    if patterns.apart.search(text, 0, found.start()):
        return None
    if _ENDS_RANGE.search(text, max(0, found.start() - _REACH), found.start()):
        return None
    if told := patterns.behind.match(text, found.end()):
        return (told.lastgroup or "").removesuffix(_TOLD) or None
    before = patterns.before.search(text, 0, found.start())
    if before is None or (before.lastgroup == "killed" and not patterns.people.match(text, found.end())):
        return None
    return "dead" if before.lastgroup == "killed" else before.lastgroup


def _mention(found: re.Match[str], value: float, label: str) -> FigureMention:
    hedge = (found["hedge"] or "").lower()
    return FigureMention(
        start=found.start("number"),
        end=found.end("number"),
        text=found["number"],
        value=value,
        unit="dimensionless",
        kind="count",
        approximate=bool(hedge) and hedge not in AT_LEAST,
        hedge=hedge,
        label=label,
    )


def _value(number: str) -> float:
    """The value of a number as these languages write it: "1.200", "1 200", "zwölf"."""
    known = VALUES.get(number.lower())
    return float(re.sub(r"\D", "", number)) if known is None else known


@cache
def _patterns(language: str) -> _Patterns:
    words = LANGUAGES[language]
    numbers = "|".join(sorted(numbers_in(words), key=len, reverse=True))
    nouns = "|".join(f"(?P<{kind}>{noun})" for kind, noun in words.nouns.items())
    # The counted, and what is told of them in the same clause; no other number stands between.
    told = "|".join(f"(?P<{kind}{_TOLD}>{befallen})" for kind, befallen in words.befallen.items())
    rises = "|".join(f"(?P<{kind}>{rise})" for kind, rise in words.rises.items())
    return _Patterns(
        number=re.compile(
            rf"(?:\b(?P<hedge>{words.hedges}) )?(?<![\w.,-]){_GOES_ON}"
            rf"(?P<number>\d{{1,3}}(?:[.\u00a0\u202f ]\d{{3}})+|\d+|{numbers})"
            rf"(?![\w%-]|[.,]\d|{_RANGE})",
            re.IGNORECASE,
        ),
        behind=re.compile(rf"\s(?:{nouns}|(?:{words.people}|{words.are})\b[^.;:,\d]{{0,70}}?\b(?:{told}))\b"),
        before=re.compile(rf"\b(?:(?P<killed>{words.kills})|{rises})\s$", re.IGNORECASE),
        people=re.compile(rf"\s{words.people}\b"),
        apart=re.compile(rf"\b{words.apart}\b[^.;]{{0,{_ASIDE}}}$", re.IGNORECASE),
        over=re.compile(rf"\b{words.over}\b", re.IGNORECASE),
    )
