"""Of which day a market's move is: that of its paper, where the paper reports on that day's trading.

"The index rose 0.3% as of 9:37 a.m." and, under a headline on stocks, "the Dow fell 0.1%" are of the day. What has
risen since, this year or on the week is not, and neither is what a weekend's paper looks back at.
"""

from __future__ import annotations

from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.model import day_of
from briefings.patterns import late

_QUOTED = late(
    r"\b(?:[Ii]ndex|Average|[Ss]hares?|[Ss]tocks?|[Ff]utures|crude|Brent|dollar|yuan|yen|euro|pound|rupee|rouble|ruble"
    r"|[Bb]itcoin|gold|silver|copper|[Yy]ields?|bonds?|Nasdaq|S&P|FTSE|Dow|Nikkei|D[Aa][Xx]|C[Aa][Cc]|Topix|Kospi|Sensex)\b"
)
_TRADING = late(
    r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b(?:today|pre-?market|after-hours|intraday|session|at the (?:open|close|bell)"
    r"|(?:early|late|morning|afternoon|extended) trading)\b"
)
_MARKETS = late(
    r"\b(?:[Ss]tocks?|[Ss]hares?|[Mm]arkets?|[Ff]utures|[Bb]onds|[Tt]reasur(?:y|ies)|[Dd]ollar|[Yy]uan|[Yy]en|[Gg]old|[Ss]ilver"
    r"|[Oo]il|[Bb]itcoin|S&P 500|Nasdaq|Wall Street|FTSE)\b"
)
_LONGER = late(
    r"\b(?:has|have|had|since|so far|weeks?|months?|quarters?|years?|decades?|annual(?:ly)?|weekly|monthly|yearly"
    r"|year-to-date|(?:19|20)\d\d|last|past|previous|would|could|will)\b(?![^,;]*,)"
)
_SINCE = late(r"\b(?:since|outperform\w*|underperform\w*)\b")
_OF_YEAR = late(
    r"\b(?:in (?:19|20)\d\d|this year|last year|(?:the|this past|over the) year|(?:19|20)\d\d (?:was|has been))\b"
)
_CLAUSE = late(r"; |, (?:and|but|while|whereas|which|as|with) |\b(?:while|whereas|after|as)\b")
_FRIDAY = 4


def day_of_trading(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> str | None:
    """The day of the paper as that of a market's move; None where the move may be another day's or a longer one."""
    document = mentions.document(passage)
    published = day_of(document.published)
    if not mention.delta or published is None or published.weekday() > _FRIDAY or not _QUOTED.search(label):
        return None
    text, at = passage.text, mention.start - passage.sentence.start
    begin = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    end = min((found.start() for found in _CLAUSE.finditer(text, at)), default=len(text))
    if _LONGER.search(text, begin, end) or _SINCE.search(text, begin, end):
        return None
    days = {day for date in mentions.dates(passage) if (day := date.value) and date.precision == "day"}
    if days - {published.isoformat()}:
        return None  # of which of its days, the sentence has to say
    before = mentions.before(passage)
    if before and _OF_YEAR.search(before.text):
        return None  # "a strong 2025. Shares of Osk fell 20%": of that year
    told = _MARKETS.search(document.title) or _TRADING.search(text) or (before and _TRADING.search(before.text))
    return published.isoformat() if told else None
