"""Whom a pronoun or a definite phrase means, said only where the text leaves no choice.

A wrong name in an editor's note is worse than none, so every doubt ends in None: a second person nearby, an unnamed
one, a pronoun of the other sex, a quotation in between, a role that two people hold. English only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from briefings.language.names.finding import find_names
from briefings.language.names.mention import NameMention
from briefings.language.names.words import GROUPS, ROLE_GENDER, ROLE_NOUNS
from briefings.patterns import late

_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_DEFINITE = late(r"(?:the|this|that) ((?:[\w-]+ ){0,4}[\w-]+)", re.IGNORECASE)
_PEOPLE = "|".join(sorted({*ROLE_NOUNS, *ROLE_GENDER, "person", "suspect", "patient", "child", "colleague"}))
_UNNAMED = late(rf"\b(?:{_PEOPLE})\b|\b[Tt]he (?:{'|'.join(sorted(GROUPS))})\b")
_MALE = late(r"\b(?:[Hh]e|[Hh]im|[Hh]is|himself)\b")
_FEMALE = late(r"\b(?:[Ss]he|[Hh]er|hers|herself)\b")
_QUOTED = late(r"[\"“”«»„]")
_STOP = late(r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov))[.!?]\s+")
_HANGING = late(r" (?:of|to|at|for|in|and|with|from|under|on) ")
_NOT_IN_OFFICE = frozenset({"former", "ex", "deputy", "vice", "assistant", "late", "acting", "then"})
_REACH = 600


def resolve_reference(text: str, start: int, end: int, *, names: Sequence[NameMention] | None = None) -> str | None:
    """The full name that `text[start:end]` stands for: a pronoun (`He`) or a definite phrase (`the president`).

    Gives None wherever another reading is possible. `names` are the names of the whole text, found again if not given;
    for many references in one text, ask one `References`.
    """
    return References(text, find_names(text) if names is None else names).resolve(start, end)


class References:
    """A text with its names, asked for what its pronouns and definite phrases mean."""

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self._text = text
        self._names = names
        self._starts = [name.start for name in names]
        self._holders: dict[str, dict[str, NameMention]] = {}
        for name in names:
            for word in (name.role or "").lower().split():
                self._holders.setdefault(word, {}).setdefault(name.name, name)

    def resolve(self, start: int, end: int) -> str | None:
        """The full name that `text[start:end]` stands for, or None."""
        words = " ".join(self._text[start:end].split()).lower()
        if words in _PRONOUNS:
            return self._only_person(start, _PRONOUNS[words])
        definite = _DEFINITE.fullmatch(words)
        return self._only_holder(start, definite.group(1)) if definite else None

    def _only_person(self, start: int, gender: str) -> str | None:
        """The subject of the sentence before; else the one person named in this paragraph or, if none is, the last."""
        text, first = self._text, max(0, start - _REACH)
        here = max(text.rfind("\n", first, start) + 1, first)
        before = max(text.rfind("\n", first, first + len(text[first:here].rstrip())) + 1, first)
        sentence = _sentence_before(text, here, start)
        if sentence is not None:
            near = self._people(sentence, start)
            if near and _opens(text, sentence, near[0].start) and (found := self._sole(sentence, start, near, gender)):
                return found
        near, begin = self._people(here, start), here
        if not near:
            near, begin = self._people(before, start), before
        return self._sole(begin, start, near, gender) if near else None

    def _people(self, begin: int, end: int) -> list[NameMention]:
        near = self._names[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]
        return [name for name in near if name.kind in {"person", "unknown"}]

    def _sole(self, begin: int, start: int, near: list[NameMention], gender: str) -> str | None:
        """The person that all names nearby are, if nothing else there could be meant."""
        first = near[0]
        if len({name.name for name in near}) > 1 or first.kind != "person" or first.gender not in {None, gender}:
            return None
        other = _MALE if gender == "f" else _FEMALE
        if other.search(self._text, begin, start) or _QUOTED.search(self._text, begin, start):
            return None
        role = (first.role or "").lower().split()
        unnamed = any(match.group().lower() not in role for match in _UNNAMED.finditer(self._text, begin, start))
        return None if unnamed else first.name

    def _only_holder(self, start: int, role: str) -> str | None:
        """The one person of the text who holds a role, named before."""
        head = role.rsplit(" ", 1)[-1]
        holders = self._holders.get(head, {})
        if head not in ROLE_NOUNS or len(holders) != 1:
            return None
        (holder,) = holders.values()
        own = _HANGING.split((holder.role or "").lower(), maxsplit=1)[0].split()
        fits = own[-1:] == [head] and set(role.split()) <= set(own) and _NOT_IN_OFFICE.isdisjoint(own)
        return holder.name if fits and holder.start < start else None


def _sentence_before(text: str, begin: int, start: int) -> int | None:
    """Where the sentence before the one that opens at `start` begins; None where `start` opens none."""
    stops = [match.end() for match in _STOP.finditer(text, begin, start)]
    if not stops or stops[-1] != start:
        return None
    return stops[-2] if len(stops) > 1 else begin


def _opens(text: str, sentence: int, name: int) -> bool:
    """Whether nothing but titles stands between the start of the sentence and the name: the name is its subject."""
    return all(word[0].isupper() for word in text[sentence:name].split())
