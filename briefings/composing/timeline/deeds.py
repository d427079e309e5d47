"""What a dated sentence tells: the acts of its main clause, who does them and to whom. English only.

    "Investigators said Friday they found a rifle"     find: investigators -> rifle, the day is that of the saying
    "The rifle was discovered April 8"                 find: nobody        -> rifle
    "will officially join NATO"                        join, ahead

Words for one thing that is done are one act ("found", "discovered", "unearthed"). What stands in a phrase ("after the
bombing") is no deed of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefings.composing.timeline.meanings import length_of, meaning_of
from briefings.composing.timeline.parties import NOBODY, Party, party_of
from briefings.composing.timeline.predicates import Predicate, Token, behind_opening, is_verb, predicates, tokens_of
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING, is_adverb
from briefings.language.synonyms import things
from briefings.patterns import late

_QUOTED = late(r"[\"“][^\"“”]*[\"”]")
_PARTICIPLE = late(
    r"(?P<where>\bin\san?\s(?:[a-z]+\s)?)?[a-z]{3,}\s(?P<verb>[a-z]{3,})\s(?:on\s|last\s|early\s|late\s)?$"
)
_BEFORE_DATE = late(r"\b(?:(?:on|in|of|by|at|during)\s)?(?:(?:the|early|late|mid)[\s-])*$", re.IGNORECASE)
_TELLING = frozenset(
    """
    said say says told announced reported confirmed revealed disclosed added noted stated concluded decided ruled
    insisted
    """.split()
)
_PLAINLY = frozenset(("said", "say", "says", "decided"))
_ENDS = PREPOSITIONS | frozenset(
    "that who which whose where when while after before because since and or but to as off above".split()
)
_TELLING_WHAT = frozenset("of into between about on against for with from to over".split())
_CLAUSE_ENDS = frozenset(
    ", ; : -- ( who which whose whom where that when while after before because since although though as".split()
)
_TOWARDS = frozenset(("on", "with", "to", "against", "for", "into"))
_PARTICLES = frozenset("up down out off away back".split())
# What these do to a thing, the thing may do by itself: "closed the port", "the port closed".
_BY_ITSELF = frozenset(
    "return close open end begin collapse explode sink burn resume fail free crash halt launch elect rescue".split()
)
_DYING = frozenset("died die dies drowned perished succumbed".split())
# Whoever is asked, what counts is for what.
_ASKING = frozenset("ask demand order call warn force allow invit".split())
_CLAUSES = frozenset("when after before while because since as although though".split())
_REACH, _LONGEST_ATTRIBUTION = 7, 15


class Act(NamedTuple):
    """One act by its meaning, who does it, to whom, and what stands beside: the terms behind each preposition."""

    meaning: str
    agent: Party
    patient: Party
    beside: tuple[tuple[str, frozenset[str]], ...]

    @property
    def theme(self) -> Party:
        """To what it is done, for what a thing may do by itself as well."""
        return self.patient if self.patient != NOBODY else self.agent

    @property
    def is_by_itself(self) -> bool:
        """Whether the thing may do it by itself."""
        return self.meaning in _BY_ITSELF


class Deed(NamedTuple):
    """The acts of a main clause: of its verb, and of those joined to it by "and".

    `told` says that the date is that of a saying, not of what is said; `ahead` that it looks ahead; `said` that
    somebody says it.
    """

    acts: tuple[Act, ...]
    told: bool
    ahead: bool
    said: bool = False

    @property
    def meanings(self) -> frozenset[str]:
        """The meanings of its acts."""
        return frozenset(act.meaning for act in self.acts)


def deed_of(sentence: str, dates: Iterable[tuple[int, int]], at: int) -> Deed | None:
    """The deed of a sentence that holds `dates`, dated by the one at `at`; None where no main verb is found.

    Where the date stands in a clause beside the main one, the acts of both count.
    """
    text = without_dates(sentence, dates)
    words = tokens_of(text)
    main = _told_by(text, words, 0, at)
    if main is None:
        return None
    opened = _opening_act(text, words, at)
    begin = _clause_with(words, at)
    beside = _told_by(text, words, begin, at) if begin else None
    acts = (*main.acts, *opened, *(beside.acts if beside else ()))
    told = main.told or (beside is not None and beside.told)
    return Deed(tuple(dict.fromkeys(acts)), told=told, ahead=main.ahead, said=main.said)


def only_describes(sentence: str, at: int) -> bool:
    """Whether the participle before a date describes a thing of another deed: "to lift the ban imposed on Friday".

    "In a letter published Wednesday" is where something was said or done, and then its day.
    """
    participle = _PARTICIPLE.search(sentence, 0, at)
    if participle is None or participle["verb"] in SAYING or participle["where"]:
        return False
    words = tokens_of(sentence)
    place = next((number for number, word in enumerate(words) if word.start == participle.start("verb")), 0)
    if not is_verb(words, place):
        return False
    main = predicates(words)
    if not main or words[main[0].head].low in SAYING or main[0].head >= place:
        return False
    return all(verb.head != place for verb in (*main, *predicates(words, _clause_with(words, at))))


def _told_by(text: str, words: Sequence[Token], begin: int, at: int) -> Deed | None:
    """The deed of the clause that begins at a token, or of what somebody says in it."""
    found = predicates(words, begin)
    if not found:
        return None
    inner = _said(words, found[0])
    deeper = predicates(words, inner) if inner is not None else ()
    said = inner is not None and bool(deeper)
    if inner is not None and deeper:
        told, begin, found = at < words[inner].start, inner, deeper
    else:
        told = _is_attribution(words, at)
    begin = behind_opening(words, begin)
    acts = (_act(text, words, verb, words[begin : found[0].begin]) for verb in found)
    return Deed(tuple(act for act in acts if act.meaning), told=told, ahead=found[0].ahead, said=said)


def _clause_with(words: Sequence[Token], at: int) -> int:
    """Where the clause with a date begins, if another stands before it: behind "when", behind ", and"; else 0."""
    begins = [
        place + 1
        for place, word in enumerate(words)
        if word.start < at and (word.low in _CLAUSES or (word.low in {"and", "but"} and words[place - 1].low == ","))
    ]
    for begin in reversed(begins):
        found = predicates(words, begin)
        if begin > 1 and found and words[found[0].begin].start < at:
            return begin
    return 0


def _opening_act(text: str, words: Sequence[Token], at: int) -> Iterator[Act]:
    """What was done to the subject on a day that stands in the participle before it: "Rescued on May 3, he"."""
    begin = behind_opening(words)
    if begin and words[begin].start > at and is_verb(words, 0, capital=True):
        found = predicates(words)
        verb = Predicate(begin=0, head=0, passive=True, ahead=False)
        yield Act(meaning_of(text, words, verb), _by(words, verb), party_of(words[begin : found[0].begin]), ())


def _act(text: str, words: Sequence[Token], verb: Predicate, before: Sequence[Token]) -> Act:
    subject = party_of(before)
    meaning = "die" if "toll" in subject.terms else meaning_of(text, words, verb)
    behind = _behind(words, verb)
    beside = (*_beside(before), *_beside(behind))
    if meaning in _ASKING:
        wanted = things(" ".join(word.text for word in behind[_end(behind, 0) :]))
        beside = (*beside, ("", frozenset(wanted)))
    if verb.passive or (meaning == "fine" and words[verb.head].low == "pay"):
        return Act(meaning, _by(words, verb), subject, beside)
    if meaning == "die" and words[verb.head].low in _DYING:
        return Act(meaning, NOBODY, subject, beside)
    if meaning in {"join", "strike", "elect"}:
        return Act(meaning, subject, NOBODY, beside)
    return Act(meaning, subject, _object(words, verb, meaning), beside)


def _behind(words: Sequence[Token], verb: Predicate) -> Sequence[Token]:
    """The words behind a verb, as far as its clause goes."""
    end = verb.head + 1
    while (
        end < len(words)
        and words[end].low not in _CLAUSE_ENDS
        and not (words[end].low == "and" and end + 1 < len(words) and is_verb(words, end + 1))
    ):
        end += 1
    return words[verb.head + 1 : end]


def _beside(words: Sequence[Token]) -> Iterator[tuple[str, frozenset[str]]]:
    """The terms behind each preposition that tells on what, with whom or for what; no figures."""
    for at, word in enumerate(words):
        if word.low in _TELLING_WHAT:
            end = _end(words, at + 1)
            if word.low == "between" and end < len(words) and words[end].low == "and":
                end = _end(words, end + 1)
            terms = things(" ".join(each.text for each in words[at + 1 : end]))
            whose = "".join(things(words[at - 1].text)) if word.low == "of" and at else ""
            yield f"{whose} {word.low}", frozenset(term for term in terms if not term[0].isdigit())


def without_dates(text: str, dates: Iterable[tuple[int, int]]) -> str:
    """The sentence with its quotations and dates blank, and what leads to a date: "on", "in early"."""
    for found in _QUOTED.finditer(text):
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    for start, end in dates:
        before = _BEFORE_DATE.search(text, 0, start)
        begin = before.start() if before else start
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _said(words: Sequence[Token], verb: Predicate) -> int | None:
    """Where begins what is said, after a verb that says or decides: behind "that", or at once behind "said"."""
    head = words[verb.head].low
    if head not in _TELLING:
        return None
    for at in range(verb.head + 1, min(len(words), verb.head + _REACH)):
        if words[at].low == "that":
            return at + 1
        if words[at].low in {",", ";"} or is_verb(words, at):
            break
    following = words[verb.head + 1 : verb.head + 2]
    if head not in _PLAINLY or not following or following[0].low in _ENDS or following[0].low == ",":
        return None
    return verb.head + 1


def _is_attribution(words: Sequence[Token], at: int) -> bool:
    """Whether a date stands in what closes a sentence to say who says so: ", a newspaper reported Friday"."""
    comma = max((place for place, word in enumerate(words) if word.low == "," and word.start < at), default=None)
    if comma is None or len(words) - comma > _LONGEST_ATTRIBUTION:
        return False
    closing = predicates(words, comma + 1)
    return bool(closing) and words[closing[0].head].low in _TELLING and words[comma + 1].low not in _ENDS


def _object(words: Sequence[Token], verb: Predicate, meaning: str) -> Party:
    """Whom or what a verb acts on: the words behind it up to a preposition, or those behind "on", "with", "to"."""
    at = verb.head + length_of(words, verb)
    while at < len(words) and (words[at].low in _PARTICLES or is_adverb(words[at].low)):
        at += 1
    if at < len(words) and words[at].low in _TOWARDS and meaning not in _BY_ITSELF:
        at += 1
    return party_of(words[at : _end(words, at)])


def _by(words: Sequence[Token], verb: Predicate) -> Party:
    """Who does it, behind "by" in a passive."""
    for at in range(verb.head + 1, len(words)):
        if words[at].low == "by" and at + 1 < len(words) and not words[at + 1].low[0].isdigit():
            return party_of(words[at + 1 : _end(words, at + 1)])
        if words[at].low in {",", ";", "that", "who", "which"}:
            break
    return NOBODY


def _end(words: Sequence[Token], at: int) -> int:
    """Where a noun with what describes it ends."""
    while at < len(words) and words[at].low not in _ENDS and words[at].low not in {",", ";", ":", "(", "--"}:
        at += 1
    return at
