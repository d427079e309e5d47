"""What cannot be a step further: what had happened before the earlier paper was printed, and what somebody says.

A story of weeks recalls its beginning every day ("was found on Nov. 25, clinging to an inner tube"). Told in other
words it is no news, however well its acts would follow those of another sentence.
"""

from __future__ import annotations

from datetime import timedelta

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.facts import Fact
from briefings.language.dates import days_of
from briefings.patterns import late

_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
# Acts that name a day ahead, which a past tense beside it lets be read as one behind: "put off to November".
_OF_DAYS_AHEAD = frozenset({"postpone", "plan", "expect"})
_TO = late(r"\bto (?:the )?$")
_QUOTED = late(r"[\"“][^\"“”]*[\"”]?")
_HAD = late(
    r"^(?:(?!said\b|told\b|that\b|who\b|which\b)[\w'’.-]+\s+){1,8}had (?:been |already |also )?[a-z]+(?:ed|en)\b"
)
_STATEMENT = 6


def is_background(now: Fact, before: Fact) -> bool:
    """Whether a sentence is of an older paper than an earlier one, or all days that it names lie before that.

    So does what it tells in the past perfect: "The office had ruled that".
    """
    if now.day is None or before.day is None:
        return False
    if _HAD.search(now.words) and not _HAD.search(before.words):
        return True
    if now.day < before.day or not now.dates:
        return now.day < before.day
    if any(act.meaning in _OF_DAYS_AHEAD for act in acts_of(now.words)):
        return False
    if names_a_day_ahead(now):
        return False
    spans = [days_of(str(date.value)) for date in now.dates]
    known = before.day - (_A_DAY if now.day > before.day else _A_WEEK)
    return all(span is not None and span[1] < known for span in spans)


def names_a_day_ahead(fact: Fact) -> bool:
    """Whether a sentence names a day to come, or one to which something is put."""
    return fact.coming or any(_TO.search(fact.words, 0, date.at) for date in fact.dates)


def is_speech(fact: Fact) -> bool:
    """Whether a sentence is mostly what somebody says: a whole statement stands in quotation marks."""
    return any(len(found[0].split()) > _STATEMENT for found in _QUOTED.finditer(fact.words))
