"""Who does something, or to whom it is done, as two papers name them. English only.

"The Cuban government" is not "the Cypriot government", and both are somebody; "police", "officials", "they" may be
anybody. "Two ministers of the president" are not the president: what counts are the words before a preposition.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.verbs import is_verb
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.places import countries
from briefings.language.quotes.verbs import PREPOSITIONS
from briefings.language.synonyms import things
from briefings.patterns import late

_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])
_RELATIVE = frozenset("who which whose whom where that".split())
# Whoever these belong to is who does it: "the government of Peru", "the head of the U.N. observers".
_INSTITUTIONS = frozenset(
    """
    government parliament council senate court army navy police embassy president king queen premier mayor head leaders
    members delegation cabinet opposition union ministry board chief
    """.split()
)
# What these are of is what is meant: "most of the town", "the bodies of two men", "a state of emergency".
_OF_ALL = frozenset(
    """
    most all much half part parts some many body bodies remains work operations state series number group rest
    percent piece pieces patches town city
    village port province island district region
    """.split()
)
_DETERMINERS = frozenset("a an the".split())
# Names of one body: its organs, its initials.
_BODIES = (
    ("un", late(r"\b(?:u\.n\b|un\b|united nations|security council|general assembly)")),
    ("eu", late(r"\b(?:e\.u\b|eu\b|european union)")),
)
# Who belongs to somebody, and is another: "the mayor's wife" is not the mayor.
_BESIDE = frozenset(
    """
    son sons daughter daughters wife husband brother brothers sister sisters mother father parents uncle aunt cousin
    nephew niece widow widower brother-in-law son-in-law relatives family lawyer lawyers attorney spokesman spokeswoman
    aide aides adviser advisers deputy bodyguard bodyguards driver doctor friend friends grandson granddaughter
    """.split()
)
_ANYBODY = (
    "police generals commanders loyalists leaders rulers army military forces officers authorities officials "
    "prosecutors rescuers firefighters crews troops soldiers gunmen militants "
    "investigators detectives agents spokesman they he she it people residents court judge witnesses sources "
    "experts company firm group"
)
_PERSONS = "boy girl man woman child men women children he him she her them they it one three two four five six seven"
_COURTS = "highest supreme constitutional"
_REBELS = "rebels rebel insurgents insurgent guerrillas guerrilla militants militant"
_STATE = "troops soldiers army military police government security"
_MISSING = frozenset(("miss", "vict"))
_THINGS = "people home country office post weapon vehicle building body site area"
_FIRST_WORDS = (
    "the a an some many most several two three four at in on lawyers protesters thousands hundreds dozens scientists "
    "doctors pilots miners students workers relatives"
)
_NO_OWNERS = frozenset(
    "it's that's there's here's what's he's she's who's let's today's yesterday's tomorrow's".split()
)
_LEAST_INITIALS = 3


class Agreement(Enum):
    """Whether two parties are one: they share a name or a word, either may be anybody, or they are two."""

    ONE = 1
    OPEN = 0
    TWO = -1


class Party(NamedTuple):
    """The names of a party, lower case, and the terms of all that is said of it."""

    names: frozenset[str]
    terms: frozenset[str]
    owners: frozenset[str] = frozenset()
    """The terms of those whose it is: "Norland's" ministers."""


NOBODY = Party(frozenset(), frozenset())


@cache
def _anybody() -> frozenset[str]:
    return frozenset(things(f"{_ANYBODY} {_PERSONS} {_COURTS}"))


@cache
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(things(_REBELS)), frozenset(things(_STATE))


@cache
def _anything() -> frozenset[str]:
    return frozenset(things(f"{_PERSONS} {_THINGS}"))


def party_of(words: Sequence[Token]) -> Party:
    """The party that a run of words names."""
    words = _behind_opening(_without_clause(words))
    head = _before_preposition(words)
    if head and head[-1].low in _OF_ALL:
        words = words[words.index(head[-1]) + 1 :]
        head = _before_preposition(words)
    named = _names_of_one(head)
    if not named and any(word.low in _INSTITUTIONS for word in head):
        named = _names(words)
    named = named or _names(_apposed(words))  # "the coach of the team, Emil Sorg,"
    return Party(
        names=named,
        terms=frozenset(things(" ".join(word.text for word in head))),
        owners=frozenset(things(" ".join(word.text for word in head if word.low.endswith(("'s", "s'"))))),
    )


def names_in(text: str) -> frozenset[str]:
    """The names of a text, lower case, and the countries that it names or means."""
    return _names(tokens_of(text))


def telling(terms: frozenset[str]) -> frozenset[str]:
    """Of what stands behind a preposition the terms that tell it from something else."""
    return terms - _anything() - _MISSING


def are_one_agent(a: Party, b: Party) -> Agreement:
    """Whether two who do something are one; "police" and "officials" may be anybody."""
    return _agree(a, b, _anybody())


def are_one_patient(a: Party, b: Party) -> Agreement:
    """Whether two to whom something is done are one; "the boy" and "it" may be anybody, "two officials" are not."""
    return _agree(a, b, _anything())


def _agree(a: Party, b: Party, vague: frozenset[str]) -> Agreement:
    """Whether two parties are one: of one name, or of one word where neither is told apart by another."""
    if are_of_two_sides(a, b):
        return Agreement.TWO
    if a.names & b.names:
        return Agreement.ONE
    if a.names and b.names:
        return Agreement.TWO
    here, there = (_telling(one, other, vague) for one, other in ((a, b), (b, a)))
    if not a.terms & b.terms:
        open_ = not (a.names or a.terms - vague) or not (b.names or b.terms - vague)
        return Agreement.OPEN if open_ else Agreement.TWO
    if here and there:  # "bus drivers", "train drivers"
        return Agreement.TWO if a.names or b.names else Agreement.OPEN
    return Agreement.ONE


def are_of_two_sides(a: Party, b: Party) -> bool:
    """Whether one is of those who fight a state, the other of those who fight for it."""
    rebels, state = ([not side.isdisjoint(party.terms) for party in (a, b)] for side in _sides())
    return (rebels[0] and not rebels[1] and state[1]) or (rebels[1] and not rebels[0] and state[0])


def _telling(a: Party, b: Party, vague: frozenset[str]) -> bool:
    """Whether a word of one is neither the other's nor one that says little."""
    return any(not term[0].isdigit() for term in a.terms - b.terms - vague)


def _without_clause(words: Sequence[Token]) -> Sequence[Token]:
    """The words before a clause that describes them."""
    end = next((at for at, word in enumerate(words) if word.low in _RELATIVE), len(words))
    return words[:end]


def _behind_opening(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind a phrase that opens them without a comma: "For the third time | a resolution"."""
    if not words or words[0].low not in PREPOSITIONS:
        return words
    begins = (
        at
        for at in range(2, len(words))
        if words[at].low in _DETERMINERS
        and words[at - 1].low not in PREPOSITIONS
        and words[at - 1].low not in {"and", "or", ","}
    )
    return words[next(begins, 0) :]


def _before_preposition(words: Sequence[Token]) -> Sequence[Token]:
    begin = next((at for at, word in enumerate(words) if word.low not in PREPOSITIONS), len(words))
    end = next((at for at in range(begin, len(words)) if words[at].low in PREPOSITIONS), len(words))
    return words[begin:end]


def _apposed(words: Sequence[Token]) -> Sequence[Token]:
    """The name that stands behind a comma to say who is meant."""
    comma = next((at + 1 for at, word in enumerate(words) if word.low == ","), len(words))
    end = next((at for at in range(comma, len(words)) if not words[at].text[0].isupper()), len(words))
    return words[comma:end] if end - comma > 1 else ()


def _names(words: Sequence[Token]) -> frozenset[str]:
    """The words with capitals, the countries they mean, and what the initials of several make."""
    capital = [word for at, word in enumerate(words) if _is_name(words, at)]
    text = " ".join(word.text for word in capital)
    initials = "".join(word.low[0] for word in capital)
    made = {initials[at:] for at in range(len(initials)) if len(initials) - at >= _LEAST_INITIALS}
    low = text.casefold()
    made |= {body for body, named in _BODIES if named.search(low)}
    said = {word.low.removesuffix("'s").replace(".", "") for word in capital}
    return frozenset(said | made | set(countries(text)))


def _names_of_one(words: Sequence[Token]) -> frozenset[str]:
    """The names of a party, where who belongs to somebody is told from him: "the mayor's wife"."""
    named = _names(words)
    owner = next((at for at, word in enumerate(words) if word.low.endswith("'s") and word.text[0].isupper()), None)
    if owner is None:
        return named
    beside = next((word.low for word in words[owner + 1 :] if word.low in _BESIDE), None)
    if beside is None:
        return named
    whose = words[owner].low.removesuffix("'s")
    return named - {whose} - countries(words[owner].text) | {f"{whose}'s {beside}"}


def _is_name(words: Sequence[Token], at: int) -> bool:
    """Whether a word has its capital because it names: the first of a sentence, where a name or nothing follows."""
    word = words[at]
    if not word.text[0].isupper() or word.low in _CALENDAR:
        return False
    if word.start > 0:
        return True
    if word.low.endswith("'s"):
        return word.low not in _NO_OWNERS
    following = words[at + 1].text if at + 1 < len(words) else ""
    stands = not following or following[0].isupper() or following in {",", "and"} or is_verb(words, at + 1)
    plural = word.low.endswith("s") and not following[:1].isupper() and not countries(word.text)
    return stands and not plural and not word.low.endswith(("ed", "ing", "ly")) and word.low not in _openers()


@cache
def _openers() -> frozenset[str]:
    return frozenset(f"{_ANYBODY} {_PERSONS} {_FIRST_WORDS}".split())
