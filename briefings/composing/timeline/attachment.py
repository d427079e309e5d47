"""On which verb of a sentence a date hangs, and in what kind of clause that verb stands. English only.

The words before a date are read backwards, up to where its clause begins:

    "police said the man who fled on Monday"            fled: RELATIVE
    "the deal signed on Monday has collapsed"           signed: PARTICIPLE
    "will go after the shooting of a man on Monday"     a noun behind "after": NOUN
    "on Monday, the port, which had closed, opened"     opened: MAIN, as no verb stands before it
    "the firm said on Monday that it will close"        said: MAIN
    "As the port closed on Monday, prices fell"         closed: ADVERBIAL

A verb is found by its form alone, so what has none (a plural's present) is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from briefings.composing.timeline.happenings import HAPPENINGS
from briefings.composing.timeline.passives import SUBORDINATE, Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING, is_adverb

_WHO = frozenset("who whom whose which where".split())
_JOINING = frozenset(("and", "or", "but"))
_NO_PARTICIPLES = frozenset(
    """
    met went came took saw got sat stood began ran gave drove fell fled flew grew rose spoke swam threw woke wore wrote
    became broke chose drew froze forgot knew rang sang sank shook stole swore tore ate did said told died arrived
    happened occurred appeared resigned
    """.split()
)
"""Pasts that are no participle, or whose participle describes nothing."""
_OPENING = SUBORDINATE | _JOINING | {",", ";", ":", "that"}
_PRONOUNS = frozenset("i he she it they we you".split())
_TITLES = frozenset("mr mrs ms".split())
_HARD = frozenset(";:—–")
_FOLLOWING = frozenset("after following over amid despite since before".split())
_INCLUDING = frozenset(("including", "involving"))


class Kind(Enum):
    """In what a date stands."""

    MAIN = auto()
    SAID = auto()
    RELATIVE = auto()
    ADVERBIAL = auto()
    PARTICIPLE = auto()
    NOUN = auto()


_BESIDE = frozenset((Kind.RELATIVE, Kind.PARTICIPLE, Kind.NOUN))


class Attachment(NamedTuple):
    """In what a date stands, the verb that it hangs on, and the number of the token that the verb's clause begins at.

    There is no verb where it hangs on a noun, or none is found.
    """

    kind: Kind
    verb: Predicate | None = None
    begin: int = 0

    @property
    def is_beside(self) -> bool:
        """Whether a date tells of something beside what its sentence says."""
        return self.kind in _BESIDE


NO_ATTACHMENT = Attachment(Kind.MAIN)
"""What is not known to hang on anything."""


def attachment_of(words: Sequence[Token], at: int) -> Attachment:
    """On what a date hangs, which stood at the offset `at` of the text and is blank in `words`."""
    place = next((number for number, word in enumerate(words) if word.start >= at), len(words))
    verbs = [verb for verb in every_predicate(words) if words[verb.begin].low != "to"]
    by_head = {verb.head: verb for verb in verbs}
    for number in range(_before_aside(words, place) - 1, -1, -1):
        low = words[number].low
        if verb := by_head.get(number):
            return _of_verb(words, verbs, verb, place)
        if low in _INCLUDING or (low in _FOLLOWING and _happens(words[number + 1 : place])):
            return Attachment(Kind.NOUN, None, number)
        if low in _WHO:
            return _ahead(words, verbs, place, number + 1)
        if _is_participle(words, number):
            return Attachment(Kind.PARTICIPLE, Predicate(number, number, passive=False, ahead=False), number)
        if _opens_clause(words, verbs, number, place):
            return _ahead(words, verbs, place, number + 1)
    return _ahead(words, verbs, place, 0)


def _before_aside(words: Sequence[Token], place: int) -> int:
    """Where the words before a date end, without a relative clause between two commas: "was sworn in, which X, on"."""
    if place < 1 or words[place - 1].low != ",":
        return place
    comma = next((at for at in range(place - 2, -1, -1) if words[at].low in COMMAS), None)
    return comma if comma is not None and words[comma].low == "," and words[comma + 1].low in _WHO else place


def _happens(words: Sequence[Token]) -> bool:
    return not HAPPENINGS.isdisjoint(word.low for word in words)


def _opens_clause(words: Sequence[Token], verbs: Sequence[Predicate], at: int, place: int) -> bool:
    """Whether a comma, or what joins clauses, stands before a date whose verb is still to come."""
    if words[at].low not in _OPENING:
        return False
    following = next((verb for verb in verbs if verb.begin >= place), None)
    if following is None:
        return False
    joined = at == place - 1 and words[at].low in _JOINING and words[place].low == ","  # "and in May, the firm sold"
    between = {word.low for word in words[place + joined : following.begin]}
    return between.isdisjoint(COMMAS | _OPENING | _WHO)


def _ahead(words: Sequence[Token], verbs: Sequence[Predicate], place: int, begin: int) -> Attachment:
    """What a date hangs on that stands before its verb: the first one behind it that is no other clause's."""
    owed = 0
    for number in range(place, len(words)):
        low = words[number].low
        if low in _WHO or (number > place and (low in SUBORDINATE or _is_relative(words, number))):
            owed += 1
        elif low == ",":
            owed = 0
        verb = next((each for each in verbs if each.begin == number), None)
        if verb is None:
            continue
        if owed:
            owed -= 1
        elif not _is_reduced(words, verbs, verb):
            return Attachment(_kind(words, verbs, verb, begin), verb, begin)
    return Attachment(Kind.NOUN, None, begin)


def _is_relative(words: Sequence[Token], at: int) -> bool:
    return words[at].low == "that" and at > 0 and words[at - 1].low not in SAYING


def _of_verb(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, place: int) -> Attachment:
    """What a date hangs on that stands behind a verb."""
    begin = _clause_begin(words, verb)
    kind = _kind(words, verbs, verb, begin)
    having = verb.begin > 0 and words[verb.begin - 1].low == "having"
    if kind is not Kind.RELATIVE and (having or _is_reduced(words, verbs, verb) or _goes_on(words, verbs, verb, place)):
        kind = Kind.PARTICIPLE
    return Attachment(kind, verb, begin)


def _kind(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, begin: int) -> Kind:
    """The kind of the clause of a verb, by what opens it."""
    opener = words[begin - 1].low if begin else ""
    if opener in _WHO:
        return Kind.RELATIVE
    if opener == "that":
        before = words[begin - 2].low if begin > 1 else ""
        if before.endswith("ing") and before in SAYING:
            return Kind.PARTICIPLE
        return Kind.RELATIVE if begin == verb.begin and before not in SAYING else Kind.SAID
    if opener in SUBORDINATE:
        return Kind.ADVERBIAL
    if _is_contact(words, verbs, verb, begin):
        return Kind.RELATIVE
    said = any(begin <= each.head < verb.begin and words[each.head].low in SAYING for each in verbs)
    return Kind.SAID if said else Kind.MAIN


def _is_contact(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, begin: int) -> bool:
    """Whether a clause stands behind its noun with no word to open it: "the deal he signed", "a man Mr Enk knew"."""
    subject = verb.begin - 1
    while subject > begin and (is_adverb(words[subject].low) or words[subject].text[0].isupper()):
        subject -= 1
    subject += words[subject].low not in _PRONOUNS
    noun = subject - 1
    if noun < begin or subject >= verb.begin or words[subject].low not in _PRONOUNS | _TITLES:
        return False
    low = words[noun].low
    small = words[noun].text[0].islower() and not is_adverb(low) and low not in PREPOSITIONS | _OPENING | COMMAS
    return small and low not in SAYING and all(each.head != noun for each in verbs)


def _clause_begin(words: Sequence[Token], verb: Predicate) -> int:
    """Where the clause of a verb begins: behind what opens it, and behind a comma unless that closes an apposition."""
    number = verb.begin - 1
    while number >= 0:
        low = words[number].low
        if low in _WHO or low == "that" or (low in SUBORDINATE and words[number - 1].low != "well"):
            return number + 1
        if low in COMMAS:
            opening = next((at for at in range(number - 1, -1, -1) if words[at].low in COMMAS), None)
            if low in _HARD or opening is None or number != verb.begin - 1:
                return number + 1
            if words[opening].low in _HARD:
                return opening + 1
            number = opening
        number -= 1
    return 0


def _is_participle(words: Sequence[Token], at: int) -> bool:
    """Whether a word in -ing opens what goes along, behind a comma: ", paving the way"."""
    return at > 0 and words[at - 1].low == "," and words[at].low.endswith("ing") and words[at].text[0].islower()


def _is_reduced(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a verb is a participle behind its noun, as the clause has another verb before it that nothing joins."""
    if not _may_describe(words, verb):
        return False
    begin, before = _clause_begin(words, verb), verb.begin - 1
    while before > 0 and is_adverb(words[before].low):
        before -= 1
    earlier = [each for each in verbs if begin <= each.begin and each.head < verb.begin]
    if before < 0 or not earlier or words[before].low in COMMAS or words[before].low in _PRONOUNS:
        return False
    if words[before].low in _JOINING:
        return earlier[-1].head == before - 1 and _is_reduced(words, verbs, earlier[-1])
    if earlier[-1].passive and not _JOINING.isdisjoint(word.low for word in words[earlier[-1].head : before]):
        return False  # "two were killed and nine others hurt"
    return words[earlier[-1].head].low not in SAYING


def _goes_on(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, place: int) -> bool:
    """Whether the clause of what may be a participle has its own verb behind the date: "signed on Monday has"."""
    if not _may_describe(words, verb):
        return False
    following = next((each for each in verbs if each.begin >= place), None)
    if following is None or (verb.head + 1 < place and words[verb.head + 1].low not in PREPOSITIONS):
        return False
    behind = words[following.head + 1 : following.head + 2]
    if _may_describe(words, following) and behind and behind[0].low in PREPOSITIONS:
        return False
    between = {word.low for word in words[place : following.begin]}
    return between.isdisjoint(COMMAS | _WHO | _OPENING)


def _may_describe(words: Sequence[Token], verb: Predicate) -> bool:
    low = words[verb.head].low
    if verb.begin != verb.head or low in SAYING or low in _NO_PARTICIPLES:
        return False
    return low.endswith(("ed", "en", "wn")) or low in PAST_FORMS
