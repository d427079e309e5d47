"""What keeps two statements of one day from being one news, however much they share. English only.

day ───── each names days, and none of the other's
value ─── another sum, share or count of one kind
stance ── one denies or plans what the other tells
step ──── one act, done here and still to come there; or called off, or a step further
actors ── one act, and in each somebody else who is named does it; or its opposite: a rise, a fall
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from briefings.composing.agreement.comparing import denies_the_other, equal_figures
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.values import share_money
from briefings.composing.moves.stages import Stage, Staged
from briefings.composing.same_act import ONCE
from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient
from briefings.composing.timeline.beside import differ_beside
from briefings.composing.timeline.one_act import are_one_meaning
from briefings.composing.timeline.parties import Party
from briefings.composing.timeline.told import Told, without_hanging
from briefings.composing.timeline.vocabulary import are_akin
from briefings.language.places import countries
from briefings.language.stance import denied, stance_of
from briefings.language.synonyms import things

_OPPOSITE = tuple(map(frozenset, (("rise", "fall"), ("approve", "reject"), ("raise", "cut"), ("beat", "lose"))))


def may_be_one_day(a: Told, b: Told) -> bool:
    """Whether two sentences name a day in common, or one of them none."""
    here, there = (_days(told.fact) if told.fact else frozenset[str]() for told in (a, b))
    return not (here and there) or not here.isdisjoint(there)


def _days(fact: Fact) -> frozenset[str]:
    return frozenset(str(value.value) for value in fact.dates if value.kind == "day")


def give_other_figures(a: Fact, b: Fact) -> bool:
    """Whether two sentences give figures of one kind and none in common; "more than 100" films may be 130."""
    pairs = [(one, other) for one in a.figures for other in b.figures if one.is_like(other)]
    return bool(pairs) and not any(_agree(one, other) or _agree(other, one) for one, other in pairs)


def _agree(one: Value, other: Value) -> bool:
    return equal_figures(one, other) or (one.least and not one.fate and one.is_less(other))


def take_other_stances(a: Told, b: Told) -> bool:
    """Whether one of two sentences denies or plans what the other tells."""
    if a.fact is None or b.fact is None or _is_denied(a.fact, b.fact) or _is_denied(b.fact, a.fact):
        return True
    return _is_ahead(a) != _is_ahead(b) and not share_money(a.fact, b.fact)


def _is_denied(denying: Fact, other: Fact) -> bool:
    """Whether one sentence denies something of which the other speaks, and that one does not."""
    return denying.stance.denies and not other.stance.denies and denies_the_other(denying, other)


def _is_ahead(told: Told) -> bool:
    """Whether what a sentence tells is yet to come."""
    return told.deed.ahead if told.deed else bool(told.fact and told.fact.stance.ahead)


def deny_in_main(a: Told, b: Told) -> bool:
    """Whether the main clause of one of two sentences denies something of which the other speaks, and that doesn't."""
    return any(_denies_in_main(one.fact, other.fact) for one, other in ((a, b), (b, a)) if one.fact and other.fact)


def _denies_in_main(denying: Fact, other: Fact) -> bool:
    if other.stance.denies or not denying.stance.denies:
        return False
    main = without_hanging(denying.words)
    terms = frozenset(things(denied(main)))
    return stance_of(main).denies and (not terms or not terms.isdisjoint(things(other.words)))


def is_called_off_in_one(a: Told, b: Told) -> bool:
    """Whether one of two sentences calls off what the other tells of as still to come."""
    if a.fact is None or b.fact is None or a.fact.stance.over == b.fact.stance.over:
        return False
    return _is_ahead(b if a.fact.stance.over else a)


def are_at_other_steps(acts: Iterable[Staged], others: Iterable[Staged]) -> bool:
    """Whether each act that both tell is done in one alone: "will seize the ferry", "has seized it".

    Of who "is returning" nobody knows whether he is on the way or means to be.
    """
    settled = ([act for act in every if act.named or not act.word.endswith("ing")] for every in (acts, others))
    akin = [(one, other) for one, other in product(*settled) if are_akin(one.meaning, other.meaning)]
    return bool(akin) and all((one.stage is Stage.DONE) != (other.stage is Stage.DONE) for one, other in akin)


def act_apart(a: Told, b: Told) -> bool:
    """Whether what is done in the main clauses of two sentences is done by two who are named, or is the opposite."""
    here, there = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    return any(
        {one.meaning, other.meaning} in _OPPOSITE or (are_one_meaning(one, other) and _are_of_two(one, other))
        for one, other in product(here, there)
    )


def differ_in_a_word(a: Told, b: Told) -> bool:
    """Whether two sentences that are worded alike tell one act of two things: of a yacht here, of a trawler there."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(
        differ_beside(one, other, a.terms, b.terms) or are_one_patient(one.patient, other.patient) is Agreement.TWO
        for one, other in product(here, there)
        if are_one_meaning(one, other)
    )


def are_two_deeds_of_one(a: Told, b: Told) -> bool:
    """Whether one and the same does two things, each of which is done once: who resigned has named somebody."""
    here, there = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    return any(
        {one.meaning, other.meaning} <= ONCE
        and not are_one_meaning(one, other)
        and are_one_agent(one.agent, other.agent) is Agreement.ONE
        for one, other in product(here, there)
    )


def _are_of_two(one: Act, other: Act) -> bool:
    """Whether who does one act is named, and so is who does the other, and that is somebody else."""
    named = all(any(_persons(act.agent)) for act in (one, other))
    return named and are_one_agent(one.agent, other.agent) is Agreement.TWO


def _persons(party: Party) -> Iterator[str]:
    return (name for name in party.names if not countries(name.capitalize()))
