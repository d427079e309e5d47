"""Whether two parties that two papers name are one, two, or may be either. English only.

"The Cuban government" is not "the Cypriot government", and both are somebody; "police", "officials", "they" may be
anybody.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from briefings.composing.timeline.parties import ANYBODY, PERSONS, Party
from briefings.language.places import countries
from briefings.language.synonyms import things

_COURTS = "highest supreme constitutional"
_REBELS = "rebels rebel insurgents insurgent guerrillas guerrilla militants militant"
_STATE = "troops soldiers army military police government security"
_MEMBERS = "deputies lawmakers senators legislators mps councillors"
_PARLIAMENTS = "parliament senate congress assembly legislature council"
_DEPARTMENTS = "department ministry minister secretary"
_GOVERNMENTS = "government administration"
_MISSING = frozenset(("miss", "vict"))
_KINDS = frozenset(
    "center centre hospital clinic university college school church bank court council county city street park hotel "
    "airport union group company ministry party institute museum stadium prison bridge river lake mount "
    "navy army police forces force inc corp co ltd llc plc ag nv sa se holdings corporation".split()
)
_THINGS = "people home country office post weapon vehicle building body site area"


class Agreement(Enum):
    """Whether two parties are one: they share a name or a word, either may be anybody, or they are two."""

    ONE = 1
    OPEN = 0
    TWO = -1


@cache
def _anybody() -> frozenset[str]:
    return frozenset(things(f"{ANYBODY} {PERSONS} {_COURTS}"))


@cache
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(things(_REBELS)), frozenset(things(_STATE))


@cache
def _anything() -> frozenset[str]:
    return frozenset(things(f"{PERSONS} {_THINGS}"))


def telling(terms: frozenset[str]) -> frozenset[str]:
    """Of what stands behind a preposition the terms that tell it from something else."""
    return terms - _anything() - _MISSING


def are_one_agent(a: Party, b: Party) -> Agreement:
    """Whether two who do something are one; "police" and "officials" may be anybody."""
    agreement = _agree(a, b, _anybody())
    return Agreement.OPEN if agreement is Agreement.TWO and _is_body_of(a, b) else agreement


def _is_body_of(a: Party, b: Party) -> bool:
    """Whether one is a parliament and the other those who sit in it, or a government and one of its ministries.

    None has a name of its own but that of an office: "the Bush administration", "the Interior Department".
    """
    if a.names and b.names:
        return not _is_foreign(a, b) and any(
            not one.terms.isdisjoint(_governments()[1]) and not other.terms.isdisjoint(_governments()[0])
            for one, other in ((a, b), (b, a))
        )
    pairs = (_parliaments(), _governments())
    return any(
        not one.terms.isdisjoint(members) and not other.terms.isdisjoint(bodies)
        for members, bodies in pairs
        for one, other in ((a, b), (b, a))
    )


def _is_foreign(a: Party, b: Party) -> bool:
    """Whether each of two is of a country, and not of one."""
    here, there = (frozenset(name for name in party.names if name[0].isupper()) for party in (a, b))
    return bool(here and there) and here.isdisjoint(there)


@cache
def _governments() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(things(_DEPARTMENTS)), frozenset(things(_GOVERNMENTS))


@cache
def _parliaments() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(things(_MEMBERS)), frozenset(things(_PARLIAMENTS))


def are_one_patient(a: Party, b: Party) -> Agreement:
    """Whether two to whom something is done are one; "the boy" and "it" may be anybody, "two officials" are not."""
    return _agree(a, b, _anything())


def _agree(a: Party, b: Party, vague: frozenset[str]) -> Agreement:
    """Whether two parties are one: of one name, or of one word where neither is told apart by another."""
    if are_of_two_sides(a, b) or a.is_another(b):
        return Agreement.TWO
    a, b = (party._replace(names=party.names if party.names - _KINDS else frozenset()) for party in (a, b))
    if _share_a_name(a.names, b.names):
        return Agreement.ONE
    a, b = _without_nation(a, b), _without_nation(b, a)
    if (a.names and b.names) or _are_of_one_age(a, b):
        return Agreement.TWO if a.names and b.names else Agreement.ONE
    here, there = (_telling(one, other, vague) for one, other in ((a, b), (b, a)))
    if not a.terms & b.terms:
        open_ = not (a.names or a.terms - vague) or not (b.names or b.terms - vague)
        return Agreement.OPEN if open_ else Agreement.TWO
    if here and there:  # "bus drivers", "train drivers"
        return Agreement.TWO if a.names or b.names else Agreement.OPEN
    return Agreement.ONE


def _without_nation(party: Party, other: Party) -> Party:
    """A party without its country, where that only describes somebody: "a 36-year-old Australian man"."""
    if not other.names or _is_all_of_country(other) or not party.names or not _is_all_of_country(party):
        return party
    rest = party.terms - frozenset(things(" ".join(party.names)))
    return Party(frozenset(), rest, party.owners) if rest & _anything() else party


def _is_all_of_country(party: Party) -> bool:
    """Whether the names of a party are only those of a country or its people."""
    return all(countries(name.capitalize()) for name in party.names)


def _are_of_one_age(a: Party, b: Party) -> bool:
    """Whether one is named and the other is not, and both are as old."""
    ages = [frozenset(term for term in party.terms if term.isdigit()) for party in (a, b)]
    return bool(a.names) != bool(b.names) and bool(ages[0] & ages[1]) and all("old" in party.terms for party in (a, b))


def _share_a_name(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one name is in both, and not just its kind: two hospitals of other names share "Hospital"."""
    shared = a & b
    return bool(shared - _KINDS or (shared and not (a - shared and b - shared)))


def are_of_two_sides(a: Party, b: Party) -> bool:
    """Whether one is of those who fight a state, the other of those who fight for it."""
    rebels, state = ([not side.isdisjoint(party.terms) for party in (a, b)] for side in _sides())
    return (rebels[0] and not rebels[1] and state[1]) or (rebels[1] and not rebels[0] and state[0])


def _telling(a: Party, b: Party, vague: frozenset[str]) -> bool:
    """Whether a word of one is neither the other's nor one that says little."""
    return any(not term[0].isdigit() for term in a.terms - b.terms - vague)
