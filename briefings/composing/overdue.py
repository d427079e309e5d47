"""What was announced for a day that has passed since: who reads of it now asks what came of it.

"The ministers will meet at the weekend" is news until Sunday, "will meet later" until the next day. Where newer stories
of the briefing were written after that day, the sentence is no line any more, be it ever so central.
"""

from __future__ import annotations

import re
from datetime import date

from briefings.composing.mentions import Mentions
from briefings.composing.timeline.attachment import attachment_of
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import DateMention
from briefings.model import day_of
from briefings.patterns import late

OVERDUE = "speaks of a day ahead that has passed since"
_WEEK = late(r"(\d{4})-W(\d\d)(?:-WE)?")
_SUNDAY = 7
_FROM = late(r"\b(?:from|as of|starting|beginning|effective)(?: on)? \Z")  # what lasts from a day on is so still
_WILL = r"\b(?:will|(?:is|are) (?:due|set|scheduled|expected|to)|plans? to|prepar(?:e|es|ing))\b"
_AHEAD = late(_WILL)
_LATER_THAT_DAY = late(rf"{_WILL}[^.,;]{{1,80}}?\b(?<!or )later(?=[,.]| today\b)")


def is_for_day(text: str, at: int) -> bool:
    """Whether a sentence says of the day that it names at an offset that something "will" be then.

    What was decided, said or done on that day is not: "will close, the council decided on Monday".
    """
    if _AHEAD.search(text, 0, at) is None:
        return False
    verb = attachment_of(tokens_of(text), at).verb
    return verb is not None and verb.ahead


class Overdue:
    """Knows which sentences speak of a day ahead that the newest story of a briefing has left behind."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions

    def has(self, candidate: Candidate) -> bool:
        """Whether the last day that a sentence names was to come when it was written, and has passed.

        So is the very day of its paper where something "will" be on it; not where somebody says then that it will be.
        """
        text, begin = candidate.passage.text, candidate.passage.sentence.start
        written, newest = day_of(self._mentions.document(candidate.passage).published), self._mentions.newest
        if written is None or newest is None or written >= newest:
            return False
        dates = ((_last_day(mention), mention.start - begin) for mention in self._mentions.dates(candidate.passage))
        last, at = max(((day, at) for day, at in dates if day), default=(None, 0))
        if last is None:
            return _LATER_THAT_DAY.search(text) is not None
        if _FROM.search(text, 0, at):
            return False
        same_day = last == written and is_for_day(text, at)
        return (same_day or written < last) and last < newest


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
