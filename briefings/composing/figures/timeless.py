"""Rows of no known time: a move, a month's jobs, and deeds of which only the text before tells when they were done.

What moves or flows ("exports rose 3%", "jobs added: 400") is nothing without its day, month or span. A paper's first
sentences tell its news, so the deeds that they tell are of these days. Further down a simple past without a date goes
on about the sentences before it. What has come together by now ("has sold"), what is so ("employs") and what a date or
a period is tied to tell their time themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.figures.periods import needs_period, tells_period
from briefings.composing.figures.sessions import is_quoted, is_traded
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates import DateMention
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import has_owner
from briefings.language.numbers.labels.wording import PERSONAL, is_participle
from briefings.patterns import late

_NEWS = 3
_TIME = late(
    r"(?i)\b(?:today|tonight|yesterday|now|so far|currently|to date|as of|by the time|recent(?:ly)?|latest|already"
    r"|this|last|past|since|ever|in history|on record|annual(?:ly)?|year|years|month|week|daily|(?:19|20)\d\d)\b"
)
"""What tells of when, or at least that it is of these days, as a record does."""

_LASTS = late(
    r"\b(?:has|have|is|are|will|would|[’']ve|[’']ll)\b|\b[a-z]{2,}s (?:about |around |nearly |almost |roughly |some "
    r"|at least |over |up to |more than |only |just )?$"
)
"""What is so, or has come together by now."""

_MONTHLY = late(
    r"(?i)\b(?:unemployment|jobless(?:ness)?|inflation|(?<!minimum )(?<!minimum hourly )(?:wages?|earnings|pay)"
    r"|turnout|purchasing managers|PMI|confidence|sentiment|hospitali[sz]ations|approval"
    r"|(?:emissions|rainfall|temperature)s?)\b"
)
"""What is measured each month or day, and stands for none by itself."""

_OVER_TIME = late(
    r" (?:in (?:an?|two|three|four|five|\d+) [a-z]+s?$|since|over|from|so far|between|by (?:19|20)\d\d"
    r"|in the [a-z]+[- ](?:quarter|half|weekend))\b"
)
_MANNER = late(r" \([a-z]+\)$")
_PER_TIME = late(r" (?:an?|per|each|every) (?:day|week|month|quarter|year)\b")
_LASTS_AHEAD = late(r"\b(?:is|are|stands? at|has|have|employs?|owns?|holds?)\b(?: [\w’'-]+){0,4} $")
"""What is so as the paper writes, or has come together by now."""

_UP_TO_NOW = late(r"\b(?:has|have|is|are|[’']ve)\b[^,;]*$")
_DEED = late(r"\b(?P<done>[a-z]+) by (?:the )?[A-Z]|^(?:[\w’'-]+ ){1,5}(?:that|who) (?P<did>[a-z]+)\b")
_BEHIND = 40


def is_timeless(label: str, passage: Passage, mention: FigureMention, mentions: Mentions, *, fact: bool) -> bool:
    """Whether a row without a date needs one: it moves or flows, or tells a deed of which nobody says when.

    `fact` says that it is no plan, which needs a time only where it flows.
    """
    if passage.position == 0 or _OVER_TIME.search(label):
        return False
    if fact and "yield" in label and is_quoted(label, mention):
        return True
    if tells_period(label) or label.startswith("share of ") or _PER_TIME.search(mention.text):
        return False
    monthly = _MONTHLY.search(label) is not None
    if not fact:
        return monthly
    if not mention.delta and _LASTS_AHEAD.search(passage.text, 0, mention.start - passage.sentence.start):
        return False
    flows = monthly or ((mention.delta or needs_period(label)) and not has_owner(label))
    return flows or _is_deed_of_no_day(label, passage, mention, mentions)


def is_price_of_no_day(label: str, passage: Passage, mention: FigureMention) -> bool:
    """Whether a row without a date is the price or the move of what is traded, further down than a paper's news."""
    told = _OVER_TIME.search(label) or _MANNER.search(label) or mention.previous is not None
    return passage.position > 0 and not told and is_traded(label, mention)


def _is_deed_of_no_day(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> bool:
    """Whether a row tells a deed or a result, and its sentence neither of when nor that it is so by now."""
    text, at = passage.text, mention.start - passage.sentence.start
    if mention.kind == "percent" or not _is_deed(label):
        return False
    dated = bool(mentions.dates(passage))
    if dated and mention.kind == "count":
        return _UP_TO_NOW.search(text, 0, at) is None  # which of its days, the row has to say
    if dated or passage.position <= _NEWS or _TIME.search(text):
        return False
    behind = at + len(mention.text)
    return not (_LASTS.search(text, 0, at) or _LASTS.search(text, behind, behind + _BEHIND))


def day_of_deed(label: str, passage: Passage, mention: FigureMention, dates: Sequence[DateMention]) -> str | None:
    """The day on which those counted did what their label says, where their sentence names only one."""
    days = {each.value for each in dates if each.precision == "day"}
    if mention.kind != "count" or len(dates) != 1 or len(days) != 1 or not _is_deed(label):
        return None
    return None if _UP_TO_NOW.search(passage.text, 0, mention.start - passage.sentence.start) else days.pop()


def _is_deed(label: str) -> bool:
    """Whether a label says what somebody did to those counted, or what they did."""
    found = _DEED.search(label)
    if found is None:
        return False
    done = found["did"] or found["done"]
    return done not in PERSONAL and (found["did"] is not None or is_participle(done))
