"""What a stretch of narration holds that a pronoun may mean: the people named, the one it is about, those unnamed."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from briefings.language.names.given import GIVEN
from briefings.language.names.mention import NameMention
from briefings.language.names.pronouns.landmarks import PRONOUNS, Landmarks
from briefings.language.names.words import THING_ENDS
from briefings.patterns import late

LEAD = late(  # what may stand before the subject of a sentence: `On Monday, `, `But `
    r"[\s\"“(]*(?:(?:But|And|Yet|So|Still|Then|Later|Earlier|Meanwhile|However|Also|Now|Today|Yesterday),?\s"
    r"|(?:On|In|At|After|Before|Since|By|During|Last|This|From|For|As)\s[^,.;:\n]{1,60},\s)?"
)
DESCRIBED = late(  # what may stand between that and its name: titles, `The group's director, `
    r"(?:[A-Z][\w.’'-]*\s+)*|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?)\s(?:[\w.’'-]+\s){0,6}(?:[\w’'-]+,\s)?"
)
_APPOSED = late(
    r",? (?:\(\d{1,3}\)|\d{1,3},|(?:an?|the|his|her|who)\s[^,.;:]{2,100}[,.])(?: (?:an?|the) [^,.;:]{2,100},)?"
)
_GOES_ON = late(r"(?<=,)\s|,?\s(?=[a-z\"“(–—])|\s?(?:\(|\[|[–—])|['’]|[.,;:!?]?\s*$|,\s(?=who\b)|[.!?]")
_SHORTEST_GERUND = 6
_WELL_KNOWN = 3  # times named before the other who bears the surname
_TITLED = late(r"(?:Mrs?|Ms|Sir|Lady)\.? $")
_OWNS = ("'s", "’s")


class Stretch(NamedTuple):
    """What a stretch of narration holds that a pronoun of one sex might mean, quoted words left out.

    `people` are the names, each once; `subject` the one that the sentence is about, if it opens with one; `unnamed`
    says that somebody without a name is there too; `pronouns` are where those of the same sex stand.
    """

    people: list[NameMention]
    subject: NameMention | None
    unnamed: bool
    pronouns: list[int]


class Stretches:
    """The stretches of one text with its names."""

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self.marks = Landmarks(text)
        self._text = text
        self._names = names
        self._starts = [name.start for name in names]
        self._told: dict[str, str | None] | None = None
        self._bearers: dict[str, dict[str, NameMention]] = {}
        self._first: dict[tuple[str, str], NameMention | None] = {}
        self._places: dict[str, list[int]] = {}
        for name in names:
            self._places.setdefault(name.name, []).append(name.start)
            if name.kind == "person":
                self._bearers.setdefault(name.name.rsplit(" ", 1)[-1], {}).setdefault(name.name, name)

    def of(self, begin: int, end: int, gender: str, quoted: Sequence[tuple[int, int]]) -> Stretch:
        """What a stretch holds for a pronoun of one sex; `quoted` are the spans in quotation marks."""
        people = [name for name in self.people_in(begin, end, gender) if not within(name.start, quoted)]
        lead = LEAD.match(self._text, begin)
        opening = lead.end() if lead else begin
        subject = next((name for name in people if DESCRIBED.fullmatch(self._text, opening, name.start)), None)
        own = self._own_words(opening, subject) if subject else (begin, begin)
        unnamed = any(
            not (within(at, quoted) or own[0] <= at < own[1] or self.is_of_name(at))
            for at in self.marks.unnamed(begin, end, gender)
        )
        pronouns = [at for at in self.marks.pronouns(begin, end, gender) if not within(at, quoted)]
        if subject and (self._text.startswith(_OWNS, subject.end) or not _GOES_ON.match(self._text, own[1])):
            subject = None
        return Stretch(list({name.name: name for name in reversed(people)}.values())[::-1], subject, unnamed, pronouns)

    def _own_words(self, opening: int, subject: NameMention) -> tuple[int, int]:
        """Where a subject is described: `Governor Jane Poe, 51, a farmer,`."""
        apposed = _APPOSED.match(self._text, subject.end)
        return opening, apposed.end() if apposed else subject.end

    def is_of_name(self, at: int) -> bool:
        """Whether a word belongs to a name or to the role right before one (`Mayor Ann Lee`)."""
        index = bisect_right(self._starts, at)
        if index and self._names[index - 1].end > at:
            return True
        if index == len(self._names):
            return False
        following = self._names[index]
        role = (following.role or "").lower()
        return bool(role) and self._text[at : following.start].strip(" ,").lower() in role

    def first_name(self, begin: int, end: int) -> NameMention | None:
        """The first name that begins in a stretch."""
        index = bisect_left(self._starts, begin)
        return self._names[index] if index < len(self._names) and self._names[index].start < end else None

    def ends_name(self, at: int) -> bool:
        """Whether a name ends at a place."""
        index = bisect_left(self._starts, at)
        return bool(index) and self._names[index - 1].end == at

    def people_in(self, begin: int, end: int, gender: str) -> list[NameMention]:
        """The names of a stretch that a pronoun of that sex might mean."""
        near = self._names[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]
        people = [self._read_as(name, gender) for name in near if _may_be_person(name) or self._bears(name)]
        return [name for name in people if self.gender(name) in {None, gender}]

    def _read_as(self, name: NameMention, gender: str) -> NameMention:
        """A surname alone that was taken for the last who bears it, of the other sex, as one of this sex.

        Only if that one was well known before the other came in; a title beside the name settles it.
        """
        if name.text not in self._bearers or self.gender(name) in {None, gender}:
            return name
        meant = self._first_bearer(name.text, gender)
        known = bisect_left(self._places[meant.name], self._places[name.name][0]) if meant else 0
        if meant is None or known < _WELL_KNOWN or _TITLED.search(self._text, max(0, name.start - 5), name.start):
            return name
        return name._replace(name=meant.name, role=meant.role, gender=gender, kind="person")

    def _first_bearer(self, surname: str, gender: str) -> NameMention | None:
        """The first of one sex who bears a surname."""
        if (surname, gender) not in self._first:
            bearers = self._bearers[surname].values()
            self._first[surname, gender] = next((one for one in bearers if self.gender(one) == gender), None)
        return self._first[surname, gender]

    def _bears(self, name: NameMention) -> bool:
        """Whether a name taken for a place ends with somebody's surname, or begins with a given name."""
        first, *_, last = name.name.split(" ") if " " in name.name else ("", name.name)
        return name.kind == "place" and (last in self._bearers or first in GIVEN)

    def gender(self, name: NameMention) -> str | None:
        """The sex that a title, a given name or a pronoun beside the name tells."""
        if name.kind in {"unknown", "place"} and " " in name.name:
            return GIVEN.get(name.name.split(" ")[0])
        if name.gender or name.kind != "person":
            return name.gender
        if self._told is None:
            self._told = {}
            self._told = dict(self._told_by_pronouns())
        return self._told.get(name.name)

    def _told_by_pronouns(self) -> Iterator[tuple[str, str | None]]:
        """Names with the sex of the pronouns that mean them in their own sentences; None where they differ."""
        told: dict[str, set[str]] = {}
        for start in self.marks.pronouns(0, len(self._text)):
            word, here = self.marks.pronoun(start), self.marks.sentence(start)
            quoted = self.marks.quotations(here, start)
            if word in {"he", "she"} and not within(start, quoted):
                person = sole(self.of(here, start, PRONOUNS[word], quoted))
                if person:
                    told.setdefault(person.name, set()).add(PRONOUNS[word])
        return ((name, sexes.pop() if len(sexes) == 1 else None) for name, sexes in told.items())


def _may_be_person(name: NameMention) -> bool:
    """Whether a name may be somebody's: not `Chasing Dawn`; of what is undecided, not `Science Fair` or capitals."""
    first = name.name.partition(" ")[0]
    if (
        first.endswith("ing")
        and len(first) >= _SHORTEST_GERUND
        and first not in GIVEN
        and not (name.role or name.gender)
    ):
        return False
    if name.kind != "unknown":
        return name.kind == "person"
    last = name.name.rsplit(" ", 1)[-1]
    return last not in THING_ENDS and not last.isupper()


def within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is inside one of the spans, which stand in order, none over another."""
    index = bisect_right(spans, (at, sys.maxsize)) - 1
    return index >= 0 and at < spans[index][1]


def all_within(text: str, begin: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether every letter of a stretch is inside one of the spans, which stand in order, none over another."""
    between = zip((begin, *(last for _, last in spans)), (*(first for first, _ in spans), end), strict=True)
    return not any(map(str.isalpha, chain.from_iterable(text[max(begin, last) : first] for last, first in between)))


def sole(stretch: Stretch) -> NameMention | None:
    """The subject where it is the only one that might be meant."""
    subject = stretch.subject
    return (
        subject if subject and subject.kind == "person" and len(stretch.people) == 1 and not stretch.unnamed else None
    )
