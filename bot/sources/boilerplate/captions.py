"""Captions that have their credit before them: "Getty Images Crowds at the harbour", "Ann Lee Ann Lee says she waited".

A page writes the credit over the picture and the caption beneath; extraction puts them on one line. Such a line seldom
ends in a stop, which sentences of agencies do ("Reuters Television showed the harbour."); where it does, the credit has
to be one of two ("AFP via Getty Images"), of an agency's pictures ("Getty Images"), or a name of several words twice.
"""

from __future__ import annotations

from bot.sources.boilerplate.credits import AGENCIES
from bot.sources.headings import ends_with_stop
from briefings.patterns import late, one_of

_AGENCY = rf"(?i:{one_of(AGENCIES)})(?: (?:Images|Photo|Media|News))?"
_CREDITED = late(rf"{_AGENCY}(?P<more>(?:(?: via |\s?/\s?|, | ){_AGENCY})*) (?=[A-Z\"“‘'\d])")
# Not the firm itself: "Getty Images Holdings sued".
_PICTURES = late(r"[A-Z]\w+ Images (?!Holdings|Inc|Corp|CEO|Chief|Chair|President|Vice|Senior|Director)(?=[A-Z])")
_NAME = r"[A-Z][\w.&'’-]*"
_TWICE = late(rf"(?P<name>{_NAME}(?P<more>(?: {_NAME}){{0,4}})) (?P=name)(?:,| (?=\S))")
_LONGEST = 600


def is_credited_caption(line: str) -> bool:
    """Whether a line is a caption with its credit before it."""
    if len(line) > _LONGEST or not line[0].isupper():
        return False
    if _PICTURES.match(line):
        return True
    credit = _CREDITED.match(line) or _TWICE.match(line)
    return credit is not None and (bool(credit["more"]) or not ends_with_stop(line))
