"""Deeds and results of no known time: "Osk won 41 medals", told of some games of which only the text before speaks.

A paper's first sentences tell its news, so what they say is of these days. Further down a simple past without a date
goes on about the sentences before it, and a row can't say of when it is. What has come together by now ("has sold"),
what is so ("employs") and what a date or a period is tied to tell their time themselves.
"""

from __future__ import annotations

from briefings.composing.figures.periods import tells_period
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
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

_DEED = late(r"\b(?P<done>[a-z]+) by (?:the )?[A-Z]|^(?:[\w’'-]+ ){1,5}(?:that|who) (?P<did>[a-z]+)\b")
_BEHIND = 40


def is_timeless(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> bool:
    """Whether a row tells a deed or a result, and its sentence neither of when nor that it is so by now."""
    text, at = passage.text, mention.start - passage.sentence.start
    if passage.position <= _NEWS or mention.kind == "percent" or tells_period(label) or not _is_deed(label):
        return False
    if mentions.dates(passage) or _TIME.search(text):
        return False
    behind = at + len(mention.text)
    return not (_LASTS.search(text, 0, at) or _LASTS.search(text, behind, behind + _BEHIND))


def _is_deed(label: str) -> bool:
    """Whether a label says what somebody did to those counted, or what they did."""
    found = _DEED.search(label)
    if found is None:
        return False
    done = found["did"] or found["done"]
    return done not in PERSONAL and (found["did"] is not None or is_participle(done))
