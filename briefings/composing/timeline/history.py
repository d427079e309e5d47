"""Whether an event is history that the card's news has nothing to do with.

A story looks back on whatever was like its news: the derailment of ten years ago, what somebody was tried for before.
Where there are many documents, what is more than a year old has to be of one whom a line of the card names too, or be
the line itself.
"""

from __future__ import annotations

from datetime import timedelta

from briefings.composing.material import Material
from briefings.composing.timeline.dated import Dated
from briefings.composing.topics import names_in
from briefings.model import day_of

_LONG_AGO = timedelta(days=300)


class History:
    """Says of dated events whether they are no more than history."""

    def __init__(self, material: Material) -> None:
        self._material = material
        lines = [standing.line for standing in material.standings]
        self._places = {line.order for line in lines}
        self._names = frozenset[str]().union(*(names_in(line.passage.text) for line in lines))

    def holds(self, dated: Dated) -> bool:
        """Whether an event is long past and of nobody and nothing that the card's lines name beside the scope."""
        passage, mentions = dated.candidate.passage, self._material.mentions
        published = day_of(mentions.document(passage).published)
        if not self._material.of_many or published is None or passage.order in self._places:
            return False
        if dated.when.last_day >= published - _LONG_AGO:
            return False
        return not any(name.casefold() not in mentions.known for name in names_in(dated.text) & self._names)
