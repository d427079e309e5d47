"""Whether each of two sentences tells of somebody or somewhere of whom the other's whole document knows nothing.

A champion beats two challengers, one navy stops two hijackings, two churches burn: what is done, who does it and in
which country may all be the same. That neither paper has ever heard of the other's challenger tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from itertools import product

from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient
from briefings.composing.timeline.beside import by_preposition
from briefings.composing.timeline.one_act import are_one_meaning
from briefings.composing.timeline.parties import NOBODY, Party
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.told import Told
from briefings.language.places import countries
from briefings.patterns import late

_RIVAL = late(
    r"\b(?:over|against|beat|beating|defeat(?:ed|ing)|stopp(?:ed|ing)|outpoint(?:ed|ing)|knock(?:ed|ing) out)"
    r"\s(?:the\s)?(?:[\w’'.-]+\s){0,4}?(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)+)"
)
_RIVALRY = frozenset(("beat", "lose"))
_TRADING = frozenset(("buy", "sell", "merge", "sue", "award"))


class Strangers:
    """Tells whom the documents of a topic's sentences don't know."""

    def __init__(self, stories: Stories) -> None:
        self._stories = stories

    def are_rivals(self, a: Told, b: Told) -> bool:
        """Whether somebody is beaten in each of whom the other's document knows nothing."""
        here, there = _rivals(a), _rivals(b)
        return bool(here and there) and self._is_unknown(here, b) and self._is_unknown(there, a)

    def lie_in_strange_places(self, a: Told, b: Told) -> bool:
        """Whether what befell in each was somewhere, or befell somebody, unknown to the other's document."""
        here, there = _scene(a), _scene(b)
        return bool(here and there) and self._is_unknown(here, b) and self._is_unknown(there, a)

    def are_of_others(self, a: Told, b: Told, here: AbstractSet[str], there: AbstractSet[str]) -> bool:
        """Whether each sentence is of people unknown to the other's document, or tells their act: two of one team.

        `here` and `there` are the last names of the people of both.
        """
        if here and there and all(self._is_any_unknown(*each) for each in ((here, b), (there, a))):
            return True
        acts, others = (told.deed.acts if told.deed else () for told in (a, b))
        pairs = [(one, other) for one, other in product(acts, others) if are_one_meaning(one, other)]
        return bool(pairs) and all(
            self._are_two(one.agent, other.agent, a, b, are_one_agent)
            or self._are_two(one.patient, other.patient, a, b, are_one_patient)
            or _befall_two(one.patient.names & here, other.patient.names & there, a, b)
            or self.is_done_to_stranger(one, other, a, b)
            or self._are_strange_beside(one, other, a, b)
            for one, other in pairs
        )

    def _are_strange_beside(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        """Whether behind one preposition each names what the other's document doesn't: a man "from Osk", "from Vik"."""
        here, there = by_preposition(one), by_preposition(other)
        return any(
            here[word].isdisjoint(there[word])
            and self._is_unknown(_in_names(here[word], a), b)
            and self._is_unknown(_in_names(there[word], b), a)
            for word in here.keys() & there.keys()
        )

    def _is_any_unknown(self, names: AbstractSet[str], told: Told) -> bool:
        return any(self._is_unknown({name}, told) for name in names)

    def _are_two(self, here: Party, there: Party, a: Told, b: Told, agree: Callable[[Party, Party], Agreement]) -> bool:
        """Whether two bear names that the other's sentence hasn't, or are named so that its whole document doesn't."""
        if here.is_another(there):
            return here.head.isdisjoint(b.names) and there.head.isdisjoint(a.names)
        one, other = _named(here), _named(there)
        strange = one.isdisjoint(other) and self._is_unknown(one, b) and self._is_unknown(other, a)
        return strange and agree(here, there) is Agreement.TWO

    def is_done_to_stranger(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        """Whether one act of somebody who is named is done to nobody that is told, the other to a stranger.

        A paper that tells of a purchase names what is bought, be it in another sentence.
        """
        if one.meaning not in _TRADING or are_one_agent(one.agent, other.agent) is not Agreement.ONE:
            return False
        pairs = ((one.patient, other.patient, a), (other.patient, one.patient, b))
        return any(nobody == NOBODY and self._is_unknown(_named(named), told) for nobody, named, told in pairs)

    def _is_unknown(self, names: AbstractSet[str], told: Told) -> bool:
        """Whether there are names, and none that the document of a sentence has."""
        return bool(names) and not self._stories.knows(told.dated.candidate.passage.document, names)


def _befall_two(one: AbstractSet[str], other: AbstractSet[str], a: Told, b: Told) -> bool:
    """Whether an act is done to people of whom each is named in one sentence alone."""
    return bool(one and other) and one.isdisjoint(b.names) and other.isdisjoint(a.names)


def _in_names(terms: AbstractSet[str], told: Told) -> frozenset[str]:
    """The names of a sentence that are among some terms."""
    return frozenset(name for name in told.names if not countries(name.capitalize()) and name in terms)


def _rivals(told: Told) -> frozenset[str]:
    if told.deed is None or told.deed.meanings.isdisjoint(_RIVALRY):
        return frozenset()
    found = _RIVAL.finditer(told.dated.candidate.passage.text)
    return frozenset(each["name"].split()[-1].casefold() for each in found)


def _scene(told: Told) -> frozenset[str]:
    """The towns of a sentence and the names of those to whom something is done in it."""
    parties = _patients(told)
    return frozenset(map(str.casefold, told.places.towns)).union(*map(_named, parties))


def _patients(told: Told) -> Iterator[Party]:
    for act in told.deed.acts if told.deed else ():
        yield act.patient


def _named(party: Party) -> frozenset[str]:
    """The names of a party but those of countries."""
    return frozenset(name for name in party.names if not countries(name.capitalize()))
