"""Whether a later sentence tells what has become of what an earlier one told: another value, or a step further.

"Norland is set to lift its embargo" and "Norland lifted its embargo" are two facts when one edition is composed; for
who read the first, the second is news of the same thing. So two sentences are taken apart into the things that they are
about and the acts that they tell: the things have to be the same, and the acts of one course. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.background import is_background, is_speech, names_a_day_ahead
from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.courses import are_strangers, follow, is_denial, is_of_what_is, is_plan
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.reach import limits
from briefings.language.numbers.labels.verbs import DIRECTIONS, MOVES
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms
from briefings.patterns import late

_LEAST_SHARED = 2
_STEM = 6
_SAME_THING, _HELD, _PARTLY = 0.6, 0.58, 0.3
_HELD_ALONE, _PARTLY_ALONE = 0.69, 0.5
_OTHER_ROLE = 0.4
_OPENING = 3
_CLAIM = late(
    r"^(?P<of>[^,;:]+?)\s(?:was|were|is|are)\s+(?:an?\s|the result of |caused by |due to )?(?P<what>[a-z]+)\b"
)
_NAME = late(r"(?<=[\w,;:'’\"”)] )[^\W\d_a-zß-öø-ÿ][\w'’-]+")
_WHOLE = late(r"\b(?:all|whole|entire|every|everywhere|nationwide|countrywide)\b")
_EXPECTS = late(r"\bexpect(?:s|ing)?\b")
_NOT_YET = late(
    r"\b(?:(?<!\bthat )(?:nobody|no one)|none of|(?:not|yet to|never) (?:yet )?[a-z]+"
    r"|(?:do|does|did|has|have|had) not)\b|n['’]t\b",
    re.IGNORECASE,
)
_RECALLS = late(
    r"\b(?:that|who|which|whom)\s(?:was|were|had|has|have)\b[^,;]{0,40}?(?=\s(?:was|were|is|are|has|have)\b|[,;.]|$)"
)
_ANEW = late(r"\b(?:again|once more|no longer|any more|anymore|any longer)\b")
_DEAD = frozenset(content_terms("killed dead died deaths"))
_COUNTED = frozenset(
    content_terms(
        "people person killed dead died death deaths toll missing injured wounded number now still already later "
        "struck hit rose risen morning noon afternoon evening night"
    )
)
_IDLE = _COUNTED | frozenset(content_terms(" ".join(MOVES)))


class _Told(NamedTuple):
    """The things that a sentence is about, and the acts that it tells by their meanings."""

    things: frozenset[str]
    acts: frozenset[str]


class Tie(StrEnum):
    """How a later sentence hangs together with an earlier one."""

    NONE = "another thing"
    AGAIN = "the same in other words"
    FURTHER = "what has become of it"


def tie(now: Fact, before: Fact, rarity: Rarity) -> Tie:
    """How the one hangs together with the other: whether it repeats that, tells what has become of it, or neither."""
    relation = compare(now, before, rarity).relation
    if relation is Relation.CONFLICT:
        return Tie.FURTHER
    old = is_background(now, before)
    if relation is Relation.SAME and not old and (_is_step_further(now, before) or _has_cost_lives(now, before)):
        return Tie.FURTHER
    if relation is Relation.SAME and (old or _share_value(now, before) or not name_two_things(now, before)):
        return Tie.AGAIN
    if _claims_otherwise(now, before):
        return Tie.FURTHER
    tied = _tie_by_things(now, before, rarity)
    if tied is Tie.FURTHER and (old or is_speech(now) or is_speech(before) or _share_only_names(now, before)):
        return Tie.NONE
    return tied


def _share_only_names(now: Fact, before: Fact) -> bool:
    """Whether all that both sentences hold are names: whom a story is about is in every sentence of it."""
    here, there = _told(now, before), _told(before, now)
    names = _names(now) | _names(before)
    return here.things & there.things <= names and here.acts.isdisjoint(there.acts)


def _names(fact: Fact) -> frozenset[str]:
    return frozenset(term[:_STEM] for word in _NAME.findall(fact.words) for term in things(word))


def _tie_by_things(now: Fact, before: Fact, rarity: Rarity) -> Tie:
    """How two facts that aren't the same hang together.

    Things alone tie two sentences only where they are nearly all the same, nothing stands in another's place, and what
    is done with them is not something else.
    """
    here, there = _told(now, before), _told(before, now)
    likeness, held = _nearness(here.things, there.things, rarity)
    if likeness < _SAME_THING and (held < _HELD or likeness < _PARTLY):
        return Tie.NONE
    moved = _has_other_value(now, before, moved=likeness < _SAME_THING) or _has_become_otherwise(now, before, held)
    if moved or _is_step(now, before, here, there, alike=likeness >= _SAME_THING):
        return Tie.FURTHER
    if not _is_apart(now, here, there):
        near = likeness >= _SAME_THING or (held >= _HELD_ALONE and likeness >= _PARTLY_ALONE)
        near = near or _share_value(now, before)
        if near and _has_other_value(now, before, moved=False):
            return Tie.FURTHER
        return Tie.AGAIN if near and (_share_figure(now, before) or not name_two_things(now, before)) else Tie.NONE
    if not _have_one_subject(now, before) and held >= _HELD_ALONE and likeness >= _OTHER_ROLE:
        return Tie.FURTHER
    strange = bool(there.acts) and all(are_strangers(act, other) for act in here.acts for other in there.acts)
    return Tie.NONE if strange or likeness < _SAME_THING else Tie.FURTHER


def _is_step_further(now: Fact, before: Fact) -> bool:
    """Whether a sentence about the same tells an act that follows those of the other, or does what that one planned."""
    if (_WHOLE.search(now.words) and limits(before) - limits(now)) or (
        _ANEW.search(now.words) and not _ANEW.search(before.words)
    ):
        return True
    here, there = _told(now, before), _told(before, now)
    if _NOT_YET.search(before.words) and not (_NOT_YET.search(now.words) or now.stance.denies):
        return True
    return _is_step(now, before, here, there, alike=True) or _claims_otherwise(now, before)


def _has_cost_lives(now: Fact, before: Fact) -> bool:
    """Whether the one tells of deaths and the other of none."""
    return bool(now.frame & _DEAD) and not before.frame & _DEAD


def _told(fact: Fact, other: Fact) -> _Told:
    """What a sentence tells; an act that both name ("the strike") is a thing of both as well."""
    acts = acts_of(fact.words)
    done = (term for act in acts for term in things(act.words) if not (act.named and term in other.frame))
    about = fact.frame - _IDLE - frozenset(done)
    return _Told(things=frozenset(term[:_STEM] for term in about), acts=frozenset(act.meaning for act in acts))


def _have_one_subject(now: Fact, before: Fact) -> bool:
    """Whether both open with one thing: who does two unrelated things is in two stories."""
    here, there = _opening(now), _opening(before)
    return bool(here and there) and (here[0] in there or there[0] in here)


def _opening(fact: Fact) -> list[str]:
    return [term for term in things(fact.words) if term in fact.frame and term not in _IDLE][:_OPENING]


def _nearness(here: frozenset[str], there: frozenset[str], rarity: Rarity) -> tuple[float, float]:
    """The share of two sentences' things that both have: of all, and of those of the one that has fewer."""
    shared = here & there
    if len(shared) < _LEAST_SHARED:
        return 0.0, 0.0
    return rarity.likeness(here, there), rarity.of(shared) / min(rarity.of(here), rarity.of(there))


def _is_step(now: Fact, before: Fact, here: _Told, there: _Told, *, alike: bool) -> bool:
    """Whether the later tells an act that follows those of the earlier, does what that planned, or what that denied.

    Where both are `alike` in all else, what is planned need not be told by the same act.
    """
    if now.stance.over != before.stance.over:
        return True
    shared = here.acts & there.acts
    if _is_ahead(before, there.acts) and not _is_ahead(now, here.acts) and (shared or (alike and there.acts)):
        return True
    if shared and any(map(is_denial, there.acts - here.acts)):
        return True
    return any(is_of_what_is(act) or any(follow(act, other) for other in there.acts) for act in here.acts - there.acts)


def _has_become_otherwise(now: Fact, before: Fact, held: float) -> bool:
    """Whether one tells that what the other says has come about, is for another day, or has led to something else."""
    return _is_put_elsewhen(now, before, held) or _has_come_about(now, before, held) or _goes_on_from(now, before)


def _has_come_about(now: Fact, before: Fact, held: float) -> bool:
    """Whether one says that it is so now, or again, of what the other says had not been, or had ended."""
    if held < _HELD_ALONE:
        return False
    if _ANEW.search(now.words) and not _ANEW.search(before.words):
        return True
    return _NOT_YET.search(before.words) is not None and _NOT_YET.search(now.words) is None


def _is_put_elsewhen(now: Fact, before: Fact, held: float) -> bool:
    """Whether both name a day for what is to come, and not the same."""
    if held < _HELD_ALONE or not (_is_ahead(before, ()) and names_a_day_ahead(now)):
        return False
    return bool(now.dates and before.dates) and not _share_value(now, before)


def _goes_on_from(now: Fact, before: Fact) -> bool:
    """Whether one only recalls what the other tells, and tells of something else: "blew up the bomb that was found"."""
    recalled = _RECALLS.search(now.words)
    if recalled is None:
        return False
    aside = {act.meaning for act in acts_of(recalled[0])}
    told = {act.meaning for act in acts_of(_RECALLS.sub(" ", now.words))}
    earlier = {act.meaning for act in acts_of(before.words)}
    return bool(aside & earlier and told - earlier)


def _is_apart(now: Fact, here: _Told, there: _Told) -> bool:
    """Whether the later tells acts of which the earlier tells none, and that one tells others or these are to come."""
    return here.acts.isdisjoint(there.acts) and bool(here.acts and (there.acts or now.stance.ahead))


def _is_ahead(fact: Fact, acts: Iterable[str]) -> bool:
    """Whether a sentence speaks of what is planned or to come."""
    return (
        fact.stance.ahead or fact.coming or _EXPECTS.search(fact.words) is not None or any(is_plan(act) for act in acts)
    )


def _has_other_value(now: Fact, before: Fact, *, moved: bool) -> bool:
    """Whether the two give values of one kind and none in common; `moved` if the later has to say that it moved."""
    pairs = [(one, other) for one in now.figures for other in before.figures if one.is_like(other)]
    if any(one.value == other.value for one in now.figures for other in before.figures):
        return False
    if moved and DIRECTIONS.keys().isdisjoint(now.words.casefold().split()):
        return False
    return any(one.value != other.value for one, other in pairs)


def _share_figure(now: Fact, before: Fact) -> bool:
    return any(one.kind == other.kind and one.value == other.value for one in now.figures for other in before.figures)


def _share_value(now: Fact, before: Fact) -> bool:
    """Whether both give one and the same value or date."""
    values, others = (*now.figures, *now.dates), (*before.figures, *before.dates)
    return any(one.kind == other.kind and one.value == other.value for one in values for other in others)


def _claims_otherwise(now: Fact, before: Fact) -> bool:
    """Whether the two say of one subject that it is this and that: the fire was an accident, it was arson."""
    here, there = _CLAIM.search(now.words), _CLAIM.search(before.words)
    if here is None or there is None:
        return False
    one, other = (frozenset(content_terms(found["of"])) & fact.frame for found, fact in ((here, now), (there, before)))
    return len(one) >= _LEAST_SHARED and one == other and not _is_act(here["what"]) and here["what"] != there["what"]


def _is_act(word: str) -> bool:
    """Whether a word behind "was" tells an act: "was fined"."""
    return bool(acts_of(word))
