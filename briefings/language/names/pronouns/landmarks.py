"""What of a text decides whom its pronouns mean: sentences, quotations, pronouns, people without names. Read once.

A `Landmarks` is asked for the part of each between two places; every answer is a look into a sorted list, so that
asking for all pronouns of a text stays linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from briefings.language.names.jobs import ROLE_GENDER, ROLE_NOUNS
from briefings.language.names.words import GROUPS
from briefings.patterns import late

PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_PRONOUN = late(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_OTHERS = """
    person suspect patient child colleague successor predecessor rival ally friend neighbour neighbor nephew niece
    cousin boyfriend girlfriend spouse baby gunman attacker killer thief robber passenger tourist migrant refugee
    prisoner inmate detainee protester demonstrator rebel fighter hostage survivor villager guest customer client
    employee employer winner source insider hero monk caller visitor someone anyone everyone somebody nobody whoever
"""
_PEOPLE = frozenset({*ROLE_NOUNS, *ROLE_GENDER, *_OTHERS.split()})
_SOMEBODY = late(r"\b(?P<article>[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?P<titled>[A-Z][a-z]+)\b|\b(?P<noun>[a-z]+)\b")
_QUOTED = late(
    r"\"[^\"\n]*(?:\"|(?=\n)|$)|“[^”\n]*(?:”|(?=\n)|$)|«[^»\n]*(?:»|(?=\n)|$)|''(?:[^'\n]|'(?!'))*(?:''|(?=\n)|$)"
)
_STOP = late(
    r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov))[.!?][\"”’')]*\s+(?=[\"“'(]*[A-Z])|\n\s*"
)
_REACH = 900


class Landmarks:
    """The landmarks of one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def sentence(self, at: int) -> int:
        """Where the sentence begins that a place stands in, not further back than some lines."""
        index = bisect_right(self._stops, at)
        return max(self._stops[index - 1] if index else 0, at - _REACH)

    def quotations(self, begin: int, end: int) -> list[tuple[int, int]]:
        """The spans in quotation marks that reach into a stretch; marks pair within their line."""
        first = max(0, bisect_right(self._quoted, (begin, begin)) - 1)
        last = bisect_right(self._quoted, (end, len(self._text)))
        return [span for span in self._quoted[first:last] if span[1] > begin]

    def pronouns(self, begin: int, end: int, gender: str | None = None) -> list[int]:
        """Where the pronouns of a stretch stand that mean a man (`m`) or a woman (`f`)."""
        found = self._pronouns[bisect_left(self._pronouns, (begin, "")) : bisect_left(self._pronouns, (end, ""))]
        return [start for start, word in found if gender in {None, PRONOUNS[word]}]

    def pronoun(self, at: int) -> str:
        """The pronoun that stands at a place, in lower case."""
        return self._pronouns[bisect_left(self._pronouns, (at, ""))][1]

    def unnamed(self, begin: int, end: int, gender: str) -> list[int]:
        """Where people without names are told of in a stretch whom a pronoun of that sex may mean: `an aide`."""
        found = self._unnamed[bisect_left(self._unnamed, (begin, "")) : bisect_left(self._unnamed, (end, ""))]
        return [start for start, sex in found if sex in {"", gender}]

    def is_sexed(self, at: int) -> bool:
        """Whether the word for somebody unnamed that stands at a place tells the sex: `woman`, not `aide`."""
        return bool(self._unnamed[bisect_left(self._unnamed, (at, ""))][1])

    @cached_property
    def _stops(self) -> list[int]:
        return [match.end() for match in _STOP.finditer(self._text)]

    @cached_property
    def _quoted(self) -> list[tuple[int, int]]:
        return [match.span() for match in _QUOTED.finditer(self._text)]

    @cached_property
    def _pronouns(self) -> list[tuple[int, str]]:
        return [(match.start(), match[0].lower()) for match in _PRONOUN.finditer(self._text)]

    @cached_property
    def _unnamed(self) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        for match in _SOMEBODY.finditer(self._text):
            word = match["noun"] or match["titled"].lower()
            if word in _PEOPLE or (match["titled"] in GROUPS and match["article"].lower() == "the"):
                found.append((match.start(match.lastgroup or 0), ROLE_GENDER.get(word, "")))
        return found
