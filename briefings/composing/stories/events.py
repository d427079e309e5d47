"""Documents grouped by the event that they report.

::

    documents -> signatures -> likeness of each two -> the two likest groups grow together, until none are alike enough

The likeness of two groups is the mean over their documents (average linkage), so that one document that touches two
events doesn't chain them. A mean over many pairs is surer than one pair, so two single documents have to be more alike
than two groups. Two groups have to be nearly half as alike as either is in itself, or they are two events on one
subject, like those of a campaign; and what is published days apart is less likely to be of one event. One term,
however telling, is never enough: what it adds is bounded, the more so where many of the documents hold it. Two
earthquakes share most of their words; so documents are less alike when the one does not tell of the name that the other
is most about.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from briefings.composing.stories.groups import Groups, as_documents, ordered
from briefings.composing.stories.signature import Signature, signatures
from briefings.model import Document, day_of

_ALIKE, _ALIKE_IF_SINGLE = 0.02, 0.025
_ONE_TERM = 0.02
_OTHER_NAME = 0.7
_FAINT = 0.01
_OF_OWN, _OF_OWN_IF_SINGLE, _LESS_IF_MANY = 0.4, 0.3, 0.4
_DAYS_AT_ONCE, _DAYS_TO_HALF = 3, 7
_TELLS = 0.003  # a term that nearly all of hundreds hold adds less than this share of the most that one can
_HOLDERS = 100

Likeness = list[dict[int, float]]
"""For each document or group, the summed likeness to every other that is not faint."""


class Meeting(NamedTuple):
    """A term of a document: its weight, the most that it adds to a likeness, and who holds it, with their weights."""

    weight: float
    most: float
    others: Collection[tuple[int, float]]


def group_stories(documents: Iterable[Document]) -> Groups:
    """Groups the documents by event: every document in one group, alone where no other reports the same.

    A text that comes twice weighs once, under all titles that it has. The order of `documents` changes nothing.
    """
    given = ordered(documents)
    first = {document.id: number for number, document in reversed(list(enumerate(given)))}
    texts = sorted(first.values())
    titles: dict[str, set[str]] = {}
    for document in given:
        titles.setdefault(document.id, set()).add(document.title)
    read = [replace(given[number], title="\n".join(sorted(titles[given[number].id]))) for number in texts]
    days = [day_of(document.published) for document in read]
    groups = _Growing(_likeness(signatures(read), days)).groups()
    story = {given[texts[place]].id: number for number, group in enumerate(groups) for place in group}
    stories: dict[int, list[int]] = {}
    for number, document in enumerate(given):
        stories.setdefault(story[document.id], []).append(number)
    return as_documents(given, stories.values())


def _likeness(told: Sequence[Signature], days: Sequence[date | None]) -> Likeness:
    likeness: Likeness = [{} for _ in told]
    for number, meetings in enumerate(meetings_of(told)):
        signature, row = told[number], dict[int, float]()
        for weight, most, others in meetings:
            for other, theirs in others:
                row[other] = row.get(other, 0.0) + min(weight * theirs, most)
        for other, both in row.items():
            if both >= _FAINT:
                alike = both * _nearness(days[number], days[other])
                alike *= 1.0 if _tell_of_one(signature, told[other]) else _OTHER_NAME
                likeness[number][other] = likeness[other][number] = alike
    return likeness


def _nearness(a: date | None, b: date | None) -> float:
    """How far the days of two documents allow that they are of one event: 1 within a few days, half ten days apart."""
    if a is None or b is None:
        return 1.0
    return 1.0 / (1.0 + max(0, abs(a - b).days - _DAYS_AT_ONCE) / _DAYS_TO_HALF)


def meetings_of(told: Sequence[Signature]) -> Iterator[list[Meeting]]:
    """For each document the terms that tell something, each with the last hundred documents before it that hold it.

    So the work grows with the documents and not with their square, however few words all of them use. What fewer report
    is compared in full. Of larger events each report still meets hundreds of others: made of four hundred and of eight
    hundred reports, they came out as they do when all are compared.
    """
    holding: dict[str, deque[tuple[int, float]]] = {}
    for number, signature in enumerate(told):
        terms = [(term, weight) for term, weight in signature.weights.items() if signature.telling[term] >= _TELLS]
        held = [holding.setdefault(term, deque(maxlen=_HOLDERS)) for term, _ in terms]
        yield [
            Meeting(weight, _ONE_TERM * signature.telling[term], others)
            for (term, weight), others in zip(terms, held, strict=True)
        ]
        for (_, weight), others in zip(terms, held, strict=True):
            others.append((number, weight))


def _tell_of_one(a: Signature, b: Signature) -> bool:
    """Whether each of two documents tells of the name that the other is most about."""
    return (a.name is None or a.name in b.weights) and (b.name is None or b.name in a.weights)


class _Growing:
    """Groups that grow together, the likest first. A group goes by its least number."""

    def __init__(self, likeness: Likeness) -> None:
        self._likeness = likeness
        self._members = {number: [number] for number in range(len(likeness))}
        self._within = dict.fromkeys(self._members, 0.0)
        self._queue: list[tuple[float, int, int, int, int]] = []
        for number in self._members:
            self._offer(number, above=number)

    def groups(self) -> list[list[int]]:
        """Joins until no two groups are alike enough."""
        while self._queue:
            _, a, b, *sizes = heapq.heappop(self._queue)
            if [len(self._members.get(one, ())) for one in (a, b)] == sizes:
                self._join(a, b)
        return list(self._members.values())

    def _join(self, a: int, b: int) -> None:
        self._members[a] += self._members.pop(b)
        gone, row = self._likeness[b], self._likeness[a]
        self._within[a] += self._within.pop(b) + row[b]
        del row[b], gone[a]
        for other, both in gone.items():
            row[other] = row.get(other, 0.0) + both
            theirs = self._likeness[other]
            theirs[a] = row[other]
            del theirs[b]
        self._offer(a, above=-1)

    def _offer(self, one: int, *, above: int) -> None:
        """Queues a group with each one numbered above that it is alike enough to."""
        size = len(self._members[one])
        for other, summed in self._likeness[one].items():
            pairs = size * len(self._members[other])
            if other <= above or summed < _ALIKE * pairs:  # most are not nearly alike enough
                continue
            surety = summed / pairs / self._needed(one, other, pairs)
            if surety >= 1.0:
                a, b = sorted((one, other))
                heapq.heappush(self._queue, (-surety, a, b, len(self._members[a]), len(self._members[b])))

    def _needed(self, one: int, other: int, pairs: float) -> float:
        """How alike two groups have to be: more where they are small, and where each is very alike in itself."""
        least = _ALIKE + _ALIKE_IF_SINGLE / math.sqrt(pairs)
        own = [self._alike_within(group) for group in (one, other) if len(self._members[group]) > 1]
        if not own:
            return least
        if len(own) == 1:
            return max(least, _OF_OWN_IF_SINGLE * own[0] * math.pow(2 / pairs, _LESS_IF_MANY))
        return max(least, _OF_OWN * math.sqrt(own[0] * own[1]) * math.pow(4 / pairs, _LESS_IF_MANY))

    def _alike_within(self, group: int) -> float:
        """The mean likeness of a group's documents to one another."""
        size = len(self._members[group])
        return self._within[group] / (size * (size - 1) / 2)
