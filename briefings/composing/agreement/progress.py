"""Whether a later sentence tells what has become of what an earlier one told: another value, or a step further.

"Norland is set to lift its embargo" and "Norland lifted its embargo" are two facts when one edition is composed; for
who read the first, the second is news of the same thing. So two sentences are taken apart into the things that they are
about and the acts that they tell: the things have to be the same, and the acts of one course. English only.
"""

from __future__ import annotations

from enum import StrEnum

from briefings.composing.agreement.acts import acts_of, is_idle
from briefings.composing.agreement.background import is_background, is_speech
from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.courses import are_strangers, is_denial
from briefings.composing.agreement.doubts import (
    are_long,
    is_chance,
    is_no_change,
    is_of_one_day,
    is_one_value,
    is_retold,
)
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.reach import are_named_apart, limits, other_countries
from briefings.composing.agreement.steps import (
    goes_on_from,
    has_become_otherwise,
    has_been_done,
    has_happened_to,
    is_ahead,
    is_anew,
    is_apart,
    is_so_by_now,
    is_step,
)
from briefings.composing.agreement.told import LEAST_SHARED, have_one_subject, nearness, share_only_names, told
from briefings.composing.agreement.values import (
    are_moves_of_two_things,
    has_other_value,
    share_figure,
    share_money,
    share_value,
)
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SAME_THING, _HELD, _PARTLY = 0.6, 0.58, 0.3
_HELD_ALONE, _PARTLY_ALONE = 0.69, 0.5
_OTHER_ROLE = 0.4
_RECALLED = 0.5
_WHOLLY = 0.95
_MUCH = 5
_CLAIM = late(
    r"^(?P<of>[^,;:]+?)\s(?:was|were|is|are)\s+(?:an?\s|the result of |caused by |due to )?(?P<what>[a-z]+)\b"
)
_DEAD = frozenset(content_terms("killed dead died deaths"))
_WHOLE = late(r"\b(?:all|whole|entire|every|everywhere|nationwide|countrywide)\b")


class Tie(StrEnum):
    """How a later sentence hangs together with an earlier one."""

    NONE = "another thing"
    AGAIN = "the same in other words"
    FURTHER = "what has become of it"


def tie(now: Fact, before: Fact, rarity: Rarity) -> Tie:
    """How the one hangs together with the other: whether it repeats that, tells what has become of it, or neither.

    Of two long sentences it only says whether the later repeats the earlier: what has moved between them is told by
    their clauses (`moves`), not by their likeness.
    """
    if other_countries(now, before) or are_named_apart(now, before):
        return Tie.NONE
    compared = compare(now, before, rarity)
    relation = compared.relation
    if relation is Relation.CONFLICT and is_no_change(now, before, compared):
        return Tie.NONE
    if relation is Relation.CONFLICT and is_one_value(now, before):
        return Tie.AGAIN
    of_length = _of_long if are_long(now, before) else _of_short
    return of_length(now, before, rarity, relation)


def _of_short(now: Fact, before: Fact, rarity: Rarity, relation: Relation) -> Tie:
    """How two short sentences hang together, each of which tells one thing."""
    found = _tie(now, before, rarity, relation)
    if found is not Tie.FURTHER or relation is Relation.CONFLICT:
        return found
    if is_retold(now, before, rarity) or _tells_one_sum(now, before) or _adds_nothing(now, before):
        return Tie.AGAIN
    return Tie.NONE if _is_doubtful(now, before, rarity, relation) else found


def _tells_one_sum(now: Fact, before: Fact) -> bool:
    """Whether both give one sum of money that is paid in neither, or in both, and the later does not turn it down."""
    if not share_money(now, before) or is_ahead(now, ()) != is_ahead(before, ()):
        return False
    return not any(map(is_denial, told(now, before).acts))


def _adds_nothing(now: Fact, before: Fact) -> bool:
    """Whether the later tells no act, and much, all of which the earlier names as well."""
    here = told(now, before)
    if here.acts or now.figures or len(here.things) < _MUCH:
        return False
    return here.things <= told(before, now).things


def _of_long(now: Fact, before: Fact, rarity: Rarity, relation: Relation) -> Tie:
    """How two long sentences hang together: that they are alike tells of no change, only that it is told again."""
    if relation is Relation.SAME or is_retold(now, before, rarity):
        return Tie.AGAIN
    return Tie.AGAIN if _tie(now, before, rarity, relation) is Tie.AGAIN else Tie.NONE


def _is_doubtful(now: Fact, before: Fact, rarity: Rarity, relation: Relation) -> bool:
    """Whether what seems to have become of it may be chance; not of two sentences that are the same fact."""
    if is_of_one_day(now, before) or are_moves_of_two_things(now, before):
        return True
    if relation is Relation.SAME:
        return False
    return is_chance(now, before, rarity)


def seems_further(now: Fact, before: Fact, rarity: Rarity) -> bool:
    """Whether the one may be what has become of the other, however doubtful: then it is not told to be the same."""
    return _tie(now, before, rarity, compare(now, before, rarity).relation) is Tie.FURTHER


def _tie(now: Fact, before: Fact, rarity: Rarity, relation: Relation) -> Tie:
    """How the one seems to hang together with the other, where chance is not thought of."""
    if relation is Relation.CONFLICT or (relation is not Relation.SAME and _claims_otherwise(now, before)):
        return Tie.FURTHER
    old = is_background(now, before)
    if relation is Relation.SAME and not old and (_is_step_further(now, before) or _has_cost_lives(now, before)):
        return Tie.FURTHER
    if relation is Relation.SAME and (old or share_value(now, before) or not name_two_things(now, before)):
        return Tie.AGAIN
    tied = _tie_by_things(now, before, rarity)
    if tied is Tie.FURTHER and (old or is_speech(now) or is_speech(before)):
        return Tie.NONE
    return Tie.NONE if tied is not Tie.NONE and share_only_names(now, before, rarity.common) else tied


def _tie_by_things(now: Fact, before: Fact, rarity: Rarity) -> Tie:
    """How two facts that aren't the same hang together.

    Things alone tie two sentences only where they are nearly all the same, nothing stands in another's place, and what
    is done with them is not something else.
    """
    here, there = told(now, before), told(before, now)
    likeness, held = nearness(here.things, there.things, rarity)
    whole = held >= _WHOLLY and not here.acts.isdisjoint(there.acts)
    if likeness < _SAME_THING and (held < _HELD or likeness < _PARTLY) and not whole:
        return Tie.FURTHER if held >= _RECALLED and goes_on_from(now, before) else Tie.NONE
    moved = has_other_value(now, before, moved=likeness < _SAME_THING) or has_become_otherwise(now, before, held)
    if moved or is_step(now, before, here, there, alike=likeness >= _SAME_THING):
        return Tie.FURTHER
    if not is_apart(now, here, there):
        near = likeness >= _SAME_THING or (held >= _HELD_ALONE and likeness >= _PARTLY_ALONE)
        near = near or share_value(now, before)
        if near and has_other_value(now, before, moved=False):
            return Tie.FURTHER
        return Tie.AGAIN if near and (share_figure(now, before) or not name_two_things(now, before)) else Tie.NONE
    if not have_one_subject(now, before) and held >= _HELD_ALONE and likeness >= _OTHER_ROLE:
        return Tie.FURTHER
    strange = bool(there.acts) and all(are_strangers(act, other) for act in here.acts for other in there.acts)
    wholly = held >= _WHOLLY and len(here.things & there.things) > LEAST_SHARED
    return Tie.FURTHER if not strange and (likeness >= _SAME_THING or wholly) else Tie.NONE


def _is_step_further(now: Fact, before: Fact) -> bool:
    """Whether a sentence about the same tells an act that follows those of the other, or does what that one planned."""
    if (_WHOLE.search(now.words) and limits(before) - limits(now)) or is_anew(now, before):
        return True
    if is_so_by_now(now, before) or goes_on_from(now, before):
        return True
    if has_been_done(now, before) or has_happened_to(now, before):
        return True
    here, there = told(now, before), told(before, now)
    return is_step(now, before, here, there, alike=True) or _claims_otherwise(now, before)


def _has_cost_lives(now: Fact, before: Fact) -> bool:
    """Whether the one tells of deaths and the other of none."""
    return bool(now.frame & _DEAD) and not before.frame & _DEAD


def _claims_otherwise(now: Fact, before: Fact) -> bool:
    """Whether the two say of one subject that it is this and that: the fire was an accident, it was arson."""
    here, there = _CLAIM.search(now.words), _CLAIM.search(before.words)
    if here is None or there is None:
        return False
    one, other = (frozenset(content_terms(found["of"])) & fact.frame for found, fact in ((here, now), (there, before)))
    if len(one) < LEAST_SHARED or one != other or here["what"] == there["what"]:
        return False
    return not _is_act(here["what"]) and not is_idle(here["what"])


def _is_act(word: str) -> bool:
    """Whether a word behind "was" tells an act: "was fined"."""
    return bool(acts_of(word))
