"""The acts that a sentence tells in any of its clauses, how far each has got, and what its clause is about.

    "Osteria is expected to sign a treaty with Norland"    sign, open: osteria, treaty, norland
    "The council decided to cut its output"                cut, decided: council, output
    "A court adjourned the trial until Tuesday"            postpone, done: court, trial

Verbs and nouns are those of the timeline. An act that is only recalled, or said of nobody in particular, has no
stage and is left out. English only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from briefings.composing.agreement.acts import is_past
from briefings.composing.agreement.courses import meanings
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import stems
from briefings.composing.moves.clauses import begin_of, clause_of
from briefings.composing.moves.vocabulary import (
    AGAINST,
    AGREE,
    AGREEING,
    ARRIVING,
    ASKING,
    BEHIND,
    BLOWS,
    CALLS,
    CONTENT,
    DECIDING,
    IDLE,
    INTENTIONS,
    LASTING,
    LIGHT,
    MEANT,
    MODAL,
    NOT,
    NOUNS,
    ON,
    ONE,
    PERFORMED,
    PHASES,
    REACH,
    RECALLING,
    SUPPOSING,
    TOWARDS,
    UNSETTLED,
    VOTING,
    WEAPONS,
    WHICH,
)
from briefings.composing.timeline.acts import act_of, end_of_object
from briefings.composing.timeline.deeds import without_dates
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.parties import NOBODY, Party, party_of
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.tokens import COMMAS, Token, tokens_of
from briefings.composing.timeline.verbs import AUXILIARIES, is_verb
from briefings.composing.timeline.vocabulary import nouns
from briefings.language.quotes.verbs import PREPOSITIONS


class Stage(IntEnum):
    """How far an act has got."""

    DENIED = -1
    OPEN = 0
    DECIDED = 1
    DONE = 2
    ENDED = 3
    """It is so no longer, or nobody means to do it any more."""


class Staged(NamedTuple):
    """An act by its meaning, the word that tells it, how far it has got, and the stems of what its clause is about.

    A `named` act is told by a noun. `who` does it and to `whom` it is done, where that is said. Its words begin and
    end at `start` and `end` of the sentence: the verb with what belongs to it, as far as its clause goes.
    """

    meaning: str
    word: str
    stage: Stage
    about: frozenset[str]
    named: bool
    who: Party = NOBODY
    whom: Party = NOBODY
    start: int = 0
    end: int = 0
    recalled: bool = False
    """Told aside as what went before: "relations are warming up after she took office"."""
    aside: bool = False
    """Told only to say which thing is meant: "the agreement that ended the strike"."""


class _Read(NamedTuple):
    """A sentence as its acts are read from it: without its dates as `text`, without its figures as well as `plain`."""

    text: str
    plain: str
    words: Sequence[Token]
    verbs: Sequence[Predicate]


def acts_in(sentence: str, fact: Fact) -> tuple[Staged, ...]:
    """The acts of all clauses of a sentence that is taken apart as `fact`."""
    text = without_dates(sentence, [(date.at, date.end) for date in fact.dates])
    words = tokens_of(text)
    read = _Read(text, fact.words, words, list(every_predicate(words)))
    return (*_of_verbs(read, coming=fact.coming), *_of_nouns(read), *_unsettled(read))


def _unsettled(read: _Read) -> Iterator[Staged]:
    """Agreements that have not been reached: "divided over the budget", "at odds over who is to lead"."""
    for at, word in enumerate(read.words):
        behind = read.words[at + 1].low if at + 1 < len(read.words) else ""
        if word.low in UNSETTLED and behind in {"over", "on", "about", "to", "between", "how"}:
            yield _staged(read, at, AGREE, Stage.OPEN, named=True, verb=_verb_before(read, at))


def _of_verbs(read: _Read, *, coming: bool) -> Iterator[Staged]:
    for verb in read.verbs:
        words = read.words
        if words[verb.head].low in AUXILIARIES or _only_describes(words, verb) or _may_have_been(words, verb):
            continue
        meaning = meaning_of(read.text, read.words, verb)
        if meaning and meaning not in IDLE:
            decided = meaning in PERFORMED and _is_decided(read.words, verb)
            stage = Stage.DONE if decided else _stage(read, verb)
            low = read.words[verb.head].low
            if stage is Stage.DONE and coming and not decided and (low == meaning or low.endswith("s")):
                stage = Stage.OPEN  # "the trial resumes on Monday", "when they vote in May"
            if stage is not None and not (stage is Stage.DONE and _tells_a_state(read.words, verb)):
                act = act_of(read.text, read.words, verb, _subject(read.words, verb))
                staged = _staged(read, verb.head, meaning, stage, named=False, verb=verb)
                yield staged._replace(who=act.agent, whom=act.patient)


def _may_have_been(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody may have done it by now: "may have signed" is open as well, but not to come."""
    group = [word.low for word in words[max(0, verb.begin - 1) : verb.head]]
    return "have" in group and not MODAL.isdisjoint(group[: group.index("have")])


def _is_decided(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody has decided on an act: "voted to approve", "the decision to cancel"."""
    group = [word.low for word in words[max(0, verb.begin - 2) : verb.head]]
    if "to" not in group[1:] or not NOT.isdisjoint(group):
        return False
    before = group[group.index("to", 1) - 1]
    return before in VOTING or before == "decision"


def _tells_a_state(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb of the present stands behind the first clause: "critics say that the deal allows trade".

    What was adopted "that imposes sanctions" imposes them.
    """
    low, begin = words[verb.head].low, begin_of(words, verb.head)
    bare = verb.begin == verb.head and not verb.passive and not verb.ahead
    if not (bare and begin) or is_past(low) or low.endswith("ing"):
        return False
    return not (begin == verb.begin and words[begin - 1].low in WHICH)


def _subject(words: Sequence[Token], verb: Predicate) -> Sequence[Token]:
    begin, _ = clause_of(words, verb.head)
    return words[begin : max(begin, verb.begin)]


def _of_nouns(read: _Read) -> Iterator[Staged]:
    heads = {verb.head for verb in read.verbs}
    for at, word in enumerate(read.words):
        meaning = "" if at in heads or not word.text[0].islower() else _meaning_of_noun(read.words, at)
        stage = _stage_of_noun(read, at) if meaning and meaning not in IDLE else None
        if stage is not None:
            verb = _verb_before(read, at)
            who = _who_does(read, at, verb)
            staged = _staged(read, at, meaning, stage, named=True, verb=verb)
            recalled = staged.recalled or _is_looked_back_on(read.words, at)
            yield staged._replace(who=who, whom=_acted_on(read, at), recalled=recalled)


def _who_does(read: _Read, at: int, verb: Predicate | None) -> Party:
    """Who does what a noun tells: whom "by" names behind it, else the subject of the verb that has it as its object."""
    words = read.words
    if at + 2 < len(words) and words[at + 1].low == "by":
        return party_of(words[at + 2 : end_of_object(words, at + 2)])
    return party_of(_subject(words, verb)) if verb and not verb.passive else NOBODY


def _acted_on(read: _Read, at: int) -> Party:
    """To whom is done what a noun tells: "the capture of the premier", "an inquiry into the bank"."""
    words = read.words
    if at + 2 >= len(words) or words[at + 1].low not in ON:
        return NOBODY
    return party_of(words[at + 2 : end_of_object(words, at + 2)])


def _meaning_of_noun(words: Sequence[Token], at: int) -> str:
    low, behind = words[at].low, words[at + 1].low if at + 1 < len(words) else ""
    if low in BLOWS and (behind in AGAINST or (at and words[at - 1].low in WEAPONS)):
        return "attack"  # "a strike on the port"
    return nouns().get(low) or MEANT.get(low) or (meanings().get(low, "") if low in NOUNS else "")


def _staged(read: _Read, at: int, meant: str, stage: Stage, *, named: bool, verb: Predicate | None) -> Staged:
    """The act that a word tells; `verb` is the one that its words begin with, else they begin with their clause."""
    words = read.words
    begin, end = clause_of(words, at)
    if end < len(words) - 1 and words[at].low in AGREEING and words[end].low in CONTENT:
        _, end = clause_of(words, end + 1)  # "agreed on Sunday that subsidies are to end"
    about = stems(read.plain[words[begin].start : words[end - 1].end]) - stems(words[at].text)
    start = words[verb.begin if verb else begin].start
    stop = words[end].start if end < len(words) else len(read.text)
    lead = begin_of(words, at)
    recalled = lead > 0 and words[lead - 1].low in RECALLING
    meaning = ONE.get(meant, meant)
    aside = lead > 0 and _says_which(words, lead)
    return Staged(meaning, words[at].low, stage, about, named, start=start, end=stop, recalled=recalled, aside=aside)


def _says_which(words: Sequence[Token], begin: int) -> bool:
    """Whether a clause only says which thing is meant: "the agreement that ended the strike"."""
    lead = words[begin - 1].low
    if lead not in WHICH or not is_verb(words, begin):
        return False
    return lead == "that" or words[begin - 2].text[0].isalpha()  # behind a comma "who" tells more of him


def _stage(read: _Read, verb: Predicate) -> Stage | None:
    """How far a verb says that its act has got; None for what somebody did something for: "a raid to free them"."""
    words, begin = read.words, begin_of(read.words, verb.head)
    if words[verb.begin].low == "to":
        before = words[verb.begin - 1].low if verb.begin else ""
        if before not in INTENTIONS and not _is_left_open(read, begin, verb.begin):
            return None
    group = [word.low for word in words[max(begin, verb.begin - 1) : verb.head]]
    if _is_ended(words, begin, verb.head):
        return Stage.ENDED
    if not NOT.isdisjoint(group):
        return Stage.DENIED
    if not DECIDING.isdisjoint(group) or (words[verb.begin].low == "to" and words[verb.begin - 1].low == "decision"):
        return Stage.DECIDED
    if verb.ahead or not MODAL.isdisjoint(group) or "to" in group:
        return Stage.OPEN
    return Stage.OPEN if begin and words[begin - 1].low in SUPPOSING else Stage.DONE


def _is_ended(words: Sequence[Token], begin: int, head: int) -> bool:
    """Whether a verb's clause says that it is so no longer: "no longer plans to impose"."""
    return any(words[at].low == "no" and words[at + 1].low == "longer" for at in range(begin, head - 1))


def _is_left_open(read: _Read, begin: int, end: int) -> bool:
    """Whether the last verb between two places is itself open, or asks somebody."""
    verb = next((verb for verb in reversed(read.verbs) if begin <= verb.head < end), None)
    return verb is not None and (read.words[verb.head].low in ASKING or _stage(read, verb) is Stage.OPEN)


def _stage_of_noun(read: _Read, at: int) -> Stage | None:
    """How far an act that a noun tells has got: the verb of its clause says so, or the words before it."""
    words, begin = read.words, begin_of(read.words, at)
    near = words[max(begin, at - REACH) : at]
    if any(word.low in TOWARDS and _leads_on(near, place) for place, word in enumerate(near)):
        return Stage.OPEN
    governing = _verb_before(read, at)
    if _is_looked_back_on(words, at):
        return Stage.OPEN if governing and _stage(read, governing) is Stage.OPEN else Stage.DONE
    if governing is None:
        return _stage_of_subject(read, at)
    stage = _stage(read, governing)
    return stage if stage is Stage.OPEN or _is_done_by(words, governing.head, at) else None


def _is_looked_back_on(words: Sequence[Token], at: int) -> bool:
    """Whether a noun stands right behind a word that takes what it names for done: "after a large strike on"."""
    for place in range(at - 1, max(-1, at - REACH - 1), -1):
        low = words[place].low
        if low in BEHIND:
            return True
        if low in COMMAS or low in PREPOSITIONS or is_verb(words, place):
            return False
    return False


def _stage_of_subject(read: _Read, at: int) -> Stage | None:
    """How far an act has got that is the subject of a verb which tells so."""
    verb = next((verb for verb in read.verbs if verb.begin > at and begin_of(read.words, verb.head) <= at), None)
    if verb is None or read.words[verb.head].low not in PHASES:
        return None
    behind = read.words[verb.head + 1].low if verb.head + 1 < len(read.words) else ""
    return _stage(read, verb) if behind != "with" else None  # "her testimony begins with a summary"


def _verb_before(read: _Read, at: int) -> Predicate | None:
    """The last verb before a word in its clause."""
    begin = begin_of(read.words, at)
    return next((verb for verb in reversed(read.verbs) if begin <= verb.head < at), None)


def _is_done_by(words: Sequence[Token], verb: int, noun: int) -> bool:
    """Whether a verb says of a noun that it is done: its object is that noun, "held two days of talks"."""
    if words[verb].low in ARRIVING:
        return True
    return words[verb].low in LIGHT and all(
        word.low not in PREPOSITIONS or (word.low == "of" and words[at - 1].low in LASTING)
        for at, word in enumerate(words[verb + 1 : noun], verb + 1)
    )


def _leads_on(near: Sequence[Token], place: int) -> bool:
    """Whether a word leads to a noun of what is to come; "for", "on" and "over" only behind who calls or argues."""
    if near[place].low not in {"for", "on", "over", "off"}:
        return True
    if near[place].low == "off":
        return place > 0 and near[place - 1].low in {"put", "puts", "putting"}
    return place > 0 and near[place - 1].low in CALLS


def _only_describes(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a participle stands right behind its noun and tells nothing that is done: "troops backed by"."""
    behind = words[verb.head + 1].low if verb.head + 1 < len(words) else ""
    return verb.begin == verb.head and not verb.ahead and behind == "by"
