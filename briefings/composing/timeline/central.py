"""Whether an event is one of the card's topic: its own clause tells of the topic, not only what stands beside it.

"The port was blocked on Monday" is an event of a blockade. "The anchor began on Monday with a report", where the cut
leaves the blockade out, is none, nor is "The mayor flew home on Monday after the blockade"; unless the story is about
the blockade and the clause about what the briefing is about.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from briefings.composing.dating import described_from
from briefings.composing.mentions import Mentions
from briefings.composing.phrases import Phrases
from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.model import Topic
from briefings.patterns import late

# What only went before, gave the occasion, or is spoken of: up to the next comma.
_BESIDE = late(
    r"\b(?:(?<!named )(?<!look )after|following|within (?:minutes|hours|days|weeks) of"
    r"|in (?:response|reaction|retaliation|reply) to|in the wake of"
    r"|thanks to|aftermath of|coverage of|covering|interviews? (?:with|on|about)|commenting on|reporting on"
    r"|speaking (?:of|on|about))\s",
    re.IGNORECASE,
)
_OF_WHOM = late(r"\s(?:who|whom|whose|which|where)\s")
_WORD = late(r"[^\W\d_][\w’'-]*")
_OWNED = late(r"['’]s?$")
_LEAST_STEM = 4


class Central:
    """Tells which dated sentences tell events of a topic."""

    def __init__(self, topic: Topic, mentions: Mentions) -> None:
        self._topic = Phrases.of_topic(topic.match, topic.title)
        self._mentions = mentions

    def holds(self, dated: Dated, planned: bool) -> bool:
        """Whether the clause that tells an event names the topic where it tells what happened.

        Or where it tells of what the briefing is about, and the topic gave the occasion. In a story that opens with it,
        or whose title names the topic, it is enough that what the briefing is about acts there, or has a plan.
        A story about something else has to name the briefing's scope beside the topic.
        """
        candidate = dated.candidate
        title = self._mentions.document(candidate.passage).title
        if candidate.aside and candidate.parts.scope < 1.0 and not self._scope_in(title):
            return False
        clause, named = _Clause.of(dated), self._scope_in(dated.text)
        beside = bool(named) and all(map(clause.is_beside, named))
        places = [start - dated.begins for start, _ in candidate.placing.places if dated.begins <= start]
        if any(clause.tells(place) for place in places if not beside or dated.text[place : place + 1].isupper()):
            return True
        if candidate.aside or beside:
            return False
        told = [place for place in named if clause.tells(place)]
        if told and any(clause.verb < place and clause.is_beside(place) for place in places):
            return True  # "Osk shut its embassy in Norland after the blockade"
        return self._goes_on_about_topic(dated) and any(planned or place < clause.verb for place in told)

    def _goes_on_about_topic(self, dated: Dated) -> bool:
        """Whether a story is about the topic where its sentence doesn't tell it: it opens so, or is titled so."""
        passage = dated.candidate.passage
        return not passage.place or self._topic.matches(self._mentions.document(passage).title)

    def _scope_in(self, text: str) -> list[int]:
        return scope_in(text, self._mentions.known)


def scope_in(text: str, known: AbstractSet[str]) -> list[int]:
    """Where a text names what a briefing is about, whose words are `known`, or what is made of one of them.

    As "Norlander" is of "Norland".
    """
    stems = tuple(stem for stem in known if len(stem) >= _LEAST_STEM)
    words = ((word.start(), _OWNED.sub("", word[0].casefold())) for word in _WORD.finditer(text))
    return [start for start, word in words if word in known or word.startswith(stems)]


class _Clause(NamedTuple):
    """The clause that tells an event, its date blank, and where its date and its verb begin."""

    text: str
    date: int
    verb: int

    @classmethod
    def of(cls, dated: Dated) -> _Clause:
        start, end = dated.at - dated.begins, dated.ends - dated.begins
        text = f"{dated.text[:start]}{' ' * (end - start)}{dated.text[end:]}"
        words = tokens_of(dated.text)
        verb = next(iter(predicates(words)), None)
        return cls(text, start, words[verb.begin].start if verb else 0)

    def tells(self, place: int) -> bool:
        """Whether what stands at a place is part of what happened."""
        if place >= len(self.text):
            return False
        aside = described_from(self.text, place)
        return not self.is_beside(place) and aside in (None, described_from(self.text, self.date))

    def is_beside(self, place: int) -> bool:
        """Whether what stands at a place only went before, or is spoken of, with what is said of that."""
        begin = self.text.rfind(",", 0, place) + 1
        if _OF_WHOM.match(self.text, begin):
            begin = self.text.rfind(",", 0, begin - 1) + 1
        return place < len(self.text) and _BESIDE.search(self.text, begin, place) is not None
