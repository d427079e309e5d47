"""Whom `he` and `she` mean by the course of a text, where the sentence alone leaves a doubt (`references`).

The pronouns are gone through once, from first to last, each told before helping those behind it::

    Lee said he … while he …            goes on with the same person
    Lee praised Ann Poe. He …           the only one of that sex in the last sentence that has any
    Lee met Tom Hart. He said …         whoever the sentence before opens with, if both say something
    "Lee ran. He …"                     inside a quotation, the only one whom it names

Somebody new without a name (`a lawyer`) in between makes it unsure; so does a second person who might be meant.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefings.language.names.mention import NameMention
from briefings.language.names.pronouns.landmarks import PRONOUNS
from briefings.language.names.pronouns.saying import (
    AND_SAID_BEFORE,
    SAID_BEFORE,
    SAID_FIRST,
    SAYS_THAT,
    SPEAKS,
    is_governed,
    owns_sayer,
)
from briefings.language.names.pronouns.scenes import Scenes, Seen
from briefings.language.names.pronouns.stretches import LEAD, Stretches, within
from briefings.patterns import late

_AGE = late(r", \d\d,")
_LOOK_BACK = 60
_FARTHEST = 4  # sentences back
_LONGEST_QUOTATION = 5  # sentences of one that lie between
_QUOTED_BACK = 3
_OF = frozenset({"of", "for", "from", "at", "in", "on"})
_NEXT = 2  # words between a subject and its object


class Course:
    """The pronouns of one text, told in order."""

    def __init__(self, text: str, stretches: Stretches, scenes: Scenes) -> None:
        self._text = text
        self._marks = stretches.marks
        self._scenes = scenes

    def tell(self, certain: Callable[[int], NameMention | None]) -> dict[int, NameMention | None]:
        """Every `he` and `she` of the text by its place, with whom it means; `certain` are told by their sentences."""
        for at in self._marks.pronouns(0, len(self._text)):
            if self._marks.pronoun(at) in {"he", "she"}:
                here = self._marks.sentence(at)
                around = [span for span in self._marks.quotations(here, at + 1) if within(at, [span])]
                if around:
                    self._scenes.tell(at, self._of_quotation(at, around[0][0]))
                else:
                    self._scenes.tell(at, certain(at) or self._of_sentence(at, here) or self._of_those_before(at, here))
        return self._scenes.answers

    def _of_quotation(self, at: int, opening: int) -> NameMention | None:
        """Whom a pronoun inside a quotation means: the only one of its last sentence that has any."""
        gender, begin = PRONOUNS[self._marks.pronoun(at)], at + 2
        for _ in range(_QUOTED_BACK):
            begin = max(opening, self._marks.sentence(begin - 2))
            if self._scenes.somebody_new(begin, at, gender, beside=True, inside=True):
                return None
            seen = self._scenes.quoted(begin, at, gender)
            if seen:
                return None if self._has_pronoun(begin, seen[0].at, gender) else self._only(begin, seen, gender)
            if begin == opening:
                return None
        return None

    def _of_sentence(self, at: int, here: int) -> NameMention | None:
        """Whom a pronoun means of those named before it in its own sentence."""
        gender = PRONOUNS[self._marks.pronoun(at)]
        seen = self._scenes.narrated(here, at, gender)
        if not seen or self._has_pronoun(here, seen[0].at, gender):
            return None
        only = self._only(here, seen, gender)
        if only is None:
            return self._says_so(at, seen[-1]) or self._speaker(at, here, seen)
        if seen[-1].pronoun:
            return only
        governed = all(one.pronoun or one.name is None or is_governed(self._text, one.at) for one in seen)
        return (
            None
            if governed or owns_sayer(self._text, only, at) or self._scenes.somebody_new(here, at, gender)
            else only
        )

    def _says_so(self, at: int, last: Seen) -> NameMention | None:
        """`Lee said he`: whoever is named last, right before the verb."""
        if last.name is None or last.pronoun or last.name.kind != "person":
            return None
        said = SAYS_THAT.match(self._text, last.name.end)
        return last.name if said and said.end() >= at else None

    def _speaker(self, at: int, here: int, seen: Sequence[Seen]) -> NameMention | None:
        """`Lee, of Springfield, said he`, `Lee praised Tom Hart and said he`: whom the sentence opens with."""
        subject = self._scenes.subject(here, seen)
        if subject is None or subject.name is None or subject.pronoun or subject.name.kind != "person":
            return None
        alone = len({one.name.name if one.name else "" for one in seen}) == 1
        gender = PRONOUNS[self._marks.pronoun(at)]
        alone = alone and not self._scenes.somebody_new(here, at, gender)
        said = (SAID_BEFORE if alone else AND_SAID_BEFORE).search(self._text, max(here, at - _LOOK_BACK), at)
        return subject.name if said else None

    def _of_those_before(self, at: int, here: int) -> NameMention | None:
        """Whom a pronoun means that nobody stands before in its sentence: one of the last sentence that has any."""
        gender = PRONOUNS[self._marks.pronoun(at)]
        if not here or self._scenes.narrated(here, at, gender) or self._scenes.somebody_new(here, at, gender):
            return None
        found = self._last_told(at, here, gender)
        later = self._scenes.name_later(here, at)
        if found is None or (later and later.name != found.name) or self._scenes.anybody_else(here, at, gender, found):
            return None
        return found

    def _last_told(self, at: int, here: int, gender: str) -> NameMention | None:
        begin, back, between = here, 0, 0
        while begin and back < _FARTHEST:
            end = len(self._text[max(0, begin - _LOOK_BACK) : begin].rstrip()) + max(0, begin - _LOOK_BACK)
            begin = self._marks.sentence(end - 1) if end else 0
            seen = self._scenes.narrated(begin, end, gender)
            if seen:
                return self._of_scene(begin, end, seen, at, here if not back else None)
            if between < _LONGEST_QUOTATION and self._is_same_quotation(begin, end, here):
                between += 1
                continue
            if self._scenes.somebody_new(begin, end, gender):
                return None
            back += 1
        return None

    def _is_same_quotation(self, begin: int, end: int, here: int) -> bool:
        return self._scenes.is_quotation(begin, end) and self._text.count("\n\n", begin, here) <= 1

    def _of_scene(self, begin: int, end: int, seen: Sequence[Seen], at: int, here: int | None) -> NameMention | None:
        """The only one of a scene, or the one whom its sentence opens with; `here` begins the very next sentence."""
        gender, subject = PRONOUNS[self._marks.pronoun(at)], self._scenes.subject(begin, seen)
        only = self._only(begin, seen, gender)
        if only:
            new = self._scenes.somebody_new(begin, end, gender, beside=subject is not None)
            return None if new or self._scenes.quotes_another(begin, end, gender, only) else only
        if here is None:
            return None
        if SPEAKS.match(self._text, at) and (sayer := self._sayer(begin, end, seen)):
            return sayer
        if subject is None or subject.name is None:
            return None
        if any(self._is_object(subject, one) for one in seen):
            return None
        sure = self._scenes.gender(subject.name) == gender and self._opens(here, at)
        return subject.name if sure else None

    def _sayer(self, begin: int, end: int, seen: Sequence[Seen]) -> NameMention | None:
        """The only one of whom a sentence tells that he or she says something: `"…," said Lee`, `Lee said …`."""
        sayers = {}
        for one in seen:
            if one.name and one.name.kind == "person" and self._says(begin, end, one):
                sayers[one.name.name] = one.name
        return next(iter(sayers.values())) if len(sayers) == 1 else None

    def _says(self, begin: int, end: int, one: Seen) -> bool:
        """Whether a verb of saying stands behind somebody, or before who ends the sentence."""
        if one.name is None:
            return False
        if one.pronoun or one.at != one.name.start:
            return one.pronoun and bool(SAYS_THAT.match(self._text, one.at + len(self._marks.pronoun(one.at))))
        if SAYS_THAT.match(self._text, one.name.end):
            return True
        return one.name.end + 1 >= end and bool(SAID_FIRST.search(self._text, max(begin, one.at - _LOOK_BACK), one.at))

    def _is_object(self, subject: Seen, other: Seen) -> bool:
        """Whether somebody is what the subject acts on, or acts with it: `Lee met Tom Hart`, `Lee and Hart met`."""
        if subject.name is None or other.name is None or subject.name.name == other.name.name:
            return False
        after = subject.at + len(self._marks.pronoun(subject.at)) if subject.pronoun else subject.name.end
        between = self._text[after : other.at].split()
        if subject.at > other.at or other.name.kind == "unknown" or not between or between[0] in _OF:
            return False
        return len(between) <= _NEXT or between[-1] in {"and", "or"}

    def _only(self, begin: int, seen: Sequence[Seen], gender: str) -> NameMention | None:
        """The one whom all of a scene are, if a person of that sex; or whose sex is untold, but who acts."""
        name = seen[0].name
        if name is None or any(one.name is None or one.name.name != name.name for one in seen):
            return None
        if self._scenes.gender(name) == gender:
            return name
        if name.kind != "person":
            return None
        return name if any(self._is_somebody(begin, one) for one in seen if not one.pronoun) else None

    def _is_somebody(self, begin: int, one: Seen) -> bool:
        """Whether a name of nobody's known sex is a person's by what stands behind it."""
        if one.name is None or one.at != one.name.start:
            return False
        told = one.name.role or SAYS_THAT.match(self._text, one.name.end) or _AGE.match(self._text, one.name.end)
        return bool(told) or (self._scenes.opens(begin, one) and self._scenes.acts(one))

    def _has_pronoun(self, begin: int, end: int, gender: str) -> bool:
        return bool(self._marks.pronouns(begin, end, gender))

    def _opens(self, here: int, at: int) -> bool:
        """Whether a pronoun opens its sentence, or stands right behind the quotation that does."""
        lead = LEAD.match(self._text, here)
        return (lead.end() if lead else here) == at or self._scenes.is_quotation(here, at)
