"""Whether a line tells the deed of an earlier one again, or what has become of it, however few words the two share.

Where words say too little, the deeds of the main clauses are held against each other: who does what to whom. The thing
that both act on has to be one; then the same act is the same news, and an act that follows on it in a course ("asked
for" -> "issued", "rejected" -> "accepted") is what has become of it. English only.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.composing.agreement.background import is_background, is_speech
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.courses import follow
from briefings.composing.agreement.doubts import are_long, is_chance
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.progress import Tie
from briefings.composing.agreement.reach import apart, are_named_apart, other_countries
from briefings.composing.agreement.steps import is_ahead
from briefings.composing.agreement.told import LEAST_SHARED, nearness, told
from briefings.composing.agreement.values import has_other_value
from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient, telling
from briefings.composing.timeline.beside import differ_beside
from briefings.composing.timeline.deeds import deed_of
from briefings.composing.timeline.incidents import befalls
from briefings.composing.timeline.one_act import are_one_meaning
from briefings.composing.timeline.parties import Party
from briefings.composing.tolls.extent import extent_of
from briefings.patterns import late

_ALIKE, _HELD = 0.18, 0.42
_ALIKE_AGAIN, _HELD_AGAIN = 0.2, 0.5
# The names that courses have for what a timeline tells.
_IN_COURSES = {
    "demand": "ask",
    "promise": "pledge",
    "name": "appoint",
    "install": "appoint",
    "jail": "sentence",
    "fine": "sentence",
    "rule": "decide",
    "expel": "extradite",
    "withdraw": "cancel",
    "recall": "cancel",
    "stop": "end",
    "search": "seek",
    "issue": "approve",
    "form": "begin",
    "agree": "sign",
    "shoot": "attack",
    "explode": "attack",
}
_AT_STEP = late(r"\b(?:at|to|into|in|enter\w*|reach\w*|beg[aiu]n|start of|launch of)\s+(?:the\s+)?$")


class Deeds(NamedTuple):
    """A line as a fact, with the acts of its main clause."""

    fact: Fact
    acts: tuple[Act, ...]

    @classmethod
    def of(cls, fact: Fact, text: str) -> Deeds:
        """The deeds of a line."""
        deed = deed_of(text, [(date.at, date.at + len(date.text)) for date in fact.dates], at=0)
        return cls(fact, deed.acts if deed else ())


def deeds_tie(now: Deeds, before: Deeds, rarity: Rarity) -> Tie:
    """How the deeds of a line hang together with those of an earlier one."""
    if is_background(now.fact, before.fact) or is_speech(now.fact) or is_speech(before.fact):
        return Tie.NONE
    if apart(now.fact, before.fact) or other_countries(now.fact, before.fact) or _are_moves(now.fact, before.fact):
        return Tie.NONE
    if _is_on_another_step(now.fact, before.fact):
        return Tie.FURTHER
    ties = {_tie(one, other, now, before) for one in now.acts for other in before.acts} - {Tie.NONE}
    doubtful = are_long(now.fact, before.fact) or is_chance(now.fact, before.fact, rarity)
    if not ties or (Tie.FURTHER in ties and doubtful):
        return Tie.NONE
    here, there = told(now.fact, before.fact), told(before.fact, now.fact)
    likeness, held = nearness(here.things, there.things, rarity)
    if Tie.FURTHER in ties and likeness >= _ALIKE and held >= _HELD:
        return Tie.FURTHER
    return Tie.AGAIN if Tie.AGAIN in ties and likeness >= _ALIKE_AGAIN and held >= _HELD_AGAIN else Tie.NONE


def _tie(one: Act, other: Act, now: Deeds, before: Deeds) -> Tie:
    if not _is_one_thing(_thing(one), _thing(other)) or _is_of_another(one, other):
        return Tie.NONE
    if differ_beside(one, other, now.fact.whole, before.fact.whole):
        return Tie.NONE
    if are_one_meaning(one, other) and one.is_offer == other.is_offer:
        if are_one_agent(one.agent, other.agent) is Agreement.TWO or _are_of_two_days(now.fact, before.fact):
            return Tie.NONE
        if befalls({one.meaning}) and extent_of(now.fact.words) is not extent_of(before.fact.words):
            return Tie.NONE  # the dead of a war, those of a raid
        done = is_ahead(before.fact, ()) and not is_ahead(now.fact, ())
        return Tie.FURTHER if done or has_other_value(now.fact, before.fact, moved=False) else Tie.AGAIN
    return Tie.FURTHER if follow(_in_courses(one), _in_courses(other)) else Tie.NONE


def _is_of_another(one: Act, other: Act) -> bool:
    """Whether all that stands behind prepositions is another: a hearing on a fund, a hearing for a judge."""
    here, there = (frozenset().union(*(terms for _, terms in act.beside)) for act in (one, other))
    return bool(here and there) and here.isdisjoint(there)


def _are_moves(now: Fact, before: Fact) -> bool:
    """Whether both say by how much something moved, or what a firm does of its own: each has another."""
    return are_named_apart(now, before) or all(any(value.move for value in fact.figures) for fact in (now, before))


def _in_courses(act: Act) -> str:
    return _IN_COURSES.get(act.meaning, act.meaning)


def _thing(act: Act) -> Party:
    """What a deed is done to, or who does it by himself; what is asked for, not who is asked."""
    return Party(act.patient.names, act.wanted) if act.wanted else act.theme


def _are_of_two_days(now: Fact, before: Fact) -> bool:
    """Whether each names a day, and not the same."""
    days, others = ({date.value for date in fact.dates if date.kind == "day"} for fact in (now, before))
    return bool(days and others) and days.isdisjoint(others)


def _is_on_another_step(now: Fact, before: Fact) -> bool:
    """Whether both say at which step of a scale something is, and not at the same: "stands at phase three"."""
    steps, others = (
        {
            (value.kind, value.value)
            for value in fact.figures
            if value.is_step and _AT_STEP.search(fact.words, 0, value.at)
        }
        for fact in (now, before)
    )
    scales = {kind for kind, _ in steps} & {kind for kind, _ in others}
    shared = {term for term in now.whole & before.whole if term not in scales}
    return bool(scales) and steps.isdisjoint(others) and len(shared) > LEAST_SHARED


def _is_one_thing(a: Party, b: Party) -> bool:
    """Whether two things are one by more than whose they are."""
    shared = telling(a.terms - a.owners) & telling(b.terms - b.owners)
    return bool(shared) and are_one_patient(a, b) is not Agreement.TWO
