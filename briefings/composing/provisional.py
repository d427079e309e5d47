"""What was only a stage on the way, in a paper that newer ones have overtaken: a lead, a plan, a first estimate.

"Counting goes on", "ministers are to meet", "dozens are feared dead" are news until a newer one opens with what came of
it. Whether it does is told by the words that both have in common, and by the newer one speaking of no stage itself.
English only.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, cached_property
from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.told import cut
from briefings.composing.mentions import Mentions
from briefings.composing.overdue import is_for_day
from briefings.composing.own_news import shares_title
from briefings.composing.passages import Passage
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.stance import stance_of
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

SUPERSEDED = "tells of a stage that a newer story has left behind"
_STAGE = late(
    r"\b(?:early|first|initial|preliminary|partial|provisional) (?:[\w-]+ ){0,3}"
    r"(?:results?|returns|counts?|tally|tallies|lead|estimates?|projections?|exit polls?)\b"
    r"|\b(?:feared|presumed|believed|thought) (?:to (?:be|have been|have) )?(?:dead|killed|died|trapped|missing)\b"
    r"|\b(?:still|remain|are|is) (?:[\w-]+ ){0,2}(?:missing|unaccounted for|under ?way|being counted|counting)\b"
    r"|\b(?:identif\w+|named|nam(?:e|ing)|released?|freed?) the first\b"
    r"|\b(?:all but certain|on the verge|poised to|setting the stage|w(?:as|ere) due to)\b"
)
_ASKS = late(
    r"\b(?:(?:should|must)|(?:call(?:s|ed|ing)? on|pressure|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|due|set|scheduled)\b"
    r"[^,;.]{0,60}? to) (?P<what>[a-z]+(?: (?:down|off|out|up)\b)?)"
)
_PREPARES = frozenset("preparing prepare prepares preparations bracing".split())
_MAY_BE, _REACH = frozenset(("would", "could", "may", "might")), 10
_SHARED, _SHARE, _A_DAY = 4, 0.25, timedelta(days=1)


class _Opening(NamedTuple):
    """The day of a story, what it says first, and the stems of that and of its title."""

    day: date
    text: str
    stems: frozenset[str]

    @property
    def acts(self) -> frozenset[str]:
        """What its first sentence tells as done, by meanings; nothing where that only asks for it, or denies it."""
        open_still = _ASKS.search(self.text) or stance_of(self.text).denies
        return frozenset() if open_still else frozenset(act.meaning for act in acts_of(self.text))


class Provisional:
    """Knows which sentences tell of a stage that a newer story of the briefing has left behind."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._left_behind = cache(self._is_left_behind)

    def superseded(self, candidate: Candidate) -> bool:
        """Whether a sentence tells of a stage, and a story of a later day opens with what has come of it.

        So does one that goes on about what its own story's first sentence told of a stage.
        """
        passage = candidate.passage
        if not self._mentions.is_english(passage):
            return False
        if self._left_behind(passage):
            return True
        goes_on = passage.place > 0 and shares_title(passage, self._mentions.document(passage).title)
        return goes_on and self._left_behind(self._mentions.opening_of(passage))

    def _is_left_behind(self, passage: Passage) -> bool:
        written, text = day_of(self._mentions.document(passage).published), passage.text
        planned, awaited = _planned(text), _awaited(text)
        is_stage = planned is not None or _STAGE.search(text) is not None
        if written is None or not (is_stage or awaited):
            return False
        days = self._first_days(passage)
        if any(day > self._newest for day, _ in days):
            return False
        own, is_for_today = cut(content_terms(text)), any(day == written and is_for_day(text, at) for day, at in days)
        least, soonest = max(_SHARED, _SHARE * len(own)), written if planned and is_for_today else written + _A_DAY
        return any(
            (is_stage and each.day >= soonest and (planned is None or not planned.isdisjoint(each.stems)))
            or (each.day >= written and not awaited.isdisjoint(each.acts))
            for each in self._openings
            if len(own & each.stems) >= least and not _is_stage(each.text)
        )

    def _first_days(self, passage: Passage) -> list[tuple[date, int]]:
        """The first days of the dates that a sentence names, each with its offset there."""
        begin = passage.sentence.start
        spans = ((days_of(each.value or ""), each.start - begin) for each in self._mentions.dates(passage))
        return [(span[0], at) for span, at in spans if span]

    @cached_property
    def _newest(self) -> date:
        return max(opening.day for opening in self._openings)

    @cached_property
    def _openings(self) -> list[_Opening]:
        told = ((document, " ".join(each.text for each in first)) for document, first in self._mentions.openings())
        return [
            _Opening(day, text, cut(content_terms(f"{document.title} {text}")))
            for document, text in told
            if (day := day_of(document.published))
        ]


def _is_stage(text: str) -> bool:
    """Whether what a text says first speaks of what is to come, or of what was only known so far."""
    return _STAGE.search(text) is not None or _planned(text) is not None


def _awaited(text: str) -> frozenset[str]:
    """What somebody is asked or due to do, by its meanings: "should resign"."""
    return frozenset(act.meaning for asked in _ASKS.finditer(text) for act in acts_of(f"to {asked['what']}"))


def _planned(text: str) -> frozenset[str] | None:
    """The stems of what is to be done, names aside, where the main verb speaks of that: "are to meet for talks"."""
    words = tokens_of(text)
    main = next(iter(predicates(words)), None)
    if main is None or words[main.begin].low in _MAY_BE:
        return None
    if "now" in {word.low for word in words[main.begin : main.head]}:
        return None  # what "will now fail" fails from now on
    if not main.ahead and words[main.head].low not in _PREPARES:
        return None
    behind = (word.text for word in words[main.head : main.head + _REACH] if word.text[0].islower())
    return cut(content_terms(" ".join(behind)))
