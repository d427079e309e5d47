"""Whether two sentences that say the same are of two things all the same: one form filled in twice.

    "Two suspects were arrested with drugs worth 4 million"   "A man was arrested at the port with drugs worth 9"
    "The Supreme Court threw out the petitions"               "The Appeals Court is to rule on the petitions today"

What tells them apart is who each is about: bodies of one kind with names of their own, or somebody who is told of for
the first time. English only.
"""

from __future__ import annotations

import re

from briefings.composing.agreement.facts import Fact, told_span
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.moves.near import Main
from briefings.language.dates import days_of
from briefings.language.tokens import cut
from briefings.patterns import late

# Numbers and ages are blank in a fact's words.
_SOMEBODY = late(
    r"^(?:[Aa]n?)?\s+(?:[\w-]+\s+){0,4}?(?:suspects?|operation|raid|search|inspection)\b"
    r"|^[Aa]n?\s+(?:[\w-]+\s+){0,4}?(?:\w*m[ae]n|\w*wom[ae]n|person|father|mother|boy|girl|youth|teenager|student)\b"
)
_TO_DATE = late(r"\b(?:as of|by|until|till|since|to|from|after|following)\s(?:\w+\s)?$", re.IGNORECASE)
_UP_TO = late(
    r"\b(?:so far|since|to date|up to now|until now|now|still|this year|rise[ns]?|rose|climb\w*|reach\w*|grow[ns]?"
    r"|grew)\b"
)
_KINDS = "court council ministry minister department commission committee board police navy bank"


def are_of_two_bodies(now: Fact, here: Main, before: Fact, there: Main) -> bool:
    """Whether the subjects are of one kind, and each has a name that the other sentence does not know: two courts."""
    both = here.subject & there.subject
    named = both & names_of(now) & names_of(before)
    if not both & stems(_KINDS) or named - stems(_KINDS):
        return False
    one = (here.subject & names_of(now)) - cut(before.whole)
    other = (there.subject & names_of(before)) - cut(now.whole)
    return bool(one and other)


def are_of_two_days(now: Fact, before: Fact) -> bool:
    """Whether each tells what was done on a day of its own, and counts nothing up to it: each night's raid."""
    days, others = (_days_of_deeds(fact) for fact in (now, before))
    return bool(days and others) and days.isdisjoint(others)


def _days_of_deeds(fact: Fact) -> frozenset[str]:
    if _UP_TO.search(fact.words):
        return frozenset()
    begin, end = told_span(fact.words)
    spans = [(date, days_of(str(date.value))) for date in fact.dates if begin <= date.at < end]
    past = (date for date, span in spans if span and fact.day and span[0] == span[1] <= fact.day)
    return frozenset(str(date.value) for date in past if not _TO_DATE.search(fact.words, 0, date.at))


def introduce_somebody(now: Fact, before: Fact) -> bool:
    """Whether both begin with somebody of whom nothing was told yet: "two suspects", "a 38-year-old man"."""
    return _SOMEBODY.match(now.words) is not None and _SOMEBODY.match(before.words) is not None
