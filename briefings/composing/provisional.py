"""What was only a stage on the way, in a paper that newer ones have overtaken: a lead, a plan, a first estimate.

"Counting goes on", "ministers are to meet", "dozens are feared dead" are news until a newer story opens with what came
of it: it is of the same matter by the words that both have in common, and speaks of no stage itself. Of a plan it tells
that very act near its beginning, or comes on its day or later; of what somebody is asked to do, that it is done.
English only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import takewhile
from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.background import is_speech
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.mentions import Beginning, Mentions
from briefings.composing.moves.acts import act_overtaken
from briefings.composing.moves.stages import Stage, Staged, acts_in
from briefings.composing.overdue import is_for_day
from briefings.composing.passages import Passage
from briefings.composing.timeline.agreeing import Agreement, are_one_patient
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.stance import stance_of
from briefings.language.tokens import content_terms, cut
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
    r"\b(?:(?:should|must)|(?:call(?:s|ed|ing)? on|pressure|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?)\b[^,;.]{0,60}? to)"
    r" (?P<what>[a-z]+(?: (?:down|off|out|up)\b)?)"
)
_ONCE_MORE = late(r"\b(?:again|another|further|second|third|fourth|next|more (?:cuts?|rises?|sanctions|strikes))\b")
_PREPARES = frozenset("preparing prepare prepares preparations bracing".split())
_MAY_BE = frozenset(("would", "could", "may", "might"))
_HANGS_ON = frozenset("after as because before but following if since that when where which while who whose".split())
_NUMERALS = cut("two three four five six seven eight nine ten".split())
_SHARED, _SHARE, _A_DAY = 4, 0.25, timedelta(days=1)
_SHARED_ACT = 3
_OF_ACT, _OF_ACT_LEAST = 0.5, 2


class _Plan(NamedTuple):
    """The stems of the verb that tells what is to be done, and of its whole clause, names and numbers aside."""

    verb: frozenset[str]
    stems: frozenset[str]

    def told_in(self, told: frozenset[str]) -> bool:
        """Whether a sentence has that verb, and half of the clause."""
        shared = len(self.stems & told)
        return self.verb <= told and shared >= max(min(_OF_ACT_LEAST, len(self.stems)), _OF_ACT * len(self.stems))


class _Read(NamedTuple):
    """A sentence as a fact, with the acts of its clauses; of a speech none."""

    fact: Fact
    acts: tuple[Staged, ...]


class Provisional:
    """Knows which sentences tell of a stage that a newer story of the briefing has left behind."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._is_stage = cache(_is_stage)
        self._read = cache(_read)

    def superseded(self, candidate: Candidate) -> bool:
        """Whether a sentence tells of a stage, and a story of a later day begins with what has come of it."""
        passage = candidate.passage
        written, text = day_of(self._mentions.document(passage).published), passage.text
        if written is None or not self._mentions.is_english(passage):
            return False
        days = [day for day in self._first_days(passage) if day[0] >= written]
        if self._are_ahead(days):
            return False
        planned, is_stage, asked = _planned(text), _STAGE.search(text) is not None, _asked(text)
        if planned is None and not is_stage and not asked:
            return False
        due = max((day for day, at in days if is_for_day(text, at)), default=None) if planned else None
        own = cut(content_terms(text))
        least = max(_SHARED, _SHARE * len(own))
        newer = (each for each in self._told if each.day >= (due or written + _A_DAY))
        return any(
            _has_come(each, planned, asked, matter=is_stage or due is not None) and not self._is_stage(each.text)
            for each in newer
            if len(own & each.stems) >= least
        )

    def has_been_done(self, candidate: Candidate) -> bool:
        """Whether another story of the same day or a later one tells as done what a sentence says is to be."""
        passage = candidate.passage
        written = day_of(self._mentions.document(passage).published)
        if written is None or not self._mentions.is_english(passage):
            return False
        if self._are_ahead(self._first_days(passage)):
            return False
        if (at := _verb_ahead(passage.text)) is None:
            return False
        before = self._read(passage.text, written)
        plan = next((act for act in before.acts if act.start == at and not act.named), None)
        if plan is None or plan.stage is not Stage.OPEN or _ONCE_MORE.search(passage.text):
            return False
        own = cut(content_terms(passage.text))
        others = (each for each in self._told if each.day >= written and each.document != passage.document)
        near = (each for each in others if len(own & each.stems) >= _SHARED_ACT)
        return any(_is_done_in(self._read(each.text, each.day), before, plan, self._rarity) for each in near)

    @cached_property
    def _rarity(self) -> Rarity:
        return Rarity(each.terms for each in self._told)

    def _first_days(self, passage: Passage) -> list[tuple[date, int]]:
        """The first days of the dates that a sentence names, each with its offset there."""
        begin = passage.sentence.start
        spans = ((days_of(each.value or ""), each.start - begin) for each in self._mentions.dates(passage))
        return [(span[0], at) for span, at in spans if span]

    def _are_ahead(self, days: Sequence[tuple[date, int]]) -> bool:
        """Whether one of the days that a sentence names is still to come."""
        newest = self._mentions.newest
        return newest is not None and any(day > newest for day, _ in days)

    @property
    def _told(self) -> Sequence[Beginning]:
        return self._mentions.beginnings


def _read(text: str, published: date) -> _Read:
    fact = fact_of(text, published)
    return _Read(fact, () if is_speech(fact) else acts_in(text, fact))


def _verb_ahead(text: str) -> int | None:
    """Where the main verb of a sentence begins, if it says of something that it is to be, or may be."""
    words = tokens_of(text)
    main = next(iter(predicates(words)), None)
    if main is None or not (main.ahead or words[main.begin].low in _MAY_BE):
        return None  # "voted to end" has come about
    return words[main.begin].start


def _is_done_in(now: _Read, before: _Read, plan: Staged, rarity: Rarity) -> bool:
    """Whether a sentence tells as done, and to the same, what an older one plans."""
    return any(
        act_overtaken(now.fact, before.fact, (act,), (plan,), rarity) is not None
        for act in now.acts
        if act.stage is Stage.DONE
        if act.meaning != plan.meaning or are_one_patient(act.whom, plan.whom) is not Agreement.TWO
    )


def _has_come(told: Beginning, planned: _Plan | None, asked: frozenset[str], *, matter: bool) -> bool:
    """Whether a sentence of the same matter tells what came of a stage; `matter` says that a story of it is enough."""
    if planned and not matter:
        return planned.told_in(told.stems)
    if matter:
        return told.first
    done = {act.meaning for act in acts_of(told.text)}
    return told.first and not asked.isdisjoint(done) and not stance_of(told.text).denies


def _asked(text: str) -> frozenset[str]:
    """What somebody is asked to do, by its meanings: "should resign", "called on her to step down"."""
    return frozenset(act.meaning for asked in _ASKS.finditer(text) for act in acts_of(f"to {asked['what']}"))


def _is_stage(text: str) -> bool:
    """Whether what a text says first speaks of what is to come, or of what was only known so far."""
    return _STAGE.search(text) is not None or _ASKS.search(text) is not None or _planned(text) is not None


def _planned(text: str) -> _Plan | None:
    """What is to be done, where the main verb of a sentence speaks of that: "are to meet for talks"."""
    words = tokens_of(text)
    main = next(iter(predicates(words)), None)
    if main is None or words[main.begin].low in _MAY_BE:
        return None
    if "now" in {word.low for word in words[main.begin : main.head]}:
        return None  # what "will now fail" fails from now on
    if not main.ahead and words[main.head].low not in _PREPARES:
        return None
    clause = takewhile(lambda word: word.low not in _HANGS_ON and word.text not in ",;—", words[main.head :])
    stems = cut(content_terms(" ".join(word.text for word in clause if word.text[0].islower()))) - _NUMERALS
    verb = frozenset[str]() if words[main.head].low in _PREPARES else cut(content_terms(words[main.head].low))
    return _Plan(verb, stems) if stems else None
