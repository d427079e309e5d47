"""Of which quarter, half or year a measure is, in the sentence's own words, where no date says it.

Sales, profits, output and growth say nothing without their period. A sentence gives it once ("in the 12 months through
June", "for its fiscal third quarter") and often goes on about it in the next.
"""

from __future__ import annotations

import re

from briefings.language.dates.words import MONTHS
from briefings.patterns import late, one_of

_MONTH = one_of(map(str.title, MONTHS))
_UNTIL = (
    rf"(?: (?:to|ended|ending|through|until) (?:the end of )?(?:\d{{1,2}} )?(?:{_MONTH})\b\.?"
    r"(?: \d{1,2}(?!\d))?(?:,? (?:19|20)\d\d)?)"
)
_SEASON = "(?:year|month|week|spring|summer|autumn|fall|winter)"
_OWN_EVENT = r"(?:[’']s (?:[a-z-]+(?:al|ed|ic|ive|ing|ary) )*[a-z-]+)?"
"""What was in such a time, since which is counted: "since last month's | presidential election"."""

_BEGAN = (
    r"(?:the|a|an) (?:[a-z-]+ ){1,3}(?:(?:between|in|on|with) [A-Z]\w+(?: and [A-Z]\w+)? )?"
    r"(?:began|begun|started|took (?:effect|hold)|came into (?:force|effect)|erupted|broke out)"
)
"""What has gone on since, as its clause says: "since | a ceasefire between Osk and Vell began"."""

_PERIOD = late(
    r"\b(?P<link>[Ii]n|[Ff]or|[Dd]uring|[Oo]ver|[Tt]hrough|[Ww]ithin)? ?"
    r"\b(?:the|its|their|this year[’']s|[A-Z][\w&]*[’']s) (?P<what>"
    r"(?:(?:fiscal|financial|latest|current)[ -])?(?:first|second|third|fourth|final|latest|last|opening|closing)"
    r"(?: (?:fiscal|financial))?[ -](?:quarter|half|(?:two|three) quarters|(?:three|six|nine|few) months)"
    r"(?: of (?:(?:fiscal )?(?:19|20)\d\d|(?:this|last|the|its)(?: (?:fiscal|financial))? year\b))?"
    rf"|(?:first |latest |last |past |next )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)"
    rf"(?:-month period| months)(?: of (?:(?:this|last|the) (?:fiscal )?year|(?:19|20)\d\d)|{_UNTIL})?"
    rf"|(?:(?:current|last|next|latest|present|past) )?(?:full|financial|fiscal|whole)[ -]year{_UNTIL}?"
    rf"|year{_UNTIL}|(?:quarter|half-year){_UNTIL}?"
    r"|(?:(?:opening|first|second|third|fourth|fifth|holiday|debut|past|last) |[a-z]+-day )?(?:opening )?weekend"
    r"|(?:past|last|next|coming|previous) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few) )?"
    r"(?:years?|months|decades?|weeks))(?![\w-])"
    rf"|\b(?P<between>(?:[Bb]etween|[Ii]n|[Dd]uring|[Oo]ver) (?:{_MONTH}) and (?:{_MONTH})"
    rf"|[Ff]rom (?:{_MONTH})\.? (?:to|through) (?:{_MONTH}))\b"
    rf"|\b[Ii]n the (?P<span>(?:{_MONTH})\.?(?:(?:-| to )(?:{_MONTH})\.?)? (?:period|quarter))\b"
    rf"|\b(?P<since>[Ss]ince (?:the (?:start|beginning) of (?:the|this|last) year"
    rf"|last {_SEASON}|(?:{_MONTH})\b(?: (?:19|20)\d\d)?|(?:19|20)\d\d\b))"
    r"|\b[Ff]or (?P<full>full[ -]year)\b"
)
_DAY_OF_MONTH = rf"(?:\d{{1,2}} )?(?:early |late |mid-)?(?:{_MONTH})\b\.?(?: \d{{1,2}}\b)?(?:,? (?:19|20)\d\d\b)?"
_MOVED_OVER = late(
    rf"\b[Ss]ince (?P<since>(?:the (?:start|beginning|end) of )?"
    rf"(?:{_DAY_OF_MONTH}|(?:the|this|last) year|(?:19|20)\d\d\b)(?![’'])"
    rf"|(?:the|its|their) {_DAY_OF_MONTH}(?: [a-z-]+){{1,2}}|last {_SEASON}\b{_OWN_EVENT}|{_BEGAN})"
    r"|\b(?:[Ii]n|[Oo]ver|[Dd]uring) the "
    r"(?P<past>(?:past|last) (?:[\w-]+ )?(?:years?|months?|weeks?|days?|hours|decades?))\b"
    r"|\b(?P<spell>in (?:just |only |under |less than )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:hours?|days?|weeks?|months?|years?))\b(?! (?:ago|earlier|before|low|high|lows|highs))"
    r"|\b(?P<years>[Bb]etween (?:19|20)\d\d and (?:19|20)\d\d|[Ff]rom (?:19|20)\d\d to (?:19|20)\d\d)\b"
    rf"|\bin the (?P<months>(?:{_MONTH})(?:-| to |-to-)(?:{_MONTH}))\b"
    r"|(?P<week>\bweekly (?!jobless)|\b(?:best|worst|biggest|losing|winning|straight) week\b"
    r"|\b(?:[Ff]or|[Oo]n|[Oo]ver)(?: the course of)? the week\b|\bthis week\b)"
    r"|\bfrom (?P<peak>(?:its|the|their|a) (?:19|20)\d\d (?:peak|high|record|low|level)s?)\b"
    r"|(?P<year>\bso far this year\b|\byear[- ]to[- ]date\b|\b(?:this|the) year so far\b|\bfor the year\b)"
)
"""Over how long something has moved, or been counted."""

_OTHERS = late(r"\b(?:that|who|which) (?:has|have|had)\b")
_WHO = late(r", which $")
_SINCE_WHAT = late(r"(?P<what>Since (?!then\b|that\b)(?:(?!ha(?:s|ve)\b)[^,;]){3,60}), ")
_WHEN = late(r"\bwhen\b")
"""What makes a move one of a time within a longer one: "Since 1984, there was one other day when it fell | 2%"."""

_OVER = {
    "since": "since {}",
    "past": "over the {}",
    "years": "{}",
    "spell": "{}",
    "months": "in the {} period",
    "peak": "from {}",
    "week": "over the week",
    "year": "so far in the year",
}
_BREAK = late(
    r"; |, (?:and|but|while|whilst|whereas|which|as|with|including|still|on (?:course|track|pace)"
    r"|(?:extend|bring|tak|par|trimm|push|leav|putt|add|head)ing) |\b(?:while|whilst|whereas|after|but)\b|—|–"
)
_SPAN = r"(?i:first|second|third|fourth|latest|final)[ -](?:quarter|half|nine months|six months)"
_FLOW = late(
    r"\b(?:net|income|profits?|earnings|loss(?:es)?|revenues?|sales|turnover|earned by|lost by|output|production"
    r"|(?:generated|collected|grossed|taken) by|box office|ticket sales"
    r"|exports|imports|deficit|surplus|economy|growth|GDP|GNP|product|orders|investment|spending|lending"
    r"|prices|inflation|jobs|jobless|unemployment|trade|arrivals|visitors|passengers|investments?"
    r"|(?:exported|imported|produced|sold|built|made|spent|received|attracted|issued) by)\b",
    re.IGNORECASE,
)
_MOVES = late(r"(?:[\w-]+ )?(?:rise|fall|increase|decrease|growth|drop|decline) in ")
_QUOTED = late(r"(?i)\b(?:shares?|stock|index|dollar|crude|futures|bonds?|yield|rate|average)\b")
_TOLD = late(
    r"\b(?:quarter(?:ly)?|annual|yearly|month(?:ly)?|months|half|year|weekly|daily|fiscal|share price|shares|stock"
    r"|[12]\d{3})\b|-(?:quarter|half|month|year)\b"
)
_COMPARED = late(r"\b(?:from|compare[sd]?|versus|against|than|after)\b")
_ELSEWHERE = late(
    r"\b(?:from|compare[sd]?|versus|against|than|after|before|assuming|while|but|although|and|as|because|which|who|when|followed)\b"
)
_YEAR_BEFORE = late(r" from an? (?:year|month|quarter) (?:earlier|ago|before)\b")
_RECORD = late(r"\b(?:\w{2,}est|worst|best|first|most|only)\b[^,;]{0,60}$")
"""What is counted since then is a record: "the biggest rise since May"."""

_ASIDE = late(r", (?:which|who|whose) [^,]*$")
_ANOTHER_CLAUSE = late(r"\b(?:and|but|while) (?:[\w’'-]+ ){1,4}(?:has|have|had|is|are|was|were|rose|fell|grew|hit)\b")
_THAT_YEAR = late(r" of (?P<which>this|last|the) year$")
_PART = late(
    r"\b(?:(?P<first>first|opening)|(?P<last>last|final))? ?(?:(?P<three>three) |[a-z]+ |\d\d? )?"
    r"months of (?P<year>(?:19|20)\d\d|(?:this|last|the) year)\b"
)


def needs_period(label: str) -> bool:
    """Whether a label names what flows through a period, and not which."""
    flows = _FLOW.search(label) or (_MOVES.match(label) and not _QUOTED.search(label))
    return bool(flows) and _TOLD.search(label) is None and not label.startswith("share of ")


def with_period_ahead(label: str, sentence: str) -> str:
    """The label with the quarter or half that its sentence has before it: "fourth quarter | 1986 profit".

    A quarter without its year is its date.
    """
    noun = label.partition(" of ")[0]
    if not noun[:4].isdigit():
        return label
    found = re.search(rf"\b({_SPAN}) {re.escape(noun)}\b", sentence)
    return f"{found[1].lower()} {label}" if found else label


def tells_period(label: str) -> bool:
    """Whether a label says itself which period, or what day's price, it is of."""
    return _TOLD.search(label) is not None


def is_flow(label: str) -> bool:
    """Whether a label names output, prices or the like, which are told month by month."""
    return _FLOW.search(label) is not None


def with_words(label: str, period: str) -> str:
    """The label with a period behind it, before "(expected)"."""
    head, opened, manner = label.partition(" (")
    return f"{head} {period}{opened}{manner}"


def period_in(text: str, at: int) -> str | None:
    """The period that a sentence gives a figure at a place in it; None where it gives none, "" where it is unsure."""
    periods = [each for each in _PERIOD.finditer(text) if not (each["since"] and _RECORD.search(text, 0, each.start()))]
    ahead = [found for found in periods if found.end() <= at and not _is_in_aside(text, found, at)]
    if ahead:
        found = ahead[-1]
        near = max(0, found.start() - len("compared with "))
        apart = _COMPARED.search(text, near, found.start()) or _ANOTHER_CLAUSE.search(text, found.end(), at)
        return "" if apart else _words(found)
    behind = next((found for found in periods if found.start() >= at), None)
    if behind is None:
        return None
    between = _YEAR_BEFORE.sub("", text[at : behind.start()], count=1)
    return "" if _ELSEWHERE.search(between) else _words(behind)


def moved_over(text: str, start: int, end: int, *, counted: bool = False) -> str:
    """Over how long the figure at a place has moved, as its clause says: " since the start of April", else "".

    What is `counted` says only since when.
    """
    if since := _SINCE_WHAT.match(text):
        if _WHEN.search(text, since.end(), start):
            return ""
        return f" {since['what'][0].lower()}{since['what'][1:]}"
    breaks = [found.span() for found in _BREAK.finditer(text)]
    begin = max((stop for _, stop in breaks if stop <= start), default=0)
    if (aside := _WHO.search(text, 0, begin)) and text.find(", ", begin, start) >= 0:
        begin = text.find(", ", aside.end(), start)  # "Osk, which fell by half in the past year, fell 8 percent"
    until = min((at for at, _ in breaks if at >= end), default=len(text))
    for found in (*_MOVED_OVER.finditer(text, end, until), *_MOVED_OVER.finditer(text, begin, start)):
        kind = found.lastgroup or ""
        if (kind == "spell" and found.start() != end + 1) or _OTHERS.search(text, end, found.start()):
            continue  # "its worst fall in three years", "may harm those who have held it over the last year"
        if (counted and kind not in {"since", "past", "years"}) or (
            kind in {"since", "year"} and _RECORD.search(text, 0, found.start())
        ):
            continue
        words = _OVER[kind].format(found[kind].rstrip("."))
        return f" {words[0].lower()}{words[1:]}"
    return ""


def _is_in_aside(text: str, found: re.Match[str], at: int) -> bool:
    """Whether a period stands in an aside that ends before the figure: "Vell, which lost … in the quarter, has cut"."""
    return "," in text[found.end() : at] and _ASIDE.search(text, 0, found.start()) is not None


def parts_of_years(text: str, now: int | None) -> dict[str, str | None]:
    """The years of which a sentence speaks only in part, each with the quarter that it means, if it is one.

    `now` is the year of its paper, which "this year" means.
    """
    parts: dict[str, str | None] = {}
    for found in _PART.finditer(text):
        quarter = "-Q1" if found["first"] else "-Q4" if found["last"] else ""
        year = found["year"] if found["year"].isdigit() else _year_of(found["year"], now)
        parts[year] = f"{year}{quarter}" if quarter and found["three"] else None
    return parts


def _year_of(words: str, now: int | None) -> str:
    """The year that "this year", "the year" or "last year" is in a paper of that year; "" where nobody knows."""
    return "" if now is None else str(now - 1 if words.startswith("last") else now)


def in_years(period: str, now: int | None) -> str:
    """A period whose year stands in digits: "in the first nine months of 2006"."""
    found = _THAT_YEAR.search(period)
    return f"{period[: found.start()]} of {_year_of(found['which'], now)}" if found and now else period


def _words(found: re.Match[str]) -> str:
    if words := found["between"] or found["since"]:
        return words[0].lower() + words[1:]
    if found["span"]:
        return f"in the {found['span']}"
    what = (found["what"] or found["full"]).replace("full-year", "full year").rstrip(".")
    link = "over" if found["link"] in {"over", "Over"} or what.endswith(("years", "decades", "weekend")) else "in"
    return f"{link} the {what}"
