"""Why a sentence that weighs enough to be a line of its card is none: it is no news, or no more.

Each is asked only of the sentence whose turn it is: dates and verbs are read in few documents, whatever the card holds.
"""

from __future__ import annotations

from collections.abc import Collection

from briefings.composing.mentions import Mentions
from briefings.composing.overdue import OVERDUE, Overdue
from briefings.composing.own_news import OwnNews
from briefings.composing.provisional import SUPERSEDED, Provisional
from briefings.composing.weighing import Candidate


class NoNews:
    """Says of candidates why they are no lines."""

    def __init__(self, mentions: Mentions, *, of_many: bool) -> None:
        """In a briefing `of_many` documents there is other news than what opens no story and tells no act."""
        self._of_many = of_many
        self._overdue, self._provisional = Overdue(mentions), Provisional(mentions)
        self._own_news = OwnNews(mentions)

    def why(self, candidate: Candidate, told: Collection[Candidate]) -> str:
        """Why a candidate is no news, or none any more; empty where it is. `told` are the lines that a card has."""
        if self._of_many and (why := self._own_news.why_not(candidate, told)):
            return why
        if self._overdue.has(candidate):
            return OVERDUE
        if not self._of_many:
            return ""
        overtaken = self._provisional.superseded(candidate) or self._provisional.has_been_done(candidate)
        return SUPERSEDED if overtaken else ""
