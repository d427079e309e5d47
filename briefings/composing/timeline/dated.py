"""The day of the event that a sentence tells: a date counts when it says when the action happened.

The first such date of a sentence is its event's, to the day, month or year, or a span of them. The event is told by the
clause that holds the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile
from typing import NamedTuple

from briefings.composing.clauses import clause_around
from briefings.composing.dating import is_aside, is_either_week, tells_no_day
from briefings.composing.mentions import Mentions
from briefings.composing.nowadays import is_of_these_times
from briefings.composing.passages import Passage
from briefings.composing.timeline.abroad import is_of_noun
from briefings.composing.timeline.attachment import NO_ATTACHMENT, Attachment, Kind, attachment_of
from briefings.composing.timeline.deeds import without_dates
from briefings.composing.timeline.incidents import dates_incident
from briefings.composing.timeline.no_days import is_told_in_quotation, says_no_day
from briefings.composing.timeline.opinions import only_thinks
from briefings.composing.timeline.other_events import dates_another_event, told_before_act
from briefings.composing.timeline.tokens import COMMAS, Token, tokens_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import DateMention, days_of
from briefings.model import day_of
from briefings.patterns import late

_NO_COMMENT = late(
    r"\b(?:declined|refused) to (?:comment|say)\b|\bcould not (?:immediately )?be reached\b"
    r"|\bdid not (?:immediately )?respond to"
)
_NO_DAY = frozenset((Kind.GROUND, Kind.NOUN))
_PUT_OFF = frozenset("adjourned postponed delayed deferred remanded".split())
_EARLIER = frozenset("after though although".split())
_AIM = late(r"\sto\s(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+\s")
_UNREAL = late(r"\b[Ii]f\b[^.;]*\bwould have\b|\bwould have\b[^.;]*\bif\b")  # what never happened
_MEANS = late(r"\b(?:it|they|them|this|that|these|those)\b")
# What only joins a sentence to the one before it, and no part of its event: "But on Monday the port closed".
_JOINING = late(
    r"(?:(?:And|But|Yet|However|Meanwhile|Separately|In addition(?! to\b)|Also),?\s"
    r"|(?:Instead|(?:In|By) contrast|Nevertheless|Nonetheless|Still|Moreover|Furthermore|Additionally|Indeed|After all"
    r"|In fact|Then|For (?:example|instance)),\s)"
)
_OF_THE_TEXT = late(r"(?:correction|clarification)s?\b[^:.]{0,40}:", re.IGNORECASE)  # what a desk did to its own text
_PRECISIONS = {"day": "day", "month": "month", "year": "year", "week": "day", "weekend": "day"}
_ISO = {"day": 10, "month": 7, "year": 4}


class When(NamedTuple):
    """A date to the day, month or year, with the end of the span where it names one, and the days that it covers."""

    value: str
    until: str | None
    precision: str
    first_day: date
    last_day: date

    def begun(self) -> When:
        """Its first day alone: "was adjourned Monday until Wednesday"."""
        is_day = self.precision == "day"
        return self._replace(until=None, last_day=self.first_day) if is_day else self

    @property
    def exactness(self) -> int:
        """The more, the more is known of the day: a day, a span of days, a month, a year."""
        return 2 * len(self.value) - (self.until is not None)

    @property
    def is_one_day(self) -> bool:
        """Whether it names a single day."""
        return self.precision == "day" and self.until is None


class Dated(NamedTuple):
    """A candidate with the date of its event, which stands at `at`, and the part of its sentence that tells it."""

    candidate: Candidate
    when: When
    inferred: bool
    at: int
    text: str
    begins: int
    ends: int = 0
    """Where the date ends, as `at` is where it begins."""
    words: Sequence[Token] = ()
    """Those of its whole sentence, the dates left out, where it is English; and on which of them the date hangs."""
    hung: Attachment = NO_ATTACHMENT

    @property
    def is_cut(self) -> bool:
        """Whether more of its sentence stands before the part that tells it than what joins it to the one before."""
        return self.begins > 0 and _JOINING.fullmatch(self.candidate.passage.text, 0, self.begins) is None


def dated_of(candidate: Candidate, mentions: Mentions) -> list[Dated]:
    """What each date of a sentence that says when may be the day of; none where a sentence only counts from a date.

    What hangs on a clause beside the main ones comes last; a ground, a condition and a noun have no day of an event.
    """
    text = candidate.passage.text
    if _NO_COMMENT.search(text) or _UNREAL.search(text) or _OF_THE_TEXT.match(text):
        return []
    found = [(dates_incident(text, each.at, each.ends), each) for each in _events_of(candidate, mentions)]
    kept = [each for each in found if each[0] or each[1].hung.kind not in _NO_DAY or each[1].is_cut]
    kept = [each for each in kept if not _is_of_earlier(each[1]) and not _is_closer(each[1], kept)]
    return [
        each
        for _, each in sorted(
            kept, key=lambda each: (each[1].hung.is_beside and not each[0], _is_led_up_to(each[0], each[1], kept))
        )
    ]


def _is_closer(dated: Dated, kept: Sequence[tuple[bool, Dated]]) -> bool:
    """Whether another date of the same verb says its day: "one of several sent this month - went down on Monday"."""
    if dated.hung.verb is None or dated.when.is_one_day:
        return False
    return any(
        other.hung.verb == dated.hung.verb
        and other.when.is_one_day
        and other.at > dated.at
        and not _is_of_aim(dated, other)
        for _, other in kept
    )


def _is_of_aim(dated: Dated, other: Dated) -> bool:
    """Whether a sentence opens with the days of its verb: "Last weekend he used a show to call for a day on Friday"."""
    verb = dated.words[dated.hung.verb.head] if dated.hung.verb else None
    if verb is None or dated.at > verb.start:
        return False
    text = dated.candidate.passage.text
    return _AIM.search(text, verb.start, other.at) is not None


def _is_led_up_to(incident: bool, dated: Dated, kept: Sequence[tuple[bool, Dated]]) -> bool:
    """Whether a year only leads up to the day of the news: "ten were held last year, and two fled on Monday"."""
    if incident or dated.when.precision != "year":
        return False
    return any(
        other.when.is_one_day and other.at > dated.at and other.begins == dated.begins and other.hung.kind is Kind.MAIN
        for _, other in kept
    )


def _is_of_earlier(dated: Dated) -> bool:
    """Whether a month or year stands in a clause behind the main one: "fell after it earned little in 2018".

    What came "shortly after" is of the same time.
    """
    hung = dated.hung
    if hung.kind not in (Kind.ADVERBIAL, Kind.SAID, Kind.PARTICIPLE) or dated.when.precision == "day" or dated.is_cut:
        return False
    before = [word.low for word in reversed(dated.words[1 : hung.begin])]
    if hung.kind is Kind.ADVERBIAL:
        before = list(takewhile(lambda low: low not in COMMAS, before))
    opened = next((at for at, low in enumerate(before) if low in _EARLIER), None)
    return opened is not None and before[opened + 1 : opened + 2] not in (["shortly"], ["soon"])


def _events_of(candidate: Candidate, mentions: Mentions) -> Iterator[Dated]:
    """What each date of a sentence may be the day of, in their order."""
    passage, start = candidate.passage, candidate.passage.sentence.start
    published = day_of(mentions.document(passage).published)
    figures = mentions.figures(passage)
    since = {figure.since for figure in figures if figure.since}
    since |= {figure.previous.as_of for figure in figures if figure.previous and figure.previous.as_of}
    dates = _dates(passage, mentions)
    words = _words(passage, mentions) if dates and mentions.is_english(passage) else ()
    tongue = mentions.language(passage) if dates else None
    for earlier, mention in zip([None, *dates], dates, strict=False):
        if earlier and earlier.until and earlier.until == mention.value:
            continue  # "between 1993 | and 1996": the end of a span is no day of its own
        found = _when(mention, published)
        begin, end = mention.start - start, mention.end - start
        if found is None or mention.text in since or says_no_day(passage.text, mention, begin, published):
            continue
        if is_of_noun(passage.text, begin, tongue) if tongue else is_told_in_quotation(passage.text, begin):
            continue
        aside = (tells_no_day if words else is_aside)(passage.text, begin, end)
        aside = aside and not dates_incident(passage.text, begin, end)
        span = found.first_day, found.last_day
        if aside or dates_another_event(passage.text, begin, end, days=span, published=published):
            continue
        hung = attachment_of(words, begin) if words else NO_ATTACHMENT
        if hung.verb and words[hung.verb.head].low in _PUT_OFF:
            found = found.begun()
        if only_thinks(passage.text, words, hung):
            continue
        before = told_before_act(passage.text, begin, end, days=span, published=published)
        first, last = before or clause_around(passage.text, begin)
        if first == last:
            continue
        if first and not _is_on_topic(candidate, first, last):
            continue
        joins = _JOINING.match(passage.text) if first == 0 else None
        first = joins.end() if joins and joins.end() <= begin else first
        text = passage.text[first:last]
        yield Dated(candidate, found, mention.inferred, begin, text, first, end, words, hung)


def _dates(passage: Passage, mentions: Mentions) -> Sequence[DateMention]:
    """The dates of a passage; no bare year in a language of which the month and the day beside it are not read."""
    dates = mentions.dates(passage)
    read = not dates or mentions.is_english(passage) or mentions.language(passage) is not None
    return [date for date in dates if (read or date.precision != "year") and not is_of_these_times(date, passage)]


def _words(passage: Passage, mentions: Mentions) -> Sequence[Token]:
    """The words of a passage, its dates left out."""
    start = passage.sentence.start
    return tokens_of(without_dates(passage.text, [(d.start - start, d.end - start) for d in mentions.dates(passage)]))


def _is_on_topic(candidate: Candidate, first: int, last: int) -> bool:
    """Whether a clause beside the main one names the topic, or means it by a pronoun."""
    named = any(first <= place < last for place, _ in candidate.placing.places)
    return named or _MEANS.search(candidate.passage.text, first, last) is not None


def _when(mention: DateMention, published: date | None) -> When | None:
    """The date cut to the day, month or year; None where it is vaguer than that. A week is told by its days."""
    precision = _PRECISIONS.get(mention.precision)
    span = days_of(mention.value) if mention.value and precision else None
    if span is None or precision is None:
        return None
    first, last = span
    if published and first <= published <= last:
        first, last = _part(mention, first, published, last)
    if published and is_either_week(mention, published):
        if first <= published <= last:
            return None  # of this week, as it ends or as it begins
        last = published
    end = days_of(mention.until) if mention.until else None
    last = end[1] if end else last
    value, until = (day.isoformat()[: _ISO[precision]] for day in (first, last))
    return When(value, until if until != value else None, precision, first, last)


def _part(mention: DateMention, first: date, published: date, last: date) -> tuple[date, date]:
    """The part of a span that is over, or yet to come, on the day of the paper: "earlier this week"."""
    word = mention.text.split()[0].casefold()
    if word == "later":
        return min(published + timedelta(days=1), last), last
    return (first, published) if word == "earlier" else (first, last)
