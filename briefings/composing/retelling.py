"""Stories that open with one event: each newsroom tells it in words of its own, so their titles are compared too.

Only the first sentences of two stories are held against each other, for a title says what its first sentence does.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.foreground import foreground
from briefings.composing.weighing import Candidate, likeness
from briefings.language.tokens import content_terms
from briefings.model import Document

_TERMS, _SENTENCES, _TITLED = 4, 0.45, 0.42


class Retelling:
    """Knows whether the first sentence of one document tells what that of another does."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._titles: dict[int, frozenset[str]] = {}
        self._news: dict[tuple[int, int], frozenset[str]] = {}

    def has_news(self, candidate: Candidate, told: Candidate) -> bool:
        """Whether what a candidate tells itself is not in a line, however much of what it refers back to is."""
        return likeness(self._news_of(candidate), told.terms) < _SENTENCES

    def tells_again(self, candidate: Candidate, told: Candidate) -> bool:
        """Whether a candidate opens its story with the event that a line opens its own with, and has nothing newer."""
        one, other = candidate.passage, told.passage
        if one.place or other.place or one.document == other.document or one.item or other.item:
            return False
        if likeness(candidate.terms, told.terms) < _SENTENCES:
            return False
        own, its = self._news_of(candidate), self._news_of(told)
        title, its_title = self._title(candidate), self._title(told)
        if title.isdisjoint(its_title) or len(own & its) < _TERMS or likeness(own, its) < _SENTENCES:
            return False
        return likeness(own | title, its | its_title) >= _TITLED and _has_nothing_newer(candidate, told)

    def _news_of(self, candidate: Candidate) -> frozenset[str]:
        """The terms of what a sentence tells itself: not those of the event that it refers back to."""
        if candidate.order not in self._news:
            text = candidate.passage.text
            self._news[candidate.order] = frozenset(content_terms(text[slice(*foreground(text))]))
        return self._news[candidate.order]

    def _title(self, candidate: Candidate) -> frozenset[str]:
        number = candidate.passage.document
        if number not in self._titles:
            self._titles[number] = frozenset(content_terms(self._documents[number].title))
        return self._titles[number]


def _has_nothing_newer(candidate: Candidate, told: Candidate) -> bool:
    """Whether a candidate does to its subject what a line does; what an older document saw ahead has come by now.

    Documents are numbered from the newest.
    """
    now, before = candidate.stance, told.stance
    if (now.over, now.denies) != (before.over, before.denies):
        return False
    return now.ahead == before.ahead or (now.ahead and candidate.passage.document > told.passage.document)
