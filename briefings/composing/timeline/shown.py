"""Which sentence of an event is shown: one that can be read alone, and tells the deed of its own day."""

from __future__ import annotations

from briefings.composing.mentions import Mentions
from briefings.composing.notes import names_whom_it_means
from briefings.composing.timeline.attachment import Kind, attachment_of
from briefings.composing.timeline.central import Central
from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.eventful import tells_event
from briefings.composing.timeline.told import Told
from briefings.language.quotes.verbs import SAYING
from briefings.model import day_of
from briefings.patterns import late

_STANDING, _MARKS = 0.7, frozenset('"“„«»')
# What goes on from the sentence before: "Two other papers also closed on Monday".
_OTHERS_ALSO = late(r"(?:[A-Z][a-z]+\s)?[Oo]thers?\b[^,;:]*?\salso\b")
_ISO_DAY = len("2026-03-12")


def rank(told: Told) -> tuple[float, tuple[int, int]]:
    """The best candidate first, and of two alike the one told first."""
    return -told.dated.candidate.score, told.dated.candidate.order


def can_be_shown(told: Told, mentions: Mentions, central: Central) -> bool:
    """Whether a sentence can stand for its event: it tells of one of the topic, and can be read alone."""
    dated, passage = told.dated, told.dated.candidate.passage
    published = day_of(mentions.document(passage).published)
    if mentions.is_english(passage):
        shown = central.holds(dated, told.planned) and tells_event(dated, published)
    else:
        shown = passage.text[:1] not in _MARKS  # what somebody says on a day is no event of it
    return shown and _stands_alone(dated, mentions)


def _stands_alone(event: Dated, mentions: Mentions) -> bool:
    """Whether an event can be read without what stood before it, if need be with a note on whom it means."""
    if _OTHERS_ALSO.match(event.text):
        return False
    if event.candidate.standing >= _STANDING:
        return True
    passage = event.candidate.passage
    return not passage.spoken and names_whom_it_means(passage, mentions)


def best_told_first(told: Told, mentions: Mentions) -> tuple[bool, bool, bool, int, tuple[float, tuple[int, int]]]:
    """What was done before what was to come, the deed before a saying or an invitation, the newest toll, the best."""
    published = day_of(mentions.document(told.dated.candidate.passage).published)
    age = -published.toordinal() if told.kinds and published else 0
    beside = told.planned and told.deed is not None and not told.deed.ahead
    return told.planned, beside, told.is_saying, age, rank(told)


def is_of_other_days(told: Told, day: str, mentions: Mentions) -> bool:
    """Whether a deed names days, but not that of its event: "is striking on Thursday, after this week's attacks"."""
    dated, passage = told.dated, told.dated.candidate.passage
    if not dated.words or len(day) != _ISO_DAY:
        return False
    start, shown = passage.sentence.start, range(dated.begins, dated.begins + len(dated.text))
    named = {
        date.value
        for date in mentions.dates(passage)
        if date.precision == "day" and date.start - start in shown and _dates_deed(dated, date.start - start)
    }
    return bool(named) and day not in named


def _dates_deed(dated: Dated, at: int) -> bool:
    """Whether a date hangs on a verb of the main clause that is no saying: "..., the mayor said on Thursday"."""
    hung = attachment_of(dated.words, at)
    return hung.kind is Kind.MAIN and hung.verb is not None and dated.words[hung.verb.head].low not in SAYING
