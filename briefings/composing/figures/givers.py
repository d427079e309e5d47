"""Whose a bid, an investment or a gift is, by the words right before its amount: "Savin made an | $9bn bid".

To whom it is made a label says itself, and that is not whose it is.
"""

from __future__ import annotations

from briefings.composing.figures.named import may_be_name
from briefings.language.numbers.labels.firms import NAME, clean_name
from briefings.language.numbers.labels.results import possessive
from briefings.patterns import late

_GIVEN = late(
    r"^(?!.*\b(?:by|from) )(?!.*['’]s )(?:[\w-]+ ){0,3}?"
    r"(?:bid|offer|investment|stake|commitment|donation|pledge|gift|contribution|loan)"
    r"(?= (?:in|to|for|of) (?:(?:buy|acquire|take over) )?(?:the )?[A-Z])"
)
_GIVING = late(
    r"(?:^|\b(?:with|as|that|when|after|while|since|before|where|then|how) (?:[a-z]+ )?)"
    rf"(?P<who>(?!(?:It|They|He|She|We|I|That|This|The)\b){NAME})"
    r"(?: (?:has|have|had|is|was|also|already|recently|be))*"
    r" (?:mak(?:es?|ing)|made|launch\w*|unveil\w*|announc\w*|pledg\w*|promis\w*|offer\w*|g(?:ives?|iving|ave)|propos\w*"
    r"|plan\w*|agreed to(?: make)?|tak(?:es?|ing)|took|secur\w*) (?:an?|the|its|another) (?:[a-z-]+ ){0,2}$"
)


def lacks_giver(label: str) -> bool:
    """Whether a label tells of a bid or the like, and not whose it is."""
    return _GIVEN.match(label) is not None


def with_giver(label: str, ahead: str, text: str) -> str:
    """The label as whose bid it is, as the words ahead of its amount in `text` say; "" where they don't."""
    found = _GIVING.search(ahead)
    if found is None or not (" " in found["who"] or may_be_name(found["who"], text)):
        return ""
    return f"{possessive(clean_name(found['who']))} {label}"
