"""What keeps two sentences of one day apart, whatever else they share: two sides, two counts, a "not"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from briefings.composing.agreement.opposites import opposed
from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_of_two_sides, are_one_agent, are_one_patient
from briefings.composing.timeline.called import differ_in_count
from briefings.composing.timeline.lands import are_of_two_lands
from briefings.composing.timeline.meanings import is_known
from briefings.composing.timeline.parties import Party
from briefings.composing.timeline.told import Told
from briefings.composing.timeline.vocabulary import are_akin
from briefings.patterns import late

_CATCHING = frozenset(("seize", "arrest", "kidnap"))
_NOT = late(r"\b(?:not|never|no)\b|n['’]t\b")


def are_two_deeds(a: Told, b: Told) -> bool:
    """Whether sentences of other acts tell two deeds.

    They do where one is a saying, where both acts are known to differ and somebody is named in one alone, or where each
    has somebody who acts that the other doesn't speak of.
    """
    if a.deed is None or b.deed is None:
        return False
    if a.deed.said or b.deed.said or a.deed.is_offer != b.deed.is_offer:
        return True
    if not a.deed.acts or not b.deed.acts:
        return False
    if all(map(is_known, a.deed.meanings | b.deed.meanings)) and a.names != b.names:
        return True
    one, other = a.deed.acts[0].agent, b.deed.acts[0].agent
    here, there = one.terms - other.terms, other.terms - one.terms
    return are_one_agent(one, other) is Agreement.TWO and (here.isdisjoint(b.terms) or there.isdisjoint(a.terms))


def is_denied_in_one(a: Told, b: Told) -> bool:
    """Whether one says that something is not so, and the other has no such word."""
    return (_NOT.search(a.dated.text) is None) != (_NOT.search(b.dated.text) is None)


def say_the_opposite(a: Told, b: Told) -> bool:
    """Whether one thing rose in one sentence and fell in the other."""
    return a.fact is not None and b.fact is not None and opposed(a.fact.words, b.fact.words) is not None


def act_in_two_lands(a: Told, b: Told) -> bool:
    """Whether one act is done by those of one land here and of another there: "US stocks rose", "Asian stocks rose"."""
    here, there = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    alike = any(are_akin(one.meaning, other.meaning) for one in here for other in there)
    return alike and are_of_two_lands(*(told.dated.candidate.passage.text for told in (a, b)))


def befall_two_things(a: Told, b: Told, meanings: AbstractSet[str]) -> bool:
    """Whether what burns or falls in one sentence is another thing than in the other: a church here, a shed there."""
    here, there = (
        [_hit(act) for act in told.deed.acts if act.meaning in meanings] if told.deed else [] for told in (a, b)
    )
    agreed = [are_one_patient(one, other) for one in here for other in there]
    return bool(agreed) and all(agreement is Agreement.TWO for agreement in agreed)


def _hit(act: Act) -> Party:
    """What an act befalls: what it is done to, or what does it by itself."""
    return act.theme if act.is_by_itself else act.patient


def fight_each_other(a: Told, b: Told) -> bool:
    """Whether rebels do in one what soldiers do in the other."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(
        one.meaning == other.meaning and are_of_two_sides(one.agent, other.agent) for one in here for other in there
    )


def hold_two_counts(a: Told, b: Told) -> bool:
    """Whether each tells of so many who were caught or taken, and not as many as the other."""
    here, there = (
        [act for act in (told.deed.acts if told.deed else ()) if act.meaning in _CATCHING] for told in (a, b)
    )
    return any(differ_in_count(one, other) for one in here for other in there)
