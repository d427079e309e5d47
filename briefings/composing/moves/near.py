"""Whether two sentences share enough for what moves between them to be of one thing, and not alike by chance.

Of a long sentence some act follows some act of nearly every other on the topic, and whom all news names is in half of
them. What is told of one thing shares a part of all that either says, or things beside the names; and who acts in the
one is known to the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefings.composing.agreement.acts import is_past
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import stems
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.tokens import cut

_VALUE, _ALIKE, _PARTLY, _ACT, _PERSON = 0.35, 0.35, 0.24, 0.2, 0.16
_SHORT, _SHORT_OF_STRANGERS = 0.21, 0.3
_BESIDE = 2
_TELLING = forms_of("say state inform notify warn note add claim suggest hint indicate predict insist stress") | {
    "said"
}
_SAYING = _TELLING | forms_of("announce")
_AWAITED = frozenset("expected scheduled supposed slated due".split())  # "is expected on Tuesday to sign"
_REACH = 4


class Main(NamedTuple):
    """The main clause of a sentence: the stems of what stands before its verb, and whether that tells what was done.

    One that `says` something tells of no deed, where what is said is none.
    """

    subject: frozenset[str]
    done: bool
    says: bool = False


NOTHING = Main(frozenset(), done=False)


def is_near_for_value(now: Fact, before: Fact) -> bool:
    """Whether two sentences share what those do that give two values of one thing."""
    return _likeness(now, before) >= _VALUE


def is_near_for_act(now: Fact, before: Fact) -> bool:
    """Whether two sentences share things beside the names, or a good part of all that they say."""
    both = cut(now.whole) & cut(before.whole)
    return len(beside_names(both, now, before)) >= _BESIDE or share_a_part(now, before)


def share_a_part(now: Fact, before: Fact) -> bool:
    """Whether two sentences share a good part of all that they say."""
    return _likeness(now, before) >= _ACT


def is_near_for_person(now: Fact, before: Fact) -> bool:
    """Whether two sentences that name one person share more than those do which name him in passing."""
    return _likeness(now, before) >= _PERSON


def are_alike(now: Fact, before: Fact) -> bool:
    """Whether two sentences share so much that they are of one thing, whoever acts in them."""
    return _likeness(now, before) >= _ALIKE


def are_of_one_matter(now: Fact, here: Main, before: Fact, there: Main, *, closely: bool = True) -> bool:
    """Whether who acts in either sentence is known to the other, or they share so much that it does not matter.

    Two that tell of one day, or of stations of one course, need to share less.
    """
    if _likeness(now, before) >= (_ALIKE if closely else _PARTLY):
        return True
    return _is_known(here, before) and _is_known(there, now)


def are_near_in_short(now: Fact, here: Main, before: Fact, there: Main) -> bool:
    """Whether two short sentences share enough for the one to tell what has become of the other.

    They share more where who acts in either is a stranger to the other: "the army lifted the curfew".
    """
    known = _is_known(here, before) and _is_known(there, now)
    return _likeness(now, before) >= (_SHORT if known else _SHORT_OF_STRANGERS)


def main_of(text: str) -> Main:
    """The main clause of a sentence; of nobody where no verb is found."""
    tokens = tokens_of(text)
    found = predicates(tokens)
    if not found:
        return NOTHING
    told, says = _told(tokens, found[0]), tokens[found[0].head].low in _SAYING
    subject = stems(" ".join(token.text for token in tokens[: found[0].begin]))
    return Main(subject, told is not None and _is_done(tokens, told), says)


def _is_done(tokens: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb tells what was done, and not what is awaited."""
    word = tokens[verb.head].low
    return not verb.ahead and word not in _AWAITED and (verb.passive or is_past(word))


def _told(tokens: Sequence[Token], verb: Predicate) -> Predicate | None:
    """The verb that tells what is done: of what is said, that of its clause; "has announced a plan" tells of none."""
    if tokens[verb.head].low not in _SAYING:
        return verb
    behind = [token.low for token in tokens[verb.head + 1 :]]
    if "that" not in behind[:_REACH]:
        return verb if verb.begin == verb.head and tokens[verb.head].low not in _TELLING else None
    clause = predicates(tokens, verb.head + behind.index("that") + 2)
    return clause[0] if clause else None


def _is_known(main: Main, other: Fact) -> bool:
    """Whether a sentence names any of what acts in the main clause of another."""
    return not main.subject or not main.subject.isdisjoint(cut(other.whole))


def _likeness(now: Fact, before: Fact) -> float:
    here, there = cut(now.whole), cut(before.whole)
    return len(here & there) / max(1, len(here | there))
