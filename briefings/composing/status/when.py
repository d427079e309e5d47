"""When a status is of: the date of the thing itself, and the day that orders it among others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.dating import is_aside, is_either_week
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.status.state import Telling
from briefings.composing.timeline.attachment import attachment_of
from briefings.composing.timeline.deeds import without_date
from briefings.composing.timeline.tokens import tokens_of
from briefings.language.dates import DateMention, days_of
from briefings.model import day_of
from briefings.patterns import late

UNDATED = date.min
AHEAD = frozenset({"planned", "announced"})
"""The states of what is still to come."""
HISTORY = timedelta(days=366)
"""What lies further back than that is no news."""
# "Delayed a tariff to Jan. 30": the day that it is put to is not that of the delay.
_PUT_TO = late(r"\b(?:to|until|till) (?:the )?(?:end of |early |late |mid-?)?$")
_SAID = late(r"\b(?:said|says|announced|told [\w’'-]+) (?:late |early )?(?:on )?$")
_SOME_MONTH = late(r"XXXX-\d\d")
_REACH = 120
_YEAR = late(r"\b(?:19|20)\d\d\b")
_DEEP = 3  # sentences into a story: what stands before them is its news
_STILL_SO, _AUXILIARY = late(r"\b(?:has|have|is|are)\b"), 12


class When(NamedTuple):
    """When a status is of: `dated` is that of the thing itself, `effective` orders statuses in time."""

    dated: str | None
    effective: date
    published: date


def when_of(telling: Telling, words: str, passage: Passage, mentions: Mentions) -> When:
    """The time of what a passage tells, worded so."""
    published = day_of(mentions.document(passage).published) or UNDATED
    dates = [
        mention
        for mention in mentions.dates(passage)
        if _may_date(mention, passage, telling) and not is_either_week(mention, published)
    ]
    dated = _date_of(dates, passage, telling.at)
    if dated:
        return When(dated, _effective(dated, published), published)
    history = (
        _year_told(words, published)
        or _history_around(mentions, passage, telling, published)
        or _history_beside(mentions, passage, telling, published)
    )
    return When(None, history or published, published)


def is_of_some_past(telling: Telling, passage: Passage, mentions: Mentions) -> bool:
    """Whether what is done is dated by a month whose year nobody can tell: "launched a bid in February"."""
    start = passage.sentence.start
    near = [each for each in mentions.dates(passage) if _may_date(each, passage, telling)]
    first = min(near, key=lambda each: abs(each.start - start - telling.at), default=None)
    return telling.state not in AHEAD and first is not None and _SOME_MONTH.match(first.value or "") is not None


def _effective(dated: str, published: date) -> date:
    """The first day of the sentence's own date (a day outranks the week around it), else the document's day.

    What is still to come is as new as the document that tells of it, no newer.
    """
    span = days_of(dated)
    if span is None:
        return published
    return span[0] if published == UNDATED else min(span[0], published)


def _year_told(words: str, published: date) -> date | None:
    """The end of the year of long ago that the words of a status name: "hosted the 2003 games", told in 2005."""
    years = [date(int(year), 12, 31) for year in _YEAR.findall(words)]
    return next((day for day in years if published - day > HISTORY), None)


def _history_around(mentions: Mentions, passage: Passage, telling: Telling, published: date) -> date | None:
    """The day of long ago that the next sentence of a paragraph goes on with, where a past is told without its date.

    "The two began their drills. In November 2017, the party ...": what was so by then is no news of today.
    """
    behind = mentions.after(passage)
    told = passage.text[max(0, telling.at - _AUXILIARY) : telling.at + len(telling.words)]
    if behind is None or telling.state in AHEAD or _STILL_SO.search(told):
        return None
    between = mentions.document(passage).text[passage.sentence.end : behind.sentence.start]
    first = next(iter(mentions.dates(behind)), None)
    opens = first is not None and first.start - behind.sentence.start <= len("In early ")
    span = days_of(first.value) if first and first.value and opens and "\n" not in between else None
    return span[0] if span and published - span[1] > HISTORY else None


def _history_beside(mentions: Mentions, passage: Passage, telling: Telling, published: date) -> date | None:
    """The day of long ago that the same sentence names, deep in a story that tells a past without its date.

    "Many banned its oil following the invasion in 2022."
    """
    told = passage.text[max(0, telling.at - _AUXILIARY) : telling.at + len(telling.words)]
    if passage.place < _DEEP or telling.state in AHEAD or _STILL_SO.search(told):
        return None
    spans = [span for each in mentions.dates(passage) if each.value and (span := days_of(each.value))]
    last = max((last for _, last in spans), default=None)
    return last if last is not None and published - last > HISTORY else None


def _may_date(date: DateMention, passage: Passage, telling: Telling) -> bool:
    """Whether a date can be that of a status: not the day that a thing is put to, nor the day a plan was told."""
    at = date.start - passage.sentence.start
    said = _SAID.search(passage.text, 0, at) if telling.state == "planned" else None
    told = said is not None and not telling.at <= said.start() < telling.at + len(telling.words)
    return not told and _PUT_TO.search(passage.text, 0, at) is None


def _date_of(dates: Sequence[DateMention], passage: Passage, at: int) -> str | None:
    """The value of the known date nearest to the verb at `at` of the passage, among those of its clause."""
    start = passage.sentence.start
    near = [
        mention
        for mention in dates
        if mention.value
        and abs(mention.start - start - at) < _REACH
        and days_of(mention.value)
        and not is_aside(passage.text, mention.start - start, mention.end - start, of=at)
        and _hangs_on(mention, passage, at)
    ]
    return min(near, key=lambda mention: (abs(mention.start - start - at), mention.start)).value if near else None


def _hangs_on(date: DateMention, passage: Passage, at: int) -> bool:
    """Whether a date hangs on the verb at `at` of the passage: on what its group of words holds, or follows."""
    start, end = date.start - passage.sentence.start, date.end - passage.sentence.start
    words = tokens_of(without_date(passage.text, start, end))
    hung = attachment_of(words, start)
    return hung.verb is not None and words[hung.verb.begin].start <= at <= words[hung.verb.head].end
