"""Whom a pronoun or a definite phrase means, said only where the text leaves no choice.

A wrong name in an editor's note is worse than none, so a real doubt ends in None. `He` is certain in three cases::

    Ann Lee says she …              the subject of its own sentence, and nobody else before it
    Ann Lee left. She …             the subject of the sentence before, even through `She … She …`
    "…," Ann Lee said. She …        the speaker of the quotation before

and only where nobody else is near whom the pronoun might mean: another name, unless its sex is told and another;
somebody unnamed (`an aide`); words in quotation marks that name people. Where that leaves a doubt, the course of the
text decides (`course`), which errs now and then (`make bench-quality` says how often). English only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefings.language.names.finding import find_names
from briefings.language.names.given import GIVEN
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.mention import NameMention
from briefings.language.names.pronouns.course import Course
from briefings.language.names.pronouns.landmarks import PRONOUNS
from briefings.language.names.pronouns.saying import is_governed, owns_sayer
from briefings.language.names.pronouns.scenes import Scenes
from briefings.language.names.pronouns.stretches import (
    DESCRIBED,
    LEAD,
    Stretch,
    Stretches,
    all_within,
    sole,
    within,
)
from briefings.patterns import late

_SUBJECTS = frozenset({"he", "she"})
_OBJECTS = frozenset({"him", "her"})  # whom their own sentence's subject does something to
_DEFINITE = late(r"(?:the|this|that) ((?:[\w-]+ ){0,4}[\w-]+)", re.IGNORECASE)
_HANGING = late(r" (?:of|to|at|for|in|and|with|from|under|on) ")
_NOT_IN_OFFICE = frozenset({"former", "ex", "deputy", "vice", "assistant", "late", "acting", "then"})
_SAYS = late(r", \w+ (?:\w+ly |also |later )?(?:said|says|told|tells|added|adds|wrote|noted|argued|explained)\b")
# "Lee is charged with Poe's murder. He was killed in May": who came to harm is hardly the one just charged with it.
_CAME_TO_HARM = late(
    r"\w+ (?:was |had been |has been )?(?:(?:fatally |later |then )?(?:killed|shot|stabbed|murdered|slain|struck"
    r"|found dead|pronounced dead)|died)\b"
)
_HARM_OF_ANOTHER = late(
    r"\b(?:charged|accused|arrested|indicted|convicted|sentenced|suspect(?:ed|s)?|pleaded)\b"
    r"|['’]s? (?:death|killing|murder|slaying|shooting)\b|\b(?:death|killing|murder|slaying|shooting) of (?:\S+ )?[A-Z]"
)
_JUST_BEFORE = 250
_LONGEST_CUE = 40
_OWNERS, _LONGEST_TITLE = frozenset({"his", "her"}), 12
_ABOUT = frozenset({"As", "For", "From"})  # `As to his rival, Lee`
_FAR_MORE = 4
_FARTHEST = 4  # sentences that a chain of pronouns or a quotation may go back


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
        self._stretches = Stretches(text, names)
        self._marks = self._stretches.marks
        self._course: dict[int, NameMention | None] | None = None
        self._often = Counter(name.name for name in names)
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
            found, later = self._person(start, words, _FARTHEST), self._named_behind(start, PRONOUNS[words])
            if later:
                return later.name if found is None or found.name == later.name else None
            if found is None and words in {"he", "she"}:
                found = self._by_course(start)
            sure = found and not self._shares_surname(found, PRONOUNS[words]) and not self._may_be_victim(start)
            return found.name if found and sure else None
        definite = _DEFINITE.fullmatch(words)
        return self._only_holder(start, definite.group(1)) if definite else None

    def _named_behind(self, start: int, gender: str) -> NameMention | None:
        """Who is named right behind the opening that a pronoun stands in: `On his site, Lee notes`."""
        lead = LEAD.match(self._text, self._marks.sentence(start))
        if lead is None or not start < lead.end() or self._text[lead.start() : start].split()[0] in _ABOUT:
            return None
        name = self._stretches.first_name(lead.end(), lead.end() + _LONGEST_TITLE)
        if name is None or name.kind != "person" or not DESCRIBED.fullmatch(self._text, lead.end(), name.start):
            return None
        return name if self._stretches.gender(name) in {None, gender} else None

    def _by_course(self, start: int) -> NameMention | None:
        """Whom `he` or `she` means by the course of the text, which is gone through once."""
        if self._course is None:
            course = Course(self._text, self._stretches, Scenes(self._text, self._stretches, self._holding))
            self._course = course.tell(lambda at: self._person(at, self._marks.pronoun(at), _FARTHEST))
        return self._course.get(start)

    def _person(self, start: int, word: str, farthest: int) -> NameMention | None:
        """Whom a pronoun means: the subject of its sentence, else somebody of the sentences before."""
        gender, here = PRONOUNS[word], self._marks.sentence(start)
        quoted = self._marks.quotations(here, start)
        if within(start, quoted) or not farthest:
            return None
        own = self._stretches.of(here, start, gender, quoted)
        if own.subject and word in _OWNERS and self._text[own.subject.end : start] == ", ":
            return None  # `Lee, his brother, asked`
        if own.people:
            return None if word in _OBJECTS else sole(own) or self._only_one(own, here, start, farthest)
        if own.unnamed:
            return None
        if own.pronouns:
            return self._person(own.pronouns[0], self._marks.pronoun(own.pronouns[0]), farthest - 1)
        return self._before(here, gender, farthest) if here else None

    def _may_be_victim(self, start: int) -> bool:
        """Whether a pronoun is of one who came to harm, where just before another was charged with somebody's death."""
        if not _CAME_TO_HARM.match(self._text, start):
            return False
        return _HARM_OF_ANOTHER.search(self._text, max(0, start - _JUST_BEFORE), start) is not None

    def _shares_surname(self, name: NameMention, gender: str) -> bool:
        """Whether a surname alone may be that of another person named before, of the same sex as far as is told.

        Not of one who is named far less often: the father of whom the text is about.
        """
        return any(
            bearer != name.name
            and first < name.start
            and self._often[bearer] * _FAR_MORE > self._often[name.name]
            and GIVEN.get(bearer.split()[0], gender) == gender
            for bearer, first in self._bearers.get(name.text, {}).items()
        )

    def _before(self, here: int, gender: str, farthest: int) -> NameMention | None:
        """Whom the sentence before `here` is about, where it leaves one only."""
        end = len(self._text[:here].rstrip())
        begin = self._marks.sentence(end - 1)
        quoted = self._marks.quotations(begin, end)
        said = any(self._stretches.people_in(*span, gender) for span in quoted)
        outside = self._stretches.of(begin, end, gender, quoted)
        if said or outside.unnamed or not farthest:
            return None
        if outside.subject and outside.pronouns and outside.pronouns[0] < outside.subject.start:
            return None  # `Her former teacher, Lee, praised her`
        if outside.people:
            told = any(self._marks.pronoun(at) in _SUBJECTS for at in outside.pronouns)
            return sole(outside) or (None if told else self._spoken_of(outside, gender, speaks=bool(quoted)))
        if outside.pronouns:
            return self._person(outside.pronouns[0], self._marks.pronoun(outside.pronouns[0]), farthest - 1)
        only_quoted = begin and all_within(self._text, begin, end, quoted)
        return self._before(begin, gender, farthest - 1) if only_quoted else None

    def _only_one(self, own: Stretch, here: int, start: int, farthest: int) -> NameMention | None:
        """The only person of a sentence about no person: `The town honoured Ann Lee after she …`.

        Nobody else may be whom the sentences before are about, or whoever says this one: `People like Lee, she said`.
        """
        if own.unnamed or own.pronouns or _SAYS.match(self._text, max(0, start - 2), start + _LONGEST_CUE):
            return None
        gender = PRONOUNS[self._marks.pronoun(start)]
        found = self._spoken_of(own, gender, speaks=False)
        if found and (is_governed(self._text, found.start) or owns_sayer(self._text, found, start)):
            return None
        before = self._before(here, gender, farthest) if found and here else None
        return found if before is None or (found and before.name == found.name) else None

    def _spoken_of(self, stretch: Stretch, gender: str, *, speaks: bool) -> NameMention | None:
        """The only person of a sentence though not its subject: the speaker of a quotation, or one of that very sex."""
        (first, *others) = stretch.people
        if others or first.kind != "person":
            return None
        return first if speaks or self._stretches.gender(first) == gender else None

    def _only_holder(self, start: int, role: str) -> str | None:
        """The one person of the text who holds a role, named before."""
        holder = self._holding(start, role)
        return holder.name if holder else None

    def _holding(self, start: int, role: str) -> NameMention | None:
        head = role.rsplit(" ", 1)[-1]
        holders = self._holders.get(head, {})
        if head not in ROLE_NOUNS or len(holders) != 1:
            return None
        (holder,) = holders.values()
        own = _HANGING.split((holder.role or "").lower(), maxsplit=1)[0].split()
        fits = own[-1:] == [head] and set(role.split()) <= set(own) and _NOT_IN_OFFICE.isdisjoint(own)
        return holder if fits and holder.start < start else None
