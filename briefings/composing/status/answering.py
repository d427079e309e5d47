"""What a card's title asks for: whose state it is, and of which of several things a sentence has to tell.

"Italian budget" is answered by no budget of the Union's, "Olmert and Abbas" by nothing that one of them did alone,
"Airline mergers" by no bank's; and where a title leaves open which of several things it means, a status has to say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.status.naming import leaves_open_which, says_which
from briefings.composing.titled import (
    is_in_name,
    is_of_another,
    names_of_title,
    parts_of_title,
    sides_of_title,
    tells_of,
)
from briefings.language.tokens import content_terms
from briefings.model import Topic


class Title(NamedTuple):
    """What the title of a topic names, and whether it leaves open `which` of several things it means."""

    topic: Topic
    names: frozenset[str]
    sides: tuple[frozenset[str], ...]
    parts: frozenset[str]
    modifiers: frozenset[str]
    which: bool

    @classmethod
    def of(cls, material: Material) -> Title:
        """What the title of a card's topic asks for."""
        topic = material.topic
        names = names_of_title(topic)
        which, sides = leaves_open_which(topic.title, names, material.mentions.known), sides_of_title(topic)
        modifiers = says_which(topic.title) if which else frozenset[str]()
        return cls(topic, names, sides, parts_of_title(topic), modifiers, which or bool(sides))

    def admits(self, passage: Passage, mentions: Mentions) -> bool:
        """Whether a passage tells of whom and of what the title names."""
        if passage.spoken or (self.names and not tells_of(self.names, _around(passage, mentions))):
            return False
        if not all(tells_of(side, (passage.text,)) for side in self.sides):
            return False
        if not (self.parts or self.modifiers):
            return True
        around = frozenset(content_terms(" ".join(_around(passage, mentions))))
        return self.parts <= around and (not self.modifiers or not self.modifiers.isdisjoint(around))

    def is_told_at(self, sentence: str, place: tuple[int, int]) -> bool:
        """Whether a phrase of the topic tells of its thing there: it is no part of a name, and nobody else's."""
        return not is_in_name(sentence, place, self.topic) and not is_of_another(sentence, place, self.names)


def _around(passage: Passage, mentions: Mentions) -> Iterator[str]:
    """A passage, the title of its document and the passages before it there, which say whom it tells of."""
    yield passage.text
    yield mentions.document(passage).title
    before = mentions.before(passage)
    if before is not None:
        yield before.text
