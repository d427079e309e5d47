"""The dated events among a card's material, oldest first, one line an event, with what is still ahead.

    candidates ── dated ──> the day that each tells ── merging ──> those of one event ── this ──> the one that tells it

Relative dates are marked as inferred. An event that several documents tell is one line that cites them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import islice

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.notes import notes_for, notes_within
from briefings.composing.timeline.central import Central
from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.eventful import event_of
from briefings.composing.timeline.history import History
from briefings.composing.timeline.merging import Merging
from briefings.composing.timeline.retold import without_retold
from briefings.composing.timeline.shown import best_told_first, can_be_shown, is_of_other_days, rank
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.told import Told, told_in
from briefings.composing.weighing import likeness
from briefings.model import Event, Note, day_of

__all__ = ["event_of", "timeline_of"]

_MOST, _LOOKED_AT = 8, 24
_LEAST_WITNESSES, _WORDED_ALIKE = 2, 0.5
_WAS, _DUE = frozenset(("was", "were")), frozenset("due set scheduled expected slated planned".split())
_LATER = "later"
_STILL = frozenset("is are will plans plan".split())

Group = Sequence[Told]
"""Sentences of one event, the one that tells it first."""
Counting = Callable[[tuple[int, int], tuple[int, int]], bool]
"""Whether the sentences at two places count the dead of one event."""


def timeline_of(
    material: Material, citing: Citing, now: date, told: AbstractSet[str], *, count_one: Counting
) -> tuple[Event, ...]:
    """At most eight events, those of the best candidates, in order of time; events after `now` are marked ahead.

    `told` are the surnames of people whom the card's lines have named; `count_one` knows the tolls.
    """
    mentions = material.mentions
    groups = [group for group in _groups(material, count_one) if not _is_outlived(group, mentions, now)]
    groups = _without_sides(groups, material)
    best = sorted(groups, key=lambda group: min(rank(each) for each in group))
    best = without_retold(best[:_LOOKED_AT])[:_MOST]
    chosen = sorted(best, key=lambda group: (_dated_best(group).when.first_day, group[0].dated.candidate.order))
    known = set(told)
    return tuple(_event(group, citing, now, notes=_notes(group[0].dated, mentions, known)) for group in chosen)


def _groups(material: Material, count_one: Counting) -> Iterator[Group]:
    """The dated sentences by event, gathered around those that name most: what tells a part belongs to the whole.

    One that can't be read alone tells no event, but stands behind the one that does.
    """
    mentions = material.mentions
    dated = [event for each in material.candidates if (event := event_of(each, mentions))]
    rest = sorted(told_in(dated, mentions), key=_fullest_first)
    central = Central(material.topic, mentions)
    history = History(material)
    merging, lines = Merging(mentions, Rarity(_terms_by_day(rest)), _stories(rest, mentions)), _lines(material)

    def are_one(a: Told, b: Told) -> bool:
        return _are_of_one_line(a, b, lines) or merging.are_one(a, b)

    def counts_one(each: Told, group: Group) -> bool:
        return any(count_one(each.dated.candidate.order, other.dated.candidate.order) for other in group)

    while rest:
        whole = rest[0]
        group = [whole, *(each for each in rest[1:] if are_one(whole, each))]
        group += [each for each in rest if each not in group and _is_one_with_several(each, group, are_one)]
        group += [each for each in rest if each not in group and counts_one(each, group)]
        rest = [each for each in rest if each not in group]
        alone = [each for each in group if can_be_shown(each, mentions, central) and not history.holds(each.dated)]
        if alone:
            day = _dated_best(group).when.value
            first = min(
                alone, key=lambda each: (is_of_other_days(each, day, mentions), best_told_first(each, mentions))
            )
            others = (each for each in group if each is not first)
            yield [first, *sorted(others, key=lambda each: best_told_first(each, mentions))]


def _lines(material: Material) -> dict[tuple[int, int], tuple[int, int]]:
    """The place of the line that each statement is the news of, the lines' own among them."""
    return {
        each.order: standing.line.order
        for standing in reversed(material.standings)
        for each in (*standing.retold, standing.line)
    }


def _are_of_one_line(a: Told, b: Told, lines: Mapping[tuple[int, int], tuple[int, int]]) -> bool:
    """Whether the card takes two sentences for one news, and they tell it of one day.

    Two that have nearly all their words in common are told apart by a word, "rebels" or "soldiers", by `merging` alone.
    """
    one, other = a.dated.candidate, b.dated.candidate
    line = lines.get(one.order)
    if line is None or a.dated.when != b.dated.when or line != lines.get(other.order):
        return False
    return likeness(one.terms, other.terms) < _WORDED_ALIKE


def _without_sides(groups: Sequence[Group], material: Material) -> list[Group]:
    """The events without those that only openings tell whose story of that day a line's own event tells."""
    days = {(each.dated.candidate.order, each.dated.when) for group in groups for each in group}
    sides = material.sides

    def is_told(told: Told) -> bool:
        line = sides.get(told.dated.candidate.order)
        return line is not None and (line, told.dated.when) in days

    return [group for group in groups if not all(map(is_told, group))]


def _stories(told: Sequence[Told], mentions: Mentions) -> Stories:
    """The stories of the documents whose sentences are held against others."""
    numbers = sorted({each.dated.candidate.passage.document for each in told if each.english})
    return Stories((number, mentions.documents[number]) for number in numbers)


def _is_one_with_several(told: Told, group: Group, are_one: Callable[[Told, Told], bool]) -> bool:
    """Whether at least two of an event's sentences tell of one event with another, though the fullest doesn't."""
    witnesses = islice((each for each in group[1:] if are_one(each, told)), _LEAST_WITNESSES)
    return len(list(witnesses)) == _LEAST_WITNESSES


def _terms_by_day(every: Sequence[Told]) -> Iterator[frozenset[str]]:
    """The terms of each day, and those that several of its sentences have: however many papers tell of it.

    What tells one event from another are the terms of few days, not those of few papers: else an event that ten papers
    tell would have none.
    """
    days: dict[str, list[Told]] = {}
    for told in every:
        days.setdefault(told.dated.when.value, []).append(told)
    for day in days.values():
        counts = Counter(term for told in day for term in told.terms)
        yield frozenset(counts)
        yield frozenset(term for term, count in counts.items() if count > 1)


def _fullest_first(told: Told) -> tuple[int, int, tuple[int, int]]:
    return -sum(map(len, told.places)), -len(told.dated.candidate.terms), told.dated.candidate.order


def _dated_best(group: Group) -> Dated:
    """The sentence of an event that tells its day best: the deed's own, the most precise.

    Where that is no day, and the sentence that tells the event has one, that is the day of what it tells.
    """
    best = min(group, key=_dated_first).dated
    first = group[0].dated
    return first if first.when.is_one_day and not best.when.is_one_day else best


def _dated_first(told: Told) -> tuple[bool, bool, bool, int, tuple[float, tuple[int, int]]]:
    dated = told.dated
    return told.planned, dated.hung.is_beside, told.is_saying, -dated.when.exactness, rank(told)


def _is_outlived(group: Group, mentions: Mentions, now: date) -> bool:
    """Whether an event was only planned for a day that is past, of which newer papers tell nothing."""
    last = max(told.dated.when.last_day for told in group)
    if last >= now or not all(told.planned or _lay_ahead(told.dated) for told in group):
        return False
    days = (day_of(document.published) for document in mentions.documents)
    return any(day is not None and day > last for day in days)


def _lay_ahead(dated: Dated) -> bool:
    """Whether a paper tells what is to come on its own day: "is expected to vote on Wednesday", "was due to"."""
    verb = dated.hung.verb
    if verb is None or not verb.ahead:
        return False
    group = [word.low for word in dated.words[verb.begin : verb.head]]
    return group[0] in _STILL or (group[0] in _WAS and not _DUE.isdisjoint(group))


def _notes(dated: Dated, mentions: Mentions, told: set[str]) -> tuple[Note, ...]:
    return notes_within(notes_for(dated.candidate.passage, mentions, told), dated.text, dated.begins)


def _event(group: Group, citing: Citing, now: date, *, notes: tuple[Note, ...]) -> Event:
    when = _dated_best(group)
    return Event(
        date=when.when.value,
        until=when.when.until,
        precision=when.when.precision,
        inferred=when.inferred,
        text=group[0].dated.text,
        citations=tuple(citing.cite(told.dated.candidate.passage) for told in _one_a_document(group)),
        ahead=_is_ahead(when, now),
        notes=notes,
    )


def _is_ahead(dated: Dated, now: date) -> bool:
    """Whether an event is still to come: what is "later this month" is so until the month is over."""
    later = dated.candidate.passage.text[dated.at : dated.at + len(_LATER)].casefold() == _LATER
    return (dated.when.last_day if later else dated.when.first_day) > now


def _one_a_document(group: Group) -> Iterator[Told]:
    cited = set[int]()
    for told in group:
        document = told.dated.candidate.passage.document
        if document not in cited:
            cited.add(document)
            yield told
