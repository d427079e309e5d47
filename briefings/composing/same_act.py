"""Whether two sentences tell one and the same act, in whatever clause of theirs: who did what to whom. English only."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from briefings.composing.moves.acts import are_done_to_one
from briefings.composing.moves.stages import Stage, Staged
from briefings.composing.timeline.agreeing import Agreement, are_one_agent
from briefings.composing.timeline.called import TO_ONE
from briefings.composing.timeline.parties import NOBODY
from briefings.composing.timeline.vocabulary import are_akin

ONCE = TO_ONE | frozenset(
    """
    seize overthrow resign retire surrender buy sell merge sign ban approve reject close open cancel postpone install
    kidnap destroy collapse crash sink find convict bury withdraw lift overturn join form derail
    """.split()
)
"""What nobody does twice within days to one thing."""


def tell_one_act(acts: Iterable[Staged], others: Iterable[Staged]) -> bool:
    """Whether some act of either is done, of one meaning, by one party and to one thing."""
    done, told = ([act for act in every if act.stage is Stage.DONE] for every in (acts, others))
    return any(_are_one(one, other) for one, other in product(done, told))


def _are_one(one: Staged, other: Staged) -> bool:
    if not are_akin(one.meaning, other.meaning) or (one.named and other.named):
        return False
    return are_done_to_one(one, other) or _by_oneself(one, other)


def _by_oneself(one: Staged, other: Staged) -> bool:
    """Whether one who is named does what is done by himself, and nobody twice: "has won the election"."""
    if one.meaning not in ONCE or not one.whom == other.whom == NOBODY:
        return False
    return bool(one.who.names & other.who.names) and are_one_agent(one.who, other.who) is Agreement.ONE
