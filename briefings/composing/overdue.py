"""What was announced for a day that has passed since: who reads of it now asks what came of it.

"The ministers will meet at the weekend" is news until Sunday. Where newer stories of a card were written after that
day, the sentence is no line any more, be it ever so central.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from briefings.composing.mentions import Mentions
from briefings.composing.weighing import Candidate
from briefings.language.dates import DateMention
from briefings.model import day_of
from briefings.patterns import late

_WEEK = late(r"(\d{4})-W(\d\d)(?:-WE)?")
_SUNDAY = 7


class Overdue:
    """Knows which sentences speak of a day ahead that the newest story of a card has left behind."""

    def __init__(self, candidates: Sequence[Candidate], mentions: Mentions) -> None:
        self._mentions = mentions
        documents = {candidate.passage.document for candidate in candidates}
        days = (day_of(mentions.documents[number].published) for number in documents)
        self._newest = max((day for day in days if day), default=None)

    def has(self, candidate: Candidate) -> bool:
        """Whether the last day that a sentence names was to come when it was written, and has passed."""
        written = day_of(self._mentions.document(candidate.passage).published)
        if written is None or self._newest is None or written >= self._newest:
            return False
        named = [day for mention in self._mentions.dates(candidate.passage) if (day := _last_day(mention))]
        return bool(named) and written < max(named) < self._newest


def _last_day(mention: DateMention) -> date | None:
    """The last day of a day, a weekend or a week; None for all that is longer or has no certain value."""
    value = mention.until or mention.value
    if value is None or mention.rough:
        return None
    week: re.Match[str] | None = _WEEK.fullmatch(value)
    try:
        return date.fromisocalendar(int(week[1]), int(week[2]), _SUNDAY) if week else date.fromisoformat(value)
    except ValueError:
        return None
