"""How a sentence tells what it tells: how things stand, an act of some day, or news.

    state ── "is the largest port", "has been growing", "has led it since May", "had closed", "was speaking"
    act   ── "sent its pilots home", "is held by nine firms": of some day, which the sentence has to name
    news  ── "has sent", "said that": what a newsroom tells of today, or somebody does

English only.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from briefings.composing.timeline.opinions import is_only_so
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.patterns import late

_HAD = late(
    r"(?:(?!said\b|says\b|told\b|that\b|who\b|which\b|when\b|after\b)[\w'’.,-]+\s){1,10}"
    r"had (?:\w+ly |also |already |earlier |been )*(?:[a-z]+(?:ed|en)|said|told)\b"
)
_TELLS = late(r"\b(?:sa(?:id|ys?)|told|tells|warn\w*|announced|confirmed|according to)\b")
_IS, _HAS = frozenset(("is", "are")), frozenset(("has", "have"))
_CALLED = frozenset(("known", "called", "considered", "named", "located", "based"))
_LASTS = ("ing", "been")  # "has been growing", "has been on shaky ground"
_EVER_SINCE = late(
    r"\b(?:since|always|often|for (?:\w+ )?(?:months|years|decades|centuries|generations)"
    r"|(?:has|have) (?:\w+ )?long|long (?:been|had|held)"
    r"|(?:for|over|in|during) (?:more than|over|nearly|almost|the (?:past|last)|recent) (?:\w+ )?"
    r"(?:months|years|decades?|centuries))\b"
)
# "Its first talks since May", ", the third time since May": news, whatever it has not been since.
_FIRST_SINCE = late(
    r"\b(?:first|second|third|fourth|fifth|only|new|\w{3,}est|most|worst|again)\b(?:(?! for )[^,;])*?\bsince\b"
)
_ENDED = late(r", |;| [-–—] ")


class Telling(StrEnum):
    """How a sentence tells what it tells."""

    STATE = "how things stand, or stood before"
    ACT = "an act of some day"
    PLAN = "what is to be"
    NEWS = "what has come about, or what somebody tells"


def telling_of(text: str) -> Telling:
    """How an English sentence tells what it tells, by its main verb; what somebody tells in it is news."""
    if _HAD.match(text):
        return Telling.STATE
    if _TELLS.search(text):
        return Telling.NEWS
    words = tokens_of(text)
    found = predicates(words)
    if not found or is_only_so(words, found[0]):
        return Telling.STATE
    group = [word.low for word in words[found[0].begin : found[0].head + 1]]
    if _is_state(group):
        return Telling.STATE
    if group[0] not in _HAS:
        return Telling.PLAN if found[0].ahead else Telling.ACT
    begin = words[found[0].begin].start
    ended = _ENDED.search(text, begin)  # "has captured Osk, which has been held for decades"
    end = ended.start() if ended else len(text)
    lasts = _EVER_SINCE.search(text, begin, end)
    return Telling.STATE if lasts and not _FIRST_SINCE.search(text, begin, end) else Telling.NEWS


def _is_state(group: Sequence[str]) -> bool:
    """Whether the words of a verb tell of what lasts or was over: "has been growing", "had closed", "earns"."""
    if len(group) == 1:
        return group[0] in PRESENT_FORMS and group[0] not in PAST_FORMS
    if group[0] == "had" or group[-1] == "speaking":
        return True
    lasting = group[0] in _HAS and group[1] == "been" and group[-1].endswith(_LASTS)
    return lasting or (group[0] in _IS and group[-1] in _CALLED)
