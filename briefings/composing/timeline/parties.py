"""Who does something, or to whom it is done, as two papers name them. English only.

"Two ministers of the president" are not the president: what counts are the words before a preposition.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.verbs import is_verb
from briefings.language.dates.words import CALENDAR
from briefings.language.places import countries
from briefings.language.quotes.verbs import PREPOSITIONS
from briefings.language.synonyms import things
from briefings.patterns import late

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
    percent piece pieces patches life lives tens dozens scores hundreds thousands millions town city
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
ANYBODY = (
    "police generals commanders loyalists leaders rulers army military forces officers authorities officials "
    "prosecutors rescuers firefighters crews troops soldiers gunmen militants "
    "investigators detectives agents spokesman they he she it people residents court judge witnesses sources "
    "experts company firm group voters voter navy warship"
)
PERSONS = "boy girl man woman child men women children he him she her them they it one three two four five six seven"
_FIRST_WORDS = (
    "the a an some many most several two three four at in on lawyers protesters thousands hundreds dozens scientists "
    "doctors pilots miners students workers relatives"
)
_NO_OWNERS = frozenset(
    "it's that's there's here's what's he's she's who's let's today's yesterday's tomorrow's".split()
)
_LEAST_INITIALS = 3


class Party(NamedTuple):
    """The names of a party, lower case, and the terms of all that is said of it."""

    names: frozenset[str]
    terms: frozenset[str]
    owners: frozenset[str] = frozenset()
    """The terms of those whose it is: "Norland's" ministers."""
    head: frozenset[str] = frozenset()
    """The name that it bears, where other words say who that is: "smith" of "Norland striker Adam Smith"."""

    def is_another(self, other: Party) -> bool:
        """Whether two bear names of their own, whatever they belong to: two players of one team."""
        return bool(self.head and other.head) and self.head.isdisjoint(other.head)


_KEPT = 512  # runs of words
NOBODY = Party(frozenset(), frozenset())


def party_of(words: Sequence[Token]) -> Party:
    """The party that a run of words names."""
    return _party_of(tuple(words))


@lru_cache(maxsize=_KEPT)
def _party_of(run: tuple[Token, ...]) -> Party:
    words = _behind_opening(_without_clause(run))
    head = _before_preposition(words)
    while head and head[-1].low in _OF_ALL:
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
        head=_borne(head),
    )


def _borne(words: Sequence[Token]) -> frozenset[str]:
    """The name behind a noun that says who or what bears it: "striker | Adam Smith", "Adam Smith | , the striker"."""
    comma = next((at for at, word in enumerate(words) if word.low == ","), 0)
    if comma and all(word.text[0].isupper() for word in words[:comma]):
        return _names(words[:comma])
    at = len(words)
    while at and words[at - 1].text[0].isupper():
        at -= 1
    described = 0 < at < len(words) and words[at - 1].text[0].islower() and words[at - 1].low not in _DETERMINERS
    return _names(words[at:]) if described else frozenset()


def names_in(text: str) -> frozenset[str]:
    """The names of a text, lower case, and the countries that it names or means."""
    return _names(tokens_of(text))


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
    said = {word.low.removesuffix("'").removesuffix("'s").replace(".", "") for word in capital}
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
    if not word.text[0].isupper() or word.low in CALENDAR:
        return False
    if word.start > 0:
        return True
    if word.low.endswith("'s"):
        return word.low not in _NO_OWNERS
    if countries(word.text) or _is_before_age(words, at):
        return True
    following = words[at + 1].text if at + 1 < len(words) else ""
    stands = not following or following[0].isupper() or following in {",", "and"} or is_verb(words, at + 1)
    plural = word.low.endswith("s") and not following[:1].isupper() and not countries(word.text)
    return stands and not plural and not word.low.endswith(("ed", "ing", "ly")) and word.low not in _openers()


def _is_before_age(words: Sequence[Token], at: int) -> bool:
    """Whether an age stands behind a word: "Adams, 62,"."""
    return [word.low[0].isdigit() or word.low for word in words[at + 1 : at + 4]] == [",", True, ","]


@cache
def _openers() -> frozenset[str]:
    return frozenset(f"{ANYBODY} {PERSONS} {_FIRST_WORDS}".split())
