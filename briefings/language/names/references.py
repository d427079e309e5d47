"""Whom a pronoun or a definite phrase means, said only where the text leaves no choice.

A wrong name in an editor's note is worse than none, so every doubt ends in None. `He` is certain in three cases::

    Ann Lee says she …              the subject of its own sentence, and nobody else before it
    Ann Lee left. She …             the subject of the sentence before, even through `She … She …`
    "…," Ann Lee said. She …        the speaker of the quotation before

and only where nobody else is near whom the pronoun might mean: another name, unless its sex is told and another;
somebody unnamed (`an aide`); words in quotation marks that name people. English only.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.language.names.finding import find_names
from briefings.language.names.given import GIVEN
from briefings.language.names.landmarks import PRONOUNS, Landmarks
from briefings.language.names.mention import NameMention
from briefings.language.names.words import ROLE_NOUNS, THING_ENDS
from briefings.patterns import late

_OBJECTS = frozenset({"him", "her"})  # whom their own sentence's subject does something to
_DEFINITE = late(r"(?:the|this|that) ((?:[\w-]+ ){0,4}[\w-]+)", re.IGNORECASE)
_HANGING = late(r" (?:of|to|at|for|in|and|with|from|under|on) ")
_NOT_IN_OFFICE = frozenset({"former", "ex", "deputy", "vice", "assistant", "late", "acting", "then"})
_LEAD = late(  # what may stand before the subject of a sentence: `On Monday, `, `But `
    r"[\s\"“(]*(?:(?:But|And|Yet|So|Still|Then|Later|Earlier|Meanwhile|However|Also|Now|Today|Yesterday),?\s"
    r"|(?:On|In|At|After|Before|Since|By|During|Last|This|From|For|As)\s[^,.;:\n]{1,60},\s)?"
)
_DESCRIBED = late(  # what may stand between that and its name: titles, `The group's director, `
    r"(?:[A-Z][\w.’'-]*\s+)*|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?)\s(?:[\w.’'-]+\s){0,6}(?:[\w’'-]+,\s)?"
)
_APPOSED = late(
    r",? (?:\(\d{1,3}\)|\d{1,3},|(?:an?|the|his|her|who)\s[^,.;:]{2,100}[,.])(?: (?:an?|the) [^,.;:]{2,100},)?"
)
_GOES_ON = late(r"(?<=,)\s|,?\s(?=[a-z\"“(–—])|\s?(?:\(|\[|[–—])|['’]|[.,;:!?]?\s*$|,\s(?=who\b)|[.!?]")
_SAYS = late(r", \w+ (?:\w+ly |also |later )?(?:said|says|told|tells|added|adds|wrote|noted|argued|explained)\b")
_LONGEST_CUE = 40
_OWNS = ("'s", "’s")
_FARTHEST = 4  # sentences that a chain of pronouns or a quotation may go back


def resolve_reference(text: str, start: int, end: int, *, names: Sequence[NameMention] | None = None) -> str | None:
    """The full name that `text[start:end]` stands for: a pronoun (`He`) or a definite phrase (`the president`).

    Gives None wherever another reading is possible. `names` are the names of the whole text, found again if not given;
    for many references in one text, ask one `References`.
    """
    return References(text, find_names(text) if names is None else names).resolve(start, end)


class _Stretch(NamedTuple):
    """What a stretch of narration holds that a pronoun of one sex might mean, quoted words left out.

    `people` are the names, each once; `subject` the one that the sentence is about, if it opens with one; `unnamed`
    says that somebody without a name is there too; `pronouns` are where those of the same sex stand.
    """

    people: list[NameMention]
    subject: NameMention | None
    unnamed: bool
    pronouns: list[int]


class References:
    """A text with its names, asked for what its pronouns and definite phrases mean."""

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self._text = text
        self._names = names
        self._starts = [name.start for name in names]
        self._marks = Landmarks(text)
        self._told: dict[str, str | None] | None = None
        self._holders: dict[str, dict[str, NameMention]] = {}
        self._bearers: dict[str, dict[str, int]] = {}
        for name in names:
            if name.kind == "person":
                self._bearers.setdefault(name.name.rsplit(" ", 1)[-1], {}).setdefault(name.name, name.start)
            for word in (name.role or "").lower().split():
                self._holders.setdefault(word, {}).setdefault(name.name, name)

    def resolve(self, start: int, end: int) -> str | None:
        """The full name that `text[start:end]` stands for, or None."""
        words = " ".join(self._text[start:end].split()).lower()
        if words in PRONOUNS:
            found = self._person(start, words, _FARTHEST)
            return found.name if found and not self._shares_surname(found, PRONOUNS[words]) else None
        definite = _DEFINITE.fullmatch(words)
        return self._only_holder(start, definite.group(1)) if definite else None

    def _person(self, start: int, word: str, farthest: int) -> NameMention | None:
        """Whom a pronoun means: the subject of its sentence, else somebody of the sentences before."""
        gender, here = PRONOUNS[word], self._marks.sentence(start)
        quoted = self._marks.quotations(here, start)
        if _within(start, quoted) or not farthest:
            return None
        own = self._stretch(here, start, gender, quoted)
        if own.people:
            return None if word in _OBJECTS else _sole(own) or self._only_one(own, here, start, farthest)
        if own.unnamed:
            return None
        if own.pronouns:
            return self._person(own.pronouns[0], self._marks.pronoun(own.pronouns[0]), farthest - 1)
        return self._before(here, gender, farthest) if here else None

    def _shares_surname(self, name: NameMention, gender: str) -> bool:
        """Whether a surname alone may be that of another person named before, of the same sex as far as is told."""
        bearers = self._bearers.get(name.text, {}).items()
        others = [bearer for bearer, first in bearers if bearer != name.name and first < name.start]
        return any(GIVEN.get(bearer.split()[0], gender) == gender for bearer in others)

    def _before(self, here: int, gender: str, farthest: int) -> NameMention | None:
        """Whom the sentence before `here` is about, where it leaves one only."""
        end = len(self._text[:here].rstrip())
        begin = self._marks.sentence(end - 1)
        quoted = self._marks.quotations(begin, end)
        said = any(self._people_in(*span, gender) for span in quoted)
        outside = self._stretch(begin, end, gender, quoted)
        if said or outside.unnamed or not farthest:
            return None
        if outside.people:
            return _sole(outside) or self._spoken_of(outside, gender, speaks=bool(quoted))
        if outside.pronouns:
            return self._person(outside.pronouns[0], self._marks.pronoun(outside.pronouns[0]), farthest - 1)
        only_quoted = begin and all(_within(at, quoted) for at in range(begin, end) if self._text[at].isalpha())
        return self._before(begin, gender, farthest - 1) if only_quoted else None

    def _only_one(self, own: _Stretch, here: int, start: int, farthest: int) -> NameMention | None:
        """The only person of a sentence about no person: `The town honoured Ann Lee after she …`.

        Nobody else may be whom the sentences before are about, or whoever says this one: `People like Lee, she said`.
        """
        if own.unnamed or own.pronouns or _SAYS.match(self._text, max(0, start - 2), start + _LONGEST_CUE):
            return None
        gender = PRONOUNS[self._marks.pronoun(start)]
        found = self._spoken_of(own, gender, speaks=False)
        before = self._before(here, gender, farthest) if found and here else None
        return found if before is None or (found and before.name == found.name) else None

    def _spoken_of(self, stretch: _Stretch, gender: str, *, speaks: bool) -> NameMention | None:
        """The only person of a sentence though not its subject: the speaker of a quotation, or one of that very sex."""
        (first, *others) = stretch.people
        if others or first.kind != "person":
            return None
        return first if speaks or self._gender(first) == gender else None

    def _stretch(self, begin: int, end: int, gender: str, quoted: Sequence[tuple[int, int]]) -> _Stretch:
        people = [name for name in self._people_in(begin, end, gender) if not _within(name.start, quoted)]
        lead = _LEAD.match(self._text, begin)
        opening = lead.end() if lead else begin
        subject = next((name for name in people if _DESCRIBED.fullmatch(self._text, opening, name.start)), None)
        own = self._own_words(opening, subject) if subject else (begin, begin)
        free = [*quoted, own]
        unnamed = any(
            not _within(at, free) and not self._is_of_name(at) for at in self._marks.unnamed(begin, end, gender)
        )
        pronouns = [at for at in self._marks.pronouns(begin, end, gender) if not _within(at, quoted)]
        if subject and (self._text.startswith(_OWNS, subject.end) or not _GOES_ON.match(self._text, own[1])):
            subject = None
        return _Stretch(list({name.name: name for name in reversed(people)}.values())[::-1], subject, unnamed, pronouns)

    def _own_words(self, opening: int, subject: NameMention) -> tuple[int, int]:
        """Where a subject is described: `Governor Jane Poe, 51, a farmer,`."""
        apposed = _APPOSED.match(self._text, subject.end)
        return opening, apposed.end() if apposed else subject.end

    def _is_of_name(self, at: int) -> bool:
        """Whether a word belongs to a name or to the role right before one (`Mayor Ann Lee`)."""
        index = bisect_right(self._starts, at)
        if index and self._names[index - 1].end > at:
            return True
        if index == len(self._names):
            return False
        following = self._names[index]
        role = (following.role or "").lower()
        return bool(role) and self._text[at : following.start].strip(" ,").lower() in role

    def _people_in(self, begin: int, end: int, gender: str) -> list[NameMention]:
        """The names of a stretch that a pronoun of that sex might mean."""
        near = self._names[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]
        people = [name for name in near if _may_be_person(name) or self._bears(name)]
        return [name for name in people if self._gender(name) in {None, gender}]

    def _bears(self, name: NameMention) -> bool:
        """Whether a name taken for a place ends with somebody's surname."""
        return name.kind == "place" and name.name.rsplit(" ", 1)[-1] in self._bearers

    def _gender(self, name: NameMention) -> str | None:
        """The sex that a title, a given name or a pronoun beside the name tells."""
        if name.gender or name.kind != "person":
            return name.gender
        if self._told is None:
            self._told = {}
            self._told = dict(self._told_by_pronouns())
        return self._told.get(name.name)

    def _told_by_pronouns(self) -> Iterator[tuple[str, str | None]]:
        """Names with the sex of the pronouns that mean them in their own sentences; None where they differ."""
        told: dict[str, set[str]] = {}
        for start in self._marks.pronouns(0, len(self._text)):
            word, here = self._marks.pronoun(start), self._marks.sentence(start)
            quoted = self._marks.quotations(here, start)
            if word in {"he", "she"} and not _within(start, quoted):
                person = _sole(self._stretch(here, start, PRONOUNS[word], quoted))
                if person:
                    told.setdefault(person.name, set()).add(PRONOUNS[word])
        return ((name, sexes.pop() if len(sexes) == 1 else None) for name, sexes in told.items())

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


def _may_be_person(name: NameMention) -> bool:
    """Whether a name may be somebody's: of what is undecided, not `Science Fair` and nothing in capitals."""
    if name.kind != "unknown":
        return name.kind == "person"
    last = name.name.rsplit(" ", 1)[-1]
    return last not in THING_ENDS and not last.isupper()


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(begin <= at < end for begin, end in spans)


def _sole(stretch: _Stretch) -> NameMention | None:
    """The subject where it is the only one that might be meant."""
    subject = stretch.subject
    return (
        subject if subject and subject.kind == "person" and len(stretch.people) == 1 and not stretch.unnamed else None
    )
