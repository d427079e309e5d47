"""Picture credits among a text: who made a picture is nobody of the story, whoever shares that surname."""

from __future__ import annotations

import re
from bisect import bisect_right

from briefings.language.names.runs import Run
from briefings.patterns import late

_AGENCIES = (
    "Getty|AFP|Reuters|REUTERS|AP|EPA|PA|Bloomberg|Shutterstock|Alamy|Anadolu|Rex|Xinhua|Zuma|ZUMA|NurPhoto|Corbis"
    "|WireImage|UPI|dpa|EFE"
)
_NAMES = r"[A-Z][^\s/|,;]*(?: [^\s/|,;]+){0,3}?"
_CREDIT = late(
    r"(?:(?<![\w’'-])(?:Photograph|Photo|Picture|Image|Illustration|Video|Graphic|Composite)s?"
    rf"(?: credit| courtesy)?(?: by|:) {_NAMES}(?: ?[/|] ?{_NAMES})*(?= ?[\n.,;)\]/|]|$)"
    rf"|(?<![\w’'-])[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}} ?/ ?(?:{_AGENCIES})\b"
    r"(?: via [A-Z]\w+| Images| Press|/[A-Z]\w+)*"
    rf"|(?:\bvia |^)(?:{_AGENCIES})(?: Images| Press)?(?= [A-Z]))",
    re.MULTILINE,
)
_SIGNS = ("Photo", "Image", "Picture", "Illustration", "Video", "Graphic", "Composite", "/", " via ", "Reuters")


def outside_credits(text: str, runs: list[Run]) -> list[Run]:
    """The runs that stand in no credit: "Photo by Ann Lee", "Ann Lee/AFP", "Roe via Getty Images Ann Lee in May"."""
    if not any(sign in text for sign in _SIGNS):
        return runs
    spans = [found.span() for found in _CREDIT.finditer(text)]
    if not spans:
        return runs
    starts = [start for start, _ in spans]
    return [run for run in runs if (at := bisect_right(starts, run.start) - 1) < 0 or spans[at][1] <= run.start]
