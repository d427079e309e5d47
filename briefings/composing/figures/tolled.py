"""As of which day a toll's row is: that of its paper where the toll is news, that of the event where it is old.

A paper tells the news and, further down, what came before it: "the attack of 7 October, in which 1,200 people were
killed". Such a count is not of the day of the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefings.composing.dating import NAMES_EVENT, is_aside
from briefings.composing.figures.times import is_long_past
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.tolls import Toll, counted_by
from briefings.language.dates import DateMention, days_of
from briefings.language.numbers import FigureMention
from briefings.language.places import PEOPLES
from briefings.model import day_of
from briefings.patterns import late

_NEWS = 3
_RECENT, _SOON = timedelta(days=3), timedelta(days=14)
_WEEKDAY = late(r"(?i)day\b|tonight|week")
_TOLD_BY_THE_WAY = late(
    r"\b(?:(?:in|during|of) which|which|that|who|when|where|whose)\b(?![^,;]*\b(?:has|have)\b)[^;]*$"
    r"|\b(?:years?|months?|decades?) (?:after|since)\b[^;]*$"
)
"""A clause that tells the reader of which event the sentence speaks."""

_RISEN = late(r"\b(?:toll|tally|has|have|now|so far|r[io]sen?|climb\w*|reach\w*|latest|bodies|numbers?)\b")
"""What makes a count that of its paper's day, however long ago its event was."""

_SPOKEN_OF = late(
    r"\b(?:in (?:response|retaliation|reaction|reply) (?:to|for)|(?:revenge|vengeance|retribution) for|to avenge"
    r"|anniversary of|commemorat\w+|memory of|(?:accused|suspected|convicted) of|responsib\w+ for|blamed for"
    r"|(?:conspirators?|masterminds?|suspects?|brains?|gang|group|cell|men|man) behind|in connection with"
    r"|(?:trial|charges|charged|jailed|sentenced|arrested|arrests?|held|wanted) (?:over|for)) "
    r"[^;]*$"
)
"""What came before the news: "strikes in response to an attack that killed two"."""

_RECALLS = late(r"\b(?:memories of|reminiscent of|recall(?:s|ed|ing)|similar to|echo(?:es|ed|ing)|evok(?:es|ed|ing))\b")
"""What leads to another event of old: "blasts rocked Osk, which evoked memories of | the 2008 attacks"."""

_KNOWN_DEATH = late(
    r"\b(?:the|last week[’']s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s|[’']s) (?:[a-z-]+ ){0,2}"
    r"(?:killing|murder|death|shooting|slaying|assassination|massacre|execution|stabbing)s? of (?:[a-z]+ ){0,3}$"
)
"""What a sentence speaks of as known: "days after the killings of | two guards"."""

_HAD_KILLED = late(
    r"\b(?:following|after|since) [^;]*\b(?:which|that) had (?:[a-z]+ )?(?:killed|left|claimed|injured|wounded)\b[^;]*$"
)
"""What was before that which the news follows: "suspended talks following a blast, which had killed | 40"."""

_SO_LONG_AFTER = late(
    r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|few) "
    r"(?:hours?|days?|weeks?|months?|years?|decades?) (?:after|since) [^;,]*$"
)
"""What befell people so long before the news: "two months after a fire killed | 40 people"."""

RECALLED = late(
    r"\b(?:in the (?:wake|aftermath) of|following|since|over|after) "
    r"(?:two|three|four|five|several|multiple|both|a (?:pair|string|series|spate) of) (?:[a-z-]+ ){0,3}[a-z]+s\b[^;]*? "
    r"(?:that|which) (?:have |had )?(?:together )?(?:killed|left|claimed|injured|wounded) [^,;]*$"
)
"""Several events that the news goes back to, of other days and often of other places."""

_HAS_KILLED = late(
    r"\b(?:has|have) (?:[a-z]+ )?(?:killed|left|claimed|injured|wounded|reached|risen to|reported|recorded|confirmed"
    r"|tested|displaced|arrested|detained|evacuated|shipped|sold|built|delivered|raised|been)"
    r"(?: [^;]{0,80}?\band (?:[a-z]+ )?(?:killed|injured|wounded))?(?: (?!since\b)[a-z]+){0,3} $"
    r"|\b[Tt]here are (?:[a-z]+ ){0,3}$"
)
_HAVE_BEEN = late(
    r"(?: [\w-]+){0,6}(?:, [^,;]{3,60},)? (?:has|have|(?:are|is)(?= infected)) (?:[a-z]+ )?(?:been )?"
    r"(?:killed|died|dead|injured|wounded|affected|displaced|infected|confirmed|reported|detained|arrested|left|fled"
    r"|trafficked|abducted|evacuated|deported|treated|vaccinated)\b"
)
_DAY_OR_MONTH = late(r"\d{4}-\d\d(?:-\d\d)?")
_SINCE = late(r"\b[Ss]ince (?:[^,;]{0,60} )?$")
_MONTH = late(r"\d{4}-\d\d")
_OF_A_TOTAL = late(r"\b(?:toll|total|tally|number|count)\b[^,;\d]{0,40}\b(?:for|in|of|during) $")
"""What makes a month that of all its dead: "six more deaths raised the toll for | October to 93"."""

_THAT_DAY = late(r"\bthat (?:day|night|morning|evening|week|month|year)\b")
_THE_EVENT = late(
    r"(?:The|That|Those) (?:[a-z]+ )?(?:attack|assault|blast|bombing|raid|strike|massacre|crash|disaster)s?\b"
)
_KNOWN_EVENT = late(
    r"\b[Tt]he (?P<name>(?:[A-Z][\w’'-]+ ){1,3})(?:[a-z]+ )?(?:attack|assault|blast|bombing|shooting|massacre|crash"
    r"|disaster|siege|fire|earthquake|tsunami|hurricane)s?\b"
)
"""An event that the reader knows by its name, of whatever day: "the Osk Market bombing"."""

_HARM = late(r"(?i)\b(?:kill|dead|death|die[sd]?\b|injur|wound|casualt|victims|toll\b)")
_OPENING = 300
"""The characters of a paper that tell what its news is."""

_NAME = late(r"[a-z,] [A-Z]")
_FULL_YEAR = late(r"\b(?:19|20)\d\d\b")


def as_of_toll(toll: Toll, mentions: Mentions) -> str | None:
    """The day or month that a toll is of, or None where an old event has no date."""
    passage, published = toll.passage, day_of(mentions.document(toll.passage).published)
    if published is None:
        return None
    if _is_up_to_now(toll):
        return toll.day.isoformat()
    dates = mentions.dates(passage)
    begin = passage.sentence.start
    dates = tuple(each for each in dates if not _is_since(each, toll))
    old = (value for each in dates if (value := _of_old(each, passage.text, published)))
    months = (
        each.value
        for each in dates
        if each.value and _MONTH.fullmatch(each.value) and not _OF_A_TOTAL.search(passage.text, 0, each.start - begin)
    )
    if dated := next(old, None) or next(months, None):
        return dated
    return _undated(toll, mentions, published, dated=any(each.value for each in dates))


def as_of_befallen(passage: Passage, mention: FigureMention, mentions: Mentions) -> str | None:
    """The day that a count of people is of whom something befell, where its sentence ties none to it.

    That of its paper where the count is what the paper tells; where its clause only recalls an event, or the sentence
    holds a date of long ago, the one date that the sentence names.
    """
    published = day_of(mentions.document(passage).published)
    if published is None or passage.spoken:
        return None
    toll = counted_by(passage, mention, mentions, published)
    if _is_up_to_now(toll):
        return toll.day.isoformat()
    begin = passage.sentence.start
    every = [
        each
        for each in mentions.dates(passage)
        if each.value and not each.rough and not _RECALLS.search(passage.text, mention.end - begin, each.start - begin)
    ]
    dates = [each for each in every if not _is_beside(each, toll)] or every
    old = any(is_long_past(each.value, published) for each in dates)
    if old or _is_by_the_way(toll) or _comes_before(toll):
        return _date_of_event(dates, toll, published)
    before = [day for day in toll.events if day < published - _RECENT]
    if len(before) == 1:
        return before[0].isoformat()
    told = bool(dates) or (passage.position <= _NEWS and not _is_known(passage.text))
    return toll.day.isoformat() if told else None


def day_up_to(passage: Passage, mention: FigureMention, mentions: Mentions) -> str | None:
    """The day of the paper for what has come together by then: "Osk has recorded 40 deaths"."""
    published = day_of(mentions.document(passage).published)
    if published is None or passage.spoken:
        return None
    toll = counted_by(passage, mention, mentions, published)
    return toll.day.isoformat() if _is_up_to_now(toll) else None


def _is_beside(found: DateMention, toll: Toll) -> bool:
    """Whether a date is of something beside what is counted: "the deadliest raid since its 1979 revolution"."""
    text, begin = toll.passage.text, toll.passage.sentence.start
    if found.start < toll.mention.start:
        return False
    return is_aside(text, found.start - begin, found.end - begin, of=toll.mention.start - begin)


def _date_of_event(dates: Sequence[DateMention], toll: Toll, published: date) -> str | None:
    """The day or month of an event that a clause only recalls: "the 7 October attack", "the raid on Saturday, which".

    The only date of the sentence, if it stands with the name of the event or in its clause, and not only since when.
    """
    text, begin = toll.passage.text, toll.passage.sentence.start
    if len(dates) != 1 or _SINCE.search(text, 0, dates[0].start - begin):
        return None
    at, end = dates[0].start - begin, dates[0].end - begin
    clause = _TOLD_BY_THE_WAY.search(text, 0, toll.mention.start - begin)
    inside = clause is not None and (at > clause.start() or text[end : clause.start()] in {" ", ", "})
    if not (inside or NAMES_EVENT.match(text, end)):
        return None
    value = _of_old(dates[0], text, published) or dates[0].value or ""
    return value if _DAY_OR_MONTH.fullmatch(value) and value <= published.isoformat() else None


def _undated(toll: Toll, mentions: Mentions, published: date, *, dated: bool) -> str | None:
    """The day of a toll whose sentence names no old one; `dated` says that it names one of these days."""
    passage = toll.passage
    if _THAT_DAY.search(passage.text):
        return _before(passage, mentions, published)
    if dated and not _comes_before(toll):
        risen = _RISEN.search(passage.text) and not _is_by_the_way(toll)
        before = [] if risen else [day for day in toll.events if day < published - _RECENT]
        return (before[0] if len(before) == 1 else toll.day).isoformat()
    news = _is_of_harm(passage, mentions)
    if _comes_before(toll) or (passage.position > _NEWS and (_is_by_the_way(toll) or not news)):
        return None
    if _is_known(passage.text) and not news:
        return None
    return _before(passage, mentions, published) or toll.day.isoformat()


def _is_since(found: DateMention, toll: Toll) -> bool:
    """Whether a date only tells since when; "since 17 died in a fire in March" counts those of March."""
    begin = toll.passage.sentence.start
    since = _SINCE.search(toll.passage.text, 0, found.start - begin)
    return since is not None and not since.start() < toll.mention.start - begin < found.start - begin


def _is_known(text: str) -> bool:
    """Whether a sentence speaks of an event by its name, and not only by whose it was: "the Israeli attack"."""
    names = (found["name"].split() for found in _KNOWN_EVENT.finditer(text))
    return any(not all(word in PEOPLES for word in words) for words in names)


def _is_of_harm(passage: Passage, mentions: Mentions) -> bool:
    """Whether a paper opens on people who came to harm, so that those counted further down may be its news."""
    document = mentions.document(passage)
    return _HARM.search(document.title) is not None or _HARM.search(document.text, 0, _OPENING) is not None


def _is_up_to_now(toll: Toll) -> bool:
    """Whether a toll is what has come together since: "has killed 900 people", "900 people have been killed"."""
    text, at = toll.passage.text, toll.mention.start - toll.passage.sentence.start
    behind = at + toll.mention.end - toll.mention.start
    return _HAS_KILLED.search(text, 0, at) is not None or _HAVE_BEEN.match(text, behind) is not None


def _is_by_the_way(toll: Toll) -> bool:
    """Whether the clause of a toll only tells of which event the sentence speaks."""
    return _TOLD_BY_THE_WAY.search(toll.passage.text, 0, toll.mention.start - toll.passage.sentence.start) is not None


def _comes_before(toll: Toll) -> bool:
    """Whether a toll is of what the news of its sentence answers or recalls."""
    text, at = toll.passage.text, toll.mention.start - toll.passage.sentence.start
    return any(words.search(text, 0, at) for words in (_SPOKEN_OF, RECALLED, _KNOWN_DEATH, _HAD_KILLED, _SO_LONG_AFTER))


def _of_old(found: DateMention, text: str, published: date) -> str | None:
    """The day of an event long before its paper; a day without a year that lies ahead is last year's."""
    span = days_of(found.value) if found.value and _DAY_OR_MONTH.fullmatch(found.value) else None
    if found.value is None or span is None:
        return None
    if span[0] > published and (_WEEKDAY.search(found.text) or span[0] - published < _SOON):
        return None  # "over three days starting Friday"
    if span[0] > published and not _FULL_YEAR.search(text):
        return f"{span[0].year - 1}{found.value[4:]}"
    return found.value if is_long_past(found.value, published) else None


def _before(passage: Passage, mentions: Mentions, published: date) -> str | None:
    """The old date of the sentence before, which a sentence without one goes on about."""
    text = passage.text
    goes_on = _NAME.search(text) is None or _THE_EVENT.match(text) is not None or _THAT_DAY.search(text) is not None
    before = mentions.before(passage) if goes_on else None
    dates = mentions.dates(before) if before else ()
    return _of_old(dates[0], before.text, published) if before and len(dates) == 1 else None
