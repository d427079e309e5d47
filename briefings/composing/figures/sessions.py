"""Of which day a market's move or level is: the day whose trading its paper reports on.

That is the day that its own clause names ("the yield fell to 2.6 percent Friday"), or the paper's first sentences
("Stocks fell on Thursday"), else its own: "The index rose 0.3% as of 9:37 a.m." and, under a headline on stocks, "the
Dow fell 0.1%". What has risen since, this year or on the week is of no day, and neither is what a weekend's paper looks
back at.
"""

from __future__ import annotations

from datetime import date, timedelta

from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates import days_of
from briefings.language.numbers import FigureMention
from briefings.model import day_of
from briefings.patterns import late

_QUOTED = late(
    r"\b(?:[Ii]ndex|Average|[Ss]hares?|[Ss]tocks?|[Ff]utures|crude|Brent|dollar|yuan|yen|euro|pound|rupee|rouble|ruble"
    r"|[Bb]itcoin|gold|silver|copper|[Yy]ields?|bonds?|Nasdaq|S&P|FTSE|Dow|Nikkei|D[Aa][Xx]|C[Aa][Cc]|Topix|Kospi|Sensex)\b"
)
_SURVEYED = late(
    r"(?i)\b(?:(?:consumer|producer|retail|wholesale|house|home|import|export|food|rent)[- ]prices?|purchasing|managers"
    r"|PMI|CPI|PPI|confidence|sentiment|manufacturing|services|activity|survey\w*|misery|happiness|perceptions?"
    r"|development) (?:[\w’'-]+ )?index\b|\b(?:CPI|PPI|PMI)\b"
)
"""An index that is counted each month and is no market's."""

_TRADING = late(
    r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b(?:today|pre-?market|after-hours|intraday|session|on the day"
    r"|at (?:the (?:open|close|bell)|mid-?(?:morning|day|afternoon))|before the (?:opening )?bell"
    r"|(?:early|late|morning|afternoon|extended|recent) trading)\b"
)
_MARKETS = late(
    r"\b(?:[Ss]tocks?|[Ss]hares?|[Mm]arkets?|[Ff]utures|[Bb]onds|[Tt]reasur(?:y|ies)|[Dd]ollar|[Yy]uan|[Yy]en|[Gg]old|[Ss]ilver"
    r"|[Oo]il|[Bb]itcoin|S&P 500|Nasdaq|Wall Street|FTSE)\b"
)
_LONGER = late(
    r"\b(?:has|have|had|since|so far|weeks?|months?|quarters?|(?<!\d-)years?(?![- ](?:low|high))|decades?|annual(?:ly)?"
    r"|weekly|monthly|yearly|year-to-date|(?:19|20)\d\d|last|past|previous|would|could|will)\b(?![^,;]*,)"
)
_SINCE = late(r"\b(?:since|outperform\w*|underperform\w*)\b")
_OVER = late(
    r"\b(?:[Oo]ver|[Ff]or|[Dd]uring|[Ii]n|[Oo]n) the (?:course of the |(?:[\w-]+ ){0,2})?(?:week|month|quarter|year)\b"
    r"|\bthis (?:week|month|year)\b|\b[Ii]n an? (?:week|month|quarter|year) (?:where|when|in which|that)\b"
)
"""What a whole sentence may be about: "Osk gained 3% over the week, while the Vell index rose 5%"."""

_RECORD = late(
    r"\b(?:\w+est|most|worst|best|least|lows?|highs?|records?|first|peaks?|levels?|streak)\b[^,;.]{0,50}?"
    r"\b(?:since|in|for|of)\b[^,;.]*|\b(?:after|following)\b[^,;.]*"
)
"""What a move is a record of: "its biggest fall in | two years"."""

_SPAN = late(
    r"\b(?:[Ss]ince|[Bb]etween|(?:[Ii]n|[Ff]rom|[Bb]y|[Dd]uring|[Tt]hrough) (?:\w+ )?(?:19|20)\d\d"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|several|few|\d+)(?: trading)? "
    r"(?:sessions|days|weeks|months|years))\b"
)
_SINCE_THEN = late(
    r"\bsince then\b|\bfrom (?:the|its|their|a) (?:[\w.-]+ ){0,3}(?:lows?|highs?|peaks?|record|price|debut)\b"
)
_OF_YEAR = late(
    r"\b(?:in (?:19|20)\d\d|this year|last year|(?:the|this past|over the) year|(?:19|20)\d\d (?:was|has been))\b"
)
_CLAUSES = (
    r"; |, (?:and|but|while|whilst|whereas|which|as|with) |\b(?:while|whilst|whereas|after|as(?! (?:of|much)\b))\b"
)
_CLAUSE = late(_CLAUSES)
_ENDING = late(
    rf"{_CLAUSES}|,? (?:[-–—]|--) |—"
    r"|, (?=(?:its|their|an?|the)\b[^,;]{0,40}\b(?:\w+est|lows?|highs?|record|worst|best|first)\b)"
)
"""Where a figure's clause ends; what the value is besides is no time of its own: "5%, its biggest fall since May"."""

_LEVEL = late(
    r"(?i)^(?!.*\b(?:rates?|target|forecast|offer|stake|cap|ceiling|value|sale|purchase|options?)\b)"
    r"(?:.*\b(?:yields?|crude|oil|bitcoin|btc|gold|silver|copper|index|average|share price|stock price)\b"
    r"|(?:shares|stock) of (?!.*\b(?:held|owned|bought|sold|to be)\b)|.* (?:shares|stock)$)"
)
"""What has a price, a yield or a level on every day of trading."""

_SHARES = late(r"(?i)\b(?:shares?|stock)\b(?! (?:futures|index|average))")
_OF_A_TIME = late(
    r"(?i)\b(?:daily|weekly|monthly|quarterly|annual|yearly|average price|weight|(?:19|20)\d\d)\b|-(?:quarter|half) "
)
_IN_A_SESSION = "as much as"
_FRIDAY = 4
_ASIA = late(
    r"\b(?:Nikkei|T(?:opix|OPIX)|Hang Seng|K(?:ospi|OSPI)|Shanghai|CSI|S(?:ensex|ENSEX)|Nifty|Straits? Times"
    r"|All Ordinaries|ASX(?:200)?|Asian?|Japan(?:ese)?|Tokyo|Hong Kong|Chin(?:a|ese)|Australian?|Indian?|Mumbai"
    r"|South Korean?|Seoul|Singapore)\b"
)
_BESIDE = late(r"\b(?:after|following|since|from|until|before|than|of|to|ahead|a|an) (?:the |last )?$")
_OWNS = late(r"[’']s\b")
_OPENING, _FEW = 3, timedelta(days=4)


def day_of_trading(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> str | None:
    """The day of trading of a market's move or level; None where it may be another day's or a longer one."""
    document = mentions.document(passage)
    published = day_of(document.published)
    if published is None or not is_quoted(label, mention) or _SURVEYED.search(label):
        return None
    begin, end = _clause(passage.text, mention.start - passage.sentence.start)
    if own := _own_session(passage, mention, mentions, (begin, end), published):
        return own
    if today := _in_session(passage, mention, mentions, (begin, end), published):
        return today
    longer = _LONGER.search(passage.text, begin, end) or _SINCE.search(passage.text, begin, end)
    if longer or _OVER.search(passage.text):
        return None
    before = mentions.before(passage)
    if before and _OF_YEAR.search(before.text):
        return None  # "a strong 2025. Shares of Osk fell 20%": of that year
    day = _day_told(label, passage, published, mentions)
    if day is None:
        day = _own_day(passage, document.title, published, before)
    named = _days(passage, mentions, until=end)
    near = _days(before, mentions) if before and before.sentence.paragraph == passage.sentence.paragraph else set()
    return day if day and not (named | near) - {day} else None  # of which of its days, the sentence has to say


def is_quoted(label: str, mention: FigureMention) -> bool:
    """Whether a figure is the move of what is traded, or the level of an index, a price or a yield."""
    if mention.delta or (mention.kind == "points" and mention.unit == "point"):
        return _QUOTED.search(label) is not None or _LEVEL.match(label.rpartition(" in ")[2]) is not None
    return mention.kind in {"money", "percent"} and _LEVEL.match(label) is not None


def is_traded(label: str, mention: FigureMention) -> bool:
    """Whether a figure is the level or the move of a market: no firm's shares, and no index of a month's survey."""
    if _QUOTED.search(label) is None or not is_quoted(label, mention):
        return False
    return not any(words.search(label) for words in (_SHARES, _SURVEYED, _OF_A_TIME))


def _own_session(
    passage: Passage, mention: FigureMention, mentions: Mentions, clause: tuple[int, int], published: date
) -> str | None:
    """The day that the clause of a move or level names behind it, or right before it: "fell 3 percent Friday"."""
    begin, end = clause
    text, at = passage.text, passage.sentence.start
    behind = _RECORD.sub("", text[mention.end - at : end])
    if _LONGER.search(text, begin, mention.start - at) or _SPAN.search(behind) or _OVER.search(behind):
        return None
    days = {
        each.value or ""
        for each in mentions.dates(passage)
        if each.precision == "day" and begin <= each.start - at < end and not _BESIDE.search(text, 0, each.start - at)
    }
    day = days.pop() if len(days) == 1 else ""
    return day if len(day) == len("2005-11-07") and days_of(day) and _is_recent(day, published) else None


def _in_session(
    passage: Passage, mention: FigureMention, mentions: Mentions, clause: tuple[int, int], published: date
) -> str | None:
    """The day of the paper, where the clause tells of a session that goes on: "fell as much as 3% in early trading"."""
    begin, end = clause
    at = passage.sentence.start
    if _LONGER.search(passage.text, begin, mention.start - at) or _OVER.search(passage.text):
        return None
    goes_on = mention.hedge == _IN_A_SESSION or _TRADING.search(passage.text, begin, end)
    named = any(each.precision == "day" and begin <= each.start - at < end for each in mentions.dates(passage))
    return published.isoformat() if goes_on and not named and published.weekday() <= _FRIDAY else None


def is_of_longer(label: str, passage: Passage, mention: FigureMention) -> bool:
    """Whether a market's move is one over several days or longer, of which only other words of its sentence tell."""
    if not mention.delta or _QUOTED.search(label) is None:
        return False
    text, at = passage.text, mention.start - passage.sentence.start
    begin = text.find(", ", 0, at) + 1  # "In the 100 days since the vote, | it has jumped 6%"
    spans = (_RECORD.sub("", part) for part in (text[begin:at], text[at:]))
    if _SINCE_THEN.search(text):
        return True
    return _OVER.search(_RECORD.sub("", text)) is not None or any(map(_SPAN.search, spans))


def _clause(text: str, at: int) -> tuple[int, int]:
    """Where the clause of a figure begins and ends, without what the value is a record since."""
    begin = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    return begin, min((found.start() for found in _ENDING.finditer(text, at)), default=len(text))


def _own_day(passage: Passage, title: str, published: date, before: Passage | None) -> str | None:
    """The day of the paper, where it reports on that day's trading."""
    told = _MARKETS.search(title) or _TRADING.search(passage.text) or (before and _TRADING.search(before.text))
    return published.isoformat() if told and published.weekday() <= _FRIDAY else None


def _day_told(label: str, passage: Passage, published: date, mentions: Mentions) -> str | None:
    """The one day of the last few that the first sentences of a paper on markets name; "" if that is another's."""
    first = [passage]
    while (before := mentions.before(first[0])) is not None:
        first.insert(0, before)
    for opening in first[:_OPENING]:
        days = {day for day in _days(opening, mentions, of=True) if not day or _is_recent(day, published)}
        if days and (_MARKETS.search(opening.text) or _QUOTED.search(opening.text)):
            return days.pop() if len(days) == 1 and not _is_of_asia_alone(opening.text, label) else ""
    return None


def _is_recent(told: str, published: date) -> bool:
    day = date.fromisoformat(told)
    return published - _FEW <= day <= published and day.weekday() <= _FRIDAY


def _is_of_asia_alone(text: str, label: str) -> bool:
    """Whether a paper reports on Asia's trading, before which that of other markets was a day earlier."""
    return _ASIA.search(text) is not None and _ASIA.search(label) is None


def _days(passage: Passage, mentions: Mentions, *, until: int | None = None, of: bool = False) -> set[str]:
    """The days that a sentence names up to a place in it, "" for one that is unsure or of no week: `XXXX-WXX-3`.

    Those alone `of` which it tells leave out "after Thursday's rout".
    """
    text, begin = passage.text, passage.sentence.start
    every = [each for each in mentions.dates(passage) if each.precision == "day"]
    return {
        each.value if each.value and days_of(each.value) else ""
        for each in every
        if (until is None or each.start - begin < until)
        and not (of and (_BESIDE.search(text, 0, each.start - begin) or _OWNS.match(text, each.end - begin)))
    }
