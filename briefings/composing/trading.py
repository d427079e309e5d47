"""What every day of trading brings: what shares, an index or a currency did in a session, and who asks for that.

It is no state of a topic, and main news only of a briefing on markets: elsewhere a land's news is what was done there.
English.
"""

from __future__ import annotations

import re

from briefings.model import Topic
from briefings.patterns import late

_TRADED = (
    r"(?:stocks?|shares?|(?:share|stock|oil|gold) prices|index|indices|indexes|dollar|yen|euro|pound|bonds|futures"
    r"|markets?)"
)
_MOVED = (
    r"(?:lost|gained|shed|added|rose|fell|dropped|climbed|advanced|closed|ended|opened|finished|settled|dipped|eased|edged"
    r"|inched|slipped|slid|hovered|moved|firmed|weakened|declined|increased|decreased|rallied|retreated|went|jumped)"
)
_SESSION = late(
    rf"\b{_TRADED} (?:has |have |had )?(?:\w+ly )?"
    r"(?:eased|edged|(?:opened|closed|ended|finished|started|began|settled) "
    r"(?:[\w.]+ (?:percent|points) |\w+ly |much )?(?:higher|lower|up|down|mixed|flat|at|firmer|weaker|stronger))\b"
    r"|\b(?:index|indices|indexes|average|stocks?|shares?|exchange|dax|nikkei|dow|nasdaq|sensex|topix|kospi)\b[^;]{0,120}?"
    rf"\b{_MOVED}(?: \w+){{0,2}} [\d,.]+ (?:points|percent|per cent)\b",
    re.IGNORECASE,
)
_BEFORE = r"(?:(?!(?:as|when|while|after|before|said|amid|that|because|with)\b)[^,;\s]+\s){0,6}?"
_REPORT = late(
    rf"{_BEFORE}{_TRADED}\b(?:,? [^;]{{0,60}}?)?\s{_MOVED}\b",
    re.IGNORECASE,
)
_OUT_OF_COMMON = late(
    r"\b(?:record|crash\w*|plung\w+|plummet\w*|collaps\w+|halted|suspended|(?:worst|biggest|largest|steepest|sharpest)\b"
    r"|since (?:the|\d{4}))",
    re.IGNORECASE,
)
_ASKED = late(
    r"\b(?:stocks?|shares?|equit(?:y|ies)|ind(?:ex|ices|exes)|markets?|bourses?|currenc(?:y|ies)|dollar|nikkei|dow|nasdaq"
    r"|wall street|hang seng|sensex|forex|exchange rates?|bonds?)\b",
    re.IGNORECASE,
)


def tells_session(sentence: str, end: int) -> bool:
    """Whether a sentence tells before `end` what was traded at higher or lower prices."""
    return _SESSION.search(sentence, 0, end) is not None


def reports_trading(sentence: str) -> bool:
    """Whether a sentence begins with what shares, an index or a currency did, and that is nothing out of the common."""
    return _REPORT.match(sentence) is not None and _OUT_OF_COMMON.search(sentence) is None


def asks_for_markets(topic: Topic) -> bool:
    """Whether a topic's title or phrases name what is traded."""
    return any(_ASKED.search(each) for each in (topic.title, *(phrase.rstrip("*") for phrase in topic.match)))
