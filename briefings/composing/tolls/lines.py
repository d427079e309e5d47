"""Tolls of the lines of two editions held against each other: which line tells to what another's toll has grown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefings.composing.agreement.comparing import ROUNDING
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import CORRECTION, Fact, fact_of
from briefings.composing.agreement.told import event_of, stems
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Cut
from briefings.composing.timeline.told import without_hanging
from briefings.composing.tolls.counting_abroad import may_count
from briefings.composing.tolls.frequent import USUAL
from briefings.composing.tolls.overtaken import COUNTS
from briefings.composing.tolls.reading import tolls_in
from briefings.composing.tolls.runs import same_event
from briefings.composing.tolls.toll import Toll
from briefings.language.dates import days_of, find_dates
from briefings.language.tokens import content_terms
from briefings.model import Document, Line, Published, day_of
from briefings.patterns import late

_TURNS = late(r"\bbut\b|\brevis")
_MANY = 5  # so many die in two events by chance
_WEEK = late(r"\b(?:last|this|the previous) week\b", re.IGNORECASE)
_RISEN = late(r"\b(?:toll|so far|rose|risen|climbed|reached|number of|brought)\b")
_REVISED = late(rf"{CORRECTION.pattern}|\\b(?:revis|lower|down)", re.IGNORECASE)
_DEFINITE = late(r"\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hat|[\w-]+['’]s|[\w-]+s['’])\s+(?P<what>(?:[\w-]+\s+){0,2}[\w-]+)")


class Counted:
    """The tolls of lines, each read with the title and the day of its document."""

    def __init__(
        self, lines: Sequence[Line], titles: Mapping[str, str], published: Mapping[str, Published | None]
    ) -> None:
        """`titles` and `published` are those of the documents, by the id of the line that cites them first."""
        counting = [line for line in lines if COUNTS.search(line.text) or may_count(line.text)]
        documents = [
            Document.from_text(line.text, title=titles[line.id], published=published[line.id]) for line in counting
        ]
        cuts = [Cut(document, number) for number, document in enumerate(documents)]
        passages = [passage for cut in cuts for passage in cut.passages]
        self._published = published
        self._tolls: dict[str, list[Toll]] = {line.id: [] for line in lines}
        for toll in tolls_in(passages, Mentions(documents, passages)):
            self._tolls[counting[toll.passage.document].id].append(toll)

    def moved(self, now: str, before: str) -> Toll | None:
        """The toll of an earlier line for which a later one gives another, by the ids of the lines; or None."""
        outgrown = (
            other
            for one in self._tolls[now]
            for other in self._tolls[before]
            if (one.day > other.day or self._is_grown_by(now, one, before, other))
            and _differ(one, other)
            and not _shrinks(one, other)
            and same_event(one, other)
            and not (_is_of_another_week(one, other) or _is_of_another_week(other, one))
            and _is_known(one, other)
        )
        return next(outgrown, None)

    def is_told_again(self, now: str, before: str) -> bool:
        """Whether a later line counts the same dead or injured of an event as an earlier one, and no others."""
        tolls, others = self._tolls[now], self._tolls[before]
        known = [one for one in tolls for other in others if one.value == other.value and same_event(one, other)]
        told = without_hanging(tolls[0].passage.text) if known else ""
        if _TURNS.search(told) or not all(one.mention.text in told for one in known):
            return False  # who was where 40 died is told in a clause, and something else in the main one
        return bool(known) and len(known) == len(tolls) and any(one.value >= _MANY for one in known)

    def _is_grown_by(self, now: str, one: Toll, before: str, other: Toll) -> bool:
        """Whether a paper of a later day counts more of the same day than an earlier one."""
        days = day_of(self._published[now]), day_of(self._published[before])
        later = days[0] is not None and days[1] is not None and days[1] < days[0]
        return later and one.day == other.day and one.value > other.value

    def are_apart(self, now: str, before: str) -> bool:
        """Whether two lines count the same of two events: not equal, and the later one speaks of none as known."""
        pairs = [(a, b) for a in self._tolls[now] for b in self._tolls[before] if a.kind == b.kind]
        if not any(_differ(a, b) for a, b in pairs) or any(a.value == b.value for a, b in pairs):
            return False
        if any(a.events & b.events and a.names & b.names for a, b in pairs):
            return False  # of one day and place: "a ferry sank off Osk on Monday"
        fact = fact_of(pairs[0][0].passage.text, pairs[0][0].day)
        return event_of(fact).isdisjoint(_meant(fact)) and _RISEN.search(fact.words) is None


def _differ(one: Toll, other: Toll) -> bool:
    """Whether a later toll says something else: "more than 250" and "some 260" do not, where 257 was known."""
    if one.value == other.value or (one.is_least and one.value < other.value):
        return False
    rough = bool(one.mention.hedge or one.mention.approximate)
    return not rough or abs(one.value - other.value) > ROUNDING * max(one.value, other.value)


def _shrinks(one: Toll, other: Toll) -> bool:
    """Whether a later count of the dead or injured is the smaller one, and no text says that it puts that right."""
    fewer = one.value < other.value and one.kind != "missing"
    return fewer and not any(_REVISED.search(toll.passage.text) for toll in (one, other))


def _is_of_another_week(one: Toll, other: Toll) -> bool:
    """Whether one names a week, as of which the other, who names the day, cannot be: "a blast last week"."""
    if not other.events or _WEEK.search(one.passage.text) is None:
        return False
    named = (date.value for date in find_dates(one.passage.text, published=one.day) if date.precision == "week")
    spans = [span for value in named if value and (span := days_of(value))]
    return bool(spans) and not any(start <= day <= end for start, end in spans for day in other.events)


def _is_known(one: Toll, other: Toll) -> bool:
    """Whether a sentence means an event that the other counts as well: "the blaze", not another "suicide bombing".

    A toll that has risen is of an event that was told before, and so is one of which a sentence says nothing itself.
    """
    if one.language:
        return True  # the places that both name have told so
    now, before = (fact_of(toll.passage.text, toll.day) for toll in (one, other))
    here, there = (beside_names(event_of(fact), now, before) for fact in (now, before))
    if not (here and there):
        return bool((one.about & other.about) - USUAL - frozenset(content_terms(one.kind)) - one.names - other.names)
    meant = here & there
    return bool(meant) and (
        _RISEN.search(now.words) is not None or any(not meant.isdisjoint(_meant(fact)) for fact in (now, before))
    )


def _meant(fact: Fact) -> frozenset[str]:
    """What a sentence speaks of as of something known, as stems: the words behind "the" or a name's "'s"."""
    return stems(" ".join(found["what"] for found in _DEFINITE.finditer(fact.words)))
