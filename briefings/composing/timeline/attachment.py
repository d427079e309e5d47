"""On which verb of a sentence a date hangs, and in what kind of clause that verb stands. English only.

The words before a date are read backwards, up to where its clause begins:

    "police said the man who fled on Monday"            fled: RELATIVE
    "the deal signed on Monday has collapsed"           signed: PARTICIPLE
    "will go after the shooting of a man on Monday"     a noun behind "after": NOUN
    "on Monday, the port, which had closed, opened"     opened: MAIN, as no verb stands before it
    "the firm said on Monday that it will close"        said: MAIN
    "the firm agreed on Monday to close"                agreed to close: MAIN
    "As the port closed on Monday, prices fell"         closed: ADVERBIAL
    "prices have fallen since the port closed on Monday"  closed: GROUND

A verb is found by its form alone, so what has none (a plural's present) is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.timeline.describing import is_contact, is_described, opens_contact
from briefings.composing.timeline.happenings import HAPPENINGS, HARMS
from briefings.composing.timeline.passives import SUBORDINATE, Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.reduced import (
    JOINING,
    LASTING,
    OPENING,
    WHO,
    WITH,
    clause_begin,
    goes_on,
    is_reduced,
    is_set_off,
    stands_in_phrase,
)
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.composing.timeline.verbs import AUXILIARIES
from briefings.language.finite_verbs import PARTICIPLES, PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING

_NAMING = frozenset(("who", "which"))
_FOLLOWING = frozenset("after following over amid despite since before".split())
_CAUSED = frozenset(
    """
    influenced prompted triggered sparked shaped driven caused provoked angered overshadowed complicated hampered
    clouded preceded unsettled
    """.split()
)
_ANSWERING, _ANSWER = frozenset(("for", "to", "with")), frozenset("response reply reaction answer connection".split())
_DUE = frozenset("due scheduled slated set expected".split())
_INCLUDING = frozenset(("including", "involving"))
_BEFORE, _TIMES = frozenset(("before", "since", "until")), frozenset("dawn noon midday midnight sunrise sunset".split())
_GROUNDS = frozenset("since until before because if unless whether".split())
"""What opens a clause that only tells what is not of the main one's day: its ground, its condition, its end."""


class Kind(Enum):
    """In what a date stands."""

    MAIN = auto()
    SAID = auto()
    RELATIVE = auto()
    ADVERBIAL = auto()
    GROUND = auto()
    PARTICIPLE = auto()
    NOUN = auto()


_BESIDE = frozenset((Kind.RELATIVE, Kind.PARTICIPLE, Kind.NOUN, Kind.GROUND))


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


_KEPT = 256  # dates
NO_ATTACHMENT = Attachment(Kind.MAIN)
"""What is not known to hang on anything."""


def attachment_of(words: Sequence[Token], at: int) -> Attachment:
    """On what a date hangs, which stood at the offset `at` of the text and is blank in `words`."""
    return _attachment_of(tuple(words), at)


@lru_cache(maxsize=_KEPT)
def _attachment_of(words: tuple[Token, ...], at: int) -> Attachment:
    place = next((number for number, word in enumerate(words) if word.start >= at), len(words))
    verbs = [verb for verb in every_predicate(words) if words[verb.begin].low != "to"]
    inside = next((verb for verb in verbs if verb.begin < place <= verb.head), None)
    if inside:
        return _of_verb(words, verbs, inside, place)
    by_head = {verb.head: verb for verb in verbs}
    for number in range(_before_aside(words, place) - 1, -1, -1):
        low = words[number].low
        if verb := by_head.get(number):
            if verb.begin == number and low in LASTING and any(each.begin == place for each in verbs):
                continue  # "rebels backed by Osk on Monday captured"
            return _of_verb(words, verbs, verb, place)
        if beside := _beside(words, verbs, number, place):
            return beside
        if words[number].low in WHO or _opens_clause(words, verbs, number, place):
            return _ahead(words, verbs, place, number + 1)
    return _ahead(words, verbs, place, 0)


def _beside(words: Sequence[Token], verbs: Sequence[Predicate], at: int, place: int) -> Attachment | None:
    """What a date hangs on that a word opens which stands beside the clause: a noun, a contact clause, a participle."""
    if _opens_noun(words, at, place):
        return Attachment(Kind.NOUN, None, at)
    if opens_contact(words, verbs, at):
        return Attachment(Kind.RELATIVE, None, at)
    if _is_participle(words, at) or (at == 0 and _opens_with_participle(words, place)):
        passive = not words[at].low.endswith("ing")
        return Attachment(Kind.PARTICIPLE, Predicate(at, at, passive=passive, ahead=False), at)
    return None


def _opens_noun(words: Sequence[Token], at: int, place: int) -> bool:
    """Whether a date hangs on a noun behind a word: "after the raid on", "including drills on", "due to open on"."""
    low = words[at].low
    caused = low == "by" and at > 0 and words[at - 1].low in _CAUSED  # "shaped by an attack on"
    if (low in _FOLLOWING or caused) and _happens(words[at + 1 : place]):
        return True
    if low in _ANSWERING and (low == "for" or words[at - 1].low in _ANSWER) and _harms(words[at + 1 : place]):
        return True
    following = words[at + 1].low if at + 1 < place else ""
    if low in _BEFORE and following:
        return not following[0].isdigit() and following not in _TIMES
    due = low in _DUE and (following == "to" or (at + 1 == place and words[at - 1].low == ","))
    return low in _INCLUDING or (due and words[at - 1].low not in AUXILIARIES)


def _before_aside(words: Sequence[Token], place: int) -> int:
    """Where the words before a date end, without a relative clause between two commas: "was sworn in, which X, on"."""
    if place < 1 or words[place - 1].low != ",":
        return place
    comma = next((at for at in range(place - 2, -1, -1) if words[at].low in COMMAS), None)
    return comma if comma is not None and words[comma].low == "," and words[comma + 1].low in WHO else place


def _happens(words: Sequence[Token]) -> bool:
    return not HAPPENINGS.isdisjoint(word.low for word in words)


def _harms(words: Sequence[Token]) -> bool:
    """Whether words tell what harms people, and not what one sets out for: "for the raid on", not "for talks on"."""
    return not HARMS.isdisjoint(word.low for word in words)


def _opens_clause(words: Sequence[Token], verbs: Sequence[Predicate], at: int, place: int) -> bool:
    """Whether a comma, or what joins clauses, stands before a date whose verb is still to come."""
    if words[at].low not in OPENING:
        return False
    following = next((verb for verb in verbs if verb.begin >= place), None)
    if following is None:
        return False
    joined = at == place - 1 and words[at].low in JOINING and words[place].low == ","  # "and in May, the firm sold"
    between = {word.low for word in words[place + joined : following.begin]}
    return between.isdisjoint(COMMAS | OPENING | WHO)


def _ahead(words: Sequence[Token], verbs: Sequence[Predicate], place: int, begin: int) -> Attachment:
    """What a date hangs on that stands before its verb: the first one behind it that is no other clause's."""
    owed = 0
    opening = words[1 if words[0].low in JOINING and len(words) > 1 else 0].low
    if begin == 0 and opening in WITH and (place > 1 or opening == "unlike"):
        return Attachment(Kind.NOUN, None, begin)
    for number in range(place, len(words)):
        low = words[number].low
        if low in WHO or low == "when" or (number > place and (low in SUBORDINATE or _is_relative(words, number))):
            owed += 1
        elif low == ",":
            owed = 0
        verb = next((each for each in verbs if each.begin == number), None)
        if verb is None:
            continue
        if owed:
            owed -= 1
        elif not is_reduced(words, verbs, verb):
            return Attachment(_kind(words, verbs, verb, begin), verb, begin)
    return Attachment(Kind.NOUN, None, begin)


def _is_relative(words: Sequence[Token], at: int) -> bool:
    return words[at].low == "that" and at > 0 and words[at - 1].low not in SAYING


def _of_verb(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, place: int) -> Attachment:
    """What a date hangs on that stands behind a verb."""
    begin = clause_begin(words, verbs, verb)
    kind = _kind(words, verbs, verb, begin)
    if kind is not Kind.RELATIVE and (
        [word.low for word in words[max(0, verb.begin - 1) : verb.begin]] == ["having"]
        or stands_in_phrase(words, verb, begin, place)
        or is_reduced(words, verbs, verb)
        or goes_on(words, verbs, verb, place)
        or is_set_off(words, verbs, verb, place)
        or _stands_in_insertion(words, verbs, verb)
    ):
        kind = Kind.PARTICIPLE
    return Attachment(kind, verb, begin)


def _stands_in_insertion(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a verb stands between a subject and its own: "Koll, facing a storm over a law passed in May, said"."""
    opening = next((at for at in range(verb.begin - 1, -1, -1) if words[at].low in COMMAS), 0)
    closing = next((at for at in range(verb.head + 1, len(words)) if words[at].low in COMMAS), None)
    if not opening or closing is None or not _is_participle(words, opening + 1) or opening + 1 == verb.begin:
        return False
    led_in = words[0].low in PREPOSITIONS or words[0].low in SUBORDINATE  # "In Osk, fighting killed two, it said"
    return not led_in and any(each.begin == closing + 1 for each in verbs)


def _kind(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, begin: int) -> Kind:
    """The kind of the clause of a verb, by what opens it."""
    opener = words[begin - 1].low if begin else ""
    if opener in WHO or (begin and words[begin].low in _NAMING):  # ", who according to his wife came on"
        return Kind.RELATIVE
    if opener == "that":
        before = words[begin - 2].low if begin > 1 else ""
        if before.endswith("ing") and before in SAYING:
            return Kind.PARTICIPLE
        return Kind.RELATIVE if is_described(words, verbs, begin - 1) else Kind.SAID
    if opener in SUBORDINATE:
        return Kind.GROUND if opener in _GROUNDS else Kind.ADVERBIAL
    if is_contact(words, verbs, verb, begin):
        return Kind.RELATIVE
    said = any(begin <= each.head < verb.begin and words[each.head].low in SAYING for each in verbs)
    return Kind.SAID if said else Kind.MAIN


def _is_participle(words: Sequence[Token], at: int) -> bool:
    """Whether a word opens what only describes: in -ing behind a comma ", paving the way", "a car | stolen in May"."""
    word = words[at]
    if at == 0 or not word.text[0].islower() or words[at - 1].low in AUXILIARIES:
        return False
    return (words[at - 1].low == "," and word.low.endswith("ing")) or word.low in PARTICIPLES


def _opens_with_participle(words: Sequence[Token], place: int) -> bool:
    """Whether a sentence opens with what was done to its subject before: "Arrested in May, the man"."""
    low, closed = words[0].low, place < len(words) and words[place].low == ","
    past = low.endswith("ed") or low in PAST_FORMS or low in PARTICIPLES
    return closed and past and (place == 1 or words[1].low in PREPOSITIONS)
