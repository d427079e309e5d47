"""The sentences of other documents that stand behind a line, or against it."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, repeat
from operator import truediv
from types import MappingProxyType

from briefings.composing.agreement.comparing import Comparison, Rarity, Relation, compare
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.material import Standing
from briefings.composing.mentions import Mentions
from briefings.composing.one_news import OneNews
from briefings.composing.translations import Translations, notations
from briefings.composing.weighing import Candidate, likeness

_NEAR = 0.4
_MOST = 12
_IN_OTHER_WORDS = Comparison(relation=Relation.SAME, likeness=0.0)


def standings(
    chosen: Sequence[Candidate],
    statements: Sequence[Candidate],
    mentions: Mentions,
    retold: Mapping[tuple[int, int], Sequence[Candidate]] = MappingProxyType({}),
    news: OneNews | None = None,
) -> tuple[Standing, ...]:
    """For each chosen candidate, what the topic's other statements say to it; one statement a document, the likest.

    `retold` are those that are the news of a chosen one in other words, by its order; `news` tells, where it is given,
    which statements are one news.
    """
    comparing = _Comparing(chosen, statements, mentions, news or OneNews(statements, mentions))
    return tuple(comparing.standing(candidate, retold.get(candidate.order, ())) for candidate in chosen)


class _Comparing:
    """Compares the lines of one topic with all its statements, taking each apart once."""

    def __init__(
        self, lines: Sequence[Candidate], statements: Sequence[Candidate], mentions: Mentions, news: OneNews
    ) -> None:
        self._statements = statements
        self._news = news
        self._mentions = mentions
        self._translations = Translations(mentions)
        self._rarity = Rarity(candidate.terms for candidate in statements)
        self._facts: dict[tuple[int, int], Fact] = {}
        self._sizes = [len(candidate.terms) for candidate in statements]
        self._told: dict[int, list[Candidate]] = {line.passage.document: [] for line in lines}
        self._holding: dict[str, list[int]] = {term: [] for line in lines for term in (*line.terms, *_figures(line))}
        looked_for = frozenset(self._holding)
        for number, candidate in enumerate(statements):
            if candidate.passage.document in self._told:
                self._told[candidate.passage.document].append(candidate)
            for term in looked_for & candidate.terms:
                self._holding[term].append(number)

    def standing(self, line: Candidate, retold: Sequence[Candidate]) -> Standing:
        compared = [(c, self._compare(line, c)) for c in self._others(line)]
        same = [pair for pair in compared if pair[1].relation is Relation.SAME and not self._are_two(line, pair[0])]
        in_other_words = (*self._translations_of(line), *retold)
        behind = _one_a_document([*same, *((c, _IN_OTHER_WORDS) for c in in_other_words)])
        agreeing = {candidate.passage.document for candidate, _ in behind}
        against = [
            (candidate, comparison)
            for candidate, comparison in compared
            if comparison.relation is Relation.CONFLICT
            and candidate.passage.document not in agreeing
            and not self._stands_beside(line, candidate)
        ]
        return Standing(
            line=line,
            fact=self._fact(line),
            behind=tuple(candidate for candidate, _ in behind),
            against=tuple(_one_a_document(against)),
            retold=tuple(retold),
        )

    def _translations_of(self, line: Candidate) -> list[Candidate]:
        """The statements that give a figure of the line and say the same in another language."""
        numbers = sorted({number for figure in _figures(line) for number in self._holding[figure]})
        return [c for c in map(self._statements.__getitem__, numbers) if self._translations.say_the_same(line, c)]

    def _others(self, line: Candidate) -> list[Candidate]:
        """The statements of other documents that `_near` finds, looked up by the words that they share with a line.

        Thousands share some. How alike the last one is that can be among the likest is found first, and only those that
        are at least so alike are put in order.
        """
        own, statements = line.passage.document, self._statements
        shared = Counter(chain.from_iterable(map(self._holding.__getitem__, line.terms)))
        shorter = map(min, map(self._sizes.__getitem__, shared), repeat(len(line.terms)))
        alike = list(map(truediv, shared.values(), shorter))
        least = min(heapq.nlargest(2 * _MOST + len(self._told[own]), alike), default=1.0)
        near = [(like, statements[number]) for number, like in zip(shared, alike, strict=True) if like >= least]
        return _likest((like, candidate) for like, candidate in near if candidate.passage.document != own)

    def _stands_beside(self, line: Candidate, other: Candidate) -> bool:
        """Whether the line's own document states what the other does: then the two are parallel, not opposed.

        "Women earned 67" does not contradict "men earned 100" in another paper when the first paper has both.
        """
        own = [c for c in self._told[line.passage.document] if c.order != line.order]
        return any(self._compare(c, other).relation is Relation.SAME for c in _near(other, own)[:3])

    def _compare(self, a: Candidate, b: Candidate) -> Comparison:
        return compare(self._fact(a), self._fact(b), self._rarity)

    def _are_two(self, line: Candidate, other: Candidate) -> bool:
        """Whether two sentences of nearly the same words tell of two things: one bank's cut, and another's."""
        return line.passage.text != other.passage.text and self._news.surely_two(line, other)

    def _fact(self, candidate: Candidate) -> Fact:
        if candidate.order not in self._facts:
            published = self._mentions.document(candidate.passage).published
            self._facts[candidate.order] = fact_of(candidate.passage.text, published)
        return self._facts[candidate.order]


def _figures(line: Candidate) -> frozenset[str]:
    """The figures of a line as any language writes them."""
    return frozenset(way for term in line.terms if term[0].isdigit() for way in notations(term))


def _near(line: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
    """The statements that share enough words with a line to be worth comparing, the likest first."""
    return _likest((likeness(line.terms, other.terms), other) for other in others)


def _likest(alike: Iterable[tuple[float, Candidate]]) -> list[Candidate]:
    found = sorted((pair for pair in alike if pair[0] >= _NEAR), key=lambda pair: (-pair[0], pair[1].order))
    return [candidate for _, candidate in found[: 2 * _MOST]]


def _one_a_document(found: list[tuple[Candidate, Comparison]]) -> list[tuple[Candidate, Comparison]]:
    """The likest of each document, in the order of documents, at most twelve."""
    best: dict[int, tuple[Candidate, Comparison]] = {}
    for candidate, comparison in sorted(found, key=lambda pair: (-pair[1].likeness, pair[0].order)):
        best.setdefault(candidate.passage.document, (candidate, comparison))
    return [best[number] for number in sorted(best)][:_MOST]
