"""The words of time that a clause ties to a value: "in 2012", "last year", "as of March"; words only, never a date."""

from __future__ import annotations

import re

from briefings.language.numbers.labels.setting import Setting, Words
from briefings.patterns import late

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SPAN = "(?:year|month|week|quarter|decade|century|weekend|season|summer|winter|spring|autumn|fall)"
_CORE = (
    rf"{_MONTH} [0-9]{{1,2}}(?:, [0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?: [0-9]{{4}})?|{_MONTH} [0-9]{{4}}"
    r"|(?:(?:year-ago|year-earlier|(?:1[89]|20)[0-9]{2}) )?(?:first|second|third|fourth|final|last) "
    r"(?:quarter(?: of (?:[0-9]{4}|last year|this year))?"
    r"|half of (?:[0-9]{4}|last year|this year))"
    r"|(?:March|June|September|December) quarter(?: of (?:[0-9]{4}|last year|this year))?"
    r"|(?:early |mid-?|late )?(?:fiscal |FY ?)?(?:1[89]|20)[0-9]{2}"
)
_FREE = (
    r"the same (?:quarter|half|month|week) last year"
    rf"|(?:earlier |later )?(?:last|this|next|the previous|the same|the past|the following) (?:{_SPAN}|{_DAY}|{_MONTH})"
    r"|the (?:year|month|week|quarter|decade) (?:before|earlier)"
    r"|the (?:(?:same|previous|prior|year-earlier|year-ago|comparable|corresponding|like) ){1,2}"
    r"(?:(?:first|second|third|fourth) )?"
    r"(?:period|quarter|half|nine months|six months)(?: (?:of|in) (?:1[89]|20)[0-9]{2}| last year"
    r"| a year (?:ago|earlier))?"
    r"|the (?:entire|whole|full) (?:calendar )?year"
    r"|yesterday|today|a (?:year|month|week|decade) (?:ago|earlier|before)"
    r"|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten) (?:year|month|week|decade)s (?:ago|earlier)"
)
_NAMES = """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday year years month months week weeks quarter decade decades century weekend season
    summer winter spring autumn fall half period yesterday today
""".split()
_WORDS = frozenset(name + owned for name in _NAMES for owned in ("", "'s", "’s"))
"""A word of which stands in every time but a year in digits."""
MOST_WORDS = 40
"""So many words behind an amount are looked at."""
_TIED = late(  # first it looks for the first letters of all that it finds
    r"\b(?=[\daAbBdDeEfFiIlLnNoOsStTyY])"
    r"(?:(?:[Ii]n|[Bb]y|[Aa]s of|[Dd]uring|[Ff]or|[Aa]t the end of|[Oo]n|[Tt]hrough) (?:the )?(?:end of )?"
    rf"(?P<core>{_CORE}|{_MONTH}\b(?! [A-Z])|{_DAY})(?![\w%])(?! and {_MONTH})"
    rf"|(?P<free>(?i:{_FREE}))\b)|\((?P<bracket>(?:1[89]|20)[0-9]{{2}})\)"
)
_CUT = late(
    r",? (?:and|but|while|whilst|whereas|compared|versus|against|up from|down from|than|since|double|twice|after"
    r"|because|from (?:that|those)) "
    r"|,? (?:unchanged|little changed|in line|on a par|the same as) "
    r"| (?:raised|raises|brought|brings|lifted|lifts|pushed|pushes|took|takes) (?:the|its|their) "
    r"|, (?:[\w.'’-]+ ){1,4}(?:said|says|told|reported|announced)\b"
    r"|, [a-z]+ing\b|, (?!an? (?:year|quarter|month|week|decade) (?:ago|earlier|before)\b)"
    r"(?:a|an|the|with|according|made|said|told|was|were|is|has|had) "
)
_OF_A_NOUN = late(r" (?:against|about|for|on|with|at|of|over|into|when|where|that)\b(?! ?$)")
_COUNTED_FROM = late(
    r"\b(?:from|than|over|with|to|on|against) (?:the (?:figure|level|total) (?:for|of|in) |that (?:for|of|in) )?"
    r"(?:the )?"
    r"(?:(?:corresponding|same|previous|year-earlier|comparable|like) (?:period|quarter|month|time)(?: of| in)? )?$"
)
_NAMED_YEAR = late(
    r"\w+ the (?:1[89]|20)[0-9]{2} (?!(?:fiscal|financial|calendar|season|period|school|academic|tax|"
    r"quarter|half|nine|six|first|second|third|fourth)\b)[A-Z]?[a-z]{3,}"
)
_OPENED = late(r"(?:In|For|During) (?=the (?:year|comparable|same|like|corresponding|prior|previous)\b)")
_SINCE_EVENT = late(r"\bsince (?:[\w’'-]+ ){3,25}$")
_YEAR_BEFORE = late(r"(?i:an?|the) (?:(?:year|quarter|month|week) (?:ago|earlier|before)|year-(?:earlier|ago) .*)")
_DASH = late(r"\s[–—―]|[—―]|--")
_BREAK = late(
    r", (?:and|but|while|whilst|whereas|compared) |, (?=(?:has|have|had|is|are|was|were|will|would) )"
    r"| (?:than|compared (?:with|to)|that|which|who|whose) |[—―(]|--"
)
_ON_DAY = late(rf"{_DAY}$")
_FROM_TIME = late(
    r"(?:from|since|than(?: in| the)?|over|compared (?:with|to)|on) "
    r"(?P<since>(?:(?:the )?same period (?:in |of )?|in )?"
    rf"(?:{_CORE}|{_MONTH}\b|(?:the )?(?:previous|prior|past|last|preceding) {_SPAN}"
    r"|a (?:year|month|week) (?:ago|earlier|before)))\b"
)
_YEARLY = late(r"\b(?:year[- ]on[- ]year|on[- ]year|month[- ]on[- ]month|a year (?:ago|earlier))\b")


def as_of(place: Setting, since: int, until: int) -> str | None:
    """The time of the value at a place; `since` and `until` are where its own part of the sentence ends.

    The words behind the value win over the words before it, and those over what the sentence opens with.
    """
    if _may_hold_time(place.after) and (behind := _time_behind(place.text, place.end, until)):
        return behind
    if not _may_hold_time(place.before):
        return None
    return _time_before(place.text, since, place.start) or _opening_time(place.text, place.since, place.start)


def _may_hold_time(words: Words) -> bool:
    """Whether words of time may stand among these, as they do among few: only there is more looked at."""
    part = words.text[words.start : words.end]
    if "19" in part or "20" in part or "18" in part or len(words) >= MOST_WORDS:
        return True
    return not _WORDS.isdisjoint(words.lows)


def _time_behind(text: str, end: int, until: int) -> str | None:
    """The time between the value and the end of its part of the sentence."""
    cut = _CUT.search(text, end, until)
    for behind in _TIED.finditer(text, end, cut.start() if cut else until):
        counted = behind["free"] and _COUNTED_FROM.search(text, end, behind.start())
        if not counted and not _NAMED_YEAR.match(text, behind.start()):
            return _words(behind)
    return None


def _time_before(text: str, since: int, start: int) -> str | None:
    """The time between the start of the value's part of the sentence and the value."""
    for found in _BREAK.finditer(text, since, start):
        since = found.end()
    before = list(_TIED.finditer(text, since, start))
    if not before or _ON_DAY.match(_words(before[-1])):  # "said on Tuesday that …"
        return None
    owning = text[before[-1].end() : before[-1].end() + 2] in {"'s", "’s"}  # "from last year's $2 million"
    if before[-1]["free"] and not owning and _COUNTED_FROM.search(text, since, before[-1].start()):
        return None  # "rose 12% from a year earlier to"
    if _YEAR_BEFORE.fullmatch(_words(before[-1])) and text[before[-1].end()] == ",":
        return None  # "up from $2 billion a year earlier, it had a loss of": the time of what stands before
    if _SINCE_EVENT.search(text, since, before[-1].start()):
        return None  # "the first time since Lee took office in 2009, it is"
    if before[-1]["free"] and _OF_A_NOUN.match(text, before[-1].end(), start):
        return None  # "a speech last week | against …": the time is the noun's
    return _words(before[-1])


def _opening_time(text: str, since: int, start: int) -> str | None:
    """The time that a sentence opens with ("In 2012, …"), which holds for all its figures."""
    while text[since : since + 1].isspace():
        since += 1
    found = _TIED.match(text, since, start)
    if found is None and (opened := _OPENED.match(text, since, start)):
        found = _TIED.match(text, opened.end(), start)
    if found is None or text[found.end() : found.end() + 1] not in {",", " "} or _DASH.search(text, found.end(), start):
        return None
    return _words(found)


def counted_from(text: str, end: int, until: int) -> str | None:
    """The time that a change behind `end` is counted from: "2023" in "a 66% increase from 2023"."""
    found = _FROM_TIME.search(text, end, min(until, end + 70))
    if found is not None:
        return found["since"].removeprefix("in ")
    yearly = _YEARLY.search(text, end, min(until, end + 60))
    return yearly[0] if yearly else None


def _words(found: re.Match[str]) -> str:
    return found["core"] or found["free"] or found["bracket"]
