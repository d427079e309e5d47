"""Events that only tell once more, from another side, what another of the same days tells: the timeline shows one.

"Troops took the port on Saturday" says it; that networks broke into their programmes on Saturday as troops took the
port is of the same event, and no more of it. The two aren't taken for one, so that nothing is cited for what it doesn't
say: the one whose verb is nearest to the topic stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefings.composing.timeline.deeds import without_date
from briefings.composing.timeline.differing import is_denied_in_one
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.timeline.told import Told
from briefings.language.dates.words import CALENDAR
from briefings.language.synonyms import things
from briefings.patterns import late

_LEAST_SHARED, _OF_ONE_DAY, _OF_MANY_DAYS = 5, 0.4, 0.75
_LEAST_PLAIN = 2  # words that are no names: two events of one place share its names
_FAR = 10**3
_NUMBER = late(r"\d+(?:[.,]\d+)*")


class _Told(NamedTuple):
    """An event as it is shown, with its content terms."""

    group: Sequence[Told]
    terms: frozenset[str]
    plain: frozenset[str]
    """The terms of words that are no names."""
    numbers: frozenset[str]


def without_retold(groups: Iterable[Sequence[Told]]) -> list[Sequence[Told]]:
    """The events without those that only retell another of them; `groups` come best first, and stay so."""
    every = [_told(group) for group in _once_each(list(groups))]
    kept = list[_Told]()
    for told in sorted(every, key=lambda each: _directness(each.group[0])):
        if not any(_retells(told, other) for other in kept):
            kept.append(told)
    return [told.group for told in every if told in kept]


def _once_each(groups: Sequence[Sequence[Told]]) -> list[Sequence[Told]]:
    """The events, each text once, of the earliest day: a paper prints a paragraph again, "this week" and all."""
    first: dict[str, Sequence[Told]] = {}
    for group in groups:
        text = group[0].dated.text
        if text not in first or group[0].dated.when.first_day < first[text][0].dated.when.first_day:
            first[text] = group
    return [group for group in groups if first[group[0].dated.text] is group]


def _told(group: Sequence[Told]) -> _Told:
    dated = group[0].dated
    text = without_date(dated.text, dated.at - dated.begins, dated.ends - dated.begins)
    small = " ".join(word for word in text.split() if word[:1].islower())
    return _Told(group, frozenset(things(text)) - CALENDAR, frozenset(things(small)), frozenset(_NUMBER.findall(text)))


def _directness(told: Told) -> tuple[bool, int]:
    """The less, the more directly an event is told: no saying, and few words between its verb and the topic."""
    dated = told.dated
    words = tokens_of(dated.text)
    verb = next(iter(predicates(words)), None)
    places = [start - dated.begins for start, _ in dated.candidate.placing.places if start >= dated.begins]
    if verb is None or not places:
        return told.is_saying, _FAR
    at = words[verb.head].start
    return told.is_saying, min(dated.text.count(" ", min(at, place), max(at, place)) for place in places)


def _retells(told: _Told, other: _Told) -> bool:
    """Whether two events of days that meet say so much of the same that one would do."""
    one, another = told.group[0].dated.when, other.group[0].dated.when
    if one.first_day > another.last_day or another.first_day > one.last_day:
        return False
    if len(told.plain & other.plain) < _LEAST_PLAIN:
        return False
    if told.numbers and other.numbers and told.numbers.isdisjoint(other.numbers):
        return False  # two quakes of one day
    if _do_the_same(told.group[0], other.group[0]) or is_denied_in_one(told.group[0], other.group[0]):
        return False
    shared = len(told.terms & other.terms)
    least = _OF_ONE_DAY if one[:3] == another[:3] else _OF_MANY_DAYS
    return shared >= _LEAST_SHARED and shared >= least * min(len(told.terms), len(other.terms))


def _do_the_same(a: Told, b: Told) -> bool:
    """Whether two events are one kind of deed, each with a name that the other has not: Fitch's cut, and Moody's."""
    acts = a.deed is not None and b.deed is not None and not a.deed.meanings.isdisjoint(b.deed.meanings)
    return acts and bool(a.names - b.names) and bool(b.names - a.names)
