"""Whether a later sentence tells the results of a firm that an earlier one says are to come.

    "Osk Motors is due to report its earnings on Tuesday"   ->   "Osk Motors posted a profit of $3 billion"

Of the results of a season each sentence tells in the same words; what ties two of them is whose they are, and when.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import stems
from briefings.composing.moves.clauses import clause_at
from briefings.language.dates import days_of
from briefings.language.dates.words import CALENDAR
from briefings.patterns import late

_WHAT = r"(?:earnings|results|profits?|figures|sales|revenues?|deliveries|income|loss(?:es)?)"
_TELL = r"(?:report|announc|releas|unveil|post|publish|disclos)"
# Dates and figures are blank in a fact's words.
_DUE = late(
    rf"\b{_TELL}(?:e?s?|ing)\s+(?:[\w'’-]+\s+){{0,5}}?{_WHAT}\b"
    r"|\b(?:earnings|results)\b(?:,?\s+[\w'’-]+){0,6}?,?\s+(?:due|scheduled|(?:set|expected)\s+to\s+be)\b"
    r"|^\W*(?P<agenda>Earnings)\s+(?:are\s+due|include)\b"
)
_OUT = late(
    rf"\b(?:(?:{_TELL}ed|beat|missed|topped)\s+[^,;]{{0,60}}?\b{_WHAT}"
    rf"|{_WHAT}\s+[^,;]{{0,30}}?(?:beat|missed|topped|exceeded|rose|fell|climbed|jumped|dropped|surged|plunged|doubled"
    r"|declined|slid|gained|tumbled|soared|slumped))\b"
)
_NAME = late(r"(?<![\w('’])[A-Z][\w&'’.-]*")
_IN_BRACKETS = late(r"\([^)]*\)")
# Another clause tells what is known, and of those who rate a firm it is not their own.
_OTHERS = late(
    r"\b(?:after|before|when|since|as|because|while|who|which|that|if|analysts?|shares?|stocks?|suppliers?|rivals?"
    r"|investors|futures|partners?|will|would|to|expect\w*|forecast|likely)\b",
    re.IGNORECASE,
)
_SOMEBODY = late(r"^\W*(?:.*\s)?(?:they|it|the (?:compan(?:y|ies)|firms?|[a-z]+ (?:makers?|giants?)))\s", re.IGNORECASE)
_KINDS = "inc corp co ltd plc company group holding holdings bank ag sa se nv chief executive officer the of and"
_WEEK = timedelta(days=7)


def results_out(now: Fact, before: Fact) -> tuple[int, int] | None:
    """Where the earlier sentence says that the results are to come; None where the later does not tell them."""
    due, out = _DUE.search(before.words), _OUT.search(now.words)
    if due is None or out is None or _OUT.search(before.words):
        return None
    if _OTHERS.search(now.words, 0, out.end()) or _DUE.search(now.words) or not _are_in_time(now, before):
        return None
    start, end = clause_at(before.words, due.start(), due.end())
    whole = due["agenda"] or _SOMEBODY.match(before.words[start : due.start()])
    clause = before.words if whole else before.words[start:end]
    return (start, end) if _is_one_firm(now.words[: out.end()], clause) else None


def _is_one_firm(subject: str, clause: str) -> bool:
    """Whether the first name of the later sentence, or its last word, is in the clause that tells what is to come."""
    run = [name for name in map(_bare, _NAME.findall(_IN_BRACKETS.sub(" ", subject))) if name not in _no_names()]
    return bool(run) and run[0] in set(map(_bare, _NAME.findall(clause)))


def _bare(name: str) -> str:
    return next(iter(stems(name.removesuffix(".com").removesuffix("'s").removesuffix("’s"))), "")


@cache
def _no_names() -> frozenset[str]:
    return stems(_KINDS) | stems(" ".join(CALENDAR)) | {""}


def _are_in_time(now: Fact, before: Fact) -> bool:
    """Whether the results come when they are due, and are of the period of which the earlier sentence speaks."""
    due = _due_days(before)
    if now.day is None or due is None or not due[0] <= now.day <= due[1] + _WEEK:
        return False
    told = [span for each in now.dates if each.kind == "day" and (span := days_of(str(each.value)))]
    if told and all(end < due[0] for _, end in told):
        return False
    quarters, others = (
        {str(each.value)[-2:] for each in fact.dates if each.kind == "quarter"} for fact in (now, before)
    )
    return not (quarters and others) or not quarters.isdisjoint(others)


def _due_days(before: Fact) -> tuple[date, date] | None:
    """From when until when the results may come: the days to come that a sentence names, or those after its paper."""
    if before.day is None:
        return None
    spans = [days_of(str(each.value)) for each in before.dates if each.kind in {"day", "week"}]
    to_come = [span for span in spans if span and span[1] >= before.day]
    if to_come:
        return max(before.day, min(start for start, _ in to_come)), max(end for _, end in to_come)
    return (before.day, before.day + _WEEK) if before.stance.ahead else None
