"""Dates that say nothing of the day of their sentence's event, whatever it tells. English only.

The paper's own year, somebody's "today", a decade; what a value is held against; the year or month that is itself
spoken of: "2009 was a good year for Osk".
"""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates import DateMention, days_of
from briefings.language.references import begins_in_quotation
from briefings.patterns import late

_COMPARED = late(
    r"\b(?:than|compared (?:with|to)|versus) (?:in |during |on )?(?:the )?$"
    r"|\b(?:similar|same|corresponding|comparable) (?:time )?(?:period|months?|quarter|half) (?:in|of) (?:the )?$"
    r"|\b(?:quarter|year|period|half|months) (?:that |which )?(?:ended|ending) (?:on |in )?$"
    r"|\b(?:up|down|compared) from (?:\w+ )?[$€£¥]?\d[\d,.]*%?(?: \w+){0,2}"
    r" (?:in|for|during) (?:the )?(?:\w+ ){0,4}(?:of )?$"
    r"|\b(?:up|down|compared) from (?:\w+ )?[$€£¥]?\d[\d,.]*%?(?: [\w-]+){0,2},? (?:the )?$"
    r"|\b(?:from|below|above) (?:an?|its|their|the) (?:[\w-]+ ){0,3}(?:highs?|lows?|peak)"
    r" (?:(?:that |which )?(?:was )?(?:set|reached|hit|touched|seen) )?(?:on|in|of) (?:the )?$"
    r"|\b(?:just|much|exactly|same|way) as (?:[\w’'-]+ ){1,4}(?:did|had|was|were|has|have) (?:so )?(?:back )?"
    r"(?:on |in |during )?(?:the )?$"
    r"|, (?:just |much )?(?:like|as with) (?:[A-Z][\w.&’'-]* ){1,5}(?:did )?(?:on |in )?$"
    r"|\b(?:fiscal|financial|school|academic) year (?:that )?(?:starting|starts|beginning|begins) (?:in|on) $"
    r"|\bcontracts? [^.;]{1,60}\bthose for (?:the )?$"
    r"|\b(?:similar|previous|earlier) (?:polls?|surveys?|counts?|studies|study) "
    r"(?:(?:conducted|taken|carried out|released|published|done) )?(?:in |on |from )?(?:the )?$"
)
"""What makes a date only that of what a value is held against: "as many as in the same period of | 2024"."""

_THIS_YEAR = frozenset(("this year", "full year", "whole year"))  # say no more than the year of the paper
_YEAR_END = "year-end"
_DECADE, _QUOTES = late(r"\bdecades? ago$"), late(r"[\"“”]|``|''")
_NOW = frozenset(("today", "tonight"))
_QUOTATION, _OPENS_QUOTATION = late(r"[\"“][^\"“”]*[\"”]"), late(r"[\"“](?:on |in |by )?$", re.IGNORECASE)
_ENDS_QUOTATION = late(r"[^\"”]*[\"”]")  # that a sentence before has opened
_LONG = frozenset(("month", "quarter", "half", "season", "year"))
_AFTER = late(r"\b[Aa]fter (?:the end of |early |late )?$")
# What a sum is of: "posted a loss for | 2008"; what was planned "for | last May" was for that month.
_FOR = late(r"\bfor (?:the )?(?:whole |full |entire |financial |fiscal |calendar )?(?:year )?(?:of )?$")
_PLANNED_FOR = late(
    r"\b(?:scheduled|due|set|slated|planned|planning|plans|booked|fixed|arranged|called|put off|postponed|delayed|moved"
    r"|date|billed|expected)\b[^,;]{0,40}$"
)
_OPENS = late(r"(?:^|[,;:–—“\"‘`(]\s?|\b(?:and|but|that|while|as|because|said|so)\s)$")
_IS = late(r"\s(?:was|is|has been|had been|will be)\b")
_SINCE_WHEN = late(r"\bdat(?:es?|ed|ing) (?:back )?(?:to|from) (?:the |early |late |mid-?|at least )*$")


def says_no_day(sentence: str, mention: DateMention, at: int, published: date | None) -> bool:
    """Whether the date that stands at an offset of a sentence can be the day of nothing that it tells."""
    end = at + len(mention.text)
    return (
        _is_the_papers(sentence, mention, at, published)
        or _COMPARED.search(sentence, max(0, at - 60), at) is not None
        or _SINCE_WHEN.search(sentence, max(0, at - 30), at) is not None
        or (mention.precision in _LONG and _is_spoken_of(sentence, mention, (at, end), published))
    )


def is_told_in_quotation(sentence: str, at: int) -> bool:
    """Whether a date stands in a quotation behind other words, which it may hang on: “the raid it made | Monday”."""
    torn = _ENDS_QUOTATION.match(sentence) if begins_in_quotation(sentence) else None
    begin = torn.end() if torn else 0
    quoted = any(found.start() < at < found.end() for found in _QUOTATION.finditer(sentence, begin))
    return quoted and _OPENS_QUOTATION.search(sentence, 0, at) is None


def _is_the_papers(sentence: str, mention: DateMention, at: int, published: date | None) -> bool:
    """Whether a date says no more than the paper's own: its year, somebody's "today"; or is as round as a decade."""
    date = mention.text.casefold()
    if date in _THIS_YEAR or date.startswith(_YEAR_END) or _DECADE.search(date):
        return True
    if published and date == str(published.year):
        return True
    before, behind = (len(_QUOTES.findall(sentence, *span)) for span in ((0, at), (at, len(sentence))))
    return date in _NOW and (before % 2 == 1 or (before == 0 and behind == 1))


def _is_spoken_of(sentence: str, mention: DateMention, span: tuple[int, int], published: date | None) -> bool:
    """Whether a long time is what a clause is about, what comes before its event, or what a sum is of."""
    at, end = span
    if _AFTER.search(sentence, max(0, at - 30), at):
        return True  # "no licence will be renewed after next October"
    if _OPENS.search(sentence, 0, at) and _IS.match(sentence, end):
        return True
    days = days_of(mention.value) if mention.value else None
    over = days is not None and published is not None and days[1] < published
    of_sum = over and _FOR.search(sentence, 0, at) is not None
    return of_sum and _PLANNED_FOR.search(sentence, 0, at) is None
