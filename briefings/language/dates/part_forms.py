"""Quarters, halves, seasons and named days, with or without their year."""

from __future__ import annotations

import re

from briefings.language.dates.containers import contained
from briefings.language.dates.expressions import Fixed, Found, Inside, Origin, Shifted, Yearly
from briefings.language.dates.periods import SEPTEMBER_11, within_year, year_of
from briefings.language.dates.pieces import GAP, MONTH, YEAR, full_year, one_of
from briefings.language.dates.words import MOVABLE_DAYS, NAMED_DAYS, ORDINALS, SEASONS
from briefings.patterns import late

_YEAR = (
    rf"(?:(?:\s?,)?(?:{GAP}(?:of|in))?{GAP}(?:(?:fiscal|financial){GAP}(?:year{GAP})?)?"
    rf"(?P<year>{YEAR}|['’]\d\d)(?![,.]?\d))"
)
_THE_YEAR = rf"(?P<whole>{GAP}of{GAP}the{GAP}(?:(?:fiscal|financial){GAP})?year\b)"
_QUARTER = late(
    rf"(?:(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|[Ll]atter|[1-4](?:st|nd|rd|th))(?:{GAP}|-)"
    rf"(?:(?:fiscal|financial){GAP})?(?P<part>quarter|half)\b(?!-)"
    rf"|Q(?P<q>[1-4])\b|(?P<aq>[1-4])Q(?:\b|(?=\d\d))|H(?P<h>[12])\b|(?P<ah>[12])H(?:\b|(?=\d\d)))"
    rf"(?:{_YEAR}|{_THE_YEAR}|(?:(?<=\d)[-/]?|(?<=[QH]))(?P<joined>['’]?\d\d(?:\d\d)?)(?![\w,.-]?\d|[\w%-]))?"
)
_QUARTERS = {"Mar": 1, "Jun": 2, "Sep": 3, "Dec": 4}
_NAMED_QUARTER = late(rf"(?P<month>March|June|Sept(?:\.|ember)|December){GAP}quarter\b(?!-){_YEAR}?")
_OF_ONE = late(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Ii]n|[Ff]or)\s(?:\w+\s)?$")
_SEASON = late(rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\b(?:{_YEAR}|{_THE_YEAR})?")
_SEASON_LEFT = late(
    r"\b(?:[Ii]n|[Dd]uring|[Bb]y|[Uu]ntil|[Ss]ince|[Oo]ver|[Ee]arly|[Ll]ate|[Bb]efore)\s+the\s+$"
    r"|\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince)\s+(?:early\s+|late\s+|mid-?)?$"
)
_FALLS = late(rf"(?:[Ff]all|[Ss]pring){GAP}(?:in|this|last|next|that)\b")  # `sales fall in 2005` rather than `the fall`
_SEASON_BEFORE = late(r"\b(?:the|in|of|by|since|until|during|from|for|early|late|mid)[\s-]$", re.IGNORECASE)
_NO_SEASON_RIGHT = late(rf"{GAP}(?:of|from|in|to)\b|s\b|-")
_NAMES = one_of(
    " ".join(word if word == "of" else word[0].upper() + word[1:] for word in name.split()).replace(".", r"\.")
    for name in [*NAMED_DAYS, *MOVABLE_DAYS]
)
_NAMED = late(_NAMES.replace("'", "['’]") + rf"\b{_YEAR}?")
_OF_OLD_RIGHT = late(r"\s(?:[a-z]+\s){1,3}in\s(?:1[5-9]|20)\d\d\b")  # "a Thanksgiving proclamation in 1863"
_NO_NAMED_RIGHT = late(r"(?:\s|-)(?:Agreement|Accord|Island|Rising|Rebellion|eggs?|Parade|bunny|is|falls)\b")
_FISCAL = late(rf"(?:[Ff]iscal(?:{GAP}year)?{GAP}|FY(?:{GAP})?)(?P<year>{YEAR}|\d\d(?![\d%.,]\d))\b")
_OF_ANOTHER = late(
    rf"{GAP}of{GAP}(?:the|a|their|its|\w+['’]s){GAP}(?:\d+-\d+{GAP})?(?:match|game|contest|final|victory|win|loss|defeat)\b|{GAP}that\b"
    rf"|{GAP}(?:of|in){GAP}(?:the|this|last|that){GAP}(?:[\w-]+{GAP})?"
    r"(?:centur(?:y|ies)|decade|month|week|season|\d\d\d?\d?['’]?s)\b"
    rf"|{GAP}(?:of|in){GAP}(?:early{GAP}|late{GAP})?{MONTH}\b"
)
_MONEY = late(r"\s(?:net|profits?|results?|earnings|sales|revenues?|loss(?:es)?|figures|growth|GDP|report)\b")
_PLAY = late(
    r"\b(?:touchdowns?|halftime|scored|yards?|quarterbacks?|field goals?|free throws?|rebounds?|punts?|coach|game)\b"
)
_TRADE = late(
    r"\b(?:[Nn]et|[Oo]utput|[Ss]hipments|[Pp]rofits?|[Ee]arnings|[Ss]ales|[Rr]evenues?|[Gg]rowth|GDP|[Ee]conomy|[Oo]rders|[Dd]emand|"
    r"per cent|percent|billion|million)\b|[$€£%]"
)
_HALF_LEFT = late(r"\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]f)\s+(?:the|its|their)\s+$")
_CHRISTMAS = late(
    rf"Christmas\b{_YEAR}?"
    rf"(?=\s?[.,;:)!?]|['’]|\s*$|{GAP}(?:and|or|but|in|with|when|because|as|to|at|on|for|from|that|this|the|an?|"
    r"it|I|you|he|she|we|they|is|was|has|had|will|would)\b)"
)
_CHRISTMAS_LEFT = late(
    r"\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Aa]t|[Oo]n|[Aa]round|[Oo]ver|[Ff]or|"
    r"(?P<which>[Ll]ast|[Tt]his|[Nn]ext))\s+$"
)
_LAST = {("last", "H"): 2, ("latter", "H"): 2}
_NINE_ELEVEN = late(r"9/11(?![/\d%-]|[.,]\d)")


def quarters(text: str, at: int) -> list[Found]:
    """`the third quarter`, `Q3 2025`, `the second half of last year`; not those of a match, nor of November."""
    match = _QUARTER.match(text, at)
    if not match or _OF_ANOTHER.match(text, match.end()):
        return []
    part = "H" if match["part"] == "half" or match["h"] or match["ah"] else "Q"
    word = (match["word"] or match["q"] or match["aq"] or match["h"] or match["ah"]).lower()
    if word in {"last", "latter"} and not (match["year"] or match["whole"]):
        return []
    number = int(word[0]) if word[0].isdigit() else _LAST.get((word, part)) or ORDINALS.get(word, 4)
    found = _placed(text, match, f"{part}{number}")
    if part == "Q":
        around = text[max(0, at - 120) : at + 120]
        open_year = bool(found) and isinstance(found[0].expression, Yearly)
        return [] if open_year and _PLAY.search(around) and not _TRADE.search(around) else found
    open_half = bool(found) and isinstance(found[0].expression, Yearly)
    if number > 2 or (open_half and not _MONEY.match(text, match.end()) and not _of_business(text, at)):
        return []
    return found


def named_quarters(text: str, at: int) -> list[Found]:
    """`the December quarter`: the one that ends with that month, as companies name them."""
    match = _NAMED_QUARTER.match(text, at)
    if not match or not _OF_ONE.search(text, max(0, at - 12), at):
        return []
    return _placed(text, match, f"Q{_QUARTERS[match['month'][:3]]}")


def _of_business(text: str, at: int) -> bool:
    """Whether the half of a year is meant, not of a match: `earnings should improve in the second half`."""
    around = text[max(0, at - 120) : at + 120]
    return bool(_HALF_LEFT.search(text, max(0, at - 20), at) and _TRADE.search(around) and not _PLAY.search(around))


def seasons(text: str, at: int) -> list[Found]:
    """`summer 2024`, `the winter of last year`, `in the spring`."""
    match = _SEASON.match(text, at)
    if not match or (_FALLS.match(text, at) and not _SEASON_BEFORE.search(text, max(0, at - 8), at)):
        return []
    found = _placed(text, match, SEASONS[match["season"].lower()])
    if found and isinstance(found[0].expression, Yearly):
        left, right = _SEASON_LEFT.search(text, max(0, at - 20), at), _NO_SEASON_RIGHT.match(text, match.end())
        return found if left and not right and match["season"].islower() else []
    return found


def named_days(text: str, at: int) -> list[Found]:
    """`Christmas Day`, `New Year's Eve 2024`, `Thanksgiving`: days of a name, at a fixed place of the year or not."""
    match = _NAMED.match(text, at)
    if not match or _NO_NAMED_RIGHT.match(text, match.end()) or _OF_OLD_RIGHT.match(text, match.end()):
        return []
    name = " ".join(match[0].replace("’", "'").lower().split())
    known = next(known for known in [*NAMED_DAYS, *MOVABLE_DAYS] if name.startswith(known))
    return _placed(text, match, NAMED_DAYS.get(known, known))


_TITLE_LEFT = late(
    r"\b(?!(?:The|After|Since|Before|On|Post|Pre|And|But|In|Of|That|This|For|By|Until|Every|Like|From|To|With) )"
    r"[A-Z][a-z]+ $"
)
_ATTACKED = late(
    r"['’]s\b| (?:[a-z]+ )?(?:attack|terror|hijack|commission|suspect|plot|famil|victim|survivor|memorial|anniversary)"
)


def christmas(text: str, at: int) -> list[Found]:
    """`by Christmas`, `last Christmas`: the day; not `a Christmas tree`."""
    match, left = _CHRISTMAS.match(text, at), _CHRISTMAS_LEFT.search(text, max(0, at - 10), at)
    if match and match["year"]:
        return _placed(text, match, "12-25")
    if not match or not left:
        return []
    start = left.start("which") if left["which"] else at
    direction = left["which"].lower() if left["which"] else None
    return [Found(start=start, end=match.end(), expression=Yearly(code="12-25", direction=direction))]


def nine_eleven(text: str, at: int) -> list[Found]:
    """`9/11`: written so it is the name of one day, as `the Sept. 11 attacks` is; not in a title, `Fahrenheit 9/11`."""
    match = _NINE_ELEVEN.match(text, at)
    if match and _TITLE_LEFT.search(text, max(0, at - 24), at) and not _ATTACKED.match(text, match.end()):
        return []
    return [Found(start=at, end=match.end(), expression=Fixed(period=SEPTEMBER_11))] if match else []


def fiscal_years(text: str, at: int) -> list[Found]:
    """`fiscal 2013`, `FY2013`, `FY26`."""
    match = _FISCAL.match(text, at)
    return (
        [Found(start=at, end=match.end(), expression=Fixed(period=year_of(full_year(match["year"]))))] if match else []
    )


def _placed(text: str, match: re.Match[str], code: str) -> list[Found]:
    groups, start, end = match.groupdict(), match.start(), match.end()
    if year := groups.get("year") or groups.get("joined"):
        period = within_year(full_year(year), code)
        return [Found(start=start, end=end, expression=Fixed(period=period))] if period else []
    if groups.get("whole"):
        whole = Shifted(unit="year", count=0, origin=Origin.NOW)
        return [Found(start=start, end=end, expression=Inside(part=Yearly(code=code), whole=whole))]
    return contained(text, [Found(start=start, end=end, expression=Yearly(code=code))])
