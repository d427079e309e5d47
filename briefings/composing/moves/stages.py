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

from briefings.composing.agreement.courses import meanings
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import stems
from briefings.composing.moves.clauses import begin_of, clause_of
from briefings.composing.timeline.acts import act_of, end_of_object
from briefings.composing.timeline.deeds import without_dates
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.parties import NOBODY, Party, party_of
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.verbs import AUXILIARIES
from briefings.composing.timeline.vocabulary import forms_of, nouns
from briefings.language.quotes.verbs import PREPOSITIONS

_SUPPOSING = frozenset("if unless until whether".split())
_INTENTIONS = frozenset(
    """
    plan plans decision bid proposal deal agreement pledge promise order orders bill resolution call request intention
    deadline date right permission willingness readiness offer
    """.split()
) | forms_of("promise pledge vow threaten hope want aim intend seek plan prepare offer propose consider")
# Who does this to somebody leaves to him what he is to do: "urged Norland to lift the ban".
_ASKING = forms_of("ask urge order tell call press force want allow invite require") | {"told"}
_MODAL = frozenset("may might could can should must would".split())
_DECIDING = frozenset("decided agreed voted ruled resolved".split())
_NOT = frozenset("not never nobody no none failed fails refused refuses unable".split())
# What stands before a noun of an act that is yet to come: "faces surgery", "called for the resumption".
_TOWARDS = (
    frozenset("expected planned proposed scheduled upcoming forthcoming coming possible looming next further".split())
    | forms_of("face await plan propose consider demand need expect urge discuss debate threaten")
    | frozenset("expectations over for on off".split())
)
_CALLS = forms_of("call ask wait hope plan prepare push press appeal") | {"talks", "negotiations"}
# Verbs that only say that what their object names is done: "held talks", "completed the withdrawal".
_LIGHT = forms_of(
    "hold pay begin start launch carry sign reach make arrive open conduct finish conclude complete give take mount "
    "stage undertake resume end lose win survive"
) | frozenset(("underwent", "undergone", "began", "took", "taken"))
# What becomes of an act that stands as the subject: "the meeting ended", "the talks resumed".
_PHASES = forms_of("begin start open resume end conclude finish collapse occur")
# One act by two names: the timeline knows who is freed as rescued.
_ONE = {"free": "rescue"}
# Acts of which every other sentence tells: they tie nothing.
_IDLE = frozenset(
    """
    have be do go come get make take give hold use need seem become remain continue include involve expect forecast
    affect face follow occur increase concern mean appear relat regard aim hope want plan consider support back help
    warn seek try work act find lead look move put set keep show turn bring fall rise announc happen issu reach
    debate demand boost enhance strengthen promot improv develop beat win lose die hurt
    describ caus accompany see seen say said told add ask urg know known thought believ serv stand liv play expec
    """.split()
)
_AGREEING = forms_of("agree decide rule vote resolve")
_CONTENT = frozenset("that whether when where how if".split())
_ARRIVING = forms_of("arrive")
_NOUNS = frozenset(
    "surgery operation trial strike appeal ceasefire truce ban verdict election referendum vote candidate".split()
)
# Who is this over something has not agreed on it.
_UNSETTLED = frozenset(("divided", "split", "wrangling", "haggling", "deadlocked", "struggling", "odds"))
_AGREE = "approve"
_ON = frozenset("of on into against for with to".split())
_REACH = 6


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
        if word.low in _UNSETTLED and behind in {"over", "on", "about", "to", "between", "how"}:
            yield _staged(read, at, _AGREE, Stage.OPEN, named=True, verb=_verb_before(read, at))


def _of_verbs(read: _Read, *, coming: bool) -> Iterator[Staged]:
    for verb in read.verbs:
        if read.words[verb.head].low in AUXILIARIES or _only_describes(read.words, verb):
            continue
        meaning = meaning_of(read.text, read.words, verb)
        if meaning and meaning not in _IDLE:
            stage = _stage(read, verb)
            if stage is Stage.DONE and coming and read.words[verb.head].low.endswith("s"):
                stage = Stage.OPEN  # "the trial resumes on Monday"
            if stage is not None:
                act = act_of(read.text, read.words, verb, _subject(read.words, verb))
                staged = _staged(read, verb.head, meaning, stage, named=False, verb=verb)
                yield staged._replace(who=act.agent, whom=act.patient)


def _subject(words: Sequence[Token], verb: Predicate) -> Sequence[Token]:
    begin, _ = clause_of(words, verb.head)
    return words[begin : max(begin, verb.begin)]


def _of_nouns(read: _Read) -> Iterator[Staged]:
    heads = {verb.head for verb in read.verbs}
    for at, word in enumerate(read.words):
        meaning = "" if at in heads or not word.text[0].islower() else _meaning_of_noun(word.low)
        stage = _stage_of_noun(read, at) if meaning and meaning not in _IDLE else None
        if stage is not None:
            verb = _verb_before(read, at)
            who = party_of(_subject(read.words, verb)) if verb and not verb.passive else NOBODY
            yield _staged(read, at, meaning, stage, named=True, verb=verb)._replace(who=who, whom=_acted_on(read, at))


def _acted_on(read: _Read, at: int) -> Party:
    """To whom is done what a noun tells: "the capture of the premier", "an inquiry into the bank"."""
    words = read.words
    if at + 2 >= len(words) or words[at + 1].low not in _ON:
        return NOBODY
    return party_of(words[at + 2 : end_of_object(words, at + 2)])


def _meaning_of_noun(low: str) -> str:
    return nouns().get(low) or (meanings().get(low, "") if low in _NOUNS else "")


def _staged(read: _Read, at: int, meant: str, stage: Stage, *, named: bool, verb: Predicate | None) -> Staged:
    """The act that a word tells; `verb` is the one that its words begin with, else they begin with their clause."""
    words = read.words
    begin, end = clause_of(words, at)
    if end < len(words) - 1 and words[at].low in _AGREEING and words[end].low in _CONTENT:
        _, end = clause_of(words, end + 1)  # "agreed on Sunday that subsidies are to end"
    about = stems(read.plain[words[begin].start : words[end - 1].end]) - stems(words[at].text)
    start = words[verb.begin if verb else begin].start
    stop = words[end].start if end < len(words) else len(read.text)
    return Staged(_ONE.get(meant, meant), words[at].low, stage, about, named, start=start, end=stop)


def _stage(read: _Read, verb: Predicate) -> Stage | None:
    """How far a verb says that its act has got; None for what somebody did something for: "a raid to free them"."""
    words, begin = read.words, begin_of(read.words, verb.head)
    if words[verb.begin].low == "to":
        before = words[verb.begin - 1].low if verb.begin else ""
        if before not in _INTENTIONS and not _is_left_open(read, begin, verb.begin):
            return None
    group = [word.low for word in words[max(begin, verb.begin - 1) : verb.head]]
    if _is_ended(words, begin, verb.head):
        return Stage.ENDED
    if not _NOT.isdisjoint(group):
        return Stage.DENIED
    if not _DECIDING.isdisjoint(group):
        return Stage.DECIDED
    if verb.ahead or not _MODAL.isdisjoint(group) or "to" in group:
        return Stage.OPEN
    return Stage.OPEN if begin and words[begin - 1].low in _SUPPOSING else Stage.DONE


def _is_ended(words: Sequence[Token], begin: int, head: int) -> bool:
    """Whether a verb's clause says that it is so no longer: "no longer plans to impose"."""
    return any(words[at].low == "no" and words[at + 1].low == "longer" for at in range(begin, head - 1))


def _is_left_open(read: _Read, begin: int, end: int) -> bool:
    """Whether the last verb between two places is itself open, or asks somebody."""
    verb = next((verb for verb in reversed(read.verbs) if begin <= verb.head < end), None)
    return verb is not None and (read.words[verb.head].low in _ASKING or _stage(read, verb) is Stage.OPEN)


def _stage_of_noun(read: _Read, at: int) -> Stage | None:
    """How far an act that a noun tells has got: the verb of its clause says so, or the words before it."""
    words, begin = read.words, begin_of(read.words, at)
    near = words[max(begin, at - _REACH) : at]
    if any(word.low in _TOWARDS and _leads_on(near, place) for place, word in enumerate(near)):
        return Stage.OPEN
    governing = _verb_before(read, at)
    if governing is None:
        return _stage_of_subject(read, at)
    stage = _stage(read, governing)
    return stage if stage is Stage.OPEN or _is_done_by(words, governing.head, at) else None


def _stage_of_subject(read: _Read, at: int) -> Stage | None:
    """How far an act has got that is the subject of a verb which tells so."""
    verb = next((verb for verb in read.verbs if verb.begin > at and begin_of(read.words, verb.head) <= at), None)
    return _stage(read, verb) if verb and read.words[verb.head].low in _PHASES else None


def _verb_before(read: _Read, at: int) -> Predicate | None:
    """The last verb before a word in its clause."""
    begin = begin_of(read.words, at)
    return next((verb for verb in reversed(read.verbs) if begin <= verb.head < at), None)


def _is_done_by(words: Sequence[Token], verb: int, noun: int) -> bool:
    """Whether a verb says of a noun that it is done: its object is that noun, "held two days of talks"."""
    if words[verb].low in _ARRIVING:
        return True
    return words[verb].low in _LIGHT and all(
        word.low not in PREPOSITIONS or word.low == "of" for word in words[verb + 1 : noun]
    )


def _leads_on(near: Sequence[Token], place: int) -> bool:
    """Whether a word leads to a noun of what is to come; "for", "on" and "over" only behind who calls or argues."""
    if near[place].low not in {"for", "on", "over", "off"}:
        return True
    if near[place].low == "off":
        return place > 0 and near[place - 1].low in {"put", "puts", "putting"}
    return place > 0 and near[place - 1].low in _CALLS


def _only_describes(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a participle stands right behind its noun and tells nothing that is done: "troops backed by"."""
    behind = words[verb.head + 1].low if verb.head + 1 < len(words) else ""
    return verb.begin == verb.head and not verb.ahead and behind == "by"
