"""Picture credits among a text: who made a picture is nobody of the story, whoever shares that surname."""

from __future__ import annotations

import re

from briefings.patterns import late

AGENCIES = (
    "Getty(?: Images)?|AFP|Reuters|REUTERS|AP|EPA(?:-EFE)?|PA|AA|CNN|Bloomberg|Shutterstock|Alamy|Anadolu|Rex|Redux"
    "|Associated Press|Press Association|SWNS|Splash News|Xinhua|Zuma|ZUMA|NurPhoto|Corbis|WireImage|UPI|dpa|EFE"
)
"""Whom the pictures of news come from, as a pattern."""
_NAMES = r"[A-Z][^\s/|,;]*(?: [^\s/|,;]+){0,3}?"
_CREDIT = late(
    r"(?:(?<![\w’'-])(?:Photograph|Photo|Picture|Image|Illustration|Video|Graphic|Composite)s?"
    rf"(?: credit| courtesy)?(?: by|:) {_NAMES}(?: ?[/|] ?{_NAMES})*(?= ?[\n.,;)\]/|]|$)"
    rf"|(?<![\w’'-])(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}} ?/ ?){{1,4}}(?:{AGENCIES})\b"
    r"(?: via [A-Z]\w+| Images| Press|/[A-Z]\w+)*"
    rf"|(?:\bvia |^(?!CNN|AA)(?:[A-Z]{{2,4}}:)?)(?:{AGENCIES})(?: Images| Press)?(?= [A-Z]))",
    re.MULTILINE,
)
_SIGNS = (
    *("Photo", "Image", "Picture", "Illustration", "Video", "Graphic", "Composite"),
    *("/", " via ", "Reuters", "Press ", "SWNS", "Splash "),
)


def without_credits(text: str) -> str:
    """The text with a stop and spaces in the place of each credit: "Photo by Ann Lee", "Ann Lee/AFP", "via AP Roe"."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _CREDIT.sub(lambda found: "." + " " * (len(found[0]) - 1), text)
