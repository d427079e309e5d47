"""Whether a later sentence tells what has become of what an earlier one told: another value, or a step further.

"Norland is set to lift its embargo" and "Norland lifted its embargo" are two facts when one edition is composed; for
who read the first, the second is news of the same thing. So the words that tell how far a thing has got, by how much it
moved and who was counted are left out when the two are held against each other. English only.
"""

from __future__ import annotations

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import Fact
from briefings.language.numbers.labels.verbs import MOVES
from briefings.language.tokens import content_terms

_SAME_THING, _LEAST_SHARED = 0.6, 2
_STEPS = frozenset(
    content_terms(
        """
        plan plans planned planning begin begins began begun start starts started due set expected scheduled ready
        postpone postponed delay delayed cancel cancelled canceled approve approved reject rejected pass passed adopt
        adopted ratify ratified sign signed lift lifted impose imposed suspend suspended halt halted resume resumed
        call called agree agreed announce announced launch launched end ends ended finish finished close closed open
        opened reopen reopened broken broke pay paid hold held vote voted seize seized ban banned order ordered
        withdraw withdrew withdrawn scrap scrapped drop dropped settle settled release released raise raised cut leave
        left keep kept offer offered
        """
    )
)
_DEAD = frozenset(content_terms("killed dead died deaths"))
_COUNTED = frozenset(
    content_terms(
        "people person killed dead died death deaths toll missing injured wounded number now still already later "
        "struck hit rose risen"
    )
)
_IDLE = _STEPS | _COUNTED | frozenset(content_terms(" ".join(MOVES)))


def has_moved_on(now: Fact, before: Fact, rarity: Rarity) -> bool:
    """Whether the one is of the thing that the other told of, with another value or a step further."""
    here, there = now.frame - _IDLE, before.frame - _IDLE
    if len(here & there) < _LEAST_SHARED or rarity.likeness(here, there) < _SAME_THING:
        return False
    return _has_other_value(now, before) or _is_another_step(now, before)


def has_cost_lives(now: Fact, before: Fact) -> bool:
    """Whether the one tells of deaths and the other of none."""
    return bool(now.frame & _DEAD) and not before.frame & _DEAD


def _has_other_value(now: Fact, before: Fact) -> bool:
    return any(
        one.is_like(other) and one.value != other.value for one in now.figures for other in before.figures
    ) and not any(one.value == other.value for one in now.figures for other in before.figures)


def _is_another_step(now: Fact, before: Fact) -> bool:
    """Whether the two tell different steps: planned and begun, to be held and called off."""
    steps = now.frame & _STEPS, before.frame & _STEPS
    stances = (now.stance.ahead, now.stance.over), (before.stance.ahead, before.stance.over)
    return steps[0] != steps[1] or stances[0] != stances[1]
