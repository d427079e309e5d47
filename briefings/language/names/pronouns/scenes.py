"""Who is in a sentence whom a pronoun of one sex may mean: names, pronouns already told, roles that one person holds.

A scene is narrower than a stretch (`stretches`): who is told of only beside (`the Lee campaign`) isn't in it, and those
whose sex earlier pronouns told are known by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.mention import NameMention
from briefings.language.names.pronouns.landmarks import PRONOUNS
from briefings.language.names.pronouns.stretches import DESCRIBED, LEAD, Stretches, all_within, within
from briefings.language.names.words import ORGANISATION_ENDS, PLACE_ENDS, PLACES
from briefings.patterns import late

_LONG_LEAD = late(  # what else may stand before a subject: `When pressed, `, `Praising the plan, `
    r"According to |(?:[A-Z]\w+(?:ing|ed)|When|While|Although|Though|Despite|With|If|Because|Over|Under|Among|Unlike"
    r"|Throughout|Within)\s[^,.;:\n]{1,80},\s"
)
_MODIFIES = late(r" (?:(?:[a-z-]+|[A-Z][\w.-]+) ){0,4}(?:" + "|".join(sorted(ROLE_NOUNS)) + r") (?:[A-Z]|for |of )")
_ACTS = late(
    r",? (?:who|has|had|is|was|will|would|could|should|may|might|can|did|does|never|also|\w+ed|\w+s|went|took|made|told"
    r"|came|got|gave|left|met|ran|won|lost|saw|felt|knew|wrote|began|spoke|thought)\b|['’]s "
)
_AS = late(r"\bas (?:[\w-]+ ){0,3}$", re.IGNORECASE)
_RUNNING = frozenset(
    {"candidate", "nominee", "republican", "democrat", "democratic"}
)  # by which a text calls whom it is about
_LONGEST_TITLE = 12
_ARTICLE = late(r"\b[Tt]he $")
_NOUN_AFTER = late(r" [a-z]")
_ROLE = late(r"\b[Tt]he (?P<before>(?:[\w-]+ ){0,3})$")
_WORD = late(r"\w+")
_NEW = late(  # somebody not told of before: `an old aide`, `his lawyer`
    r"(?:\b(?:an?|another|one|some|other|every|each|any|no|whose|former|his|her|their|its)|['’]s|s['’])"
    r" (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
_IS = late(  # the same person again: `is the first woman`
    r"\b(?:is|was|be|been|being|am|are|were|as|become|became|like|remains) (?:not |now |once |also )?(?:the|an?)"
    r" (?:[\w’'-]+ ){0,4}$",
    re.IGNORECASE,
)
_APPOSED = late(r", (?:an?|the|his|her) (?:[\w’'-]+ ){0,4}$")  # `Ann Lee, a union leader`
_BESIDE = late(  # who only stands beside the subject: `by his father`
    r"\b(?:by|against|with|of|on|from|to|for|about|like|than|between|at|in|near) (?:an?|the|his|her)"
    r" (?:[\w’'-]+ ){0,3}$"
)
_PLACED = late(r"\b(?:in|In|on|On|at|At|near) $")
_PLACED_OR_OF = late(r"\b(?:in|In|on|On|at|At|near|of|from) $|, (?=[A-Z][a-z]{1,3}\.)")
_THINGS = ORGANISATION_ENDS | PLACE_ENDS | PLACES
_INITIALS = 2
_TURNS = frozenset({"at", "by", "to", "with", "from", "for", "against", "that"})
_LONGEST_ROLE = 10
_LOOK_BACK = 60
_TOLD = frozenset({"he", "she"})


class Seen(NamedTuple):
    """Somebody in a sentence, `at` a place: by name, or by a pronoun (`name` is None where nobody knows whose)."""

    at: int
    name: NameMention | None
    pronoun: bool = False


class Scenes:
    """The scenes of one text, with what is told of its pronouns so far."""

    def __init__(self, text: str, stretches: Stretches, holder: Callable[[int, str], NameMention | None]) -> None:
        self.answers: dict[int, NameMention | None] = {}
        self._text = text
        self._stretches = stretches
        self._marks = stretches.marks
        self._holder = holder
        self._learned: dict[str, str] = {}

    def tell(self, at: int, name: NameMention | None) -> None:
        """Remembers whom the pronoun at a place means, and the sex it tells."""
        self.answers[at] = name
        if name and self._stretches.gender(name) is None:
            self._learned.setdefault(name.name, PRONOUNS[self._marks.pronoun(at)])

    def gender(self, name: NameMention) -> str | None:
        """`m` or `f` where the text or a pronoun told before says so."""
        return self._stretches.gender(name) or self._learned.get(name.name)

    def narrated(self, begin: int, end: int, gender: str) -> list[Seen]:
        """Those of a stretch of narration, quoted words left out, in order."""
        quoted = self._marks.quotations(begin, end)
        seen = [one for one in self._everybody(begin, end, gender) if not within(one.at, quoted)]
        held = ((at, self._held(at)) for at in self._unnamed(begin, end, gender, quoted))
        seen.extend(Seen(at, holder) for at, holder in held if holder)
        seen.sort(key=lambda one: one.at)
        sure = any(one.name and self.gender(one.name) == gender for one in seen)
        return [one for one in seen if one.pronoun or not self._is_aside(begin, one, sure=sure)]

    def quotes_another(self, begin: int, end: int, gender: str, name: NameMention) -> bool:
        """Whether the quoted words of a stretch name somebody else of that sex."""
        return any(
            other.name != name.name
            for first, last in self._marks.quotations(begin, end)
            for other in self._stretches.people_in(max(begin, first), min(end, last), gender)
            if self.gender(other) == gender
        )

    def quoted(self, begin: int, end: int, gender: str) -> list[Seen]:
        """Those of a stretch inside one quotation, in order."""
        return sorted(self._everybody(begin, end, gender), key=lambda one: one.at)

    def _everybody(self, begin: int, end: int, gender: str) -> list[Seen]:
        names = [name for name in self._stretches.people_in(begin, end, gender) if self._may_be(name, gender)]
        pronouns = [at for at in self._marks.pronouns(begin, end, gender) if self._marks.pronoun(at) in _TOLD]
        return [*(Seen(name.start, name) for name in names), *(Seen(at, self.answers.get(at), True) for at in pronouns)]

    def _may_be(self, name: NameMention, gender: str) -> bool:
        """Whether a name may be that of somebody of one sex: not `Council on Trade`, `in Arlen`."""
        told = self.gender(name)
        if told or name.role:
            return told in {None, gender}
        words = name.name.split()
        thing = (
            words[-1] in _THINGS
            or " ".join(words[-2:]) in PLACES
            or any(word.islower() or (word.isupper() and len(word) > _INITIALS) for word in words)
        )
        placed = _PLACED if name.kind == "person" else _PLACED_OR_OF
        return not thing and not placed.search(self._text, max(0, name.start - 6), name.start)

    def opens(self, begin: int, one: Seen) -> bool:
        """Whether somebody is the subject that the sentence from `begin` opens with."""
        lead = _LONG_LEAD.match(self._text, begin) or LEAD.match(self._text, begin)
        opening = lead.end() if lead else begin
        if one.pronoun or one.name is None or one.at < opening:
            return one.at == opening
        if _MODIFIES.match(self._text, one.name.end):
            return False
        return (
            one.at == opening
            or bool(DESCRIBED.fullmatch(self._text, opening, one.at))
            or self._has_role(self._text[opening : one.at])
        )

    def name_later(self, begin: int, at: int) -> NameMention | None:
        """Who is named behind the opening that a pronoun stands in: `Saying she was tired, Ann Lee left`."""
        lead = _LONG_LEAD.match(self._text, begin) or LEAD.match(self._text, begin)
        if lead is None or lead.end() <= at:
            return None
        return self._stretches.first_name(lead.end(), lead.end() + _LONGEST_TITLE)

    def subject(self, begin: int, seen: Sequence[Seen]) -> Seen | None:
        """Whom of a scene the sentence opens with."""
        return next((one for one in seen[:3] if self.opens(begin, one)), None)

    def acts(self, one: Seen) -> bool:
        """Whether a verb follows a name."""
        return bool(one.name and one.at == one.name.start and _ACTS.match(self._text, one.name.end))

    def is_quotation(self, begin: int, end: int) -> bool:
        """Whether all words of a stretch stand in quotation marks."""
        quoted = self._marks.quotations(begin, end)
        return bool(quoted) and all_within(self._text, begin, end, quoted)

    def anybody_else(self, begin: int, end: int, gender: str, name: NameMention) -> bool:
        """Whether a stretch of narration tells of a person without a name by a word that isn't that one's role."""
        found = self._unnamed(begin, end, gender, self._marks.quotations(begin, end))
        found = [
            at for at in found if not self._held(at) and not _AS.search(self._text, max(begin, at - _LOOK_BACK), at)
        ]
        words = [word[0].lower() for at in found if (word := _WORD.match(self._text, at))]
        return not _RUNNING.union((name.role or "").lower().split()).issuperset(words)

    def somebody_new(self, begin: int, end: int, gender: str, *, beside: bool = False, inside: bool = False) -> bool:
        """Whether somebody without a name comes in whom a pronoun may mean rather than those named.

        With `beside`, those do not count who only stand beside a subject; with `inside`, quoted words count.
        """
        quoted = [] if inside else self._marks.quotations(begin, end)
        return any(self._is_new(begin, at, beside=beside) for at in self._unnamed(begin, end, gender, quoted))

    def _is_new(self, begin: int, at: int, *, beside: bool) -> bool:
        first = max(begin, at - _LOOK_BACK)
        if _IS.search(self._text, first, at) or (beside and _BESIDE.search(self._text, first, at)) or self._held(at):
            return False
        described = _APPOSED.search(self._text, first, at)
        if described and self._stretches.ends_name(described.start()):
            return False
        return self._marks.is_sexed(at) or bool(_NEW.search(self._text, first, at))

    def _unnamed(self, begin: int, end: int, gender: str, quoted: Sequence[tuple[int, int]]) -> list[int]:
        found = self._marks.unnamed(begin, end, gender)
        return [at for at in found if not within(at, quoted) and not self._stretches.is_of_name(at)]

    def _held(self, at: int) -> NameMention | None:
        """The one person who holds the role named at a place: `the president`."""
        article, word = _ROLE.search(self._text, max(0, at - _LOOK_BACK), at), _WORD.match(self._text, at)
        return self._holder(at, f"{article['before']}{word[0]}".lower()) if article and word else None

    def _is_aside(self, begin: int, one: Seen, *, sure: bool) -> bool:
        """Whether a name is no person's part in the sentence: `the Lee campaign`; or nobody's where others are sure."""
        name = one.name
        if name is None or one.at != name.start:
            return False
        if _ARTICLE.search(self._text, max(0, one.at - 5), one.at) and _NOUN_AFTER.match(self._text, name.end):
            return True
        person = name.kind == "person" and (name.role or self.gender(name))
        return sure and not person and not self.acts(one) and not self.opens(begin, one)

    def _has_role(self, before: str) -> bool:
        """Whether the words before a name are its role: `White House spokesman`."""
        words = before.split()
        if (
            not 0 < len(words) <= _LONGEST_ROLE
            or not _TURNS.isdisjoint(words)
            or any(mark in before for mark in ",;:(")
        ):
            return False
        return words[-1].strip(".").lower() in ROLE_NOUNS
