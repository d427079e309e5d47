"""Levels and moves of the market indexes that a sentence names: "The Nasdaq lost 25 points, closing at | 1,442.82".

Such sentences have a shape of their own, in which numbers lie between a name and its level::

    the NAME, ... VERB 2.9%, or 252 points, | to close at LEVEL · , closing at LEVEL · to a level of LEVEL

The name has to be its clause's subject, so "shares on the Nasdaq fell" is nothing of the index's, and only numbers and
the words of trading may stand between it and the figure.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.numbers.labels.setting import Setting
from briefings.language.numbers.mention import FigureMention
from briefings.patterns import late

_KNOWN = (
    r"Dow Jones(?: [Ii]ndustrials?(?: [Aa]verage)?)?|Dow|DJIA|(?:Nasdaq|NASDAQ)(?:[ -]100)?"
    r"|S&P(?:/[A-Z]{3})?(?: \d{2,3}\b)?|Standard (?:&|and) Poor['’]s(?: \d{3}\b)?|FTSE(?: \d{2,3}\b| MIB)?"
    r"|D[Aa][Xx]|C[Aa][Cc](?:[ -]40)?|Nikkei(?: \d{3}\b)?|Hang Seng|T(?:opix|OPIX)|K(?:ospi|OSPI)"
    r"|S(?:ensex|ENSEX)|Nifty(?: 50)?|Straits Times|All Ordinaries|I?B(?:ovespa|OVESPA)|M(?:erval|ERVAL)|MICEX|MOEX"
    r"|RTS|I(?:bex|BEX)(?: 35)?|Russell \d{4}\b|(?:Euro )?S(?:toxx|TOXX)(?: Europe)?(?: \d{2,3}\b)?"
    r"|KSE[- ]?\d+|CSI ?300|T(?:aiex|AIEX)|TSX|AEX|PSEi|ASX(?: \d{3}\b)?"
)
_NOUN = r"(?: (?:[Cc]omposite|[Ss]tock|[Ss]hare|[Pp]rice|[Bb]enchmark))* (?:[Ii]ndex|[Aa]verage)| [Cc]omposite"
NAME = (
    rf"(?:[A-Z][\w.-]* ){{0,2}}?(?:{_KNOWN})\b(?:{_NOUN})?"
    r"|(?:[A-Z][\w&.-]* ){1,4}(?:[Cc]omposite(?: [Ii]ndex)?|Index)\b"
)
_ANY = late(rf"\b(?:{_KNOWN}|Index|[Cc]omposite)\b")
_KINDS = frozenset({"percent", "points", "plain", "count"})
_UP = "rose|risen|rising|gained|gaining|added|adding|climbed|climbing|advanced|advancing|jumped|jumping|surged|surging"
_UP += "|soared|soaring|rallied|increased|increasing|leapt|rebounded"
_DOWN = (
    "fell|fallen|falling|lost|losing|dropped|dropping|shed|shedding|slipped|slipping|slid|sliding|declined|declining"
)
_DOWN += "|tumbled|tumbling|plunged|plunging|sank|sinking|dipped|dipping|eased|easing|retreated|slumped|slumping"
_DOWN += "|decreased|weakened|plummeted"
_BY = r"(?:by |almost |nearly |about |around |some |just |over |more than |less than |a further |another |as much as )*"
_AMOUNT = r"[^\s,;:()a-zA-Z]*\d[\d.,]*\d*(?:-| ?%| percentage| per ?cent| percent| points?)*|half a percent"
_WHO = (
    r"(?:^|[,;:–—] |\b(?:and|while|whilst|whereas|but|with|as|when|saw|said|that|after|though|Meanwhile) )"
    r"(?:(?:[Tt]he|[A-Z][a-z]+['’]s|[Bb]oth) )?(?:[a-z]+(?:-[a-z]+)? ){0,3}?"
)
_ASIDE = r"(?: \([^()]{1,40}\)|, (?:an?|the|which|whose) [^,;]{1,90},|, meanwhile,|,)?"
_HELPED = r"(?:(?:has|have|had|having|was|is|were|also|then|even|only|meanwhile|later) )*"
_CLOSED = (
    r"(?:(?:clos|settl)(?:e[ds]?|ing)|(?:end|finish)(?:ed|ing|es|s)?)"
    r"(?: (?:the )?(?:day|session|trading|week|(?:Mon|Tues|Wednes|Thurs|Fri)day))?"
)
_SUBJECT = rf"{_WHO}(?P<name>{NAME}){_ASIDE} {_HELPED}"
_MOVES = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: in value| sharply| slightly| further)?"
_MOVING = late(
    rf"{_SUBJECT}(?:{_MOVES}|(?:{_CLOSED} |was |is |were )?(?:(?P<higher>up|higher)|(?P<lower>down|lower))(?![\w-]))"
    rf" {_BY}(?:(?:{_AMOUNT})(?:,? or | \(|, which is ){_BY})?$"
)
_MIDDLE = r"(?:[^;:]|(?<=\d):(?=\d)){0,110}?"
_LEVEL = late(
    rf"{_SUBJECT}(?P<middle>{_MIDDLE})"
    rf"(?:{_CLOSED}(?: (?:up|down|higher|lower)(?: {_BY}(?:{_AMOUNT}))?,?)? (?:at|on)(?: a level of)?"
    r"|(?:to|reach(?:ed|ing)|bringing it to|hitting) a (?:level|value) of) $"
)
_ELSEWHERE = late(
    rf"\b(?:{_KNOWN}|[Ii]ndex(?:es)?|[Ss]hares?|[Ss]tocks?|while|whilst|whereas|although|but|from|which|who|its|below|above"
    r"|record|intraday|point|before|after|since|opened|opening|low of|high of)\b"
)
_LEAST, _MOST_YEAR = 100, 2100
_IN_SESSION = late(
    r"[^;]{0,40}?(?:\b(?:at|by|as of|around|before|after) (?:about )?\d{1,2}(?::\d\d|\.\d\d)? ?(?:[ap]\.?m|[A-Z]{3}\b)"
    r"|\bin (?:just|under|less than|early|late|mid-?day|morning|afternoon|the (?:first|opening|morning|afternoon)"
    r"|(?:\w+ )?(?:minutes|hours?))\b|\b(?:mark|barrier|threshold)\b|\bat (?:the open|one (?:point|stage))\b)"
)
_AT_TIMES = late(
    r"(?i)\b(?:opened|opening|at the open|at one (?:point|stage)|briefly|initially|at first|intraday|futures)\b"
    r"|\bin the first\b|\bmid-?day\b|\b(?:morning|afternoon|early|late) trad(?:e|ing)\b"
    r"|^(?:As of|By|At|Around) (?:about )?\d{1,2}(?::\d\d|\.\d\d)?"
)


_LABEL = late(
    r"(?:rise in |fall in )?(?:(?!(?:of|in|on|by|for|to|at)\b)[\w.-]+ ){0,3}?"
    rf"(?P<known>{_KNOWN})(?:{_NOUN})?"
)
_HOUSES = {"dow": "dow jones", "djia": "dow jones", "standard": "s&p 500", "s&p": "s&p 500"}
_USUAL = late(r" (?:30|35|40|50|100|225|500|600)$")
"""How many shares the best known index of a market counts, which papers add or leave out."""


def index_named(label: str) -> str:
    """The index that a label names, in the same words whatever its paper calls it; "" where it names none."""
    found = _LABEL.fullmatch(label)
    if found is None:
        return ""
    known = found["known"].casefold().replace("-", " ")
    house = _HOUSES.get(known.split(" ")[0])
    if house is None and known.startswith("nasdaq"):
        return known
    return house if house and "/" not in known else _USUAL.sub("", known)


class IndexFigure(NamedTuple):
    """What a figure tells of an index: its name, and which way it moved by so much, or None of its level."""

    name: str
    change: str | None


def of_index(mention: FigureMention, place: Setting) -> FigureMention:
    """The mention as the move or the level of an index, where it has no label and its sentence tells it of one."""
    if mention.kind not in _KINDS or (mention.label and not _is_bare(mention.label)):
        return mention
    if not _ANY.search(place.text, place.begin, place.start):
        return mention
    found = _index_figure(place, mention.value, relative=mention.kind in {"percent", "points"})
    if found is None:
        return mention
    if found.change is None:
        return mention._replace(label=found.name, kind="points", unit="point")
    return mention._replace(label=found.name, change=found.change, delta=True)


def _is_bare(label: str) -> bool:
    """Whether a label is an index's name that does not say so: "Nasdaq Composite"."""
    return index_named(label) != "" and not label.endswith(("ndex", "verage"))


def _index_figure(place: Setting, value: float, *, relative: bool) -> IndexFigure | None:
    """What the figure at a place tells of an index that its sentence names, at the end of its trading or of the day.

    `relative` says that it is a percentage or points; `value` tells years from levels.
    """
    ahead = place.text[place.begin : place.start].lstrip()
    if _IN_SESSION.match(place.text, place.end, place.until) or _AT_TIMES.search(ahead):
        return None
    ahead = ahead[: len(ahead) - len(place.hedge) - 1] if place.hedge and ahead.endswith(f"{place.hedge} ") else ahead
    if relative and (moving := _MOVING.search(ahead)):
        up = moving["up"] or moving["higher"]
        return IndexFigure(_named(moving["name"]), "up" if up else "down")
    if place.hedge or value < _LEAST or _is_year(place):
        return None
    level = _LEVEL.search(ahead)
    return IndexFigure(_named(level["name"]), None) if level and not _ELSEWHERE.search(level["middle"]) else None


def _is_year(place: Setting) -> bool:
    written = place.text[place.start : place.end]
    return written.isdigit() and len(written) == len("1999") and int(written) < _MOST_YEAR


def _named(name: str) -> str:
    """The name as a label has it, which says that it is an index."""
    return name if name.endswith(("ndex", "verage")) else f"{name} index"
