"""The acts of a sentence: what a verb means, who does it, to whom, and what stands beside. English only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.composing.timeline.meanings import length_of, meaning_of
from briefings.composing.timeline.parties import NOBODY, Party, party_of
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.verbs import is_verb
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.places import countries
from briefings.language.quotes.verbs import PREPOSITIONS, is_adverb
from briefings.language.synonyms import things

_LONGEST_OFFICE = 5
ENDS = PREPOSITIONS | frozenset(
    "that who which whose where when while after before because since and or but to as off above".split()
)
_TELLING_WHAT = frozenset("of into between about on against for with from to over".split())
_CLAUSE_ENDS = frozenset(
    ", ; : -- - — – ( who which whose whom where that when while after before because since although though as".split()
)
_TOWARDS = frozenset(("on", "with", "to", "against", "for", "into"))
_PARTICLES = frozenset("up down out off away back".split())
# What these do to a thing, the thing may do by itself: "closed the port", "the port closed".
_BY_ITSELF = frozenset(
    "return close open end begin collapse explode sink burn resume fail free crash halt launch elect rescue install "
    "try fly find destroy".split()
)
_OFFER = "offer to "
_READY = frozenset(("offered", "offers", "willing", "ready"))
_SEEKING = frozenset(("seek", "search"))
_DOING = forms_of("cause inflict do") | {"did"}  # "caused damage to": the damage is not what is damaged
_WITHOUT_OBJECT = frozenset("join strike elect install resign surrender".split())
_BECOMING = frozenset(("became", "become", "becomes"))
_WILL = frozenset(("will", "would"))
_TAKING = frozenset(("took", "take", "takes"))
_ROLES = frozenset(
    "host president chairman chairwoman minister premier coach manager captain director secretary ambassador envoy "
    "mayor governor editor head chief leader executive king queen pope bishop".split()
)
_COUNTING = frozenset("about over under around".split())
_DYING = frozenset("died die dies dead drowned perished succumbed".split())
_TOLL = frozenset(("toll", "dead"))
_ONESELF = frozenset("himself herself themselves suicide".split())
# Whoever is asked, what counts is for what.
_ASKING = frozenset("ask demand order call warn force allow invit".split())


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
    def is_offer(self) -> bool:
        """Whether who does it only says that he is willing to."""
        return self.meaning.startswith(_OFFER)

    @property
    def wanted(self) -> frozenset[str]:
        """For what somebody is asked."""
        return next((terms for word, terms in self.beside if not word), frozenset())

    @property
    def is_by_itself(self) -> bool:
        """Whether the thing may do it by itself."""
        return self.meaning in _BY_ITSELF


def act_of(text: str, words: Sequence[Token], verb: Predicate, before: Sequence[Token]) -> Act:
    """What a verb tells; `before` are the words of its subject."""
    subject = party_of(before)
    meaning = "die" if not _TOLL.isdisjoint(subject.terms) else meaning_of(text, words, verb)
    if any(word.low in _READY for word in words[verb.begin : verb.head]):
        meaning = _OFFER + meaning
    if _takes_role(words, verb):  # "will be the host of", "took over as chief executive"
        return Act("name", NOBODY, subject, tuple(beside_of(before)))
    behind = behind_verb(words, verb)
    beside = (*beside_of(before), *beside_of(behind))
    if verb.passive or (meaning == "fine" and words[verb.head].low == "pay"):
        return Act(meaning, doer_of(words, verb), subject, beside)
    if meaning == "die" and (words[verb.head].low in _DYING or _is_done_to_oneself(words, verb)):
        return Act(meaning, NOBODY, subject, beside)
    if meaning in _WITHOUT_OBJECT or (meaning == "damage" and words[verb.head].low in _DOING):
        return Act(meaning, subject, NOBODY, beside)
    patient = _object(words, verb, meaning)
    if meaning in _SEEKING:
        at = next((place for place, word in enumerate(behind) if word.low == "for"), None)
        patient = party_of(behind[at + 1 : end_of_object(behind, at + 1)]) if at is not None else patient
    if meaning in _ASKING:
        wanted = _wanted(text, behind) - (patient.terms if "to" in {word.low for word in behind} else frozenset())
        beside = (*(each for each in beside if each[0] not in {" to", " for"}), ("", wanted))
    return Act(meaning, subject, patient, beside)


def _takes_role(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody comes to have an office: "became president", "will be the host", "took over as coach"."""
    taken = [word.low for word in words[verb.begin : verb.head + 1]]
    become = taken[-1] in _BECOMING or (len(taken) > 1 and taken[0] in _WILL and taken[1] == "be")
    begin = verb.begin + 2 if taken[-1] not in _BECOMING else verb.head + 1
    if taken[-1] in _TAKING and [word.low for word in words[verb.head + 1 : verb.head + 3]] == ["over", "as"]:
        become, begin = True, verb.head + 3
    return become and any(word.low in _ROLES for word in words[begin : end_of(words, begin)])


def _is_done_to_oneself(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether who does it does it to himself: "hanged himself", "committed suicide"."""
    return any(word.low in _ONESELF for word in words[verb.head + 1 : verb.head + 3])


def _wanted(text: str, behind: Sequence[Token]) -> frozenset[str]:
    """The terms of what somebody is asked for, and the meaning of what he is asked to do."""
    asked = behind[end_of(behind, 0) :]
    to = [at for at, word in enumerate(asked[:-1]) if word.low == "to"]
    meant = {meaning_of(text, asked, Predicate(at + 1, at + 1, passive=False, ahead=True)) for at in to[:1]}
    return frozenset(things(" ".join(word.text for word in asked))) | frozenset(meant - {""})


def behind_verb(words: Sequence[Token], verb: Predicate) -> Sequence[Token]:
    """The words behind a verb, as far as its clause goes."""
    end = verb.head + 1
    while (
        end < len(words)
        and words[end].low not in _CLAUSE_ENDS
        and not (words[end].low == "and" and end + 1 < len(words) and is_verb(words, end + 1))
    ):
        end += 1
    return words[verb.head + 1 : end]


def beside_of(words: Sequence[Token]) -> Iterator[tuple[str, frozenset[str]]]:
    """The terms behind each preposition that tells on what, with whom or for what; no figures."""
    for at, word in enumerate(words):
        if word.low in _TELLING_WHAT and not _counts(words, at):
            end = end_of(words, at + 1)
            if word.low == "between" and end < len(words) and words[end].low == "and":
                end = end_of(words, end + 1)
            terms = things(" ".join(each.text for each in words[at + 1 : end]))
            before = words[at - 1] if word.low == "of" and at else None
            if before and before.low == "out":  # "pulled out of Osk", "withdrew from Osk"
                named = " from"
            else:
                named = f"{''.join(things(before.text)) if before else ''} {word.low}"
            yield named, frozenset(term for term in terms if not term[0].isdigit())


def _object(words: Sequence[Token], verb: Predicate, meaning: str) -> Party:
    """Whom or what a verb acts on: the words behind it up to a preposition, or those behind "on", "with", "to"."""
    at = verb.head + length_of(words, verb)
    while at < len(words) and (words[at].low in _PARTICLES or is_adverb(words[at].low)):
        at += 1
    if at + 1 < len(words) and words[at].low == "to" and words[at + 1].low == "death":  # "shot to death a man"
        at += 2
    if at < len(words) and words[at].low == "of" and words[at - 1].low == "out":
        return NOBODY
    if at < len(words) and words[at].low in _TOWARDS and meaning not in _BY_ITSELF:
        at += 1
    end = end_of_object(words, at)
    if (
        words[end - 1].low == "fire" and end < len(words) and words[end].low in _TOWARDS
    ):  # "opened fire on", "set fire to"
        at, end = end + 1, end_of_object(words, end + 1)
    named = party_of(words[at:end])
    if not all(countries(name.title()) for name in named.names):
        return named
    return named._replace(names=named.names | _apposed(words, end))


def _apposed(words: Sequence[Token], comma: int) -> frozenset[str]:
    """The names between two commas behind a noun: "the capital, Osk, on", "a citizen, the former guard Ann Lee, to"."""
    first = comma + 1
    while first < min(len(words), comma + _LONGEST_OFFICE) and words[first].text[0].islower():
        first += 1
    end = next((at for at in range(first, len(words)) if not words[at].text[0].isupper()), len(words))
    if comma >= len(words) or words[comma].low != "," or end == first or (end < len(words) and words[end].low != ","):
        return frozenset()
    return party_of(words[first:end]).names


def end_of_object(words: Sequence[Token], at: int) -> int:
    """Where a noun ends with what it is of."""
    end = end_of(words, at)
    return end_of(words, end + 1) if end < len(words) and words[end].low == "of" else end


def doer_of(words: Sequence[Token], verb: Predicate) -> Party:
    """Who does it, behind "by" in a passive."""
    for at in range(verb.head + 1, len(words)):
        if words[at].low == "by" and at + 1 < len(words) and not words[at + 1].low[0].isdigit():
            return party_of(words[at + 1 : end_of_object(words, at + 1)])
        if words[at].low in {",", ";", "that", "who", "which"}:
            break
    return NOBODY


def end_of(words: Sequence[Token], at: int) -> int:
    """Where a noun with what describes it ends."""
    while (
        at < len(words)
        and (words[at].low not in ENDS or _counts(words, at))
        and words[at].low not in {",", ";", ":", "(", "--"}
    ):
        at += 1
    return at


def _counts(words: Sequence[Token], at: int) -> bool:
    """Whether a preposition belongs to a number: "at least 20", "about 300"."""
    following = words[at + 1 : at + 2]
    if not following:
        return False
    if words[at].low == "at":
        return following[0].low in {"least", "most"}
    return words[at].low in _COUNTING and following[0].text[0].isdigit()
