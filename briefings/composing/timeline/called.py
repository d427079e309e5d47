"""Whether two to whom something is done are one, though two papers call them otherwise. English only."""

from __future__ import annotations

from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.incidents import befalls
from briefings.composing.timeline.told import Told
from briefings.language.places import countries
from briefings.language.synonyms import things

# What is done to one person once, whoever does it and whatever for.
TO_ONE = frozenset(
    """
    jail arrest convict acquit free rescue expel bury extradite hospitalise discharge elect dismiss charge name die
    """.split()
)
_NUMBERS = frozenset(things("two three four five six seven eight nine ten several many dozens scores hundreds others"))
_OLD = "old"
_MEASURES = frozenset(
    things("metres meters feet ft foot miles kilometres kilometers hours minutes days weeks years percent")
)


def is_to_one(one: Act, other: Act) -> bool:
    """Whether two acts that are done to a person once are done to one who is named in full, or by his surname."""
    if one.meaning != other.meaning or one.meaning not in TO_ONE or one.patient.is_another(other.patient):
        return False
    here, there = (frozenset(name for name in act.patient.names if not _is_of_country(name)) for act in (one, other))
    if not _NUMBERS.isdisjoint(one.patient.terms | other.patient.terms):
        return False
    if bool(here) != bool(there):  # "Adams died", where a sentence's first word may be no name
        named, terms = (here, other.patient.terms) if here else (there, one.patient.terms)
        return bool(terms) and terms <= frozenset(things(" ".join(named)))
    return len(here & there) > 1 or bool(here & there and (here <= there or there <= here))


def may_be_called_otherwise(one: Act, other: Act, a: Told, b: Told, *, by_one: bool) -> bool:
    """Whether one of two is named and the other may be he: both in one town, or the name is in both sentences.

    A car here is a Buick there; "stopped the former champion" may be whom the sentence names besides, where it is done
    `by_one` who is named.
    """
    here, there = one.patient.names, other.patient.names
    if bool(here) == bool(there) or are_beside(one, other):
        return False
    if a.places.towns & b.places.towns:
        return True
    return by_one and (here <= b.names if here else there <= a.names)


def are_beside(one: Act, other: Act) -> bool:
    """Whether one is of the other, or not as many: two members of a union and its lawyer."""
    here, there = one.patient, other.patient
    if (here.terms & _NUMBERS) != (there.terms & _NUMBERS):
        return True
    named, described = (here, other) if here.names else (there, one)
    beside = frozenset(term for word, terms in described.beside if word.endswith(" of") for term in terms)
    return not beside.isdisjoint(things(" ".join(named.names)))


def differ_in_count(one: Act, other: Act) -> bool:
    """Whether each is done to so many, and not as many as the other; of the dead each paper tells another toll."""
    if befalls({one.meaning}) or befalls({other.meaning}):
        return False
    here, there = (frozenset(term for term in act.patient.terms if term.isdigit()) for act in (one, other))
    aged = _OLD in one.patient.terms | other.patient.terms
    measured = not _MEASURES.isdisjoint(one.patient.terms | other.patient.terms)
    return bool(here and there) and here.isdisjoint(there) and not measured and not aged


def _is_of_country(name: str) -> bool:
    """Whether a name is of a country, or of its people."""
    return bool(countries(name.capitalize()))
