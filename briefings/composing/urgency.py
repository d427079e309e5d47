"""Whether a document is worth an alert on its own: its title and its opening are certainly about a topic.

A briefing can wait for its hour; an alert interrupts people. So more is asked of it than of a line on a card: the same
topic has to stand in the title and in one of the first sentences, and the scope has to be named beside it, not only
somewhere near.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from briefings.composing.agreement.comparing import Rarity, compare
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.agreement.progress import Tie, tie
from briefings.composing.passages import Cut, Passage
from briefings.composing.phrases import Phrases
from briefings.composing.scope import Belonging, Scope
from briefings.composing.weighing import likeness
from briefings.language.tokens import content_terms
from briefings.model import Briefing, Document, Topic

_OPENING = 3  # statements that are read as news first
_RETOLD = 0.5  # of the terms of the shorter one
_FAR = 1.5  # times another count of the same
_LIKE = 0.4  # of all that two first sentences are about


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgency:
    """The topic that a document is about, and the phrases that its title and its opening say."""

    topic: str
    phrases: tuple[str, ...]


def urgency(briefing: Briefing, document: Document) -> Urgency | None:
    """What a document is urgent for; None for one that is not certainly about a topic of the briefing.

    Raises:
        InvalidPhrase: a phrase of the briefing cannot match anything.
    """
    judge = _Judge.of(briefing)
    if not judge.scope.touches(document) or judge.scope.exclude.matches(document.title):
        return None
    opening = judge.opening(document)
    found = [
        each for topic, match, exclude in judge.topics if (each := _about(topic, match, exclude, document, opening))
    ]
    return max(found, key=lambda each: len(each.phrases), default=None)


def retells(document: Document, earlier: Document) -> bool:
    """Whether an alert about the earlier document has told this one too: what comes first in both is the same.

    Two alerts are compared, not two articles, so titles and first sentences decide. What is of another thing, or tells
    what has become of the same, is news, however many words it shares; a count that another paper puts a little higher
    is not.
    """
    if likeness(_news_of(document), _news_of(earlier)) < _RETOLD:
        return False
    now, before = (fact_of(_first(each), each.published) for each in (document, earlier))
    return not _is_news(now, before, Rarity((now.frame, before.frame)))


def _news_of(document: Document) -> frozenset[str]:
    return frozenset(content_terms(f"{document.title} {_first(document)}"))


def _first(document: Document) -> str:
    return next((each.text for each in Cut(document, 0).statements()), "")


def _is_news(now: Fact, before: Fact, rarity: Rarity) -> bool:
    """Whether the one tells another thing than the other did, or what has become of it."""
    if name_two_things(now, before):
        return True
    found, tied = compare(now, before, rarity), tie(now, before, rarity)
    values = [value.value for value in found.values or () if isinstance(value.value, float)]
    if values:
        return max(values) > _FAR * min(values)
    return tied is Tie.FURTHER or (tied is Tie.NONE and found.likeness < _LIKE)


@dataclass(frozen=True, slots=True)
class _Judge:
    """A briefing, compiled."""

    scope: Scope
    topics: tuple[tuple[Topic, Phrases, Phrases], ...]

    @staticmethod
    @lru_cache(maxsize=64)
    def of(briefing: Briefing) -> _Judge:
        """The judge of a briefing."""
        topics = tuple(
            (topic, Phrases.of_topic(topic.match, topic.title), Phrases(topic.exclude)) for topic in briefing.topics
        )
        return _Judge(Scope.of(briefing), topics)

    def opening(self, document: Document) -> tuple[Passage, ...]:
        """The first statements that certainly belong to the briefing."""
        cut = Cut(document, 0)
        titled = self.scope.phrases.matches(document.title)
        certain = {Belonging.NAMES, Belonging.CONTEXT} if titled else {Belonging.NAMES}
        judged = zip(cut.passages, self.scope.judge(document, cut.passages), strict=True)
        stated = islice((pair for pair in judged if cut.is_statement(pair[0])), _OPENING)
        return tuple(passage for passage, belonging in stated if belonging in certain)


def _about(
    topic: Topic, match: Phrases, exclude: Phrases, document: Document, opening: tuple[Passage, ...]
) -> Urgency | None:
    """The topic, where title and opening both say it."""
    titled = [found.phrase for found in match.find(document.title)]
    told = [found.phrase for each in opening if not exclude.matches(each.text) for found in match.find(each.text)]
    if not titled or not told or exclude.matches(document.title):
        return None
    return Urgency(topic=topic.key, phrases=tuple(dict.fromkeys([*titled, *told])))
