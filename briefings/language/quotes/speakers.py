"""Who a mention beside a quotation is: a name in full, an unnamed speaker in the source's words, or nobody certain.

A pronoun beside a speech verb nearly always means whoever spoke last or, where a sentence since then begins with
somebody else's name, that person.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cached_property

from briefings.language.names import NameMention, References
from briefings.language.names.jobs import ROLE_GENDER, ROLE_NOUNS
from briefings.language.quotes.governing import Attribution
from briefings.language.quotes.introductions import PAPERS, interviewee, introduced, issuer, owner
from briefings.language.quotes.marks import Passage
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.parties import is_code, is_member, member
from briefings.language.quotes.phrases import phrase_from
from briefings.language.quotes.verbs import DETERMINERS, POSSESSIVES, PREPOSITIONS, SAYING
from briefings.patterns import late

_SINGULAR = {"he": "m", "she": "f", "him": "m", "his": "m", "her": "f"}
_SILENT = frozenset("we you i who that this these those which il elle ils elles on er sie es él ella a ont".split())
_PRONOUN_BEHIND = ("-il", "-elle", "-ils", "-elles", "-t-on")  # French inverts: `a-t-il dit`
_PARTS = {"Q": False, "A": True, "Question": False, "Answer": True, "": True}
"""Labels of an interview that name nobody, and whether they are the answers'."""

_SENTENCE_HEAD = late(
    r"(?:^|[.!?]\W{0,3}\s|\n)\s*(?:(?:[A-Z][\w.’'-]*\s+){0,4}|(?:Her|His|Their|The|An?|One|Another)\s[^.!?,\n]{1,50},\s)$"
)
_KIN = late(
    r"[\s\"“]*(?P<kin>(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Oo]ne) (?:[a-z-]+ )??(?P<noun>[a-z-]+)) (?=[a-z])"
)
_ONE = frozenset({"a", "an", "one", "another"})
_STOP = late(r"(?<=[a-z]{2})(?<!\bInc)(?<!\bCorp)(?<!\bLtd)(?<!\bCos)(?<!\bBros)(?<!\bCo)(?<!\b[JS]r)\.$")
"""The stop of a sentence, and of no shortened word."""
_CONTRACTION = late(r"['’](?:s|d|ll|ve|re|m)$")
_HEAD_REACH, _KIN_REACH = 60, 400
_NAMES_BACK = 40
_VERB_REACH = 3

Speaker = tuple[str | None, str | None]
"""A speaker's name (or what the source calls an unnamed one) and role."""


class Speakers:
    """Resolves mentions in the order of the text and remembers who spoke."""

    def __init__(self, narration: Narration, passages: Sequence[Passage]) -> None:
        self._narration = narration
        self._starts = [passage.start for passage in passages]
        self._passages = passages
        self._references = References(narration.text, narration.names)
        self._first: dict[str, NameMention] = {}
        self._labels: dict[str, NameMention] = {}
        for name in narration.names:
            self._first.setdefault(name.name, name)
            if name.kind in {"person", "unknown"}:
                self._labels.setdefault(name.name.rsplit(" ", 1)[-1].upper(), name)
        self._last: Speaker = (None, None)
        self._last_at = 0
        self._last_body = False
        self._answered: Speaker = (None, None)
        self._unnamed: dict[str, str] = {}
        self._genders: dict[str, str] = {}

    def resolve(self, attribution: Attribution | None) -> Speaker:
        """(speaker, role) of a quotation."""
        if attribution is None:
            return None, None
        found = self._resolved(attribution)
        if found[0]:
            self._last, self._last_at = found, attribution.mention[1]
            name = self._first.get(found[0])
            self._last_body = name.kind == "organisation" if name else True
            if self._in_answer(attribution.mention[0]):
                self._answered = found
        return found

    def _resolved(self, attribution: Attribution) -> Speaker:
        names = self._narration.names
        if attribution.name >= 0:
            return self._named(names[attribution.name])
        start, end = attribution.named or attribution.mention
        words = _STOP.sub("", " ".join(self._narration.text[start:end].split()))
        if self._narration.label_before(start) == (start, end):
            return self._labelled(words)
        if gender := _SINGULAR.get(_CONTRACTION.sub("", words.lower())):
            return self._pronoun(start, end, gender)
        return self._by_words(start, end, words)

    def _named(self, name: NameMention) -> Speaker:
        if name.kind == "person" or not is_member(name.name):
            return _told(name)
        found = member(self._narration.text, self._people_before(name.start), name.name)
        return _told(found) if found else (f"the {name.name}", None)

    def _by_words(self, start: int, end: int, words: str) -> Speaker:
        if words.lower() in {"it", "they"}:
            return self._body_before(start) or (self._last if self._last_body else (None, None))
        if _CONTRACTION.sub("", words.lower()) in _SILENT or words.endswith(_PRONOUN_BEHIND):
            return None, None
        if is_code(words):
            at = self._narration.name_at((0, start - 2))
            return _told(self._narration.names[at]) if at >= 0 else (None, None)
        one = words.isupper() or (words[:1].isupper() and " " not in words and words.lower() not in DETERMINERS)
        if one and (labelled := self._labels.get(words.rsplit(" ", 1)[-1].upper())):
            return _told(labelled)
        return self._called(start, words) or self._described(start, end, words)

    def _called(self, start: int, words: str) -> Speaker | None:
        """Who was named right before what tells of him: "Governor Tim Vell, a Democrat, posted"."""
        if self._narration.text[start - 2 : start] != ", " or words.partition(" ")[0].lower() not in DETERMINERS:
            return None
        at = self._narration.name_at((0, start - 2))
        found = self._narration.names[at] if at >= 0 else None
        return _told(found) if found and found.kind == "person" else None

    def _interviewee(self) -> Speaker:
        """Whoever answers: the speaker of an answer before, or whom the introduction names."""
        return self._answered if self._answered[0] else self._introduced

    @cached_property
    def _introduced(self) -> Speaker:
        """Whoever the introduction of an interview says is interviewed."""
        introduction = self._narration.text[: self._narration.turns[0].label[0]]
        person = interviewee(introduction, self._narration.names)
        return _told(person) if person else (None, None)

    def _in_answer(self, at: int) -> bool:
        label = self._narration.label_before(at)
        return label is not None and _PARTS.get(self._narration.text[label[0] : label[1]], False)

    def _labelled(self, label: str) -> Speaker:
        """Whom a label of an interview means that is no name: `A`, somebody's initials, or itself."""
        if label in _PARTS:
            return self._interviewee() if _PARTS[label] else (None, None)
        if labelled := self._labels.get(label.rsplit(" ", 1)[-1].upper()):
            return _told(labelled)
        fitting = self._by_initials.get(label, ())
        return _told(fitting[0]) if len(fitting) == 1 else (label, None)

    @cached_property
    def _by_initials(self) -> Mapping[str, Sequence[NameMention]]:
        found: dict[str, list[NameMention]] = {}
        for name in self._first.values():
            found.setdefault("".join(word[0] for word in name.name.split()), []).append(name)
        return found

    def _pronoun(self, start: int, end: int, gender: str) -> Speaker:
        if certain := self._references.resolve(start, end):
            return self._remembered(self._first[certain], gender)
        if kin := self._kin_before(start, gender):
            return kin, None
        fitting = [name for name in self._people_before(start) if self._may_be(name.name, name.gender, gender)]
        fresh = [name for name in fitting if name.start > self._last_at and self._begins_sentence(name)]
        if fresh:
            return self._remembered(fresh[0], gender)
        if unnamed := self._unnamed_before(start, gender):
            return unnamed
        if self._last[0] and self._may_be(self._last[0], None, gender):
            return self._last
        return self._remembered(fitting[0], gender) if fitting else (None, None)

    def _kin_before(self, start: int, gender: str) -> str | None:
        """Whom the sentence of a pronoun is about, where that is an unnamed one: `My mother is old, but she says`."""
        begin = self._narration.sentence_start(start, max(0, start - _KIN_REACH))
        found = _KIN.match(self._narration.text, begin, start)
        return found["kin"].lower() if found and ROLE_GENDER.get(found["noun"]) == gender else None

    def _unnamed_before(self, start: int, gender: str) -> Speaker | None:
        """Whom the sentence before a quotation opens with, nobody named: `A spokesman declined.`, then `he said`."""
        begin, end = self._sentence_before(start)
        if not self._narration.may_open(begin, end, _ONE):
            return None
        tokens = self._narration.tokens(begin, end)
        told = tokens and tokens[0].lower in _ONE and not any(map(self._is_person, tokens))
        found = phrase_from(tokens, 0) if told else None
        if found is None:
            return None
        words = self._narration.text[tokens[found.first].start : tokens[found.last].end]
        head = _head(words)
        fits = head in ROLE_NOUNS | ROLE_GENDER.keys() and ROLE_GENDER.get(head, gender) == gender
        return self._described(tokens[found.first].start, tokens[found.last].end, words) if fits else None

    def _body_before(self, start: int) -> Speaker | None:
        """Who speaks in the sentence before a quotation: `Brandt Corp. said it was off. "We are out," it said`."""
        tokens = self._narration.tokens(*self._sentence_before(start))
        found = phrase_from(tokens, 0)
        if found is None or not any(token.lower in SAYING for token in tokens[found.last + 1 :][:_VERB_REACH]):
            return None
        if found.name < 0:
            return None
        name = self._narration.names[found.name]
        human = name.kind == "person" and (name.gender or name.role)
        return None if human else _told(name)

    def _sentence_before(self, start: int) -> tuple[int, int]:
        """The sentence before the quotation that the mention at `start` stands behind: where it begins and ends."""
        index = bisect_left(self._starts, start) - 1
        opening = self._passages[index].start if index >= 0 else 0
        reach = max(0, opening - _KIN_REACH)
        end = reach + len(self._narration.text[reach:opening].rstrip())
        return (self._narration.sentence_start(end - 1, reach) if end else 0), end

    def _remembered(self, name: NameMention, gender: str) -> Speaker:
        self._genders.setdefault(name.name, gender)
        return _told(name)

    def _may_be(self, name: str, told: str | None, gender: str) -> bool:
        return (told or self._genders.get(name, gender)) == gender

    def _people_before(self, start: int) -> list[NameMention]:
        """People named outside quotations before `start`, nearest first."""
        names = self._narration.names
        at = bisect_left(names, start, key=lambda name: name.start)
        near = reversed(names[max(0, at - _NAMES_BACK) : at])
        return [name for name in near if name.kind == "person" and not self._is_quoted(name.start)]

    def _is_person(self, token: Token) -> bool:
        return token.name >= 0 and self._narration.names[token.name].kind == "person"

    def _is_quoted(self, at: int) -> bool:
        index = bisect_left(self._starts, at) - 1
        return index >= 0 and at < self._passages[index].end

    def _begins_sentence(self, name: NameMention) -> bool:
        text, role = self._narration.text, f"{name.role} " if name.role else ""
        start = name.start - len(role) if role and text.endswith(role, 0, name.start) else name.start
        return bool(_SENTENCE_HEAD.search(text, max(0, start - _HEAD_REACH), start))

    def _described(self, start: int, end: int, words: str) -> Speaker:
        """An unnamed speaker: the holder of the role where that is certain, else the words themselves."""
        if holder := self._references.resolve(start, end):
            return _told(self._first[holder])
        first, _, rest = words.partition(" ")
        if first.lower() in DETERMINERS | POSSESSIVES:
            words = f"{first.lower()} {rest}".strip()
        head = _head(words)
        named = owner(words) is None and any(word[:1].isupper() for word in words.split()[1:-1])
        if head in PAPERS and not named and (whose := self._issuer(start, words, head)):
            return whose  # `the Norland report` is no other's
        if first.lower() in {"the", "this", "that"}:
            return self._unnamed.get(head) or introduced(self._narration.text, start, words) or words, None
        if first.lower() in _ONE:
            self._unnamed[head] = words
        return words, None

    def _issuer(self, start: int, words: str, head: str) -> Speaker | None:
        """Whose statement it is that speaks: what it says itself, else whoever issued the last one."""
        found = owner(words) or issuer(self._narration, start, head)
        if found is None or isinstance(found, str):
            return (found.removeprefix("the ") if found[4:5].isupper() else found, None) if found else None
        if self._narration.text[found.mention[0] : found.mention[1]].rsplit(" ", 1)[-1].lower() in PAPERS:
            return None
        speaker = self._resolved(found)
        return speaker if speaker[0] else None


def _told(name: NameMention) -> Speaker:
    """Somebody named, with the role or else the body that the text gives."""
    return name.name, name.role or name.body


def _head(words: str) -> str:
    """The noun of a phrase: its last word before a preposition."""
    kept: list[str] = []
    for word in words.lower().split():
        if word in PREPOSITIONS and kept:
            break
        kept.append(word)
    return kept[-1]
