"""Documents grouped by the event that they report.

::

    documents -> signatures -> likeness of each two -> the two likest groups grow together, until none are alike enough

The likeness of two groups is the mean over their documents (average linkage), so that one document that touches two
events doesn't chain them. A mean over many pairs is surer than one pair, so two single documents have to be more alike
than two groups. One term, however telling, is never enough: what it adds is bounded, the more so where many of the
documents hold it. Two earthquakes share most of their words; so documents are less alike when the one does not tell of
the name that the other is most about.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefings.composing.stories.groups import Groups, as_documents, ordered
from briefings.composing.stories.signature import Signature, signatures
from briefings.model import Document

_ALIKE, _ALIKE_IF_SINGLE = 0.02, 0.025
_ONE_TERM = 0.02
_OTHER_NAME = 0.7
_FAINT = 0.01

Likeness = list[dict[int, float]]
"""For each document or group, the summed likeness to every other that is not faint."""


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
    groups = _Growing(_likeness(signatures(read))).groups()
    story = {given[texts[place]].id: number for number, group in enumerate(groups) for place in group}
    stories: dict[int, list[int]] = {}
    for number, document in enumerate(given):
        stories.setdefault(story[document.id], []).append(number)
    return as_documents(given, stories.values())


def _likeness(told: Sequence[Signature]) -> Likeness:
    likeness: Likeness = [{} for _ in told]
    holding: dict[str, list[tuple[int, float]]] = {}
    for number, signature in enumerate(told):
        row: dict[int, float] = {}
        for term, weight in signature.weights.items():
            others, most = holding.setdefault(term, []), _ONE_TERM * signature.telling[term]
            for other, theirs in others:
                row[other] = row.get(other, 0.0) + min(weight * theirs, most)
            others.append((number, weight))
        for other, both in row.items():
            if both >= _FAINT:
                alike = both if _tell_of_one(signature, told[other]) else _OTHER_NAME * both
                likeness[number][other] = likeness[other][number] = alike
    return likeness


def _tell_of_one(a: Signature, b: Signature) -> bool:
    """Whether each of two documents tells of the name that the other is most about."""
    return (a.name is None or a.name in b.weights) and (b.name is None or b.name in a.weights)


class _Growing:
    """Groups that grow together, the likest first. A group goes by its least number."""

    def __init__(self, likeness: Likeness) -> None:
        self._likeness = likeness
        self._members = {number: [number] for number in range(len(likeness))}
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
            surety = summed / pairs / (_ALIKE + _ALIKE_IF_SINGLE / math.sqrt(pairs))
            if other > above and surety >= 1.0:
                a, b = sorted((one, other))
                heapq.heappush(self._queue, (-surety, a, b, len(self._members[a]), len(self._members[b])))
