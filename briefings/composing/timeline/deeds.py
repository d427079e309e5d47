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

from briefings.composing.timeline.acts import ENDS, Act, act_of, doer_of
from briefings.composing.timeline.inner import inner_acts, participles
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.parties import party_of
from briefings.composing.timeline.passives import OPENERS, Predicate
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.verbs import is_verb
from briefings.composing.timeline.vocabulary import forms_of
from briefings.patterns import late

_QUOTED = late(r"[\"“][^\"“”]*[\"”]")
_BEFORE_DATE = late(r"\b(?:(?:on|in|of|by|at|during)\s)?(?:(?:the|early|late|mid)[\s-])*$", re.IGNORECASE)
_TELLING = forms_of("say tell announce report confirm reveal disclose add note state conclude decide rule insist")
_SHOWING = frozenset(("showed", "shows", "show"))
_PLAINLY = forms_of("say decide") - {"deciding"}
_CLAUSES = frozenset("when after before while because since as although though".split())
_PRONOUNS = frozenset(("it", "he", "she", "they"))
_SPEAKERS = frozenset(("it", "they"))
_WAS = frozenset("was were has had have will would is are".split())
_REACH, _LONGEST_ATTRIBUTION, _OPENED = 9, 15, 2


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
    def is_offer(self) -> bool:
        """Whether somebody only says that he is willing to do it."""
        return any(act.is_offer for act in self.acts)

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
    begin = clause_with(words, at)
    beside = _told_by(text, words, begin, at) if begin else None
    acts = (*main.acts, *opened, *(beside.acts if beside else ()), *_acts_behind(text, words, at))
    told = main.told or (beside is not None and beside.told)
    return Deed(tuple(dict.fromkeys(acts)), told=told, ahead=main.ahead, said=main.said)


def _told_by(text: str, words: Sequence[Token], begin: int, at: int) -> Deed | None:
    """The deed of the clause that begins at a token, or of what somebody says in it."""
    found = predicates(words, begin)
    if not found:
        return None
    verb, outer = found[0], behind_opening(words, begin)
    inner = _said(words, verb)
    deeper = predicates(words, inner) if inner is not None else ()
    said = inner is not None and bool(deeper)
    if inner is not None and deeper:
        told, begin, found = at < words[inner].start, inner, deeper
    else:
        told = _is_attribution(words, at)
    begin = behind_opening(words, begin)
    subject = words[begin : found[0].begin]
    if said and len(subject) == 1 and subject[0].low in _SPEAKERS:  # "the navy said it had captured"
        subject = words[outer : verb.begin]
    acts = [act_of(text, words, verb, subject) for verb in found]
    acts += [act for verb in found for act in inner_acts(text, words, verb, subject)]
    acts += participles(text, words, found[-1].head + 1, found[0].passive, subject)
    return Deed(tuple(act for act in acts if act.meaning), told=told, ahead=found[0].ahead, said=said)


def clause_with(words: Sequence[Token], at: int) -> int:
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
    return _opening_with(words, begins[0], at) if begins and begins[0] <= _OPENED else 0


def _opening_with(words: Sequence[Token], begin: int, at: int) -> int:
    """Where the clause begins that opens a sentence, if its verb stands behind its date: "As it on Monday unveiled"."""
    comma = next((place for place, word in enumerate(words) if word.low == "," and word.start > at), 0)
    found = predicates(words[:comma], begin)
    return begin if found else 0


def _acts_behind(text: str, words: Sequence[Token], at: int) -> tuple[Act, ...]:
    """What the clause tells that hangs on the day itself: "on Monday, when a fire destroyed"."""
    begin = next((place for place, word in enumerate(words) if word.start >= at), len(words))
    begin += begin < len(words) and words[begin].low == ","
    if not 0 < begin < len(words) - 1 or words[begin].low != "when":
        return ()
    told = _told_by(text, words, begin + 1, at)
    return told.acts if told and not told.ahead else ()


def _opening_act(text: str, words: Sequence[Token], at: int) -> Iterator[Act]:
    """What was done to the subject on a day that stands in the participle before it: "Rescued on May 3, he"."""
    begin = behind_opening(words)
    if begin and words[begin].start > at and is_verb(words, 0, capital=True):
        found = predicates(words)
        verb = Predicate(begin=0, head=0, passive=True, ahead=False)
        yield Act(meaning_of(text, words, verb), doer_of(words, verb), party_of(words[begin : found[0].begin]), ())


def without_dates(text: str, dates: Iterable[tuple[int, int]]) -> str:
    """The sentence with its quotations and dates blank, and what leads to a date: "on", "in early"."""
    for found in _QUOTED.finditer(text):
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    for date in dates:
        text = without_date(text, *date)
    return text


def without_date(text: str, start: int, end: int) -> str:
    """The sentence with the date at `text[start:end]` blank, and what leads to it."""
    before = _BEFORE_DATE.search(text, 0, start)
    begin = before.start() if before else start
    return text[:begin] + " " * (end - begin) + text[end:]


def _said(words: Sequence[Token], verb: Predicate) -> int | None:
    """Where begins what is said, after a verb that says or decides: behind "that", or at once behind "said"."""
    head = words[verb.head].low
    if head not in _TELLING:
        return None
    for at in range(verb.head + 1, min(len(words), verb.head + _REACH)):
        if words[at].low == "that":
            return at + 1
        if words[at].low in _WAS and (
            at > verb.head + 2 or words[at - 1].low in _PRONOUNS
        ):  # "announced a second man was arrested"
            return verb.head + 1
        if words[at].low in {",", ";"} or is_verb(words, at):
            break
    following = words[verb.head + 1 : verb.head + 2]
    if head not in _PLAINLY or not following or following[0].low in ENDS or following[0].low == ",":
        return None
    return verb.head + 1


def said_by(words: Sequence[Token], verb: Predicate, begin: int) -> tuple[int, int] | None:
    """Where begins and ends what somebody says, whose verb's clause begins at a token; None where nothing is said.

    That is behind the verb, or all before the comma where the clause closes a sentence: ", the police said".
    """
    if words[verb.head].low not in _TELLING | _SHOWING:
        return None
    at_once = words[verb.head + 1 : verb.head + 2]
    if begin > 1 and words[begin - 1].low == "," and not (at_once and at_once[0].low == "that"):
        before = words[: begin - 1]
        if words[0].low not in OPENERS and predicates(before):
            return 0, begin - 1
    if words[verb.head].low in _SHOWING and at_once and at_once[0].low == "that":
        return verb.head + 2, len(words)
    inner = _said(words, verb)
    if inner is None and words[verb.head].low in _PLAINLY and predicates(words, verb.head + 1):
        inner = verb.head + 1
    return None if inner is None else (inner, len(words))


def _is_attribution(words: Sequence[Token], at: int) -> bool:
    """Whether a date stands in what closes a sentence to say who says so: ", a newspaper reported Friday"."""
    comma = max((place for place, word in enumerate(words) if word.low == "," and word.start < at), default=None)
    if comma is None or len(words) - comma > _LONGEST_ATTRIBUTION:
        return False
    closing = predicates(words, comma + 1)
    return bool(closing) and words[closing[0].head].low in _TELLING and words[comma + 1].low not in ENDS
