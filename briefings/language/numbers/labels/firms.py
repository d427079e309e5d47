"""Which company a sentence speaks of first: "Savin Corp. reported …", "At EDS, profit jumped …", "The company said …".

Business news names a company once and goes on about it: "Sales rose to $3 million." A sentence therefore opens with a
company, with somebody or something else, or with words that go on about the company of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from briefings.language.numbers.labels.results import KINDS
from briefings.language.places import countries
from briefings.patterns import late

ENDS = frozenset(
    """
    Inc Corp Co Cos Ltd Plc PLC plc LLC LP AG AB NV SA SpA SE GmbH Oy Bhd Bancorp Bancorporation Bancshares Holding
    Holdings Group Industries Bank Banks Association Airline Airlines Airways Lines Freightways Motor Motors Steel Oil
    Electronics Insurance Financial Communications Technology Technologies Systems International Stores Foods Petroleum
    Pharmaceuticals Laboratories Enterprises Partners Associates Services Resources Chemical Chemicals Products
    Instruments Software Partnership Trust
    """.split()
)
_LEGAL = "Inc|Corp|Co|Cos|Ltd|PLC|plc|LLC|AG|AB|NV|SA|SpA|GmbH|Oy|Bancorp"
_WORD = rf"[A-Z](?:[\w&-]|’(?!s\b))*(?:'(?!s\b)\w+|['’]s(?= (?:{_LEGAL})\b))?"
# Each part of a name can be read in one way alone: a row of companies, "Osk Inc. Vell Co. ...", would else be read in
# twice as many ways with each of them.
NAME = (
    rf"(?:(?:[A-Z]\.)+ )?(?:[A-Z]\.)*{_WORD}(?:\.(?=[A-Z]))?"
    rf"(?:[.,]? (?:{_LEGAL})\b(?![&’'-])\.?+"
    rf"|\.? (?!(?:{_LEGAL})\b(?![&’'-]))(?:(?:of|de|and|&|amp|du|des|la|for) )?(?:[A-Z]\.)*{_WORD})*\.?"
)
_LINKING = (
    "Meanwhile|Separately|However|Still|Also|Additionally|Moreover|Furthermore|Previously|Earlier|Later|Yesterday|Then|But"
    "|And|Yet|Overall|Elsewhere|By contrast|In contrast|In addition|As expected|Besides"
)
_TIMED = (
    "In|By|Based on|According to|With|For|During|On|As of|Through|Under|After|Before|Despite|Excluding|Including"
    "|Reflecting"
)
_LEAD_IN = late(
    rf"[\"“‘]?(?:(?:{_LINKING}),? |(?:A|Last) (?:year|quarter|month|week)(?: (?:earlier|ago|before))?,? "
    rf"|(?:{_TIMED})\b[^,;]{{1,70}}(?:, [0-9]{{4}})?, (?:for example, |however, )?)*"
)
_AT = late(rf"(?:(?:And|But|Meanwhile,) )?At (?P<name>{NAME})(?:[’']s (?P<part>[^,]*?))?, ")
_PART_AHEAD = late(
    r"(?:In|At|For|From) (?:the|its) (?:[\w-]+ ){0,4}(?:segments?|divisions?|units?|businesse?s?|operations)\b"
)
FIRST = late(rf"(?P<name>{NAME})(?P<owner>[’']s?(?= ))?")
_OF_A_TIME = late(r"\b(?:period|quarter|year|month|week|day) (?:that|which|when|in which)\b[^,;]*$")
_RELATIVE = late(r", (?:(?:which|whose|where)\b[^,;]*|which includes?\b.*)$")
_TELLS_OF_OTHERS = late(
    r"\b(?:said|says)(?: that)? (?:the|an?|some|those|these|all) (?!(?:[\w.-]+ ){0,3}(?:company|concern|firm|bank)\b)"
    r"(?:[\w'’-]+ ){1,8}?(?:had|has|have|posted|reported|earned)\b"
    r"|\b(?!compares)[a-z]+s (?:having|with)\b[^,;]*$"
    r"|\b(?:in|on|from|at) (?:its|the) (?:[\w/-]+ ){0,4}(?:business|lines?|segments?|units?|divisions?)\b"
)
_TELLS_OF_MANY = late(
    r"\b(?:said|says|believes?) (?:that )?(?:of|in|for|among|some|many|most)\b"
    r"(?!.*\b(?:its|it|the company|the group)\b)"
)
"""A sayer who goes on about others: "Dun said that of the nine regions two had gains of"."""

_PART = late(
    r" (?:[\w.&’'-]+,? ){0,7}?"
    r"(?:unit|subsidiary|arm|division|affiliate|segment|group|business|operations|lines?|parent)\b"
    rf"(?:,? (?P<name>{NAME}),?(?= ))?"
)
_UNIT = late(r"(?: <[^>]{1,9}>)? (?:unit|subsidiary|arm|division)\b(?! of)")
_PERSON = late(
    r", (?:[0-9]{2}(?: years old)?,|(?:an? |the )?(?:[\w-]+ ){0,3}(?:analyst|chairman|president|spokes\w+|director|"
    r"treasurer|executive|officer|economist|manager|partner|lawyer|attorney|minister|secretary|senator)\b)"
    r"| (?:(?:said|says) )?(?:he|she)\b"
)
_TITLED = late(r"(?:Analyst|Economist|Trader|Broker|President|Chairman|Director|Minister|Governor|Mr|Mrs|Ms|Dr)\b")
_OFFICER = late(
    r", (?:[0-9]{2}(?: years old)?, )?(?:the )?(?:[\w' -]+ )?(?:chairman|president|spokes\w+|treasurer|officer)"
    r"(?: and [\w ]+)?, (?:also )?(?:said|says|added|noted)\b"
)
_COMPANY = (
    "company|concern|firm|[a-z]*maker|bank|thrift|group|corporation|insurer|retailer|airline|carrier|brewer|producer|"
    "manufacturer|chain|operator|publisher|lender|utility|conglomerate"
)
_DESCRIBED = late(
    rf"(?:The |[A-Z][\w-]*(?: [A-Z][\w-]*)? )(?:[a-z][\w-]* ){{0,3}}?(?:giant|{_COMPANY}) "
    rf"(?P<name>(?!\w+day\b){NAME})(?: \([^()]{{1,20}}\)|, [^,;]{{1,80}},)?"
    r"(?= (?:said|says|announced|posted|reported|had|has|lost|earned|made)\b)"
)
_ITS_OWN = (
    r"net|sales|revenues?|profits?|earnings|losses|loss|income|assets|deposits|dividends?|charges?|results?|quarter|"
    r"comparison|figures|totals|performance|year|period|stock|shares|margins?|expenses|backlog|volume|orders|debts?|"
    r"reserves?|write-?(?:offs?|downs?)|gains?|loans?|costs?|operations"
)
_NOT_OF_A_PART = (
    r"(?! (?:of|at|for|by|from|in) (?!(?:the|its) (?:latest |first |same |year-earlier |year-ago |full )?"
    r"(?:quarter|nine|six|period|year|third|second|fourth|half)\b|(?:fiscal )?[12][0-9]{3}\b|operations\b))"
)
_BESIDE_IT = late(
    r"(?:Its|Their|The (?:company|firm|group|bank)[’']s) (?:[a-z-]+ ){0,3}?"
    rf"(?:rivals?|competitors?|parent|subsidiary|affiliate|partner|unit|arm)\b(?:,? (?P<name>{NAME}))?"
)
"""Who stands beside the company that a text goes on about: "Its rival | Osk Corp. | posted a loss"."""

_MEASURED = late(rf"(?i:(?:{KINDS}) ){{0,3}}(?i:{_ITS_OWN}) (?:at|of) (?P<name>{NAME})")
_GOES_ON = late(
    r"(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|He|She|Mr\.|Mrs\.|Ms\.)\s"
    rf"|[Tt]he (?:[\w.&’'-]+,? ){{0,7}}?(?:{_COMPANY})\b(?! of [A-Z])"
    rf"|(?i:(?:{KINDS}) ){{0,3}}(?i:{_ITS_OWN})\b{_NOT_OF_A_PART}"
    rf"|[Tt]he (?:[a-z-]+ ){{0,5}}?(?:{_ITS_OWN})\b{_NOT_OF_A_PART}"
    r"|A (?:company )?spokes(?:man|woman|person)\b"
)
_ITS_NAMED = late(r" [A-Z]\w+ [A-Z]\w+(?:, which\b[^,]*,)? (?:reported|posted|had|has|saw|made|earned|lost)\b")
_PART_OF_FIRM = late(
    r" (?:[\w-]+ ){0,3}(?:business|division|unit|segment|arm|subsidiary|operation|hit|game|app|service|platform|store"
    r"|film|show|series|brand|site)s?\b(?! (?:revenues?|sales|profits?|income|earnings)\b)"
)
"""What a company has, whose figures are not its own: "Osk's hardware business generated sales of"."""

_CLAUSE = late(r"(?:;|, (?:while|whilst|whereas|but|and|although|though|as)|(?<=\w) (?:while|whilst|whereas)) ")
_DAY = late(r"[,.]* (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.?$")
_FORM = late(r"^(?:(?:[A-Z]\.)+|Rival|Parent|(?:(?:On|Last|Late|Early) )?(?:Mon|Tues|Wednes|Thurs|Fri)day) ")
_LONGEST_LETTERS = 5
_PLACES = frozenset("U.S US U.K UK EU UN U.N NATO FBI CIA IMF OPEC".split())


def company_first(text: str, start: int, end: int, known: AbstractSet[str] = frozenset()) -> str | None:
    """The company that the sentence from `start` speaks of first, before `end`.

    "" where it speaks of somebody else or nobody knows of whom; None where it goes on about the company before.
    `known` are names known to be companies from elsewhere; others are told by how they end.
    """
    if _PART_AHEAD.match(text, start, end):
        return ""
    at = _AT.match(text, start, end)
    if at is not None:
        return "" if at["part"] else _firm(at["name"], known)
    lead = _LEAD_IN.match(text, start, end)
    start = lead.end() if lead else start
    if named := _BESIDE_IT.match(text, start, end) or _DESCRIBED.match(text, start, end):
        return clean_name(named["name"] or "")
    if _GOES_ON.match(text, start, end) and not _is_named(text, start, end):
        return None
    measured = _MEASURED.match(text, start, end)
    if measured is not None:
        return _firm(measured["name"], known)
    first = FIRST.match(text, start)
    return _of_subject(text, first, end, known) if first and first.start("name") < end else ""


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a sentence opens with a company's name under an article: "The Bank of Osk, the largest bank, said"."""
    first = FIRST.match(text, start, end)
    return first is not None and first["name"].startswith("The ") and is_firm(first["name"])


def _of_subject(text: str, first: re.Match[str], end: int, known: AbstractSet[str]) -> str | None:
    """The same, from the name that the sentence opens with: of a company, of its unit, or of who speaks for it."""
    named = first["owner"] and not countries(first["name"]) and _ITS_NAMED.match(text, first.end(), end)
    if named or _UNIT.match(text, first.end(), end):
        return ""  # "The Marwen Corp <MWN> unit made a loss", "Osk's Harbour Grill reported"
    if first["owner"] and (part := _PART.match(text, first.end(), end)):
        return clean_name(part["name"]) if part["name"] else ""
    second = FIRST.match(text, first.end() + 1, end) if first["owner"] and countries(first["name"]) else None
    if second and is_firm(second["name"]):
        return clean_name(second["name"])  # "Japan's | Shinsei Bank"
    if _OFFICER.match(text, first.end()) and not is_firm(first["name"]):
        return None
    if _PERSON.match(text, first.end()) or _TITLED.match(first["name"]):
        return ""
    return _firm(first["name"], known)


def owner_of(text: str, start: int, end: int, known: AbstractSet[str] = frozenset()) -> str | None:
    """The company that a figure at `end` is of, as `company_first`; "" where it is said of something in an aside.

    "Savin, which had sales of" speaks of Savin; "Savin bought a mill, which had sales of" and "Savin said the mills had
    sales of" do not.
    """
    if _OF_A_TIME.search(text, start, end):
        return ""  # "cut its stake in a quarter that saw shares plunge"
    aside = _RELATIVE.search(text, start, end)
    if aside is not None:
        first = FIRST.match(text, start, end)
        if first is None or first.end() < aside.start():
            return ""
    if (own := _of_clause(text[start:end], known)) is not None:
        return own
    lead = _LEAD_IN.match(text, start, end)
    others = _TELLS_OF_OTHERS.search(text, lead.end() if lead else start, end)
    return "" if others or _TELLS_OF_MANY.search(text, start, end) else company_first(text, start, end, known)


def _of_clause(ahead: str, known: AbstractSet[str]) -> str | None:
    """The company that a figure's own clause opens with, ", while May's sales are"; "" if that is somebody else.

    None where the clause is the sentence's first, or opens with no name.
    """
    *before, clause = _CLAUSE.split(ahead)
    first = FIRST.match(clause) if before else None
    if first is None or first["name"] in {"It", "Its", "I"}:
        return None
    if first["owner"] and _PART_OF_FIRM.match(clause, first.end()):
        return ""
    name = clean_name(first["name"])
    return name if first["owner"] or is_firm(name) or name.casefold() in known else ""


def past_blanks(text: str, at: int) -> int:
    """The first place from `at` that is no blank."""
    while text[at : at + 1].isspace():
        at += 1
    return at


def is_firm(name: str) -> bool:
    """Whether a name says by its end, or by being letters alone, that it is a company's."""
    words = clean_name(name).split(" ")
    if len(words) == 1:
        letters = words[0].isupper() and 1 < len(words[0]) <= _LONGEST_LETTERS
        return letters and words[0] not in _PLACES and not countries(words[0])
    return words[-1].rstrip(".,") in ENDS or words[:2] == ["Bank", "of"]


def clean_name(name: str) -> str:
    """The name without the stop behind "Corp.", without an owner's ending and without where it is based."""
    name = _DAY.sub("", name).strip(" ,").removesuffix("’s").removesuffix("'s").rstrip(".,")
    return _FORM.sub("", name.rpartition("-based ")[2].removeprefix("The "))


def _firm(name: str, known: AbstractSet[str]) -> str:
    name = clean_name(name)
    return name if is_firm(name) or name.casefold() in known else ""
