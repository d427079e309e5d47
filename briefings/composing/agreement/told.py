"""A sentence taken apart into the things that it is about and the acts that it tells; how near two of them are."""

from __future__ import annotations

from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import Fact
from briefings.language.numbers.labels.verbs import MOVES
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms, cut
from briefings.patterns import late

LEAST_SHARED = 2
_OPENING = 3
_LEAST_MAIN = 4
_NAME = late(r"(?:(?<=[\w,;:'’\"”)] )|(?<= [A-Z]\. ))[^\W\d_a-zß-öø-ÿ][\w'’-]+")
_HANGING = late(
    r",\s(?:who|which|whose|where|when|while|after|before|although|though|less than|more than|just as|as|[a-z]+ing)\s"
)
_COUNTED = frozenset(
    content_terms(
        "people person killed dead died death deaths toll missing injured wounded number now still already later "
        "struck hit rose risen morning noon afternoon evening night"
    )
)
_IDLE = _COUNTED | frozenset(content_terms(" ".join(MOVES)))


class Told(NamedTuple):
    """The things that a sentence is about, and the acts that it tells by their meanings."""

    things: frozenset[str]
    acts: frozenset[str]


def told(fact: Fact, other: Fact) -> Told:
    """What a sentence tells; an act that both name ("the strike") is a thing of both as well."""
    acts = acts_of(fact.words)
    done = (term for act in acts for term in things(act.words) if not (act.named and term in other.frame))
    about = (_main(fact) & fact.frame) - _IDLE - frozenset(done)
    return Told(things=cut(about), acts=frozenset(act.meaning for act in acts))


def _main(fact: Fact) -> frozenset[str]:
    """The things of a sentence without those of a clause that hangs on behind: ", ending an era"."""
    hanging = _HANGING.search(fact.words)
    main = frozenset(things(fact.words[: hanging.start()])) if hanging else fact.frame
    return main if len(main & fact.frame) >= _LEAST_MAIN else fact.frame


def have_one_subject(now: Fact, before: Fact) -> bool:
    """Whether both open with one thing: who does two unrelated things is in two stories."""
    here, there = _opening(now), _opening(before)
    return bool(here and there) and (here[0] in there or there[0] in here)


def _opening(fact: Fact) -> list[str]:
    return [term for term in things(fact.words) if term in fact.frame and term not in _IDLE][:_OPENING]


def nearness(here: frozenset[str], there: frozenset[str], rarity: Rarity) -> tuple[float, float]:
    """The share of two sentences' things that both have: of all, and of those of the one that has fewer."""
    shared = here & there
    if len(shared) < LEAST_SHARED:
        return 0.0, 0.0
    return rarity.likeness(here, there), rarity.of(shared) / min(rarity.of(here), rarity.of(there))


def share_only_names(now: Fact, before: Fact, common: frozenset[str]) -> bool:
    """Whether all that both hold are names, and words that are `common`: what a story is about is in all of it."""
    here, there = told(now, before), told(before, now)
    names = names_of(now) | names_of(before) | cut(common)
    return here.things & there.things <= names and here.acts.isdisjoint(there.acts)


def event_of(fact: Fact) -> frozenset[str]:
    """What a sentence that counts somebody is about, as stems: not whom it counts, nor that it does."""
    return cut(fact.whole - _IDLE)


def stems(text: str) -> frozenset[str]:
    """The things of a text, as stems."""
    return cut(things(text))


def names_of(fact: Fact) -> frozenset[str]:
    """The names in a sentence, as stems of things."""
    return cut(term for word in _NAME.findall(fact.words) for term in things(word))
