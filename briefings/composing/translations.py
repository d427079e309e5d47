"""The same fact in two languages: words differ, figures and names hardly do.

Two sentences of documents in different languages say the same where three things stand in both, of figures, names and
their day, not names alone, and neither gives a figure where the other gives another. Numbers that belong to a name
("flight 447"), clock times and small numbers count for none. What differs is never taken for a conflict: for that the
words would have to be understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.weighing import Candidate
from briefings.language.tokens import words
from briefings.patterns import late

_NUMBER = late(
    r"(?<![A-Z]-)(?<![\w:.,])(?P<number>\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)*)(?![:h]\d|\w)"
    r"(?P<percent>[ \u00a0\u202f]?%| (?:per ?cent|pour ?cent|por ?ciento|Prozent)\b)?"
)
_OF_NAME = late(r"[\w'’] [^\W\d_a-zß-öø-ÿ][^\W\d_]* $")  # "flight Air France 447"; a sentence may begin so: "Some 43"
_THOUSANDS = late(r"\d{1,3}(?:[.,]\d{3})+")
_SPACES = late(r"[ \u00a0\u202f]")
_NAME = late(r"(?:(?<=[\w,;:'’”»)] )|(?<=['’]))[^\W\d_a-zß-öø-ÿ][\w'’-]+")
_SWAPPED = str.maketrans(",.", ".,")
_LEAST_TELLING, _ENOUGH = 10, 3


class Translations:
    """Tells what says the same in another language; each document's language is looked up once."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._languages: dict[int, str | None] = {}

    def say_the_same(self, a: Candidate, b: Candidate) -> bool:
        """Whether two sentences of different languages state one fact, as far as figures, names and days tell."""
        if self._language(a.passage) == self._language(b.passage):
            return False
        if self._mentions.known.issuperset(a.terms & b.terms):
            return False  # nothing but words of the scope stands in both
        one, other = self._figures(a.passage), self._figures(b.passage)
        if one - other and other - one:
            return False
        shared = sum(map(_is_telling, one & other))
        names = self._names(a.passage) & self._names(b.passage)
        if names <= self._mentions.known:
            return False
        same_day = bool(self._days(a.passage) & self._days(b.passage))
        return shared + len(names) + same_day >= _ENOUGH and (shared > 0 or same_day)

    def in_language_of(self, first: Candidate, alike: Sequence[Candidate]) -> Candidate:
        """Of those that say the same, the first in the language of another sentence; the very first where none is."""
        wanted = self._language(first.passage)
        return next((each for each in alike if self._language(each.passage) == wanted), alike[0])

    def _language(self, passage: Passage) -> str | None:
        if passage.document not in self._languages:
            english = self._mentions.is_english(passage)
            self._languages[passage.document] = "en" if english else self._mentions.language(passage)
        return self._languages[passage.document]

    def _figures(self, passage: Passage) -> frozenset[str]:
        """The numbers of a sentence but for its dates, written alike whatever the language."""
        text, start = passage.text, passage.sentence.start
        for date in self._mentions.dates(passage):
            text = text[: date.start - start] + " " * (date.end - date.start) + text[date.end - start :]
        numbers = (found for found in _NUMBER.finditer(text) if not _OF_NAME.search(text, 0, found.start()))
        return frozenset(map(_plain, numbers))

    def _names(self, passage: Passage) -> frozenset[str]:
        return frozenset(words(" ".join(_NAME.findall(passage.text))))

    def _days(self, passage: Passage) -> frozenset[str]:
        return frozenset(date.value for date in self._mentions.dates(passage) if date.value and date.precision == "day")


def _plain(found: re.Match[str]) -> str:
    """A number with a stop before its decimals and nothing between its thousands: `1.500`, `1,500`, `1 500` are one."""
    number = _SPACES.sub("", found["number"])
    if _THOUSANDS.fullmatch(number):
        number = number.replace(",", "").replace(".", "")
    whole, _, decimals = number.replace(",", ".").partition(".")
    number = f"{whole}.{decimals.replace('.', '')}" if decimals else whole
    return f"{number}%" if found["percent"] else number


def _is_telling(figure: str) -> bool:
    """Whether a figure is one that two sentences hardly give by chance."""
    return not figure.isdigit() or int(figure) >= _LEAST_TELLING


def notations(figure: str) -> frozenset[str]:
    """The term that stands for a figure, and those that stand for it where another language writes it."""
    bare = figure.removesuffix("%")
    if bare.isdecimal():
        ways = {bare, f"{int(bare):,}".replace(",", ".")}
    else:
        ways = {bare, bare.translate(_SWAPPED)} | ({bare.replace(".", "")} if _THOUSANDS.fullmatch(bare) else set())
    return frozenset((*ways, *(f"{way}%" for way in ways)))
