"""Whether who a verb's subject is does it, or has it done to him. English only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.verbs import is_verb
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS

SUBORDINATE = frozenset("when while after before because since as although though if until unless whether".split())
OPENERS = frozenset("past along also earlier later meanwhile ahead despite following off above beside".split()) | (
    PREPOSITIONS | SUBORDINATE
)
_PAST_ENDINGS = ("ed", "en", "wn")
_MOVING = frozenset(
    "stood sat walked drove passed went came ran fell rose stopped dropped stayed lived flew grew".split()
)
_AMOUNTS = frozenset("about almost nearly more less over under half up at then now".split())


class Predicate(NamedTuple):
    """A verb of the main clause: where its group begins, its head, and where it ends, all as numbers of tokens.

    `ahead` says that it speaks of what is to come, `passive` that its subject is who it is done to.
    """

    begin: int
    head: int
    passive: bool
    ahead: bool


def as_passive(words: Sequence[Token], found: Sequence[Predicate], group: Predicate) -> Predicate:
    """A verb that shares the "was" of the one before it: "was caught and killed"."""
    shares = found and found[-1].passive and found[-1].head == group.begin - 2 and group.begin == group.head
    return group._replace(passive=True) if shares and stands_before_preposition(words, group.head) else group


def as_reduced(words: Sequence[Token], group: Predicate) -> Predicate:
    """A participle without its "was": "a woman killed by a motorist", "hit and killed by him"."""
    at = group.head
    if group.begin != at or (not words[at].low.endswith(_PAST_ENDINGS) and words[at].low not in PAST_FORMS):
        return group
    if at + 2 < len(words) and words[at + 1].low == "and" and is_verb(words, at + 2):
        at += 2
    by = at + 2 < len(words) and words[at + 1].low == "by" and _is_doer(words[at + 2])
    return group._replace(passive=True) if by and words[at].low not in _MOVING else group


def _is_doer(word: Token) -> bool:
    """Whether a word behind "by" begins whoever does it: no number, and no "doing"."""
    return not word.low[0].isdigit() and not word.low.endswith("ing") and word.low not in _AMOUNTS


def stands_before_preposition(words: Sequence[Token], at: int) -> bool:
    """Whether nothing is acted on behind a verb: a preposition follows, or nothing."""
    return at + 1 >= len(words) or words[at + 1].low in OPENERS
