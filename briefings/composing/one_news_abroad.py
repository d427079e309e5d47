"""The same news in two documents of one language that is not English, by the words that they have in common.

In English deeds tell news from news (`one_news`); elsewhere their words have to: those of the two sentences, and those
of their headlines where both open their stories, the rarer the more. What gives other figures or days, or denies what
the other says, is other news however alike the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.headlines import headline_of
from briefings.composing.mentions import Mentions
from briefings.composing.tolls.abroad import are_one_event_abroad
from briefings.composing.tolls.reading import tolls_in
from briefings.composing.tolls.toll import Toll
from briefings.composing.two_news_abroad import are_two_abroad
from briefings.composing.weighing import Candidate
from briefings.language.synonyms_abroad import stems_of
from briefings.patterns import late

# Set on some 90 pairs of openings of German reports, told apart by a reader; of 24 told to be one in others 22 are.
_LEAST, _TOGETHER, _ALONE, _ALONE_LATER = 0.2, 0.58, 0.38, 0.5
_LEAST_COUNTING, _MANY = 0.1, 5
_TELLING = 3  # words that two headlines have to share
_LEAST_OF_STORY, _OF_STORY = 0.1, 0.5
_DATED = ("day", "month")
_NUMBER = late(r"\d+(?:[.,]\d+)*")


class OneNewsAbroad:
    """Tells which statements of a topic's papers in other languages than English are one news."""

    def __init__(self, statements: Sequence[Candidate], mentions: Mentions) -> None:
        self._statements = statements
        self._mentions = mentions
        self._stems: dict[str, frozenset[str]] = {}
        self._tolls: dict[tuple[int, int], Sequence[Toll]] = {}

    def are_abroad(self, a: Candidate, b: Candidate) -> bool:
        """Whether neither of two statements is English."""
        return not (self._mentions.is_english(a.passage) or self._mentions.is_english(b.passage))

    def tell_one(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements that are not English have so much in common that they are one news."""
        alike = self._likeness(a.passage.text, b.passage.text)
        if alike >= _LEAST_COUNTING and self._count_the_same(a, b):
            return not are_two_abroad(a.passage.text, b.passage.text)
        if alike < _LEAST or self.differ(a, b):
            return False
        if a.passage.place or b.passage.place:
            return alike >= _ALONE_LATER  # of later sentences a headline says nothing
        return alike >= _ALONE or alike + self._likeness_of_headlines(a, b) >= _TOGETHER

    def open_one_story(self, a: Candidate, b: Candidate) -> bool:
        """Whether two first sentences that are not English have enough in common to be of one story."""
        alike = self._likeness(a.passage.text, b.passage.text)
        return alike >= _LEAST_OF_STORY and alike + self._likeness_of_headlines(a, b) >= _OF_STORY

    def differ(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements give other figures or days, or something in their words tells them apart."""
        texts, figures = (a.passage.text, b.passage.text), map(self._figures, (a, b))
        return are_two_abroad(*texts) or _are_apart(*figures) or self._are_of_other_days(a, b)

    def _count_the_same(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements give one toll of one event."""
        pairs = [(one, other) for one in self._tolls_of(a) for other in self._tolls_of(b)]
        alike = ((one, other) for one, other in pairs if one.value == other.value >= _MANY)
        return any(are_one_event_abroad(one, other) for one, other in alike if one.kind == other.kind)

    def _tolls_of(self, candidate: Candidate) -> Sequence[Toll]:
        if candidate.order not in self._tolls:
            self._tolls[candidate.order] = tuple(tolls_in([candidate.passage], self._mentions))
        return self._tolls[candidate.order]

    def _are_of_other_days(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements name days or months of which none may be one: May 30 and April, not May 30 and May."""
        here, there = map(self._days, (a, b))
        return bool(here and there) and not any(
            one.startswith(other) or other.startswith(one) for one in here for other in there
        )

    def _likeness_of_headlines(self, a: Candidate, b: Candidate) -> float:
        """How alike the headlines above two statements are, 0 to 1; one word above both of them says little."""
        one, other = (headline_of(self._mentions.document(each.passage)) for each in (a, b))
        shared = self._stems_of(one) & self._stems_of(other)
        return self._likeness(one, other) * min(1.0, len(shared) / _TELLING)

    def _likeness(self, one: str, other: str) -> float:
        return self._rarity.likeness(self._stems_of(one), self._stems_of(other))

    @cached_property
    def _rarity(self) -> Rarity:
        return Rarity(self._stems_of(each.passage.text) for each in self._statements)

    def _stems_of(self, text: str) -> frozenset[str]:
        if text not in self._stems:
            self._stems[text] = stems_of(text)
        return self._stems[text]

    def _days(self, candidate: Candidate) -> frozenset[str]:
        dates = self._mentions.dates(candidate.passage)
        return frozenset(date.value for date in dates if date.value and date.precision in _DATED)

    def _figures(self, candidate: Candidate) -> frozenset[str]:
        """The numbers of a statement but for those of its dates."""
        text, start = candidate.passage.text, candidate.passage.sentence.start
        spans = [(date.start - start, date.end - start) for date in self._mentions.dates(candidate.passage)]
        return frozenset(
            found[0]
            for found in _NUMBER.finditer(text)
            if not any(first <= found.start() < last for first, last in spans)
        )


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)
