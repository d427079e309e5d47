"""Advertisements that come over the wires as releases: law firms that seek plaintiffs, sellers of market reports.

Both name firms, sums and courts as news does, and make up a tenth of some wires. A law firm's says twice or more whom
it looks for, what it costs or where to turn to; a seller's tells how large a market will be and offers the report.
English.
"""

from __future__ import annotations

from briefings.model import Document
from briefings.patterns import late

SOLICITS = "seeks clients for a law firm or buyers of a report, no news"
_OF_LAW = (
    "lead plaintiff",
    "class action",
    "class-action",
    "Class Action",
    "hareholder rights",
    "ecurities fraud",
    "ecurities Fraud",
    "ecurities litigation",
    "aw firm",
    "Law Firm",
    "LLP",
)
_ADDRESSES = tuple(
    late(pattern)
    for pattern in (
        r"\b(?:reminds?|encourages?|notif(?:y|ies)|alerts?|urges?|informs?|advises?)\b[^.\n]{0,120}"
        r"\b(?:[Ii]nvestors|[Ss]hareholders|[Ss]tockholders|purchasers|owners)\b|\bReminded of\b",
        r"\b[Ii]f you (?:have |also )?(?:purchased|acquired|bought|suffered|held|hold|currently own|own|are a|wish to"
        r"|would like to|lost|continuously)\b"
        r"|\b(?:[Ii]nvestors|[Ss]hareholders|[Pp]ersons|[Tt]hose) (?:who|that)"
        r" (?:lost|purchased|hold|acquired|suffered)\b",
        r"\bcontingen(?:cy|t) fee|\b(?:no|any) (?:cost|obligation|out[- ]of[- ]pocket)|\bout-of-pocket"
        r"|\b[Aa]ttorney [Aa]dvertising|\b[Dd]iscuss your (?:legal )?(?:rights|options)|\b[Yy]our (?:legal )?rights\b",
        r"\b(?:[Cc]ontact|[Cc]all|[Ee]mail|write to|speak with|please visit|submit)\b"
        r"[^\n]{0,160}(?:@|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|https?:|www\.|\.com\b)",
    )
)
_LEAST = 2
_SIZED = late(
    r"C(?<!\w.)AGR\b|c(?<!\w.)ompound annual growth"
    r"|[Mm](?<!\w.)arket (?:size )?(?:was|is|to) (?:be )?"
    r"(?:valued|estimated|projected|expected|forecast|reach|grow|hit)\b"
)
_OFFERED = late(
    r"\breport has been added to\b"
    r"|\b(?:Download|Request|Get|Access|Grab|Buy|Purchase|Order) (?:a |an |the |your |this |our )?"
    r"(?:(?:[Ff]ree|[Ss]ample|[Ff]ull|[Pp]remium|[Rr]esearch) )*(?:[Ss]ample|PDF|[Bb]rochure|[Rr]eport|[Cc]opy)\b"
    r"|\b[Ff]or more information about this report|\bReport (?:Attributes?|Scope|Coverage|Highlights)\b"
    r"|\b[Ii]nquire before|\b(?:Key|Leading|Major|Top) (?:Market )?(?:Players|Companies|Topics|Attributes|Questions)\b"
    r"|\bCompanies (?:Profiled|Featured|Mentioned)\b"
)
_ADDED = "has been added to "
_IS_ADDED = late(
    rf"\b{_ADDED}(?:the )?(?:[\w&-]+\.com|[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){{0,3}})['’]s? (?:[\w-]+ )?offerings?\b"
)


def solicits(document: Document) -> bool:
    """Whether a document seeks clients for a law firm or buyers for a report on a market."""
    text = f"{document.title}\n{document.text}"
    if any(map(text.__contains__, _OF_LAW)):
        return sum(address.search(text) is not None for address in _ADDRESSES) >= _LEAST
    if _ADDED in text and _IS_ADDED.search(text):
        return True
    return "arket" in text and "eport" in text and bool(_SIZED.search(text) and _OFFERED.search(text))
