"""Whether two dated sentences tell of one event, so that a timeline gives it one line.

    days ── one day, or one inside the other ──> what befell a place: of one kind, and nowhere else
       └── the day after, where it is only that of a saying     └──> one act, by one party, on one thing
                                                                └──> the same fact in nearly the same words

Different events of one day are far more common than one event told twice, and a wrong line costs more than a double
one: whatever can't be told for one stays two.
"""

from __future__ import annotations

from briefings.composing.agreement.comparing import Rarity, Relation, compare, equal_figures
from briefings.composing.mentions import Mentions
from briefings.composing.timeline.dated import Dated, When
from briefings.composing.timeline.deeds import Act
from briefings.composing.timeline.incidents import befalls, lie_apart, words_of_harm, words_of_kind
from briefings.composing.timeline.meanings import is_known
from briefings.composing.timeline.parties import Agreement, are_one_agent, are_one_patient
from briefings.composing.timeline.told import TOLD_AFTER, Told
from briefings.composing.translations import Translations
from briefings.composing.weighing import likeness
from briefings.patterns import late

_SAME_FACT, _OTHER_WORDS = 0.45, 0.6
_SAME_DEED, _ROUGHLY, _OPEN_DEED, _PLAN = 0.2, 0.35, 0.5, 0.4
_LEAST_NAMES = 2
_CONVERSE = (frozenset(("buy", "sell")), frozenset(("beat", "lose")))  # who sells to one of whom he buys
_FOUND = frozenset(("find", "rescue"))  # a child that was found in the sea was rescued
_COUNT = "dimensionless"
_NUMBER = late(r"(?<![\w.,:])(?:[A-Z]+-?)?\d[\d.,]*\d(?![\w:])")


class Merging:
    """Tells which of a topic's dated sentences are of one event."""

    def __init__(self, mentions: Mentions, rarity: Rarity) -> None:
        self._rarity = rarity
        self._translations = Translations(mentions)

    def are_one(self, a: Told, b: Told) -> bool:
        """Whether two sentences tell of one event."""
        one, other = a.dated.candidate, b.dated.candidate
        if not (a.english and b.english):
            if a.dated.when == b.dated.when and self._translations.say_the_same(one, other):
                return True
            return a.dated.when == b.dated.when and self._is_one_abroad(a, b)
        return _may_be_one_day(a, b) and self._is_one_event(a, b)

    def _is_one_abroad(self, a: Told, b: Told) -> bool:
        one, other = a.dated, b.dated
        if likeness(one.candidate.terms, other.candidate.terms) < _SAME_FACT:
            return False
        same_paper = one.candidate.passage.document == other.candidate.passage.document
        return same_paper or bool(_numbers(one) & _numbers(other))

    def _is_one_event(self, a: Told, b: Told) -> bool:
        if lie_apart(a.places, b.places):
            return False
        if a.deed is None or b.deed is None:
            return self._is_one_fact(a, b)
        if a.kinds and b.kinds:
            return not a.kinds.isdisjoint(b.kinds) and self._is_one_incident(a, b)
        pairs = [(one, other) for one in a.deed.acts for other in b.deed.acts if _is_one_meaning(one, other)]
        if a.kinds or b.kinds:  # what one calls a storm, the other calls by its name
            pairs = [
                (one, other)
                for one, other in pairs
                if one.agent.names & other.agent.names or not befalls({one.meaning, other.meaning})
            ]
        elif not pairs:
            return self._is_one_plan(a, b) or self._is_one_fact(a, b)
        return any(self._is_one_act(one, other, a, b) for one, other in pairs)

    def _is_one_plan(self, a: Told, b: Told) -> bool:
        """Whether what was planned for a day is what was done on it: of the same names, in many of the same words."""
        exact = a.dated.when.precision == b.dated.when.precision == "day"
        return (
            (a.planned or b.planned)
            and exact
            and len(a.names & b.names) >= _LEAST_NAMES
            and bool(a.places.towns & b.places.towns)
            and self._share_much(a, b, _PLAN)
        )

    def _is_one_incident(self, a: Told, b: Told) -> bool:
        """Whether what befell is one: both name the place, or one names none and both name one kind of thing.

        A bomb of a month may be another than that of a day in it: then they have to say much the same.
        """
        if a.dated.when.precision != b.dated.when.precision:
            return self._share_much(_without_harm(a), _without_harm(b), _OPEN_DEED)
        if a.places.share(b.places):
            return True
        shared = words_of_kind(a.dated.text) & words_of_kind(b.dated.text)
        return bool(shared) or self._share_much(a, b, _SAME_DEED)

    def _is_one_act(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        if one.meaning == "join" or {one.meaning, other.meaning} in _CONVERSE:
            much = one.meaning == "join" or self._share_much(a, b, _ROUGHLY)
            return much and len(a.names & b.names) >= _LEAST_NAMES and not _differ_in_amount(a, b)
        if one.is_by_itself and other.is_by_itself:
            agents, patients = Agreement.OPEN, are_one_patient(one.theme, other.theme)
        else:
            agents, patients = are_one_agent(one.agent, other.agent), are_one_patient(one.patient, other.patient)
        if agents is Agreement.TWO or _differ_beside(one, other) or _differ_in_amount(a, b):
            return False
        if patients is Agreement.TWO:  # a car here, a Buick there: one where both are of one town and say much the same
            may_be = bool(one.patient.names) != bool(other.patient.names) and bool(a.places.towns & b.places.towns)
            return may_be and self._share_much(a, b, _OPEN_DEED)
        exact = a.dated.when.precision == b.dated.when.precision
        if exact and Agreement.ONE in (agents, patients):
            return self._share_much(a, b, _SAME_DEED)
        named = one.patient.names & other.patient.names
        return self._share_much(a, b, _ROUGHLY if named else _OPEN_DEED)

    def _share_much(self, a: Told, b: Told, least: float) -> bool:
        """Whether the terms that both have weigh so much of the shorter's."""
        one, other = a.terms, b.terms
        smaller = min(self._rarity.of(one), self._rarity.of(other))
        return bool(smaller) and self._rarity.of(one & other) / smaller >= least

    def _is_one_fact(self, a: Told, b: Told) -> bool:
        if a.fact is None or b.fact is None or _are_two_deeds(a, b) or _differ_in_amount(a, b):
            return False
        both = a.deed is not None and b.deed is not None and a.deed.acts and b.deed.acts
        if likeness(a.dated.candidate.terms, b.dated.candidate.terms) < (_OTHER_WORDS if both else _SAME_FACT):
            return False
        return compare(a.fact, b.fact, self._rarity).relation is not Relation.DIFFERENT


def _numbers(event: Dated) -> set[str]:
    """What a sentence numbers, beside its date: "52" dead, flight "447", an "A330"."""
    return set(_NUMBER.findall(event.candidate.passage.text)) - set(event.when.value.split("-"))


def _is_one_meaning(one: Act, other: Act) -> bool:
    both = {one.meaning, other.meaning}
    return len(both) == 1 or both == _FOUND or both in _CONVERSE


def _without_harm(told: Told) -> Told:
    """An incident without the terms that any of its kind has."""
    return told._replace(terms=told.terms - words_of_kind(told.dated.text) - words_of_harm())


def _are_two_deeds(a: Told, b: Told) -> bool:
    """Whether sentences of other acts tell two deeds.

    They do where one is a saying, where both acts are known to differ and somebody is named in one alone, or where each
    has somebody who acts that the other doesn't speak of.
    """
    if a.deed is None or b.deed is None:
        return False
    if a.deed.said or b.deed.said:
        return True
    if not a.deed.acts or not b.deed.acts:
        return False
    if all(map(is_known, a.deed.meanings | b.deed.meanings)) and a.names != b.names:
        return True
    one, other = a.deed.acts[0].agent, b.deed.acts[0].agent
    here, there = one.terms - other.terms, other.terms - one.terms
    return are_one_agent(one, other) is Agreement.TWO and (here.isdisjoint(b.terms) or there.isdisjoint(a.terms))


def _differ_in_amount(a: Told, b: Told) -> bool:
    """Whether both tell of money or of percent, and of no amount that both have."""
    if a.fact is None or b.fact is None:
        return False
    here, there = ([value for value in fact.figures if value.kind != _COUNT] for fact in (a.fact, b.fact))
    alike = [(one, other) for one in here for other in there if one.is_like(other)]
    return bool(alike) and not any(equal_figures(one, other) for one, other in alike)


def _differ_beside(one: Act, other: Act) -> bool:
    """Whether two acts have something else behind one preposition: a bill "on guns", a bill "on the water tax"."""
    here, there = _by_preposition(one), _by_preposition(other)
    return any(here[word].isdisjoint(there[word]) for word in here.keys() & there.keys() if here[word] and there[word])


def _by_preposition(act: Act) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, terms in act.beside:
        found[word] = found.get(word, frozenset()) | terms
    return found


def _may_be_one_day(a: Told, b: Told) -> bool:
    """Whether the days of two events may be one: one lies in the other, or the later is only when it was told."""
    one, other = a.dated.when, b.dated.when
    if _lies_in(one, other) or _lies_in(other, one):
        return True
    early, late = sorted((a, b), key=lambda told: told.dated.when.first_day)
    if late.deed is None or not late.deed.told or late.deed.ahead:
        return False
    return late.dated.when.first_day - early.dated.when.last_day <= TOLD_AFTER


def _lies_in(inner: When, outer: When) -> bool:
    return outer.first_day <= inner.first_day and inner.last_day <= outer.last_day
